// SPDX-License-Identifier: Apache-2.0
// How a question went for this player, in one word for the code and one sentence for the person.

import type { Me, State } from "../shared/protocol";
import { t } from "./store";

export type Verdict = "cancelled" | "right" | "partly" | "wrong" | "silent" | "unknown";

export function verdictOf(state: State, me: Me | null): Verdict {
  if (state.cancelled) return "cancelled";
  if (me === null || me.step !== state.step || me.right === undefined) return "unknown";
  if (me.right) return "right";
  if (me.choices.length === 0) return "silent";
  return (me.gain ?? 0) > 0 ? "partly" : "wrong";
}

export function verdictTitle(verdict: Verdict): string {
  return {
    cancelled: t.value.cancelled, right: t.value.all_right, partly: t.value.partly_right, wrong: t.value.not_this_time,
    silent: t.value.no_answer, unknown: t.value.correction,
  }[verdict];
}

const TRAP_SHARE = 0.2; // from a fifth of the room on, a wrong answer is a trap, not a slip

/** Something true that takes the sting out: how many fell into the same trap, or how many found it all. */
export function comfort(state: State, me: Me): string {
  const of = state.answered;
  const trap = (state.answers ?? [])
    .filter(({ id, right }) => !right && me.choices.includes(id))
    .reduce((most, { chosen = 0 }) => Math.max(most, chosen), 0);
  if (of > 1 && trap > 1 && trap / of >= TRAP_SHARE) return t.value.trap({ n: trap, of });
  return of > 1 ? t.value.found({ n: state.all_right ?? 0, of }) : t.value.no_answer_lead;
}
