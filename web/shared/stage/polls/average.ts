// SPDX-License-Identifier: Apache-2.0
// The average of a scale.

import type { Answer } from "../../protocol";

/** Of those who gave a mark; null: nobody did. */
export function average(answers: readonly Answer[], count: (answer: Answer) => number | undefined): number | null {
  const given = answers.reduce((sum, answer) => sum + (count(answer) ?? 0), 0);
  return given === 0 ? null : answers.reduce((sum, answer) => sum + answer.id * (count(answer) ?? 0), 0) / given;
}
