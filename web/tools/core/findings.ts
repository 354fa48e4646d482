// SPDX-License-Identifier: Apache-2.0
// What the sentences about findings are made of, in any language: facts fit to be shown, ranks and lengths of time.

import type { Facts } from "./report";
import type { Rule } from "./rules";

export interface FindingWords {
  title: string;
  /** Reads well whichever facts are missing. */
  text: (f: Facts) => string;
}

const SHOWN_MAX = 48;

/**
 * A fact comes from a stranger's message: characters that hide, or that turn the sentence around, are taken out, and
 * of a long one the two ends are kept, since the end of a domain says whose it is.
 */
export function shown(value: string): string {
  const plain = [...value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").replace(/\s+/g, " ").trim()];
  const half = SHOWN_MAX / 2;
  return plain.length <= SHOWN_MAX ? plain.join("") : `${plain.slice(0, half - 1).join("")}…${plain.slice(-half).join("")}`;
}

/** Facts that are empty once shown are as missing. */
function shownFacts(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, shown(value)] as const).filter(([, value]) => value));
}

/** A table whose sentences are given facts fit to be shown. */
export function findingTable(table: Record<Rule, FindingWords>): Record<Rule, FindingWords> {
  const entries = Object.entries(table).map(([rule, { title, text }]) => [rule, { title, text: (f: Facts) => text(shownFacts(f)) }]);
  return Object.fromEntries(entries) as Record<Rule, FindingWords>;
}

/** "among the first n": a rank as a number that is easy to say, never less than the true one; NaN: not told. */
export function easyRank(rank: string | undefined): number {
  const n = Number(rank || NaN);
  const step = 10 ** Math.max(Math.floor(Math.log10(n)) - 1, 1);
  return n >= 1 ? Math.ceil(n / step) * step : NaN;
}

export type Unit = "minute" | "hour" | "day" | "month" | "year";

export interface DurationWords {
  under_a_second: string;
  few_seconds: string;
  centuries: string;
  /** n is 1 for a minute only: other units are told from two on. */
  count: (n: number, unit: Unit) => string;
}

const UNITS = [["year", 31557600], ["month", 2629800], ["day", 86400], ["hour", 3600], ["minute", 60]] as const;
const YEARS_TOLD = 200;

/** Two significant digits: a logarithm with one decimal holds no more. */
const roughly = (n: number): number => Number(n.toPrecision(2));

/** log10 of seconds, as a fact says it; undefined where it says none. */
export function duration(log10: string | undefined, words: DurationWords): string | undefined {
  const power = Number(log10 || NaN);
  if (Number.isNaN(power)) return undefined;
  const seconds = 10 ** power;
  if (seconds < 1) return words.under_a_second;
  for (const [unit, length] of UNITS) {
    const n = roughly(Math.round(seconds / length));
    if (unit === "year" && n > YEARS_TOLD) return words.centuries;
    if (seconds >= 2 * length) return words.count(n, unit);
  }
  return seconds < 60 ? words.few_seconds : words.count(1, "minute");
}
