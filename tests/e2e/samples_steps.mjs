// SPDX-License-Identifier: Apache-2.0
// What the server would send of slides, polls, spots and feedback: realistic texts in every layout and phase.
// `stepState(role, phase, name, changes)` builds a snapshot of the step called `name`.

import { state } from "./samples.mjs";

const NB = "\u00a0";
const NNB = "\u202f";
const picture = { src: "/picture.svg", alt: "Deux maisons de santé reliées par une messagerie" };

export const slides = {
  points: {
    theme: "Messagerie", heading: "Un message de santé passe par MSSanté", picture,
    lines: [`**Entre professionnels**${NB}: de boîte MSSanté à boîte MSSanté`, `**Vers un patient**${NB}: sa messagerie de Mon espace santé`, `Rien de médical par SMS, même «${NB}pour dépanner${NB}»`],
    sources: ["Agence du numérique en santé"],
  },
  progressive: {
    theme: "Idées reçues", heading: "Trois idées reçues", lines: [`«${NB}C’est trop compliqué, je ne suis pas informaticien${NB}»`, `«${NB}C’est l’affaire de mon prestataire${NB}»`], lines_hidden: 1,
  },
  title: { theme: "", layout: "title", heading: "La cybersécurité, c’est aussi du soin", lines: ["Groupement e-santé, session du mardi 24 novembre"] },
  columns: {
    theme: "Enjeux", layout: "columns", heading: "Ce que l’on protège",
    columns: [
      { heading: "Disponibilité", lines: ["Le dossier s’ouvre quand le patient est là", `Sauvegarde **débranchée** et testée`] },
      { heading: "Intégrité", lines: ["Ce que j’ai écrit est ce que je relis", "Mises à jour faites le soir même"] },
      { heading: "Confidentialité", lines: ["Qui n’a pas à savoir ne sait pas", "Session verrouillée en quittant le poste"] },
      { heading: "Preuve", lines: ["On sait qui a fait quoi, et quand", "Un compte par personne"] },
    ],
  },
  twoColumns: {
    theme: "Réagir", layout: "columns", heading: "Dans la première heure",
    columns: [
      { heading: "À faire", lines: [`**Débrancher** le réseau, sans éteindre`, `Appeler le prestataire et le **17Cyber**`, "Noter l’heure et photographier l’écran"] },
      { heading: "À ne pas faire", lines: ["Payer la rançon", "Redémarrer pour voir", "Répondre au message"] },
    ],
  },
  picture: { theme: "Messagerie", layout: "picture", heading: "D’une maison de santé à l’autre", picture, lines: [] },
  quotation: {
    theme: "Pour finir", layout: "quotation", heading: "Le mot de la fin", sources: ["attribué à Robert Mueller, ancien directeur du FBI"],
    explanation: ["La sécurité informatique est une chaîne qui ne vaut que si chaque maillon est solide."],
  },
  contacts: {
    theme: "Qui appeler", layout: "contacts", heading: "Qui appeler, et pourquoi",
    table: [
      ["Qui", "Pourquoi", "Où"],
      ["Pays de la Loire Cyber Assistance", "Premier secours, 24 h/24 et 7 j/7", `[0${NB}800${NB}100${NB}200](tel:+33800100200)`],
      ["CERT Santé", "Incident de sécurité dans la santé", `[09${NB}72${NB}43${NB}91${NB}25](tel:+33972439125)`],
      ["17Cyber", "Diagnostic et conseils, gratuit", "[17cyber.gouv.fr](https://17cyber.gouv.fr)"],
      ["33700", "Signaler un SMS, gratuit", "[33700](tel:33700)"],
      ["CNIL", "Violation de données", "[notifications.cnil.fr](https://notifications.cnil.fr)"],
      ["France Victimes", "Soutien aux victimes", `[116${NB}006](tel:116006)`],
    ],
  },
  table: {
    theme: "RGPD", layout: "table", heading: `Cinq sanctions de la CNIL en 2024`, sources: ["CNIL, sanctions simplifiées"],
    table: [
      ["Mois", "Profession", "Manquement", "Sanction"],
      ["Juin", "Médecin généraliste", "Droit d’accès au dossier, défaut de coopération", `**4${NNB}000${NB}€**`],
      ["Octobre", "Orthophoniste", "Pas de réponse à l’injonction", `**4${NNB}000${NB}€**`],
      ["Octobre", "Chirurgien-dentiste", "Droit d’accès, défaut de coopération", `**3${NNB}000${NB}€** et injonction`],
      ["Décembre", "Stomatologue", "Droit d’accès, défaut de coopération", `**5${NNB}000${NB}€**`],
      ["Décembre", "Médecin généraliste", "Pas de réponse à l’injonction", `**2${NNB}000${NB}€**`],
    ],
  },
  chart: {
    theme: "Chez vous", layout: "chart", heading: "Ce que les cabinets ont mis en place", sources: ["Enquête régionale, 2024"],
    table: [
      ["Mesure", "Part", "Remarque"],
      ["Mises à jour automatiques", `84${NB}%`, ""],
      ["Un compte par personne", `72,5${NB}%`, "souvent partagé au secrétariat"],
      ["Second facteur", `51${NB}%`, "surtout pour amelipro"],
      ["Sauvegarde débranchée", `16${NB}%`, "rarement testée"],
      ["Fiche d’urgence imprimée", `5${NB}%`, ""],
    ],
  },
  links: {
    theme: "Aller plus loin", layout: "links", heading: "Pour aller plus loin",
    lines: [
      "[Se former et s’informer](https://www.cybermalveillance.gouv.fr)", "[Diagnostic et conseils, 17Cyber](https://17cyber.gouv.fr)",
      "[Signaler un SMS](https://www.33700.fr)", "[Portail des signalements](https://signalement.social-sante.gouv.fr)",
      "[Livret «\u00a0Tous cyber vigilants\u202f!\u00a0»](https://www.urps-mk-paysdelaloire.fr/wp-content/uploads/2024/10/Brochure-CyberSecurite.pdf)",
      "[Référentiel de la CNIL pour les cabinets](https://www.cnil.fr/sites/cnil/files/atoms/files/referentiel_-_cabinet.pdf)",
    ],
  },
};

