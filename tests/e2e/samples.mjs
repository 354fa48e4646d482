// SPDX-License-Identifier: Apache-2.0
// What the server would send, for every phase and role: realistic texts, and texts at the limits (limits.h).
// `state(role, phase, changes)` builds a snapshot; the others are one message each.

const NB = "\u00a0";
const NNB = "\u202f";

export const PIN = "482917";

export const questions = {
  multiple: {
    theme: "Hameçonnage", answer_kind: "multiple", points: 1000,
    heading: `Un SMS signé «${NB}ameli${NB}» annonce que votre carte Vitale expire. Que faites-vous${NNB}?`,
    answers: [
      { id: 2, text: "Je transfère le SMS au 33700", right: true, chosen: 29 },
      { id: 1, text: "J’ouvre le lien pour vérifier", right: false, chosen: 9 },
      { id: 4, text: "Je supprime le SMS sans cliquer", right: true, chosen: 24 },
      { id: 3, text: "Je réponds STOP", right: false, chosen: 9 },
    ],
    explanation: [`Répondre, même **STOP**, confirme que votre numéro est actif. Une carte Vitale n’expire pas${NB}: transférez le SMS au 33700, puis supprimez-le.`],
    sources: ["ameli.fr, Se prémunir contre les escroqueries", "33700.fr"],
  },
  truefalse: {
    theme: "Accès", answer_kind: "truefalse", points: 1000,
    heading: "Un remplaçant peut utiliser ma carte CPS, avec mon accord.",
    answers: [
      { id: 1, text: "Vrai", right: false, chosen: 6 },
      { id: 2, text: "Faux", right: true, chosen: 31 },
    ],
    explanation: [`La carte CPS est **personnelle**${NB}: elle signe en votre nom. Le remplaçant demande la sienne à son ordre.`],
    sources: ["esante.gouv.fr"],
  },
  single: {
    theme: "Mots de passe", answer_kind: "single", points: 2000,
    heading: `Quel mot de passe résiste le plus longtemps${NNB}?`,
    answers: [
      { id: 3, text: "Cabinet2026!", right: false, chosen: 11 },
      { id: 1, text: "tulipe-wagon-orage-cerf", right: true, chosen: 21 },
      { id: 2, text: "Le prénom de mon chien et un chiffre", right: false, chosen: 2 },
      { id: 4, text: "azerty1234", right: false, chosen: 3 },
    ],
    explanation: [`La longueur compte plus que les signes. Quatre mots tirés au hasard valent mieux que \`Cabinet2026!\`, deviné en quelques minutes. [Le guide de l’ANSSI](https://cyber.gouv.fr) l’explique.`],
    sources: ["ANSSI, Recommandations relatives à l’authentification multifacteur et aux mots de passe"],
  },
  five: {
    theme: "Sauvegardes", answer_kind: "single", points: 1000,
    heading: `Le serveur du cabinet affiche une demande de rançon. Que faites-vous en premier${NNB}?`,
    answers: [
      { id: 1, text: "Je débranche le câble réseau", right: true, chosen: 18 },
      { id: 2, text: "J’éteins le serveur", right: false, chosen: 8 },
      { id: 3, text: "J’appelle le prestataire", right: false, chosen: 6 },
      { id: 4, text: "Je paie la rançon", right: false, chosen: 0 },
      { id: 5, text: "Je lance l’antivirus", right: false, chosen: 5 },
    ],
    explanation: [`Isoler d’abord${NB}: débranchez le réseau sans éteindre, puis appelez le CERT Santé.`],
    sources: ["CERT Santé"],
  },
  six: {
    theme: "Données de santé", answer_kind: "multiple", points: 1000,
    heading: `Par quels moyens pouvez-vous envoyer un compte rendu à une consœur${NNB}?`,
    answers: [
      { id: 1, text: "Une messagerie MSSanté", right: true, chosen: 30 },
      { id: 2, text: "Une messagerie grand public", right: false, chosen: 4 },
      { id: 3, text: "Le dossier médical partagé", right: true, chosen: 22 },
      { id: 4, text: "Un SMS", right: false, chosen: 2 },
      { id: 5, text: "Un réseau social professionnel", right: false, chosen: 1 },
      { id: 6, text: "Le courrier postal", right: true, chosen: 12 },
    ],
    explanation: [`MSSanté, le DMP et la poste sont permis. Une messagerie grand public ne protège pas le secret médical.`],
    sources: ["CNIL", "esante.gouv.fr"],
  },
  // 160 characters for a question, 90 for an answer: what limits.h allows.
  longest: {
    theme: "Continuité d’activité et plan de reprise", answer_kind: "multiple", points: 1000,
    heading: `Lundi à 8${NB}h, plus aucun poste de la maison de santé ne démarre et un message exige un paiement en ligne avant ce soir. Que faites-vous dans la première heure${NNB}?`,
    answers: [
      { id: 1, text: "Je débranche le réseau de chaque poste sans l’éteindre, et je note l’heure de la découverte", right: true, chosen: 12 },
      { id: 2, text: "Je redémarre chaque poste deux fois en mode sans échec, puis je restaure la sauvegarde vite", right: false, chosen: 9 },
      { id: 3, text: "J’appelle le CERT Santé et notre prestataire avec un téléphone qui n’est pas sur ce réseau", right: true, chosen: 14 },
      { id: 4, text: "Je réponds au message pour gagner du temps en négociant un délai et un rabais raisonnables", right: false, chosen: 1 },
    ],
    explanation: [
      `**Isoler, alerter, noter.** Un poste éteint perd des traces utiles à l’enquête${NNB}; un poste branché continue à contaminer les autres. Le CERT Santé répond jour et nuit au 09${NB}72${NB}43${NB}91${NB}25.`,
      `Le cabinet continue sur papier${NB}: ordonnanciers, planning imprimé, numéros utiles. Ce plan s’écrit avant, en une heure, et se range hors du réseau.`,
    ],
    sources: ["CERT Santé, Réagir à une cyberattaque", "ANSSI, Attaques par rançongiciels, tous concernés", "cybermalveillance.gouv.fr, Que faire en cas de rançongiciel", "Code de la santé publique, article L. 1111-8-2"],
  },
  longestSix: null,
};
questions.longestSix = {
  ...questions.longest,
  answers: [
    ...questions.longest.answers,
    { id: 5, text: "Je préviens chaque patient du jour par téléphone et je rouvre l’agenda sur papier dès 8 h 30", right: true, chosen: 4 },
    { id: 6, text: "Je paie tout de suite car les dossiers de santé valent bien plus que la somme qui est exigée", right: false, chosen: 0 },
  ],
};

