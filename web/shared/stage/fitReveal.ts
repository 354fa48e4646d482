// SPDX-License-Identifier: Apache-2.0
// The sizes of the answers' bars and of the explanation beside them.

import { BOLD, charsOf, DISPLAY, HEIGHT, linesOf, TEXT, WIDTH, wrapped, type Fit, type Step } from "./fit";

interface RevealStep extends Step {
  heading: number; row: number; gap: number;
  /** In a bar: what its height has beside the text; its badge, gaps and padding; the figure at its end. */
  bar: number; side: number; figure: number;
  /** The most answers that it is for. */
  count: number;
}

const REVEAL_STEPS: readonly [RevealStep, ...RevealStep[]] = [
  { fit: "xl", size: 52, heading: 60, row: 36, gap: 22, bar: 90, side: 280, figure: 74, count: 3 },
  { fit: "xl", size: 52, heading: 47, row: 36, gap: 22, bar: 90, side: 280, figure: 74, count: 3 },
  { fit: "l", size: 38, heading: 47, row: 30, gap: 14, bar: 48, side: 216, figure: 56, count: 6 },
  { fit: "m", size: 34, heading: 44, row: 24, gap: 12, bar: 46, side: 210, figure: 56, count: 6 },
  { fit: "s", size: 30, heading: 40, row: 20, gap: 10, bar: 28, side: 153, figure: 44, count: 6 },
  { fit: "xs", size: 28.5, heading: 40, row: 16, gap: 10, bar: 28, side: 153, figure: 44, count: 6 },
];

interface WhyStep extends Step { frame: number; side: number; leading: number; sources: number }

const WHY_STEPS: readonly [WhyStep, ...WhyStep[]] = [
  { fit: "xl", size: 46, frame: 158, side: 92, leading: 1.3, sources: 3 },
  { fit: "l", size: 40, frame: 152, side: 92, leading: 1.3, sources: 3 },
  { fit: "m", size: 35, frame: 152, side: 92, leading: 1.3, sources: 3 },
  { fit: "s", size: 31, frame: 106, side: 68, leading: 1.25, sources: 3 },
  { fit: "xs", size: 28.5, frame: 98, side: 60, leading: 1.2, sources: 2 },
];

/** Where a right answer's mark stands: beside its text, below it at the end of the bar, or beside it as a check alone. */
export type Mark = "beside" | "below" | "check";

/** The mark's part of the text's width, and of the bar's height. */
const MARKS: Record<Mark, { width: number; height: number }> = {
  beside: { width: 300, height: 0 }, below: { width: 0, height: 30 }, check: { width: 78, height: 0 },
};

export interface RevealFit {
  fit: Fit; why: Fit; mark: Mark;
  /** The size of the question, and the width of the explanation. */
  heading: number; side: number;
  /** Nothing to explain: the bars have the whole width. */
  bare: boolean;
  /** The most lines of an answer. */
  clamp: number;
}

/** From the usual to the fullest. */
const REVEAL_PLANS: readonly (readonly [step: number, mark: Mark, side: number])[] = [
  [0, "beside", 640], [0, "beside", 760], [1, "beside", 760], [2, "beside", 600], [2, "beside", 700], [3, "beside", 660],
  [3, "beside", 740], [4, "beside", 720], [4, "below", 720], [5, "below", 700], [4, "check", 720], [5, "check", 700],
];

/** Counts without their total, where they would take the answers' width. */
export const short = (of: number, mark: Mark): boolean => mark === "check" && of > 99;

/** The longest count at the end of a bar, in characters: "12 345 sur 12 345". */
export function figureChars(of: number, mark: Mark): number {
  const digits = String(of).length;
  const grouped = digits + Math.floor((digits - 1) / 3);
  return short(of, mark) ? grouped : 2 * grouped + 5;
}

const UNCUT = 99;

interface Revealed { heading: string; answers: readonly { text: string; right?: boolean }[]; explanation: readonly string[]; sources: string; of: number; compared?: boolean }

function whyHeight(step: WhyStep, width: number, explanation: readonly string[], sources: string): number {
  const inner = width - step.side;
  const lines = sources === "" ? 0 : Math.min(step.sources, wrapped(sources, inner, 28, TEXT));
  return step.frame + (lines > 0 ? lines * 35 + 28 : 0) + explanation.reduce(
    (sum, text) => sum + wrapped(text, inner, step.size, TEXT) * step.size * step.leading + 16, 0);
}

export function revealFit({ heading, answers, explanation, sources, of, compared = false }: Revealed): RevealFit {
  const barsHeight = (step: RevealStep, width: number, mark: Mark): number => {
    // Compared: a second track, and "62 % → 31 %" over what it means.
    const figure = compared ? Math.max(4.6 * step.figure, 390) : Math.max(2.3 * step.figure, figureChars(of, mark) * 14);
    const row = ({ text, right = false }: { text: string; right?: boolean }): number =>
      linesOf(charsOf(text), width - step.side - figure - (right ? MARKS[mark].width : 0), step.size, BOLD) * step.size * 1.15 +
      step.bar + (right ? MARKS[mark].height : 0) + (compared ? step.size * 0.75 : 0);
    return Math.max(0, ...answers.map(row)) * answers.length + (answers.length - 1) * step.gap + 10;
  };
  const bare = explanation.length === 0 && sources === "";
  // The best is where the smaller of the two texts, answers and explanation, is the largest.
  let best: RevealFit = { fit: "xs", why: "xs", mark: "check", heading: 40, side: 700, bare, clamp: UNCUT };
  let smallest = 0;
  for (const [index, mark, side] of REVEAL_PLANS) {
    const step = REVEAL_STEPS[index];
    if (step === undefined || answers.length > step.count) continue;
    const room = HEIGHT - linesOf(charsOf(heading), WIDTH, step.heading, DISPLAY) * step.heading * 1.15 - step.row;
    if (barsHeight(step, bare ? WIDTH : WIDTH - side - 60, mark) > room) continue;
    const why = WHY_STEPS.find((candidate) => whyHeight(candidate, side, explanation, sources) <= room);
    if (why === undefined || Math.min(step.size, why.size) <= smallest) continue;
    smallest = Math.min(step.size, why.size);
    best = { fit: step.fit, why: why.fit, mark, heading: step.heading, side, bare, clamp: UNCUT };
  }
  // Compared, the fullest of polls has no room: first for the explanation, then for whole answers. Phones have both.
  if (compared && smallest === 0)
    return bare ? { ...best, clamp: 1 } : revealFit({ heading, answers, explanation: [], sources: "", of, compared });
  return best;
}

// ---- A scale ----

/** The columns take what the question leaves; the explanation beside them decides. */
export function scaleFit({ heading, explanation, sources }: Pick<Revealed, "heading" | "explanation" | "sources">): Pick<RevealFit, "why" | "heading" | "side" | "bare"> {
  const bare = explanation.length === 0 && sources === "";
  for (const size of bare ? [72, 60, 50] : [60, 50, 44, 40]) {
    const room = HEIGHT - linesOf(charsOf(heading), WIDTH, size, DISPLAY) * size * 1.15 - 36;
    const why = WHY_STEPS.find((step) => whyHeight(step, 660, explanation, sources) <= room);
    if (room >= 440 && (bare || why !== undefined)) return { why: why?.fit ?? "xs", heading: size, side: 660, bare };
  }
  return { why: "xs", heading: 40, side: 760, bare };
}
