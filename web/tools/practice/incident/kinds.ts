// SPDX-License-Identifier: Apache-2.0
// What may have happened: how one finds it, its steps in order, what not to do, and what is known from the start. From
// the fact sheet: the ten steps of its §14.1 and what not to do of §14.2; the other cases are composed of its facts.
import { AFTER, type Situation } from "../../core/advice";
import type { Risk } from "../core";
import type { StepKey } from "./steps";

export const CASES = ["locked", "suspect", "mail", "lost", "prescriptions", "bank", "network", "supplier"] as const;
export type Case = (typeof CASES)[number];
/** A case of this guide, or a situation that the checks speak of too. */
export type Kind = Case | Situation;
export const KINDS: readonly Kind[] = [...CASES, ...(Object.keys(AFTER) as Situation[])];

/** Questions that lead to a kind, or to another question. */
export const CHOICES = {
  start: ["locked", "mail", "which_click", "which_send", "lost", "prescriptions", "bank", "network", "supplier", "unknown"],
  which_click: ["clicked", "opened_attachment", "gave_password", "gave_code", "gave_card", "paid", "called_back", "reused", "shared"],
  which_send: ["sent_to_wrong", "sent_to_lookalike"],
  unknown: ["device", "account", "message", "supplier"],
  device: ["locked", "lost", "network", "suspect"],
  account: ["mail", "prescriptions", "bank", "shared"],
  message: ["which_click", "which_send"],
} as const satisfies Record<string, readonly string[]>;
export type Choice = keyof typeof CHOICES;
export type Option = (typeof CHOICES)[Choice][number];
export const isChoice = (option: string): option is Choice => Object.hasOwn(CHOICES, option);

const LAST: readonly StepKey[] = ["insurer", "rebuild", "review"];
const SUSPECT: readonly StepKey[] = ["isolate", "keep_on", "tell_team", "provider", "plan_b", "note", "help", "complaint", "cnil", "patients", "register", ...LAST];

const STEPS: Record<Case, readonly StepKey[]> = {
  locked: SUSPECT,
  suspect: SUSPECT,
  mail: ["mail_stop", "mail_password", "activate_two_factor", "provider", "mail_traces", "tell_contacts", "other_accounts", "help", "complaint", "cnil", "patients", "register", "insurer", "review"],
  lost: ["erase_remote", "card_opposition", "lost_passwords", "tell_team", "describe", "complaint", "assess", "cnil", "patients", "register", "provider", "insurer", "review"],
  prescriptions: ["keep_fakes", "card_opposition", "access_passwords", "activate_two_factor", "tell_order", "pharos", "provider", "help", "complaint", "cnil", "register", "insurer", "review"],
  bank: ["call_bank", "oppose_card", "keep_proof", "call_payee", "change_elsewhere", "tell_team", "scam_line", "help", "complaint", "insurer", "review"],
  network: ["network_signs", "tell_team", "provider", "plan_b", "note", "assess", "help", "register", "insurer", "review"],
  supplier: ["supplier_call", "supplier_cut", "supplier_passwords", "tell_team", "plan_b", "note", "supplier_ask", "help", "cnil", "patients", "register", "insurer", "supplier_contract", "review"],
};

/** The steps of the checks' advice that this guide tells in more words. */
const OWN: Partial<Record<StepKey, StepKey>> = {
  tell_provider: "provider", get_help: "help", cnil_if_patients: "cnil", cnil_if_risk: "cnil",
  tell_patients: "patients", record_breach: "register", assess_breach: "assess",
};

const isCase = (kind: Kind): kind is Case => (CASES as readonly string[]).includes(kind);

export function stepsOf(kind: Kind): readonly StepKey[] {
  return isCase(kind) ? STEPS[kind] : AFTER[kind].map((key) => OWN[key] ?? key);
}

export type Dont = "pay" | "clean" | "backup" | "negotiate" | "mailbox" | "blame" | "publish" | "code" | "callback";

const ON_DEVICE: readonly Dont[] = ["clean", "backup", "mailbox", "blame", "publish"];
const DONTS: Partial<Record<Kind, readonly Dont[]>> = {
  locked: ["pay", "clean", "backup", "negotiate", "mailbox", "blame", "publish"],
  suspect: ON_DEVICE, opened_attachment: ON_DEVICE, network: ON_DEVICE,
  bank: ["code", "callback", "blame"], gave_card: ["code", "callback", "blame"], paid: ["code", "callback", "blame"],
  gave_code: ["code", "callback", "blame"], called_back: ["code", "callback", "blame"],
  mail: ["mailbox", "negotiate", "code", "blame", "publish"],
};
const ALWAYS: readonly Dont[] = ["blame", "publish"];

export const dontsOf = (kind: Kind): readonly Dont[] => DONTS[kind] ?? ALWAYS;

export const TRI = ["yes", "no", "unknown"] as const;
export type Tri = (typeof TRI)[number];

/** What the clocks depend on, as the person says it. */
export interface Answers { data: Tri; risk: Risk; encrypted: Tri; attack: Tri; insured: Tri; bank: Tri; processor: Tri }

const UNKNOWN: Answers = { data: "unknown", risk: "unknown", encrypted: "unknown", attack: "unknown", insured: "unknown", bank: "no", processor: "no" };
const MONEY: Partial<Answers> = { data: "no", attack: "yes", bank: "yes" };
const SENT: Partial<Answers> = { data: "yes", attack: "no" };
const OPEN: Partial<Answers> = { data: "no", attack: "no" };
/** A ransomware is notified, even where a backup exists (fact sheet, §17.3). */
const KNOWN: Partial<Record<Kind, Partial<Answers>>> = {
  locked: { data: "yes", risk: "some", attack: "yes" },
  mail: { attack: "yes" }, prescriptions: { attack: "yes" }, supplier: { processor: "yes" },
  clicked: { attack: "yes" }, opened_attachment: { attack: "yes" }, gave_password: { attack: "yes" }, called_back: { attack: "yes" },
  gave_code: { attack: "yes" }, bank: MONEY, gave_card: MONEY, paid: MONEY,
  sent_to_wrong: SENT, sent_to_lookalike: SENT, reused: OPEN, shared: OPEN,
};

export const answersOf = (kind: Kind): Answers => ({ ...UNKNOWN, ...KNOWN[kind] });
