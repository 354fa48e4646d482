// SPDX-License-Identifier: Apache-2.0
// Which size a text takes: the largest step whose estimated height fits its place. Pure: the same text has the same
// size on the wall, in the console's miniature and in a test, and nothing jumps once it is painted.
// Lengths are in u, one pixel at 1080p; stage.css holds the same steps, by the same names.

import { plainText } from "../components/RichText";

export type Fit = "xxl" | "xl" | "l" | "m" | "s" | "xs";

/** Mean width of a character, of the font's size: measured on French texts, a little above the mean. */
const DISPLAY = 0.5; // Bricolage Grotesque, bold
const TEXT = 0.485;  // Atkinson Hyperlegible Next, regular
const BOLD = 0.515;
const WRAP = 1.06;   // what is lost at the ends of lines

/** The width and the height of the views between header and footer, on the narrowest and lowest screen. */
export const WIDTH = 1744;
export const HEIGHT = 694;

export const charsOf = (text: string): number => plainText(text).length;

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
} satisfies Record<string, { steps: readonly [number, number, number, number]; width: number; room: number }>;

const NAMES = ["l", "m", "s", "xs"] as const;
const named = (sizes: readonly number[]): [Step, ...Step[]] =>
  sizes.map((size, i) => ({ fit: NAMES[i] ?? "xs", size })) as [Step, ...Step[]];

export function headingFit(text: string, place: keyof typeof HEADINGS, room?: number): Fit {
  const { steps, width, room: usual } = HEADINGS[place];
  return first(named(steps), room ?? usual, ({ size }) => linesOf(charsOf(text), width, size, DISPLAY) * size * 1.08).fit;
}

// ---- The question while it is open ----

export interface OpenFit { heading: Fit; answers: Fit; tight: boolean; body: number }

const ANSWER_STEPS: readonly [AnswerStep, ...AnswerStep[]] = [
  { fit: "xxl", size: 78, shape: 120, pad: 36, side: 106, leading: 1.18 },
  { fit: "xl", size: 56, shape: 84, pad: 36, side: 106, leading: 1.18 },
  { fit: "l", size: 45, shape: 84, pad: 36, side: 106, leading: 1.18 },
  { fit: "m", size: 40, shape: 84, pad: 36, side: 106, leading: 1.18 },
  { fit: "s", size: 35, shape: 68, pad: 24, side: 88, leading: 1.18 },
  { fit: "xs", size: 28.5, shape: 48, pad: 14, side: 72, leading: 1.12 },
];
interface AnswerStep extends Step { shape: number; pad: number; side: number; leading: number }

/** Columns of answers: one beside a message or picture, and for three; else two. */
export const answerColumns = (count: number, beside: boolean): number => (beside || count === 3 ? 1 : 2);

