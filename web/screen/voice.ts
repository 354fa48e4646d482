// SPDX-License-Identifier: Apache-2.0
// What the live region says: the phase, each line that comes, the time left at ten and five seconds, the result, a
// question from the room.

import { effect, untracked } from "@preact/signals";

import { say } from "../shared/components/Live";
import { plainText } from "../shared/components/RichText";
import { common } from "../shared/i18n";
import type { State } from "../shared/protocol";
import { average } from "../shared/stage/polls/average";
import { t } from "../shared/stage/strings";
import { chrono, snapshot, status } from "./session";

function phaseSentence(state: State): string {
  const says = t.value.says;
  const heading = plainText(state.heading ?? "");
  const leader = state.ranks?.[0];
  switch (state.phase) {
    case "lobby": return says.lobby;
    case "announce":
      if (state.kind === "spot") return says.spot;
      return says.question({ number: state.number, kind: common.value.kind[state.answer_kind ?? "single"] });
    case "read": return says.read({ heading });
    case "open":
      if (state.kind === "poll") return says.poll({ heading });
      if (state.kind === "feedback") return says.feedback({ heading });
      return says.open({ n: state.timed ? Math.ceil(state.left_ms / 1000) : 0 });
    case "reveal": {
      if (state.kind !== "question") return told(state);
      const right = (state.answers ?? []).filter((answer) => answer.right).map((answer) => plainText(answer.text));
      return state.cancelled
        ? t.value.cancelled
        : says.result({ right: right.join(", "), all_right: state.all_right ?? 0, of: state.answered });
    }
    case "standings": return leader ? says.standings({ name: leader.pseudonym, points: leader.points }) : t.value.standings;
    case "podium": return leader ? says.podium({ name: leader.pseudonym, points: leader.points }) : t.value.podium;
    case "slide": return [heading, ...(state.lines_hidden === undefined ? [] : (state.lines ?? []).map(plainText))].join(". ");
    case "break": return `${says.break} ${heading}`;
    case "ended": return says.ended;
  }
}

/** What came out of a poll, a spot or the feedback. */
function told(state: State): string {
  const says = t.value.says;
  const { answers = [], answered, words = [] } = state;
  if (state.kind === "feedback") return t.value.feedback.thanks;
  if (answered === 0) return t.value.nobody_answered;
  if (state.cancelled) return t.value.cancelled;
  if (state.kind === "spot") return says.clues({ n: answers.filter(({ right }) => right).length, all_right: state.all_right ?? 0, of: answered });
  if (state.answer_kind === "words") return says.words({ list: words.slice(0, 3).map(({ text }) => text).join(", ") });
  if (state.answer_kind === "scale") return says.average({ n: average(answers, ({ chosen }) => chosen) ?? 0 });
  const [first] = [...answers].sort((a, b) => (b.chosen ?? 0) - (a.chosen ?? 0));
  return first === undefined ? "" : says.most({ text: plainText(first.text), n: first.chosen ?? 0, of: answered });
}

export function startVoice(): void {
  let asked: string | undefined;
  effect(() => {
    const text = snapshot.value?.projected?.text;
    if (text !== undefined && text !== asked) say(t.value.says.asked({ text }));
    asked = text;
  });

  let lines = 0;
  let key = "";
  let paused = false;
  effect(() => {
    const state = snapshot.value;
    if (state === null) return;
    const now = `${state.phase}-${state.step}`;
    if (now !== key) say(phaseSentence(state));
    else if ((state.lines?.length ?? 0) > lines) say(plainText(state.lines?.[state.lines.length - 1] ?? ""));
    else if (state.paused !== paused) say(state.paused ? t.value.says.paused : t.value.says.resumed);
    key = now;
    lines = state.lines?.length ?? 0;
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
