// SPDX-License-Identifier: Apache-2.0
// The practices of content/: what is asked, why it matters, how to get there. French is the original; English has its
// own words, and the sources keep their French names.
import en from "../../../../content/practices.en.json";
import fr from "../../../../content/practices.json";
import { actionsFr } from "../../../shared/i18n/assess-actions.fr";
import { language } from "../../../shared/i18n";

/** As content/practices.json names them, in its order. */
const NAMES = {
  passwords: "mots de passe", mail: "messagerie", phishing: "hameçonnage", software: "logiciels et IA", devices: "postes et réseau",
  mobile: "nomadisme", backups: "sauvegardes", incident: "incident", rights: "RGPD",
} as const;
export type Theme = keyof typeof NAMES;
export const THEMES = Object.keys(NAMES) as Theme[];

export interface Practice {
  id: string;
  theme: Theme;
  /** 1 to 3. */
  impact: number;
  effort: number;
  cost: "free" | "low" | "medium";
  appliesTo: readonly string[];
  source: string;
  reviewMonths: number;
}

export interface Wording { action: string; statement: string; why: string; how: readonly string[] }

const COSTS: Readonly<Record<string, Practice["cost"]>> = { gratuit: "free", faible: "low", moyen: "medium" };

export const PRACTICES: readonly Practice[] = fr.map((row) => ({
  id: row.id,
  theme: THEMES.find((theme) => NAMES[theme] === row.theme) ?? "devices",
  impact: row.impact, effort: row.effort, cost: COSTS[row.cost] ?? "medium",
  appliesTo: row.applies_to, source: typeset(row.source), reviewMonths: row.review_months,
}));

/** The content is typed with plain spaces and apostrophes: French sets others. */
function typeset(text: string): string {
  return text.replace(/'/g, "’").replace(/ ([?!;])/g, "\u202f$1").replace(/ :/g, "\u00a0:")
    .replace(/-(?=(t-)?(il|elle|on|vou)s?\b|CPS\b|Fi\b)/g, "\u2011").replace(/« /g, "«\u00a0").replace(/ »/g, "\u00a0»")
    .replace(/(\d) (?=(caractères|mots|minutes|heures|jours|mois|ans)\b)/g, "$1\u00a0").replace(/n° /g, "n°\u00a0");
}

const FRENCH: Readonly<Record<string, Wording>> = Object.fromEntries(fr.map(({ id, statement, why, how }) => [id, {
  action: actionsFr[id] ?? "", statement: typeset(statement), why: typeset(why), how: how.map(typeset),
}]));
const ENGLISH: Readonly<Record<string, Wording>> = en;

/** In the page's language. */
export function wordingOf(id: string): Wording {
  const found = (language.value === "fr" ? FRENCH : ENGLISH)[id];
  if (found === undefined) throw new RangeError(`no such practice: ${id}`);
  return found;
}
