// SPDX-License-Identifier: Apache-2.0
// The posters, in French: the sessions' own five (content/fr/sensibilisation), the sheet for an incident, from
// sections 14 and 20 of the fact sheet, and the notice to patients, from 16 and 17.
import { french } from "./forms";

const { plural } = french;

export const postersFr = {
  contacts_title: "Vos contacts",
  contacts_hint: "Imprimés sur les affiches, gardés sur cet appareil, jamais envoyés. Un champ vide laisse une ligne à remplir à la main.",
  practice: "Nom du cabinet (facultatif)",
  practice_example: "Cabinet des Tilleuls",
  region_hint: "Pour le numéro du centre régional d’aide aux victimes. Vérifiez chaque numéro avant d’afficher.",
  print_title: "Imprimer",
  size: "Format du papier",
  print: (p: { n: number }) => plural(p.n, { one: p.n === 0 ? "Choisissez une affiche" : "Imprimer 1 page", other: `Imprimer ${p.n} pages` }),
  print_hint: (p: { size: string }) => `Dans la fenêtre d’impression, choisissez ${p.size}, portrait, sans marges. Décochez ce que vous ne voulez pas imprimer.`,
  blank: "à remplir à la main",
  doubt: "Un doute\u202f?",
  sheets: {
    incident: "Fiche «\u00a0En cas d’incident\u00a0»", notice: "Note «\u00a0Vos données au cabinet\u00a0»", door: "La porte ouverte", mat: "La clé sous le paillasson",
    frame: "La photo encadrée", photo: "Le patient-monument", key: "La clé ramassée",
  },
  posters: {
    door: {
      question: "Partiriez\u2011vous du cabinet sans fermer la porte\u202f?",
      alt: "De nuit, un cabinet quitté porte ouverte, les clés dans la serrure et l’ordinateur allumé",
      answer: "L’écran est une porte de plus\u00a0: on verrouille dès que l’on se lève.",
    },
    mat: {
      question: "Laisseriez\u2011vous la clé du cabinet sous le paillasson\u202f?",
      alt: "Une clé qui dépasse du paillasson, devant la porte du cabinet",
      answer: "Un mot de passe sur un papier collé à l’écran, c’est la clé sous le paillasson.",
    },
    frame: {
      question: "Mettriez\u2011vous cette photo au mur de la salle d’attente\u202f?",
      alt: "Dans une salle d’attente, la photo d’un patient alité est encadrée au mur",
      answer: "Une donnée de patient envoyée sur une messagerie grand public part plus loin que la salle d’attente.",
    },
    photo: {
      question: "Feriez\u2011vous la photo d’un patient comme d’un monument\u202f?",
      alt: "Un lit d’hôpital exposé comme un monument derrière un cordon, et un téléphone qui le photographie",
      answer: "Un patient n’est pas une curiosité\u00a0: pas de photo sans accord, et pas avec n’importe quel appareil.",
    },
    key: {
      question: "Mangeriez\u2011vous un bonbon ramassé par terre\u202f?",
      alt: "Sur le sol d’un parking, une clé USB et un bonbon emballé, tous deux trouvés par terre",
      answer: "Une clé USB trouvée, c’est pareil\u00a0: on ne sait pas ce qu’il y a dedans, on ne la branche pas.",
    },
  },
  incident: {
    title: "En cas d’incident",
    steps: [
      { what: "Isoler.", how: "Débrancher le câble réseau, couper le Wi-Fi et les données mobiles. Ne le brancher à aucun autre appareil." },
      { what: "Ne pas éteindre.", how: "Brancher sur secteur\u00a0: la mémoire contient des traces." },
      { what: "Prévenir l’équipe.", how: "Personne n’éteint, ne clique, ne rebranche un disque." },
      { what: "Appeler le prestataire,", how: "par téléphone. Demander de garder les traces." },
      { what: "Passer au papier.", how: "Agenda imprimé, urgences vitales d’abord." },
      { what: "Noter et photographier\u00a0:", how: "l’heure, qui, quoi\u202f; les écrans et les messages." },
      { what: "Se faire aider\u00a0:", how: "17Cyber, centre régional\u202f; banque, si un paiement est en jeu." },
      { what: "72\u00a0heures après l’avoir su, au plus tard\u00a0:", how: "plainte (assurance), avant de réinstaller\u202f; CNIL, si des données personnelles sont touchées." },
    ],
    never_title: "À ne pas faire",
    never: [
      "Payer une rançon, écrire à l’attaquant", "Éteindre, réinstaller, «\u00a0nettoyer\u00a0», restaurer trop tôt",
      "Brancher le disque de sauvegarde", "Utiliser la messagerie peut-être compromise",
    ],
    centre: "Centre régional de réponse",
    local: "GRADeS, URPS, ordre",
    centre_list: "Liste des centres, sur le site du CERT-FR",
    hours_unsure: "Centre régional\u202f; horaires à vérifier",
    numbers: {
      cyber17: { who: "17Cyber", what: "Toute atteinte numérique\u202f; 24\u00a0h/24, gratuit" },
      cert_sante: { who: "CERT Santé", what: "Appui du secteur santé\u202f; 9\u00a0h-18\u00a0h, jours ouvrés" },
      cnil: { who: "CNIL", what: "Violation de données personnelles" },
      danger: { who: "Police, urgences", what: "Danger immédiat\u202f; 114 par SMS pour sourds et malentendants" },
    },
    danger_numbers: "17 ou 112",
  },
  notice: {
    title: "Vos données au cabinet",
    rows: {
      who: { what: "Qui en répond\u202f?", told: "Le professionnel qui vous soigne. Lui et toute son équipe, secrétaire comprise, sont tenus au secret." },
      why: {
        what: "Pourquoi\u202f?",
        told: "Votre dossier, vos rendez-vous, la facturation et la télétransmission. Tenir le dossier ne demande pas votre consentement\u00a0: c’est une obligation légale ou un intérêt légitime selon l’usage, pour des soins donnés sous le secret (RGPD, art.\u00a06 et 9 §\u00a02\u00a0h).",
      },
      long: {
        what: "Combien de temps\u202f?",
        told: "Dossier\u00a0: 5\u00a0ans après la dernière intervention, puis 15\u00a0ans archivé à part, 20\u00a0ans en tout. Dossier d’un mineur\u00a0: au moins jusqu’à son 28e\u00a0anniversaire. Double électronique d’une feuille de soins\u00a0: 90\u00a0jours (3\u00a0mois).",
      },
      seen: { what: "Qui les voit\u202f?", told: "Les personnes habilitées du cabinet, et ceux qui travaillent pour lui, liés par un contrat." },
      rights: {
        what: "Quels droits\u202f?",
        told: "Connaître vos données et avoir votre dossier, sans donner de motif\u00a0: sur place ou en copie (la première est gratuite), vous-même ou par un médecin que vous désignez. Dossier\u00a0: entre 48\u00a0heures et 8\u00a0jours après la demande, 2\u00a0mois si les informations ont plus de 5\u00a0ans. Autres données\u00a0: 1\u00a0mois, et 2 de plus si la demande est complexe.",
      },
      how: { what: "Comment les exercer\u202f?", told: "Demandez-le au cabinet. On vérifie votre identité, sans exiger plus que nécessaire." },
      cnil: { what: "Une réclamation\u202f?", told: "Auprès de la CNIL, autorité française de protection des données\u00a0: www.cnil.fr" },
    },
    fills: { name: "Nom", others_long: "Autres données", others_seen: "Autres", address: "Où écrire" },
    both: "Ni film ni enregistrement de consultation sans accord, dans les deux sens.",
    both_why: "La voix et le visage du soignant sont aussi des données personnelles.",
  },
};
