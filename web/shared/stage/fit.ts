// SPDX-License-Identifier: Apache-2.0
// Which size a text takes: the largest step whose estimated height fits its place. Pure: the same text has the same
// size on the wall, in the console's miniature and in a test, and nothing jumps once it is painted.
// Lengths are in u, one pixel at 1080p; stage.css holds the same steps, by the same names.

import { shownText } from "../components/RichText";
import { runsText, senderRuns } from "../components/runs";
import type { FakeMessage } from "../protocol";

export type Fit = "xxl" | "xl" | "l" | "m" | "s" | "xs";

/** Width of a character, of the font's size: the widest tenth of the French quiz's texts is above it. */
const DISPLAY = 0.465; // Bricolage Grotesque, bold
const TEXT = 0.46;  // Atkinson Hyperlegible Next, regular
const BOLD = 0.5;
const MONO = 0.62;
const WRAP = 1.04;   // what is lost at the ends of lines

/** The width and the height of the views between header and footer, on the narrowest and lowest screen. */
export const WIDTH = 1744;
export const HEIGHT = 708;

export const charsOf = (text: string): number => shownText(text).length;

export function linesOf(chars: number, width: number, size: number, ratio: number): number {
  const full = (chars * size * ratio) / width;
  return Math.max(1, Math.ceil(full <= 1 ? full : full * WRAP));
}

interface Step { fit: Fit; size: number }

/** The first step whose height fits, else the last. */
function first<S extends Step>(steps: readonly [S, ...S[]], room: number, height: (step: S) => number): S {
  return steps.find((step) => height(step) <= room) ?? steps[steps.length - 1] ?? steps[0];
}

// ---- Headings ----

const HEADINGS = {
  read: { steps: [124, 108, 96, 88], width: WIDTH, room: 680 },
  beside: { steps: [100, 88, 76, 68], width: 1040, room: 690 },
  mail: { steps: [80, 70, 64, 58], width: 776, room: 690 },
  letter: { steps: [60, 60, 52, 52], width: 540, room: 560 },
  slide: { steps: [88, 72, 60, 50], width: WIDTH, room: 200 },
  title: { steps: [150, 120, 100, 88], width: WIDTH, room: 520 },
  break: { steps: [128, 100, 80, 68], width: 900, room: 430 },
  breakDense: { steps: [68, 60, 52, 44], width: 1180, room: 150 },
} satisfies Record<string, { steps: readonly [number, number, number, number]; width: number; room: number }>;

const NAMES = ["l", "m", "s", "xs"] as const;
const named = (sizes: readonly number[]): [Step, ...Step[]] =>
  sizes.map((size, i) => ({ fit: NAMES[i] ?? "xs", size })) as [Step, ...Step[]];

export function headingFit(text: string, place: keyof typeof HEADINGS, room?: number): Fit {
  const { steps, width, room: usual } = HEADINGS[place];
  return first(named(steps), room ?? usual, ({ size }) => linesOf(charsOf(text), width, size, DISPLAY) * size * 1.08).fit;
}

// ---- The question while it is open ----

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
export const LETTER_HEIGHT = 890;
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

// ---- Fake messages ----

export interface MessageFit { fit: Fit; whole: boolean }

const paragraphsHeight = (body: string, width: number, size: number, leading: number, between: number): number =>
  body.split("\n").reduce((sum, line) => sum + (line === "" ? between : linesOf(line.length, width, size, TEXT) * size * leading), 0);

const MAIL_STEPS: readonly [MailStep, ...MailStep[]] = [
  { fit: "l", size: 36, leading: 1.38, subject: 42, frame: 88, side: 92, face: 76 },
  { fit: "m", size: 32, leading: 1.32, subject: 42, frame: 88, side: 92, face: 76 },
  { fit: "s", size: 28.5, leading: 1.28, subject: 36, frame: 82, side: 92, face: 68 },
  { fit: "xs", size: 28.5, leading: 1.22, subject: 36, frame: 60, side: 84, face: 68 },
];
interface MailStep extends Step { leading: number; subject: number; frame: number; side: number; face: number }

function mailFit(mail: FakeMessage, width: number, room: number): MessageFit {
  const from = senderRuns(mail.from);
  const [name, address, to, subject, date, body] =
    [from.name, from.address, mail.to, mail.subject, mail.date, mail.body].map(runsText) as [string, string, string, string, string, string];
  const height = ({ size, leading, subject: large, frame, side, face }: MailStep): number => {
    const who = width - side - face - 22;
    const lines = (name === "" ? 0 : linesOf(name.length, who - date.length * 14, 28, BOLD)) +
      linesOf(address.length, who, 28, MONO) + (to === "" ? 0 : linesOf(to.length + 4, who, 28, TEXT));
    return frame + 36 + Math.max(face, lines * 35) +
      linesOf(subject.length, width - side, large, BOLD) * large * 1.15 +
      paragraphsHeight(body, width - side, size, leading, size * 0.55);
  };
  const step = first(MAIL_STEPS, room, height);
  return { fit: step.fit, whole: height(step) <= room };
}

