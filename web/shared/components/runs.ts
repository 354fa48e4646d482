// SPDX-License-Identifier: Apache-2.0
// The texts of a fake message: plain strings and marked passages, in order. These cut them without losing the marks.

import type { Run } from "../protocol";

export const runText = (run: Run): string => (typeof run === "string" ? run : run.text);

/** The text without its marks. */
export const runsText = (runs: readonly Run[]): string => runs.map(runText).join("");

/** The characters from `from` up to `to`; a mark that is cut keeps its id on both sides. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = runText(run);
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (part !== "") out.push(typeof run === "string" ? part : { id: run.id, text: part });
    at += text.length;
  }
  return out;
}

/** The parts between what `separator` (a global expression) finds; as String.split, but with marks. */
export function splitRuns(runs: readonly Run[], separator: RegExp): Run[][] {
  const text = runsText(runs);
  const out: Run[][] = [];
  let from = 0;
  for (const found of text.matchAll(separator)) {
    out.push(sliceRuns(runs, from, found.index));
    from = found.index + found[0].length;
  }
  out.push(sliceRuns(runs, from, text.length));
  return out;
}

/** "Assurance Maladie <service@…>": the name that people see, and the address that they should. */
export function senderRuns(from: readonly Run[]): { name: Run[]; address: Run[] } {
  const both = /^(.*?)\s*<([^<>]+)>$/.exec(runsText(from));
  if (both === null) return { name: [], address: [...from] };
  const [whole, name = "", address = ""] = both;
  return { name: sliceRuns(from, 0, name.length), address: sliceRuns(from, whole.length - 1 - address.length, whole.length - 1) };
}
