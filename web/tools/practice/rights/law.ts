// SPDX-License-Identifier: Apache-2.0
// The texts that an item of the computing module names, as they are published: in French in every language.
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

/** Empty: no text is named. */
export const lawOf = ({ law }: Pick<Item, "law">): string => (law && LAWS[law]) ?? "";
