// SPDX-License-Identifier: Apache-2.0
// Honest text messages in French: some with a link, a sum, a deadline or some urgency, as real ones have.

import type { Template } from "../../template";
import { carriers, laboratories, practices } from "./names";

export const honestSms: readonly Template[] = [
  {
    id: "rappel-rendez-vous", channel: "sms", fake: false, level: 1,
    from: "{sender}",
    body: ["{place} : {words} {day} à {hour} avec {who}. {end}"],
    rows: practices,
    slots: {
      sender: ["{short}", "RDV", "{mobile}"],
      words: ["rappel de votre rendez-vous", "nous vous attendons", "votre rendez-vous est noté"],
      who: ["{doctor}", "{first}, soins infirmiers", "{first}, kinésithérapie"],
      end: [
        "En cas d’empêchement, appelez le secrétariat.", "Merci de prévenir si vous ne venez pas.",
        "Pensez à votre carte Vitale.",
      ],
    },
    lesson:
      "Un simple rappel : ni lien, ni paiement, ni information à donner. Pour annuler, appelez le numéro que vous connaissez.",
  },
  {
    id: "laboratoire-resultats", channel: "sms", fake: false, level: 1,
    from: "{sender}",
    body: ["{lab} : {words}. {end}"],
    rows: laboratories,
    slots: {
      sender: ["LABO", "{short}", "RESULTATS"],
      words: [
        "les résultats de votre dossier {ref} sont disponibles", "votre dossier {ref} est terminé",
        "le compte rendu {ref} peut être retiré",
      ],
      ref: ["A-4#9#", "C-7#2#", "D-1#5#"],
      end: [
        "Connectez-vous à votre espace habituel.", "À l’accueil ou sur votre espace personnel.",
        "Le laboratoire reste joignable aux heures d’ouverture.",
      ],
    },
    lesson:
      "Aucun lien ni pièce jointe : vous choisissez votre chemin. Ouvrez l’espace du laboratoire par votre favori.",
  },
  {
    id: "remplacante-retard", channel: "sms", fake: false, level: 1,
    from: "{mobile}",
    body: ["{hi} {words} {end}"],
    slots: {
      hi: ["Bonjour, c’est {first}.", "{first}, pour le remplacement.", "Bonjour, ici {first}."],
      words: [
        "Je serai là {day} à {hour} comme prévu.", "J’ai bien reçu les clés.",
        "Le train a du retard, j’arrive vers {hour}.", "Je vous ai laissé le planning à l’accueil.",
      ],
      end: ["À bientôt !", "Bonne journée.", "À {day}."],
    },
    lesson:
      "Un numéro de mobile, mais une suite logique à un échange connu, sans demande. Un doute se lève en téléphonant.",
  },
  {
    id: "commande-prete", channel: "sms", fake: false, level: 1,
    from: "{sender}",
    body: ["{shop} : {words}. {end}"],
    slots: {
      sender: ["{short}", "{mobile}", "MAGASIN"],
      shop: ["Papeterie du Pont", "Blanchisserie Azur", "Optique des Halles", "Garage de la Plaine"],
      words: [
        "votre commande {ref} est prête", "votre commande {ref} vous attend au comptoir",
        "nous avons terminé, vous pouvez passer {day}",
      ],
      ref: ["4#3", "7#8", "2#6"],
      end: ["Ouvert jusqu’à {hour}.", "À retirer avec le ticket.", "Règlement sur place, 1#,50 €."],
    },
    lesson: "Tout se passe au comptoir, avec votre ticket : il n’y a rien à ouvrir ni à payer depuis le message.",
  },
  {
    id: "creneau-transporteur", channel: "sms", fake: false, level: 2,
    from: "{carrier}",
    body: ["{words} n° {ref} : {slot}. {ask} https://suivi.{host}/{ref}"],
    rows: carriers,
    slots: {
      words: ["Livraison", "Votre envoi", "Commande"],
      ref: ["74#2#", "90#1#", "38#6#"],
      slot: ["passage {day} entre 8 h et 12 h", "passage {day} après-midi", "arrivée {day} vers {hour}"],
      ask: ["Suivi :", "Autre jour possible :", "Détail :"],
    },
    lesson:
      "Le lien est chez {carrier}, avec le numéro de l’envoi, et rien n’est à payer. Le suivi depuis la commande reste le plus sûr.",
  },
  {
    id: "code-de-connexion", channel: "sms", fake: false, level: 2,
    from: "{sender}",
    body: ["{words} {code6}. {end}"],
    slots: {
      sender: ["{short}", "CODE", "VERIF"],
      words: [
        "Votre code de connexion :", "Code à saisir sur la page que vous avez ouverte :",
        "Code de vérification demandé à {hour} :",
      ],
      end: [
        "Ne le communiquez à personne.", "Valable 10 minutes. Ne le transmettez jamais, même à notre service.",
        "Si vous n’avez rien demandé, ignorez ce message.",
      ],
    },
    lesson:
      "Un code seul n’est pas un piège si vous venez de le demander. On le saisit soi-même, on ne le lit ni ne l’envoie à personne.",
  },
  {
    id: "banque-beneficiaire", channel: "sms", fake: false, level: 2,
    from: "{sender}",
    body: ["{head} {words} {day} à {hour}. {end}"],
    slots: {
      sender: ["{short}", "BANQUE", "INFO COMPTE"],
      head: ["Votre banque :", "Information compte :", "Service clients :"],
      words: [
        "un bénéficiaire a été ajouté", "votre carte a été renouvelée", "votre plafond a été modifié à votre demande",
      ],
      end: [
        "Si ce n’est pas vous, appelez le numéro au dos de votre carte.", "Détail dans votre application habituelle.",
        "En cas d’erreur, contactez votre agence.",
      ],
    },
    lesson:
      "Le message renvoie vers vos propres moyens : le dos de la carte, l’application, l’agence. C’est ce qu’il faut faire.",
  },
  {
    id: "releve-compteur", channel: "sms", fake: false, level: 2,
    from: "{sender}",
    body: ["{head} {words} {day} {slot}. {end}"],
    slots: {
      sender: ["{short}", "INTERVENTION", "{mobile}"],
      head: ["Service des eaux :", "Mairie :", "Syndic de l’immeuble :"],
      words: ["coupure d’eau dans votre rue", "contrôle des extincteurs", "travaux sur le réseau"],
      slot: ["de 9 h à 11 h", "de 13 h 30 à 15 h", "dès 8 h 30"],
      end: ["Merci de prévoir une réserve.", "Aucune démarche de votre part.", "Merci de laisser l’accès libre."],
    },
    lesson:
      "L’annonce dérange un peu la journée, mais elle ne demande ni argent ni donnée. La mairie ou le syndic peuvent la confirmer.",
  },
  {
    id: "remplacement-urgent", channel: "sms", fake: false, level: 2,
    from: "{mobile}",
    body: ["{hi} {words} {end}"],
    slots: {
      hi: ["Urgent, {place} :", "{first} de {place}, c’est pressé :", "Bonjour, {place}, besoin rapide :"],
      words: [
        "qui peut prendre la garde de {day} ?", "{doctor} s’absente {day}, cherchons remplacement.",
        "il manque une personne à l’accueil {day} dès {hour}.",
      ],
      end: ["Réponse au secrétariat, merci.", "Appelez-nous au cabinet.", "On s’organise par téléphone."],
    },
    rows: practices,
    lesson:
      "L’urgence touche à l’organisation des soins, et l’on propose de téléphoner : appelez le numéro habituel du cabinet.",
  },
  {
    id: "ameli-message", channel: "sms", fake: false, level: 3,
    from: "{sender}",
    body: ["{head} {words}. {end}"],
    slots: {
      sender: ["{short}", "AMELI", "CPAM", "ASS-MALADIE"],
      head: ["Assurance Maladie :", "Bonjour, votre caisse :", "CPAM :", "Votre Assurance Maladie :"],
      words: [
        "un nouveau message vous attend dans votre compte", "votre demande de {day} a été traitée",
        "un document est disponible dans votre espace", "votre caisse a répondu à votre question de {day}",
      ],
      end: [
        "Rendez-vous sur ameli.fr", "À lire sur https://www.ameli.fr",
        "Connectez-vous à votre compte depuis ameli.fr", "Votre compte, sur www.ameli.fr, comme d’habitude",
      ],
    },
    lesson:
      "L’adresse est bien ameli.fr et rien n’est demandé dans le message. L’habitude qui protège : la taper soi-même.",
  },
  {
    id: "impots-document", channel: "sms", fake: false, level: 3,
    from: "{sender}",
    body: ["{head} {words}. {end}"],
    slots: {
      sender: ["{short}", "IMPOTS", "DGFIP", "FIN-PUB"],
      head: ["Finances publiques :", "Information impôts :", "Bonjour, service des impôts :"],
      words: [
        "un nouveau document est disponible dans votre espace", "votre échéance de {day} est consultable en ligne",
        "une réponse à votre demande de {day} est arrivée",
      ],
      end: [
        "À lire sur impots.gouv.fr", "Votre espace : https://www.impots.gouv.fr",
        "Connexion habituelle sur impots.gouv.fr", "Rubrique documents, sur impots.gouv.fr",
      ],
    },
    lesson:
      "Pas de somme promise ni de formulaire, et l’adresse finit par impots.gouv.fr. Ouvrez-la pourtant par vous-même.",
  },
  {
    id: "colis-officiel", channel: "sms", fake: false, level: 3,
    from: "{sender}",
    body: ["{head} {words} n° {ref} {when}. {end}"],
    slots: {
      sender: ["{short}", "Chronopost", "{mobile}"],
      head: ["Chronopost :", "Bonjour, Chronopost :", "Info Chronopost :"],
      words: ["votre colis", "l’envoi", "votre commande"],
      ref: ["XK 4#2 #71 FR", "JB 8#0 #25 FR", "VT 1#6 #93 FR"],
      when: ["sera livré {day}", "arrive {day} avant 13 h", "est en route pour {day}"],
      end: [
        "Suivi sur https://www.chronopost.fr", "Pour changer de jour : www.chronopost.fr", "Détails : chronopost.fr",
      ],
    },
    lesson:
      "Le lien est celui du transporteur, avec un numéro de suivi et aucun frais. Comparez le numéro à votre commande.",
  },
  {
    id: "facture-garage", channel: "sms", fake: false, level: 3,
    from: "{mobile}",
    body: ["{shop} : {words} {sum} €. {end}"],
    slots: {
      shop: ["Garage de la Plaine", "Clim’ du Littoral", "Serrurerie du Centre"],
      words: ["intervention terminée, montant", "votre devis accepté est facturé", "réparation faite, solde de"],
      sum: ["1#4,80", "2#6,00", "3#9,50"],
      end: [
        "À régler sur place à la reprise, avant {day}.",
        "La facture vous attend à l’accueil, fermeture {day} à {hour}.",
        "Règlement au comptoir {day}, chèque ou carte.",
      ],
    },
    lesson:
      "Une somme et une date, mais un travail que vous avez commandé et un paiement au comptoir. Vérifiez sur le devis.",
  },
];
