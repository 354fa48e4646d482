// SPDX-License-Identifier: Apache-2.0
// What the training says, in French. The questions themselves are a pack's.
import { french } from "./forms";

const { number, plural } = french;

export const trainFr = {
  none: "Ce serveur ne propose pas de questions à réviser. Elles apparaîtront ici s’il en propose un jour.",
  due: (p: { n: number }) => plural(p.n, { one: "question à revoir aujourd’hui", other: "questions à revoir aujourd’hui" }),
  fresh: (p: { n: number }) => plural(p.n, { one: "Et une question que vous n’avez pas encore vue.", other: `Et ${number(p.n)} questions que vous n’avez pas encore vues.` }),
  fresh_only: (p: { n: number }) => plural(p.n, { one: "question à découvrir", other: "questions à découvrir" }),
  first_missed: (p: { themes: string }) => `D’abord ce que vous avez manqué en séance\u00a0: ${p.themes}.`,
  up_to_date: "Vous êtes à jour",
  next: (p: { when: string }) => `Prochain rendez-vous\u00a0: ${p.when}.`,
  start: (p: { n: number }) => plural(p.n, { one: "Commencer (1\u00a0question)", other: `Commencer (${p.n}\u00a0questions)` }),
  early: "M’entraîner quand même",
  early_hint: "Sans changer vos rendez-vous.",
  no_clock: "Sans chrono. Rien n’est envoyé\u00a0: vos réponses restent sur cet appareil.",
  method: "Répétition espacée\u00a0: algorithme SM-2 (P.\u00a0A.\u00a0Woźniak, 1990).",
  themes: "Vos thèmes",
  theme_known: (p: { known: number; of: number }) =>
    plural(p.known, { one: `${p.known} sue sur ${p.of}`, other: `${p.known} sues sur ${p.of}` }),
  progress: (p: { done: number; of: number; right: number }) =>
    `Question ${Math.min(p.done + 1, p.of)} sur ${p.of}, ${plural(p.right, { one: `${p.right} juste`, other: `${p.right} justes` })}`,
  verdicts: { right: "Tout juste", partly: "En partie juste", wrong: "Pas cette fois" },
  hesitant: "J’ai hésité",
  hesitant_hint: "Elle reviendra plus souvent.",
  back: (p: { when: string }) => `Cette question reviendra ${p.when}.`,
  tomorrow: "demain",
  on: (p: { day: string }) => `le ${p.day}`,
  next_question: "Question suivante",
  finish: "Voir le résultat",
  over: (p: { right: number; of: number }) =>
    plural(p.right, { one: `${p.right} réponse juste sur ${p.of}`, other: `${p.right} réponses justes sur ${p.of}` }),
  over_all: "Tout est juste. Ces questions reviendront, de plus en plus espacées.",
  over_missed: "Se tromper aide à retenir. Voici quand ces questions reviennent\u00a0:",
  over_free: "Cet essai ne change pas vos rendez-vous.",
  redo: (p: { n: number }) => plural(p.n, { one: "Refaire la question manquée", other: `Refaire les ${p.n} questions manquées` }),
  another: (p: { n: number }) => plural(p.n, { one: "Continuer (1\u00a0question)", other: `Continuer (${p.n}\u00a0questions)` }),
  my_themes: "Mes thèmes",
};
