// SPDX-License-Identifier: Apache-2.0
// A request's deadlines as a calendar of the person's own. What it says leaves this page: no more than the mark.
import type { CalendarEvent, Item } from "../core";
import { deadlinesOf, type Asked } from "./asked";

const NINE_THE_DAY_BEFORE_MIN = -15 * 60; // a day's event starts at 00:00

export interface ReminderWords { title(p: { what: string; mark: string }): string; what: string; text: string }

export function remindersOf(items: readonly Item[], { id, mark, done }: Asked, words: (rule: string) => ReminderWords): CalendarEvent[] {
  return deadlinesOf(items).filter(({ rule }) => !(done as readonly string[]).includes(rule)).map(({ rule, day }) => {
    const { title, what, text } = words(rule);
    return {
      uid: `${id}-${rule}@maillon`, summary: title({ what, mark }), description: text, when: day, everyMonths: 0, alarm: NINE_THE_DAY_BEFORE_MIN,
    };
  });
}
