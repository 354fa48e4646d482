// SPDX-License-Identifier: Apache-2.0
// The sizes of what stands under a slide's heading: columns, cards, a table, bars, links. The first step that holds all
// of it; where even the smallest does not, texts are cut after as many lines as there is room for (phones have them
// whole).

import { BOLD, charsOf, DISPLAY, first, HEIGHT, linesOf, MONO, named, TEXT, WIDTH, wrapped, type Fit, type Step } from "../fit";
import type { Contact } from "./contact";

export interface BodyFit {
  heading: Fit; body: Fit;
  /** The most lines of one text. */
  clamp: number;
}

const GAP = 40; // between heading and body; in slide.css too
const UNCUT = 99;

/** The heading's size, and the height that it leaves. */
export function headOver(heading: string): { fit: Fit; room: number } {
  if (heading === "") return { fit: "l", room: HEIGHT };
  const high = ({ size }: Step): number => linesOf(charsOf(heading), WIDTH, size, DISPLAY) * size * 1.08;
  const step = first(named([76, 64, 54, 46]), 166, high);
  return { fit: step.fit, room: HEIGHT - high(step) - GAP };
}

/** The first step that fits uncut, else the last one with the most lines that fit. */
function fitted<S extends Step>(heading: string, steps: readonly [S, ...S[]], height: (step: S, clamp: number) => number): BodyFit {
  const { fit, room } = headOver(heading);
  const step = first(steps, room, (candidate) => height(candidate, UNCUT));
  if (height(step, UNCUT) <= room) return { heading: fit, body: step.fit, clamp: UNCUT };
  let clamp = 6;
  while (clamp > 1 && height(step, clamp) > room) clamp -= 1;
  return { heading: fit, body: step.fit, clamp };
}

/** A single word may be wider than the average says. */
const WORD = 0.56;
const longestWord = (text: string): number => Math.max(0, ...text.split(/[\s-]/).map(charsOf));

const cut = (lines: number, clamp: number): number => Math.min(lines, clamp);

// ---- Columns ----

interface ColumnStep extends Step { head: number; pad: number; gap: number; leading: number }
const COLUMN_STEPS: readonly [ColumnStep, ...ColumnStep[]] = [
  { fit: "xl", size: 50, head: 64, pad: 56, gap: 34, leading: 1.24 },
  { fit: "l", size: 42, head: 54, pad: 48, gap: 28, leading: 1.24 },
  { fit: "m", size: 36, head: 46, pad: 42, gap: 22, leading: 1.24 },
  { fit: "s", size: 32, head: 40, pad: 34, gap: 16, leading: 1.2 },
  { fit: "xs", size: 28.5, head: 34, pad: 24, gap: 10, leading: 1.16 },
];

export function columnsFit(heading: string, columns: readonly { heading: string; lines: readonly string[] }[]): BodyFit {
  const width = (WIDTH - (columns.length - 1) * 28) / columns.length;
  return fitted(heading, COLUMN_STEPS, ({ size, head, pad, gap, leading }, clamp) => {
    const inner = width - 2 * pad;
    return Math.max(0, ...columns.map((column) => 2 * pad +
      (column.heading === "" ? 0 : wrapped(column.heading, inner, head, DISPLAY) * head * 1.1 + gap) +
      column.lines.reduce((sum, line) => sum + cut(wrapped(line, inner - size * 1.5, size, TEXT), clamp) * size * leading + gap, -gap)));
  });
}

// ---- Contacts ----

interface ContactStep extends Step { who: number; where: number; address: number; pad: number; gap: number }
const FIGURE = 0.57; // the display face's tabular figures
const HANDSET = 1.1;
const CONTACT_STEPS: readonly [ContactStep, ...ContactStep[]] = [
  { fit: "xl", size: 40, who: 50, where: 96, address: 44, pad: 48, gap: 20 },
  { fit: "l", size: 34, who: 44, where: 76, address: 38, pad: 40, gap: 16 },
  { fit: "m", size: 30, who: 38, where: 62, address: 32, pad: 32, gap: 12 },
  { fit: "s", size: 28.5, who: 34, where: 52, address: 28.5, pad: 24, gap: 8 },
  { fit: "xs", size: 28.5, who: 30, where: 42, address: 28.5, pad: 18, gap: 6 },
];

export const contactColumns = (count: number): number => (count <= 3 ? Math.max(1, count) : count === 4 ? 2 : count <= 6 ? 3 : 4);

export interface ContactsFit extends BodyFit {
  /** The size of the numbers: each on one line. */
  where: number;
}

