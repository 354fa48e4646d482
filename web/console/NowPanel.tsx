// SPDX-License-Identifier: Apache-2.0
// What the room sees, what it has answered, and how far the question has gone.
import { Chain } from "../shared/components/Chain";
import { IconCross, IconLock, IconMute, IconPause, IconPrev } from "../shared/components/icons";
import { common } from "../shared/i18n";
import type { State } from "../shared/protocol";
import { Invite } from "./Invite";
import { Meters } from "./Meters";
import { Miniature } from "./Miniature";
import { nowOnScreen } from "./now";
import { PhaseStrip } from "./PhaseStrip";
import { t } from "./words";

/** What is not as usual, in a word each. */
function Marks({ state }: { state: State }) {
  const words = t.value.live;
  const marks = [
    state.paused && <span class="tag tag--warn"><IconPause small />{words.paused}</span>,
    state.cancelled && <span class="tag tag--warn"><IconCross small />{words.cancelled}</span>,
    state.again && <span class="tag"><IconPrev small />{words.again}</span>,
    state.locked && <span class="tag"><IconLock small />{words.locked}</span>,
    !state.sounds && <span class="tag"><IconMute small />{words.muted}</span>,
  ].filter(Boolean);
  return marks.length > 0 ? <p class="marks">{marks}</p> : null;
}

const LINKS_MAX = 18; // beyond it one stands for several, as on the main screen

function Progress({ state }: { state: State }) {
  const asked = state.number > 0;
  return (
    <span class="wide-only" style={{ "--links": Math.min(LINKS_MAX, asked ? state.questions : state.steps) }}>
      {asked
        ? <Chain now={state.number} total={state.questions} max={LINKS_MAX} label={common.value.question_of(state)} />
        : state.step > 0 && <Chain now={state.step} total={state.steps} max={LINKS_MAX} label={common.value.step_of(state)} />}
    </span>
  );
}

export function NowPanel({ state }: { state: State }) {
  return (
    <section class="card panel" aria-labelledby="h-now">
      <div class="panel__head"><h2 id="h-now">{nowOnScreen(state)}</h2><Progress state={state} /></div>
      <Marks state={state} />
      <div class="now">
        <div><p class="sr-only">{t.value.live.mini}</p><Miniature state={state} /></div>
        {state.phase === "lobby" ? <Invite state={state} /> : <Meters state={state} />}
      </div>
      {state.kind === "question" && state.number > 0 && <PhaseStrip phase={state.phase} />}
    </section>
  );
}
