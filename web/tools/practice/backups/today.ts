// SPDX-License-Identifier: Apache-2.0
// The day on this device's own calendar, not that of Greenwich.

export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n, i) => String(n).padStart(i === 0 ? 4 : 2, "0")).join("-");

export function dayAfter(date: Date): string {
  return dayOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1));
}