export function contactsFit(heading: string, contacts: readonly Contact[]): ContactsFit {
  const columns = contactColumns(contacts.length);
  const rows = Math.ceil(contacts.length / columns);
  const width = (WIDTH - (columns - 1) * 28) / columns;
  const longest = Math.max(1, ...contacts.filter(({ kind }) => kind === "number").map(({ where }) => charsOf(where)));
  const numberSize = ({ where, pad }: ContactStep): number => Math.max(34, Math.min(where, (width - 2 * pad) / (longest * FIGURE + HANDSET)));
  const fit = fitted(heading, CONTACT_STEPS, (step, clamp) => {
    const { size, who, address, pad, gap } = step;
    const inner = width - 2 * pad;
    const dialled = numberSize(step);
    const high = ({ who: name, why, kind, where, note }: Contact): number => {
      if (clamp === UNCUT && longestWord(name) * who * WORD > inner) return Infinity;
      const place = kind === "number" ? cut(wrapped(where, inner - dialled, dialled, FIGURE), clamp) * dialled
        : cut(wrapped(where, inner, address, kind === "address" ? MONO : BOLD), clamp) * address;
      return 2 * pad + cut(wrapped(name, inner, who, DISPLAY), clamp) * who * 1.1 +
        (why === "" ? 0 : gap * 0.5 + cut(wrapped(why, inner, size, TEXT), clamp) * size * 1.22) +
        (where === "" ? 0 : gap * 1.5 + place * 1.15) +
        (note === "" ? 0 : gap * 0.4 + cut(wrapped(note, inner, size, TEXT), clamp) * size * 1.2);
    };
    return Math.max(0, ...contacts.map(high)) * rows + (rows - 1) * 28;
  });
  const step = CONTACT_STEPS.find(({ fit: name }) => name === fit.body) ?? CONTACT_STEPS[0];
  return { ...fit, where: numberSize(step) };
}

// ---- A table ----

interface TableStep extends Step { pad: number; leading: number }
const TABLE_STEPS: readonly [TableStep, ...TableStep[]] = [
  { fit: "xxl", size: 46, pad: 28, leading: 1.22 },
  { fit: "xl", size: 42, pad: 24, leading: 1.22 },
  { fit: "l", size: 37, pad: 19, leading: 1.22 },
  { fit: "m", size: 33, pad: 14, leading: 1.2 },
  { fit: "s", size: 30, pad: 10, leading: 1.18 },
  { fit: "xs", size: 28.5, pad: 6, leading: 1.14 },
];
const CELL_GAP = 40;

/** Each column's part of the width: by its longest text up to `most` characters, and no word is squeezed. */
function sharesOf(table: readonly (readonly string[])[], most: number): number[] {
  const count = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: count }, (_, i) => {
    const cells = table.map((row) => row[i] ?? "");
    const longest = Math.max(4, ...cells.map(charsOf));
    return Math.max(Math.min(longest, most) + 2, Math.max(...cells.map(longestWord)) + 3);
  });
}

export interface TableFit extends BodyFit {
  /** Each column's part of the width, of 1. */
  shares: number[];
}

/** Of several ways to share the width, the one that allows the largest letters. */
export function tableFit(heading: string, table: readonly (readonly string[])[]): TableFit {
  const plans = [52, 42, 34, 28, 22].map((most): TableFit => {
    const wide = sharesOf(table, most);
    const all = wide.reduce((sum, share) => sum + share, 0) || 1;
    const shares = wide.map((share) => share / all);
    const room = WIDTH - (shares.length - 1) * CELL_GAP;
    const fit = fitted(heading, TABLE_STEPS, ({ size, pad, leading }, clamp) =>
      table.reduce((sum, row, i) => {
        const lines = Math.max(1, ...row.map((cell, j) => cut(wrapped(cell, room * (shares[j] ?? 1), i === 0 ? 28.5 : size, BOLD), clamp)));
        return sum + lines * (i === 0 ? 28.5 * 1.2 : size * leading) + 2 * pad + 2;
      }, 0));
    return { ...fit, shares };
  });
  const rank = ({ body, clamp }: BodyFit): number => TABLE_STEPS.findIndex(({ fit }) => fit === body) * 100 - Math.min(clamp, 50);
  return plans.reduce((best, plan) => (rank(plan) < rank(best) ? plan : best));
}

// ---- A chart ----

