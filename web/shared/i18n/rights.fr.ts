// SPDX-License-Identifier: Apache-2.0
// What the tool on patients' rights and on retention says, in French. Law and numbers: the sheet of facts, section 17.
import { french } from "./forms";

const { day, plural, number } = french;

export const rightsFr = {
  tabs: { legend: "Que voulez-vous savoir\u202f?", request: "Une demande de dossier", retention: "Combien de temps garder" },
  sources: "Sources",
  copy: "Copier",
  copied: "Copié",
  today: "Aujourd’hui",
  remove: "Supprimer",
  sure: "Oui, supprimer",
  removed: "Supprimé.",

  requests: {
    title: "Vos demandes",
    add: "Noter une demande",
    full: "La liste est pleine\u00a0: supprimez d’anciennes demandes.",
    nothing_due: "Plus rien à faire à une date précise",
    answered_on: (p: { day: string }) => `Répondue le ${day(p.day)}`,
    unnamed: (p: { day: string }) => `Demande du ${day(p.day)}`,
  },
  left: (p: { days: number }) =>
    p.days === 0 ? "C’est aujourd’hui" : plural(p.days, { one: "Il reste 1 jour", other: `Il reste ${number(p.days)} jours` }),
  late: (p: { days: number }) => plural(p.days, { one: "Dépassé depuis hier", other: `Dépassé depuis ${number(p.days)} jours` }),
  late_advice: "Répondez sans attendre\u00a0: c’est le silence qui est sanctionné, pas l’erreur.",

  form: {
    title: "Que vous demande-t-on\u202f?",
    mark: "Un repère pour vous",
    mark_hint: "Des initiales ou un numéro suffisent\u00a0: pas besoin du nom.",
    asked: "Reçue quel jour\u202f?",
    who: "Qui demande\u202f?",
    whos: {
      patient: "La personne soignée", parents: "Qui a l’autorité parentale, pour une personne mineure", heirs: "Les ayants droit d’une personne décédée",
    },
    what: "Que demande-t-on\u202f?",
    whats: { file: "Le dossier médical", other: "D’autres données (rendez-vous, factures…)", both: "Les deux" },
    ages: "De quand datent les informations demandées\u202f?",
    ages_hint: "Laissez vide si vous ne savez pas. Au-delà de 5\u00a0ans, le délai est plus long.",
    oldest: "La plus ancienne",
    newest: "La plus récente",
    complex: "La demande est complexe",
    complex_hint: "Pour les autres données\u00a0: 2 mois de plus, à condition de prévenir dans le premier mois.",
    see: "Voir les délais",
    save: "Enregistrer",
    cancel: "Annuler",
    no_day: "Indiquez le jour où la demande vous est parvenue.",
    in_future: "Ce jour est à venir\u00a0: vérifiez la date.",
    ages_swapped: "L’information la plus ancienne doit dater d’avant la plus récente.",
    ages_bad: "Une de ces dates n’existe pas, ou est à venir.",
  },

  detail: {
    back: "Toutes les demandes",
    edit: "Modifier",
    answer: "Marquer comme répondue",
    reopen: "Rouvrir",
    due: (p: { what: string; day: string }) => `${p.what}\u00a0: au plus tard le ${p.day}.`,
    dates: "Quand répondre",
    tasks: "Que faire",
    progress: (p: { done: number; of: number }) => `${p.done} sur ${p.of}`,
    agenda: "Rappels dans mon agenda",
    agenda_name: "maillon-demande.ics",
    agenda_title: (p: { what: string; mark: string }) => (p.mark ? `${p.what} (${p.mark})` : p.what),
    agenda_hint: "Un fichier à ouvrir avec votre agenda, avec une alerte la veille à 9\u00a0h. Il ne contient que votre repère.",
    always: "Répondez dans tous les cas, même pour dire qu’il n’y a rien\u00a0: c’est le silence qui est sanctionné.",
    all_done: "Tout est coché. Pensez à noter que la demande a reçu une réponse.",
  },

  marks: {
    asked: "Demande reçue",
    file_not_before: "Pas avant\u00a0: 48 heures de réflexion",
    file_recent: "Au plus tard\u00a0: le dossier",
    file_old: "Au plus tard\u00a0: ce qui date de plus de 5\u00a0ans",
    other_data: "Au plus tard\u00a0: les autres données",
    other_data_tell: "Au plus tard\u00a0: prévenir que c’est complexe",
    other_data_extended: "Au plus tard\u00a0: les autres données",
    answered: "Réponse donnée",
  },

  tasks: {
    acknowledge: { what: "Accuser réception", text: "La lettre est prête plus bas, à relire." },
    identity: { what: "Vérifier l’identité", text: "Sans exiger plus que nécessaire." },
    minor: {
      what: "Vérifier l’autorité parentale",
      text: "Ses titulaires exercent ce droit. La personne mineure peut s’y opposer dans les cas prévus. Ne pas communiquer ce dossier est un manquement aggravé\u00a0: cela peut nuire à la prise en charge de l’enfant.",
    },
    heirs: {
      what: "Vérifier le motif",
      text: "Connaître les causes de la mort, défendre la mémoire ou faire valoir un droit, sauf opposition exprimée de son vivant.",
    },
    patient_choice: { what: "Laisser choisir", text: "Consulter sur place ou recevoir une copie, directement ou par un médecin désigné." },
    third_parties: {
      what: "Repérer ce qui concerne des tiers",
      text: "Ce qui a été recueilli auprès de tiers, ou qui les concerne, n’est pas communiqué. Le praticien décide\u00a0: ne retirez rien seul. Notes personnelles non formalisées\u00a0: à voir au cas par cas.",
    },
    first_copy: { what: "Donner la première copie gratuitement", text: "La première copie est gratuite, et personne n’a à dire pourquoi elle est demandée." },
    file_recent: { what: "Communiquer le dossier", text: "Au plus tard 8 jours après la demande, et pas avant 48 heures." },
    file_old: { what: "Communiquer ce qui date de plus de 5\u00a0ans", text: "Au plus tard 2 mois après la demande." },
    other_data: { what: "Donner les autres données", text: "Au plus tard 1 mois après la demande." },
    other_data_tell: { what: "Prévenir que la demande est complexe", text: "Dans le premier mois, sinon le délai ne s’allonge pas. La lettre ci-dessous le dit." },
    other_data_extended: { what: "Donner les autres données", text: "2 mois de plus, si la personne a été prévenue à temps." },
  },

  letter: {
    title: "Accuser réception",
    draft: "Brouillon à relire",
    what: "Complétez ce qui est entre crochets, retirez ce qui ne convient pas. Ce texte n’est pas enregistré.",
    label: "Texte de la lettre",
    print: "Imprimer la lettre",
  },

  keep: {
    title: "De quoi s’agit-il\u202f?",
    kinds: { file: "Un dossier de patient", claim: "Le double électronique d’une feuille de soins", shared: "Un dossier médical partagé" },
    last: {
      file: "Dernière intervention sur le dossier", claim: "Date du double", shared: "Date de clôture",
    },
    others: "Factures, rendez-vous, vidéosurveillance, journaux d’accès\u00a0: aucune durée n’a été confirmée, rien n’est affirmé ici.",
    born: "Date de naissance",
    born_hint: "Sans elle, aucune date de destruction n’est donnée\u00a0: le dossier d’une personne mineure se garde plus longtemps.",
    deceased: "La personne est décédée",
    dispute: "Un litige est en cours, ou à craindre",
    privacy: "Ces dates ne sont pas gardées.",
    bad_last: "Cette date n’existe pas, ou est à venir.",
    bad_born: "La naissance doit précéder la dernière date.",
    empty: "Indiquez une date\u00a0: les durées s’affichent ici.",
    now: {
      active: "Au quotidien",
      archive: "À archiver à part",
      keep: "À garder",
      destroy: "Destruction possible",
      doubt: "À garder, à l’abri",
    },
    now_text: {
      active: (p: { day: string }) => `En base active jusqu’au ${day(p.day)}\u00a0: seule l’équipe habilitée y accède.`,
      archive: (p: { day: string }) => `Sur un support distinct, jusqu’au ${day(p.day)}\u00a0: il ne sert plus tous les jours.`,
      keep: (p: { day: string }) => `Jusqu’au ${day(p.day)}.`,
      destroy: (p: { day: string }) =>
        `Depuis le ${day(p.day)}, s’il n’y a ni litige ni doute\u00a0: destruction physique, ou effacement sécurisé du support. En cas de doute, garder à l’abri.`,
      doubt: "Aucune date de destruction ne peut être donnée ici\u00a0: ne rien détruire.",
    },
    marks: {
      last: "Départ du délai",
      file_active: "Fin de la base active",
      file_archive: "Fin de l’archivage",
      file_archive_minor: "Fin de l’archivage\u00a0: 28e anniversaire",
      file_destruction: "Destruction possible",
      claim_copy: "Fin de la conservation",
      claim_copy_destruction: "Destruction possible",
      shared_record: "Fin de la conservation",
      shared_record_destruction: "Destruction possible",
    },
    why_title: "Pourquoi",
    dates: "Du premier au dernier jour",
    why: {
      file_active: "5\u00a0ans en base active, depuis la dernière intervention sur le dossier.",
      file_archive: "Puis 15\u00a0ans d’archivage à part\u00a0: 20\u00a0ans depuis la dernière prise en charge.",
      file_archive_minor: "Le dossier d’une personne mineure se garde au moins jusqu’à son 28e anniversaire\u00a0: ici, c’est plus long que 20\u00a0ans.",
      birth_unknown: "Sans la date de naissance, le 28e anniversaire n’est pas connu\u00a0: la date de destruction n’est pas donnée.",
      claim_copy: "90 jours (3 mois) pour le double électronique d’une feuille de soins\u00a0: la plus longue des deux durées est comptée.",
      shared_record: "Le temps de l’utilisation, puis 10\u00a0ans après la clôture.",
      keep_in_doubt: "Décès ou litige\u00a0: la durée s’allonge. En cas de doute, garder à l’abri, et ne rien détruire.",
    },
  },
};
