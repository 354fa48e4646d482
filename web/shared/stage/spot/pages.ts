// SPDX-License-Identifier: Apache-2.0
// A reveal that has no room on one view comes as pages: all messages with their numbers, then a few at a time with
// their hints, then what to keep. They turn by themselves, slowly, and stay where somebody chose one.

import type { FakeMessage } from "../../protocol";
import { cluesIn, type Clue } from "./clues";
import { besideFit, columnsFit } from "./fitSpot";

export type Page =
  | { kind: "all" }
  | { kind: "beside"; message: FakeMessage; clues: Clue[]; why: string }
  | { kind: "columns"; messages: FakeMessage[]; clues: Clue[][] }
  | { kind: "why" };

/** Reading takes about so long, with somebody who comments. */
const MS_MIN = 9000;
const MS_MAX = 25_000;
const MS_A_CHARACTER = 55;

const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

export function pagesOf(messages: readonly FakeMessage[], all: ReadonlyMap<number, Clue>, why: string, room: number): Page[] {
  const [only] = messages;
  if (only === undefined) return [{ kind: "why" }];
  const end: Page[] = why === "" ? [] : [{ kind: "why" }];
  if (messages.length === 1) {
    const clues = [...all.values()];
    if (besideFit(only, clues, why, room).why > 0) return [{ kind: "beside", message: only, clues, why }];
    return [...besides(only, clues, room), ...end];
  }
  for (let size = messages.length; size > 1; size -= 1) {
    // As even as can be: six in twos or threes, never four and two.
    const parts = chunks(messages, Math.ceil(messages.length / Math.ceil(messages.length / size)));
    const pages = parts.map((part) => ({ kind: "columns" as const, messages: part, clues: part.map((message) => cluesIn(message, all)) }));
    const fit = pages.every((page) => columnsFit(page.messages, page.clues, room) !== null);
    if (fit) return pages.length > 1 ? [{ kind: "all" }, ...pages, ...end] : [...pages, ...end];
  }
  return [{ kind: "all" }, ...messages.flatMap((message) => besides(message, cluesIn(message, all), room)), ...end];
}

/** One message, as often as its hints need. */
function besides(message: FakeMessage, clues: readonly Clue[], room: number): Page[] {
  for (let parts = 1; parts <= clues.length; parts += 1) {
    const shares = chunks(clues, Math.ceil(clues.length / parts));
    const fit = shares.every((share) => besideFit(message, share, "", room).fits);
    if (fit) return shares.map((share) => ({ kind: "beside", message, clues: share, why: "" }));
  }
  return [{ kind: "beside", message, clues: [...clues], why: "" }];
}

/** How long a page stays. */
export function pageMs(page: Page, messages: readonly FakeMessage[], why: string): number {
  const hints = (clues: readonly Clue[]): number => clues.reduce((sum, { hint }) => sum + hint.length, 0);
  const chars = page.kind === "columns" ? page.clues.reduce((sum, clues) => sum + hints(clues), 0)
    : page.kind === "beside" ? hints(page.clues) : page.kind === "why" ? why.length : messages.length * 40;
  return Math.min(MS_MAX, Math.max(MS_MIN, chars * MS_A_CHARACTER));
}
