// SPDX-License-Identifier: Apache-2.0
// Requests for access that the practice keeps an eye on: what was asked, what is due, what is done. No name is needed.
import type { Item, PracticeCore } from "../core";
import { isDay } from "../days";
import { isFlag, isId, isNullOr, isOneOf, isShape, isSome, isText } from "../valid";
import { keptList, type Entry } from "./kept";

export const WHO = ["patient", "parents", "heirs"] as const;
export const WHAT = ["file", "other", "both"] as const;
export const MARK_MAX = 60;
const REQUESTS_MAX = 200;

/** In the order in which they are done, those with a day by it; all but the first are rules of src/practice/access.h. */
export const TASKS = [
  "acknowledge", "identity", "minor", "heirs", "patient_choice", "third_parties", "first_copy",
  "file_recent", "file_old", "other_data", "other_data_extended",
] as const;
export type TaskName = (typeof TASKS)[number];

export interface Asked extends Entry {
  /** The practice's own words for it: initials, a number. */
  mark: string;
  asked: string;
  who: (typeof WHO)[number];
  what: (typeof WHAT)[number];
  /** Of the information asked for; null: not known. */
  oldest: string | null;
  newest: string | null;
  complex: boolean;
  done: readonly TaskName[];
  /** The day of the answer. */
  answered: string | null;
}

const isRequest = isShape<Asked>({
  id: isId, mark: isText(MARK_MAX), asked: isDay, who: isOneOf(WHO), what: isOneOf(WHAT),
  oldest: isNullOr(isDay), newest: isNullOr(isDay), complex: isFlag, done: isSome(TASKS), answered: isNullOr(isDay),
});

/** Heirs ask for the medical file, and nothing else. */
export const isAsked = (value: unknown): value is Asked => isRequest(value) && (value.who !== "heirs" || value.what === "file");

export const requests = keptList("requests", isAsked, REQUESTS_MAX);

export function itemsOf(core: PracticeCore, { asked, who, what, oldest, newest, complex }: Asked): Item[] {
  return core.access({
    zone: "metropole", // never read: what is asked for on a day has no hour
    asked, oldest, newest, complex, medicalFile: what !== "other", otherData: what !== "file", minor: who === "parents", heirs: who === "heirs",
  });
}

/** Those of TASKS that this request has. */
export function tasksOf(items: readonly Item[]): { name: TaskName; item: Item | null }[] {
  const tasks = TASKS.flatMap((name) => {
    const item = items.find(({ rule }) => rule === name) ?? null;
    return item || name === "acknowledge" ? [{ name, item }] : [];
  });
  const day = (task: (typeof tasks)[number]) => task.item?.day ?? "";
  return tasks.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** What must be done by a day, the earliest first. */
export const deadlinesOf = (items: readonly Item[]): (Item & { day: string })[] =>
  items.filter((item): item is Item & { day: string } => item.day !== null && item.side === "until").sort((a, b) => (a.day < b.day ? -1 : 1));

/** Whose words a rule bears. For a complex request the first month is for telling so; beside what is old, the file is what is not. */
export function wordsKey(rule: string, { complex }: Asked, items: readonly Item[]): TaskName | "other_data_tell" | "file_recent_only" {
  if (rule === "other_data" && complex) return "other_data_tell";
  if (rule === "file_recent" && items.some((item) => item.rule === "file_old")) return "file_recent_only";
  return rule as TaskName;
}

/** Null: nothing is left to do by a day. */
export const nextOf = (items: readonly Item[], { done, answered }: Asked): (Item & { day: string }) | null =>
  (answered ? null : deadlinesOf(items).find(({ rule }) => !(done as readonly string[]).includes(rule))) ?? null;
