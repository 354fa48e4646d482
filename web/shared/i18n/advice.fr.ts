// SPDX-License-Identifier: Apache-2.0
// What the toolbox advises, in French: the words of a verdict, the next steps, and what to do once it has happened.
// No-break spaces are true characters. Numbers, addresses and delays come from the fact sheet.

import { inSentence, type AdviceWords, type Headline, type Step } from "../../tools/core/advice";
import { french } from "./forms";

const CYBER17: Step["link"] = { href: "https://17cyber.gouv.fr", label: "17cyber.gouv.fr" };
const CNIL: Step["link"] = { href: "https://notifications.cnil.fr/notifications/index", label: "notifications.cnil.fr" };
const SMS: Step["link"] = { href: "https://www.33700.fr", label: "33700.fr" };
const MAIL: Step["link"] = { href: "https://www.signal-spam.fr", label: "signal-spam.fr" };

const SMALL = ["", "Un", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf", "Dix"];
const CLUES = { one: "indice", other: "indices" };
const POINTS = { one: "point à voir", other: "points à voir" };
const NAMES = { message: CLUES, link: CLUES, address: POINTS, password: POINTS };

/** « Quatre indices. Le plus net : une adresse imitée. » */
function cluesTold({ subject, clues, gravest }: Headline): string {
  if (clues < 1) return "";
  const count = `${SMALL[clues] ?? french.number(clues)} ${french.plural(clues, NAMES[subject])}`;
  if (!gravest) return `${count}. `;
  return clues === 1 ? `${count} : ${inSentence(gravest)}. ` : `${count}. Le plus net : ${inSentence(gravest)}. `;
}

const GESTURES: Record<Headline["subject"], Record<Headline["verdict"], string>> = {
  message: {
    none: "Cela ne prouve pas que ce message est honnête.",
    check: "Vérifiez par un autre moyen.",
    alert: "Ne suivez aucun lien, ne répondez pas.",
  },
  link: {
    none: "Cela ne prouve pas que ce site est honnête.",
    check: "Vérifiez avant de le suivre.",
    alert: "Ne suivez pas ce lien.",
  },
  address: {
    none: "Cela ne prouve pas que c’est la bonne personne : relisez le nom.",
    check: "N’y envoyez pas de données de santé.",
    alert: "N’y envoyez rien.",
  },
  password: {
    none: "Cela ne prouve pas qu’il n’est connu de personne : gardez-le pour un seul compte.",
    check: "Mieux vaut le renforcer.",
    alert: "Mieux vaut en choisir un autre.",
  },
};

/** With nothing spotted, what was noted is no clue, and is not counted as one. */
const summary = (p: Headline): string => `${p.verdict === "none" ? "" : cluesTold(p)}${GESTURES[p.subject][p.verdict]}`;

export const adviceFr: AdviceWords = {
  verdictWords: { none: "Rien de repéré", check: "À vérifier", alert: "Alerte" },
  summary,

  // --- what to do next ---
  todo: {
    no_follow: { text: "Ne suivez pas le lien, n’ouvrez pas la pièce jointe, ne répondez pas." },
    no_follow_link: { text: "Ne suivez pas ce lien, et n’y saisissez rien." },
    verify_channel: { text: "Vérifiez par un autre moyen : un numéro ou un site que vous connaissez déjà, jamais ceux que l’on vous donne." },
    confirm_bank: { text: "Avant tout virement, faites confirmer les coordonnées bancaires par un appel, au numéro que vous connaissez déjà." },
    no_call: { text: "N’appelez pas le numéro du message : prenez celui que vous connaissez déjà." },
    type_address: { text: "Tapez vous-même l’adresse habituelle, ou passez par l’application officielle." },
    check_payee: { text: "Avant de payer, vérifiez qui reçoit l’argent, et combien." },
    keep_qr_secret: { text: "Ne montrez ce QR code à personne, et ne dictez aucun code." },
    report_sms: { text: "Pour le signaler, transférez le SMS au 33700, sans commentaire. C’est gratuit.", link: SMS },
    report_mail: { text: "Signalez le courriel avec le bouton « indésirable » ou « hameçonnage » de votre messagerie, ou à Signal Spam.", link: MAIL },
    report_message: { text: "Pour le signaler : un SMS se transfère au 33700, un courriel se signale à Signal Spam.", link: SMS },
    report_site: {
      text: "Signalez ce site à PHAROS, le portail de l’État.",
      link: { href: "https://www.internet-signalement.gouv.fr", label: "internet-signalement.gouv.fr" },
    },
    delete_block: { text: "Puis supprimez-le, bloquez l’expéditeur et prévenez vos collègues." },
    warn_team: { text: "Prévenez vos collègues : le même lien peut leur arriver." },
    help_17cyber: { text: "Un doute, besoin d’aide ? 17Cyber conseille gratuitement, jour et nuit.", link: CYBER17 },
    doubt_remains: { text: "Un doute reste ? Vérifiez par un numéro ou un site que vous connaissez déjà." },
    usual_path: { text: "Passez par votre chemin habituel : l’adresse tapée à la main, ou l’application officielle." },
    never_give: { text: "Ne donnez ni mot de passe, ni code, ni carte bancaire à la suite d’un message." },
    fix_lookalike: { text: "Reprenez l’adresse dans l’annuaire ou vos contacts, jamais dans un message reçu." },
    complete_address: { text: "Reprenez l’adresse entière dans l’annuaire ou vos contacts." },
    no_health_data: { text: "N’y envoyez aucune donnée de santé, ni rien qui nomme un patient." },
    use_mssante: { text: "Entre professionnels, passez par MSSanté pour toute donnée de santé." },
    use_espace_sante: {
      text: "Avec un patient, passez par Mon espace santé.",
      link: { href: "https://www.monespacesante.fr", label: "monespacesante.fr" },
    },
    reread_recipients: { text: "Relisez chaque adresse avant d’envoyer : deux homonymes se confondent vite." },
    reread_name: { text: "Relisez le nom avant d’envoyer : deux homonymes se confondent vite." },
    change_where_used: { text: "S’il sert déjà, changez-le partout où il sert." },
    use_passphrase: { text: "Prenez une phrase de passe : 7 mots au moins, tirés au hasard." },
    no_variant: { text: "Repartez de zéro : les variantes de l’ancien sont essayées d’abord." },
    use_manager: { text: "Confiez-le à un gestionnaire de mots de passe, et gardez une copie du coffre ailleurs." },
    two_factor: { text: "Activez le second facteur, en commençant par votre messagerie." },
    one_use: { text: "Gardez-le pour un seul compte : réutilisé, il les ouvre tous dès qu’un site fuit." },
    no_routine: { text: "Ne le changez pas par routine, mais en cas de soupçon, de fuite ou de départ d’un collaborateur." },
  },

  // --- it has happened ---
  situations: {
    clicked: "J’ai cliqué",
    gave_password: "J’ai donné un mot de passe",
    gave_code: "J’ai donné un code reçu",
    gave_card: "J’ai donné ma carte bancaire",
    paid: "J’ai payé ou fait un virement",
    opened_attachment: "J’ai ouvert un fichier",
    called_back: "J’ai appelé le numéro",
    sent_to_wrong: "C’est parti à la mauvaise personne",
    sent_to_lookalike: "C’est parti à une adresse imitée",
    reused: "Je l’utilise ailleurs",
    shared: "Quelqu’un d’autre le connaît",
  },
  steps: {
    stop_typing: { text: "Ne saisissez plus rien sur cette page." },
    keep_proof: { text: "Gardez le message complet (un courriel : sans le transférer), faites des captures, notez l’heure et ce que vous avez fait." },
    tell_provider: { text: "Appelez votre prestataire informatique, au numéro du contrat." },
    tell_team: { text: "Prévenez votre équipe. Le dire vite n’est jamais une faute." },
    get_help: { text: "Faites-vous aider par 17Cyber : gratuit, jour et nuit.", link: CYBER17 },
    change_elsewhere: { text: "Depuis un autre appareil, changez tout mot de passe que vous avez donné, partout où il sert." },
    activate_two_factor: { text: "Activez le second facteur (une preuve de plus que le mot de passe : application de codes, ou clé), en commençant par votre messagerie." },
    tell_body: { text: "Prévenez l’organisme concerné (banque, caisse…), par le numéro ou le site que vous connaissez." },
    cnil_if_patients: { text: "Si des données de patients ont pu être vues, et s’il y a un risque pour eux : notifiez la CNIL sous 72 heures.", link: CNIL },
    oppose_card: { text: "Appelez votre banque et faites opposition tout de suite." },
    call_bank: { text: "Appelez votre banque tout de suite, au numéro que vous connaissez." },
    call_bank_if: { text: "Si le code servait à votre banque ou à un paiement, appelez votre banque tout de suite, au numéro que vous connaissez." },
    complaint: { text: "Portez plainte : commissariat, gendarmerie, ou courrier au procureur." },
    scam_line: { text: "Demandez conseil à Info Escroqueries, appel gratuit.", link: { href: "tel:+33805805817", label: "0 805 805 817" } },
    isolate: { text: "Isolez l’appareil : débranchez le câble réseau, coupez le Wi-Fi et les données mobiles." },
    keep_on: { text: "Ne l’éteignez pas : cela effacerait des traces. Branchez-le sur le secteur." },
    hang_up: { text: "Raccrochez, puis appelez le numéro du contrat ou celui que vous connaissez." },
    cut_remote: { text: "Si quelqu’un a pris la main sur l’appareil, coupez le réseau sans l’éteindre, et prévenez votre prestataire." },
    report_call: { text: "Signalez l’appel : envoyez « spam vocal » suivi du numéro, par SMS au 33700.", link: SMS },
    tell_recipient: { text: "Prévenez la personne qui l’a reçu, et celle qui l’attendait." },
    record_breach: { text: "Consignez-le dans votre registre des violations, même sans notification." },
    assess_breach: { text: "Évaluez le risque : quelles données, combien de patients, quelles conséquences." },
    cnil_if_risk: { text: "S’il y a un risque pour les personnes, notifiez la CNIL sous 72 heures. Après, faites-le quand même.", link: CNIL },
    tell_patients: { text: "Si le risque est élevé, informez les patients dans les meilleurs délais, en mots clairs." },
    change_mail_first: { text: "Changez-le partout, messagerie d’abord : elle permet de réinitialiser tout le reste." },
    one_each: { text: "Prenez un mot de passe différent par compte : un gestionnaire les retient pour vous." },
    leak_check: {
      text: "Ce site privé dit si votre adresse est dans une fuite connue. N’y écrivez jamais un mot de passe ; rien trouvé ne prouve rien.",
      link: { href: "https://haveibeenpwned.com", label: "haveibeenpwned.com" },
    },
    change_now: { text: "Changez-le tout de suite." },
    one_account: { text: "Ouvrez un compte par personne : c’est ce qui permet de savoir qui a fait quoi." },
    close_access: { text: "Quand quelqu’un quitte le cabinet, fermez ses accès le jour même." },
  },
};