const choices = (texts, chosen, before) => texts.map((text, i) => ({ id: i + 1, text, chosen: chosen[i], before: before?.[i] }));

export const polls = {
  single: {
    theme: "Idées reçues", answer_kind: "single", heading: `«${NB}Mon petit cabinet n’intéresse personne, on vise les CHU.${NB}» Vous en pensez quoi${NNB}?`,
    answers: choices(["Plutôt d’accord", "Plutôt pas d’accord", "Je ne sais pas"], [11, 21, 5], [23, 9, 5]), before_answered: 37,
    explanation: [`La plupart des attaques sont **automatiques** et ne choisissent pas. Un petit cabinet est moins protégé et ne peut pas s’arrêter.`],
    sources: ["CERT Santé, panorama 2024"],
  },
  multiple: {
    theme: "Chez vous", answer_kind: "multiple", heading: `Qu’avez-vous déjà mis en place${NNB}?`,
    answers: choices(["Un gestionnaire de mots de passe", "Le second facteur", "Une sauvegarde débranchée", "Des mises à jour automatiques", "Un compte par personne", "Une fiche «\u00a0qui appeler\u00a0» imprimée"], [8, 19, 6, 31, 27, 2]),
    explanation: [], sources: [],
  },
  scale: {
    theme: "Chez vous", answer_kind: "scale", heading: `Vous sentez-vous prêt ou prête à réagir à une attaque${NNB}?`,
    scale: { low: "Pas du tout", high: "Tout à fait" },
    answers: choices(["", "", "", "", ""], [2, 5, 11, 14, 5], [9, 14, 10, 3, 1]), before_answered: 37, explanation: [], sources: [],
  },
  words: {
    theme: "Pour commencer", answer_kind: "words", heading: `Cybersécurité${NB}: quel mot vous vient${NNB}?`, explanation: [], sources: [],
    words: [
      ["mot de passe", 14], ["compliqué", 11], ["confiance", 9], ["piratage", 8], ["rançon", 7], ["patients", 7], ["secret médical", 6], ["informatique", 5],
      ["prudence", 5], ["peur", 4], ["sauvegarde", 4], ["clic", 4], ["temps", 3], ["mise à jour", 3], ["arnaque", 3], ["vigilance", 3], ["virus", 3],
      ["RGPD", 2], ["code", 2], ["carte CPS", 2], ["hameçonnage", 2], ["assurance", 2], ["responsabilité", 2], ["logiciel", 2], ["téléphone", 1], ["oubli", 1],
      ["c’est l’affaire du prestataire", 1], ["post-it", 1], ["bon sens", 1], ["équipe", 1], ["double authentification", 1], ["Doctolib", 1], ["wifi", 1], ["stress", 1],
      ["dossier", 1], ["verrouiller", 1],
    ].map(([text, count], item) => ({ item, text, count })),
  },
};

