// SPDX-License-Identifier: Apache-2.0
// A round under way: its questions, what was answered, and what the engine said of it.
import { signal } from "@preact/signals";

import { missed, setMissed } from "../../missed";
import type { Question } from "../../quiz";
import type { PracticeCore, Repetition } from "../core";
import { today } from "../days";
import { cards, gradeOf, note } from "./cards";
import type { Result } from "./core";
import { trainCore } from "./engine";
import { progress, stillMissed } from "./round";

export interface Answered { chosen: number[]; result: Result; hesitant: boolean; before: Repetition | null }
export interface Round {
  questions: readonly Question[];
  /** Whether it changes when questions come back. */
  counts: boolean;
  /** Of the present question: ids of its answers, as they are listed. */
  order: number[];
  answered: readonly Answered[];
  /** The last question was answered, and is looked at. */
  told: boolean;
}

export const round = signal<Round | null>(null);

export function begin(questions: readonly Question[], counts: boolean): void {
  const core = trainCore();
  core.begin(questions, crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
  round.value = { questions, counts, order: core.open(), answered: [], told: false };
}

/** The question on view. */
export const present = ({ questions, answered, told }: Round): Question | undefined => questions[answered.length - Number(told)];
export const isOver = ({ questions, answered, told }: Round): boolean => !told && answered.length === questions.length;

function keep(core: PracticeCore, all: readonly Question[], question: Question, { result, hesitant, before }: Answered): void {
  note(core, all, question.id, before, gradeOf(result.right, result.gain, hesitant), today());
  const left = stillMissed(missed.value, progress(all, cards.value));
  if (left.length < missed.value.length) setMissed(left);
}

/** `all`: the questions that this server offers. */
export function answer(core: PracticeCore, all: readonly Question[], chosen: number[]): void {
  const now = round.value;
  const question = now && present(now);
  if (!now || !question || now.told) return;
  const given = { chosen, result: trainCore().answer(chosen), hesitant: false, before: cards.value[question.id] ?? null };
  if (now.counts) keep(core, all, question, given);
  round.value = { ...now, answered: [...now.answered, given], told: true };
}

/** Said of the answer on view, or taken back. */
export function hesitate(core: PracticeCore, all: readonly Question[], hesitant: boolean): void {
  const now = round.value;
  const question = now && present(now);
  const last = now?.answered.at(-1);
  if (!now?.told || !question || !last) return;
  const given = { ...last, hesitant };
  if (now.counts) keep(core, all, question, given);
  round.value = { ...now, answered: [...now.answered.slice(0, -1), given] };
}

export function goOn(): void {
  const now = round.value;
  if (!now?.told) return;
  const more = now.answered.length < now.questions.length;
  round.value = { ...now, order: more ? trainCore().open() : [], told: false };
}

export const leave = (): void => { round.value = null; };
