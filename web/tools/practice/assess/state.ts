// SPDX-License-Identifier: Apache-2.0
// What the assessment keeps in the practice's own file: the answers, the plan, the scores of before. No name anywhere.
import { ANSWERS, type Answer } from "../core";
import { isDay, today } from "../days";
import { part } from "../file";
import { isFlag, isListOf, isMapOf, isNullOr, isOneOf, isShape, type Check } from "../valid";
import { PLACES, RECORDS, WHO, type Kind } from "./kind";
import { THEMES, type Theme } from "./practices";

const QUESTIONS_MAX = 256;
export const ACTIONS_MAX = 10;
export const PAST_MAX = 12;

export const MODES = ["one", "theme"] as const;
export const BY = ["open", "me", "colleague", "provider"] as const;

/** day: of the last answer. mode: one question at a time, or a theme at a time. */
export interface Assess { kind: Kind | null; mode: (typeof MODES)[number]; answers: Readonly<Record<string, Answer>>; day: string | null }
export interface Action { id: string; by: (typeof BY)[number]; due: string; done: boolean }
export interface Plan { made: string; actions: readonly Action[] }
export interface Round { day: string; scores: Readonly<Partial<Record<Theme, number>>> }

const isId: Check = (value) => typeof value === "string" && /^b\d\d$/.test(value);
const isScore: Check = (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100;
const isAction = isShape<Action>({ id: isId, by: isOneOf(BY), due: isDay, done: isFlag });
const isPlanMade = isShape<Plan>({ made: isDay, actions: isListOf(ACTIONS_MAX, isAction) });
const areRounds = isListOf(PAST_MAX, isShape<Round>({ day: isDay, scores: isMapOf((key) => (THEMES as readonly string[]).includes(key), THEMES.length, isScore) }));

export const isAssess = isShape<Assess>({
  kind: isNullOr(isShape<Kind>({ who: isOneOf(WHO), place: isOneOf(PLACES), records: isOneOf(RECORDS) })),
  mode: isOneOf(MODES), answers: isMapOf(isId, QUESTIONS_MAX, isOneOf(ANSWERS)), day: isNullOr(isDay),
});
export const isPlan = (value: unknown): value is Plan | null =>
  value === null || (isPlanMade(value) && new Set(value.actions.map(({ id }) => id)).size === value.actions.length);
export const isPast = (value: unknown): value is readonly Round[] => areRounds(value);

const NOTHING: Assess = { kind: null, mode: "one", answers: {}, day: null };
const NO_PAST: readonly Round[] = [];

export const assess = part<Assess>("assess", NOTHING, isAssess);
export const plan = part<Plan | null>("assess_plan", null, isPlan);
export const past = part<readonly Round[]>("assess_past", NO_PAST, isPast);

export function answer(id: string, given: Answer): void {
  const { answers } = assess.value;
  assess.value = { ...assess.value, answers: { ...answers, [id]: given }, day: today() };
}