export function openFit(heading: string, answers: readonly string[], besideWidth: number): OpenFit {
  const count = answers.length;
  const beside = besideWidth > 0;
  const crowded = count > 4 || (beside && count > 3);
  const tight = crowded || charsOf(heading) > 110;
  const headRoom = count <= 2 && !beside ? 262 : crowded ? 164 : 200;
  const chrono = tight ? 164 : 189;
  const question = first(named([68, 60, 54, 50]), headRoom, ({ size }) =>
    linesOf(charsOf(heading), WIDTH - 64 - 310, size, DISPLAY) * size * 1.08);
  const headHeight = Math.max(chrono, linesOf(charsOf(heading), WIDTH - 64 - 310, question.size, DISPLAY) * question.size * 1.08);
  const body = HEIGHT - headHeight - (tight ? 24 : 34);

  const columns = answerColumns(count, beside);
  const rows = Math.ceil(count / columns);
  const column = (WIDTH - (beside ? besideWidth + 40 : 0) - (columns - 1) * 24) / columns;
  const row = (body - (rows - 1) * (count > 4 ? 18 : 24)) / rows;
  const longest = Math.max(0, ...answers.map(charsOf));
  const answer = first(ANSWER_STEPS, row, ({ fit, size, shape, pad, side, leading }) => {
    const lines = linesOf(longest, column - shape - side, size, BOLD);
    if (fit === "xxl" && (count > 2 || beside || lines > 2)) return Infinity;
    if (fit === "xl" && lines > (count > 2 ? 1 : 3)) return Infinity; // large only where it stays a glance
    return lines * size * leading + pad;
  });
  return { heading: question.fit, answers: answer.fit, tight, body };
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

export function mailFit(mail: { subject: string; body: string }, width: number, room: number): MessageFit {
  const height = ({ size, leading, subject, frame, side, face }: MailStep): number =>
    frame + 34 + face +
    linesOf(mail.subject.length, width - side, subject, BOLD) * subject * 1.15 +
    paragraphsHeight(mail.body, width - side, size, leading, size * 0.55);
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

// ---- Reveal ----

const REVEAL_STEPS: readonly [RevealStep, ...RevealStep[]] = [
  { fit: "l", size: 38, heading: 47, row: 30, gap: 14, bar: 48, side: 320, why: 600, whyText: 35, whySide: 92, whyFrame: 152, sources: 3, leading: 1.32 },
  { fit: "m", size: 34, heading: 44, row: 24, gap: 14, bar: 48, side: 320, why: 660, whyText: 33, whySide: 80, whyFrame: 134, sources: 3, leading: 1.28 },
  { fit: "s", size: 30, heading: 40, row: 20, gap: 10, bar: 28, side: 270, why: 720, whyText: 30, whySide: 68, whyFrame: 100, sources: 3, leading: 1.25 },
  { fit: "xs", size: 28.5, heading: 40, row: 16, gap: 10, bar: 28, side: 270, why: 760, whyText: 28.5, whySide: 68, whyFrame: 100, sources: 2, leading: 1.25 },
];
interface RevealStep extends Step {
  heading: number; row: number; gap: number; bar: number; side: number;
  why: number; whyText: number; whySide: number; whyFrame: number; sources: number; leading: number;
}

const CHECK = 290; // "Bonne réponse" in its pill

export interface RevealFit { fit: Fit; /** The pills are only their check, so that the answers have the width. */ pack: boolean }

export function revealFit(
  heading: string, answers: readonly { text: string; right?: boolean }[], explanation: readonly string[], sources: string,
): RevealFit {
  const barsHeight = (step: RevealStep, bars: number, pack: boolean): number => {
    const row = (answer: { text: string; right?: boolean }): number =>
      linesOf(charsOf(answer.text), bars - step.side - (answer.right ? (pack ? 70 : CHECK) : 0), step.size, BOLD) * step.size * 1.15 +
      step.bar;
    return Math.max(...answers.map(row), 0) * answers.length + (answers.length - 1) * step.gap + 10;
  };
  const height = (step: RevealStep, pack: boolean): number => {
    const headingHeight = linesOf(charsOf(heading), WIDTH, step.heading, DISPLAY) * step.heading * 1.15;
    const inner = step.why - step.whySide;
    const sourcesHeight = sources === "" ? 0 : Math.min(step.sources, linesOf(sources.length, inner, 28.5, TEXT)) * 36 + 24;
    const whyHeight = step.whyFrame + sourcesHeight + explanation.reduce(
      (sum, text) => sum + linesOf(charsOf(text), inner, step.whyText, TEXT) * step.whyText * step.leading + 16, 0);
    return headingHeight + step.row + Math.max(barsHeight(step, WIDTH - step.why - 60, pack), explanation.length > 0 ? whyHeight : 0);
  };
  for (const pack of [false, true]) {
    const step = REVEAL_STEPS.find((candidate) => height(candidate, pack) <= HEIGHT);
    if (step !== undefined) return { fit: step.fit, pack };
  }
  return { fit: "xs", pack: true };
}

// ---- Slides ----

export interface SlideFit { heading: Fit; lines: Fit; columns: boolean }

const SLIDE_STEPS: readonly [SlideStep, ...SlideStep[]] = [
  { fit: "l", size: 44, gap: 30, art: 792, leading: 1.26, heading: 44 },
  { fit: "m", size: 38, gap: 22, art: 792, leading: 1.26, heading: 38 },
  { fit: "s", size: 33, gap: 18, art: 616, leading: 1.2, heading: 28 },
  { fit: "xs", size: 28.5, gap: 10, art: 478, leading: 1.18, heading: 22 },
];
interface SlideStep extends Step { gap: number; art: number; leading: number; heading: number }

export function slideFit(heading: string, lines: readonly string[], picture: boolean): SlideFit {
  const headings = named([88, 72, 60, 50]);
  const chars = charsOf(heading);
  for (const columns of picture ? [1] : [1, 2]) {
    for (const step of SLIDE_STEPS) {
      // Two columns are for many points, not for large letters.
      if (columns === 2 && step.fit === "l") continue;
      if (columns === 1 && !picture && step.fit === "xs") continue;
      const width = WIDTH - (picture ? step.art : 0);
      const line = Math.min((width - (columns - 1) * 72) / columns - step.size * 2, picture ? Infinity : step.size * 33);
      const heights = lines.map((text) => linesOf(charsOf(text), line, step.size, TEXT) * step.size * step.leading);
      const rows = columns === 1 ? heights : heights.filter((_, i) => i % 2 === 0).map((h, i) => Math.max(h, heights[i * 2 + 1] ?? 0));
      const points = rows.reduce((sum, h) => sum + h + step.gap, 0);
      const title = headings.find(({ size }) =>
        linesOf(chars, width, size, DISPLAY) <= 3 &&
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
