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

const LAST: readonly StepKey[] = ["insurer", "review"];
const REPORTED: readonly StepKey[] = ["help", "complaint", "cnil", "patients", "register"];
const TEAM: readonly StepKey[] = ["tell_colleagues", "provider"];
const SUSPECT: readonly StepKey[] = ["isolate", "keep_on", "tell_team", "provider", "plan_b", "note", ...REPORTED, "insurer", "rebuild", "review"];

const STEPS: Partial<Record<Kind, readonly StepKey[]>> & Record<Case, readonly StepKey[]> = {
  locked: SUSPECT,
  suspect: SUSPECT,
  mail: ["mail_stop", "tell_colleagues", "mail_password", "activate_two_factor", "provider", "mail_traces", "tell_contacts", "other_accounts", ...REPORTED, ...LAST],
  lost: ["erase_remote", "card_opposition", "lost_passwords", ...TEAM, "describe", "assess", ...REPORTED, ...LAST],
  prescriptions: ["keep_fakes", "card_opposition", "access_passwords", "activate_two_factor", ...TEAM, "tell_order", "pharos", "assess", ...REPORTED, ...LAST],
  bank: ["call_bank", "card_if", "change_elsewhere", ...TEAM, "keep_proof", "call_payee", "scam_line", "help", "complaint", "cnil", "register", ...LAST],
  network: ["network_signs", "tell_team", "provider", "plan_b", "note", "assess", ...REPORTED, ...LAST],
  supplier: ["supplier_call", "supplier_cut", "tell_colleagues", "plan_b", "supplier_passwords", "note", "supplier_ask", "assess", ...REPORTED, "insurer", "supplier_contract", "review"],
  clicked: ["stop_typing", "change_elsewhere", "tell_body", "isolate", "keep_on", "tell_team", "provider", "keep_proof", ...REPORTED, ...LAST],
  opened_attachment: SUSPECT,
  gave_password: ["change_elsewhere", "activate_two_factor", "tell_body", ...TEAM, "keep_proof", ...REPORTED, ...LAST],
  gave_code: ["change_elsewhere", "call_bank_if", "tell_body", ...TEAM, "keep_proof", ...REPORTED, ...LAST],
  called_back: ["hang_up", "cut_remote", "keep_on", "change_elsewhere", "tell_body", "tell_team", "provider", "report_call", ...REPORTED, ...LAST],
  gave_card: ["oppose_card", "tell_colleagues", "keep_proof", "scam_line", "help", "complaint", ...LAST],
  paid: ["call_bank", "tell_colleagues", "keep_proof", "scam_line", "help", "complaint", ...LAST],
  sent_to_lookalike: ["keep_proof", "tell_expected", "assess", ...REPORTED, ...LAST],
  shared: ["change_now", "one_account", "close_access", "assess", ...REPORTED],
};

/** The steps of the checks' advice that this guide tells in more words. */
const OWN: Partial<Record<StepKey, StepKey>> = { cnil_if_risk: "cnil", tell_patients: "patients", record_breach: "register", assess_breach: "assess" };

/** A situation that has no list of its own here has what the checks advise. */
export const stepsOf = (kind: Kind): readonly StepKey[] => STEPS[kind] ?? AFTER[kind as Situation].map((key) => OWN[key] ?? key);

/** Somebody got at a data system, or may have: what the Penal Code's articles on such systems are about. */
export const isOnSystem = (kind: Kind): boolean => (["locked", "suspect", "mail", "opened_attachment", "supplier"] as readonly Kind[]).includes(kind);

export type Dont = "pay" | "clean" | "backup" | "negotiate" | "mailbox" | "blame" | "publish" | "code" | "callback";

const ON_DEVICE: readonly Dont[] = ["pay", "clean", "backup", "negotiate", "mailbox", "blame", "publish"];
const TRICKED: readonly Dont[] = ["code", "callback", "blame"];
const DONTS: Partial<Record<Kind, readonly Dont[]>> = {
  locked: ON_DEVICE, suspect: ON_DEVICE, opened_attachment: ON_DEVICE, network: ON_DEVICE, clicked: ON_DEVICE, supplier: ON_DEVICE,
  bank: TRICKED, gave_card: TRICKED, paid: TRICKED, gave_code: TRICKED,
  called_back: ["code", "callback", "clean", "backup", "blame"],
  gave_password: ["code", "mailbox", "blame", "publish"],
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
/** A ransomware is notified, even where a backup exists (fact sheet, §17.3). */
const KNOWN: Partial<Record<Kind, Partial<Answers>>> = {
  locked: { data: "yes", risk: "some", attack: "yes" },
  mail: { attack: "yes" }, prescriptions: { attack: "yes" }, supplier: { processor: "yes" },
  clicked: { attack: "yes" }, opened_attachment: { attack: "yes" }, gave_password: { attack: "yes" }, called_back: { attack: "yes" },
  gave_code: { attack: "yes" }, bank: { attack: "yes", bank: "yes" }, gave_card: MONEY, paid: MONEY,
  sent_to_wrong: { data: "yes", attack: "no" }, sent_to_lookalike: { data: "yes" }, reused: { data: "no", attack: "no" },
};

export const answersOf = (kind: Kind): Answers => ({ ...UNKNOWN, ...KNOWN[kind] });
