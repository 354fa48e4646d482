// SPDX-License-Identifier: Apache-2.0
// A row of contacts: who, what for, and where, with what is to be dialled or typed told apart from the rest.

import { shownText } from "../../components/RichText";

export interface Contact {
  who: string; why: string;
  /** A number to dial, an address to type, or words. */
  kind: "number" | "address" | "words";
  where: string;
  /** Opening hours, and the like. */
  note: string;
}

const TEL = /^[\s,]*\[((?:\\.|[^\]\\])+)\]\(tel:[^()\s]+\)/;
const WEB = /^\s*\[((?:\\.|[^\]\\])+)\]\((?:https:\/\/|mailto:)[^()\s]+\)/;
const DIGITS = /^[+\d][\d\s.()\u00a0\u202f-]*$/;

export function contactOf(row: readonly string[]): Contact {
  const [who = "", why = "", cell = ""] = row.length > 2 ? row : [row[0] ?? "", "", row[1] ?? ""];
  const numbers: string[] = [];
  let rest = cell;
  for (let found = TEL.exec(rest); found !== null; found = TEL.exec(rest)) {
    numbers.push(shownText(found[1] ?? ""));
    rest = rest.slice(found[0].length);
  }
  const left = (text: string): string => shownText(text).replace(/^[\s,;:.]+/, "");
  if (numbers.length > 0) return { who, why, kind: "number", where: numbers.join(", "), note: left(rest) };
  const web = WEB.exec(cell);
  if (web !== null) return { who, why, kind: "address", where: shownText(web[1] ?? ""), note: left(cell.slice(web[0].length)) };
  const words = shownText(cell);
  return { who, why, kind: DIGITS.test(words) ? "number" : "words", where: words, note: "" };
}
