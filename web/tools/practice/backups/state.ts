// SPDX-License-Identifier: Apache-2.0
// Where the practice stands with 3-2-1: three copies (the original is one), on two media, one off site, and one
// disconnected. Section 13 of the fact sheet [S30]. Pure: today is given.
import { KINDS, type Backups, type Copy, type Deed, type Entry, type Kind } from "./backups";

export const TEST_MONTHS = 3; // "chaque trimestre" [S30]

/** Why a copy is not one; the first three are what section 13 says are no backups. */
export type Uncounted = "plugged" | "synced" | "same_computer" | "never" | "failed";

/** The last of its kind; a day may have several, and the one noted last counts. */
export const last = (log: readonly Entry[], copy: string, did: Deed): Entry | null =>
  log.filter((entry) => entry.copy === copy && entry.did === did).reduce<Entry | null>((a, b) => (a && a.day > b.day ? a : b), null);

export function uncounted(copy: Copy, log: readonly Entry[]): Uncounted | null {
  if (copy.medium === "sync") return "synced";
  if (copy.medium === "folder") return "same_computer";
  if (copy.medium === "disk" && !copy.offline) return "plugged";
  const done = last(log, copy.id, "backup");
  return done === null ? "never" : done.fine ? null : "failed";
}

export const GOALS = { copies: 3, media: 2, offsite: 1, offline: 1 } as const;
export type Goal = keyof typeof GOALS;
export const GOAL_NAMES = Object.keys(GOALS) as readonly Goal[];

export interface State {
  /** Up to the goal of each. */
  reached: Record<Goal, number>;
  /** The day of the last restore that went well, of a copy that counts. */
  tested: string | null;
}

export function stateOf({ original, copies, log }: Backups, kind: Kind): State {
  const counted = copies.filter((copy) => copy.kinds.includes(kind) && uncounted(copy, log) === null);
  const found: Record<Goal, number> = {
    copies: 1 + counted.length,
    media: new Set([original, ...counted.map(({ medium }) => medium)]).size,
    offsite: counted.filter(({ offsite }) => offsite).length + Number(original === "online"),
    offline: counted.filter(({ offline }) => offline).length,
  };
  const days = counted.map(({ id }) => last(log, id, "test")).flatMap((entry) => (entry?.fine ? [entry.day] : []));
  return {
    reached: Object.fromEntries(GOAL_NAMES.map((goal) => [goal, Math.min(found[goal], GOALS[goal])])) as Record<Goal, number>,
    tested: days.sort().at(-1) ?? null,
  };
}

/** The links of the picture that are filled. */
export const links = ({ reached }: State): number => GOAL_NAMES.reduce((sum, goal) => sum + reached[goal], 0);
export const missing = ({ reached }: State): Goal[] => GOAL_NAMES.filter((goal) => reached[goal] < GOALS[goal]);

export const copiedKinds = ({ copies }: Backups): Kind[] => KINDS.filter((kind) => copies.some(({ kinds }) => kinds.includes(kind)));

/** What is least well kept of what is copied at all; with no copy, the software's data. */
export const weakest = (all: Backups): Kind =>
  copiedKinds(all).reduce<Kind | null>((a, b) => (a && links(stateOf(all, a)) <= links(stateOf(all, b)) ? a : b), null) ?? "software";

export type Due = { state: "never" } | { state: "late" | "fine"; next: string };

/** `addMonths` is the module's: a year has months of all lengths. */
export function testDue(tested: string | null, today: string, addMonths: (day: string, months: number) => string): Due {
  if (tested === null) return { state: "never" };
  const next = addMonths(tested, TEST_MONTHS);
  return { state: next < today ? "late" : "fine", next };
}
