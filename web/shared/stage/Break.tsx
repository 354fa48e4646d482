// SPDX-License-Identifier: Apache-2.0
// A break, and when it ends.

import { IconPause } from "../components/icons";
import type { State } from "../protocol";
import { headingFit } from "./fit";
import { Heading, Words } from "./Heading";
import { t } from "./strings";
import { View } from "./View";

export interface BreakProps { state: State; seconds: number | null; ratio: number; backAt: number | null }

const TOLD_MS = 120_000; // a shorter break needs no time of day

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

export function Break({ state, seconds, ratio, backAt }: BreakProps) {
  const { heading = "", lines = [] } = state;
  const dense = lines.join("").length > 280;
  return (
    <View
      state={state} tone="ink" main={dense ? "break break--dense" : "break"}
      foot={state.paused ? <p class="tag tag--signal"><IconPause small />{t.value.paused}</p> : null}
    >
      <div>
        <Heading text={heading === "" ? t.value.break : heading} fit={headingFit(heading, dense ? "breakDense" : "break")} />
        {lines.length === 0 ? null : (
          <ul class="break__lines">
            {lines.map((text, i) => <li key={i}><Words text={text} /></li>)}
          </ul>
        )}
      </div>
      {seconds === null ? null : (
        <div class="break__side">
          <p>{seconds > 0 ? t.value.back_in : t.value.back_now}</p>
          <div class="chrono">
            <svg viewBox="0 0 360 190" aria-hidden="true">
              <rect class="chrono__track" x="7" y="7" width="346" height="176" rx="88" />
              <rect
                class="chrono__left" x="7" y="7" width="346" height="176" rx="88" pathLength={100}
                style={{ strokeDasharray: `${ratio * 100} 100`, opacity: ratio > 0 ? 1 : 0 }}
              />
            </svg>
            <b>{clock(seconds)}</b>
          </div>
          {backAt === null || state.paused || seconds === 0 || state.total_ms < TOLD_MS ? null : (
            <p class="break__at">{t.value.back_at({ time: new Date(backAt) })}</p>
          )}
        </div>
      )}
    </View>
  );
}