const step_list = [
  { kind: "slide", heading: "Bienvenue", theme: "Accueil", time_ms: 0, read_ms: 0, plan_ms: 60000, seen: true },
  ...[questions.single, questions.multiple, questions.truefalse, questions.five, questions.six, questions.longest].map((q) => ({
    kind: "question", heading: q.heading, theme: q.theme, answer_kind: q.answer_kind, time_ms: 20000, read_ms: 5000, plan_ms: 58000, seen: false,
  })),
  { kind: "pause", heading: "Pause café", theme: "", time_ms: 600000, read_ms: 0, plan_ms: 600000, seen: false },
];

export const message = {
  channel: "sms", from: ["Ameli"], to: [], subject: [], date: ["9:12"],
  body: [`Votre carte Vitale expire le 30${NB}novembre. Mettez-la à jour${NB}: http://ameli-carte.example`],
};

export const ranks = [
  { rank: 1, before: 2, pseudonym: "Chêne tranquille", points: 4412, gain: 950 },
  { rank: 2, before: 5, pseudonym: "Loutre agile", points: 4340, gain: 874 },
  { rank: 3, before: 1, pseudonym: "Cèdre malin", points: 4101, gain: 0 },
  { rank: 4, before: 4, pseudonym: "Hirondelle vive", points: 3988, gain: 610 },
  { rank: 5, before: 0, pseudonym: "Rossignol bienveillant", points: 3702, gain: 702 },
];

const BASE = {
  type: "state", session: "k3v9", pin: PIN, title: `Cybersécurité${NB}: les bons réflexes au cabinet`, language: "fr",
  address: "maillon.example", preview: false, step: 0, steps: 18, number: 0, questions: 12,
  answered: 0, connected: 36, players: 37, timed: false, paused: false, left_ms: 0, total_ms: 0,
  locked: false, sounds: true, asks_open: false,
};

const unrevealed = (answers) => answers.map(({ id, text }) => ({ id, text }));

