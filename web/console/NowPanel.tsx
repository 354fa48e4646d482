// SPDX-License-Identifier: Apache-2.0
// What the room sees, what it has answered, and how far the question has gone.
import type { ComponentChildren } from "preact";
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
function marksOf(state: State): ComponentChildren[] {
  const words = t.value.live;
  return [
    state.paused && <span key="paused" class="tag tag--warn"><IconPause small />{words.paused}</span>,
    state.cancelled && <span key="cancelled" class="tag tag--warn"><IconCross small />{words.cancelled}</span>,
    state.again && <span key="again" class="tag"><IconPrev small />{words.again}</span>,
    state.locked && <span key="locked" class="tag"><IconLock small />{words.locked}</span>,
    !state.sounds && <span key="muted" class="tag"><IconMute small />{words.muted}</span>,
  ].filter(Boolean);
}

const LINKS_MAX = 18; // beyond it one stands for several, as on the main screen

/** The chain has what the words beside it leave. */
function Progress({ state }: { state: State }) {
  const asked = state.number > 0;
  const total = asked ? state.questions : state.steps;
  if (state.step === 0) return null;
  return (
    <div class="progress wide-only" style={{ "--links": Math.min(LINKS_MAX, total) }}>
      <Chain
        now={asked ? state.number : state.step} total={total} max={LINKS_MAX}
        label={asked ? common.value.question_of(state) : common.value.step_of(state)}
      />
    </div>
  );
}

export function NowPanel({ state }: { state: State }) {
  const marks = marksOf(state);
  return (
    <section class="card panel" aria-labelledby="h-now">
      <div class="panel__head panel__head--now">
        <h2 id="h-now">{nowOnScreen(state)}</h2>
        {marks.length > 0 && <p class="marks">{marks}</p>}
        <Progress state={state} />
      </div>
      <div class="now">
        <div><p class="sr-only">{t.value.live.mini}</p><Miniature state={state} /></div>
        {state.phase === "lobby" ? <Invite state={state} /> : <Meters state={state} />}
      </div>
      {state.number > 0 && state.step > 0 && <PhaseStrip phase={state.phase} />}
    </section>
  );
}
