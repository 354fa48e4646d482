// SPDX-License-Identifier: Apache-2.0
// What a revealed spot says of each marked passage, in reading order: clues are numbered, decoys have letters.

import type { Answer, FakeMessage, Run } from "../../protocol";

export interface Clue {
  id: number;
  /** "1", "2", … for clues; "a", "b", … for decoys. */
  label: string;
  real: boolean;
  hint: string;
  /** Of 1: how many found it; of a decoy, how many it caught. */
  part: number;
}

export function cluesOf(answers: readonly Answer[], answered: number): Map<number, Clue> {
  let numbers = 0;
  let letters = 0;
  return new Map([...answers].sort((a, b) => a.id - b.id).map(({ id, right = false, hint = "", chosen = 0 }): [number, Clue] => {
    const label = right ? String((numbers += 1)) : letterOf(letters++);
    return [id, { id, label, real: right, hint, part: answered > 0 ? chosen / answered : 0 }];
  }));
}

/** Lower case, so that none is taken for a poll's option; past z, which no pack reaches, the alphabet comes again. */
const letterOf = (place: number): string => String.fromCharCode("a".charCodeAt(0) + (place % 26));

const idsIn = (runs: readonly Run[]): number[] => runs.flatMap((run) => (typeof run === "string" ? [] : [run.id]));

/** The clues of one message, as its text comes. */
export function cluesIn({ from, to, subject, date, body }: FakeMessage, clues: ReadonlyMap<number, Clue>): Clue[] {
  const ids = new Set([from, to, subject, date, body].flatMap(idsIn));
  return [...clues.values()].filter(({ id }) => ids.has(id));
}
