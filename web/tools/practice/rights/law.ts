// SPDX-License-Identifier: Apache-2.0
// The texts and sources that an item of the computing module names, as they are published: in French in every language.
import type { Item } from "../core";

/** By Item.law: short, beside a duty. */
const LAWS: Readonly<Record<string, string>> = {
  csp_l1111_7: "art. L1111-7 CSP",
  csp_l1111_7_lil_64: "art. L1111-7 CSP, art. 64 loi Informatique et Libertés",
  rgpd_12: "art. 12 RGPD",
  rgpd_15: "art. 15 RGPD",
  cnil_2020_081: "CNIL, délibération n° 2020-081",
  css_r161_47: "art. R161-47 CSS",
};

/** By Item.source, and by what else these pages quote: the sheet of facts, section 23. */
const SOURCES: Readonly<Record<string, string>> = {
  S04: "Agence du numérique en santé, foire aux questions MSSanté",
  S05: "Agence du numérique en santé, champ de l’hébergement de données de santé (art. L1111-8 CSP)",
  S07: "CNIL, référentiel cabinets médicaux et paramédicaux, délibération n° 2020-081 du 18 juin 2020",
  S23: "Règlement (UE) 2016/679 (RGPD), articles 12, 15, 28, 30, 32, 33, 34",
  S23b: "CNIL, notifier une violation de données",
  S30: "Cybermalveillance.gouv.fr, dix conseils pour vos sauvegardes",
  S32: "Agence du numérique en santé, MSSanté, repères juridiques",
  S40: "Code de la santé publique, article L1111-7 (accès au dossier médical)",
  S41: "CJUE, 26 octobre 2023, C-307/22 (première copie gratuite du dossier médical)",
  S42: "Code de la santé publique, article R1112-7 et droits des ayants droit",
  S43: "Syndicat de chirurgiens-dentistes, délais de conservation selon la CNIL (28e anniversaire, 90 jours)",
};

/** Empty: no text is named. */
export const lawOf = ({ law }: Pick<Item, "law">): string => (law && LAWS[law]) ?? "";

/** Each once, in the order of their first use. */
export const sourcesOf = (ids: readonly (string | null)[]): string[] =>
  [...new Set(ids)].flatMap((id) => (id && SOURCES[id]) ?? []);