/** A snapshot. role: "player", "screen" or "console". changes: fields over it; `question`: a key of `questions`. */
export function state(role, phase, { question = "multiple", ...changes } = {}) {
  const q = questions[question];
  const staff = role !== "player";
  const asked = ["announce", "read", "open", "reveal"].includes(phase);
  const s = { ...BASE, phase };
  if (staff) s.join_url = `http://maillon.example/?pin=${PIN}`;
  if (role === "screen") s.drive = false;
  if (role === "console") Object.assign(s, { step_list, notes: ["Demander à la salle qui a déjà reçu ce SMS.", "Rappeler le **33700**."], next: { ...step_list[3], step: 4, number: 3 } });
  if (asked) {
    Object.assign(s, { kind: "question", step: 6, number: 4, theme: q.theme, answer_kind: q.answer_kind, points: q.points, revealed: false, cancelled: false, again: false });
    if (role === "console") s.right = q.answers.filter((a) => a.right).map((a) => a.id);
    if (phase === "read" && staff || phase === "open" || phase === "reveal") s.heading = q.heading;
    if (staff && phase !== "announce" && question === "multiple") s.messages = [message];
    if (phase === "announce") Object.assign(s, { timed: true, left_ms: 3000, total_ms: 3000 });
    if (phase === "read") Object.assign(s, { timed: true, left_ms: 5000, total_ms: 5000 });
    if (phase === "open") Object.assign(s, { answers: unrevealed(q.answers), timed: true, left_ms: 14000, total_ms: 20000, answered: 12 });
    if (phase === "reveal") Object.assign(s, { answers: q.answers, explanation: q.explanation, sources: q.sources, all_right: 21, revealed: true, answered: 37 });
  }
  if (phase === "slide") Object.assign(s, { kind: "slide", step: 1, theme: "Accueil", heading: `Trois réflexes qui suffisent souvent`, lines: [`**Vérifier** l’adresse avant de cliquer`, `**Verrouiller** la session en quittant son poste`, `**Signaler** dès le premier doute, sans attendre d’être sûr`], sources: ["cybermalveillance.gouv.fr"], revealed: false, cancelled: false, again: false });
  if (phase === "break") Object.assign(s, { kind: "pause", step: 9, theme: "", heading: "Pause café", lines: [`On reprend avec les sauvegardes.`], timed: true, left_ms: 412000, total_ms: 600000, revealed: false, cancelled: false, again: false });
  if (phase === "standings") Object.assign(s, { kind: "question", step: 6, number: 4, theme: q.theme, revealed: true });
  if (["podium", "ended"].includes(phase)) Object.assign(s, { step: 18, number: 0 });
  if (phase === "ended") s.delete_on = "2026-12-24";
  if (staff && ["standings", "podium", "ended"].includes(phase)) Object.assign(s, { ranks, ranked: 37 });
  return Object.assign(s, changes);
}

export const welcome = { type: "welcome", token: "t0k3n-loutre", proposals: ["Loutre agile"], left: 2, free: false, joined: false };
export const welcomeBack = { ...welcome, joined: true };

const recap = (right) => Object.values(questions).map((q, i) => ({
  number: i + 1, theme: q.theme, heading: q.heading,
  answers: q.answers.map((a, j) => ({ text: a.text, right: a.right, mine: right(i) ? a.right : j === 1 })),
  right: right(i), points: right(i) ? 874 : 0, explanation: q.explanation, sources: q.sources,
}));

/** What a player sees of itself. */
export function me(changes = {}) {
  return {
    type: "me", pseudonym: "Loutre agile", player: 7, points: 2666, rank: 5, ranked: 37, step: 6, choices: [], saved: false,
    scored: 3, right_count: 2, ...changes,
  };
}
export const meRight = me({ points: 3540, rank: 2, choices: [2, 4], saved: true, right: true, gain: 874, gap: 72, ahead: "Chêne tranquille", scored: 4, right_count: 3 });
export const meWrong = me({ rank: 9, choices: [2, 3], saved: true, right: false, gain: 0, gap: 48, ahead: "Cèdre malin", scored: 4 });
export const meSilent = me({ rank: 9, right: false, gain: 0, gap: 48, ahead: "Cèdre malin", scored: 4 });
export const meEnded = me({ points: 9412, rank: 2, step: 18, scored: 12, right_count: 9, gap: 72, ahead: "Chêne tranquille", recap: recap((i) => i % 3 !== 1) });

export const tally = { type: "tally", answered: 24, connected: 36, players: 37 };
export const arrivals = { type: "arrivals", players: 37, latest: ["Loutre agile", "Chêne tranquille", "Cèdre malin", "Hirondelle vive", "Rossignol bienveillant", "Tilleul serein"] };
export const roster = {
  type: "roster", from: 0, total: 37,
  rows: ranks.map((r, i) => ({ player: i + 1, pseudonym: r.pseudonym, points: r.points, rank: r.rank, connected: i !== 3, answered: i % 2 === 0 })),
};
export const gone = (why) => ({ type: "gone", why });
export const error = (code, of = "hello") => ({ type: "error", code, message: code, of });