const mark = (id, text) => ({ id, text });
const sms = (from, date, body) => ({ channel: "sms", from, to: [], subject: [], date, body });

export const spots = {
  mail: {
    theme: "Hameçonnage", answer_kind: "marks", points: 1000, heading: `Qu’est-ce qui cloche dans ce courriel${NNB}?`,
    messages: [{
      channel: "email", from: ["Direction Générale des Impôts <", mark(1, "remboursement@service-fiscal.example"), ">"], to: ["secretariat@cabinet-du-parc.example"],
      subject: [mark(2, "Remboursement d’impôts en attente")], date: ["lundi, 7 h 40"],
      body: [
        `Madame, Monsieur,\n\nAprès examen de votre dossier, un `, mark(3, `remboursement de 120,70${NB}euros`), ` vous attend. Merci de compléter le formulaire `,
        mark(4, `sous 48${NB}heures au plus, impérativement`), `.\n\n`, mark(5, "https://impots.gouv.service-fiscal.example/formulaire"), `\n\n`,
        mark(6, "Ceci est un message automatique, merci de ne pas y répondre."), `\n\n`, mark(7, "Direction Générale des Impôts"),
      ],
    }],
    answers: [
      { id: 1, text: "remboursement@service-fiscal.example", right: true, chosen: 32, hint: "L’administration fiscale écrit depuis un domaine en gouv.fr." },
      { id: 2, text: "Remboursement d’impôts en attente", right: true, chosen: 21, hint: "Alléchant\u00a0: un vrai avis se trouve sur votre espace personnel." },
      { id: 3, text: "remboursement de 120,70 euros", right: true, chosen: 12, hint: "Un montant précis et modeste endort la méfiance." },
      { id: 4, text: "sous 48 heures au plus, impérativement", right: true, chosen: 29, hint: "L’urgence empêche de vérifier." },
      { id: 5, text: "https://impots.gouv.service-fiscal.example/formulaire", right: true, chosen: 31, hint: "Le domaine se lit de droite à gauche\u00a0: service-fiscal.example." },
      { id: 6, text: "Ceci est un message automatique, merci de ne pas y répondre.", right: false, chosen: 8, hint: "De vrais services l’écrivent aussi." },
      { id: 7, text: "Direction Générale des Impôts", right: true, chosen: 4, hint: "Ce nom n’existe plus depuis 2008\u00a0: c’est la DGFiP." },
    ],
    explanation: ["Allez **vous-même** sur impots.gouv.fr, jamais par le lien reçu."], sources: ["impots.gouv.fr"],
  },
  sms: {
    theme: "Hameçonnage", answer_kind: "marks", points: 1000, heading: `Qu’est-ce qui cloche dans ce SMS${NNB}?`,
    messages: [sms(["Ameli"], ["9:12"], ["Votre nouvelle carte Vitale est disponible. Remplissez le formulaire ", mark(1, "pour rester couvert"), `${NB}: `, mark(2, "http://cpam-contact.example")])],
    answers: [
      { id: 1, text: "pour rester couvert", right: true, chosen: 14, hint: "La menace de perdre ses droits pousse à agir vite." },
      { id: 2, text: "http://cpam-contact.example", right: true, chosen: 33, hint: "L’Assurance Maladie écrit depuis ameli.fr." },
    ],
    explanation: ["Ne cliquez pas\u00a0: transférez le SMS au **33700**."], sources: ["33700.fr"],
  },
  six: {
    theme: "Hameçonnage par SMS", answer_kind: "marks", points: 1000, heading: `Six SMS reçus au cabinet${NB}: repérez ce qui cloche`,
    messages: [
      sms(["Ameli"], ["9:12"], ["Votre nouvelle carte Vitale est disponible. Remplissez le formulaire ", mark(1, "pour rester couvert"), `${NB}: `, mark(2, "http://cpam-contact.example")]),
      sms(["Crédit Agricole"], ["9:40"], [mark(3, "Urgent"), `${NB}: votre compte est bloqué. Réactivez SecuriPass${NB}: `, mark(4, "http://c-agricole.example")]),
      sms(["Crit’Air"], ["10:05"], ["Véhicule vu sans vignette. ", mark(5, `Amende sous 48${NB}h`), `${NB}: `, mark(6, "https://critair-fr.example")]),
      sms(["Chronopost"], ["11:31"], ["Erreur de livraison. Cliquez pour acheminer ", mark(7, "votre colis"), `${NB}: `, mark(8, "https://chronopost-interruption.example")]),
      sms(["Netflix"], ["14:02"], [`Compte restreint${NB}: mettez à jour `, mark(9, "votre carte bancaire"), `${NB}: `, mark(10, "https://francestreaming.example")]),
      sms(["ANTAI"], ["16:48"], [`Contravention impayée de 35${NB}euros, `, mark(11, "à régler ce jour"), `${NB}: `, mark(12, "https://ants-amende.example")]),
    ],
    answers: [
      ["pour rester couvert", 14, "La menace de perdre ses droits."], ["http://cpam-contact.example", 33, "Au lieu d’ameli.fr."],
      ["Urgent", 25, "L’urgence empêche de vérifier."], ["http://c-agricole.example", 30, "Nom tronqué, au lieu de credit-agricole.fr."],
      [`Amende sous 48${NB}h`, 22, "Menace et délai."], ["https://critair-fr.example", 28, "Au lieu de certificat-air.gouv.fr."],
      ["votre colis", 9, "Aucun numéro de colis."], ["https://chronopost-interruption.example", 27, "La marque suivie d’un mot."],
      ["votre carte bancaire", 31, "Jamais de carte par SMS."], ["https://francestreaming.example", 35, "Rien à voir avec la marque."],
      ["à régler ce jour", 12, "Une amende laisse 45 jours."], ["https://ants-amende.example", 19, "Le paiement se fait sur amendes.gouv.fr."],
    ].map(([text, chosen, hint], i) => ({ id: i + 1, text, right: i !== 6, chosen, hint })),
    explanation: ["Dans le doute, tapez vous-même l’adresse habituelle."], sources: ["cybermalveillance.gouv.fr"],
  },
  two: null,
};
spots.two = {
  ...spots.mail, heading: `Même expéditeur${NNB}? Comparez ces deux messages`,
  messages: [spots.mail.messages[0], sms(["Impôts"], ["9:12"], ["Un remboursement vous attend\u00a0: ", mark(8, "http://dgfip-rembt.example")])],
  answers: [...spots.mail.answers, { id: 8, text: "http://dgfip-rembt.example", right: true, chosen: 30, hint: "Au lieu d’impots.gouv.fr." }],
};

