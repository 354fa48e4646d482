// SPDX-License-Identifier: Apache-2.0
// What the assessment keeps in the practice's own file: the answers, the plan, the scores of before. No name anywhere.
import { ANSWERS, type Answer } from "../core";
import { part } from "../file";
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

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isOneOf = (list: readonly string[], value: unknown): boolean => typeof value === "string" && list.includes(value);
const isId = (value: unknown): boolean => typeof value === "string" && /^b\d\d$/.test(value);
const isDay = (value: unknown): value is string => {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};
const hasOnly = (value: Record<string, unknown>, keys: readonly string[]): boolean => Object.keys(value).every((key) => keys.includes(key));

const isKind = (value: unknown): boolean =>
  isObject(value) && hasOnly(value, ["who", "place", "records"]) && isOneOf(WHO, value["who"]) && isOneOf(PLACES, value["place"]) && isOneOf(RECORDS, value["records"]);

export function isAssess(value: unknown): value is Assess {
  if (!isObject(value) || !hasOnly(value, ["kind", "mode", "answers", "day"]) || !isObject(value["answers"])) return false;
  const answers = Object.entries(value["answers"]);
  return (value["kind"] === null || isKind(value["kind"])) && isOneOf(MODES, value["mode"]) && (value["day"] === null || isDay(value["day"])) &&
    answers.length <= QUESTIONS_MAX && answers.every(([id, answer]) => isId(id) && isOneOf(ANSWERS, answer));
}

const isAction = (value: unknown): value is Action =>
  isObject(value) && hasOnly(value, ["id", "by", "due", "done"]) && isId(value["id"]) && isOneOf(BY, value["by"]) && isDay(value["due"]) && typeof value["done"] === "boolean";

export function isPlan(value: unknown): value is Plan | null {
  if (value === null) return true;
  if (!isObject(value) || !hasOnly(value, ["made", "actions"]) || !isDay(value["made"]) || !Array.isArray(value["actions"])) return false;
  const actions: unknown[] = value["actions"];
  return actions.length <= ACTIONS_MAX && actions.every(isAction) && new Set(actions.map(({ id }) => id)).size === actions.length;
}

const isRound = (value: unknown): value is Round =>
  isObject(value) && hasOnly(value, ["day", "scores"]) && isDay(value["day"]) && isObject(value["scores"]) && hasOnly(value["scores"], THEMES) &&
  Object.values(value["scores"]).every((score) => Number.isInteger(score) && (score as number) >= 0 && (score as number) <= 100);

export const isPast = (value: unknown): value is readonly Round[] => Array.isArray(value) && value.length <= PAST_MAX && value.every(isRound);

const NOTHING: Assess = { kind: null, mode: "one", answers: {}, day: null };
const NO_PAST: readonly Round[] = [];

export const assess = part<Assess>("assess", NOTHING, isAssess);
export const plan = part<Plan | null>("assess_plan", null, isPlan);
export const past = part<readonly Round[]>("assess_past", NO_PAST, isPast);

/** The day here, of a moment. */
export const dayOf = (now: Date): string => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
export const today = (): string => dayOf(new Date());

export function answer(id: string, given: Answer): void {
  const { answers } = assess.value;
  assess.value = { ...assess.value, answers: { ...answers, [id]: given }, day: today() };
}
