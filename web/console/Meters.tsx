// SPDX-License-Identifier: Apache-2.0
// Beside the miniature: how many have answered, how long is left, and what the right answers are.
import { Badge } from "../shared/components/AnswerShape";
import { Chrono } from "../shared/components/Chrono";
import { common } from "../shared/i18n";
import type { State } from "../shared/protocol";
import { chrono, tally } from "./live";
import { t } from "./words";

function Meter({ n, of, label }: { n: number; of: number; label: string }) {
  const { number } = common.value.forms;
  const part = of > 0 ? Math.min(1, n / of) : 0;
  return (
    <div class="meter">
      <b>{number(n)}<small> / {number(of)}</small></b>
      <p class="muted">{label}</p>
      <p class="meter__bar" aria-hidden="true"><i style={{ transform: `translateX(${(part - 1) * 100}%)` }} /></p>
    </div>
  );
}

/** Who must answer for the question to close by itself: the connected ones. */
function Count({ state }: { state: State }) {
  const words = t.value.live;
  const { answered, connected, players } = tally.value;
  if (state.phase === "reveal" && state.revealed && state.all_right !== undefined)
    return <Meter n={state.all_right} of={answered} label={words.all_right({ n: state.all_right })} />;
  if (state.phase === "open") return <Meter n={answered} of={Math.max(answered, connected)} label={words.received({ n: answered })} />;
  return <Meter n={connected} of={players} label={words.people_here({ n: connected })} />;
}

const CHRONO_MS_MAX = 100_000; // three figures do not fit in the link: minutes instead

function Left({ state }: { state: State }) {
  const seconds = chrono.seconds.value;
  if (seconds === null)
    return state.phase === "open" ? <p class="muted">{t.value.live.no_clock}</p> : null;
  if (state.total_ms > CHRONO_MS_MAX) {
    return (
      <div class="meter">
        <b>{Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, "0")}</b>
        <p class="muted">{t.value.live.minutes({ total: Math.round(state.total_ms / 60_000) })}</p>
      </div>
    );
  }
  return (
    <div>
      <Chrono seconds={seconds} ratio={chrono.ratio.value} />
      <p class="muted meters__left">
        <span class="sr-only">{seconds} </span>{t.value.live.seconds({ total: Math.round(state.total_ms / 1000) })}
      </p>
    </div>
  );
}

/** Of a message, passages have no shapes: how many are clues. */
function Rights({ state }: { state: State }) {
  const words = t.value.live;
  const right = new Set(state.right);
  const places = (state.answers ?? []).flatMap((answer, place) => (right.has(answer.id) ? [place] : []));
  if (places.length === 0) return null;
  if (state.kind === "spot")
    return <div class="meter"><b>{places.length}</b><p class="muted">{words.clues({ n: places.length, of: state.answers?.length ?? 0 })}</p></div>;
  return (
    <div class="meters__rights">
      <p class="muted">{words.rights({ n: places.length })}</p>
      <p class="rights">{places.map((place) => <Badge key={place} place={place} />)}</p>
    </div>
  );
}

export function Meters({ state }: { state: State }) {
  return (
    <div class="meters">
      <Count state={state} />
      <Left state={state} />
      <Rights state={state} />
    </div>
  );
}
