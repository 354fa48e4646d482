// SPDX-License-Identifier: Apache-2.0
// What the room sees, in a few words, for a heading, the window's title and the live region.
import type { State, StepSummary } from "../shared/protocol";
import { t } from "./words";

export function nowOnScreen(state: State): string {
  const words = t.value.live.now;
  switch (state.phase) {
    case "lobby": return words.lobby;
    case "slide": return words.slide;
    case "break": return words.break;
    case "podium": return words.podium;
    case "ended": return words.ended;
    case "open":
      if (state.kind === "poll") return words.poll;
      if (state.kind === "feedback") return words.feedback;
      return words.question({ number: state.number, questions: state.questions });
    case "reveal":
      if (state.kind === "poll") return words.results;
      if (state.kind === "feedback") return words.feedback;
      return words.question({ number: state.number, questions: state.questions });
    case "announce":
    case "read":
    case "standings": return words.question({ number: state.number, questions: state.questions });
  }
}

/** The number of the question at this step, counted over the list. */
export function questionNumber(steps: readonly StepSummary[], index: number): number {
  return steps.slice(0, index + 1).filter((step) => step.kind === "question" || step.kind === "spot").length;
}
