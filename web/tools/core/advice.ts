// SPDX-License-Identifier: Apache-2.0
// What to do next, after a verdict or once it has happened: which steps, in which order. Their words are in
// web/shared/i18n/advice.*.ts; numbers, addresses and delays are those of the fact sheet, and no others.

import type { Report, Verdict } from "./report";
import type { Rule } from "./rules";

export type Subject = "message" | "link" | "address" | "password";
export type MessageForm = "sms" | "mail" | "unknown";

export type AdviceKey =
  | "no_follow" | "no_follow_link" | "verify_channel" | "confirm_bank" | "no_call" | "type_address" | "check_payee" | "keep_qr_secret"
  | "report_sms" | "report_mail" | "report_message" | "report_site" | "delete_block" | "warn_team" | "help_17cyber"
  | "doubt_remains" | "usual_path" | "never_give"
  | "fix_lookalike" | "complete_address" | "no_health_data" | "use_mssante" | "use_espace_sante" | "reread_recipients" | "reread_name"
  | "change_where_used" | "use_passphrase" | "no_variant" | "use_manager" | "two_factor" | "one_use" | "no_routine";

export type Situation =
  | "clicked" | "gave_password" | "gave_code" | "gave_card" | "paid" | "opened_attachment" | "called_back"
  | "sent_to_wrong" | "sent_to_lookalike" | "reused" | "shared";

export type StepKey =
  | "stop_typing" | "keep_proof" | "tell_provider" | "tell_team" | "get_help" | "change_elsewhere" | "activate_two_factor" | "tell_body"
  | "cnil_if_patients" | "oppose_card" | "call_bank" | "call_bank_if" | "complaint" | "scam_line" | "isolate" | "keep_on" | "hang_up"
  | "cut_remote" | "report_call" | "tell_recipient" | "record_breach" | "assess_breach" | "cnil_if_risk" | "tell_patients"
  | "change_mail_first" | "one_each" | "leak_check" | "change_now" | "one_account" | "close_access";

export interface Step {
  text: string;
  link?: { href: `https://${string}` | `tel:${string}`; label: string };
}

export interface Headline {
  subject: Subject;
  verdict: Verdict;
  /** How many clues are told. */
  clues: number;
  /** The title of the gravest. */
  gravest?: string | undefined;
}

export interface AdviceWords {
  verdictWords: Record<Verdict, string>;
  /** What is said under the verdict's word: the clues, the gravest one, and one gesture. */
  summary: (p: Headline) => string;
  todo: Record<AdviceKey, Step>;
  situations: Record<Situation, string>;
  steps: Record<StepKey, Step>;
}

const TODO_MAX = 4;

/** A title inside a sentence: its first letter made small, unless it is an acronym's or stands alone ("A" is a word). */
export function inSentence(title: string): string {
  return /^\p{Lu}(\p{Ll}|[\s’])/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

type Seen = (...rules: Rule[]) => boolean;

const REPORTS: Record<MessageForm, AdviceKey> = { sms: "report_sms", mail: "report_mail", unknown: "report_message" };

function aboutMessage(form: MessageForm, verdict: Verdict, seen: Seen): AdviceKey[] {
  if (verdict === "none") return ["doubt_remains", "usual_path", "never_give"];
  const check = seen("bank_details") ? "confirm_bank" : seen("callback", "new_number") ? "no_call" : "verify_channel";
  return ["no_follow", check, REPORTS[form], verdict === "alert" ? "delete_block" : "help_17cyber"];
}

function aboutLink(form: MessageForm, verdict: Verdict, seen: Seen): AdviceKey[] {
  if (verdict === "none") return ["doubt_remains", "usual_path", "never_give"];
  if (seen("qr_otp")) return ["keep_qr_secret", "help_17cyber"];
  if (seen("qr_payment")) return ["check_payee", "verify_channel", "help_17cyber"];
  const report = form === "unknown" ? "report_site" : REPORTS[form];
  return verdict === "alert" ? ["no_follow_link", "type_address", report, "warn_team"]
    : ["no_follow_link", "type_address", "verify_channel", "help_17cyber"];
}

function aboutAddress(verdict: Verdict, seen: Seen): AdviceKey[] {
  const several: AdviceKey[] = seen("several_recipients") ? ["reread_recipients"] : [];
  if (verdict === "none") return several.length ? several : ["reread_name"];
  const broken: AdviceKey[] = seen("mssante_incomplete", "address_unreadable") ? ["complete_address"] : [];
  if (verdict === "alert") return ["fix_lookalike", "no_health_data", "use_mssante", ...several];
  if (!seen("ordinary_mailbox", "open_mailbox", "official_mailbox")) return [...broken, "use_mssante", ...several];
  return [...broken, "no_health_data", "use_mssante", ...several, "use_espace_sante"];
}

function aboutPassword(verdict: Verdict, seen: Seen): AdviceKey[] {
  if (verdict === "none") return ["one_use", "use_manager", "two_factor", "no_routine"];
  if (seen("same_as_former", "renewal")) return ["no_variant", "use_passphrase", "use_manager", "two_factor"];
  return verdict === "alert" ? ["change_where_used", "use_passphrase", "use_manager", "two_factor"]
    : ["use_passphrase", "use_manager", "change_where_used", "two_factor"];
}

/** The next steps, in order: one to four. */
export function todo(subject: Subject, form: MessageForm, report: Pick<Report, "verdict" | "findings">): AdviceKey[] {
  const rules = new Set(report.findings.map(({ rule }) => rule));
  const seen: Seen = (...each) => each.some((rule) => rules.has(rule));
  const about = {
    message: () => aboutMessage(form, report.verdict, seen),
    link: () => aboutLink(form, report.verdict, seen),
    address: () => aboutAddress(report.verdict, seen),
    password: () => aboutPassword(report.verdict, seen),
  };
  return about[subject]().slice(0, TODO_MAX);
}

/** What may have happened already, most common first. */
export const ALREADY: Record<Subject, readonly Situation[]> = {
  message: ["clicked", "gave_password", "gave_code", "gave_card", "paid", "opened_attachment", "called_back"],
  link: ["clicked", "gave_password", "gave_code", "gave_card", "paid", "opened_attachment"],
  address: ["sent_to_wrong", "sent_to_lookalike"],
  password: ["reused", "gave_password", "shared"],
};

/** And then what to do, in order. */
export const AFTER: Record<Situation, readonly StepKey[]> = {
  clicked: ["stop_typing", "keep_proof", "tell_team", "tell_provider", "get_help"],
  gave_password: ["change_elsewhere", "activate_two_factor", "tell_body", "cnil_if_patients", "get_help"],
  gave_code: ["change_elsewhere", "call_bank_if", "tell_body", "keep_proof", "get_help"],
  gave_card: ["oppose_card", "keep_proof", "scam_line", "complaint", "get_help"],
  paid: ["call_bank", "keep_proof", "scam_line", "complaint", "get_help"],
  opened_attachment: ["isolate", "keep_on", "tell_team", "tell_provider", "get_help"],
  called_back: ["hang_up", "cut_remote", "change_elsewhere", "report_call", "get_help"],
  sent_to_wrong: ["tell_recipient", "assess_breach", "record_breach", "cnil_if_risk", "tell_patients"],
  sent_to_lookalike: ["keep_proof", "record_breach", "cnil_if_risk", "tell_patients", "get_help"],
  reused: ["change_mail_first", "one_each", "activate_two_factor", "leak_check"],
  shared: ["change_now", "one_account", "close_access"],
};
