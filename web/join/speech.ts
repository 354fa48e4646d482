// SPDX-License-Identifier: Apache-2.0
// What the live region says: the phase, the time at 10 and 5 seconds, the answer saved, the result. Nothing else.

import { effect, untracked } from "@preact/signals";

import { say } from "../shared/components/Live";
import { common } from "../shared/i18n";
import { chrono, me, mine, state, status, t, view } from "./store";
import { verdictOf, verdictTitle } from "./verdict";

function sayView(): void {
  const s = state.value;
  if (s === null) return;
  switch (view.value) {
    case "announce":
      return say(common.value.question_of({ number: s.number, questions: s.questions }));
    case "open": case "spot":
      return say(s.timed ? t.value.said_open({ n: Math.ceil(s.left_ms / 1000) }) : t.value.said_open_untimed);
    case "saved": case "noted":
      return say(t.value.saved_title);
    case "late":
      return say(t.value.time_over_title);
    case "reveal": case "found": {
      const own = me.value;
      const verdict = verdictOf(s, own);
      const title = verdictTitle(verdict).replace(/[\s!]+$/, "");
      if (own === null || verdict === "unknown" || verdict === "cancelled") return say(title);
      const rank = own.rank > 0 ? ` ${t.value.said_rank({ rank: own.rank, of: own.ranked })}` : "";
      return say(t.value.said_result({ verdict: title, points: own.gain ?? 0 }) + rank);
    }
    default: // the heading, which takes the focus, says it all
  }
}

export function speak(): void {
  let lastView = "";
  effect(() => {
    const key = `${view.value}/${state.value?.step ?? 0}`;
    if (key === lastView) return;
    lastView = key;
    untracked(sayView);
  });

  effect(() => {
    const seconds = chrono.seconds.value;
    if (seconds !== 10 && seconds !== 5) return;
    untracked(() => {
      if ((view.value !== "open" && view.value !== "spot") || mine.value.stage !== "choosing") return;
      const unconfirmed = seconds === 5 && mine.value.ids.length > 0;
      say(`${common.value.seconds_left({ n: seconds })}.${unconfirmed ? ` ${t.value.said_confirm}` : ""}`);
    });
  });

  let wasPaused = false;
  effect(() => {
    const paused = chrono.paused.value;
    if (paused !== wasPaused && untracked(() => view.value) === "open") say(paused ? t.value.said_paused : t.value.said_resumed);
    wasPaused = paused;
  });

  let wasLost = false;
  effect(() => {
    const lost = status.value === "lost";
    if (lost !== wasLost && untracked(() => state.value) !== null) say(lost ? common.value.reconnecting : t.value.back_online);
    wasLost = lost;
  });
}
