// SPDX-License-Identifier: Apache-2.0
// The documents of an incident's dossier. French in both languages of the page: they go to French authorities and patients.
// What they ask for and what they cite comes from the fact sheet: §14.3, §15, §17.3.
import type { Field, Paper } from "../../tools/practice/incident/fields";
import type { Kind } from "../../tools/practice/incident/kinds";
import { BLANK, type Block } from "../../tools/practice/incident/papers";

export interface Letter {
  /** What was answered; nothing, or only spaces: a blank to fill by hand. */
  of(field: Field): string;
  filled(field: Field): boolean;
  /** What happened, by its name. */
  kind: string;
  /** When the person knew, and today, in words. */
  aware: string;
  today: string;
  journal: readonly (readonly [string, string])[];
  photos: number;
  /** An attack on a data system, or perhaps; insured against it, or perhaps; data at a processor's; more than 72 hours ago. */
  onSystem: boolean;
  insured: boolean;
  processor: boolean;
  late: boolean;
}

/** What happened, as a complaint names it. */
export const natures: Record<Kind, string> = {
  locked: "Rançongiciel (appareil bloqué ou fichiers rendus illisibles)", suspect: "Intrusion possible dans un appareil",
  mail: "Accès frauduleux à une messagerie", lost: "Perte ou vol d’un appareil", prescriptions: "Usurpation (fausses ordonnances ou faux documents)",
  bank: "Fraude bancaire", network: "Indisponibilité du réseau ou du logiciel", supplier: "Violation de données chez un sous-traitant",
  clicked: "Hameçonnage (lien frauduleux suivi)", opened_attachment: "Fichier frauduleux ouvert", gave_password: "Hameçonnage (mot de passe obtenu par tromperie)",
  gave_code: "Hameçonnage (code obtenu par tromperie)", gave_card: "Hameçonnage (coordonnées bancaires obtenues par tromperie)",
  paid: "Escroquerie (paiement obtenu par tromperie)", called_back: "Hameçonnage par téléphone",
  sent_to_wrong: "Données envoyées à une autre personne que le destinataire", sent_to_lookalike: "Données envoyées à une adresse imitée",
  reused: "Mot de passe utilisé sur plusieurs comptes", shared: "Mot de passe connu d’une autre personne",
};

const DRAFT = "Projet préparé sur l’appareil de la personne, à relire, compléter et corriger avant usage";

const LAW = "L’accès ou le maintien frauduleux, l’entrave, la modification ou l’extraction frauduleuse dans un système de données relèvent des articles 323-1 à 323-3-1 du Code pénal.";
const RECEIVED = "Tout service de police ou de gendarmerie est tenu de recevoir la plainte (article 15-3 du Code de procédure pénale).";
const INSURED = "L’indemnisation par l’assurance suppose une plainte déposée au plus tard 72 heures après la connaissance de l’atteinte par la victime (article L12-10-1 du Code des assurances).";

const signed = ({ of, today }: Letter): Block[] => [{ sign: [`Fait à : ${of("place")}, le ${today}.`, "Signature :"] }];

const factsOf = ({ of, kind }: Letter): string => `${kind}. ${of("facts")}`;

/** What was noted in a few words, as a sentence. */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1) + (/[.…!?]$/.test(text) ? "" : ".");

function complaint(l: Letter): Block[] {
  const { of } = l;
  return [
    { title: "Dossier de plainte" },
    { draft: DRAFT },
    { heading: "La personne qui porte plainte" },
    { rows: [
      ["Nom et prénom", of("name")], ["Profession", of("profession")], ["Qualité", of("capacity")], ["Cabinet ou structure", of("structure")],
      ["Adresse", of("address")], ["SIRET", of("siret")], ["Téléphone", of("phone")], ["Assurance, numéro de contrat", of("insurance")],
    ] },
    { heading: "Les faits" },
    { rows: [
      ["Nature", l.kind], ["Dernier fonctionnement normal", of("last_normal")], ["Connaissance des faits", l.aware], ["Description", of("facts")],
      ["Message reçu ou demande de rançon, montants", of("ransom")], ["Coordonnées laissées par l’auteur", of("attacker")],
    ] },
    { heading: "Chronologie et gestes faits" },
    l.journal.length > 0 ? { rows: l.journal } : { text: BLANK },
    { heading: "Le système informatique" },
    { rows: [["Postes, serveurs, logiciels", of("system")], ["Prestataires", of("providers")], ["Appareils touchés (marque, modèle, numéro de série)", of("devices")]] },
    { heading: "Données, patients et soins" },
    { rows: [["Données concernées", of("data")], ["Nombre approximatif de patients", of("people")], ["Conséquences sur les soins", of("care")], ["Préjudice estimé", of("damage")]] },
    { heading: "Preuves à remettre, sur un support" },
    { list: [
      "☐ Photos ou captures : demande de rançon, messages d’erreur, extensions de fichiers, adresses de paiement",
      "☐ Message d’origine complet, en-têtes compris",
      "☐ Journaux de la box, du pare-feu, de l’antivirus, du logiciel, de la messagerie",
      "☐ Liste des comptes et des connexions récentes",
      "☐ Coordonnées des prestataires et des témoins",
      "☐ Devis, factures, heures d’activité perdues",
      ...(l.photos > 0 ? [`☒ Photos jointes à la suite : ${l.photos}`] : []),
    ] },
    { heading: "Textes" },
    { list: [...(l.onSystem ? [LAW] : []), RECEIVED, ...(l.insured ? [INSURED] : [])] },
    ...signed(l),
  ];
}

