// SPDX-License-Identifier: Apache-2.0
// What stands where something will come: nothing for 300 ms, then shapes of the right size.

export interface BonesProps {
  /** Heights, in rem, from top to bottom. */
  heights: number[];
  label: string;
}

export function Bones({ heights, label }: BonesProps) {
  return (
    <div class="bones" role="img" aria-label={label}>
      {heights.map((height, i) => <i key={i} class="bone bone--card" style={{ "--h": `${height}rem` }} />)}
    </div>
  );
}
