// SPDX-License-Identifier: Apache-2.0
// Two events to take into one's own calendar: the restore test of each quarter [S30], and a look at the backup each
// month (that rhythm is ours: the source says "regularly").
import type { CalendarEvent } from "../core";
import { TEST_MONTHS } from "./state";

const MORNING_MIN = 9 * 60;

export interface ReminderWords { test: { summary: string; description: string }; look: { summary: string; description: string } }

export function reminders(words: ReminderWords, nextTest: string | null, tomorrow: string): CalendarEvent[] {
  return [
    { uid: "maillon-restore-test", ...words.test, when: nextTest !== null && nextTest > tomorrow ? nextTest : tomorrow, everyMonths: TEST_MONTHS, alarm: MORNING_MIN },
    { uid: "maillon-backup-check", ...words.look, when: tomorrow, everyMonths: 1, alarm: MORNING_MIN },
  ];
}
