// SPDX-License-Identifier: Apache-2.0
// What the big button will do, and which quick actions make sense now. Pure: same snapshot, same words.
import type { State, StepSummary } from "../shared/protocol";

/** What "next" leads to. `onward`: past a look back. */
export type NextKind =
  | "start" | "read" | "open" | "reveal" | "standings" | "onward"
  | "question" | "slide" | "pause" | "poll" | "spot" | "feedback" | "line" | "results" | "thanks" | "resume" | "podium" | "end" | "closed";

function towards(next: StepSummary | null | undefined, ranked: boolean): NextKind {
  if (!next) return ranked ? "podium" : "end";
  return next.kind;
}

export function nextKind(state: State): NextKind {
  switch (state.phase) {
    case "lobby": return "start";
    case "announce": return "read";
    case "read": return state.again ? "onward" : "open"; // a look back at a question that was skipped
    case "open": return state.kind === "poll" ? "results" : state.kind === "feedback" ? "thanks" : "reveal";
    case "reveal": return state.standings_next ? "standings" : towards(state.next, state.questions > 0);
    case "slide": return (state.lines_hidden ?? 0) > 0 ? "line" : towards(state.next, state.questions > 0);
    case "standings": return towards(state.next, state.questions > 0);
    case "break": return state.next ? "resume" : towards(state.next, state.questions > 0);
    case "podium": return "end";
    case "ended": return "closed";
  }
}

/** A question that counts: leaving it would lose it. */
export const isJudged = (state: State): boolean => state.kind === "question" || state.kind === "spot";

export type QuickAction = "extend" | "pause" | "back" | "skip" | "cancel";

/** Whether the engine would take this command now (src/game/phase.c); a refusal is still told calmly. */
export function allows(state: State, action: QuickAction): boolean {
  const { phase } = state;
  switch (action) {
    case "extend": return phase === "open" && state.timed;
    case "pause": return state.timed;
    case "back":
      if (phase === "standings" || phase === "podium") return true;
      return state.step > 1 && (["reveal", "slide", "break"].includes(phase) || (phase === "open" && !isJudged(state)) || (phase === "read" && state.again === true));
    case "skip": return ["announce", "read", "open", "slide", "break"].includes(phase);
    case "cancel":
      return (state.kind === "question" || state.kind === "spot") && state.cancelled !== true &&
        ["announce", "read", "open", "reveal", "standings"].includes(phase);
  }
}

/** The phases of the strip under the miniature, for a question; other steps have no strip. */
export const QUESTION_PHASES = ["announce", "read", "open", "reveal", "standings"] as const;
