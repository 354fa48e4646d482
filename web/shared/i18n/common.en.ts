// SPDX-License-Identifier: Apache-2.0
// What more than one surface says, in English.

import type { commonFr } from "./common.fr";
import { english } from "./forms";

const { number, plural } = english;

export const commonEn: typeof commonFr = {
  forms: english,
  shapes: ["Triangle", "Diamond", "Circle", "Square", "Pentagon", "Hexagon"],
  kind: {
    truefalse: "True or false", single: "One answer", multiple: "Several answers",
    scale: "A mark from 1 to 5", words: "A few words", marks: "Spot the clues",
  },
  kind_hint: {
    truefalse: "Your answer is sent as soon as you tap it.",
    single: "Your answer is sent as soon as you tap it.",
    multiple: "Tick every right answer, then confirm.",
    scale: "Your mark is sent as soon as you tap it.",
    words: "One to three words or phrases, one after the other.",
    marks: "Tap whatever looks suspicious, then confirm.",
  },
  question_of: (p) => `Question ${p.number} of ${p.questions}`,
  step_of: (p) => `Step ${p.step} of ${p.steps}`,
  points: (p) => plural(p.n, { one: `${number(p.n)} point`, other: `${number(p.n)} points` }),
  rank_mark: (p) => {
    const tens = p.n % 100;
    if (tens >= 11 && tens <= 13) return "th";
    return ["th", "st", "nd", "rd"][p.n % 10] ?? "th";
  },
  seconds_left: (p) => plural(p.n, { one: `${p.n} second left`, other: `${p.n} seconds left` }),
  answers_count: (p) => plural(p.n, { one: `${number(p.n)} answer`, other: `${number(p.n)} answers` }),
  explanation: "To remember",
  source: (p) => plural(p.n, { one: "Source", other: "Sources" }),
  reconnecting: "Reconnecting…",
  retry: "Try again now",
  preview: "Preview",
};