export const feedback = {
  theme: "Pour finir", answer_kind: "scale", heading: `Cette session vous a-t-elle été utile${NNB}?`, scale: { low: "Peu utile", high: "Très utile" },
};

const KINDS = [[slides, "slide"], [polls, "poll"], [spots, "spot"]];
const hidden = (answers) => answers?.map(({ id, text }) => ({ id, text }));

/** name: a key of `slides`, `polls` or `spots` (of several: the first), or "feedback". */
export function stepState(role, phase, name, changes = {}) {
  const [all, kind] = KINDS.find(([steps, k]) => steps[name] && (phase === "slide") === (k === "slide")) ?? [{ feedback }, "feedback"];
  const { answers, explanation, sources, words, before_answered, messages, picture: drawing, ...step } = all[name];
  const revealed = phase === "reveal";
  const staff = role !== "player";
  const s = { ...state(role, "lobby"), phase, kind, step: 7, revealed, cancelled: false, again: false, answered: phase === "open" ? 12 : revealed ? 37 : 0 };
  Object.assign(s, step);
  if (kind === "slide") {
    s.answered = 0;
    Object.assign(s, { sources: sources ?? [] }, explanation && { explanation });
    if (staff && drawing) s.picture = drawing;
  }
  if (kind === "spot") {
    Object.assign(s, { number: 5, timed: phase !== "reveal", left_ms: phase === "open" ? 41_000 : 5000, total_ms: phase === "open" ? 60_000 : 5000 });
    if (phase === "announce") Object.assign(s, { heading: undefined });
    if (staff ? phase !== "announce" : phase === "open" || revealed) s.messages = messages;
  }
  if (revealed) Object.assign(s, { explanation, sources, answers: answers?.map(({ before: _, ...answer }) => answer), counted: kind !== "feedback", ...(kind === "spot" && { all_right: 6, timed: false }) });
  if (phase === "open" && kind === "poll" && answers && step.answer_kind !== "scale") s.answers = hidden(answers);
  if (kind === "poll" && words && (staff || revealed)) s.words = words;
  const { live, compared, ...rest } = changes;
  if (live) Object.assign(s, { answers: answers.map(({ id, text, chosen }) => ({ id, text, chosen: Math.round(chosen / 3) })), counted: true });
  if (compared) Object.assign(s, { answers, compared: true, before_answered });
  return Object.assign(s, rest);
}
