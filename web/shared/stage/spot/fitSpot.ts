// SPDX-License-Identifier: Apache-2.0
// The sizes of a spot's messages and of what its reveal says of them.

import type { FakeMessage } from "../../protocol";
import { TEXT, WIDTH, wrapped } from "../fit";
import { messageFit, messageHeight, MESSAGE_FITS, sized, type MessageFit } from "../fitMessage";
import type { Clue } from "./clues";

// ---- Several messages side by side ----

export const GALLERY_GAP = 24;
/** Wider between hints, which have no frame. */
export const TOLD_GAP = 48;
/** The height below the header, of views without a footer. */
export const WIDE_HEIGHT = 872;

/** A phone is never wider than this. */
const PHONE_WIDTH = 600;

/** The width of one of `count` messages. */
function widthOf(message: FakeMessage, count: number, gap = GALLERY_GAP): number {
  const column = (WIDTH - (count - 1) * gap) / count;
  return message.channel === "sms" ? Math.min(PHONE_WIDTH, column) : column;
}

/** One size for all, so that none looks more important. */
export function galleryFit(messages: readonly FakeMessage[], room: number, marked = false): MessageFit[] {
  const width = (message: FakeMessage): number => widthOf(message, messages.length);
  const common = MESSAGE_FITS.find((size) => messages.every((message) => messageHeight(message, width(message), size, marked) <= room));
  return messages.map((message) =>
    (common === undefined ? messageFit(message, width(message), room, marked) : sized(message, width(message), common, true)));
}

/** The height of the percentages under a message, two to four rows of them; 0: too many to be read. */
export function partsHeight(counts: readonly number[]): number {
  const column = (WIDTH - (counts.length - 1) * GALLERY_GAP) / counts.length;
  const rows = Math.ceil(Math.max(0, ...counts) / Math.floor(column / 150));
  return rows > 4 ? 0 : rows * 48;
}

// ---- The hints ----

export interface HintSize { size: number; gap: number }
export const SMALLEST: HintSize = { size: 28.5, gap: 10 };
export const HINT_SIZES: readonly HintSize[] = [
  { size: 40, gap: 26 }, { size: 36, gap: 22 }, { size: 32, gap: 16 }, SMALLEST,
];

const NOT_A_CLUE = `${"m".repeat(14)} `; // as long as what is said before a decoy's hint

/** What pin and percentage take of the width; below `NARROW` they stand over the hint. */
const sideOf = (size: number): number => 92 + 2.8 * size;
const NARROW = 400;

export function hintsHeight(clues: readonly Clue[], width: number, { size, gap }: HintSize): number {
  return clues.reduce((sum, { hint, real }) => {
    const inner = width < NARROW ? width * 0.9 : width - sideOf(size);
    const lines = wrapped(real ? hint : `${NOT_A_CLUE}${hint}`, inner, size, TEXT) * size * 1.2;
    const pin = 1.42 * Math.max(0.86 * size, 28);
    return sum + (width < NARROW ? lines + pin + 4 : Math.max(lines, pin)) + gap;
  }, clues.length > 0 ? -gap : 0);
}

const whyHeight = (text: string, width: number, size: number): number => wrapped(text, width - 72, size, TEXT) * size * 1.26 + 56;

export interface BesideFit {
  message: MessageFit;
  /** The width of the message. */
  width: number;
  hint: HintSize;
  /** The explanation's size, under the hints; 0: no room. */
  why: number;
  /** All hints have room. */
  fits: boolean;
}

export const BESIDE_HEAD = 84;
export const BESIDE_GAP = 60;
const WHY_GAP = 64;

/** One message and its hints beside it: of several ways to share the width, the one with the largest hints. */
export function besideFit(message: FakeMessage, clues: readonly Clue[], why: string, room: number): BesideFit {
  const plans = (message.channel === "sms" ? [PHONE_WIDTH] : [980, 900, 820]).map((width) => besideAt(message, width, clues, why, room));
  const worth = ({ message: { whole }, fits, hint, why: explained }: BesideFit): number =>
    (whole ? 1000 : 0) + (fits ? 500 : 0) + (explained > 0 ? 100 : 0) + hint.size;
  return plans.reduce((best, plan) => (worth(plan) > worth(best) ? plan : best));
}

function besideAt(message: FakeMessage, width: number, clues: readonly Clue[], why: string, room: number): BesideFit {
  const column = WIDTH - width - BESIDE_GAP;
  const shown = { message: messageFit(message, width, room, true), width };
  const rest = (hint: HintSize): number => room - BESIDE_HEAD - hintsHeight(clues, column, hint);
  // With the explanation under them if it has room there, else as large as they can be without it.
  for (const hint of HINT_SIZES) {
    const size = [36, 32, 28.5].find((candidate) => why !== "" && whyHeight(why, column, candidate) + WHY_GAP <= rest(hint));
    if (size !== undefined) return { ...shown, hint, why: size, fits: true };
  }
  const hint = HINT_SIZES.find((candidate) => rest(candidate) >= 0);
  return { ...shown, hint: hint ?? SMALLEST, why: 0, fits: hint !== undefined };
}

export interface ColumnsFit { messages: MessageFit[]; hint: HintSize }

/** Some messages, each over its hints; null: they do not all fit, or only in letters too small to teach. */
export function columnsFit(messages: readonly FakeMessage[], clues: readonly (readonly Clue[])[], room: number): ColumnsFit | null {
  const column = (WIDTH - (messages.length - 1) * TOLD_GAP) / messages.length;
  const width = (message: FakeMessage): number => widthOf(message, messages.length, TOLD_GAP);
  for (const hint of HINT_SIZES.slice(0, 3)) {
    for (const size of MESSAGE_FITS.slice(0, 3)) {
      const high = Math.max(...messages.map((message) => messageHeight(message, width(message), size, true)));
      const told = Math.max(...messages.map((_, i) => hintsHeight(clues[i] ?? [], column, hint)));
      if (high + 28 + told <= room) return { messages: messages.map((message) => sized(message, width(message), size, true)), hint };
    }
  }
  return null;
}

/** The explanation on a page of its own. */
export function whyFit(explanation: readonly string[]): number {
  const high = (size: number): number =>
    explanation.reduce((sum, text) => sum + wrapped(text, 1480, size, TEXT) * size * 1.3 + size * 0.4, 0);
  return [68, 58, 50, 44, 38].find((size) => high(size) <= 520) ?? 34;
}
