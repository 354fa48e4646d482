// SPDX-License-Identifier: Apache-2.0
// Fake e-mails in French that are obvious or ordinary (levels 1 and 2); the subtle ones: subtleMail.ts.

import { clue, type Template } from "../../template";
import { editors } from "./names";

export const fakeMail: readonly Template[] = [
  {
    id: "quota-messagerie", channel: "mail", fake: true, level: 1,
    from: "{sender}", address: "[{box}@{domain}](0)",
    subject: "[{subject}](1)",
    body: ["Cher utilisateur,", "", "{state} {threat}", "[{act}](2) : https://{domain}/{page}", "", "{sign}"],
    slots: {
      sender: ["Service Messagerie", "Administrateur mail", "Support Webmail"],
      box: ["alerte", "no-reply", "admin"],
      domain: ["quota-boite.example", "webmail-verif.example", "stockage-mail4#.example"],
      subject: [
        "Votre boite est pleine a 9#%", "DERNIER AVIS : messages bloques", "Suspension de votre compte sous 24h",
      ],
      state: [
        "Votre espace de stockage est depassé.", "3# messages sont en attente de remise.",
        "Une mise a jour de votre boite est obligatoire.",
      ],
      threat: [
        "Sans action sous 24h vos mails seront supprimés.", "Votre compte sera fermé ce soir.",
        "Vous ne pourrez plus recevoir de courrier.",
      ],
      act: [
        "Validez votre adresse et votre mot de passe", "Saisissez votre mot de passe pour vous reconnecter",
        "Augmentez gratuitement votre quota en vous identifiant",
      ],
      page: ["login", "valider", "session"],
      sign: ["Equipe technique", "Le support", "Service client messagerie"],
    },
    clues: [
      clue("Une adresse sans rapport", "Votre fournisseur de messagerie n’écrit pas depuis « {domain} »."),
      clue("Un objet alarmant", "La peur de perdre son courrier pousse à agir sans lire l’adresse."),
      clue("Votre mot de passe demandé", "Un vrai service ne fait pas saisir le mot de passe depuis un lien reçu."),
    ],
    lesson:
      "Ouvrez votre messagerie comme d’habitude : si elle est pleine, elle le dira. Signalez ce message comme hameçonnage.",
  },
  {
    id: "remboursement-impots", channel: "mail", fake: true, level: 1,
    from: "[Direction Générale des Impôts](0)", address: "[{box}@{domain}](1)",
    subject: "{subject}",
    body: [
      "{dear}", "", "Apres calcul, nous vous devons {sum} €.", "[{delay}](2), cliquez ici : https://{domain}/remb",
      "", "{cause}", "Direction Générale des Impôts",
    ],
    slots: {
      box: ["remboursement", "contact", "service.fiscal"],
      domain: ["finance-remb.example", "impot-retour.example", "fisc-service.example"],
      subject: ["Remboursement de vos impots", "Avis de restitution n° 4#7##", "Votre virement est en attente"],
      dear: ["Cher contribuable,", "Madame, Monsieur le contribuable,", "Cher client,"],
      sum: ["1#4,90", "2#8,35", "3#2,60"],
      delay: ["Sous 48 heures imperativement", "Avant la cloture de ce soir", "Dernier jour pour en beneficier"],
      cause: [
        "Un retard peut etre du a un dossier invalide de votre part.", "Toute demande tardive sera refusee.",
        "Munissez-vous de votre carte bancaire.",
      ],
    },
    clues: [
      clue("Un nom abandonné", "L’administration s’appelle Direction générale des Finances publiques depuis 2008."),
      clue("Une adresse hors de l’État",
        "L’administration fiscale écrit depuis un domaine en gouv.fr, pas depuis « {domain} »."),
      clue("Un délai pour de l’argent offert", "L’urgence empêche d’aller vérifier sur le vrai site."),
    ],
    lesson:
      "Tapez impots.gouv.fr et ouvrez votre espace : un remboursement y serait annoncé. Puis supprimez le message.",
  },
  {
    id: "cheque-cadeau", channel: "mail", fake: true, level: 1,
    from: "{sender}", address: "[{box}@{domain}](0)",
    subject: "{subject}",
    body: ["Felicitations !", "", "[{prize}](1)", "{ask} https://{domain}/cadeau", "", "{sign}"],
    slots: {
      sender: ["Service Cadeau", "Club Soignants", "Merci aux soignants"],
      box: ["gagnant", "bravo", "promo"],
      domain: ["cadeau-soignants.example", "prime-blouse.example", "gagne-vite.example"],
      subject: ["Vous avez ete selectionné", "Votre prime soignant de 5#0 €", "Un cadeau vous attend"],
      prize: [
        "Vous etes le gagnant d'un appareil d'une valeur de 9#0 € !",
        "Une prime exceptionnelle de 5#0 € vous est reservée.",
        "Votre adresse a ete tirée au sort parmi les soignants !",
      ],
      ask: [
        "Payez seulement 2 € de frais de port ici :", "Repondez au sondage et donnez votre carte :",
        "Il ne reste que 3 lots, confirmez :",
      ],
      sign: ["L'equipe du tirage", "Le comité", "Service des gains"],
    },
    clues: [
      clue("Une adresse inconnue", "« {domain} » ne correspond à aucun organisme que vous connaissez."),
      clue("Un gain sans avoir joué", "Ce qui est trop beau sert à obtenir votre carte ou vos coordonnées."),
    ],
    lesson: "Ne répondez pas, même pour refuser : une réponse confirme que l’adresse est lue. Signalez puis supprimez.",
  },
  {
    id: "mot-de-passe-microsoft", channel: "mail", fake: true, level: 2,
    from: "{sender}", address: "[{box}@{domain}](0)",
    subject: "{subject}",
    body: ["Bonjour,", "", "{claim}", "{ask} [https://{domain}/{page}](1)", "", "{sign}"],
    rows: [
      {
        claim: "Le mot de passe de votre boîte professionnelle arrive à échéance {day}.",
        ask: "Conservez le mot de passe actuel en vous identifiant :", page: "conserver",
      },
      { claim: "Une connexion depuis un pays étranger a été bloquée.", ask: "Confirmez votre identité :", page: "signin" },
      {
        claim: "Deux messages importants sont retenus en quarantaine.", ask: "Libérez vos messages :",
        page: "quarantaine",
      },
    ],
    slots: {
      sender: ["Microsoft 365", "Microsoft Office", "Équipe des comptes Microsoft"],
      box: ["securite", "account", "notification"],
      domain: ["rnicrosoft-compte.example", "microsoft365.session-{word}.example", "office-{word}.example"],
      word: ["securite", "acces", "verif"],
      subject: ["Votre mot de passe expire {day}", "Action requise sur votre compte", "Session inhabituelle détectée"],
      sign: ["L’équipe Microsoft 365", "Service des comptes", "Administration de la messagerie"],
    },
    clues: [
      clue("Une adresse imitée", "« {domain} » joue sur la ressemblance ; Microsoft écrit depuis microsoft.com."),
      clue("Un lien vers une fausse page",
        "La page copiée reçoit votre mot de passe ; un gestionnaire de mots de passe ne le proposerait pas."),
    ],
    lesson:
      "N’utilisez pas le lien. Ouvrez votre compte par l’adresse habituelle et activez la double authentification.",
  },
  {
    id: "resultats-piece-jointe", channel: "mail", fake: true, level: 2,
    from: "{sender}", address: "[{box}@{domain}](0)",
    subject: "{subject}",
    body: ["{hello}", "", "{words}", "{ask}", "", "{sign}"],
    attachment: "[{file}](1)",
    slots: {
      sender: ["Laboratoire de biologie", "Secrétariat biologie", "Résultats laboratoire"],
      box: ["resultats", "envoi", "secretariat"],
      domain: ["bio-envois.example", "resultats-bio.example", "labo-expedition.example"],
      subject: [
        "Résultats à valider avant {hour}", "Compte rendu d’analyses, dossier 4#3#",
        "Résultats urgents de votre patient",
      ],
      words: [
        "Vous trouverez ci-joint un compte rendu à traiter sans attendre.",
        "Le biologiste souhaite votre avis sur le document joint.",
        "Un dossier de votre patientèle est en pièce jointe.",
      ],
      ask: [
        "Ouvrez le fichier avec le mot de passe de votre messagerie.", "Autorisez les macros si Word le demande.",
        "Le fichier s’ouvre dans votre navigateur, identifiez-vous.",
      ],
      sign: ["Le secrétariat", "Service des envois", "Le plateau technique"],
      file: ["resultats_4#3.html", "compte-rendu.docm", "analyses_2#7.pdf.zip", "bilan.pdf.exe"],
    },
    clues: [
      clue("Un laboratoire sans nom",
        "L’adresse ne dit pas quel laboratoire écrit ; le vôtre passe par MSSanté ou son portail."),
      clue("Un fichier qui n’est pas un document",
        "Page web, archive, macros ou programme : « {file} » peut agir sur l’ordinateur."),
    ],
    lesson:
      "N’ouvrez pas la pièce jointe. Appelez votre laboratoire habituel, ou lisez les résultats sur son portail ou par MSSanté.",
  },
  {
    id: "patient-archive", channel: "mail", fake: true, level: 2,
    from: "{first}", address: "{box}@{domain}",
    subject: "{subject}",
    body: ["{hi}", "", "{words}", "[{ask}](0)", "", "{first}"],
    attachment: "[{file}](1)",
    slots: {
      box: ["{name}.perso#", "{name}.contact#", "boite.{name}#"],
      name: ["azur", "olivier", "rivage"],
      domain: ["mailbox.example", "courrier.example", "webmail.example"],
      subject: ["Mon dossier pour le rendez-vous", "Documents demandés", "Première consultation"],
      hi: ["Bonjour Docteur,", "Bonjour Madame, Monsieur,", "Bonjour,"],
      words: [
        "Je viens de déménager et je cherche un cabinet.", "Comme convenu, voici mes anciens examens.",
        "Je vous envoie mes papiers avant ma venue {day}.",
      ],
      ask: [
        "Tout est dans le dossier compressé, le mot de passe est 1234.",
        "Décompressez le fichier et lancez « lecture » pour voir les images.",
        "Le fichier est protégé, désactivez l’antivirus s’il bloque.",
      ],
      file: ["dossier_medical.zip", "examens_scan.rar", "documents.7z"],
    },
    clues: [
      clue("Un mode d’emploi pour passer outre",
        "Mot de passe donné à côté, antivirus à couper, programme à lancer : un logiciel malveillant passe ainsi."),
      clue("Une archive venue d’une personne inconnue",
        "On ne voit pas ce que contient « {file} » avant de l’avoir ouvert."),
    ],
    lesson: "N’ouvrez pas l’archive. Proposez d’apporter les documents ou de les déposer dans Mon espace santé.",
  },
  {
    id: "nom-de-domaine", channel: "mail", fake: true, level: 2,
    from: "{sender}", address: "[{box}@{domain}](0)",
    subject: "{subject}",
    body: ["Madame, Monsieur,", "", "{claim} [{threat}](1)", "{ask} https://{domain}/renouveler", "", "{sign}"],
    slots: {
      sender: ["Registre des domaines", "Service Renouvellement Web", "Bureau des noms de domaine"],
      box: ["renouvellement", "facturation", "echeance"],
      domain: ["registre-domaines.example", "domaines-france.example", "bureau-web.example"],
      subject: [
        "Expiration de votre nom de domaine", "Facture de renouvellement 2#4#", "Dernière relance pour votre site",
      ],
      claim: [
        "Le nom de domaine de votre cabinet expire {day}.", "L’annuaire de votre site n’est plus à jour.",
        "Votre référencement annuel doit être renouvelé.",
      ],
      threat: [
        "Sans règlement de 1#9 €, votre site et vos courriels seront coupés.", "Un tiers a déjà demandé à l’acheter.",
        "Votre nom sera libéré ce soir.",
      ],
      ask: ["Réglez en ligne :", "Paiement par carte :", "Gardez votre nom :"],
      sign: ["Le service des échéances", "Département facturation", "Bureau des enregistrements"],
    },
    clues: [
      clue("Pas votre hébergeur",
        "Le renouvellement vient de l’entreprise où le nom a été acheté, jamais d’un « registre » inconnu."),
      clue("La peur de perdre le site", "La menace fait payer un service que vous n’avez pas commandé."),
    ],
    lesson: "Regardez l’échéance dans l’espace client de votre hébergeur, ou demandez à la personne qui gère le site.",
  },
  {
    id: "droit-auteur", channel: "mail", fake: true, level: 2,
    from: "{sender}", address: "[{box}@{domain}](0)",
    subject: "{subject}",
    body: ["Madame, Monsieur,", "", "{claim} {threat}", "[{ask}](1) https://{domain}/preuve-{n}", "", "{sign}"],
    slots: {
      sender: ["Cabinet Droits & Images", "Service juridique photo", "Défense des auteurs"],
      box: ["litige", "juridique", "constat"],
      domain: ["droits-images.example", "constat-photo.example", "auteurs-defense.example"],
      n: ["4#2", "7#9", "1#6"],
      subject: [
        "Utilisation non autorisée d’une photographie", "Mise en demeure n° 8#1#",
        "Réclamation concernant votre site",
      ],
      claim: [
        "Une image de votre site appartient à notre mandant.", "Votre page publie une photographie sans licence.",
        "Nous avons constaté une copie de notre visuel.",
      ],
      threat: [
        "Sans réponse {day}, une somme de 1 #50 € sera réclamée.", "Une procédure sera ouverte {day}.",
        "Votre hébergeur sera prévenu ce soir.",
      ],
      ask: [
        "Téléchargez la preuve et ouvrez le programme de visualisation :",
        "Le constat est dans une archive à exécuter :", "Les captures sont à installer depuis ce lien :",
      ],
      sign: ["Service des contentieux", "Le pôle juridique", "Bureau des réclamations"],
    },
    clues: [
      clue("Un cabinet sans coordonnées",
        "Ni adresse postale, ni téléphone, ni nom de juriste : seul « {domain} » est donné."),
      clue("Une preuve à exécuter", "Une preuve se lit ; un programme à lancer installe autre chose."),
    ],
    lesson:
      "Ne téléchargez rien. Une réclamation sérieuse précise l’image en cause et peut arriver par courrier ; parlez-en à qui gère le site.",
  },
  {
    id: "editeur-prise-de-main", channel: "mail", fake: true, level: 2,
    from: "Support {software}", address: "[{box}@{domain}](0)",
    subject: "{subject}",
    rows: editors,
    body: ["{hello}", "", "{claim}", "[{ask}](1) https://{domain}/aide", "", "{sign}"],
    slots: {
      box: ["support", "maintenance", "technique"],
      domain: ["assistance-logiciel.example", "aide-distance.example", "maj-cabinet.example"],
      subject: [
        "{software} : correctif à installer", "Intervention à distance {day}", "Anomalie sur votre base {software}",
      ],
      claim: [
        "Une anomalie de votre base {software} empêche la télétransmission.",
        "Votre poste n’a pas reçu le correctif de {day}.", "Nous devons contrôler {software} avant la fermeture.",
      ],
      ask: [
        "Installez l’outil de prise en main et lisez-nous le code affiché :",
        "Laissez le poste allumé, session ouverte, et lancez l’assistance :",
        "Coupez l’antivirus puis ouvrez la session d’aide :",
      ],
      sign: ["L’assistance technique", "Le support de niveau 2", "Votre équipe {software}"],
    },
    clues: [
      clue("Un support logé ailleurs", "{software} écrirait depuis {host}, pas depuis « {domain} »."),
      clue("Une prise en main non demandée", "Donner la main sur le poste, c’est donner accès à tous les dossiers."),
    ],
    lesson: "Refusez toute prise en main que vous n’avez pas demandée et rappelez le support au numéro du contrat.",
  },
  {
    id: "urssaf-mail-verification", channel: "mail", fake: true, level: 2,
    from: "Urssaf", address: "[{box}@{domain}](0)",
    subject: "{subject}",
    body: ["Madame, Monsieur,", "", "{claim}", "[{ask}](1)", "https://{domain}/formulaire", "", "{sign}"],
    slots: {
      box: ["ne-pas-repondre", "gestion", "comptes"],
      domain: ["urssaf-verification.example", "praticiens-urssaf.example", "urssaf.fr.compte-{word}.example"],
      word: ["pro", "actif", "tiers"],
      subject: ["Mise à jour de votre compte cotisant", "Crédit en votre faveur", "Attestation en attente"],
      claim: [
        "Un crédit de 2#6 € apparaît sur votre compte.", "Votre attestation ne peut être délivrée en l’état.",
        "Le contrôle annuel de vos données est ouvert jusqu’à {day}.",
      ],
      ask: [
        "Indiquez votre RIB et votre numéro de carte pour le versement :",
        "Joignez une photo de votre carte bancaire et de votre carte d’identité :",
        "Saisissez votre identifiant, votre mot de passe et votre RIB :",
      ],
      sign: ["Le service des cotisants", "Votre gestionnaire", "Gestion des comptes praticiens"],
    },
    clues: [
      clue("Une adresse imitée", "« {domain} » contient le nom de l’Urssaf mais ne se termine pas par urssaf.fr."),
      clue("Trop d’informations demandées",
        "Photo de carte, mot de passe, RIB : un organisme ne les réunit pas dans un formulaire reçu."),
    ],
    lesson:
      "Consultez votre compte sur urssaf.fr, tapé à la main ; la messagerie de ce compte confirmera ou non la demande.",
  },
  {
    id: "rgpd-mise-en-conformite", channel: "mail", fake: true, level: 2,
    from: "{sender}", address: "[{box}@{domain}](0)",
    subject: "{subject}",
    body: ["Madame, Monsieur,", "", "{claim} [{threat}](1)", "{ask} https://{domain}/dossier", "", "{sign}"],
    slots: {
      sender: ["Registre RGPD Santé", "Conformité Professions de santé", "Service national RGPD"],
      box: ["conformite", "dossier", "controle"],
      domain: ["rgpd-sante.example", "conformite-pro.example", "registre-rgpd.example"],
      subject: [
        "Mise en conformité de votre cabinet", "Dernier rappel RGPD, dossier 6#4#", "Votre déclaration est absente",
      ],
      claim: [
        "Votre cabinet n’apparaît pas dans notre registre.",
        "Aucune déclaration n’est enregistrée pour votre activité.", "Votre attestation de conformité a expiré.",
      ],
      threat: [
        "Sans versement de 3#0 € {day}, une amende vous sera adressée.",
        "Un contrôle sera déclenché {day} à défaut de règlement.", "Des sanctions seront prononcées dès {day}.",
      ],
      ask: ["Réglez votre dossier :", "Régularisation immédiate :", "Paiement en ligne :"],
      sign: ["Le bureau des contrôles", "Service des attestations", "Le pôle conformité"],
    },
    clues: [
      clue("Un organisme qui imite l’officiel",
        "L’autorité française est la CNIL, sur cnil.fr ; « {domain} » n’en fait pas partie."),
      clue("Payer pour éviter une sanction",
        "Un paiement réclamé par courriel sous la menace est le ressort habituel d’une arnaque."),
    ],
    lesson: "Ne payez pas et ne répondez pas. Les obligations du cabinet s’apprennent sur cnil.fr, gratuitement.",
  },
];
