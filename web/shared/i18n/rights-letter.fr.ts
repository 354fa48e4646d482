// SPDX-License-Identifier: Apache-2.0
// The letter that acknowledges a request. In French whatever the page's language: a patient in France reads it.
// What it promises: the sheet of facts, section 17.1 (S23, S40, S41, S42).
import { french } from "./forms";

const { day } = french;

export const letter = {
  draft: "BROUILLON À RELIRE\u00a0: complétez les passages entre crochets, puis retirez cette ligne.",
  sender: "[Nom et adresse du cabinet]",
  recipient: "[Nom et adresse de la personne]",
  place: (p: { day: string }) => `[Lieu], le ${day(p.day)}`,
  subject: (p: { asked: string }) => `Objet\u00a0: votre demande reçue le ${day(p.asked)}`,
  mark: (p: { mark: string }) => `Référence\u00a0: ${p.mark}`,
  greeting: "Madame, Monsieur,",
  received: (p: { asked: string; what: string }) => `Nous avons bien reçu, le ${day(p.asked)}, votre demande de communication ${p.what}.`,
  whats: {
    file: {
      patient: "de votre dossier médical",
      parents: "du dossier médical de [prénom et nom de l’enfant]",
      heirs: "du dossier médical de [prénom et nom de la personne décédée]",
    },
    other: { patient: "de vos données personnelles", parents: "des données personnelles de [prénom et nom de l’enfant]" },
    both: {
      patient: "de votre dossier médical et de vos autres données personnelles",
      parents: "du dossier médical et des autres données personnelles de [prénom et nom de l’enfant]",
    },
  },
  dates: "Voici les dates que nous tiendrons\u00a0:",
  dates_heirs: "Si ces conditions sont réunies, voici les dates que nous tiendrons\u00a0:",
  file_recent: (p: { from: string; until: string }) =>
    `– le dossier médical\u00a0: après les 48 heures de réflexion prévues par la loi, donc à partir du ${day(p.from)}, et au plus tard le ${day(p.until)}\u202f;`,
  file_recent_only: (p: { from: string; until: string }) =>
    `– les informations de 5\u00a0ans ou moins\u00a0: après les 48 heures de réflexion prévues par la loi, donc à partir du ${day(p.from)}, et au plus tard le ${day(p.until)}\u202f;`,
  file_old: (p: { from: string; until: string }) =>
    `– les informations de plus de 5\u00a0ans\u00a0: à partir du ${day(p.from)}, et au plus tard le ${day(p.until)}\u202f;`,
  other_data: (p: { until: string }) => `– les autres données personnelles\u00a0: au plus tard le ${day(p.until)}\u202f;`,
  other_data_extended: (p: { until: string }) =>
    `– les autres données personnelles\u00a0: votre demande étant complexe, au plus tard le ${day(p.until)}, soit 2 mois de plus que le délai habituel\u202f;`,
  choice: "Vous pouvez consulter le dossier sur place ou en recevoir une copie, directement ou par le médecin de votre choix. Dites-nous ce que vous préférez\u00a0: [coordonnées du cabinet].",
  free: "La première copie est gratuite, et vous n’avez pas à donner de motif.",
  identity: "Avant toute remise, nous devons vérifier votre identité\u00a0: [moyen retenu, sans demander plus que nécessaire].",
  parents: "Ce droit est exercé par les titulaires de l’autorité parentale\u00a0: merci de nous le confirmer [moyen retenu]. La personne mineure peut s’y opposer dans les cas prévus.",
  heirs: "Merci de nous préciser votre lien avec cette personne et ce que vous souhaitez\u00a0: connaître les causes de la mort, défendre sa mémoire ou faire valoir un droit. Le dossier ne peut pas être communiqué si cette personne s’y est opposée de son vivant.",
  complaint: "Vous pouvez à tout moment adresser une réclamation à la CNIL.",
  goodbye: "Veuillez agréer, Madame, Monsieur, nos salutations distinguées.",
  signature: "[Nom et signature]",
};
