// SPDX-License-Identifier: Apache-2.0
// Which questions are asked today, and how far each theme is. Pure.
import type { Question } from "../../quiz";
import type { Cards } from "./cards";

export const ROUND = 10;

export interface Today { due: Question[]; fresh: Question[] }

/** Those to see again, the longest due first; and those never asked. Missed themes come first in both. */
export function today(questions: readonly Question[], cards: Cards, day: string, missed: readonly string[]): Today {
  const urgent = ({ theme }: Question) => Number(!missed.includes(theme));
  const dueOf = ({ id }: Question) => cards[id]?.due ?? "";
  const due = questions.filter((question) => cards[question.id] && dueOf(question) <= day);
  const fresh = questions.filter(({ id }) => !cards[id]);
  return {
    due: due.sort((a, b) => urgent(a) - urgent(b) || dueOf(a).localeCompare(dueOf(b))),
    fresh: fresh.sort((a, b) => urgent(a) - urgent(b)),
  };
}

export const roundOf = ({ due, fresh }: Today): Question[] => [...due, ...fresh].slice(0, ROUND);

/** With nothing to see today: those that come back first, which then count for nothing. */
export const earlyRound = (questions: readonly Question[], cards: Cards): Question[] =>
  [...questions].sort((a, b) => (cards[a.id]?.due ?? "").localeCompare(cards[b.id]?.due ?? "")).slice(0, ROUND);

/** The next day on which something comes back; null: nothing does. */
export function nextDay(questions: readonly Question[], cards: Cards): string | null {
  return questions.map(({ id }) => cards[id]?.due ?? "").filter(Boolean).sort()[0] ?? null;
}

export interface ThemeProgress { theme: string; known: number; of: number }

/** Known: right the last time that it counted. */
export function progress(questions: readonly Question[], cards: Cards): ThemeProgress[] {
  const themes = new Map<string, ThemeProgress>();
  for (const { theme, id } of questions) {
    const row = themes.get(theme) ?? { theme, known: 0, of: 0 };
    themes.set(theme, { theme, known: row.known + Number((cards[id]?.times ?? 0) > 0), of: row.of + 1 });
  }
  return [...themes.values()];
}

/** What is left of the missed themes: without those of which every question is known by now. */
export const stillMissed = (missed: readonly string[], rows: readonly ThemeProgress[]): string[] =>
  missed.filter((theme) => !rows.some((row) => row.theme === theme && row.known === row.of));
