// SPDX-License-Identifier: Apache-2.0
// Fake text messages in French. Clumsy accents are meant where the level is 1.

import { clue, type Template } from "../../template";
import { carriers, practices } from "./names";

export const fakeSms: readonly Template[] = [
  {
    id: "carte-vitale", channel: "sms", fake: true, level: 1,
    from: "{sender}",
    body: ["{head} : votre carte Vitale {state}. [{urge}](0), {act} : [https://{site}](1)"],
    slots: {
      sender: ["{mobile}", "INFO-SANTE", "AMELI"],
      head: ["AMELI", "Assurance Maladie", "Info CPAM"],
      state: ["arrive a expiration", "n'est plus valide", "est prete a etre envoyee", "a ete suspendue"],
      urge: ["Sous 24h", "Dernier rappel avant perte de vos droits", "Avant ce soir minuit"],
      act: ["remplissez le formulaire", "confirmez vos informations", "completez votre demande"],
      site: ["carte-vitale-renouv.example", "ameli-droits.example", "vitale-2#.example", "arneli-carte.example"],
    },
    clues: [
      clue("On vous presse", "La menace ou le délai court pousse à toucher le lien avant de réfléchir."),
      clue("Un lien qui n’est pas celui d’ameli", "L’adresse se termine par « {site} », pas par ameli.fr."),
    ],
    lesson:
      "Ne touchez pas le lien. Ouvrez votre compte ameli par votre chemin habituel, puis transférez le SMS au 33700.",
  },
  {
    id: "colis-frais", channel: "sms", fake: true, level: 1,
    from: "{mobile}",
    body: ["{brand} : {reason}. [Reglez {fee} €](0) {delay} : [{site}](1)"],
    slots: {
      brand: ["COLISSIMO", "Chronopost", "Mondial Relay", "Info livraison"],
      reason: [
        "votre colis est bloque au depot", "votre paquet ne rentre pas dans la boite aux lettres",
        "adresse incomplete, livraison interrompue",
      ],
      fee: ["1,99", "2,50", "0,95", "3,40"],
      delay: ["pour le debloquer", "pour une nouvelle livraison", "avant retour a l'expediteur"],
      site: [
        "colis-reprise.example/pay", "suivi-paquet24.example", "relance-livraison.example/fr", "mon-depot.example/##",
      ],
    },
    clues: [
      clue("Une petite somme à payer",
        "Le montant est faible pour endormir la méfiance : c’est le numéro de carte qui est visé."),
      clue("Un lien sans rapport",
        "Cette adresse n’est celle d’aucun transporteur, et aucun numéro de colis n’est donné."),
    ],
    lesson:
      "Retrouvez le numéro du colis dans votre commande et suivez-le sur le site du transporteur, tapé à la main.",
  },
  {
    id: "amende-majoree", channel: "sms", fake: true, level: 1,
    from: "{sender}",
    body: ["{head} : [{claim}](0). {then} [{site}](1)"],
    slots: {
      sender: ["{mobile}", "INFO ANTAI", "AMENDES"],
      head: ["ANTAI", "Amendes gouv", "Info ANTAI"],
      claim: [
        "votre amende de 35 € passe a 135 € ce soir", "contravention impayee, majoration a 90 € sous 48h",
        "dernier avis avant saisie pour une amende de 75 €",
      ],
      then: ["Reglez ici :", "Paiement immediat :", "Evitez la majoration :"],
      site: ["antai-reglement.example", "amende-gouv.example/paiement", "https://gouv-amendes4#.example"],
    },
    clues: [
      clue("Une menace chiffrée", "La somme qui va grimper fait payer vite, sans vérifier si l’amende existe."),
      clue("Une adresse imitée",
        "Les amendes se règlent sur amendes.gouv.fr ; cette adresse n’appartient pas à l’État."),
    ],
    lesson: "Ne payez pas depuis un SMS. Tapez vous-même amendes.gouv.fr et cherchez l’avis avec son numéro.",
  },
  {
    id: "formation-cpf", channel: "sms", fake: true, level: 1,
    from: "{mobile}",
    body: ["{first_words} [{offer}](0), {end} : [{site}](1)"],
    slots: {
      first_words: ["Mon compte formation :", "CPF info :", "Service CPF :"],
      offer: [
        "il vous reste 1 #40 € a utiliser avant la fin du mois", "vos droits de 2 #00 € seront perdus vendredi",
        "une formation 100% gratuite et une tablette offerte",
      ],
      end: ["activez vos droits", "inscription en 2 min", "reservez votre place"],
      site: ["mon-cpf-2#.example", "compte-formation-pro.example", "cpf-sante.example/go"],
    },
    clues: [
      clue("Trop beau et trop pressé", "De l’argent ou un cadeau qui disparaît bientôt : c’est fait pour aller vite."),
      clue("Un autre site que l’officiel",
        "Le compte formation se consulte sur moncompteformation.gouv.fr, pas sur « {site} »."),
    ],
    lesson:
      "Vos droits se lisent sur le site officiel, tapé à la main. Ne donnez jamais votre identifiant à un démarcheur.",
  },
  {
    id: "conseiller-fraude", channel: "sms", fake: true, level: 2,
    from: "{sender}",
    body: [
      "{bank} : paiement de {sum} € {where} en attente. {not_you} [appelez notre service fraude au {landline}](0)",
      "[{keep}](1)",
    ],
    slots: {
      sender: ["ALERTE", "{short}", "{mobile}"],
      bank: ["Votre banque", "Service carte", "Sécurité bancaire"],
      sum: ["489,00", "1 2#0,00", "749,9#", "318,40"],
      where: ["chez un marchand en ligne", "à l’étranger", "sur un site de voyages"],
      not_you: ["Si vous n’en êtes pas à l’origine,", "Si vous ne le reconnaissez pas,", "Pour l’annuler,"],
      keep: [
        "Préparez votre carte, un code vous sera demandé.",
        "Gardez votre téléphone : il faudra nous lire le code reçu.", "Munissez-vous de vos identifiants.",
      ],
    },
    clues: [
      clue("Un numéro fourni par le message",
        "Au bout du fil, une fausse conseillère ou un faux conseiller attend votre appel."),
      clue("On annonce une demande de code",
        "Une banque ne demande ni identifiant ni code : un code lu à voix haute valide un paiement."),
    ],
    lesson:
      "N’appelez pas ce numéro. Composez celui qui figure au dos de votre carte ou ouvrez l’application de la banque.",
  },
  {
    id: "ecps-expire", channel: "sms", fake: true, level: 2,
    from: "{sender}",
    body: ["{head} : {state}. {ask} [https://{site}](0){end}"],
    slots: {
      sender: ["e-CPS", "PRO SANTE", "{short}"],
      head: ["e-CPS", "Pro Santé Connect", "Espace CPS"],
      state: [
        "votre e-CPS doit être réactivée", "votre carte professionnelle arrive à échéance",
        "un nouvel appareil attend votre validation",
      ],
      ask: ["Vérifiez votre identité ici :", "Procédez au renouvellement :", "Confirmez vos données :"],
      site: ["esante.gouv.fr.renouvellement.example", "esante.gouv.fr.cps-{kind}.example", "pro-sante-{kind}.example"],
      kind: ["acces", "actif", "identite"],
      end: ["", " Sans action, vos accès seront coupés {day}.", " Opération obligatoire avant {day}."],
    },
    clues: [
      clue("Lue de droite à gauche, l’adresse change",
        "Ce qui compte est juste avant le premier « / » : « {site} » ne se termine pas par esante.gouv.fr."),
    ],
    lesson: "Ouvrez l’application e-CPS ou tapez esante.gouv.fr : si une démarche vous attend, elle y sera visible.",
  },
  {
    id: "impots-trop-percu", channel: "sms", fake: true, level: 2,
    from: "{sender}",
    body: ["{head} {reason}, [{good}](0). {ask} [{site}](1)"],
    slots: {
      sender: ["IMPOTS", "DGFIP", "{mobile}"],
      head: ["Finances publiques :", "Direction générale des Finances publiques :", "Service des impôts :"],
      reason: [
        "après examen de votre dossier", "à la suite d’un double prélèvement", "après mise à jour de votre taux",
      ],
      good: [
        "un remboursement de 1#8,40 € vous est dû", "vous bénéficiez d’un trop-perçu de 2#3,15 €",
        "la somme de 4#6,00 € est prête à être versée",
      ],
      ask: [
        "Indiquez le compte à créditer :", "Choisissez le mode de versement :",
        "Transmettez vos coordonnées bancaires :",
      ],
      site: ["impots-versement.example", "impots.gouv.fr.remboursement.example", "dgfip-restitution.example"],
    },
    clues: [
      clue("Une bonne nouvelle inattendue", "Une somme précise et crédible donne envie de remplir le formulaire."),
      clue("Une adresse hors de l’État",
        "Le site des impôts est impots.gouv.fr ; l’adresse affichée se termine autrement."),
    ],
    lesson:
      "Un remboursement se vérifie dans votre espace sur impots.gouv.fr, ouvert par vous-même et jamais par un lien reçu.",
  },
  {
    id: "urssaf-regularisation", channel: "sms", fake: true, level: 2,
    from: "{sender}",
    body: ["{head} {claim}. [{threat}](0) {ask} [{site}](1)"],
    slots: {
      sender: ["URSSAF", "{mobile}", "COTISATIONS"],
      head: ["Urssaf :", "Votre Urssaf :", "Urssaf praticiens :"],
      claim: [
        "une cotisation de 6#2 € n’a pas été réglée", "votre dernier prélèvement a été rejeté",
        "votre déclaration comporte un écart de 1#7 €",
      ],
      threat: [
        "À défaut de paiement aujourd’hui, des pénalités s’ajoutent.", "Un huissier sera saisi {day}.",
        "Votre dossier part au contentieux ce soir.",
      ],
      ask: ["Régularisez :", "Paiement par carte :", "Réglez en ligne :"],
      site: ["urssaf-regul.example", "https://urssaf.fr-paiement.example", "mon-urssaf-pro.example/reglement"],
    },
    clues: [
      clue("La peur des pénalités", "Un paiement exigé dans la journée par SMS ne laisse pas le temps de vérifier."),
      clue("Une adresse qui ressemble",
        "Avant le premier « / », l’adresse ne se termine pas par urssaf.fr."),
    ],
    lesson:
      "Connectez-vous à urssaf.fr par votre favori : la somme due et ses échéances y figurent, ou n’existent pas.",
  },
  {
    id: "energie-coupure", channel: "sms", fake: true, level: 2,
    from: "{sender}",
    body: ["{head} [{claim}](0) {place_words}. {ask} [{site}](1)"],
    slots: {
      sender: ["{mobile}", "ENERGIE PRO", "{short}"],
      head: ["EDF :", "Engie :", "Enedis :"],
      claim: [
        "coupure programmée {day} pour facture impayée", "interruption de la fourniture {day} à {hour}",
        "solde impayé de 86,#0 € et résiliation {day}",
      ],
      place_words: ["au local professionnel", "à l’adresse de votre cabinet", "sur le compteur du cabinet"],
      ask: ["Pour l’éviter, réglez par carte :", "Paiement en ligne :", "Pour conserver le service :"],
      site: ["energie-solde.example", "espace-factures.example/pro", "reglement-compteur.example"],
    },
    clues: [
      clue("La menace d’une coupure", "Un cabinet sans électricité ne peut pas travailler : la peur fait payer vite."),
      clue("Un site inconnu", "« {site} » n’est pas le site du fournisseur, et aucun numéro de contrat n’apparaît."),
    ],
    lesson: "Appelez le numéro de votre facture papier ou ouvrez l’espace client par votre favori avant tout paiement.",
  },
  {
    id: "stationnement-qr", channel: "sms", fake: true, level: 2,
    from: "{mobile}",
    body: ["{head} : {claim}. [{ask}](0) [{site}](1)"],
    slots: {
      head: ["Stationnement centre-ville", "Parking public", "Votre ticket de parking"],
      claim: [
        "le QR code que vous avez scanné n’a pas abouti", "votre session de {hour} n’est pas payée",
        "votre véhicule a été contrôlé {day} sans ticket valable",
      ],
      ask: [
        "Saisissez à nouveau votre carte bancaire :", "Saisissez votre carte avant ce soir :",
        "Payez 17 € par carte :",
      ],
      site: ["parking-scan.example", "qr-stationner.example/pay", "ticket-centre.example"],
    },
    clues: [
      clue("Votre carte, tout de suite",
        "Le message est là pour obtenir un numéro de carte ; un QR code collé sur une borne peut en être l’origine."),
      clue("Un site de paiement inconnu",
        "Ni la ville ni l’exploitant ne sont nommés, et l’adresse ne mène à aucun des deux."),
    ],
    lesson:
      "Payez par l’application habituelle ou à la borne, et vérifiez un forfait sur stationnement.gouv.fr, tapé à la main.",
  },
  {
    id: "livraison-polie", channel: "sms", fake: true, level: 3,
    from: "{sender}",
    body: ["{hello_words} votre livraison n° {ref} est prévue {day} entre {slot}. {ask} [https://{site}](0)"],
    rows: [
      { sender: "La Poste", site: "laposte.suivi-{word}.example" },
      { sender: "COLISSIMO", site: "colissimo.{word}-suivi.example" },
      { sender: "Chronopost", site: "chronopost-{word}.example" },
    ],
    slots: {
      hello_words: ["Bonjour,", "Bonjour, ici {sender} :", "Information {sender} :"],
      ref: ["8R 4#2 #71", "6A 9#0 #38", "XY 2#5 #09"],
      slot: ["8 h et 12 h", "9 h et 13 h", "14 h et 18 h"],
      ask: ["Pour choisir un autre jour :", "Suivre ou modifier :", "Absence ce jour-là ? Un autre créneau :"],
      word: ["courrier", "domicile", "creneau"],
    },
    clues: [
      clue("Le nom est là, pas à la bonne place",
        "« {site} » contient le nom du transporteur, mais se lit de droite à gauche : sa fin est à quelqu’un d’autre."),
    ],
    lesson:
      "Rien ne presse et le texte est soigné : seule l’adresse parle. Reprenez le numéro sur le site que vous tapez vous-même.",
  },
  {
    id: "amelipro-decompte", channel: "sms", fake: true, level: 3,
    from: "{sender}",
    body: ["{head} {news}. {ask} [https://{site}](0)"],
    slots: {
      sender: ["amelipro", "AMELI PRO", "{short}"],
      head: ["amelipro :", "Bonjour, amelipro vous informe :", "Espace amelipro :"],
      news: [
        "un nouveau message de votre caisse vous attend", "votre relevé de {day} est disponible",
        "votre demande de rendez-vous a reçu une réponse",
      ],
      ask: ["À consulter sur", "Votre espace :", "Accès direct :"],
      site: ["amelipro.espace-{word}.example", "ameli.fr.{word}.example", "espacepro-ameli.{word}.example"],
      word: ["dossier", "messages", "releves"],
    },
    clues: [
      clue("Une adresse imitée",
        "« {site} » ne se termine pas par ameli.fr, comme le ferait un lien de l’Assurance Maladie."),
    ],
    lesson:
      "Des identifiants amelipro volés ouvrent des données d’assurés : passez toujours par votre favori ou l’adresse tapée.",
  },
  {
    id: "agenda-code", channel: "sms", fake: true, level: 3,
    from: "{sender}",
    body: ["{head} {story}. {ask_words} [{ask}](0) {thanks_words}"],
    rows: [
      { sender: "Doctolib", head: "Doctolib, service praticiens :" },
      { sender: "{mobile}", head: "Bonjour, support de votre agenda en ligne :" },
      { sender: "AGENDA", head: "Assistance agenda :" },
    ],
    slots: {
      story: [
        "nous corrigeons un doublon dans votre planning", "une collègue a demandé l’accès à votre agenda",
        "votre agenda change de serveur {day} à {hour}",
      ],
      ask_words: [
        "Un code va vous parvenir :", "Vous recevez à l’instant un code à six chiffres :",
        "Pour vérifier que c’est bien vous, un code part vers ce numéro :",
      ],
      ask: [
        "merci de nous le renvoyer ici.", "répondez à ce SMS avec les six chiffres du code.",
        "transmettez-nous le code de connexion par retour.",
      ],
      thanks_words: ["Merci de votre confiance.", "Bonne journée.", "L’équipe vous remercie."],
    },
    clues: [
      clue("Un code à transmettre", "Ce code est une clé : qui le demande est en train de se connecter à votre place."),
    ],
    lesson: "Un code reçu ne se transmet à personne, même à un service connu. Appelez le support au numéro du contrat.",
  },
  {
    id: "rappel-rendez-vous-lien", channel: "sms", fake: true, level: 3,
    from: "{mobile}",
    body: ["{place} : {reminder} {day} à {hour}. {ask} [{site}](0)"],
    rows: practices,
    slots: {
      reminder: ["rappel de votre rendez-vous", "votre rendez-vous est maintenu", "nous vous attendons"],
      ask: [
        "Empreinte de carte à enregistrer pour le garder :", "À confirmer par empreinte bancaire :",
        "Une carte bancaire est désormais demandée pour réserver :",
      ],
      site: ["rdv-garantie.example", "confirmation-soin.example/carte", "resa-empreinte.example"],
    },
    clues: [
      clue("Un autre site que celui du cabinet",
        "La carte serait saisie sur « {site} », qui ne porte pas le nom du lieu et que rien ne relie à lui."),
    ],
    lesson:
      "Appelez le cabinet au numéro que vous connaissez avant de saisir une carte, même si le rendez-vous existe.",
  },
  {
    id: "transporteur-local", channel: "sms", fake: true, level: 3,
    from: "{carrier}",
    body: ["{words} {detail} : [https://{other}](0)"],
    rows: carriers,
    slots: {
      words: [
        "Votre carton de matériel arrive {day}.", "Livraison pour le cabinet {day} vers {hour}.",
        "Nous passons {day} avec votre commande.",
      ],
      detail: [
        "Bon de livraison à signer en ligne", "Code d’accès du local à nous indiquer",
        "Merci de confirmer votre présence",
      ],
      other: ["bon-signature.example/{n}", "livraison-acces.example/{n}", "portail-reception.example/{n}"],
      n: ["4#7#", "8#2#", "6#0#"],
    },
    clues: [
      clue("Le lien ne porte pas le nom de l’expéditeur",
        "{carrier} vous enverrait chez lui ; « {other} » est tenu par quelqu’un d’autre."),
    ],
    lesson:
      "Un nom d’expéditeur se choisit librement. Vérifiez la livraison dans votre commande ou appelez le numéro du bon papier.",
  },
];
