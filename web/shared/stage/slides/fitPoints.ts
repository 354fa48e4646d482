// SPDX-License-Identifier: Apache-2.0
// The sizes of a slide's points, and of what stands under a title.

import { charsOf, DISPLAY, HEIGHT, linesOf, named, TEXT, WIDTH, wrapped, type Fit, type Step } from "../fit";

export interface PointsFit { heading: Fit; lines: Fit; columns: boolean }

type PointsStep = Step & { gap: number; art: number; leading: number; under: number };
const STEPS: readonly PointsStep[] = [
  { fit: "xl", size: 54, gap: 40, art: Infinity, leading: 1.24, under: 56 }, // for few words alone on the wall
  { fit: "l", size: 44, gap: 30, art: 792, leading: 1.26, under: 44 },
  { fit: "m", size: 38, gap: 22, art: 792, leading: 1.26, under: 38 },
  { fit: "s", size: 33, gap: 18, art: 616, leading: 1.2, under: 28 },
  { fit: "xs", size: 28.5, gap: 10, art: 478, leading: 1.18, under: 22 },
];
const TITLES = named([88, 72, 60, 50]);

interface Candidate { title: Step; step: PointsStep; columns: 1 | 2 }

/** From the largest to the smallest. Two columns are for many points, not for large letters. */
const CANDIDATES: readonly Candidate[] = ([1, 2] as const).flatMap((columns) =>
  STEPS.flatMap((step) => TITLES.map((title): Candidate => ({ title, step, columns }))))
  .filter(({ title, step, columns }) => (columns === 1 || step.size < 40) && (step.fit !== "xl" || title.fit === "l"));

const fitOf = ({ title, step, columns }: Candidate): PointsFit => ({ heading: title.fit, lines: step.fit, columns: columns === 2 });

function fits({ title, step, columns }: Candidate, heading: string, texts: readonly string[], picture: boolean): boolean {
  if (picture ? columns === 2 || step.fit === "xl" : columns === 1 && step.fit === "xs") return false;
  const width = WIDTH - (picture ? step.art : 0);
  const line = Math.min((width - (columns - 1) * 72) / columns - step.size * 2, picture ? Infinity : step.size * 33);
  const heights = texts.map((text) => wrapped(text, line, step.size, TEXT) * step.size * step.leading);
  const rows = columns === 1 ? heights : heights.filter((_, i) => i % 2 === 0).map((h, i) => Math.max(h, heights[i * 2 + 1] ?? 0));
  const titleLines = heading === "" ? 0 : linesOf(charsOf(heading), width, title.size, DISPLAY);
  return titleLines <= (step.fit === "xl" ? 1 : 3) &&
    titleLines * title.size * 1.08 + step.under + rows.reduce((sum, h) => sum + h + step.gap, 0) <= HEIGHT;
}

/** A line that has not come yet: one row at the usual size. */
const STILL_HIDDEN = "mot ".repeat(17);

/** `hidden`: lines to come, counted in. `kept`: what it was with fewer lines; it stays as long as all have room. */
export function pointsFit(heading: string, lines: readonly string[], hidden: number, picture: boolean, kept: PointsFit | null): PointsFit {
  const texts = [...lines, ...Array<string>(hidden).fill(STILL_HIDDEN)];
  const same = (candidate: Candidate): boolean => {
    const fit = fitOf(candidate);
    return fit.heading === kept?.heading && fit.lines === kept.lines && fit.columns === kept.columns;
  };
  const found = CANDIDATES.find((candidate) => same(candidate) && fits(candidate, heading, texts, picture)) ??
    CANDIDATES.find((candidate) => fits(candidate, heading, texts, picture));
  return found === undefined ? { heading: "xs", lines: "xs", columns: !picture } : fitOf(found);
}

/** Sizes of a heading and of the lines under it. */
export interface TitleFit { heading: number; lines: number }

interface TitlePlace { width: number; above: number; headings: readonly number[]; lines: readonly number[] }

const TITLE: TitlePlace = { width: WIDTH, above: 112, headings: [150, 120, 100, 80], lines: [54, 46, 38, 28.5] };
const BESIDE: TitlePlace = { width: 952, above: 112, headings: [112, 96, 80, 64, 54, 48], lines: [46, 38, 28.5] };
/** Of 500: with few words a line, more is lost at its end. */
const CAPTION: TitlePlace = { width: 455, above: 0, headings: [88, 76, 64, 54, 46, 40], lines: [40, 36, 32, 28.5] };

/** The largest heading with lines of a good size, else the largest pair that fits. */
function paired(heading: string, lines: readonly string[], { width, above, headings, lines: sizes }: TitlePlace): TitleFit {
  const title = (size: number): number => (heading === "" ? 0 : linesOf(charsOf(heading), width, size, DISPLAY) * size * 1.06);
  const under = (size: number): number =>
    lines.reduce((sum, text) => sum + linesOf(charsOf(text), width, size, TEXT) * size * 1.26 + size * 0.5, lines.length > 0 ? 36 : 0);
  const [, good = 0] = sizes;
  for (const least of [good, 0]) {
    for (const size of headings) {
      const found = sizes.find((line) => line >= least && above + title(size) + under(line) <= HEIGHT);
      if (found !== undefined) return { heading: size, lines: found };
    }
  }
  return { heading: headings[headings.length - 1] ?? 48, lines: sizes[sizes.length - 1] ?? 28.5 };
}

export const titleFit = (heading: string, lines: readonly string[], picture: boolean): TitleFit => paired(heading, lines, picture ? BESIDE : TITLE);
export const captionFit = (heading: string, lines: readonly string[]): TitleFit => paired(heading, lines, CAPTION);
