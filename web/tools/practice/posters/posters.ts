// SPDX-License-Identifier: Apache-2.0
// What the posters are filled with: a part of the practice's file, and sent nowhere.
import { part } from "../file";
import { REGIONS } from "../regions";

export const SIZES = ["A4", "A3"] as const;
export type Size = (typeof SIZES)[number];
/** Free texts, each a line on a sheet: names with their phone numbers. */
export const FIELDS = ["practice", "provider", "publisher", "insurer", "bank", "colleague"] as const;
export type Field = (typeof FIELDS)[number];

export type Contacts = Record<Field, string> & { region: string; size: Size };

export const TEXT_MAX = 60;

const NONE: Contacts = { practice: "", provider: "", publisher: "", insurer: "", bank: "", colleague: "", region: "", size: "A4" };

export function isContacts(value: unknown): value is Contacts {
  const given = Object(value) as Partial<Record<string, unknown>>;
  return Object.keys(given).length === Object.keys(NONE).length &&
    FIELDS.every((field) => typeof given[field] === "string" && (given[field] as string).length <= TEXT_MAX) &&
    (given["region"] === "" || REGIONS.some(({ name }) => name === given["region"])) && SIZES.some((size) => size === given["size"]);
}

export const contacts = part<Contacts>("posters", NONE, isContacts);

/** A phone number is not cut at the end of a line. */
export const whole = (text: string): string => text.replace(/(\d)\s(?=\d)/g, "$1\u00a0");

export function fill(changed: Partial<Contacts>): void {
  const now = { ...contacts.value, ...changed };
  contacts.value = (Object.keys(NONE) as (keyof Contacts)[]).every((key) => now[key] === NONE[key]) ? NONE : now;
}