const SMS_STEPS: readonly [SmsStep, ...SmsStep[]] = [
  { fit: "l", size: 42, leading: 1.32, frame: 240, side: 164 },
  { fit: "m", size: 37, leading: 1.32, frame: 240, side: 164 },
  { fit: "s", size: 32, leading: 1.27, frame: 190, side: 124 },
  { fit: "xs", size: 28.5, leading: 1.24, frame: 150, side: 96 },
];
interface SmsStep extends Step { leading: number; frame: number; side: number }

export function smsFit(body: string, width: number, room: number): MessageFit {
  const height = ({ size, leading, frame, side }: SmsStep): number =>
    frame + paragraphsHeight(body, width - side, size, leading, size * leading);
  const step = first(SMS_STEPS, room, height);
  return { fit: step.fit, whole: height(step) <= room };
}

export function messageFit(message: FakeMessage, width: number, room: number): MessageFit {
  return message.channel === "sms" ? smsFit(runsText(message.body), width, room) : mailFit(message, width, room);
}

// ---- Reveal ----

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

interface Revealed { heading: string; answers: readonly { text: string; right?: boolean }[]; explanation: readonly string[]; sources: string; of: number }

export function revealFit({ heading, answers, explanation, sources, of }: Revealed): RevealFit {
  const barsHeight = (step: RevealStep, width: number, mark: Mark): number => {
    const figure = Math.max(2.3 * step.figure, figureChars(of, mark) * 14);
    const row = ({ text, right = false }: { text: string; right?: boolean }): number =>
      linesOf(charsOf(text), width - step.side - figure - (right ? MARKS[mark].width : 0), step.size, BOLD) * step.size * 1.15 +
      step.bar + (right ? MARKS[mark].height : 0);
    return Math.max(0, ...answers.map(row)) * answers.length + (answers.length - 1) * step.gap + 10;
  };
  const whyHeight = (step: WhyStep, width: number): number => {
    const inner = width - step.side;
    const lines = sources === "" ? 0 : Math.min(step.sources, linesOf(sources.length, inner, 28, TEXT));
    return step.frame + (lines > 0 ? lines * 35 + 28 : 0) + explanation.reduce(
      (sum, text) => sum + linesOf(charsOf(text), inner, step.size, TEXT) * step.size * step.leading + 16, 0);
  };
  // The best is where the smaller of the two texts, answers and explanation, is the largest.
  let best: RevealFit = { fit: "xs", why: "xs", mark: "check", heading: 40, side: 700 };
  let smallest = 0;
  for (const [index, mark, side] of REVEAL_PLANS) {
    const step = REVEAL_STEPS[index];
    if (step === undefined || answers.length > step.count) continue;
    const room = HEIGHT - linesOf(charsOf(heading), WIDTH, step.heading, DISPLAY) * step.heading * 1.15 - step.row;
    if (barsHeight(step, WIDTH - side - 60, mark) > room) continue;
    const why = WHY_STEPS.find((candidate) => whyHeight(candidate, side) <= room);
    if (why === undefined || Math.min(step.size, why.size) <= smallest) continue;
    smallest = Math.min(step.size, why.size);
    best = { fit: step.fit, why: why.fit, mark, heading: step.heading, side };
  }
  return best;
}

// ---- Slides ----

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

// ---- The lobby ----

export function addressFit(address: string): Fit {
  return address.length <= 17 ? "l" : address.length <= 23 ? "m" : address.length <= 32 ? "s" : "xs";
}

/** How many of the newest arrivals have room on two rows, "et 30 autres" included when some do not. */
export function chipsThatFit(names: readonly string[], more: boolean, room = 1250): number {
  const width = (chars: number): number => 56 + chars * 34 * BOLD + 14;
  const MORE = width(17);
  let row = 0;
  let used = 0;
  for (let i = 0; i < names.length; i += 1) {
    const mine = width(names[i]?.length ?? 0);
    if (used + mine > room) {
      row += 1;
      used = 0;
    }
    const last = row === 1;
    const reserve = last && (more || i < names.length - 1) ? MORE : 0;
    if (row > 1 || used + mine + reserve > room) return i;
    used += mine;
  }
  return names.length;
}
