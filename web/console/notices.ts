// SPDX-License-Identifier: Apache-2.0
// The two things that lie over any view: a short sentence that goes by itself, and a question before what
// cannot be undone.
import { signal } from "@preact/signals";
import { say } from "../shared/components/Live";
import type { Problem } from "./api";
import { noticeProblem } from "./door";
import { t } from "./words";

const TOAST_MS = 5000;

export const toast = signal<string | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

export function tell(sentence: string): void {
  toast.value = sentence;
  say(sentence);
  clearTimeout(timer);
  timer = setTimeout(() => { toast.value = null; }, TOAST_MS);
}

/** Says why an action did nothing. */
export function tellProblem(problem: Problem): void {
  noticeProblem(problem);
  if (problem.kind === "offline") tell(t.value.problem.action_offline);
  else if (problem.kind === "refused")
    tell(problem.code === "limit" ? t.value.problem.too_many_open : t.value.problem.action_refused);
}

export interface Question { title: string; detail: string; verb: string; danger: boolean; act: () => void }
export const question = signal<Question | null>(null);

/** Asks before acting. */
export function ask(asked: Question): void {
  question.value = asked;
}