function prosecutor(l: Letter): Block[] {
  const { of } = l;
  return [
    { draft: DRAFT },
    { from: [of("name"), of("profession"), of("structure"), of("address"), of("phone")] },
    { right: `À l’attention de la procureure ou du procureur de la République\nTribunal judiciaire : ${of("court")}` },
    { right: `${of("place")}, le ${l.today}` },
    { title: "Objet : dépôt de plainte" },
    { text: "Madame, Monsieur," },
    { text: `J’ai l’honneur de porter plainte pour les faits suivants, dont j’ai eu connaissance le ${l.aware}.` },
    { text: factsOf(l) },
    ...(l.onSystem ? [{ text: LAW }] : []),
    { rows: [["Données concernées", of("data")], ["Préjudice estimé", of("damage")]] },
    { text: "Les gestes faits depuis la découverte sont décrits dans le dossier joint, avec les preuves que j’ai pu conserver." },
    { text: "Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée." },
    { sign: ["Signature :"] },
    { heading: "Pièces jointes" },
    { list: ["☐ Dossier de plainte", "☐ Preuves, sur un support"] },
  ];
}

function mandate(l: Letter): Block[] {
  const { of } = l;
  return [
    { title: "Mandat pour déposer plainte" },
    { draft: DRAFT },
    { text: `Je, ${of("name")}, ${of("profession")}, représentante légale ou représentant légal de la structure suivante : ${of("structure")}, donne mandat à ${of("mandated")} pour déposer plainte à ma place.` },
    { heading: "Faits" },
    { text: factsOf(l) },
    { text: `J’en ai eu connaissance le ${l.aware}.` },
    ...signed(l),
    { heading: "À apporter au commissariat ou à la brigade" },
    { list: [
      "☐ Ce mandat, daté et signé",
      "☐ Une copie de la pièce d’identité de la personne qui donne ce mandat",
      "☐ Un avis de situation SIRENE, de moins de trois mois de préférence (gratuit en ligne)",
      "☐ La pièce d’identité de la personne mandatée",
      "☐ Le dossier de plainte et les preuves",
    ] },
  ];
}

function cnil(l: Letter): Block[] {
  const { of } = l;
  return [
    { title: "Notification de violation : brouillon" },
    { draft: `${DRAFT}. À recopier dans le téléservice de la CNIL : https://notifications.cnil.fr/notifications/index` },
    { heading: "Qui notifie" },
    { rows: [["Responsable de traitement (vous, ou votre structure)", of("structure")], ["Personne à joindre", of("name")], ["Téléphone", of("phone")], ...(l.processor ? [["Sous-traitant concerné", of("providers")] as const] : [])] },
    { heading: "La violation" },
    { rows: [["Connaissance", l.aware], ["Nature", l.kind], ["Description", of("facts")]] },
    { list: ["☐ Perte de disponibilité (données chiffrées, appareil perdu)", "☐ Perte d’intégrité (données modifiées)", "☐ Perte de confidentialité (mauvais destinataire, intrusion)"] },
    { heading: "Personnes et données" },
    { rows: [["Catégories de données", of("data")], ["Catégories de personnes", of("categories")], ["Nombre approximatif de personnes", of("people")], ["Nombre approximatif d’enregistrements", of("records")]] },
    { heading: "Conséquences et mesures" },
    { rows: [["Conséquences probables", of("consequences")], ["Mesures prises ou prévues", of("measures")]] },
    { list: ["☐ Personnes informées", "☐ Personnes à informer (risque élevé)", "☐ Information non nécessaire", "☐ Violation inscrite au registre du cabinet (RGPD, article 33, paragraphe 5)"] },
    ...(l.late || l.filled("delay") ? [{ heading: "Plus de 72 heures après la connaissance" }, { rows: [["Raison du retard", of("delay")] as const] }] : []),
    { text: "Notification initiale possible sans tout savoir : un complément suivra." },
  ];
}

function patients(l: Letter): Block[] {
  const { of } = l;
  return [
    { draft: DRAFT },
    { from: [of("structure")] },
    { right: `Le ${l.today}` },
    { title: "Information sur vos données" },
    { text: "Bonjour," },
    { text: `Le ${l.aware}, nous avons eu connaissance d’un incident qui concerne des données de notre patientèle. Voici ce que nous savons.` },
    { heading: "Ce qui s’est passé" },
    { text: sentence(of("plain")) },
    { text: `Données concernées : ${of("data")}` },
    { heading: "Ce qui est à craindre" },
    { text: sentence(of("consequences")) },
    { heading: "Ce que nous faisons" },
    { text: sentence(of("measures")) },
    { heading: "Ce que vous pouvez faire" },
    { list: [
      "Méfiez-vous des messages et des appels qui se réclament du cabinet ou de l’Assurance Maladie.",
      "Ne donnez ni mot de passe, ni code, ni coordonnées bancaires à la suite d’un message.",
      "En cas de doute, appelez-nous au numéro que vous connaissez déjà.",
    ] },
    { text: `Pour toute question : ${of("contact")}` },
    { text: of("name") },
  ];
}

export const letters: Record<Paper, (l: Letter) => Block[]> = { complaint, prosecutor, mandate, cnil, patients };

export const annex = (n: number, at: string): string => `Photo jointe n° ${n}, ${at}`;
