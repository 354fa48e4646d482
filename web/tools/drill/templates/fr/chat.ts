// SPDX-License-Identifier: Apache-2.0
// Chat messages (WhatsApp) in French, fake and honest.

import { clue, type Template } from "../../template";
import { practices } from "./names";

export const fakeChat: readonly Template[] = [
  {
    id: "proche-nouveau-numero", channel: "chat", fake: true, level: 1,
    from: "{mobile}",
    body: ["{hi} [{story}](0)", "{more} [{ask}](1)"],
    slots: {
      hi: ["Coucou maman,", "Salut papa c'est moi,", "Coucou c'est ton grand,"],
      story: [
        "mon telephone est casse, voici mon nouveau numero", "j'ai fait tomber mon tel dans l'eau, note ce numero",
        "j'ai perdu mon telephone, je t'ecris d'un nouveau numero",
      ],
      more: ["T'es la ?", "Je suis trop stresse.", "J'ai un souci."],
      ask: [
        "Tu peux regler une facture de 8#0 € pour moi, je te rembourse demain",
        "Il me faut 1 2#0 € aujourd'hui, je t'envoie le RIB", "Achete 3 cartes cadeaux et envoie les codes en photo",
      ],
    },
    clues: [
      clue("Un numéro inconnu qui se dit proche",
        "L’histoire du téléphone cassé explique à l’avance pourquoi vous ne reconnaissez rien."),
      clue("De l’argent, tout de suite",
        "Une demande d’argent par message, sans appel possible, est le but de tout le reste."),
    ],
    lesson:
      "Appelez votre proche à son ancien numéro, ou posez une question que vous seuls connaissez. Ne payez rien avant.",
  },
  {
    id: "emploi-facile", channel: "chat", fake: true, level: 1,
    from: "{mobile}",
    body: ["{hi} [{offer}](0)", "[{ask}](1)"],
    slots: {
      mobile: ["+33 6 39 98 ## ##"],
      hi: [
        "Bonjour je suis {first} du service recrutement.", "Hello, ici {first}, j'ai lu votre candidature.",
        "Bonjour, {first}, agence de recrutement.",
      ],
      offer: [
        "Gagnez 2#0 € par jour en notant des hotels, 1h suffit",
        "Travail simple a domicile, 3#00 € par mois sans diplome",
        "On cherche des soignants pour tester des applis, 190 € par jour",
      ],
      ask: [
        "Contactez nous vite au {mobile} avec votre RIB", "Contactez notre responsable et versez 30 € de caution",
        "Contactez nous avec une photo de votre piece d'identite",
      ],
    },
    clues: [
      clue("Un gain sans rapport avec le travail",
        "Beaucoup d’argent pour presque rien, offert à une personne inconnue : c’est un appât."),
      clue("Vos papiers ou votre argent d’abord", "Un employeur ne demande ni caution ni RIB avant un entretien."),
    ],
    lesson: "Ne répondez pas, bloquez le numéro et signalez la conversation dans l’application.",
  },
  {
    id: "code-envoye-par-erreur", channel: "chat", fake: true, level: 2,
    from: "{first}",
    body: ["{hi} {story}", "[{ask}](0) {end}"],
    slots: {
      hi: ["Coucou !", "Hello, ça va ?", "Bonjour, c’est {first} !"],
      story: [
        "Je me suis trompé de numéro en me connectant.", "J’ai changé de téléphone et mon code est parti chez toi.",
        "Je dois retrouver l’accès au groupe, et ton numéro a servi de secours.",
      ],
      ask: [
        "Tu as dû recevoir un code à six chiffres, tu me l’envoies ?",
        "Peux-tu me transmettre le code que tu viens de recevoir ?",
        "Envoie-moi le code du SMS en capture d’écran.",
      ],
      end: ["C’est urgent, merci !", "Le plus vite possible, s’il te plaît.", "Pardon, c’est urgent."],
    },
    clues: [
      clue("On vous demande un code reçu",
        "Ce code ouvre votre propre compte ; le compte de la personne qui écrit est sans doute déjà volé."),
    ],
    lesson:
      "Ne donnez jamais un code reçu. Appelez la personne de vive voix : elle ignore peut-être que son compte est pris.",
  },
  {
    id: "consoeur-nouveau-numero", channel: "chat", fake: true, level: 2,
    from: "[{mobile}](0)",
    body: ["{hi} c’est {doctor}. {story}", "[{ask}](1) {end}"],
    slots: {
      hi: ["Bonjour,", "Bonsoir,", "Bonjour, pardon de vous écrire ici,"],
      story: [
        "J’ai changé de numéro ce matin.", "Voici mon nouveau numéro, l’autre est hors service.",
        "J’ai perdu mon téléphone en congrès, celui-ci est prêté.",
      ],
      ask: [
        "Pouvez-vous avancer 4#0 € à mon remplaçant ? Je vous rends cela {day}.",
        "J’aurais besoin de la photo de votre carte CPS pour un dossier.",
        "Pourriez-vous me prêter vos codes du logiciel pour la journée ?",
      ],
      end: [
        "Je ne peux pas téléphoner, je suis en consultation.", "Restez par écrit, le réseau est mauvais ici.",
        "Merci de votre discrétion.",
      ],
    },
    clues: [
      clue("Un nom connu, un numéro inconnu",
        "N’importe qui peut écrire un nom ; rien ici ne prouve qui tient le téléphone."),
      clue("Une demande qu’on ne fait pas par message",
        "De l’argent, une carte ou des codes : cela se refuse tant que la voix n’a pas confirmé."),
    ],
    lesson: "Rappelez votre consœur ou confrère au numéro de votre carnet. Carte et codes ne se prêtent à personne.",
  },
  {
    id: "livreur-casier", channel: "chat", fake: true, level: 2,
    from: "{mobile}",
    body: ["{hi} {story}", "{ask} [{site}](0)"],
    slots: {
      hi: ["Bonjour, votre livreur.", "Bonjour, je suis avec votre colis.", "Bonjour, livraison pour vous."],
      story: [
        "Votre boîte était trop petite, je le mets en casier.", "Personne au cabinet, je repars au dépôt.",
        "L’étiquette est abîmée, je n’ai plus votre adresse.",
      ],
      ask: [
        "Cliquez pour choisir le point de retrait :", "Confirmez votre adresse ici :", "Validez une nouvelle date :",
      ],
      site: ["point-casier.example", "depot-livreur.example/re", "colis-etiquette.example"],
    },
    clues: [
      clue("Un lien sans transporteur",
        "Ni nom d’entreprise, ni numéro de colis : rien ne relie cette adresse à une commande."),
    ],
    lesson: "Vérifiez vos commandes en cours par vous-même ; le transporteur laisse un avis avec un numéro de suivi.",
  },
  {
    id: "associe-service-discret", channel: "chat", fake: true, level: 3,
    from: "{doctor}",
    body: ["{hi} {story}", "[{ask}](0) {end}"],
    slots: {
      hi: [
        "Bonjour {first}, vous êtes au cabinet ?", "{first}, vous avez deux minutes ?",
        "Bonjour {first}, une petite chose.",
      ],
      story: [
        "Je suis en réunion à l’Ordre jusqu’à {hour}.", "Je suis en formation, je réponds mal au téléphone.",
        "Je prépare une surprise pour l’équipe.",
      ],
      ask: [
        "Pouvez-vous prendre quatre cartes cadeaux de 50 € et m’envoyer les codes ? Je vous rembourse {day}.",
        "Un virement de 2 #60 € doit partir avant midi, je vous transmets le RIB ici.",
        "Prenez des recharges prépayées pour 200 € et photographiez les tickets, je règle {day}.",
      ],
      end: [
        "Gardons cela entre nous pour l’instant.", "Merci, c’est précieux.",
        "Inutile d’en parler au comptable aujourd’hui.",
      ],
    },
    clues: [
      clue("De l’argent par un chemin inhabituel",
        "La demande est courtoise, mais elle contourne la façon de faire du cabinet et évite le téléphone."),
    ],
    lesson:
      "Toute demande d’argent se confirme de vive voix, au numéro connu, même si le nom et la photo sont les bons.",
  },
  {
    id: "pharmacie-ordonnancier", channel: "chat", fake: true, level: 3,
    from: "{pharmacy}",
    body: ["{hi} {story}", "[{ask}](0) {end}"],
    slots: {
      pharmacy: ["Pharmacie du Marché", "Pharmacie des Arcades", "Pharmacie de la Gare"],
      hi: ["Bonjour Docteur, ici l’officine.", "Bonjour, {first} au comptoir.", "Bonjour, {first} à l’officine."],
      story: [
        "Nous mettons à jour notre fichier de prescription.", "Une commande est bloquée chez le grossiste.",
        "Notre scanner refuse vos derniers documents.",
      ],
      ask: [
        "Pouvez-vous nous envoyer en photo une ordonnance vierge avec votre tampon ?",
        "Il nous faut un modèle signé de votre ordonnance, sans nom.",
        "Merci de photographier votre ordonnancier et votre carte professionnelle.",
      ],
      end: ["Cela nous fera gagner du temps.", "Une simple photo ici suffit.", "Merci et bonne fin de journée."],
    },
    clues: [
      clue("Un document qui sert à en fabriquer d’autres",
        "Un tampon et une signature en photo permettent de produire de fausses ordonnances à votre nom."),
    ],
    lesson:
      "N’envoyez ni tampon, ni signature, ni carte. Appelez l’officine au numéro de l’annuaire pour savoir ce qu’il en est.",
  },
  {
    id: "groupe-document", channel: "chat", fake: true, level: 3,
    from: "{first}",
    body: ["{hi} {story}", "[https://{site}](0)", "{end}"],
    slots: {
      hi: ["Bonjour tout le monde,", "Hello le groupe,", "Bonsoir,"],
      story: [
        "voilà le tableau des gardes corrigé.", "je vous mets le compte rendu de la réunion de {day}.",
        "voici les photos de la soirée d’équipe.",
      ],
      site: ["doc-partages.example/v/{n}", "fichier-rapide.example/{n}", "ouvre-moi.example/d/{n}"],
      n: ["k4#w#", "r9#b#", "t2#m#"],
      end: [
        "Il faut se reconnecter avec son adresse du cabinet pour l’ouvrir.",
        "Il demande le mot de passe de la messagerie, c’est normal.",
        "Identifiez-vous avec votre e-CPS, je l’ai protégé.",
      ],
    },
    clues: [
      clue("Un site inconnu qui veut votre mot de passe",
        "« {site} » n’est pas l’espace habituel du groupe ; ce qui serait saisi sur cette page partirait ailleurs."),
    ],
    lesson:
      "Demandez de vive voix si le document est bien de cette personne, et ouvrez l’espace partagé par votre chemin habituel.",
  },
];

