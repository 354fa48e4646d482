// SPDX-License-Identifier: Apache-2.0
// The time left on the phone: a bar that empties and a number. The live region speaks it, at 10 and 5 seconds.

import { chrono, state, t } from "../store";
import { common } from "../../shared/i18n";

export function Timer() {
  const seconds = chrono.seconds.value;
  if (seconds === null || !state.value?.timed) return <p class="timer__none">{t.value.no_limit}</p>;
  const paused = chrono.paused.value;
  return (
    <div class={paused ? "timer is-paused" : "timer"} role="timer" aria-label={paused ? t.value.time_paused : common.value.seconds_left({ n: seconds })}>
      <span class="timer__bar" aria-hidden="true">
        <i style={{ transform: `translateX(${(chrono.ratio.value - 1) * 100}%)` }} />
      </span>
      <b aria-hidden="true">{paused ? t.value.paused_short : t.value.seconds_short({ n: seconds })}</b>
    </div>
  );
}
