// SPDX-License-Identifier: Apache-2.0
// What the main screen says, in French. No-break spaces are true characters; a test finds the ones forgotten.

import { french } from "./forms";

const { number, decimal, plural, day } = french;
const people = (n: number) => plural(n, { one: "participant", other: "participants" });

export const screenFr = {
  page_title: (p: { view: string }) => `${p.view} – Maillon`,
  main_screen: "Écran principal",

  waiting: {
    title: "Votre session s’affichera ici",
    what: "Dès qu’elle ouvre, cet écran montre à la salle l’adresse et le code pour rejoindre, puis les questions.",
    open_console: "Ouvrez la console d’animation :",
    choose: "Choisissez un contenu, puis « Ouvrir la session ».",
    follow: "Laissez cette page sur le projecteur : elle suit.",
    pin_label: "Vous avez un code ? Saisissez-le ici.",
    pin_field: "Code à six chiffres",
    pin_submit: "Afficher",
    pin_short: "Le code compte six chiffres.",
    pin_unknown: "Ce code ne correspond à aucune session ouverte. Vérifiez-le dans la console.",
  },
  gone: {
    title: "Cette session n’est plus là",
    deleted: "Elle a été supprimée de ce serveur, avec tout ce qu’elle contenait.",
  },
  connecting: "Connexion au serveur…",
  denied: "Cet écran ne peut pas afficher cette session. Ouvrez-le depuis la console, ou saisissez le code.",

  join: "Rejoindre la session",
  lobby: {
    open: "Sur votre téléphone, ouvrez",
    then: "puis saisissez le code",
    or_scan: "ou scannez ce code",
    wifi_first: "1. Connectez-vous",
    then_page: "2. Ouvrez la page",
    wifi_name: (p: { name: string }) => `Wi-Fi ${p.name}`,
    qr: "Code QR de la session",
    wifi_qr: "Code QR du réseau Wi-Fi",
    players: people,
    latest: "Dernières arrivées",
    others: (p: { n: number }) => plural(p.n, { one: "et 1 autre", other: `et ${number(p.n)} autres` }),
    nobody: "Les pseudonymes s’affichent ici, au fil des arrivées.",
    closed: "Les entrées sont closes",
    closed_detail: "La session commence dans un instant.",
    planned: (p: { questions: number }) => plural(p.questions, { one: "1 question", other: `${number(p.questions)} questions` }),
  },
  closed_short: "Entrées closes",

  kind_lines: {
    truefalse: "Vrai\nou faux", single: "Une seule\nréponse", multiple: "Plusieurs\nréponses",
    scale: "Une note\nde 1 à 5", words: "Quelques\nmots", marks: "Repérez\nles indices",
  },
  announce_theme: (p: { number: number; theme: string }) =>
    p.number === 0 ? p.theme : p.theme === "" ? `Question ${p.number}` : `Question ${p.number} : ${p.theme}`,
  no_points: "Question test, sans points",
  double_points: (p: { n: number }) => `${number(p.n)} points à gagner`,

  read_now: "Lisez, les réponses arrivent",
  look_now: "À vous dans un instant",
  tap_on_phone: "Touchez sur votre téléphone ce qui vous paraît suspect.",
  clue: "Indice",
  decoy: "Leurre",
  not_a_clue: "Pas un indice.",
  clues: (p: { n: number }) => plural(p.n, { one: "1 indice", other: `${p.n} indices` }),
  percent_of: "En pourcentage : qui l’a repéré",
  all_found: (p: { n: number; of: number }) =>
    `sur ${number(p.of)} ${plural(p.n, { one: "a tout trouvé", other: "ont tout trouvé" })}`,
  message_n: (p: { n: number }) => `Message ${p.n}`,
  pages: "Correction en plusieurs pages",
  page_of: (p: { page: number; pages: number }) => `Page ${p.page} sur ${p.pages}`,
  the_sms: "Le SMS reçu",
  the_mail: "Le courriel reçu",
  mail_to: "À :",

  quote_mark: "«",
  chart_columns: ["Quoi", "Combien"],
  link_qr: (p: { to: string }) => `Code QR : ${p.to}`,

  answers: "Réponses",
  answered: (p: { n: number; of: number }) =>
    `${plural(p.n, { one: "réponse", other: "réponses" })} sur ${number(p.of)}`,
  paused: "Chrono en pause",
  time_over: "Temps écoulé",
  last_answers: "Les dernières réponses arrivent…",
  no_chrono: "Sans chrono : prenez votre temps",

  asked: "Question de la salle",
  supports: (p: { n: number }) => plural(p.n, { one: "personne se la pose aussi", other: "personnes se la posent aussi" }),

  poll: "Sondage, sans points",
  cloud: "Nuage de mots",
  times: (p: { n: number }) => plural(p.n, { one: "1 fois", other: `${number(p.n)} fois` }),
  words_here: "Vos mots s’affichent ici, au fil des envois.",
  no_words: "Aucun mot cette fois.",
  more_words: (p: { n: number }) => plural(p.n, { one: "et 1 autre", other: `et ${number(p.n)} autres` }),
  answers_given: (p: { n: number }) => plural(p.n, { one: "réponse", other: "réponses" }),
  average: (p: { n: number }) => `en moyenne, ${plural(p.n, { one: "1 réponse", other: `${number(p.n)} réponses` })}`,
  before: "avant",
  now: "maintenant",
  before_of: (p: { n: number }) => `Avant (${plural(p.n, { one: "1 réponse", other: `${number(p.n)} réponses` })})`,
  now_of: (p: { n: number }) => `Maintenant (${number(p.n)})`,
  change: (p: { from: number; to: number }) =>
    p.to === p.from ? "sans changement"
    : p.to > p.from ? `en hausse de ${plural(p.to - p.from, { one: "1 point", other: `${p.to - p.from} points` })}`
    : `en baisse de ${plural(p.from - p.to, { one: "1 point", other: `${p.from - p.to} points` })}`,

  feedback: {
    mark: "Une note",
    mark_detail: "de 1 à 5",
    from_to: (p: { low: string; high: string }) => `de « ${p.low} » à « ${p.high} »`,
    change: "Un changement",
    change_detail: "ce que vous ferez dès demain",
    remark: "Une remarque",
    remark_detail: "si vous en avez une",
    replies: (p: { n: number; of: number }) => `${plural(p.n, { one: "avis", other: "avis" })} sur ${number(p.of)}, depuis votre téléphone`,
    received: (p: { n: number }) => plural(p.n, { one: p.n === 0 ? "Vos avis comptent pour la prochaine fois." : "avis reçu", other: "avis reçus" }),
    thanks: "Merci pour vos avis",
    read: "Nous les lirons tous.",
  },

  right_answer: "Bonne réponse",
  chosen: (p: { n: number; of: number }) => `${number(p.n)} sur ${number(p.of)}`,
  all_right: (p: { n: number; of: number }) =>
    `sur ${number(p.of)} ${plural(p.n, { one: "a tout juste", other: "ont tout juste" })}`,
  nobody_answered: "Personne n’a répondu cette fois.",
  cancelled: "Question annulée : elle ne compte pas",
  again: "Retour en arrière",
  sources: (p: { list: string; n: number }) => `${plural(p.n, { one: "Source", other: "Sources" })} : ${p.list}`,

  standings: "Classement",
  up: (p: { n: number }) => plural(p.n, { one: "1 place", other: `${number(p.n)} places` }),
  up_said: (p: { n: number }) => plural(p.n, { one: "gagne 1 place", other: `gagne ${number(p.n)} places` }),
  down_said: (p: { n: number }) => plural(p.n, { one: "perd 1 place", other: `perd ${number(p.n)} places` }),
  stable: "stable",
  entry: "entrée",
  gain: (p: { n: number }) => `+ ${number(p.n)}`,
  your_rank: "Votre rang est sur votre téléphone.",
  nobody_ranked: "Le classement commence à la première question qui compte.",

  podium: "Podium",
  place: (p: { n: number }) => `${p.n}${p.n === 1 ? "re" : "e"} place`,
  tie: "ex æquo",
  no_podium: "Merci à vous !",
  no_podium_detail: "Cette session n’avait pas de points à gagner.",
  players: people,
  take_away: "Vos résultats sont sur votre téléphone",

  break: "Pause",
  back_in: "Reprise dans",
  back_at: (p: { time: Date }) => `à ${p.time.getHours()} h ${String(p.time.getMinutes()).padStart(2, "0")}`,
  back_now: "On reprend !",

  ended: "Merci, et à bientôt",
  ended_lead: (p: { n: number }) =>
    p.n === 0 ? "La session est terminée."
    : `La session est terminée. ${plural(p.n, { one: "1 personne y a joué.", other: `Vous étiez ${number(p.n)} à y jouer.` })}`,
  deleted_on: (p: { iso: string }) => `Tout ce que cette session a gardé sera effacé le ${day(p.iso)}.`,
  keep: "Vos explications sont sur votre téléphone : gardez-les",

  says: {
    lobby: "Salle ouverte. Rejoignez la session avec le code affiché.",
    question: (p: { number: number; kind: string }) => `Question ${p.number}. ${p.kind}.`,
    read: (p: { heading: string }) => `Lisez la question : ${p.heading}`,
    open: (p: { n: number }) => (p.n > 0 ? `À vous de répondre. ${p.n} secondes.` : "À vous de répondre."),
    spot: "Repérez les indices.",
    poll: (p: { heading: string }) => `Sondage : ${p.heading}`,
    feedback: (p: { heading: string }) => `Votre avis : ${p.heading}`,
    clues: (p: { n: number; all_right: number; of: number }) =>
      `${plural(p.n, { one: "Un indice", other: `${p.n} indices` })}. ${number(p.all_right)} sur ${number(p.of)} ${plural(p.all_right, { one: "a tout trouvé", other: "ont tout trouvé" })}.`,
    words: (p: { list: string }) => `Les mots les plus donnés : ${p.list}.`,
    average: (p: { n: number }) => `Moyenne : ${decimal(p.n)} sur 5.`,
    most: (p: { text: string; n: number; of: number }) => `Réponse la plus donnée : ${p.text}, ${number(p.n)} sur ${number(p.of)}.`,
    asked: (p: { text: string }) => `Question de la salle : ${p.text}`,
    paused: "Chrono en pause.",
    resumed: "Le chrono repart.",
    seconds: (p: { n: number }) => `Plus que ${p.n} secondes.`,
    over: "Temps écoulé.",
    result: (p: { right: string; all_right: number; of: number }) =>
      `Bonne réponse : ${p.right}. ${number(p.all_right)} sur ${number(p.of)} ${plural(p.all_right, { one: "a tout juste", other: "ont tout juste" })}.`,
    standings: (p: { name: string; points: number }) => `Classement. En tête : ${p.name}, ${number(p.points)} points.`,
    podium: (p: { name: string; points: number }) => `Podium. Première place : ${p.name}, ${number(p.points)} points.`,
    break: "Pause.",
    ended: "La session est terminée.",
    reconnecting: "Connexion perdue. La page se reconnecte seule.",
    back: "Connexion rétablie.",
  },

  reconnecting_detail: "L’affichage reprendra tout seul. Aucune réponse n’est perdue.",

  bar: {
    label: "Réglages de l’écran",
    fullscreen: "Plein écran",
    leave_fullscreen: "Quitter le plein écran",
    sounds_on: "Activer les sons",
    sounds_off: "Couper les sons",
    wifi: "Code QR du Wi-Fi",
    help: "Aide des touches",
  },
  wifi: {
    title: "Afficher le Wi-Fi de la salle",
    what: "Un code QR du réseau s’ajoute à côté de celui de la session.",
    name: "Nom du réseau",
    name_missing: "Écrivez le nom du réseau, tel qu’il apparaît sur un téléphone.",
    password: "Mot de passe du réseau",
    password_hint: "Laissez vide pour un réseau ouvert. 8 caractères au moins sinon.",
    password_short: "Un mot de passe Wi-Fi compte 8 à 63 caractères.",
    kept: "Le code se dessine dans cette page : rien n’est envoyé ni gardé. Fermez la page, il n’en reste rien.",
    public: "Qui voit l’écran peut rejoindre ce réseau : préférez un réseau d’invités.",
    show: "Afficher le code",
    hide: "Ne plus afficher",
  },
  help: {
    title: "Touches de cet écran",
    next: "Continuer",
    back: "Revenir voir l’étape d’avant",
    pause: "Mettre le chrono en pause, puis le relancer",
    extend: "Ajouter 10 secondes",
    close_question: "Clore la question",
    sounds: "Activer ou couper les sons",
    fullscreen: "Plein écran",
    wifi: "Code QR du Wi-Fi",
    help: "Cette aide",
    space: "Espace",
    right: "Flèche droite",
    left: "Flèche gauche",
    page_down: "Page suiv.",
    page_up: "Page préc.",
    no_drive: "Cet écran n’a pas la main : seules les touches d’affichage agissent. Ouvrez-le depuis la console pour animer d’ici.",
  },
  close: "Fermer",
};