interface ChartStep extends Step { bar: number; pad: number }
const CHART_STEPS: readonly [ChartStep, ...ChartStep[]] = [
  { fit: "xl", size: 46, bar: 64, pad: 22 },
  { fit: "l", size: 40, bar: 54, pad: 18 },
  { fit: "m", size: 34, bar: 44, pad: 14 },
  { fit: "s", size: 30, bar: 36, pad: 10 },
  { fit: "xs", size: 28.5, bar: 28, pad: 5 },
];

export interface ChartFit extends BodyFit {
  /** The width of labels with their remarks, and the height of every row. */
  label: number; row: number;
  /** False: no room for remarks. */
  remarks: boolean;
}

export function chartFit(heading: string, rows: readonly { label: string; remark: string }[], remarks = true): ChartFit {
  const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(charsOf));
  const labels = longest(rows.map((row) => row.label)) * 46 * BOLD;
  const notes = longest(rows.map((row) => row.remark)) * 28.5 * TEXT;
  const label = Math.min(620, Math.max(240, labels + 20, notes + 20));
  // Rows of one height, so that lengths compare at a glance.
  const high = ({ size, bar, pad }: ChartStep, clamp: number): number => 2 * pad + Math.max(bar, ...rows.map((row) =>
    cut(wrapped(row.label, label, size, BOLD), clamp) * size * 1.14 +
    (row.remark === "" || !remarks ? 0 : cut(wrapped(row.remark, label, 28.5, TEXT), clamp) * 28.5 * 1.16 + 4)));
  const fit = fitted(heading, CHART_STEPS, (step, clamp) => high(step, clamp) * rows.length);
  const step = CHART_STEPS.find(({ fit: name }) => name === fit.body) ?? CHART_STEPS[0];
  const row = high(step, fit.clamp);
  return remarks && row * rows.length > headOver(heading).room ? chartFit(heading, rows, false) : { ...fit, label, row, remarks };
}

// ---- Links ----

interface LinkStep extends Step { address: number }
const LINK_STEPS: readonly [LinkStep, ...LinkStep[]] = [
  { fit: "xl", size: 56, address: 34 },
  { fit: "l", size: 46, address: 30 },
  { fit: "m", size: 38, address: 28.5 },
  { fit: "s", size: 33, address: 28.5 },
  { fit: "xs", size: 28.5, address: 28.5 },
];

export const linkColumns = (count: number): number => (count <= 1 ? 1 : count <= 4 ? 2 : 3);

export interface LinksFit extends BodyFit {
  /** The side of a QR code. */
  qr: number;
}

export function linksFit(heading: string, links: readonly { words: string; host: string }[]): LinksFit {
  const columns = linkColumns(links.length);
  const rows = Math.max(1, Math.ceil(links.length / columns));
  const { room } = headOver(heading);
  const high = (room - (rows - 1) * 36) / rows;
  const qr = Math.min(high - 4, columns === 3 ? 230 : columns === 2 ? 320 : 480);
  const inner = (WIDTH - (columns - 1) * 56) / columns - qr - 26;
  const fit = fitted(heading, LINK_STEPS, ({ size, address }, clamp) => {
    const text = Math.max(0, ...links.map(({ words, host }) =>
      cut(wrapped(words, inner, size, BOLD), clamp) * size * 1.14 + 10 + cut(linesOf(host.length, inner, address, 0.6), 3) * address * 1.14));
    const broken = clamp === UNCUT && links.some(({ words }) => longestWord(words) * size * WORD > inner);
    return text > high || broken ? Infinity : 0;
  });
  return { ...fit, qr };
}

// ---- A quotation ----

export interface QuoteFit {
  size: number;
  /** Without the mark, and with small words around it. */
  dense: boolean;
}

export function quoteFit(heading: string, quote: readonly string[], author: string): QuoteFit {
  const high = (text: string, width: number, size: number, gap: number): number =>
    text === "" ? 0 : linesOf(charsOf(text), width, size, TEXT) * size * 1.22 + gap;
  const usual = 130 + high(heading, 1560, 40, 44) + high(author, 1480, 42, 48);
  const small = high(heading, 1560, 28.5, 28) + high(author, 1480, 28.5, 28);
  const fits = (around: number) => (size: number): boolean => quote.reduce((sum, text) =>
    sum + linesOf(charsOf(text), 1480, size, DISPLAY) * size * 1.12 + size * 0.3, around) <= HEIGHT;
  const size = [116, 100, 84, 68, 56].find(fits(usual));
  return size === undefined ? { size: [56, 50, 44].find(fits(small)) ?? 38, dense: true } : { size, dense: false };
}
