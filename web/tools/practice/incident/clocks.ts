// SPDX-License-Identifier: Apache-2.0
// What the core says of an incident, ready to be shown: the clocks that run, and what has no hour.
import type { CalendarEvent, Incident as Facts, Item, PracticeCore, Zone } from "../core";
import { stepsOf } from "./kinds";
import type { Incident } from "./part";
import type { StepKey } from "./steps";
import { HOUR_MS, MINUTE_MS } from "./time";

export const PERIOD_MS = 72 * HOUR_MS;
export const LAST_HOURS_MS = 6 * HOUR_MS;

/** The step that, once done, stops a rule's clock. */
const STOPPED_BY: Record<string, StepKey> = { cnil_notification: "cnil", cnil_notification_if_risk: "cnil", complaint_insured: "complaint" };

/** `words`: whose name and sentence it bears. */
export interface Clock { item: Item; step: StepKey; words: string; utc: Date; local: string; done: boolean }

/** What is not known counts as yes, so that no clock is missed; `encrypted` only as it was said. */
export const factsOf = ({ aware, answers: a }: Incident, zone: Zone): Facts => ({
  zone, aware, risk: a.risk,
  personalData: a.data !== "no", encrypted: a.encrypted === "yes", attack: a.attack !== "no", insured: a.insured !== "no",
  bank: a.bank !== "no", atProcessor: a.processor !== "no",
});

export const itemsOf = (core: PracticeCore, incident: Incident, zone: Zone): Item[] => core.clocks(factsOf(incident, zone));

export function clocksOf(items: readonly Item[], { marks, answers }: Incident): Clock[] {
  return items.flatMap((item) => {
    const step = STOPPED_BY[item.rule];
    if (step === undefined || item.utc === null || item.local === null) return [];
    const words = item.rule === "complaint_insured" && answers.attack === "unknown" ? "complaint_if_attack" : item.rule;
    return [{ item, step, words, utc: item.utc, local: item.local, done: marks[step] === "done" }];
  });
}

export const othersOf = (items: readonly Item[]): Item[] => items.filter(({ due }) => due !== "time");

/** Whole minutes, never below none. */
export const minutesLeft = (utc: Date, now: number): number => Math.max(0, Math.ceil((utc.getTime() - now) / MINUTE_MS));

const DAY_BEFORE = -24 * 60;
const TWO_HOURS_BEFORE = -2 * 60;

/** One event a clock that still runs, with an alarm a day and two hours before. */
export function eventsOf(clocks: readonly Clock[], { id, opened }: Incident, wordsOf: (rule: string) => { name: string; text: string }): CalendarEvent[] {
  return clocks.filter(({ done }) => !done).map(({ step, words, utc }) => ({
    uid: `incident-${opened.replace(/\D/g, "")}-${id}-${step}@maillon`, summary: wordsOf(words).name, description: wordsOf(words).text,
    when: utc, everyMonths: 0, alarm: TWO_HOURS_BEFORE, earlier: DAY_BEFORE,
  }));
}

/** The first step not dealt with; else the first put off; else none is left. */
export function firstStep({ kind, marks }: Pick<Incident, "kind" | "marks">): number {
  const steps = stepsOf(kind);
  const fresh = steps.findIndex((key) => marks[key] === undefined);
  return fresh >= 0 ? fresh : steps.findIndex((key) => marks[key] === "later");
}

export const dealtWith = ({ kind, marks }: Pick<Incident, "kind" | "marks">): number =>
  stepsOf(kind).filter((key) => marks[key] === "done" || marks[key] === "not").length;
