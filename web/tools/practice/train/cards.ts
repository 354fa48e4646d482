// SPDX-License-Identifier: Apache-2.0
// What the person knows of each question, by its id, and when it is to be asked again: a part of the person's own file.
import type { Question } from "../../quiz";
import type { PracticeCore, Repetition } from "../core";
import { isDay } from "../days";
import { part } from "../file";
import { isMapOf, isShape, type Check } from "../valid";

export type Cards = Readonly<Record<string, Repetition>>;

const CARDS_MAX = 2_000;
const ID_CHARS_MAX = 300; // a folder's name, and a step's

const isCount = (max: number): Check => (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;
const isRepetition = isShape<Repetition>({ easiness: isCount(500), times: isCount(100_000), days: isCount(365), due: isDay });
const areCards = isMapOf((id) => id !== "" && id.length <= ID_CHARS_MAX, CARDS_MAX, isRepetition);

export const isCards = (value: unknown): value is Cards => areCards(value);

const none: Cards = {};
export const cards = part<Cards>("train", none, isCards);

/** How well it was answered, for SM-2: docs/practice.md says why so. */
export const gradeOf = (right: boolean, gain: number, hesitant: boolean): number => (right ? (hesitant ? 3 : 4) : gain > 0 ? 2 : 1);

/** Keeps the answer of today, and forgets the questions that are no longer asked. */
export function note(core: PracticeCore, questions: readonly Question[], id: string, before: Repetition | null, grade: number, today: string): void {
  const known = new Set(questions.map((question) => question.id));
  const kept = Object.entries(cards.value).filter(([other]) => known.has(other));
  cards.value = { ...Object.fromEntries(kept), [id]: core.repetition(before, grade, today) };
}
