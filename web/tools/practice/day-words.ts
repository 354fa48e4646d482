// SPDX-License-Identifier: Apache-2.0
// How a page says a day.
import { common, language } from "../../shared/i18n";

/** "2 décembre 2026". */
export const said = (day: string): string => common.value.forms.day(day);

/** "mercredi 2 décembre 2026". */
export function saidFully(day: string): string {
  const weekday = new Intl.DateTimeFormat(language.value === "fr" ? "fr-FR" : "en-GB", { weekday: "long", timeZone: "UTC" });
  return `${weekday.format(new Date(`${day}T00:00:00Z`))} ${said(day)}`;
}
