// SPDX-License-Identifier: Apache-2.0
// Local times ("YYYY-MM-DDTHH:MM", as a field of the page gives them) of the person's region, now and in words.
import type { Language } from "../../../shared/i18n";
import type { Zone } from "../core";

export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;

const CLOCKS: Record<Zone, string> = {
  metropole: "Europe/Paris", guadeloupe: "America/Guadeloupe", martinique: "America/Martinique", guyane: "America/Cayenne",
  reunion: "Indian/Reunion", mayotte: "Indian/Mayotte", "nouvelle-caledonie": "Pacific/Noumea",
};
const deviceClock = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone that this device's own clock is in; metropolitan France where it is another country's. */
export function deviceZone(): Zone {
  const found = Object.entries(CLOCKS).find(([, name]) => name === deviceClock());
  return (found?.[0] ?? "metropole") as Zone;
}

export const isOtherClock = (zone: Zone): boolean => deviceClock() !== CLOCKS[zone];

export function localTime(moment: Date, zone: Zone): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: CLOCKS[zone], year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  }).formatToParts(moment);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}`;
}

/** One that exists, in a year that the clocks compute with. */
export function isLocalTime(value: unknown): value is string {
  if (typeof value !== "string" || !/^20\d\d-\d\d-\d\dT\d\d:\d\d$/.test(value)) return false;
  const moment = new Date(`${value}Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}

const LOCALES: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };

export const hourIn = (local: string, language: Language): string =>
  language === "fr" ? local.slice(11).replace(/^0/, "").replace(":", "\u00a0h\u00a0") : local.slice(11);

/** "mardi 24 novembre 2026"; without the year where `short`. */
export function dayIn(local: string, language: Language, short = false): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    weekday: "long", day: "numeric", month: "long", ...(short ? {} : { year: "numeric" }), timeZone: "UTC",
  }).format(new Date(`${local.slice(0, 10)}T00:00Z`)).replace(/ 1 (?=\D)/, language === "fr" ? " 1er " : " 1 ");
}
