// SPDX-License-Identifier: Apache-2.0
// The chrono: a number in a link that runs out. It speaks through the live region, never by itself.
import type { ComponentChildren } from "preact";

export interface ChronoProps {
  seconds: number;
  /** 0 to 1: what is left of the ring at the end of this second. */
  ratio: number;
}

export const Chrono = ({ seconds, ratio }: ChronoProps) => <ChronoLink ratio={ratio} short={seconds <= 5}>{seconds}</ChronoLink>;

/** The link alone, around any text. */
export function ChronoLink({ ratio, short, children }: { ratio: number; short: boolean; children: ComponentChildren }) {
  return (
    <div class={short ? "chrono is-short" : "chrono"} aria-hidden="true">
      <svg viewBox="0 0 260 160">
        <rect class="chrono__track" x="8" y="8" width="244" height="144" rx="72" />
        <rect
          class="chrono__left" x="8" y="8" width="244" height="144" rx="72" pathLength={100}
          style={{ strokeDasharray: `${ratio * 100} 100`, opacity: ratio > 0 ? 1 : 0 }}
        />
      </svg>
      <b>{children}</b>
    </div>
  );
}
