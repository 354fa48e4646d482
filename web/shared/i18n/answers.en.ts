// SPDX-License-Identifier: Apache-2.0
// What is said of answers, what was right, and fake messages, in English: on a phone in a session, and alone.
import type { answersFr } from "./answers.fr";
import { english } from "./forms";

const { plural } = english;

export const answersEn: typeof answersFr = {
  confirm: (p) => (p.n === 0 ? "Tick your answers" : plural(p.n, { one: "Confirm 1 answer", other: `Confirm ${p.n} answers` })),
  right_answers: (p) => plural(p.n, { one: "The right answer", other: "The right answers" }),
  right_tag: "Right",
  mine_tag: "Your choice",
  mine_right_tag: "Your choice, right",
  confirm_clues: (p) => (p.n === 0 ? "Tap at least one passage" : plural(p.n, { one: "Confirm 1 passage", other: `Confirm ${p.n} passages` })),
  fake_mail: "Fake e-mail",
  fake_sms: "Fake text message",
  mail_from: "From",
  mail_to: "To",
  message_of: (p) => `${p.n} of ${p.of}`,
  clues_found: (p) => plural(p.n, { one: `${p.n} clue found of ${p.of}`, other: `${p.n} clues found of ${p.of}` }),
  decoys_hit: (p) => plural(p.n, { one: "One passage that you marked is no clue.", other: `${p.n} passages that you marked are no clues.` }),
  the_clues: "The clues",
  the_decoys: "What proved nothing",
  found_tag: "Found",
  missed_tag: "To spot next time",
};