export const honestChat: readonly Template[] = [
  {
    id: "horaires-equipe", channel: "chat", fake: false, level: 1,
    from: "{first}",
    body: ["{hi} {ask}", "{end}"],
    slots: {
      hi: ["Bonjour,", "Hello,", "Coucou,"],
      ask: [
        "tu ouvres le cabinet {day} ou c’est moi ?",
        "est-ce que tu peux échanger ta matinée de {day} avec la mienne ?",
        "la réunion d’équipe est bien {day} à {hour} ?",
      ],
      end: ["Réponds quand tu peux.", "Sinon on en parle demain au café.", "Bonne soirée !"],
    },
    lesson:
      "Une question ordinaire, sans lien, sans argent ni secret. On peut toujours en reparler de vive voix au cabinet.",
  },
  {
    id: "covoiturage-formation", channel: "chat", fake: false, level: 1,
    from: "{first}",
    body: ["{hi} {words}", "{end}"],
    slots: {
      hi: ["Salut,", "Bonjour,", "Hello,"],
      words: [
        "je pars à la formation de {day} à {hour}, il me reste deux places.",
        "qui vient à la soirée des soignants {day} ?", "j’apporte le goûter {day}, des allergies dans l’équipe ?",
      ],
      end: ["Dites-moi !", "Départ du parking du cabinet.", "À bientôt."],
    },
    lesson:
      "Rien n’est demandé qui ait de la valeur : ni code, ni paiement, ni document. Un doute ? La personne est joignable.",
  },
  {
    id: "pharmacie-stock", channel: "chat", fake: false, level: 2,
    from: "{pharmacy}",
    body: ["{hi} {words}", "{end} {landline}."],
    slots: {
      pharmacy: ["Pharmacie du Marché", "Pharmacie des Arcades", "Pharmacie de la Gare"],
      hi: ["Bonjour,", "Bonjour Docteur,", "Bonjour, ici {first} :"],
      words: [
        "les compresses commandées sont arrivées.", "le matériel pour vos visites sera livré {day}.",
        "le produit que vous attendiez est en rupture jusqu’à {day}.",
      ],
      end: [
        "Pour toute question, l’officine :", "Nous sommes là jusqu’à {hour} au",
        "Vous pouvez rappeler le comptoir au",
      ],
    },
    lesson: "Une information sans lien ni demande. Le numéro se compare à celui de votre carnet avant de rappeler.",
  },
  {
    id: "livreur-devant-porte", channel: "chat", fake: false, level: 2,
    from: "{mobile}",
    body: ["{hi} {words}", "{end}"],
    slots: {
      hi: ["Bonjour, je livre {goods}.", "Bonjour, j’apporte {goods}.", "Bonjour, j’ai {goods} pour vous."],
      goods: ["du papier d’examen", "du mobilier", "des cartouches d’encre", "des fauteuils"],
      words: [
        "Je suis devant le cabinet, c’est quelle porte ?", "J’arrive dans dix minutes, quelqu’un pourra m’ouvrir ?",
        "Votre rue est barrée, je me gare côté mairie.",
      ],
      end: ["Merci.", "Je patiente cinq minutes.", "Sinon je dépose à l’accueil voisin."],
    },
    lesson: "Le numéro est inconnu et le message presse un peu, mais on ne demande ni paiement, ni lien, ni code.",
  },
  {
    id: "groupe-compte-rendu", channel: "chat", fake: false, level: 2,
    from: "{first}",
    body: ["{hi} {words}", "https://{host}/{page}", "{end}"],
    rows: practices,
    slots: {
      hi: ["Bonjour à toutes et tous,", "Bonsoir le groupe,", "Hello,"],
      words: [
        "le planning est à jour ({place}), au même endroit que d’habitude.",
        "comme convenu ce midi, le compte rendu est en ligne ({place}).",
        "les affiches sont prêtes ({place}), dites-moi.",
      ],
      page: ["equipe", "documents", "infos"],
      end: ["Rien d’urgent.", "Vos remarques avant {day}, merci.", "On en reparle {day}."],
    },
    lesson:
      "Le lien mène au site du lieu nommé et aucun mot de passe n’est demandé. Votre favori reste le plus sûr.",
  },
  {
    id: "nouveau-numero-honnete", channel: "chat", fake: false, level: 3,
    from: "{mobile}",
    body: ["{hi} c’est {first}. {words}", "{end}"],
    slots: {
      hi: ["Bonjour,", "Coucou,", "Bonsoir,"],
      words: [
        "J’ai une seconde ligne pour le travail, celle-ci.", "Je t’écris de ma ligne professionnelle.",
        "Voici la ligne que j’utiliserai les jours de garde.",
      ],
      end: [
        "Tu peux m’appeler sur l’autre pour vérifier, elle marche toujours.",
        "On se voit {day}, tu me diras si tu préfères l’ancienne.",
        "Rien à faire, vérifie avec moi {day} au cabinet.",
      ],
    },
    lesson:
      "Le numéro est nouveau, mais rien n’est demandé et la vérification est offerte. Faites-la : appelez l’ancien numéro.",
  },
  {
    id: "associe-urgence-pratique", channel: "chat", fake: false, level: 3,
    from: "{doctor}",
    body: ["{hi} {words}", "{ask}"],
    slots: {
      hi: ["Urgent :", "{first}, c’est urgent :", "Vite, {first} :"],
      words: [
        "fuite d’eau dans la salle d’attente.", "l’alarme du cabinet sonne depuis {hour}.",
        "la porte du local ne ferme plus.",
      ],
      ask: [
        "Appelez-moi dès que possible, ou passez si vous êtes à côté.",
        "Je préviens l’artisan, pouvez-vous m’appeler ?", "Je suis sur place. On se téléphone ?",
      ],
    },
    lesson:
      "L’urgence est réelle et concerne le local ; on demande de téléphoner, ce qui permet justement de vérifier.",
  },
  {
    id: "cagnotte-collegue", channel: "chat", fake: false, level: 3,
    from: "{first}",
    body: ["{hi} {words}", "{end}"],
    slots: {
      hi: ["Bonjour tout le monde,", "Coucou l’équipe,", "Bonsoir,"],
      words: [
        "pour le départ de {other}, l’enveloppe est dans la salle de pause jusqu’à {day}.",
        "il manque 1# € pour le cadeau de {other}, l’enveloppe est à l’accueil.",
        "on offre un bouquet à {other} : 5 € chacun, en espèces, à me donner {day}.",
      ],
      other: ["Maud", "Rachid", "Solène", "Tiphaine"],
      end: ["Merci !", "Chut, c’est une surprise.", "On signe la carte {day} à {hour}."],
    },
    lesson:
      "Il est question d’argent et de discrétion, mais tout se passe en main propre, au cabinet, entre personnes qui se voient.",
  },
];
