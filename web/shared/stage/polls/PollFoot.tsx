// SPDX-License-Identifier: Apache-2.0
// Under a poll: how many have answered, and what is to be known now.

import { IconClock, IconPause } from "../../components/icons";
import { Chrono } from "../../components/Chrono";
import { common } from "../../i18n";
import type { State } from "../../protocol";
import { t } from "../strings";

/** While it is open, of how many; then, how many in all. */
export function Answered({ state: { phase, answered, connected } }: { state: State }) {
  const open = phase === "open";
  if (!open && answered === 0) return <p class="count"><span>{t.value.nobody_answered}</span></p>;
  const what = open ? t.value.answered({ n: answered, of: Math.max(connected, answered) }) : t.value.answers_given({ n: answered });
  return <p class="count"><b>{common.value.forms.number(answered)}</b> <span>{what}</span></p>;
}

export interface PollTagProps { state: State; seconds: number | null; ratio?: number; more?: number }

/** `more`: words that have no room. */
export function PollTag({ state, seconds, ratio = 0, more = 0 }: PollTagProps) {
  const words = t.value;
  return (
    <>
      {seconds === null ? null : <Chrono seconds={seconds} ratio={ratio} />}
      {state.paused ? <p class="tag tag--signal"><IconPause small />{words.paused}</p>
        : state.timed && seconds === 0 ? <p class="tag tag--signal"><IconClock small />{words.last_answers}</p>
        : more > 0 ? <p class="tag">{words.more_words({ n: more })}</p>
        : state.phase === "open" && seconds === null ? <p class="tag">{words.poll}</p> : null}
    </>
  );
}
