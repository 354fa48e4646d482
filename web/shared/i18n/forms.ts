// SPDX-License-Identifier: Apache-2.0
// Numbers, plurals, ranks and dates of one language, through Intl: 10 000 is written with U+202F in French.

export interface Forms {
  number(n: number): string;
  /** The form for n: `one`, or `other`. French counts 0 and 1 as one, English only 1. */
  plural(n: number, form: { one: string; other: string }): string;
  /** "12 juin 2026" from "2026-06-12". */
  day(iso: string): string;
  /** "33 %" from 0.33. */
  percent(part: number): string;
  /** "3,4" from 3.42. */
  decimal(n: number): string;
}

export function forms(locale: "fr-FR" | "en-GB"): Forms {
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: "percent" });
  const decimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const rules = new Intl.PluralRules(locale);
  const days = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return {
    number: (n) => numbers.format(n),
    plural: (n, form) => (rules.select(n) === "one" ? form.one : form.other),
    day: (iso) => {
      const date = new Date(`${iso}T00:00:00Z`);
      return Number.isNaN(date.getTime()) ? iso : days.format(date).replace(/^1 (?=\D)/, locale === "fr-FR" ? "1er " : "1 ");
    },
    decimal: (n) => decimals.format(n),
    percent: (part) => percents.format(part),
  };
}

export const french = /* @__PURE__ */ forms("fr-FR");
export const english = /* @__PURE__ */ forms("en-GB");
