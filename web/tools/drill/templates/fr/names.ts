// SPDX-License-Identifier: Apache-2.0
// Invented names, places and numbers that French messages share. Numbers: those that Arcep reserves for fiction.

import type { Slots } from "../../template";

export const shared: Slots = {
  mobile: ["06 39 98 ## ##"],
  landline: ["01 99 00 ## ##", "02 61 91 ## ##", "03 53 01 ## ##", "04 65 71 ## ##", "05 36 49 ## ##"],
  short: ["36•••", "38•••", "31•••"],
  first: [
    "Camille", "Inès", "Karim", "Louise", "Mathis", "Awa", "Hugo", "Leïla", "Noémie", "Samuel", "Jeanne", "Yanis",
  ],
  doctor: ["Dr Aubrelle", "Dr Castevin", "Dr Morvanne", "Dr Delcourbe", "Dr Tanguesse", "Dr Ravelou"],
  day: ["lundi", "mardi", "mercredi", "jeudi", "vendredi"],
  hour: ["8 h 30", "9 h 15", "10 h", "11 h 40", "14 h", "15 h 20", "16 h 45", "17 h 30"],
  hello: ["Bonjour,", "Madame, Monsieur,", "Bonjour, j’espère que vous allez bien."],
  thanks: ["Merci d’avance,", "Bien cordialement,", "Cordialement,", "Belle journée,"],
  code6: ["1## ###", "4## ###", "7## ###", "8## ###"],
};

export const practices = [
  { place: "Cabinet des Tilleuls", host: "cabinet-tilleuls.example" },
  { place: "Maison de santé du Moulin", host: "msp-moulin.example" },
  { place: "Cabinet du Vieux-Port", host: "cabinet-vieuxport.example" },
  { place: "Maison de santé des Bruyères", host: "msp-bruyeres.example" },
  { place: "Cabinet de la Halle", host: "cabinet-halle.example" },
];

export const laboratories = [
  { lab: "Laboratoire des Deux Rives", host: "labo-deuxrives.example" },
  { lab: "Laboratoire Belle Étoile", host: "labo-belletoile.example" },
  { lab: "Laboratoire du Grand Pré", host: "labo-grandpre.example" },
];

export const suppliers = [
  { firm: "Médibureau Ouest", host: "medibureau-ouest.example" },
  { firm: "Stérilo Services", host: "sterilo-services.example" },
  { firm: "Comptoir du Soin", host: "comptoir-du-soin.example" },
  { firm: "Propreté du Val", host: "proprete-du-val.example" },
];

export const carriers = [
  { carrier: "Transports Verne", host: "transports-verne.example" },
  { carrier: "Cycl’Express", host: "cyclexpress.example" },
  { carrier: "Messageries du Lac", host: "messageries-lac.example" },
];

export const editors = [
  { software: "Cabinéo", host: "cabineo.example" },
  { software: "Agenda Plume", host: "agenda-plume.example" },
  { software: "Dossier Clair", host: "dossier-clair.example" },
];
