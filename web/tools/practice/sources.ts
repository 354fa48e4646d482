// SPDX-License-Identifier: Apache-2.0
// The sources that these tools name, as the fact sheet's §23 writes them: French documents, so one label for both languages.

export const SOURCES = {
  S01: "CNIL, recommandation mots de passe, délibération n° 2022-100 du 21 juillet 2022",
  S04: "Agence du numérique en santé, foire aux questions MSSanté",
  S05: "Agence du numérique en santé, champ de l’hébergement de données de santé (art. L1111-8 CSP)",
  S06b: "DGCCRF, fiche 33700",
  S07: "CNIL, référentiel cabinets médicaux et paramédicaux, délibération n° 2020-081 du 18 juin 2020",
  S08: "CERT Santé, cadre législatif du signalement (art. L1111-8-2 CSP, décret n° 2022-715)",
  S09: "CERT Santé, permanence et contacts",
  S10: "Code des assurances, article L12-10-1 (loi n° 2023-22 du 24 janvier 2023, LOPMI)",
  S11: "Ministère de l’Intérieur, 17Cyber",
  S23: "Règlement (UE) 2016/679 (RGPD), articles 12, 15, 28, 30, 32, 33, 34",
  S23b: "CNIL, notifier une violation de données",
  S25: "Le Point, faux arrêts maladie vendus sur Snapchat, 12 mars 2023",
  S27: "Code de la santé publique, article L1110-4 ; Code pénal, article 226-13",
  S30: "Cybermalveillance.gouv.fr, dix conseils pour vos sauvegardes",
  S32: "Agence du numérique en santé, MSSanté, repères juridiques",
  S38: "Gendarmerie nationale, rançon : ne pas payer, ne pas éteindre, isoler",
  S39: "Code de procédure pénale, article 15-3",
  S40: "Code de la santé publique, article L1111-7 (accès au dossier médical)",
  S41: "CJUE, 26 octobre 2023, C-307/22 (première copie gratuite du dossier médical)",
  S42: "Code de la santé publique, article R1112-7 et droits des ayants droit",
  S43: "Syndicat de chirurgiens-dentistes, délais de conservation selon la CNIL (28e anniversaire, 90 jours)",
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

/** Each once, in the order of their first use. */
export const sourcesOf = (ids: readonly (string | null)[]): string[] => [...new Set(ids)].flatMap((id) => (id && labelOf(id)) ?? []);
