// SPDX-License-Identifier: Apache-2.0
// Fake e-mails in French that are fluent and polite: one thing or two betray them.

import { clue, type Template } from "../../template";
import { practices, suppliers } from "./names";

export const subtleMail: readonly Template[] = [
  {
    id: "fournisseur-nouveau-rib", channel: "mail", fake: true, level: 3,
    from: "{firm}", address: "comptabilite@{host}",
    subject: "{subject}",
    rows: suppliers,
    body: ["{hello}", "", "{words}", "[{change}](0)", "{end}", "", "{thanks}", "Le service comptable, {firm}"],
    slots: {
      subject: ["Votre facture 2#4#", "Facture du mois", "Échéance de {day}"],
      words: [
        "Merci pour votre commande, dont la facture suit par la voie habituelle.",
        "Votre facture de 3#4,60 € arrive à échéance {day}.",
        "Nous préparons la facturation de votre entretien mensuel.",
      ],
      change: [
        "Notre banque ayant changé, merci d’utiliser désormais le RIB FR76 •••• 4#2#.",
        "Nos coordonnées bancaires évoluent : le prochain règlement est à adresser au compte FR76 •••• 7#1#.",
        "Le compte indiqué sur vos anciennes factures est clos ; le nouveau est FR76 •••• 3#8#.",
      ],
      end: [
        "Cette adresse de messagerie suffit pour toute question.",
        "Nous restons à votre écoute en réponse à ce message.", "Un simple accusé de réception nous convient.",
      ],
    },
    clues: [
      clue("Un changement de compte par simple message",
        "L’adresse peut être la bonne et la boîte piratée : un nouveau RIB se confirme toujours de vive voix."),
    ],
    lesson: "Avant de payer, appelez le fournisseur au numéro d’une ancienne facture. Gardez l’ancien RIB d’ici là.",
  },
  {
    id: "associe-virement", channel: "mail", fake: true, level: 3,
    from: "{doctor}", address: "[{box}@{domain}](0)",
    subject: "{subject}",
    body: ["{hi}", "", "{words}", "[{ask}](1)", "", "{end}", "{doctor}"],
    slots: {
      box: ["direction", "bureau", "associe"],
      domain: ["boite-perso.example", "mail-mobile.example", "courrier-libre.example"],
      subject: ["Une petite demande", "Règlement à prévoir", "Es-tu disponible ?"],
      hi: ["Bonjour {first},", "{first}, bonjour,", "Bonjour,"],
      words: [
        "Je suis en déplacement et difficile à joindre aujourd’hui.",
        "L’achat du nouvel appareil se conclut plus tôt que prévu.", "Le notaire attend l’acompte pour le local.",
      ],
      ask: [
        "Peux-tu faire partir un virement de 4 #80 € dans l’heure ? Je t’envoie le RIB.",
        "Il faudrait régler 2 #40 € cet après-midi, sans passer par le comptable.",
        "Merci de préparer un virement de 3 #00 € et de n’en parler à personne avant {day}.",
      ],
      end: ["Je compte sur toi.", "Merci de ta réactivité.", "Réponds-moi par mail uniquement."],
    },
    clues: [
      clue("Le bon nom, une autre boîte",
        "Le nom affiché se choisit librement ; « {domain} » n’est pas l’adresse du cabinet."),
      clue("Un virement qui contourne la règle", "Rapide, discret, sans appel : c’est le schéma d’une usurpation."),
    ],
    lesson:
      "Appelez la personne à son numéro connu. Un virement inhabituel se valide à deux, jamais sur un seul message.",
  },
  {
    id: "document-partage-confrere", channel: "mail", fake: true, level: 3,
    from: "{place}", address: "{box}@{host}",
    subject: "{subject}",
    rows: practices,
    body: ["{hello}", "", "{words}", "[https://{site}](0)", "{end}", "", "{thanks}", "{first}, {place}"],
    slots: {
      box: ["secretariat", "contact", "accueil"],
      subject: ["Document partagé avec vous", "Convention à relire", "Compte rendu de {day}"],
      words: [
        "Nous vous avons déposé le projet de convention.", "Voici le compte rendu de la réunion de secteur.",
        "Le planning des remplacements est en ligne.",
      ],
      site: ["depot-partage.example/d/{n}", "doc-securise.example/s/{n}", "lecture-fichier.example/{n}"],
      n: ["k#4w#", "z#8t#", "p#3m#"],
      end: [
        "La page demande votre adresse et votre mot de passe de messagerie.",
        "Identifiez-vous avec votre compte de messagerie pour l’afficher.",
        "L’ouverture se fait avec le mot de passe de votre boîte.",
      ],
    },
    clues: [
      clue("Un lien hors du cabinet, qui veut un mot de passe",
        "L’expéditeur peut être réel et piraté ; « {site} » est ailleurs, et votre mot de passe de messagerie n’a rien à y faire."),
    ],
    lesson:
      "Appelez l’expéditeur pour savoir s’il a partagé quelque chose, et ne saisissez ce mot de passe que sur votre messagerie.",
  },
  {
    id: "candidature-macros", channel: "mail", fake: true, level: 3,
    from: "{first}", address: "{first_box}.{n}@courrier.example",
    subject: "{subject}",
    body: ["Madame, Monsieur,", "", "{words}", "{end}", "", "{thanks}", "{first}"],
    attachment: "[{file}](0)",
    slots: {
      first_box: ["candidature", "secretariat", "poste"],
      n: ["4#", "7#", "2#"],
      subject: ["Candidature au secrétariat", "Réponse à votre annonce", "Candidature spontanée"],
      words: [
        "Votre cabinet recrute et mon expérience d’accueil correspond à vos besoins.",
        "Disponible dès {day}, je souhaite rejoindre votre équipe.",
        "Secrétaire depuis six ans, je vous adresse ma candidature.",
      ],
      end: [
        "Mon CV interactif est joint.", "Vous trouverez mon CV ci-joint ; activez le contenu pour l’afficher.",
        "Mon parcours détaillé est en pièce jointe.",
      ],
      file: ["CV_2#.docm", "cv-candidature.html", "Lettre_et_CV.zip", "CV.pdf.lnk"],
    },
    clues: [
      clue("Un CV qui n’est pas un document simple",
        "Un CV s’envoie en PDF ; « {file} » peut lancer des commandes ou ouvrir une fausse page."),
    ],
    lesson:
      "Répondez en demandant un PDF, sans ouvrir la pièce jointe. L’urgence de recruter ne change rien au fichier.",
  },
  {
    id: "mssante-migration", channel: "mail", fake: true, level: 3,
    from: "{sender}", address: "[{box}@{domain}](0)",
    subject: "{subject}",
    body: ["{hello}", "", "{words}", "{ask} https://{domain}/{page}", "", "{thanks}", "{sign}"],
    slots: {
      sender: ["MSSanté", "Messagerie MSSanté", "Accompagnement MSSanté"],
      box: ["information", "deploiement", "accompagnement"],
      domain: ["mssante.espace-{word}.example", "mssante-{word}.example", "ma-messagerie-{word}.example"],
      word: ["migration", "continuite", "transfert"],
      subject: ["Évolution de votre messagerie sécurisée", "Votre boîte MSSanté {day}", "Continuité de vos échanges"],
      words: [
        "Votre boîte rejoint un nouvel hébergement {day}, sans interruption.",
        "L’interface évolue pour être plus lisible sur téléphone.", "Nous améliorons le classement de vos échanges.",
      ],
      ask: [
        "Pour retrouver vos dossiers, connectez-vous une première fois :", "Votre nouvel accès est prêt :",
        "Associez votre e-CPS ici :",
      ],
      page: ["acces", "bienvenue", "connexion"],
      sign: ["L’équipe d’accompagnement", "Le pôle déploiement", "Votre service de messagerie"],
    },
    clues: [
      clue("Un domaine voisin", "« {domain} » reprend un nom connu, mais n’est ni mssante.fr ni esante.gouv.fr."),
    ],
    lesson:
      "Passez par l’accès habituel à votre messagerie sécurisée : une vraie évolution y est annoncée. Sinon, appelez l’opérateur.",
  },
  {
    id: "caisse-retraite-coordonnees", channel: "mail", fake: true, level: 3,
    from: "{org}", address: "[{box}@{domain}](0)",
    subject: "{subject}",
    rows: [
      { org: "Carpimko", official: "carpimko.com", stem: "carpimko" },
      { org: "Carmf", official: "carmf.fr", stem: "carmf" },
      { org: "Carcdsf", official: "carcdsf.fr", stem: "carcdsf" },
    ],
    body: ["Madame, Monsieur,", "", "{words}", "{ask} https://{domain}/{page}", "", "{thanks}", "{sign}"],
    slots: {
      box: ["adherents", "relations", "information"],
      domain: ["{stem}-adherents.example", "espace-{stem}.example", "{stem}.espace-retraite.example"],
      subject: ["Votre relevé annuel", "Vos coordonnées d’affiliation", "Votre dossier de retraite"],
      words: [
        "Votre relevé de points est en ligne.", "Nous vérifions chaque année l’adresse et le compte de nos affiliés.",
        "Votre dossier est complet, à une confirmation près.",
      ],
      ask: ["Relecture de vos coordonnées :", "Votre espace :", "Confirmer vos informations :"],
      page: ["releve", "dossier", "affiliation"],
      sign: ["Le service des affiliés", "Votre caisse de retraite", "Relation avec les affiliés"],
    },
    clues: [
      clue("Le nom y est, le domaine non", "« {domain} » n’est pas {official}, le site de la caisse."),
    ],
    lesson:
      "Le ton est juste et rien ne presse : seule l’adresse trahit. Tapez {official} et ouvrez votre espace par vous-même.",
  },
  {
    id: "pro-sante-connexion", channel: "mail", fake: true, level: 3,
    from: "Pro Santé Connect", address: "[{box}@{domain}](0)",
    subject: "{subject}",
    body: ["Bonjour,", "", "{words}", "{ask} https://{domain}/{page}", "", "{sign}"],
    slots: {
      box: ["notification", "securite", "acces"],
      domain: ["esante-gouv.{word}.example", "prosanteconnect-{word}.example", "esante.gouv.fr.{word}.example"],
      word: ["session", "identite", "appareil"],
      subject: ["Nouvelle connexion à votre compte", "Appareil ajouté {day}", "Activité récente"],
      words: [
        "Une connexion a eu lieu {day} à {hour} depuis un nouvel appareil.",
        "Un téléphone vient d’être associé à votre e-CPS.", "Votre accès a été utilisé {day} à {hour}.",
      ],
      ask: ["Si c’est bien vous, aucune action. Sinon :", "Voir le détail :", "Ce n’était pas vous ?"],
      page: ["activite", "appareils", "journal"],
      sign: ["Ce message est automatique.", "Merci de ne pas répondre.", "Le service d’identification"],
    },
    clues: [
      clue("Une alerte vraie en apparence, une adresse fausse",
        "Le texte imite une notification ordinaire ; « {domain} » ne se termine pas par esante.gouv.fr."),
    ],
    lesson:
      "Une alerte de connexion se vérifie dans l’application ou sur le site tapé à la main, jamais par le lien de l’alerte.",
  },
];
