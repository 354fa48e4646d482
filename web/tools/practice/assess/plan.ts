// SPDX-License-Identifier: Apache-2.0
// The plan: when each action is proposed for, what is kept when it is made anew, and its calendar.
import type { Answer, CalendarEvent, PracticeCore } from "../core";
import { askedOf, judge } from "./judge";
import type { Kind } from "./kind";
import { PRACTICES, type Practice, type Wording } from "./practices";
import { ACTIONS_MAX, type Action, type Assess, type Plan } from "./state";

const DAY_MS = 86_400_000;
const DAYS_APART = 7; // one action a week: what a practice can do beside its patients
const LAST_MONTH_DAY = 28; // that every month has, so that what comes back comes back on it
const REVIEW_MONTHS_MAX = 6; // what is rarer waits for the next assessment
const ACCESS_MONTHS = 6; // our own rhythm: no source gives one
const ALARM_MIN = -15 * 60; // 09:00 the day before

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const textOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The nth action's day, from 0: a week after the other; the working day before if it is a weekend, or past the 28th. */
export function proposedDay(from: string, n: number): string {
  let date = new Date(dateOf(from).getTime() + DAYS_APART * (n + 1) * DAY_MS);
  while ([0, 6].includes(date.getUTCDay()) || date.getUTCDate() > LAST_MONTH_DAY) date = new Date(date.getTime() - DAY_MS);
  return textOf(date);
}

/** Actions ticked as done count as a yes from now on. */
export function answersAfter(answers: Readonly<Record<string, Answer>>, plan: Plan | null): Readonly<Record<string, Answer>> {
  const done = (plan?.actions ?? []).filter((action) => action.done).map(({ id }) => [id, "yes"] as const);
  return done.length === 0 ? answers : { ...answers, ...Object.fromEntries(done) };
}

/**
 * Up to ten actions. Those of the plan before that are still due stay first, with who does them and when, so that what a
 * team has begun does not vanish; the best of the others follow.
 */
export function makePlan(core: PracticeCore, kind: Kind, answers: Readonly<Record<string, Answer>>, before: Plan | null, today: string): Plan {
  const lacking = judge(core, kind, answers).plan.map(({ id }) => id);
  const kept = (before?.actions ?? []).filter(({ id, done }) => !done && lacking.includes(id));
  const others = lacking.filter((id) => !kept.some((action) => action.id === id)).slice(0, ACTIONS_MAX - kept.length);
  return { made: today, actions: [...kept, ...others.map((id, n): Action => ({ id, by: "open", due: proposedDay(today, kept.length + n), done: false }))] };
}

const ofEachMonth = (day: string): string => (Number(day.slice(8)) > LAST_MONTH_DAY ? `${day.slice(0, 8)}${LAST_MONTH_DAY}` : day);
const weeksBefore = (day: string, weeks: number): string => ofEachMonth(textOf(new Date(dateOf(day).getTime() - weeks * DAYS_APART * DAY_MS)));

/** From when on it is looked at again: a day that every month has. */
export const reviewDay = (core: PracticeCore, due: string, months: number): string => ofEachMonth(core.addMonths(due, months));

export interface EventWords {
  todo(p: { action: string }): string;
  review(p: { action: string }): string;
  by: Readonly<Record<Action["by"], string>>;
  access: { summary: string; description: string };
}

const stepsOf = ({ how }: Wording): string[] => how.map((step, n) => `${n + 1}. ${step}`);

function reviewOf({ id, reviewMonths }: Practice, when: string, wording: Wording, words: EventWords): CalendarEvent {
  return {
    uid: `assess-${id}-review@maillon`, summary: words.review({ action: wording.action }), when, everyMonths: reviewMonths, alarm: ALARM_MIN,
    description: [wording.statement, ...stepsOf(wording)].join("\n"),
  };
}

/** What is still to do, once; and what is looked at again, as often as its practice says. */
export function planEvents(core: PracticeCore, plan: Plan, wordingOf: (id: string) => Wording, words: EventWords): CalendarEvent[] {
  return plan.actions.flatMap(({ id, by, due, done }) => {
    const practice = PRACTICES.find((own) => own.id === id);
    const wording = wordingOf(id);
    const todo: CalendarEvent = {
      uid: `assess-${id}@maillon`, summary: words.todo({ action: wording.action }), when: due, everyMonths: 0, alarm: ALARM_MIN,
      description: [wording.why, ...stepsOf(wording), ...(by === "open" ? [] : [words.by[by]])].join("\n"),
    };
    return [...(done ? [] : [todo]), ...(practice ? [reviewOf(practice, reviewDay(core, due, practice.reviewMonths), wording, words)] : [])];
  });
}

/**
 * What is in place, in whole or in part, and looked at again at least twice a year; and who has access. From the day of
 * the answers on, of one rhythm a week apart from each other, and none later than its rhythm.
 */
export function reviewEvents(core: PracticeCore, kind: Kind, { answers, day }: { answers: Assess["answers"]; day: string }, plan: Plan | null,
  wordingOf: (id: string) => Wording, words: EventWords): CalendarEvent[] {
  const held = askedOf(kind).filter(({ id, reviewMonths }) => reviewMonths <= REVIEW_MONTHS_MAX && (answers[id] === "yes" || answers[id] === "partly")
    && !plan?.actions.some((action) => action.id === id));
  const events = held.map((practice) => {
    const weeks = held.filter(({ reviewMonths }) => reviewMonths === practice.reviewMonths).indexOf(practice);
    return reviewOf(practice, weeksBefore(reviewDay(core, day, practice.reviewMonths), weeks), wordingOf(practice.id), words);
  });
  return [...events, {
    uid: "assess-access-review@maillon", ...words.access, when: reviewDay(core, day, ACCESS_MONTHS), everyMonths: ACCESS_MONTHS, alarm: ALARM_MIN,
  }];
}
