// SPDX-License-Identifier: Apache-2.0
// The log of backups: what is copied, where to, when it was done and when it was tried. A part of the practice's file.
import { isDay } from "../days";
import { part } from "../file";
import { isFlag, isListOf, isOneOf, isShape, isSome, isText, type Check } from "../valid";

/** What a practice cannot work without; the fact sheet's section 13 names the first six. */
export const KINDS = ["software", "agenda", "images", "accounts", "vault", "settings", "documents", "mail"] as const;
export type Kind = (typeof KINDS)[number];
/** Where the data itself lives. */
export const ORIGINALS = ["computer", "server", "online"] as const;
export type Original = (typeof ORIGINALS)[number];
export const MEDIA = ["disk", "server", "online", "sync", "folder"] as const;
export type Medium = (typeof MEDIA)[number];
export const DEEDS = ["backup", "test"] as const;
export type Deed = (typeof DEEDS)[number];

export interface Copy {
  id: string;
  name: string;
  medium: Medium;
  kinds: readonly Kind[];
  /** Out of reach of the network once it is made, or such that nobody can change it. */
  offline: boolean;
  offsite: boolean;
}
export interface Entry { copy: string; did: Deed; day: string; fine: boolean }
export interface Backups { original: Original; copies: readonly Copy[]; log: readonly Entry[] }

export const COPIES_MAX = 20;
export const ENTRIES_MAX = 400;
export const NAME_MAX = 60;

const isName: Check = (value) => typeof value === "string" && /^[\w-]{1,40}$/.test(value);
const isCopy = isShape<Copy>({
  id: isName, name: (value) => isText(NAME_MAX)(value) && (value as string).trim() !== "", medium: isOneOf(MEDIA),
  kinds: (value) => isSome(KINDS)(value) && (value as readonly Kind[]).length > 0, offline: isFlag, offsite: isFlag,
});
const isEntry = isShape<Entry>({ copy: isName, did: isOneOf(DEEDS), day: isDay, fine: isFlag });
const isWhole = isShape<Backups>({ original: isOneOf(ORIGINALS), copies: isListOf(COPIES_MAX, isCopy), log: isListOf(ENTRIES_MAX, isEntry) });

export function isBackups(value: unknown): value is Backups {
  if (!isWhole(value)) return false;
  const ids = new Set(value.copies.map(({ id }) => id));
  return ids.size === value.copies.length && value.log.every(({ copy }) => ids.has(copy));
}

const NONE: Backups = { original: "computer", copies: [], log: [] };

export const backups = part<Backups>("backups", NONE, isBackups);

/** What is empty again is forgotten. */
function set(now: Backups): void {
  backups.value = now.copies.length === 0 && now.original === NONE.original ? NONE : now;
}

export const setOriginal = (original: Original): void => set({ ...backups.value, original });
export const addCopy = (copy: Copy): void => set({ ...backups.value, copies: [...backups.value.copies, copy] });
export const changeCopy = (copy: Copy): void =>
  set({ ...backups.value, copies: backups.value.copies.map((other) => (other.id === copy.id ? copy : other)) });
export const removeCopy = (id: string): void => set({
  ...backups.value, copies: backups.value.copies.filter((copy) => copy.id !== id), log: backups.value.log.filter(({ copy }) => copy !== id),
});
/** The oldest notes go where there are too many. */
export const addEntry = (entry: Entry): void => set({
  ...backups.value, log: [...backups.value.log, entry].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).slice(-ENTRIES_MAX),
});
export const removeEntry = (entry: Entry): void => set({ ...backups.value, log: backups.value.log.filter((other) => other !== entry) });
