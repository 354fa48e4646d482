// SPDX-License-Identifier: Apache-2.0
// What the dossier asks, all of it optional, and which document needs what: fact sheet, §15.4 (complaint), §15.5 (mandate),
// §17.3 (notification, message to patients).

export const FIELDS = [
  "name", "profession", "capacity", "structure", "address", "siret", "phone", "insurance", "place",
  "system", "providers", "devices",
  "last_normal", "facts", "plain", "ransom", "attacker",
  "data", "categories", "people", "records", "care", "damage", "consequences", "measures", "delay", "contact",
  "mandated", "court",
] as const;
export type Field = (typeof FIELDS)[number];

/** Written on several lines. */
export const LONG: ReadonlySet<Field> = new Set<Field>(["address", "system", "providers", "devices", "facts", "plain", "ransom", "attacker", "data", "care", "damage", "consequences", "measures", "delay"]);

export const PAPERS = ["complaint", "prosecutor", "mandate", "cnil", "patients"] as const;
export type Paper = (typeof PAPERS)[number];

export const GROUPS = ["you", "facts", "data"] as const;
export type Group = (typeof GROUPS)[number];

export const ASKED: Record<Paper, Partial<Record<Group, readonly Field[]>>> = {
  complaint: {
    you: ["name", "profession", "capacity", "structure", "address", "siret", "phone", "insurance", "place"],
    facts: ["last_normal", "facts", "ransom", "attacker", "system", "providers", "devices"],
    data: ["data", "people", "care", "damage"],
  },
  prosecutor: {
    you: ["name", "profession", "structure", "address", "phone", "place", "court"],
    facts: ["facts"],
    data: ["data", "damage"],
  },
  mandate: { you: ["name", "profession", "structure", "mandated", "place"], facts: ["facts"] },
  cnil: {
    you: ["structure", "name", "phone"],
    facts: ["facts", "providers", "delay"],
    data: ["data", "categories", "people", "records", "consequences", "measures"],
  },
  patients: { you: ["structure", "name", "contact"], facts: ["plain"], data: ["data", "consequences", "measures"] },
};
