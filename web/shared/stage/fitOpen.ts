// SPDX-License-Identifier: Apache-2.0
// The sizes of a question and its answers while they are open.

import { BOLD, charsOf, DISPLAY, first, HEIGHT, LETTER_HEIGHT, linesOf, named, WIDTH, type Fit, type Step } from "./fit";

export interface OpenFit {
  heading: Fit; answers: Fit;
  /** The chrono a little smaller, and less air. */
  tight: boolean;
  /** The height below the question. */
  body: number;
  /** The answers have room at their size; if not, another layout is better. */
  fits: boolean;
}

interface AnswerStep extends Step { shape: number; pad: number; side: number; leading: number; lines: number }

const ANSWER_STEPS: readonly [AnswerStep, ...AnswerStep[]] = [
  { fit: "xxl", size: 110, shape: 150, pad: 36, side: 106, leading: 1.18, lines: 1 },
  { fit: "xl", size: 56, shape: 84, pad: 40, side: 106, leading: 1.18, lines: 2 }, // large only where it stays a glance
  { fit: "l", size: 45, shape: 84, pad: 36, side: 106, leading: 1.18, lines: 9 },
  { fit: "m", size: 40, shape: 84, pad: 36, side: 106, leading: 1.18, lines: 9 },
  { fit: "s", size: 35, shape: 68, pad: 24, side: 88, leading: 1.18, lines: 9 },
  { fit: "xs", size: 28.5, shape: 48, pad: 14, side: 72, leading: 1.12, lines: 9 },
];

/** Columns of answers: one beside a message or picture, and for three; else two. */
export const answerColumns = (count: number, beside: boolean): number => (beside || count === 3 ? 1 : 2);

function answersFit(answers: readonly string[], columns: number, width: number, body: number): { fit: Fit; fits: boolean } {
  const count = answers.length;
  const rows = Math.ceil(count / columns);
  const column = (width - (columns - 1) * 24) / columns;
  const longest = Math.max(0, ...answers.map(charsOf));
  const height = ({ fit, size, shape, pad, side, leading, lines: most }: AnswerStep): number => {
    const lines = linesOf(longest, column - shape - side, size, BOLD);
    const gap = fit === "xs" ? 12 : count > 4 ? 18 : 24;
    if (lines > most || (fit === "xxl" && (count > 2 || columns === 1))) return Infinity;
    return rows * Math.max(lines * size * leading + pad, shape + 10) + (rows - 1) * gap;
  };
  const step = first(ANSWER_STEPS, body, height);
  return { fit: step.fit, fits: height(step) <= body };
}

const CHRONO = 189;
const CHRONO_TIGHT = 164;

export function openFit(heading: string, answers: readonly string[], besideWidth: number): OpenFit {
  const count = answers.length;
  const beside = besideWidth > 0;
  const crowded = count > 4 || (beside && count > 3);
  const tight = crowded || charsOf(heading) > 110;
  const high = (size: number): number => linesOf(charsOf(heading), WIDTH - 64 - 310, size, DISPLAY) * size * 1.08;
  const question = first(named([68, 60, 54, 50]), count <= 2 && !beside ? 225 : crowded ? 166 : 200, ({ size }) => high(size));
  const body = HEIGHT - Math.max(tight ? CHRONO_TIGHT : CHRONO, high(question.size)) - (tight ? 24 : 34);
  const { fit, fits } = answersFit(answers, answerColumns(count, beside), WIDTH - (beside ? besideWidth + 40 : 0), body);
  return { heading: question.fit, answers: fit, tight, body, fits };
}

/** Beside a long message, which takes the footer's height too: question, chrono, answers and counts in one column. */
export const LETTER_SIDE = 820;
const LETTER_CHRONO = { width: 187, height: 115 };
const NARROW = 0.92; // few words a line: more is lost at its end

export function letterOpenFit(heading: string, answers: readonly string[]): OpenFit {
  const high = (size: number): number =>
    linesOf(charsOf(heading), (LETTER_SIDE - 36 - LETTER_CHRONO.width) * NARROW, size, DISPLAY) * size * 1.08;
  const question = first(named([58, 54, 50, 48]), 170, ({ size }) => high(size));
  const body = LETTER_HEIGHT - 124 - 20 - Math.max(LETTER_CHRONO.height, high(question.size)) - 24;
  return { heading: question.fit, ...inOneColumn(answers, body), tight: true, body };
}

function inOneColumn(texts: readonly string[], body: number): { answers: Fit; fits: boolean } {
  const { fit, fits } = answersFit(texts, 1, LETTER_SIDE, body);
  return { answers: fit, fits };
}
