// SPDX-License-Identifier: Apache-2.0
// What the training says, in English. The questions themselves are a pack's.
import { english } from "./forms";
import type { trainFr } from "./train.fr";

const { number, plural } = english;

export const trainEn: typeof trainFr = {
  none: "This server offers no questions to revise. They will appear here if it offers some one day.",
  due: (p) => plural(p.n, { one: "question to see again today", other: "questions to see again today" }),
  fresh: (p) => plural(p.n, { one: "And one question that you have not seen yet.", other: `And ${number(p.n)} questions that you have not seen yet.` }),
  fresh_only: (p) => plural(p.n, { one: "question to discover", other: "questions to discover" }),
  first_missed: (p) => `First what you missed in the session: ${p.themes}.`,
  up_to_date: "You are up to date",
  next: (p) => `Next time: ${p.when}.`,
  start: (p) => plural(p.n, { one: "Start (1\u00a0question)", other: `Start (${p.n}\u00a0questions)` }),
  early: "Practise anyway",
  early_hint: "Without changing when questions come back.",
  no_clock: "No timer. Nothing is sent: your answers stay on this device.",
  method: "Spaced repetition: the SM-2 algorithm (P.\u00a0A.\u00a0Woźniak, 1990).",
  themes: "Your themes",
  theme_known: (p) => `${p.known} known of ${p.of}`,
  progress: (p) => `Question ${Math.min(p.done + 1, p.of)} of ${p.of}, ${p.right} right`,
  verdicts: { right: "All right", partly: "Partly right", wrong: "Not this time" },
  hesitant: "I was not sure",
  hesitant_hint: "It will come back more often.",
  back: (p) => `This question will come back ${p.when}.`,
  tomorrow: "tomorrow",
  on: (p) => `on ${p.day}`,
  next_question: "Next question",
  finish: "See the result",
  over: (p) => plural(p.right, { one: `${p.right} right answer of ${p.of}`, other: `${p.right} right answers of ${p.of}` }),
  over_all: "All of it is right. These questions will come back, further and further apart.",
  over_missed: "Mistakes help to remember. Here is when these questions come back:",
  over_free: "This try does not change when questions come back.",
  redo: (p) => plural(p.n, { one: "Redo the question you missed", other: `Redo the ${p.n} questions you missed` }),
  another: (p) => plural(p.n, { one: "Go on (1\u00a0question)", other: `Go on (${p.n}\u00a0questions)` }),
  my_themes: "My themes",
};
