// SPDX-License-Identifier: Apache-2.0
// A share as a bar, and over it the interval that it stands for.

const PERCENT = 100;

export interface ShareBarProps {
  /** 0 to 1, like the bounds of the interval. */
  share: number;
  tone?: "usual" | "low" | "faint";
  interval?: { low: number; high: number };
}

export function ShareBar({ share, tone = "usual", interval }: ShareBarProps) {
  return (
    <svg class="sharebar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class="sharebar__of" width="100" height="12" rx="4" />
      <rect class={`sharebar__${tone}`} width={share * PERCENT} height="12" rx="4" />
      {interval && <path d={`M${interval.low * PERCENT} 6H${interval.high * PERCENT}`} vector-effect="non-scaling-stroke" />}
    </svg>
  );
}
