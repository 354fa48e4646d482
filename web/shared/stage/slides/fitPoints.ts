// SPDX-License-Identifier: Apache-2.0
// The sizes of a slide's points, and of what stands under a title.

import { charsOf, DISPLAY, first, HEIGHT, linesOf, named, TEXT, WIDTH, type Fit, type Step } from "../fit";

export interface PointsFit { heading: Fit; lines: Fit; columns: boolean }

const SLIDE_STEPS: readonly [SlideStep, ...SlideStep[]] = [
  { fit: "xl", size: 54, gap: 40, art: Infinity, leading: 1.24, heading: 56 }, // for few words alone on the wall
  { fit: "l", size: 44, gap: 30, art: 792, leading: 1.26, heading: 44 },
  { fit: "m", size: 38, gap: 22, art: 792, leading: 1.26, heading: 38 },
  { fit: "s", size: 33, gap: 18, art: 616, leading: 1.2, heading: 28 },
  { fit: "xs", size: 28.5, gap: 10, art: 478, leading: 1.18, heading: 22 },
];
interface SlideStep extends Step { gap: number; art: number; leading: number; heading: number }

const STILL_HIDDEN = 70; // characters of a line that has not come yet: one row at the usual size

/** `hidden`: lines to come. `growing`: they come one by one, and what is there should not change its size. */
export function pointsFit(heading: string, lines: readonly string[], hidden: number, picture: boolean, growing: boolean): PointsFit {
  const chars = charsOf(heading);
  const lengths = [...lines.map(charsOf), ...Array<number>(hidden).fill(STILL_HIDDEN)];
  for (const columns of picture ? [1] : [1, 2]) {
    for (const step of SLIDE_STEPS) {
      // Two columns are for many points, not for large letters.
      if ((columns === 2 && step.size > 40) || ((picture || growing) && step.fit === "xl")) continue;
      if (columns === 1 && !picture && step.fit === "xs") continue;
      const width = WIDTH - (picture ? step.art : 0);
      const line = Math.min((width - (columns - 1) * 72) / columns - step.size * 2, picture ? Infinity : step.size * 33);
      const heights = lengths.map((length) => linesOf(length, line, step.size, TEXT) * step.size * step.leading);
      const rows = columns === 1 ? heights : heights.filter((_, i) => i % 2 === 0).map((h, i) => Math.max(h, heights[i * 2 + 1] ?? 0));
      const points = rows.reduce((sum, h) => sum + h + step.gap, 0);
      const title = heading === "" && points <= HEIGHT ? { fit: "xs" as const } : named(step.fit === "xl" ? [88] : [88, 72, 60, 50]).find(({ size }) =>
        linesOf(chars, width, size, DISPLAY) <= (step.fit === "xl" ? 1 : 3) &&
        linesOf(chars, width, size, DISPLAY) * size * 1.08 + step.heading + points <= HEIGHT);
      if (title !== undefined) return { heading: title.fit, lines: step.fit, columns: columns === 2 };
    }
  }
  return { heading: "xs", lines: "xs", columns: !picture };
}

/** The words beside a picture that fills the view. */
export function captionFit(heading: string, lines: readonly string[]): Fit {
  const room = HEIGHT - (heading === "" ? 0 : 32 + Math.min(420, linesOf(charsOf(heading), 500, 54, DISPLAY) * 58));
  return first(named([40, 36, 32, 28.5]), room, ({ size }) =>
    lines.reduce((sum, text) => sum + linesOf(charsOf(text), 500, size, TEXT) * size * 1.24 + size * 0.5, 0)).fit;
}

/** A title, and the lines under it. */
export function titleFit(heading: string, lines: readonly string[], picture: boolean): { heading: Fit; lines: Fit } {
  const width = picture ? 952 : WIDTH;
  const titles = named([150, 120, 100, 80]);
  const under = named([54, 46, 38, 28.5]);
  const high = (title: Step, line: Step): number => 112 + linesOf(charsOf(heading), width, title.size, DISPLAY) * title.size * 1.02 +
    lines.reduce((sum, text) => sum + linesOf(charsOf(text), width, line.size, TEXT) * line.size * 1.26 + line.size * 0.4, 36);
  const line = first(under, HEIGHT - 330, ({ size }) => lines.reduce((sum, text) => sum + linesOf(charsOf(text), width, size, TEXT) * size * 1.66, 36));
  return { heading: first(titles, HEIGHT, (title) => high(title, line)).fit, lines: line.fit };
}
