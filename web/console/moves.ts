// SPDX-License-Identifier: Apache-2.0
// The facilitator's intentions: what is checked or asked before a command goes out.
import type { State } from "../shared/protocol";
import { command, exclude, jump, reachable, sendNext, snapshot } from "./live";
import { allows, isJudged, nextKind, type NextKind, type QuickAction } from "./next";
import { ask, tell } from "./notices";
import { t } from "./words";

export function nextOf(state: State): NextKind {
  return nextKind(state);
}

/** The big button, the clicker, the space bar. Ending is asked first: it cannot be undone. */
export function advance(): void {
  const state = snapshot.value;
  if (!state) return;
  if (!reachable.value) {
    tell(t.value.live.not_sent);
    return;
  }
  const kind = nextOf(state);
  if (kind === "closed") return;
  if (kind !== "end" || state.preview) {
    sendNext();
    return;
  }
  const words = t.value.quick;
  ask({ title: words.end_title, detail: words.end_detail, verb: words.end_confirm, danger: true, act: sendNext });
}

function whyNot(state: State, action: QuickAction): string {
  if (action !== "back") return t.value.live.no_clock_now;
  return ["announce", "read", "open"].includes(state.phase) ? t.value.live.back_later : t.value.live.nothing_before;
}

/** Back, pause or resume, ten seconds more; told calmly where it has no sense now. */
export function act(action: Exclude<QuickAction, "skip" | "cancel">): void {
  const state = snapshot.value;
  if (!state) return;
  if (!allows(state, action)) tell(whyNot(state, action));
  else if (action === "pause") command(state.paused ? "resume" : "pause");
  else command(action);
}

export function askToSkip(state: State): void {
  const words = t.value.quick;
  if (state.preview || !isJudged(state) || state.revealed) command("skip");
  else ask({ title: words.skip_title, detail: words.skip_detail, verb: words.skip_confirm, danger: false, act: () => command("skip") });
}

/** Straight to a step; where a question is being played it must be closed first. */
export function goTo(step: number): boolean {
  const state = snapshot.value;
  if (!state || state.step === step) return false;
  if (isJudged(state) && !state.again && ["announce", "read", "open"].includes(state.phase)) {
    tell(t.value.live.back_later);
    return false;
  }
  return jump(step);
}

export function askToCancel(): void {
  const words = t.value.quick;
  ask({ title: words.cancel_title, detail: words.cancel_detail, verb: words.cancel_confirm, danger: true, act: () => command("cancel") });
}

export function askToEnd(state: State): void {
  const words = t.value.quick;
  const detail = state.phase === "podium" || state.phase === "lobby" ? words.end_detail : `${words.end_early} ${words.end_detail}`;
  ask({ title: words.end_title, detail, verb: words.end_confirm, danger: true, act: () => command("end") });
}

export function askToExclude(player: number, pseudonym: string): void {
  const words = t.value.players;
  ask({
    title: words.exclude_title({ pseudonym }), detail: words.exclude_detail, verb: words.exclude, danger: true,
    act: () => exclude(player) && tell(words.excluded({ pseudonym })),
  });
}
