// SPDX-License-Identifier: Apache-2.0
// The sources that the guide names, as the fact sheet's §23 writes them: French documents, so one label for both languages.

export const SOURCES = {
  S01: "CNIL, recommandation mots de passe, délibération n° 2022-100 du 21 juillet 2022",
  S05: "Agence du numérique en santé, champ de l’hébergement de données de santé (art. L1111-8 CSP)",
  S06b: "DGCCRF, fiche 33700",
  S08: "CERT Santé, cadre législatif du signalement (art. L1111-8-2 CSP, décret n° 2022-715)",
  S09: "CERT Santé, permanence et contacts",
  S10: "Code des assurances, article L12-10-1 (loi n° 2023-22 du 24 janvier 2023, LOPMI)",
  S11: "Ministère de l’Intérieur, 17Cyber",
  S23: "Règlement (UE) 2016/679 (RGPD), articles 12, 15, 28, 30, 32, 33, 34",
  S23b: "CNIL, notifier une violation de données",
  S25: "Le Point, faux arrêts maladie vendus sur Snapchat, 12 mars 2023",
  S38: "Gendarmerie nationale, rançon : ne pas payer, ne pas éteindre, isoler",
  S39: "Code de procédure pénale, article 15-3",
  S47: "Alouette, Breizh Cyber (novembre 2023)",
  S48: "Cyber’Occ, urgence cyber",
  S49: "France Bleu, campus régional de cybersécurité de Nouvelle-Aquitaine (juillet 2023)",
  S50: "France Bleu, Grand Est Cybersécurité (mars 2023)",
  S51: "Cyber Réunion",
  S52: "Dossier Familial, Info Escroqueries (d’après le ministère de l’Intérieur)",
  S53: "Mémo dépôt de plainte suite à un incident, Gendarmerie nationale et ARS Pays de la Loire, octobre 2023",
} as const;
export type Source = keyof typeof SOURCES;

export const labelOf = (source: string): string | undefined => (Object.hasOwn(SOURCES, source) ? SOURCES[source as Source] : undefined);
