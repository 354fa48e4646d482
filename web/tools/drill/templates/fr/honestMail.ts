// SPDX-License-Identifier: Apache-2.0
// Honest e-mails in French: invoices, deadlines, links and attachments as real ones have.

import type { Template } from "../../template";
import { editors, laboratories, practices, suppliers } from "./names";

export const honestMail: readonly Template[] = [
  {
    id: "invitation-reunion", channel: "mail", fake: false, level: 1,
    from: "{place}", address: "{box}@{host}",
    subject: "{subject}",
    rows: practices,
    body: ["{hello}", "", "{words} {day} à {hour}, {where}.", "{end}", "", "{thanks}", "{first}, {place}"],
    slots: {
      box: ["secretariat", "accueil", "coordination"],
      subject: ["Réunion d’équipe {day}", "Invitation : point mensuel", "Ordre du jour de {day}"],
      words: ["La réunion d’équipe aura lieu", "Nous nous retrouvons", "Le point sur les plannings se tient"],
      where: ["salle du rez-de-chaussée", "dans la salle de pause", "au cabinet"],
      end: ["Dites-nous si vous venez.", "Apportez vos questions.", "Le café est offert."],
    },
    lesson:
      "Une invitation sur place, sans lien ni pièce jointe. Rien à ouvrir, rien à saisir : c’est ce qui la rend paisible.",
  },
  {
    id: "association-formation", channel: "mail", fake: false, level: 1,
    from: "{org}", address: "{box}@{host}",
    subject: "{subject}",
    rows: [
      { org: "Association Soins de Proximité", host: "soins-proximite.example" },
      { org: "Réseau des Infirmières de l’Estuaire", host: "reseau-estuaire.example" },
      { org: "Collectif Santé Rurale", host: "sante-rurale.example" },
    ],
    body: ["{hello}", "", "{words} {day} à {hour}.", "{end} https://{host}/agenda", "", "{thanks}", "{first}, {org}"],
    slots: {
      box: ["contact", "formation", "bureau"],
      subject: ["Prochaine soirée", "Programme du trimestre", "Atelier de {day}"],
      words: [
        "Notre prochain atelier porte sur l’accueil téléphonique,",
        "La soirée d’échanges se tiendra à la salle des fêtes",
        "Nous proposons une initiation aux gestes numériques sûrs",
      ],
      end: ["Le programme est sur notre site :", "Pour en savoir plus :", "Toutes les dates :"],
    },
    lesson:
      "L’adresse de l’association et celle du lien concordent, et la page ne demande rien. On peut aussi téléphoner.",
  },
  {
    id: "laboratoire-mssante", channel: "mail", fake: false, level: 1,
    from: "{lab}", address: "{box}@{host}",
    subject: "{subject}",
    rows: laboratories,
    body: ["{hello}", "", "{words}", "{end}", "", "{thanks}", "Le secrétariat, {lab}"],
    slots: {
      box: ["secretariat", "qualite", "accueil"],
      subject: ["Horaires de la semaine", "Passage du coursier", "Changement d’horaire {day}"],
      words: [
        "Le coursier passera {day} vers {hour}.", "Le laboratoire ouvrira {day} à partir de {hour}.",
        "Les tubes sont à déposer avant {hour} {day}.",
      ],
      end: [
        "Les résultats vous parviennent comme d’habitude par MSSanté.",
        "Aucun changement pour l’envoi des résultats.", "Le standard répond aux heures d’ouverture.",
      ],
    },
    lesson:
      "Une information pratique, sans fichier ni lien. Les résultats restent sur le canal sécurisé, comme toujours.",
  },
  {
    id: "confrere-mssante", channel: "mail", fake: false, level: 2,
    from: "{doctor}", address: "{box}.{n}@medecin.mssante.fr",
    subject: "{subject}",
    body: ["{hi}", "", "{words}", "{end}", "", "{thanks}", "{doctor}"],
    slots: {
      box: ["cabinet", "secretariat", "avis"],
      n: ["4#", "6#", "2#"],
      subject: ["Demande d’avis", "Organisation du suivi", "Question avant {day}"],
      hi: ["Chère consœur, cher confrère,", "Bonjour,", "Bonjour Docteur,"],
      words: [
        "Pourriez-vous me dire si vous recevez de nouvelles personnes {day} ?",
        "Je souhaite convenir avec vous du partage des visites de {day}.",
        "Merci de votre avis sur l’organisation du suivi commun.",
      ],
      end: ["Une réponse avant {day} m’arrangerait.", "Je suis joignable au cabinet vers {hour}.", "Rien d’urgent."],
    },
    lesson:
      "Une question de métier par la messagerie sécurisée, à une adresse de son domaine. En cas de doute, appelez le cabinet.",
  },
  {
    id: "facture-fournisseur", channel: "mail", fake: false, level: 2,
    from: "{firm}", address: "comptabilite@{host}",
    subject: "Facture {n} – {firm}",
    rows: suppliers,
    body: ["{hello}", "", "{words} {sum} €.", "{end}", "", "{thanks}", "Le service comptable, {firm}"],
    attachment: "facture-{n}.pdf",
    slots: {
      n: ["2#4#", "4#8#", "7#1#"],
      words: [
        "Vous trouverez ci-joint la facture de votre commande, d’un montant de",
        "Veuillez trouver la facture du mois :", "Voici la facture de l’entretien du cabinet, soit",
      ],
      sum: ["1#8,40", "3#4,60", "2#7,90"],
      end: [
        "Prélèvement {day}, comme d’habitude.", "Règlement par votre moyen de paiement habituel, rien ne change.",
        "Le prélèvement déjà convenu s’applique.",
      ],
    },
    lesson:
      "La facture suit une commande connue, en PDF, et le paiement ne change pas. On compare tout de même au bon de commande.",
  },
  {
    id: "urssaf-echeance", channel: "mail", fake: false, level: 2,
    from: "Urssaf", address: "{box}@urssaf.fr",
    subject: "{subject}",
    body: ["Madame, Monsieur,", "", "{words}", "{end}", "", "{sign}"],
    slots: {
      box: ["ne-pas-repondre", "information", "notification"],
      subject: [
        "Un message dans votre espace", "Votre échéancier est disponible", "Nouveau document", "Information de {day}",
      ],
      words: [
        "Un nouveau document a été déposé dans votre espace.", "Votre échéancier est consultable en ligne.",
        "Une réponse à votre question est disponible.",
        "Votre attestation peut être téléchargée.",
      ],
      end: [
        "Connectez-vous à votre compte pour le lire.", "Il vous attend dans la messagerie de votre compte.",
        "Vous le retrouverez à la rubrique « Documents ».",
      ],
      sign: [
        "Votre Urssaf", "Ce message est automatique.", "L’Urssaf à votre service", "Merci de ne pas répondre ici.",
      ],
    },
    lesson:
      "Pas de lien, pas de somme : on vous invite à votre compte. Comme une adresse s’imite, ouvrez urssaf.fr vous-même.",
  },
  {
    id: "editeur-mise-a-jour", channel: "mail", fake: false, level: 2,
    from: "{software}", address: "{box}@{host}",
    subject: "{subject}",
    rows: editors,
    body: ["{hello}", "", "{words} {day} à {hour}.", "{end}", "{link}", "", "{thanks}", "L’équipe {software}"],
    slots: {
      box: ["information", "support", "clients"],
      subject: ["{software} : mise à jour de {day}", "Interruption prévue {day}", "Nouveautés de {software}"],
      words: [
        "Une mise à jour automatique aura lieu", "Le service sera arrêté une demi-heure",
        "La nouvelle version arrive",
      ],
      end: [
        "Vous n’avez rien à faire.", "Enregistrez votre travail avant cette heure.",
        "Tout se fait sans intervention de votre part.",
      ],
      link: [
        "Détails : https://{host}/nouveautes", "État du service : https://etat.{host}",
        "Notes de version : https://aide.{host}",
      ],
    },
    lesson:
      "L’adresse et le lien sont ceux de l’éditeur, et l’on ne demande ni code ni prise en main. Le support se joint au numéro du contrat.",
  },
  {
    id: "newsletter-agence", channel: "mail", fake: false, level: 2,
    from: "Agence du numérique en santé", address: "{box}@esante.gouv.fr",
    subject: "{subject}",
    body: ["{hello}", "", "{words}", "{end}", "https://esante.gouv.fr", "", "{sign}"],
    slots: {
      box: ["lettre", "actualites", "information"],
      subject: ["La lettre du mois", "Nos actualités", "Ateliers à venir"],
      words: [
        "Au sommaire : messagerie sécurisée, retours de terrain, agenda.",
        "Ce mois-ci, trois cabinets racontent leurs sauvegardes.", "Les prochains ateliers en ligne sont annoncés.",
      ],
      end: ["À lire sur notre site :", "Tous les articles :", "Programme complet :"],
      sign: [
        "Vous recevez cette lettre à votre demande.", "L’équipe éditoriale",
        "Pour ne plus la recevoir, voir vos préférences.",
      ],
    },
    lesson:
      "Une lettre d’information qui mène au site officiel et ne réclame rien. On peut l’ouvrir par son favori aussi.",
  },
  {
    id: "banque-releve", channel: "mail", fake: false, level: 2,
    from: "{org}", address: "{box}@{domain}",
    subject: "{subject}",
    rows: [
      { org: "Crédit Mutuel", domain: "creditmutuel.fr" },
      { org: "La Banque Postale", domain: "labanquepostale.fr" },
      { org: "Caisse d’Épargne", domain: "caisse-epargne.fr" },
    ],
    body: ["Bonjour,", "", "{words}", "{end}", "", "{sign}"],
    slots: {
      box: ["information", "ne-pas-repondre", "documents"],
      subject: ["Votre relevé est disponible", "Un document vous attend", "Information sur votre compte"],
      words: [
        "Votre relevé du mois est disponible.", "Votre conseiller a déposé un document.",
        "Un message de votre agence est arrivé.",
      ],
      end: [
        "Il se consulte dans votre application habituelle.", "Retrouvez-le dans votre espace client.",
        "Vous le lirez à votre prochaine connexion.",
      ],
      sign: ["Nous ne demandons jamais vos codes.", "Ce message n’appelle pas de réponse.", "Votre agence"],
    },
    lesson:
      "Ni lien, ni code, ni urgence : le message renvoie à l’application que vous ouvrez vous-même, et c’est le bon chemin.",
  },
  {
    id: "microsoft-connexion", channel: "mail", fake: false, level: 3,
    from: "Microsoft", address: "{box}@microsoft.com",
    subject: "{subject}",
    body: ["Bonjour,", "", "{words} {day} à {hour}.", "{end}", "https://account.microsoft.com", "", "{sign}"],
    slots: {
      box: ["no-reply", "notification", "account"],
      subject: ["Nouvelle connexion", "Méthode de vérification ajoutée", "Activité récente de votre compte"],
      words: [
        "Une connexion a été enregistrée", "Une application de vérification a été ajoutée",
        "Un nouvel appareil a été utilisé",
      ],
      end: [
        "Si c’était vous, vous n’avez rien à faire. Votre activité est visible ici :",
        "Vous pouvez revoir vos appareils :", "Pour consulter vos réglages :",
      ],
      sign: ["L’équipe des comptes", "Ce message est automatique.", "Merci de votre confiance."],
    },
    lesson:
      "Le lien mène à microsoft.com et l’on ne presse pas. Même ainsi, vérifiez l’activité en ouvrant le compte par votre favori.",
  },
  {
    id: "hebergeur-renouvellement", channel: "mail", fake: false, level: 3,
    from: "{firm}", address: "{box}@{host}",
    subject: "{subject}",
    rows: [
      { firm: "Hébergement Corail", host: "hebergement-corail.example" },
      { firm: "Net & Phare", host: "netphare.example" },
      { firm: "Atelier Web du Port", host: "atelierwebport.example" },
    ],
    body: [
      "{hello}", "", "{words} {day}. {sum}", "{end} https://clients.{host}", "", "{thanks}", "{firm}, contrat {n}",
    ],
    slots: {
      box: ["facturation", "clients", "contact"],
      n: ["C-4#2#", "H-7#1#", "W-2#9#"],
      subject: ["Échéance de votre hébergement", "Renouvellement du contrat {n}", "Rappel avant {day}"],
      words: [
        "L’hébergement de votre site se renouvelle", "Votre contrat {n} arrive à échéance",
        "Sans avis contraire, votre formule est reconduite",
      ],
      sum: [
        "Montant : 4#,80 € par an.", "Le tarif reste de 6#,00 €.",
        "Vous serez prélevé de 5#,40 € comme l’an dernier.",
      ],
      end: ["Votre espace client :", "Pour modifier ou arrêter :", "Toutes vos factures :"],
    },
    lesson:
      "Une date et une somme, mais votre hébergeur, votre numéro de contrat et son propre site. Vérifiez sur l’ancienne facture.",
  },
  {
    id: "candidature-pdf", channel: "mail", fake: false, level: 3,
    from: "{first}", address: "{box}.{n}@courrier.example",
    subject: "{subject}",
    body: ["Madame, Monsieur,", "", "{words}", "{end}", "", "{thanks}", "{first}, {mobile}"],
    attachment: "{file}",
    slots: {
      box: ["accueil.sante", "bonjour", "secretaire"],
      n: ["4#", "7#", "2#"],
      subject: ["Candidature au poste de secrétaire", "Votre annonce", "Candidature : accueil à temps partiel"],
      words: [
        "Votre annonce affichée à la mairie m’intéresse.", "Je termine un remplacement et je suis libre dès {day}.",
        "J’aime l’accueil et je connais la prise de rendez-vous.",
      ],
      end: [
        "Mon CV est joint en PDF.", "Je peux passer {day} vers {hour}.",
        "Je me tiens à votre disposition par téléphone.",
      ],
      file: ["CV_secretariat.pdf", "cv-accueil.pdf", "candidature.pdf"],
    },
    lesson:
      "Une pièce jointe inconnue, mais un PDF simple pour une annonce réelle et un numéro à rappeler. Ouvrez-le sur un poste à jour.",
  },
  {
    id: "document-partage-annonce", channel: "mail", fake: false, level: 3,
    from: "{place}", address: "{box}@{host}",
    subject: "{subject}",
    rows: practices,
    body: ["{hello}", "", "{words}", "https://documents.{host}/{n}", "{end}", "", "{thanks}", "{first}, {place}"],
    slots: {
      box: ["secretariat", "contact", "coordination"],
      subject: ["Le document promis", "Suite à notre appel de ce matin", "Planning de {day}"],
      words: [
        "Comme dit au téléphone ce matin, voici le planning.",
        "Suite à notre réunion de {day}, le compte rendu est ici.",
        "Voici la convention dont nous avons parlé {day}.",
      ],
      n: ["4#2", "7#9", "1#6"],
      end: [
        "Merci de relire avant {day}.", "C’est assez pressé : réponse {day} si possible.",
        "Aucun mot de passe n’est demandé.",
      ],
    },
    lesson:
      "L’envoi était annoncé de vive voix, le lien est chez l’expéditeur et ne demande rien à saisir. L’appel fait la différence.",
  },
  {
    id: "energie-facture", channel: "mail", fake: false, level: 3,
    from: "{org}", address: "{box}@{domain}",
    subject: "{subject}",
    rows: [
      { org: "EDF", domain: "edf.fr" },
      { org: "Engie", domain: "engie.fr" },
      { org: "TotalEnergies", domain: "totalenergies.fr" },
    ],
    body: ["Bonjour,", "", "{words}", "{sum}", "{end} https://www.{domain}", "", "{sign}"],
    slots: {
      box: ["factures", "information", "ne-pas-repondre"],
      subject: ["Votre facture du cabinet", "Facture disponible", "Prélèvement de {day}"],
      words: [
        "La facture du local professionnel est disponible.", "Votre facture d’énergie est en ligne.",
        "Votre relevé a donné lieu à une facture.",
      ],
      sum: [
        "Montant : 1#2,40 €, prélevé {day}.", "Prélèvement habituel de 8#,90 € {day}.",
        "Total : 9#,15 €, à l’échéance prévue.",
      ],
      end: ["Détail dans votre espace client :", "À consulter :", "Vos factures :"],
      sign: ["Votre service clients", "Ce message est automatique.", "Merci de votre fidélité."],
    },
    lesson:
      "La somme suit le contrat et le lien est au nom de l’entreprise. Pour la voir, ouvrez l’espace client par votre favori.",
  },
];
