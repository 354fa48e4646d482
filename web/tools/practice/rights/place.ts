// SPDX-License-Identifier: Apache-2.0
// Where a day stands on the bar of a time line.
import { daysBetween } from "../days";

/**
 * 0 to 1 along the bar from the first of `days`, in order, to the last; what lies outside of it is at its end. Squeezed:
 * by the root of the days between two dates, so that a week is still seen beside two months.
 */
export function placeOf(day: string, days: readonly string[], isSqueezed: boolean): number {
  const long = (from: string, to: string) => (isSqueezed ? Math.sqrt(daysBetween(from, to)) : daysBetween(from, to));
  let all = 0;
  let before = 0;
  days.slice(1).forEach((to, i) => {
    const from = days[i] ?? to;
    const length = long(from, to);
    all += length;
    if (day >= to) before += length;
    else if (day > from) before += length * daysBetween(from, day) / daysBetween(from, to);
  });
  return all === 0 ? 0 : before / all;
}
