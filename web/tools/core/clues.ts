// SPDX-License-Identifier: Apache-2.0
// From findings to what a person reads: the same thing said in several places is one clue with one number, and a text
// is cut where its underlines begin and end.

import type { Mark, Piece, ShownLink } from "./core";
import type { Finding, Report } from "./report";

export interface Clue extends Finding {
  /** From 1, in the order of the message. */
  number: number;
}

export interface Clues {
  list: Clue[];
  /** For each finding of the report, its clue's number; 0: it is none. */
  numbers: number[];
}

/** What makes two findings one clue: all but the words that they were found by. */
const sameness = ({ rule, facts: { words, ...others } }: Finding): string => `${rule} ${JSON.stringify(others)}`;

/** `leave`: rules that are told elsewhere on the page. */
export function cluesOf(report: Report, leave: ReadonlySet<string> = new Set()): Clues {
  const list: Clue[] = [];
  const known = new Map<string, Clue>();
  const numbers = report.findings.map((finding) => {
    if (leave.has(finding.rule)) return 0;
    const key = sameness(finding);
    const clue = known.get(key) ?? { ...finding, number: list.length + 1 };
    if (!known.has(key)) {
      known.set(key, clue);
      list.push(clue);
    }
    return clue.number;
  });
  return { list, numbers };
}

const WEIGHT = { info: 0, point: 1, strong: 2 } as const;

export const gravest = (clues: readonly Clue[]): Clue | undefined =>
  clues.reduce<Clue | undefined>((best, clue) => (best && WEIGHT[best.severity] >= WEIGHT[clue.severity] ? best : clue), undefined);

/** A stretch of text: which clues it carries, which of them end with it, and where it leads if it is a link. */
export interface Stretch { text: string; clues: number[]; ends: number[]; link?: ShownLink }

/** In order, all of the text up to `limit`. Numbers are those of cluesOf. */
export function stretches(piece: Pick<Piece, "text" | "marks" | "links">, numbers: readonly number[], limit: number): Stretch[] {
  const length = Math.min(piece.text.length, limit);
  const marks: (Mark & { clue: number })[] = piece.marks
    .map((mark) => ({ ...mark, clue: numbers[mark.finding] ?? 0 }))
    .filter(({ clue, start }) => clue > 0 && start < length);
  const cuts = new Set([0, length]);
  for (const { start, end } of [...marks, ...piece.links]) {
    cuts.add(Math.min(start, length));
    cuts.add(Math.min(end, length));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const over = marks.filter((mark) => mark.start < end && mark.end > start);
    const unique = (list: number[]) => [...new Set(list)].sort((a, b) => a - b);
    const link = piece.links.find((each) => each.start <= start && each.end >= end);
    return {
      text: piece.text.slice(start, end),
      clues: unique(over.map(({ clue }) => clue)),
      ends: unique(over.filter((mark) => Math.min(mark.end, length) === end).map(({ clue }) => clue)),
      ...(link ? { link } : {}),
    };
  });
}
