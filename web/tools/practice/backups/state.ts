// SPDX-License-Identifier: Apache-2.0
// Where the practice stands with 3-2-1: three copies (the original is one), on two media, one off site, and one
// disconnected. Section 13 of the fact sheet [S30]. Pure: today is given.
import { daysBetween } from "../days";
import { KINDS, type Backups, type Copy, type Deed, type Entry, type Kind } from "./backups";

export const TEST_MONTHS = 3; // "chaque trimestre" [S30]
const BACKUP_DAYS_MAX = 31; // our own mark: the source says "regularly"

/** Why a copy is not one; the first three are what section 13 says are no backups. */
export type Uncounted = "plugged" | "synced" | "same_computer" | "never" | "failed" | "old";

/** The last of its kind; a day may have several, and the one noted last counts. */
export const last = (log: readonly Entry[], copy: string, did: Deed): Entry | null =>
  log.filter((entry) => entry.copy === copy && entry.did === did).reduce<Entry | null>((a, b) => (a && a.day > b.day ? a : b), null);

export function uncounted(copy: Copy, log: readonly Entry[], today: string): Uncounted | null {
  if (copy.medium === "sync") return "synced";
  if (copy.medium === "folder") return "same_computer";
  if ((copy.medium === "disk" || copy.medium === "server") && !copy.offline) return "plugged";
  const done = last(log, copy.id, "backup");
  if (done === null) return "never";
  if (!done.fine) return "failed";
  return daysBetween(done.day, today) > BACKUP_DAYS_MAX ? "old" : null;
}

export const GOALS = { copies: 3, media: 2, offsite: 1, offline: 1 } as const;
export type Goal = keyof typeof GOALS;
export const GOAL_NAMES = Object.keys(GOALS) as readonly Goal[];

export interface State {
  /** Up to the goal of each. */
  reached: Record<Goal, number>;
  /** The day of the last restore that went well, of a copy that counts. */
  tested: string | null;
  /** The day of the last restore that was tried at all. */
  tried: string | null;
}

export function stateOf({ original, copies, log }: Backups, kind: Kind, today: string): State {
  const own = copies.filter((copy) => copy.kinds.includes(kind));
  const counted = own.filter((copy) => uncounted(copy, log, today) === null);
  const found: Record<Goal, number> = {
    copies: 1 + counted.length,
    media: new Set([original, ...counted.map(({ medium }) => medium)]).size,
    offsite: counted.filter(({ offsite }) => offsite).length + Number(original === "online"),
    offline: counted.filter(({ offline }) => offline).length,
  };
  const lastTests = (of: readonly Copy[]) => of.flatMap(({ id }) => last(log, id, "test") ?? []);
  const latest = (tests: readonly Entry[]) => tests.map(({ day }) => day).sort().at(-1) ?? null;
  return {
    reached: Object.fromEntries(GOAL_NAMES.map((goal) => [goal, Math.min(found[goal], GOALS[goal])])) as Record<Goal, number>,
    tested: latest(lastTests(counted).filter(({ fine }) => fine)),
    tried: latest(lastTests(own)),
  };
}

/** The links of the picture that are filled. */
export const links = ({ reached }: State): number => GOAL_NAMES.reduce((sum, goal) => sum + reached[goal], 0);
export const missing = ({ reached }: State): Goal[] => GOAL_NAMES.filter((goal) => reached[goal] < GOALS[goal]);

export const copiedKinds = ({ copies }: Backups): Kind[] => KINDS.filter((kind) => copies.some(({ kinds }) => kinds.includes(kind)));

/** What is least well kept of what is copied at all; with no copy, the software's data. */
export const weakest = (all: Backups, today: string): Kind =>
  copiedKinds(all).reduce<Kind | null>((a, b) => (a && links(stateOf(all, a, today)) <= links(stateOf(all, b, today)) ? a : b), null) ?? "software";

/** failed: one was tried that day, and none stands: it went wrong, or its copy no longer counts. */
export type Due = { state: "never" } | { state: "failed"; day: string } | { state: "late" | "fine"; next: string };

/** `addMonths` is the module's: a year has months of all lengths. */
export function testDue({ tested, tried }: State, today: string, addMonths: (day: string, months: number) => string): Due {
  if (tested === null) return tried === null ? { state: "never" } : { state: "failed", day: tried };
  const next = addMonths(tested, TEST_MONTHS);
  return { state: next < today ? "late" : "fine", next };
}
