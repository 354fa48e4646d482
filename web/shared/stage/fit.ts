// SPDX-License-Identifier: Apache-2.0
// Which size a text takes: the largest step whose estimated height fits its place. Pure: the same text has the same
// size on the wall, in the console's miniature and in a test, and nothing jumps once it is painted.
// Lengths are in u, one pixel at 1080p; the sheets hold the same steps, by the same names. What all views share is here,
// the rest in the fit… files beside.

import { shownText } from "../components/RichText";

export type Fit = "xxl" | "xl" | "l" | "m" | "s" | "xs";

/** Width of a character, of the font's size: the widest tenth of the French quiz's texts is above it. */
export const DISPLAY = 0.465; // Bricolage Grotesque, bold
export const TEXT = 0.46;  // Atkinson Hyperlegible Next, regular
export const BOLD = 0.5;
export const MONO = 0.62;
const WRAP = 1.04;   // what is lost at the ends of lines

/** The width and the height of the views between header and footer, on the narrowest and lowest screen. */
export const WIDTH = 1744;
export const HEIGHT = 708;
/** The height of a long message, which takes the footer's too. */
export const LETTER_HEIGHT = 890;

export const charsOf = (text: string): number => shownText(text).length;

export function linesOf(chars: number, width: number, size: number, ratio: number): number {
  const full = (chars * size * ratio) / width;
  return Math.max(1, Math.ceil(full <= 1 ? full : full * WRAP));
}

/** The same for a text that is at hand: its words are laid one by one, which a narrow column needs. */
export function wrapped(text: string, width: number, size: number, ratio: number): number {
  const most = Math.max(1, Math.floor(width / (size * ratio)));
  let lines = 1;
  let used = 0;
  for (const word of shownText(text).split(/[ \n]+/)) {
    const chars = word.length;
    if (used > 0 && used + 1 + chars > most) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + chars;
    lines += Math.floor((used - 1) / most); // a word longer than its line
    if (used > most) used %= most;
  }
  return lines;
}

export interface Step { fit: Fit; size: number }

/** The first step whose height fits, else the last. */
export function first<S extends Step>(steps: readonly [S, ...S[]], room: number, height: (step: S) => number): S {
  return steps.find((step) => height(step) <= room) ?? steps[steps.length - 1] ?? steps[0];
}

// ---- Headings ----

const HEADINGS = {
  read: { steps: [124, 108, 96, 88], width: WIDTH, room: 680 },
  beside: { steps: [100, 88, 76, 68], width: 1040, room: 690 },
  mail: { steps: [80, 70, 64, 58], width: 776, room: 690 },
  letter: { steps: [60, 60, 52, 52], width: 540, room: 560 },
  slide: { steps: [88, 72, 60, 50], width: WIDTH, room: 200 },
  spot: { steps: [64, 56, 48, 42], width: 590, room: 340 },
  gallery: { steps: [60, 54, 48, 42], width: 1060, room: 124 },
  feedback: { steps: [108, 92, 78, 64], width: WIDTH, room: 330 },
  break: { steps: [128, 100, 80, 68], width: 900, room: 430 },
  breakDense: { steps: [68, 60, 52, 44], width: 1180, room: 150 },
} satisfies Record<string, { steps: readonly [number, number, number, number]; width: number; room: number }>;

const NAMES = ["l", "m", "s", "xs"] as const;
export const named = (sizes: readonly number[]): [Step, ...Step[]] =>
  sizes.map((size, i) => ({ fit: NAMES[i] ?? "xs", size })) as [Step, ...Step[]];

export function headingFit(text: string, place: keyof typeof HEADINGS, room?: number): Fit {
  const { steps, width, room: usual } = HEADINGS[place];
  return first(named(steps), room ?? usual, ({ size }) => linesOf(charsOf(text), width, size, DISPLAY) * size * 1.08).fit;
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
