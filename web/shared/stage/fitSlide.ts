// SPDX-License-Identifier: Apache-2.0
// The sizes of a slide's points.

import { charsOf, DISPLAY, HEIGHT, linesOf, named, TEXT, WIDTH, type Fit, type Step } from "./fit";

export interface SlideFit { heading: Fit; lines: Fit; columns: boolean }

const SLIDE_STEPS: readonly [SlideStep, ...SlideStep[]] = [
  { fit: "xl", size: 54, gap: 40, art: Infinity, leading: 1.24, heading: 56 }, // for few words alone on the wall
  { fit: "l", size: 44, gap: 30, art: 792, leading: 1.26, heading: 44 },
  { fit: "m", size: 38, gap: 22, art: 792, leading: 1.26, heading: 38 },
  { fit: "s", size: 33, gap: 18, art: 616, leading: 1.2, heading: 28 },
  { fit: "xs", size: 28.5, gap: 10, art: 478, leading: 1.18, heading: 22 },
];
interface SlideStep extends Step { gap: number; art: number; leading: number; heading: number }

export function slideFit(heading: string, lines: readonly string[], picture: boolean): SlideFit {
  const chars = charsOf(heading);
  for (const columns of picture ? [1] : [1, 2]) {
    for (const step of SLIDE_STEPS) {
      // Two columns are for many points, not for large letters.
      if ((columns === 2 && step.size > 40) || (picture && step.fit === "xl")) continue;
      if (columns === 1 && !picture && step.fit === "xs") continue;
      const width = WIDTH - (picture ? step.art : 0);
      const line = Math.min((width - (columns - 1) * 72) / columns - step.size * 2, picture ? Infinity : step.size * 33);
      const heights = lines.map((text) => linesOf(charsOf(text), line, step.size, TEXT) * step.size * step.leading);
      const rows = columns === 1 ? heights : heights.filter((_, i) => i % 2 === 0).map((h, i) => Math.max(h, heights[i * 2 + 1] ?? 0));
      const points = rows.reduce((sum, h) => sum + h + step.gap, 0);
      const title = named(step.fit === "xl" ? [88] : [88, 72, 60, 50]).find(({ size }) =>
        linesOf(chars, width, size, DISPLAY) <= (step.fit === "xl" ? 1 : 3) &&
        linesOf(chars, width, size, DISPLAY) * size * 1.08 + step.heading + points <= HEIGHT);
      if (title !== undefined) return { heading: title.fit, lines: step.fit, columns: columns === 2 };
    }
  }
  return { heading: "xs", lines: "xs", columns: !picture };
}
