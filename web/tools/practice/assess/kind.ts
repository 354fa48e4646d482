// SPDX-License-Identifier: Apache-2.0
// The kind of practice, which decides what is asked of it. The more that applies, the more is asked: a kind cannot be
// chosen to skip what is asked of all.
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

export const isAsked = (practice: Practice, kind: Kind): boolean =>
  practice.appliesTo.some((tag) => appliesTo(kind, tag)) && (NEEDS[practice.id]?.(kind) ?? true);
