// SPDX-License-Identifier: Apache-2.0
// A template of the drill, and how it becomes a message: slots filled, digits drawn, marked passages cut into parts.

import { between, pick, type Random } from "./random";

export type Channel = "sms" | "mail" | "chat";
export type Level = 1 | 2 | 3;
export type Language = "fr" | "en";

/** A piece of a text; `clue` is an index in the clues of the exercise. */
export interface Part { text: string; clue?: number }
export interface Clue { title: string; why: string }

/** Values that may stand in a slot. */
export type Slots = Record<string, readonly string[]>;

/**
 * In every text, `{name}` is a slot, a `#` in the value of a slot is any digit, and `[words](0)` marks the words as
 * the first clue. A slot has one value in a whole exercise. `rows` are values that go together: one row is drawn.
 */
export interface Template {
  id: string;
  channel: Channel;
  fake: boolean;
  level: Level;
  from: string;
  address?: string;
  subject?: string;
  body: readonly string[]; // lines
  attachment?: string;
  rows?: readonly Record<string, string>[];
  slots?: Slots;
  clues?: readonly Clue[];
  lesson: string;
}

export const clue = (title: string, why: string): Clue => ({ title, why });

/** Gives a text with its slots filled. A value is drawn when its slot is first met, then stays. */
export function filler(template: Template, shared: Slots, chance: Random): (text: string) => string {
  const row = template.rows === undefined ? {} : pick(chance, template.rows);
  const known = new Map<string, string>();
  const value = (name: string): string => {
    const kept = known.get(name);
    if (kept !== undefined) return kept;
    const own = row[name];
    const choices = own === undefined ? template.slots?.[name] ?? shared[name] : [own];
    if (choices === undefined) throw new Error(`${template.id}: nothing fills {${name}}`);
    const ret = fill(pick(chance, choices)).replace(/#/g, () => String(between(chance, 0, 9)));
    known.set(name, ret);
    return ret;
  };
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => value(name));
  return fill;
}

const NO_BREAK = "\u00a0";
const NARROW = "\u202f";
const NUMBERS: readonly [RegExp, string][] = [
  [/(?<=\d) (?=\d\d(?!\d))/g, NO_BREAK], // telephones: 01 99 00 12 34
  [/(?<=\d) (?=\d{3}(?!\d))/g, NARROW], // thousands
  [/(?<=[\d•]) (?=[€%•]|h\b)|(?<=•|\+33|\d h) (?=\d)/g, NO_BREAK], // 14 h 30, 35 €, FR76 •••• 4821
];
const FRENCH: readonly [RegExp, string][] = [
  [/ (?=[;!?])/g, NARROW],
  [/ (?=:(\s|$))/g, NO_BREAK],
  [/(?<=«) | (?=»)|(?<=n°) /g, NO_BREAK],
];

/** No-break spaces where the language wants them, so that templates are written with plain ones. */
export function typeset(text: string, language: Language): string {
  const rules = language === "fr" ? [...NUMBERS, ...FRENCH] : NUMBERS;
  return rules.reduce((set, [plain, space]) => set.replace(plain, space), text);
}

/** Cuts a filled text where its marks are. */
export function parts(text: string): Part[] {
  const ret: Part[] = [];
  for (const [, plain = "", marked, index] of text.matchAll(/([^[]*)(?:\[([^\]]*)\]\((\d+)\))?/g)) {
    if (plain !== "") ret.push({ text: plain });
    if (marked !== undefined) ret.push({ text: marked, clue: Number(index) });
  }
  return ret;
}
