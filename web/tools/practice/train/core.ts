// SPDX-License-Identifier: Apache-2.0
// A few questions alone, judged by the engine of a session: src/wasm/train.c says how a call goes. Answers are ids, from 1.
import { Reader } from "../../core/reader";
import type { Question } from "../../quiz";

export interface Result {
  /** All of it. */
  right: boolean;
  /** Of this question, and of the round so far; how many of it were right. */
  gain: number;
  points: number;
  rightCount: number;
}

export type Judged = Pick<Question, "kind" | "answer_kind" | "points" | "scoring" | "order_fixed" | "answers">;

export interface TrainCore {
  /** The seed gives the order of answers. RangeError: a question that the engine does not take. */
  begin(questions: readonly Judged[], seed: number): void;
  /** The next question: its answers, in the order in which they are to be listed. */
  open(): number[];
  /** RangeError: an answer that this question does not take. */
  answer(ids: readonly number[]): Result;
}

// Enums of src/pack/pack.h.
const KINDS = { question: 1, spot: 4 } as const;
const ANSWER_KINDS = { truefalse: 0, single: 1, multiple: 2, marks: 5 } as const;
const SCORINGS = { session: 0, exact: 1, partial: 2 } as const;

interface Exports {
  memory: WebAssembly.Memory;
  _initialize(): void;
  clear(): void;
  question(...values: number[]): number;
  begin(seed: number): number;
  open(): number;
  answer(choices: number): number;
}

const maskOf = (ids: readonly number[]): number => ids.reduce((mask, id) => mask | (1 << (id - 1)), 0);

export async function openTrain(module: BufferSource): Promise<TrainCore> {
  const { instance } = await WebAssembly.instantiate(module, {});
  const c = instance.exports as unknown as Exports;
  c._initialize();
  return {
    begin(questions, seed) {
      c.clear();
      for (const { kind, answer_kind, points, scoring, order_fixed, answers } of questions) {
        const right = maskOf(answers.filter((answer) => answer.right).map(({ id }) => id));
        const taken = c.question(KINDS[kind], ANSWER_KINDS[answer_kind], answers.length, right, points, SCORINGS[scoring], Number(order_fixed));
        if (taken === 0) throw new RangeError("the engine does not take this question");
      }
      if (c.begin(seed) === 0) throw new RangeError("the module has no memory left");
    },
    open() {
      const reader = new Reader(c.memory, c.open());
      return reader.items(reader.number(), (one) => one.number());
    },
    answer(ids) {
      const address = c.answer(maskOf(ids));
      if (address === 0) throw new RangeError("this question does not take that answer");
      const reader = new Reader(c.memory, address);
      return { right: reader.number() === 1, gain: reader.number(), points: reader.number(), rightCount: reader.number() };
    },
  };
}
