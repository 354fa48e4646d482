// SPDX-License-Identifier: Apache-2.0
// How long the session has run, against what was planned up to here: ahead or behind, in words.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { State } from "../shared/protocol";
import { heardAt, steps } from "./live";
import { t } from "./words";

const TICK_MS = 1000;
const MINUTE_MS = 60_000;
const CLOSE_MS = 2 * MINUTE_MS; // within it nobody is late

const clock = (ms: number): string => `${Math.floor(ms / MINUTE_MS)}:${String(Math.floor(ms / 1000) % 60).padStart(2, "0")}`;

/** What was planned for the steps before this one. */
const plannedBefore = (step: number): number => steps.value.slice(0, Math.max(0, step - 1)).reduce((sum, { plan_ms }) => sum + plan_ms, 0);

export function Pace({ state }: { state: State }) {
  const now = useSignal(performance.now());
  useEffect(() => {
    const timer = setInterval(() => { now.value = performance.now(); }, TICK_MS);
    return () => clearInterval(timer);
  }, []);
  if (state.phase === "lobby" || state.elapsed_ms === undefined) return null;
  const words = t.value.pace;
  const since = Math.max(0, now.value - heardAt.value);
  const elapsed = state.elapsed_ms + since;
  const onStep = (state.step_elapsed_ms ?? 0) + since;
  const planned = steps.value[state.step - 1]?.plan_ms ?? 0;
  const late = elapsed - plannedBefore(state.step) - Math.min(onStep, planned);
  const minutes = Math.round(Math.abs(late) / MINUTE_MS);
  const verdict = Math.abs(late) < CLOSE_MS ? words.on_time : late > 0 ? words.late({ n: minutes }) : words.early({ n: minutes });
  return (
    <dl class="pace">
      <div><dt>{words.elapsed}</dt><dd class="tnum">{clock(elapsed)}<small> / {words.minutes({ n: Math.round((state.plan_ms ?? 0) / MINUTE_MS) })}</small></dd></div>
      <div><dt>{words.step}</dt><dd class="tnum">{clock(onStep)}{planned > 0 && <small> / {clock(planned)}</small>}</dd></div>
      <div><dt>{words.pace}</dt><dd class={late > CLOSE_MS ? "pace__late" : undefined}>{verdict}</dd></div>
    </dl>
  );
}
