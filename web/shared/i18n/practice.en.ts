// SPDX-License-Identifier: Apache-2.0
// What the second half of the toolbox says, in English.
import type { practiceFr } from "./practice.fr";

export const practiceEn: typeof practiceFr = {
  contacts: {
    people: { provider: "IT provider", publisher: "Software publisher", insurer: "Insurer", bank: "Bank", colleague: "To be told in the team" },
    name: "name",
    phone: "phone",
    call: (p) => `Call: ${p.who}`,
    region: "Your region",
    no_region: "Choose…",
  },
  printed_on: (p) => `Printed on ${p.day}`,
  file: {
    what: "All that you note in these tools stays in this browser. Take a copy along, or erase it all.",
    take: "Take a copy",
    bring: "Restore a copy",
    replace: "Yes, replace what is noted here",
    keep: "No, change nothing",
    erase: "Erase all",
    sure: "Yes, erase all",
    hint: "Restoring a copy replaces what is noted here. Keep the copy in a safe place: it can be read without a password.",
    name: "maillon-practice.json",
    imported: "The copy was restored.",
    erased: "All is erased.",
    too_large: "This file is too large to be a copy.",
    not_json: "This file is no copy made by Maillon, or it is damaged.",
    other_format: "This file is no copy made by Maillon.",
    newer: "This copy was made by a newer version of Maillon. Reload this page, then try again.",
    bad_part: (p) => `A part of this copy (${p.part}) is damaged: nothing was changed.`,
  },
};
