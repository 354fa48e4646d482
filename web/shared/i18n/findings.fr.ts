// SPDX-License-Identifier: Apache-2.0
// What the toolbox says about each finding, in French: a title, and what was seen and why it matters. No-break spaces
// are true characters. Never that something is without danger: a check cannot know.

import { duration, easyRank, findingTable, type FindingWords, type Unit } from "../../tools/core/findings";
import type { Facts } from "../../tools/core/report";
import type { Rule } from "../../tools/core/rules";
import { french } from "./forms";

const UNITS: Record<Unit, string> = { minute: "minutes", hour: "heures", day: "jours", month: "mois", year: "ans" };

/** « 3 heures », from the fact that holds the logarithm of seconds. */
export const durationFr = (log10: string | undefined): string | undefined =>
  duration(log10, {
    under_a_second: "moins d’une seconde",
    few_seconds: "quelques secondes",
    centuries: "des siècles",
    count: (n, unit) => (n === 1 ? "1 minute" : `${french.number(n)} ${UNITS[unit]}`),
  });

const named = (f: Facts): string => (f.organisation ? `« ${f.organisation} »` : "un organisme connu");

/** « de » before the name, elided as if no quotes stood there. */
const ofNamed = (f: Facts): string => {
  if (!f.organisation) return "d’un organisme connu";
  return `${/^[aeiouàâéèêëîïôûù]/i.test(f.organisation) ? "d’" : "de "}${named(f)}`;
};

/** Where the look-alike's model really is, and where this one leads. */
const realSites = (f: Facts): string => {
  if (f.official && f.domain) return `Son site est ${f.official}, celui-ci est ${f.domain}.`;
  if (f.official) return `Son site est ${f.official}.`;
  return f.domain ? `Le vrai domaine est ${f.domain}.` : "Comparez avec son vrai site.";
};

/** « parmi les 1 100 premiers essayés » */
const tried = (f: Facts): string => {
  const rank = easyRank(f.rank);
  return Number.isNaN(rank) ? "parmi les premiers essayés" : `parmi les ${french.number(rank)} premiers essayés`;
};

const disguised = (f: Facts): string =>
  f.disguised === "signs" ? " Des signes à la place des lettres ne le cachent pas."
    : f.disguised === "backwards" ? " L’écrire à l’envers ne le cache pas."
      : "";

const numbered = (digits: string | undefined): string | undefined => (digits && /^\d+$/.test(digits) ? french.number(Number(digits)) : undefined);

/** A word for a code, or for what is none of them. */
const coded = (code: string | undefined, words: Readonly<Record<string, string>>, other: string): string =>
  (code !== undefined && Object.hasOwn(words, code) ? words[code] : undefined) ?? other;

const guessTimes = (f: Facts): string => {
  const [online, slow, fast] = [durationFr(f.online), durationFr(f.slow_hash), durationFr(f.fast_hash)];
  if (online && online === slow && online === fast) return `En moyenne : ${online}, même après une fuite.`;
  const leaks = slow === fast ? [[slow, "après une fuite"]] : [[slow, "après une fuite bien protégée"], [fast, "après une fuite mal protégée"]];
  const times = [[online, "là où les essais sont limités"], ...leaks].flatMap(([time, where]) => (time ? [`${time} ${where}`] : []));
  return times.length ? `En moyenne : ${times.join(", ")}.` : "Tout dépend de la façon dont le site garde les mots de passe.";
};

