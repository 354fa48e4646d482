// SPDX-License-Identifier: Apache-2.0
// What the live region says: the phase, the time left at ten and five seconds, the result.

import { effect, untracked } from "@preact/signals";

import { say } from "../shared/components/Live";
import { plainText } from "../shared/components/RichText";
import { common } from "../shared/i18n";
import type { State } from "../shared/protocol";
import { t } from "../shared/stage/strings";
import { chrono, snapshot, status } from "./session";

function phaseSentence(state: State): string {
  const says = t.value.says;
  const heading = plainText(state.heading ?? "");
  const leader = state.ranks?.[0];
  switch (state.phase) {
    case "lobby": return says.lobby;
    case "announce": return says.question({ number: state.number, kind: common.value.kind[state.answer_kind ?? "single"] });
    case "read": return says.read({ heading });
    case "open": return says.open({ n: state.timed ? Math.ceil(state.left_ms / 1000) : 0 });
    case "reveal": {
      const right = (state.answers ?? []).filter((answer) => answer.right).map((answer) => plainText(answer.text));
      return state.cancelled
        ? t.value.cancelled
        : says.result({ right: right.join(", "), all_right: state.all_right ?? 0, of: state.answered });
    }
    case "standings": return leader ? says.standings({ name: leader.pseudonym, points: leader.points }) : t.value.standings;
    case "podium": return leader ? says.podium({ name: leader.pseudonym, points: leader.points }) : t.value.podium;
    case "slide": return heading;
    case "break": return `${says.break} ${heading}`;
    case "ended": return says.ended;
  }
}

export function startVoice(): void {
  let key = "";
  let paused = false;
  effect(() => {
    const state = snapshot.value;
    if (state === null) return;
    const now = `${state.phase}-${state.step}`;
    if (now !== key) say(phaseSentence(state));
    else if (state.paused !== paused) say(state.paused ? t.value.says.paused : t.value.says.resumed);
    key = now;
    paused = state.paused;
  });

  effect(() => {
    const seconds = chrono.seconds.value;
    const open = untracked(() => snapshot.value?.phase === "open" && !chrono.paused.value);
    if (!open) return;
    if (seconds === 10 || seconds === 5) say(t.value.says.seconds({ n: seconds }));
    if (seconds === 0) say(t.value.says.over);
  });

  let lost = false;
  effect(() => {
    if (status.value === "lost" && !lost) say(t.value.says.reconnecting);
    if (status.value === "open" && lost) say(t.value.says.back);
    if (status.value !== "connecting") lost = status.value === "lost";
  });
}
