// SPDX-License-Identifier: Apache-2.0
// Days as "YYYY-MM-DD": today's, whether one exists, how far two are apart.
const DAY_MS = 86_400_000;
export const FIRST_DAY = "1900-01-01";
export const LAST_DAY = "2199-12-31";

const two = (n: number): string => String(n).padStart(2, "0");

/** On this device's own calendar. */
export function dayOf(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const today = (): string => dayOf(new Date());

export const dayAfter = (now: Date): string => dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1));

/** A day of the calendar, of this century or so: what a field of the page can give. */
export function isDay(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value) || value < FIRST_DAY || value > LAST_DAY) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value); // 30 February becomes 2 March elsewhere
}

/** A local time, to the minute. */
export function isTime(value: unknown): value is string {
  return typeof value === "string" && isDay(value.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(value.slice(10));
}

/** Negative: `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
