// SPDX-License-Identifier: Apache-2.0
// Progress as a chain: what is done, where we are, what is left.

export interface ChainProps {
  /** The present one, from 1; 0: not begun; above `total`: all done. */
  now: number;
  total: number;
  /** What it says to those who do not see it: "Question 4 sur 18". */
  label: string;
  /** The most links that have room; beyond it a link stands for several. */
  max?: number;
  /** Which are done, where that is not simply all before the present one; as many as `total`. */
  done?: readonly boolean[];
}

export function Chain({ now, total, label, max = 24, done }: ChainProps) {
  const links = Math.min(total, max);
  const at = links === total ? now : Math.ceil((now * links) / total);
  return (
    <div class="chain" role="img" aria-label={label}>
      {Array.from({ length: links }, (_, i) => (
        <i key={i} class={i + 1 === at ? "chain__link is-now" : (done ? done[i] : i + 1 < at) ? "chain__link is-done" : "chain__link"} />
      ))}
    </div>
  );
}
