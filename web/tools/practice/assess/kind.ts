// SPDX-License-Identifier: Apache-2.0
// The kind of practice, which decides what is asked of it. The more that applies, the more is asked: a kind cannot be
// chosen to skip what is asked of all.
import type { Answer } from "../core";
import type { Practice } from "./practices";

export const WHO = ["alone", "staff", "several", "house"] as const;
export const PLACES = ["premises", "visits", "both"] as const;
export const RECORDS = ["own", "online", "both", "unknown"] as const;
export interface Kind { who: (typeof WHO)[number]; place: (typeof PLACES)[number]; records: (typeof RECORDS)[number] }

/** What `applies_to` in content/practices.json means for this kind; the three professions stand there for those who travel. */
function appliesTo(kind: Kind, tag: string): boolean {
  switch (tag) {
    case "all": return true;
    case "cabinet": return kind.place !== "visits" || kind.who !== "alone";
    case "maison de santé": return kind.who === "house";
    default: return kind.place !== "premises";
  }
}

/** What `applies_to` does not say: these have no meaning for some. */
const NEEDS: Readonly<Record<string, (kind: Kind) => boolean>> = {
  b07: ({ who }) => who !== "alone", // an account for each member of the team
  b19: ({ who }) => who !== "alone", // an exercise of the team
  b29: ({ place }) => place !== "visits", // the patients' Wi-Fi
  b40: ({ records }) => records !== "own", // a backup that somebody else hosts
};

/** What a practice may truly not have or do. All the others concern whoever is asked them. */
const DISMISSIBLE: ReadonlySet<string> = new Set([
  "b04", // a vault of passwords
  "b06", // a card, and services that take it
  "b11", "b12", "b13", "b14", // health data sent to colleagues or patients, a redirection
  "b21", "b28", // a computer, rather than a tablet alone
  "b23", // photos of patients
  "b29", // Wi-Fi
  "b30", // visitors with USB sticks
  "b32", "b50", // a provider
  "b34", "b35", "b36", // work on the move
  "b40", // a backup at a host's
  "b42", // old equipment
  "b45", // an insurance
]);

export const canDismiss = ({ id }: Practice): boolean => DISMISSIBLE.has(id);

/** What counts: a dismissal of what concerns every practice, kept by an older version or brought in a file, is a no. */
export function answerTo(practice: Practice, answers: Readonly<Record<string, Answer>>): Answer | null {
  const given = answers[practice.id] ?? null;
  return given === "not_concerned" && !canDismiss(practice) ? "no" : given;
}

export const isAsked = (practice: Practice, kind: Kind): boolean =>
  practice.appliesTo.some((tag) => appliesTo(kind, tag)) && (NEEDS[practice.id]?.(kind) ?? true);