export const findingsFr: Record<Rule, FindingWords> = /* @__PURE__ */ findingTable({
  account: {
    title: "Un prétexte : votre compte",
    text: () => "Un compte ou une carte à mettre à jour est un prétexte courant. Passez par votre chemin habituel.",
  },
  address_unreadable: {
    title: "Une adresse incorrecte",
    text: (f) => (f.address ? `« ${f.address} » n’est pas une adresse complète : relisez-la avant d’envoyer.`
      : f.domain ? `La fin de l’adresse (${f.domain}) n’est celle d’aucun site connu : relisez-la lettre par lettre.`
        : "On ne peut pas y lire où elle mène : reprenez-la lettre par lettre, ou passez-vous-en."),
  },
  advance_fee: {
    title: "Une somme promise",
    text: () => "De l’argent est promis à qui répondra. C’est un prétexte courant : on en demande ensuite.",
  },
  archive_attachment: {
    title: "Une pièce jointe compressée",
    text: (f) => `On ne voit pas ce que contient ${f.file ?? "ce fichier"} avant de l’ouvrir : joignez l’expéditeur par un autre moyen.`,
  },
  asks_secret: {
    title: "Une demande d’informations",
    text: () => "Il demande des informations ou un formulaire à remplir. Rien de sensible ne se donne à la suite d’un message.",
  },
  authentication_failed: {
    title: "Une origine non prouvée",
    text: () => "Le serveur qui a reçu ce courriel n’a pas pu prouver d’où il vient : le nom affiché ne suffit pas.",
  },
  bank_details: {
    title: "D’autres coordonnées bancaires",
    text: () => "Un RIB qui change se confirme par un appel, au numéro que vous connaissez déjà.",
  },
  callback: {
    title: "Un numéro à appeler",
    text: () => "Rien ne dit qui répond à ce numéro. Appelez plutôt celui que vous connaissez déjà.",
  },
  cannot_be_read: {
    title: "Une partie n’a pas pu être lue",
    text: (f) => {
      const why = coded(f.what, {
        encrypted: "Elle est chiffrée", msg: "Le format .msg ne se lit pas ici", pdf: "C’est un fichier PDF", archive: "C’est un fichier compressé",
        picture: "Tout est dans une image", size: "Le message est trop long",
      }, "Son contenu échappe à l’examen");
      return `${why} : rien n’en est dit, ni en bien ni en mal.`;
    },
  },
  chat_link: {
    title: "Un lien vers une messagerie",
    text: (f) => `Il ouvre une conversation${f.domain ? ` (${f.domain})` : ""}, loin des canaux habituels. Vérifiez d’abord qui vous y attend.`,
  },
  common_word: {
    title: "Un mot courant",
    text: (f) => `C’est un mot ${coded(f.language, { fr: "français ", en: "anglais " }, "")}courant, ${tried(f)}.${disguised(f)}`,
  },
  dangerous_attachment: {
    title: "Une pièce jointe dangereuse",
    text: (f) => `${f.file ? `« ${f.file} »` : "Ce fichier"} est un programme : l’ouvrir lui laisserait la main sur votre appareil.`,
  },
  data_link: {
    title: "Une page cachée dans le lien",
    text: () => "Ce n’est pas l’adresse d’un site : la page est écrite dans le lien lui-même, sans dire de qui elle vient.",
  },
  date: {
    title: "Une date",
    text: () => "Une date, surtout de naissance, est essayée très vite.",
  },
  disguised_name: {
    title: "Un nom déguisé",
    text: (f) => `Le nom ${f.organisation ? `« ${f.organisation} » ` : ""}est écrit avec des lettres d’un autre alphabet : l’œil ne voit rien, et les filtres sont trompés.`,
  },
  family_name: {
    title: "Un nom de famille",
    text: (f) => `C’est un nom de famille ${tried(f)}.${disguised(f)}`,
  },
  fine: {
    title: "Un prétexte : une amende",
    text: () => "Une amende ou un péage à régler est un prétexte courant. Une amende se paie sur amendes.gouv.fr, tapé à la main.",
  },
  first_name: {
    title: "Un prénom",
    text: (f) => `C’est un prénom ${tried(f)}.${disguised(f)}`,
  },
  form: {
    title: "Un formulaire dans le message",
    text: () => "Ce que l’on y écrit part on ne sait où. Passez plutôt par le site que vous connaissez.",
  },
  form_asks_secret: {
    title: "Un mot de passe demandé",
    text: () => "Un formulaire, dans le message même, demande un mot de passe : il partirait on ne sait où.",
  },
  form_bits: {
    title: "Une longueur suffisante",
    text: (f) => `À elle seule, sa longueur ${numbered(f.length) ? `(${numbered(f.length)} caractères) ` : ""}vaut les formes que la CNIL conseille.`,
  },
  form_fourteen: {
    title: "Une forme conseillée",
    text: () => "14 caractères au moins, avec majuscules, minuscules et chiffres : la CNIL conseille cette forme.",
  },
  form_missing: {
    title: "Une forme à renforcer",
    text: (f) => `${Number(f.length) > 1 ? `Il a ${numbered(f.length)} caractères. ` : ""}La CNIL conseille 12 caractères des quatre types, 14 avec majuscules, minuscules et chiffres, ou 7 mots.`,
  },
  form_twelve: {
    title: "Une forme conseillée",
    text: () => "12 caractères au moins, avec majuscules, minuscules, chiffres et signes : la CNIL conseille cette forme.",
  },
  form_words: {
    title: "Une phrase de passe",
    text: (f) => `${Number(f.words) >= 7 ? `${numbered(f.words)} mots différents` : "7 mots différents au moins"} : la CNIL conseille cette forme, si les mots sont tirés au hasard.`,
  },
  frequent_part: {
    title: "Un mot de passe connu, dedans",
    text: (f) => `Il contient un mot de passe fréquent, ${tried(f)}.${disguised(f)}`,
  },
  frequent_password: {
    title: "Un des plus utilisés",
    text: (f) => `Il est ${Number.isNaN(easyRank(f.rank)) ? "parmi les 20 000" : `parmi les ${french.number(easyRank(f.rank))}`} mots de passe les plus fréquents : il est essayé d’abord.${disguised(f)}`,
  },
  gouv_elsewhere: {
    title: "« gouv » hors de gouv.fr",
    text: (f) => `Seules les adresses en gouv.fr sont réservées à l’État. ${f.domain ? `Le vrai domaine est ${f.domain}.` : "Celle-ci n’en est pas une."}`,
  },
  guessable: {
    title: "Trop facile à deviner",
    text: () => "Il est sous le minimum de la CNIL, même là où les essais sont limités : mieux vaut en choisir un autre.",
  },
  guessable_later: {
    title: "Deviné en cas de fuite",
    text: () => "Si un site qui protège mal ses mots de passe les laissait fuir, celui-ci serait deviné en moins d’un an.",
  },
  guesses: {
    title: "Le temps pour le deviner",
    text: guessTimes,
  },
  health_word: {
    title: "Un mot de votre métier",
    text: (f) => `Contre un cabinet, les mots de la santé sont essayés d’abord.${disguised(f)}`,
  },
  hidden_text: {
    title: "Un texte caché",
    text: () => "Des mots invisibles à l’écran y sont glissés, souvent pour tromper les filtres.",
  },
  invisible_characters: {
    title: "Des caractères invisibles",
    text: (f) => `Le nom du site en contient : à l’œil, il ressemble à un autre.${f.domain ? ` Le vrai domaine est ${f.domain}.` : ""}`,
  },
  ip_disguised: {
    title: "Un numéro déguisé",
    text: (f) => `L’adresse est un numéro${f.address ? ` (${f.address})` : ""}, écrit pour passer inaperçu : rien ne dit à qui est ce site.`,
  },
  ip_host: {
    title: "Un numéro à la place d’un nom",
    text: (f) => `L’adresse est un numéro${f.address ? ` (${f.address})` : ""} : rien ne dit à qui est ce site.`,
  },
  keyboard_walk: {
    title: "Des touches qui se suivent",
    text: (f) => `${coded(f.keyboard, { azerty: "Sur un clavier azerty, ces", qwerty: "Sur un clavier qwerty, ces", keypad: "Sur le pavé numérique, ces" }, "Ces")} touches se suivent : ces chemins sont essayés très vite.`,
  },
  link_shows_other: {
    title: "Une adresse en cache une autre",
    text: (f) => `Il montre une adresse officielle${f.shown ? `, ${f.shown}` : ""}, mais ouvre ${f.domain ?? "un autre site"}.`,
  },
  link_text_differs: {
    title: "Un lien qui mène ailleurs",
    text: (f) => `Il montre ${f.shown ?? "une adresse"} et ouvre ${f.domain ?? "une autre"}. C’est parfois sans malice : lisez celle qui s’ouvre.`,
  },
  lookalike_combination: {
    title: "Un nom connu, d’autres mots",
    text: (f) => `L’adresse reprend le nom ${f.organisation ? named(f) : "d’un organisme connu"}, avec d’autres mots. ${realSites(f)}`,
  },
  lookalike_confusable: {
    title: "Une adresse imitée",
    text: (f) => `D’autres caractères, qui se ressemblent, imitent ${named(f)}. ${realSites(f)}`,
  },
  lookalike_typo: {
    title: "Une adresse à une lettre près",
    text: (f) => `Elle imite ${named(f)} à une lettre près. ${realSites(f)}`,
  },
  lure_domain: {
    title: "Un nom fait pour rassurer",
    text: (f) => `${f.domain ? `Le domaine ${f.domain}` : "Ce domaine"} est fait de mots rassurants, qui ne disent pas à qui il est.`,
  },
  macro_attachment: {
    title: "Un document qui peut agir",
    text: (f) => `${f.file ? `« ${f.file} »` : "Ce fichier"} peut contenir un programme : avant de l’ouvrir, joignez l’expéditeur par un autre moyen.`,
  },
  mime_fault: {
    title: "Un courriel mal formé",
    text: (f) => {
      const why = coded(f.what, {
        encoding: "Une partie est mal codée", charset: "Son jeu de caractères est inconnu", parts: "Il a trop de parties", end: "Il s’arrête avant la fin",
      }, "Il n’est pas écrit selon les règles");
      return `${why} : un passage a pu échapper à l’examen.`;
    },
  },
  mixed_scripts: {
    title: "Deux alphabets dans un nom",
    text: (f) => `Une lettre venue d’ailleurs en imite une autre${f.domain ? ` dans ${f.domain}` : ""} : le nom du site n’est pas celui que l’on croit lire.`,
  },
  money: {
    title: "Un montant",
    text: () => "Une somme précise rend un message crédible. Elle ne prouve rien.",
  },
  mssante: {
    title: "Une adresse MSSanté",
    text: () => "Les données de santé peuvent y être envoyées. Relisez bien le nom avant d’envoyer.",
  },
  mssante_incomplete: {
    title: "Une adresse incomplète",
    text: () => "Il manque ce qui précède mssante.fr : reprenez l’adresse dans l’annuaire.",
  },
  mssante_lookalike: {
    title: "Une imitation de MSSanté",
    text: (f) => `${f.domain ? `Le domaine ${f.domain}` : "Ce domaine"} ressemble à MSSanté, mais n’en fait pas partie : n’y envoyez rien.`,
  },
  name_shows_address: {
    title: "Un nom qui montre une adresse",
    text: (f) => `Le nom de l’expéditeur montre ${f.shown ?? "une adresse"}, mais le courriel vient ${f.domain ? `du domaine ${f.domain}` : "d’une autre"}.`,
  },
  new_number: {
    title: "Un nouveau numéro",
    text: () => "Un proche ou un confrère aurait changé de numéro : vérifiez en appelant l’ancien.",
  },
  not_checked: {
    title: "Un examen incomplet",
    text: () => "La mémoire a manqué, et tout n’a pas été examiné. Fermez d’autres pages, puis recommencez.",
  },
  not_encrypted: {
    title: "Une adresse sans chiffrement",
    text: () => "Ce que l’on écrit sur un site en http peut être lu en chemin : n’y saisissez rien de privé.",
  },
  offer: {
    title: "Une offre alléchante",
    text: () => "Un emploi, un placement ou une remise inattendus sont des prétextes courants.",
  },
  official_domain: {
    title: "Un domaine officiel connu",
    text: (f) => `${f.domain ? `Le domaine ${f.domain}` : "Ce domaine"} est dans notre liste des domaines officiels${f.organisation ? ` : ${named(f)}` : ""}.`,
  },
  official_mailbox: {
    title: "Une adresse d’organisme",
    text: (f) => `C’est une adresse ${ofNamed(f)}, hors MSSanté : aucune donnée de santé ici.`,
  },
  official_name_as_subdomain: {
    title: "Un vrai nom, mal placé",
    text: (f) => `${f.official ? `« ${f.official} »` : "Le nom officiel"} n’est que le début de l’adresse. ${f.domain ? `Le vrai domaine, à la fin, est ${f.domain}.` : "C’est la fin qui compte."}`,
  },
  official_sender_failed: {
    title: "Une adresse sans doute usurpée",
    text: (f) => `L’adresse affichée est celle ${ofNamed(f)}, mais le contrôle de l’origine a échoué.`,
  },
  open_mailbox: {
    title: "Une messagerie grand public",
    text: (f) => `Tout le monde peut y ouvrir une adresse${f.domain ? ` (${f.domain})` : ""} : aucune donnée de santé, rien qui nomme un patient.`,
  },
  ordinary_mailbox: {
    title: "Une messagerie ordinaire",
    text: (f) => `Cette adresse${f.domain ? ` en ${f.domain}` : ""} n’est pas MSSanté : aucune donnée de santé, rien qui nomme un patient.`,
  },
  organisation_as_subdomain: {
    title: "Un nom connu, mal placé",
    text: (f) => `${f.organisation ? `Le nom ${named(f)}` : "Le nom connu"} n’est que le début de l’adresse. ${f.domain ? `Le vrai domaine, à la fin, est ${f.domain}.` : "C’est la fin qui compte."}`,
  },
  organisation_named: {
    title: "Un organisme est nommé",
    text: (f) => `Le message semble venir ${ofNamed(f)}, sans preuve. Vérifiez sur ${f.official ?? "son site"}, tapé à la main.`,
  },
  organisation_other_domain: {
    title: "Nom et lien se contredisent",
    text: (f) => `Il parle au nom ${ofNamed(f)}, mais ce lien mène ${f.domain ? `à ${f.domain}` : "ailleurs"}.${f.official ? ` Le site officiel est ${f.official}.` : ""}`,
  },
  other_alphabet: {
    title: "Des lettres hors de a à z",
    text: (f) => `Le nom du site contient d’autres lettres${f.host ? ` (${f.host})` : ""}. C’est permis : relisez-le bien.`,
  },
  page_attachment: {
    title: "Une page web en pièce jointe",
    text: (f) => `${f.file ? `« ${f.file} »` : "Ce fichier"} s’ouvre comme un site, et peut imiter une page de connexion : n’y saisissez rien.`,
  },
  parcel: {
    title: "Un prétexte : un colis",
    text: () => "Un colis en attente est un prétexte courant. Suivez-le sur le site du transporteur, tapé à la main.",
  },
  payment: {
    title: "Un prétexte : un paiement",
    text: () => "Un paiement à faire ou à confirmer est un prétexte courant. Vérifiez par votre chemin habituel.",
  },
  place: {
    title: "Un nom de lieu",
    text: (f) => `C’est un nom de lieu ${tried(f)}.${disguised(f)}`,
  },
  prize: {
    title: "Un gain ou un cadeau",
    text: () => "Un gain inattendu est un prétexte courant : il sert à obtenir vos coordonnées ou votre carte.",
  },
  program_link: {
    title: "Un programme à télécharger",
    text: (f) => `Ce lien télécharge ${f.file ? `« ${f.file} »` : "un programme"}. Un programme se prend dans une boutique officielle ou chez son éditeur.`,
  },
  qr_contact: {
    title: "Une carte de contact",
    text: () => "Ce QR code ajoute un contact : relisez le nom et le numéro avant de l’enregistrer.",
  },
  qr_mail: {
    title: "Un courriel à envoyer",
    text: (f) => `Ce QR code prépare un courriel${f.address ? ` pour ${f.address}` : ""} : relisez le destinataire avant d’envoyer.`,
  },
  qr_otp: {
    title: "Un secret de connexion",
    text: () => "Ce QR code sert à produire vos codes à usage unique : ne le montrez à personne.",
  },
  qr_payment: {
    title: "Un paiement",
    text: (f) => `Ce QR code prépare un paiement${f.to ? ` vers ${f.to}` : ""} : vérifiez à qui va l’argent avant de valider.`,
  },
  qr_phone: {
    title: "Un appel à passer",
    text: (f) => `Ce QR code appelle ${f.number ? `le ${f.number}` : "un numéro"} : comparez avec le numéro que vous connaissez.`,
  },
  qr_sms: {
    title: "Un SMS à envoyer",
    text: (f) => `Ce QR code prépare un SMS${f.number ? ` pour le ${f.number}` : ""} : relisez le numéro et le texte avant d’envoyer.`,
  },
  qr_wifi: {
    title: "Un réseau Wi-Fi",
    text: (f) => `Ce QR code connecte ${f.network ? `au réseau « ${f.network} »` : "à un réseau"} : demandez à qui il appartient.`,
  },
  real_domain: {
    title: "Le vrai domaine",
    text: (f) => (f.domain ? `C’est ${f.domain} qui dit à qui est ce site. Le reste de l’adresse peut être écrit par n’importe qui.`
      : "C’est lui qui dit à qui est ce site. Le reste de l’adresse peut être écrit par n’importe qui."),
  },
  redirect_inside: {
    title: "Une adresse dans l’adresse",
    text: (f) => `Ce lien en contient un autre${f.target ? ` (${f.target})` : ""} : il peut vous y conduire ensuite.`,
  },
  refund: {
    title: "Un prétexte : un remboursement",
    text: () => "Un remboursement annoncé est un prétexte courant. Un vrai se lit dans votre espace personnel.",
  },
  renewal: {
    title: "L’ancien, à peine changé",
    text: (f) => {
      const where = coded(f.changed, {
        start: "Seul le début change", end: "Seule la fin change", middle: "Seul le milieu change", around: "Seuls le début et la fin changent",
      }, "Presque rien ne change");
      return `${where} : qui connaît l’ancien essaie ses variantes.`;
    },
  },
  repeat: {
    title: "Une répétition",
    text: (f) => `La même chose ${Number(f.times) > 1 ? `${numbered(f.times)} fois` : "plusieurs fois"} : répéter n’ajoute presque rien.`,
  },
  reply_elsewhere: {
    title: "Une réponse qui part ailleurs",
    text: (f) => `Une réponse partirait ${f.domain ? `vers ${f.domain}` : "ailleurs"}, et non vers l’adresse affichée.`,
  },
  rest_unread: {
    title: "La suite n’a pas été lue",
    text: () => "Il est très long : seul le début a été examiné.",
  },
  same_as_former: {
    title: "Le même que l’ancien",
    text: () => "Rien ne change : qui connaît l’ancien connaît celui-ci.",
  },
  same_name_other_ending: {
    title: "Un nom connu, une autre fin",
    text: (f) => `L’adresse reprend le nom ${f.organisation ? named(f) : "d’un organisme connu"}, avec une autre fin. ${realSites(f)}`,
  },
  script_link: {
    title: "Un programme dans le lien",
    text: () => "Ce n’est pas l’adresse d’un site : ce lien fait tourner un programme.",
  },
  sender_malformed: {
    title: "Un expéditeur mal indiqué",
    text: () => "L’adresse de l’expéditeur manque ou est mal écrite : on ne sait pas qui a envoyé ce courriel.",
  },
  sender_other_domain: {
    title: "Nom et adresse se contredisent",
    text: (f) => `L’expéditeur se dit ${f.organisation ? named(f) : "d’un organisme"}, mais écrit depuis ${f.domain ?? "un autre domaine"}.${f.official ? ` Son domaine est ${f.official}.` : ""}`,
  },
  sequence: {
    title: "Une suite",
    text: () => "Des lettres ou des chiffres qui se suivent (abc, 123) sont essayés tout de suite.",
  },
  several_recipients: {
    title: "Plusieurs destinataires",
    text: (f) => `${Number(f.count) > 1 ? `Il y en a ${numbered(f.count)}` : "Il y en a plusieurs"} : relisez chaque adresse avant d’envoyer.`,
  },
  shared_hosting: {
    title: "Un hébergement ouvert à tous",
    text: (f) => `N’importe qui peut y ouvrir une page${f.host ? ` (ici, ${f.host})` : ""} : l’adresse ne dit pas qui l’a écrite.`,
  },
  shortener: {
    title: "Un lien raccourci",
    text: (f) => `${f.domain ? `L’adresse en ${f.domain}` : "Cette adresse"} en cache une autre : on ne voit pas où elle mène.`,
  },
  threat: {
    title: "Une menace",
    text: () => "Une coupure, une sanction ou une perte est annoncée, pour que la peur décide à votre place.",
  },
  unknown_link: {
    title: "Un lien vers un site inconnu",
    text: (f) => `Il mène à ${f.domain ? `${f.domain},` : "un site"} hors de notre liste officielle. Seul, cela ne dit rien ; avec le reste, vérifiez.`,
  },
  unusual_letters: {
    title: "Des lettres venues d’ailleurs",
    text: (f) => `${f.what ? `Le mot « ${f.what} »` : "Un mot"} mêle deux alphabets, souvent pour passer les filtres.`,
  },
  unusual_port: {
    title: "Une adresse peu ordinaire",
    text: (f) => `Elle passe par un port inhabituel${f.port ? ` (${f.port})` : ""}, que les sites ordinaires n’emploient pas.`,
  },
  urgency: {
    title: "De la pression",
    text: () => "On vous presse d’agir, pour ne pas vous laisser le temps de réfléchir.",
  },
  user_part: {
    title: "Un faux début d’adresse",
    text: (f) => `${f.before ? `« ${f.before} », avant @,` : "Ce qui précède @"} n’est pas le site. ${f.domain ? `Le vrai domaine est ${f.domain}.` : "Le vrai nom vient après."}`,
  },
  usual_ending: {
    title: "Une fin très courante",
    text: () => "Des chiffres ou des signes ajoutés à la fin : c’est l’habitude la plus répandue, donc la première essayée.",
  },
  year: {
    title: "Une année",
    text: () => "Les années, seules ou après un mot, sont essayées d’abord.",
  },
});
