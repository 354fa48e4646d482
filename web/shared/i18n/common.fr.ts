// SPDX-License-Identifier: Apache-2.0
// What more than one surface says, in French.

import { french } from "./forms";

const { number, plural } = french;

export const commonFr = {
  forms: french,
  shapes: ["Triangle", "Losange", "Rond", "Carré", "Pentagone", "Hexagone"],
  kind: {
    truefalse: "Vrai ou faux", single: "Une seule réponse", multiple: "Plusieurs réponses",
    scale: "Une note de 1 à 5", words: "Quelques mots", marks: "Repérez les indices",
  },
  kind_hint: {
    truefalse: "Votre réponse part dès que vous la touchez.",
    single: "Votre réponse part dès que vous la touchez.",
    multiple: "Cochez toutes les bonnes réponses, puis confirmez.",
    scale: "Votre note part dès que vous la touchez.",
    words: "Un à trois mots ou expressions, l’un après l’autre.",
    marks: "Touchez ce qui vous paraît suspect, puis confirmez.",
  },
  question_of: (p: { number: number; questions: number }) => `Question ${p.number} sur ${p.questions}`,
  step_of: (p: { step: number; steps: number }) => `Étape ${p.step} sur ${p.steps}`,
  points: (p: { n: number }) => plural(p.n, { one: `${number(p.n)} point`, other: `${number(p.n)} points` }),
  /** What follows a rank's figure: 1er, 2e. Neutral, since a pseudonym has no known gender. */
  rank_mark: (p: { n: number }): string => (p.n === 1 ? "er" : "e"),
  seconds_left: (p: { n: number }) =>
    plural(p.n, { one: `Plus que ${p.n} seconde`, other: `Plus que ${p.n} secondes` }),
  answers_count: (p: { n: number }) => plural(p.n, { one: `${number(p.n)} réponse`, other: `${number(p.n)} réponses` }),
  explanation: "À retenir",
  source: (p: { n: number }) => plural(p.n, { one: "Source", other: "Sources" }),
  reconnecting: "Reconnexion…",
  retry: "Réessayer maintenant",
  preview: "Prévisualisation",
};
