// SPDX-License-Identifier: Apache-2.0
// The questions that this server lets people practise alone, fetched once with the page; the worker keeps the last copy.
import { signal } from "@preact/signals";

import type { Answer, FakeMessage } from "../shared/protocol";
import { QUIZ } from "./quiz-path";

/** As docs/protocol.md tells it. */
export interface Question {
  id: string; language: string; scoring: "session" | "exact" | "partial"; order_fixed: boolean;
  kind: "question" | "spot"; answer_kind: "truefalse" | "single" | "multiple" | "marks";
  theme: string; heading: string; points: number; answers: Answer[]; messages?: FakeMessage[];
  explanation: string[]; sources: string[];
}

/** Null: not there yet. Empty: this server offers none, or none could be had. */
export const quiz = signal<readonly Question[] | null>(null);

export async function loadQuiz(): Promise<void> {
  try {
    const response = await fetch(QUIZ);
    const { questions } = (await response.json()) as { questions: Question[] };
    quiz.value = response.ok ? questions : [];
  } catch {
    quiz.value = [];
  }
}
