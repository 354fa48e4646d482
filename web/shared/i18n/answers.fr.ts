// SPDX-License-Identifier: Apache-2.0
// What is said of answers, what was right, and fake messages, in French: on a phone in a session, and alone.
import { french } from "./forms";

const { plural } = french;

export const answersFr = {
  confirm: (p: { n: number }) => (p.n === 0 ? "Cochez vos réponses" : plural(p.n, { one: "Confirmer 1 réponse", other: `Confirmer ${p.n} réponses` })),
  right_answers: (p: { n: number }) => plural(p.n, { one: "La bonne réponse", other: "Les bonnes réponses" }),
  right_tag: "Juste",
  mine_tag: "Votre choix",
  mine_right_tag: "Votre choix, juste",
  confirm_clues: (p: { n: number }) => (p.n === 0 ? "Touchez au moins un passage" : plural(p.n, { one: "Valider 1 passage", other: `Valider ${p.n} passages` })),
  fake_mail: "Faux courriel",
  fake_sms: "Faux SMS",
  mail_from: "De",
  mail_to: "À",
  message_of: (p: { n: number; of: number }) => `${p.n} sur ${p.of}`,
  clues_found: (p: { n: number; of: number }) => plural(p.n, { one: `${p.n} indice trouvé sur ${p.of}`, other: `${p.n} indices trouvés sur ${p.of}` }),
  decoys_hit: (p: { n: number }) => plural(p.n, { one: "Un passage marqué n’était pas un indice.", other: `${p.n} passages marqués n’étaient pas des indices.` }),
  the_clues: "Les indices",
  the_decoys: "Ce qui ne prouvait rien",
  found_tag: "Trouvé",
  missed_tag: "À repérer la prochaine fois",
};
