// SPDX-License-Identifier: Apache-2.0
// What a check returns, as src/check/check.h says it: a verdict, and the findings that led to it.

import type { Rule } from "./rules";

export type Verdict = "none" | "check" | "alert";
export type Severity = "info" | "point" | "strong";

/** By name, as the headers of src/check list them. Any of them may be missing. */
export type Facts = Readonly<Record<string, string>>;

export interface Finding {
  rule: Rule;
  severity: Severity;
  /** Bytes of the input; both the same: the whole of it. */
  start: number;
  end: number;
  facts: Facts;
}

export interface Report {
  verdict: Verdict;
  /** There were more findings than a report holds. */
  more: boolean;
  findings: Finding[];
}
