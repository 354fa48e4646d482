// SPDX-License-Identifier: Apache-2.0
// The steps of the guide: when, whom they call, and where each comes from. Their words are in web/shared/i18n/incident.*.ts,
// or in advice.*.ts where the checks give the same step. Only the 72 hours are law; other delays are our own marks (§14.1).
import type { StepKey as AdviceStep } from "../../core/advice";
import type { Source } from "../sources";
import type { Call } from "./calls";

export const WHENS = ["now", "m5", "m15", "m30", "h1", "h72", "ongoing", "contract", "after"] as const;
export type When = (typeof WHENS)[number];

interface StepData { when?: When; calls?: readonly Call[]; sources?: readonly Source[]; dossier?: true; journal?: true; register?: true }

/** Those of this guide; `sources`: what confirms them beside the fact sheet's section named at the right. */
export const OWN_STEPS = {
  isolate: { when: "now", sources: ["S38"] }, // §14.1
  keep_on: { when: "now", sources: ["S38"] }, // §14.1
  tell_team: { when: "m5" }, // §14.1
  tell_colleagues: { when: "m5" }, // §8.4, §14.1
  provider: { when: "m15", calls: ["provider", "cyber17"] }, // §14.1, §20
  plan_b: { when: "m30" }, // §13, §14.1
  note: { when: "ongoing", journal: true }, // §14.1, §14.3
  help: { when: "h1", calls: ["cyber17", "region", "cert", "report"], sources: ["S11", "S09"] }, // §14.1, §20
  complaint: { when: "h72", dossier: true, sources: ["S10", "S39"] }, // §14.1, §15
  cnil: { when: "h72", calls: ["cnil"], dossier: true, sources: ["S23b"] }, // §14.1, §17.3
  patients: { dossier: true, sources: ["S23"] }, // §17.3
  register: { when: "after", sources: ["S23"], register: true }, // §17.3
  assess: { when: "h1", sources: ["S23b"] }, // §17.3
  insurer: { when: "contract", calls: ["insurer"] }, // §14.1, §15.6
  rebuild: { when: "after" }, // §14.1, §14.2
  review: { when: "after" }, // §14.4
  mail_stop: { when: "now" }, // §14.2
  mail_password: { when: "now", sources: ["S01"] }, // §5, §8.1
  mail_traces: { when: "ongoing", journal: true }, // §7, §14.3
  tell_contacts: { when: "h1" }, // §8.1, §8.2
  other_accounts: { when: "h1" }, // §6
  erase_remote: { when: "now" }, // §12
  card_opposition: { when: "now" }, // §6
  card_if: { when: "now", calls: ["bank"] }, // §8.4
  lost_passwords: { when: "now" }, // §5, §8.1
  describe: { when: "h1", journal: true }, // §14.3
  tell_expected: { when: "now" }, // §8.2
  keep_fakes: { when: "now", journal: true, sources: ["S25"] }, // §2, §14.3
  access_passwords: { when: "now" }, // §2, §5
  tell_order: { when: "h1" }, // §14.1
  pharos: { when: "h1", calls: ["pharos"] }, // §20
  call_payee: { when: "h1" }, // §8.4
  network_signs: { when: "now" }, // §2, §14.1
  supplier_call: { when: "now", calls: ["publisher", "provider"] }, // §8.4, §14.1
  supplier_cut: { when: "now" }, // §11
  supplier_passwords: { when: "h1" }, // §5, §14.1
  supplier_ask: { when: "h1", sources: ["S23", "S23b"] }, // §17.3
  supplier_contract: { when: "after", sources: ["S23", "S05"] }, // §16, §17.3
} as const satisfies Record<string, StepData>;
export type OwnStep = keyof typeof OWN_STEPS;
export type StepKey = OwnStep | AdviceStep;

export const isOwn = (key: StepKey): key is OwnStep => Object.hasOwn(OWN_STEPS, key);
const TO_BANK: StepData = { when: "now", calls: ["bank"] };
/** What the checks' own steps lack here. */
const ADVICE_DATA: Partial<Record<StepKey, StepData>> = { call_bank: TO_BANK, oppose_card: TO_BANK, call_bank_if: TO_BANK };

export const dataOf = (key: StepKey): StepData => (isOwn(key) ? OWN_STEPS[key] : ADVICE_DATA[key] ?? {});
