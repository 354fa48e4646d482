// SPDX-License-Identifier: Apache-2.0
// The incidents of a practice, kept in its file: what was done, when, what was answered and written. Several may be open.
import { memoryOf } from "../../../shared/memory";
import { RISKS } from "../core";
import { part } from "../file";
import { isListOf, isMapOf, isNullOr, isOneOf, isShape, isText, type Check } from "../valid";
import { FIELDS, type Field } from "./fields";
import { answersOf, KINDS, TRI, type Answers, type Kind } from "./kinds";
import { zoneNow } from "./regions";
import type { StepKey } from "./steps";
import { isLocalTime, localTime } from "./time";

export const MARKS = ["done", "later", "not"] as const;
export type Mark = (typeof MARKS)[number];

/** `step`: the one that offered it. */
export interface Entry { at: string; text: string; step: StepKey | null }
/** `jpeg`: its bytes in base64. */
export interface Photo { at: string; jpeg: string }

export interface Incident {
  id: number;
  kind: Kind;
  /** Local times, like all of its times. */
  opened: string;
  /** When the person knew. */
  aware: string;
  closed: string | null;
  marks: Partial<Record<StepKey, Mark>>;
  answers: Answers;
  journal: readonly Entry[];
  photos: readonly Photo[];
  fields: Partial<Record<Field, string>>;
}

export const INCIDENTS_MAX = 20;
export const ENTRIES_MAX = 200;
export const ENTRY_CHARS_MAX = 1000;
export const FIELD_CHARS_MAX = 4000;
/** Of all incidents together: what a browser lets a site keep is little. */
export const PHOTOS_MAX = 6;
export const PHOTO_BYTES_MAX = 200_000;
const MARKS_MAX = 100;

// --- what another device, or an older version, wrote ---

const isTime: Check = isLocalTime;
const isName = (text: string): boolean => /^[a-z0-9_]{1,40}$/.test(text);
const isJpeg: Check = (value) => typeof value === "string" && value.length <= Math.ceil(PHOTO_BYTES_MAX / 3) * 4 && /^[A-Za-z0-9+/]+={0,2}$/.test(value);
const isTri = isOneOf(TRI);
const isIncident = isShape<Incident>({
  id: (value) => Number.isSafeInteger(value) && (value as number) > 0,
  kind: isOneOf(KINDS), opened: isTime, aware: isTime,
  closed: isNullOr(isTime),
  marks: isMapOf(isName, MARKS_MAX, isOneOf(MARKS)),
  answers: isShape<Answers>({ data: isTri, risk: isOneOf(RISKS), encrypted: isTri, attack: isTri, insured: isTri, bank: isTri, processor: isTri }),
  journal: isListOf(ENTRIES_MAX, isShape<Entry>({ at: isTime, text: isText(ENTRY_CHARS_MAX), step: isNullOr((value) => typeof value === "string" && isName(value)) })),
  photos: isListOf(PHOTOS_MAX, isShape<Photo>({ at: isTime, jpeg: isJpeg })),
  fields: isMapOf((key) => (FIELDS as readonly string[]).includes(key), FIELDS.length, isText(FIELD_CHARS_MAX)),
});
const areIncidents = isListOf(INCIDENTS_MAX, isIncident);

export function isIncidents(value: unknown): value is readonly Incident[] {
  if (!areIncidents(value)) return false;
  const list = value as readonly Incident[];
  return new Set(list.map(({ id }) => id)).size === list.length && photosIn(list) <= PHOTOS_MAX;
}

const photosIn = (list: readonly Incident[]): number => list.reduce((sum, { photos }) => sum + photos.length, 0);

// --- what is done with them ---

const NONE: readonly Incident[] = [];
export const incidents = part<readonly Incident[]>("incidents", NONE, isIncidents);

/** False where the browser keeps nothing, or has no room left. */
export const isKept = (): boolean =>
  incidents.value === NONE || JSON.stringify(memoryOf("practice").read("incidents")) === JSON.stringify(incidents.value);

export const timeNow = (): string => localTime(new Date(), zoneNow());

/** Its number; null: there are too many. */
export function openIncident(kind: Kind): number | null {
  const list = incidents.value;
  if (list.length >= INCIDENTS_MAX) return null;
  const id = Math.max(0, ...list.map((each) => each.id)) + 1;
  const now = timeNow();
  const incident: Incident = { id, kind, opened: now, aware: now, closed: null, marks: {}, answers: answersOf(kind), journal: [], photos: [], fields: {} };
  incidents.value = [incident, ...list];
  return id;
}

export const findIncident = (id: number): Incident | undefined => incidents.value.find((each) => each.id === id);

export function change(id: number, what: Partial<Incident>): void {
  incidents.value = incidents.value.map((each) => (each.id === id ? { ...each, ...what } : each));
}

export function deleteIncident(id: number): void {
  const left = incidents.value.filter((each) => each.id !== id);
  incidents.value = left.length === 0 ? NONE : left;
}

/** Oldest first; of the same minute, as they were written. False: the journal is full. */
export function addEntry({ id, journal }: Incident, entry: Entry): boolean {
  if (journal.length >= ENTRIES_MAX) return false;
  change(id, { journal: sorted([...journal, { ...entry, text: entry.text.slice(0, ENTRY_CHARS_MAX) }]) });
  return true;
}

export const sorted = (journal: readonly Entry[]): Entry[] => [...journal].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** False: there are enough, or the browser has no room for it. */
export function addPhoto({ id, photos }: Incident, photo: Photo): boolean {
  if (photosIn(incidents.value) >= PHOTOS_MAX) return false;
  change(id, { photos: [...photos, photo] });
  if (isKept()) return true;
  change(id, { photos });
  return false;
}

export const photosLeft = (): number => PHOTOS_MAX - photosIn(incidents.value);
