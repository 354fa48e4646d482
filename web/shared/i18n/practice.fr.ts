// SPDX-License-Identifier: Apache-2.0
// What the second half of the toolbox says, in French; each of its tools has a table of its own.
import type { Person } from "../../tools/practice/contacts/contacts";

export const practiceFr = {
  /** The practice’s own contacts. */
  contacts: {
    people: {
      provider: "Prestataire informatique", publisher: "Éditeur du logiciel", insurer: "Assurance", bank: "Banque", colleague: "À prévenir dans l’équipe",
    } satisfies Record<Person, string> as Record<Person, string>,
    name: "nom",
    phone: "téléphone",
    call: (p: { who: string }) => `Appeler : ${p.who}`,
    region: "Votre région",
    no_region: "Choisir…",
  },
  printed_on: (p: { day: string }) => `Imprimé le ${p.day}`,
  file: {
    what: "Tout ce que vous notez dans ces outils reste dans ce navigateur. Emportez-en une copie, ou effacez tout.",
    take: "Emporter une copie",
    bring: "Reprendre une copie",
    replace: "Oui, remplacer ce qui est noté ici",
    keep: "Non, ne rien changer",
    erase: "Tout effacer",
    sure: "Oui, tout effacer",
    hint: "Reprendre une copie remplace ce qui est noté ici. Gardez la copie en lieu sûr\u00a0: elle se lit sans mot de passe.",
    name: "maillon-cabinet.json",
    imported: "La copie a été reprise.",
    erased: "Tout est effacé.",
    too_large: "Ce fichier est trop grand pour en être une copie.",
    not_json: "Ce fichier n’est pas une copie de Maillon, ou il est abîmé.",
    other_format: "Ce fichier n’est pas une copie de Maillon.",
    newer: "Cette copie vient d’une version plus récente de Maillon. Rechargez cette page, puis réessayez.",
    bad_part: (p: { part: string }) => `Une partie de cette copie (${p.part}) est abîmée\u00a0: rien n’a été changé.`,
  },
};
