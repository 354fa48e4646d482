// SPDX-License-Identifier: Apache-2.0
// Who may be called by anybody: those of section 20 of the fact sheet that may be shown, as it writes them.

export const NUMBERS = [
  { key: "cyber17", shown: "17cyber.gouv.fr", source: "S11" },
  { key: "cert_sante", shown: "09 72 43 91 25", source: "S09" },
  { key: "cnil", shown: "notifications.cnil.fr", source: "S23b" },
  { key: "danger", shown: null, source: "§20" }, // two numbers, and a word between them,
] as const;
