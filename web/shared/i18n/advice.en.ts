// SPDX-License-Identifier: Apache-2.0
// What the toolbox advises, in English: the words of a verdict, the next steps, and what to do once it has happened.
// Numbers, addresses and delays come from the fact sheet; the services are French.

import { inSentence, type AdviceWords, type Headline, type Step } from "../../tools/core/advice";
import { english } from "./forms";

const CYBER17: Step["link"] = { href: "https://17cyber.gouv.fr", label: "17cyber.gouv.fr" };
const CNIL: Step["link"] = { href: "https://notifications.cnil.fr/notifications/index", label: "notifications.cnil.fr" };
const SMS: Step["link"] = { href: "https://www.33700.fr", label: "33700.fr" };
const MAIL: Step["link"] = { href: "https://www.signal-spam.fr", label: "signal-spam.fr" };

const SMALL = ["", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
const CLUES = { one: "clue", other: "clues" };
const POINTS = { one: "point to see", other: "points to see" };
const NAMES = { message: CLUES, link: CLUES, address: POINTS, password: POINTS };

/** "Four clues. The clearest: a look-alike address." */
function cluesTold({ subject, clues, gravest }: Headline): string {
  if (clues < 1) return "";
  const count = `${SMALL[clues] ?? english.number(clues)} ${english.plural(clues, NAMES[subject])}`;
  if (!gravest) return `${count}. `;
  return clues === 1 ? `${count}: ${inSentence(gravest)}. ` : `${count}. The clearest: ${inSentence(gravest)}. `;
}

const GESTURES: Record<Headline["subject"], Record<Headline["verdict"], string>> = {
  message: {
    none: "That does not prove that this message is honest.",
    check: "Check by another channel.",
    alert: "Follow no link, and do not reply.",
  },
  link: {
    none: "That does not prove that this site is honest.",
    check: "Check before you follow it.",
    alert: "Do not follow this link.",
  },
  address: {
    none: "That does not prove that it is the right person: read the name again.",
    check: "Send no health data there.",
    alert: "Send nothing there.",
  },
  password: {
    none: "That does not prove that nobody knows it: keep it for a single account.",
    check: "Better make it stronger.",
    alert: "Better choose another one.",
  },
};

/** With nothing spotted, what was noted is no clue, and is not counted as one. */
const summary = (p: Headline): string => `${p.verdict === "none" ? "" : cluesTold(p)}${GESTURES[p.subject][p.verdict]}`;

export const adviceEn: AdviceWords = {
  verdictWords: { none: "Nothing spotted", check: "To be checked", alert: "Alert" },
  summary,

  // --- what to do next ---
  todo: {
    no_follow: { text: "Do not follow the link, do not open the attachment, do not reply." },
    no_follow_link: { text: "Do not follow this link, and enter nothing there." },
    verify_channel: { text: "Check by another channel: a number or a site that you know already, never those that you are given." },
    confirm_bank: { text: "Before any transfer, have the bank details confirmed by a call, to the number that you know already." },
    no_call: { text: "Do not call the number of the message: take the one that you know already." },
    type_address: { text: "Type the usual address yourself, or use the official application." },
    check_payee: { text: "Before you pay, check who gets the money, and how much." },
    keep_qr_secret: { text: "Show this QR code to nobody, and read no code out." },
    report_sms: { text: "To report it, forward the text message to 33700, without a comment. It is free.", link: SMS },
    report_mail: { text: "Report the e-mail with your mail program’s “junk” or “phishing” button, or to Signal Spam.", link: MAIL },
    report_message: { text: "To report it: a text message is forwarded to 33700, an e-mail is reported to Signal Spam.", link: SMS },
    report_site: {
      text: "Report this site to PHAROS, the State’s portal.",
      link: { href: "https://www.internet-signalement.gouv.fr", label: "internet-signalement.gouv.fr" },
    },
    delete_block: { text: "Then delete it, block the sender and warn your colleagues." },
    warn_team: { text: "Warn your colleagues: the same link may reach them." },
    help_17cyber: { text: "A doubt, a need for help? 17Cyber advises free of charge, day and night.", link: CYBER17 },
    doubt_remains: { text: "A doubt remains? Check through a number or a site that you know already." },
    usual_path: { text: "Go by your usual path: the address typed by hand, or the official application." },
    never_give: { text: "Give no password, code or bank card because of a message." },
    fix_lookalike: { text: "Take the address from the directory or your contacts, never from a message." },
    complete_address: { text: "Take the whole address from the directory or your contacts." },
    no_health_data: { text: "Send no health data there, and nothing that names a patient." },
    use_mssante: { text: "Between professionals, use MSSanté for all health data." },
    use_espace_sante: {
      text: "With a patient, use Mon espace santé.",
      link: { href: "https://www.monespacesante.fr", label: "monespacesante.fr" },
    },
    reread_recipients: { text: "Read each address again before sending: two namesakes are soon mixed up." },
    reread_name: { text: "Read the name again before sending: two namesakes are soon mixed up." },
    change_where_used: { text: "If it is in use, change it wherever it is used." },
    use_passphrase: { text: "Take a passphrase: 7 words or more, drawn at random." },
    no_variant: { text: "Start afresh: variants of the former one are tried first." },
    use_manager: { text: "Leave it to a password manager, and keep a copy of its vault elsewhere." },
    two_factor: { text: "Turn the second factor on, starting with your mailbox." },
    one_use: { text: "Keep it for a single account: used again, it opens them all as soon as one site leaks." },
    no_routine: { text: "Do not change it by routine, but on a suspicion, a leak, or when a colleague leaves." },
  },

  // --- it has happened ---
  situations: {
    clicked: "I clicked",
    gave_password: "I gave a password",
    gave_code: "I gave a code that I received",
    gave_card: "I gave my bank card",
    paid: "I paid or made a transfer",
    opened_attachment: "I opened a file",
    called_back: "I called the number",
    sent_to_wrong: "It went to the wrong person",
    sent_to_lookalike: "It went to a look-alike address",
    reused: "I use it elsewhere",
    shared: "Somebody else knows it",
  },
  steps: {
    stop_typing: { text: "Enter nothing more on that page." },
    keep_proof: { text: "Keep the whole message (an e-mail: do not forward it), take screenshots, note the time and what you did." },
    tell_provider: { text: "Call your IT provider, at the number of the contract." },
    tell_team: { text: "Tell your team. Saying so quickly is never a fault." },
    get_help: { text: "Get help from 17Cyber: free, day and night.", link: CYBER17 },
    change_elsewhere: { text: "From another device, change any password that you gave, wherever it is used." },
    activate_two_factor: { text: "Turn on the second factor (a proof beyond the password: code app, or key), starting with your mailbox." },
    tell_body: { text: "Tell the organisation concerned (bank, health fund…), through the number or the site that you know." },
    cnil_if_patients: { text: "If patients’ data may have been seen, and there is a risk for them: notify the CNIL within 72 hours.", link: CNIL },
    oppose_card: { text: "Call your bank and have the card blocked at once." },
    call_bank: { text: "Call your bank at once, at the number that you know." },
    call_bank_if: { text: "If the code was for your bank or a payment, call your bank at once, at the number that you know." },
    complaint: { text: "File a complaint: police, gendarmerie, or a letter to the prosecutor." },
    scam_line: { text: "Ask Info Escroqueries for advice, a free call.", link: { href: "tel:+33805805817", label: "0\u00a0805\u00a0805\u00a0817" } },
    isolate: { text: "Isolate the device: unplug the network cable, turn Wi-Fi and mobile data off." },
    keep_on: { text: "Do not switch it off: that would erase traces. Plug it into the mains." },
    hang_up: { text: "Hang up, then call the number of the contract or the one that you know." },
    cut_remote: { text: "If somebody took control of the device, cut the network without switching it off, and tell your provider." },
    report_call: { text: "Report the call: send “spam vocal” followed by the number, by text message to 33700.", link: SMS },
    tell_recipient: { text: "Tell the person who received it, and the one who was waiting for it." },
    record_breach: { text: "Write it down in your register of breaches, even without a notification." },
    assess_breach: { text: "Assess the risk: which data, how many patients, which consequences." },
    cnil_if_risk: { text: "If there is a risk for people, notify the CNIL within 72 hours. Later, do it all the same.", link: CNIL },
    tell_patients: { text: "If the risk is high, tell the patients as soon as possible, in plain words." },
    change_mail_first: { text: "Change it everywhere, your mailbox first: it allows all the rest to be reset." },
    one_each: { text: "Take a different password for each account: a manager remembers them for you." },
    leak_check: {
      text: "This private site tells whether your address is in a known leak. Never write a password there; nothing found proves nothing.",
      link: { href: "https://haveibeenpwned.com", label: "haveibeenpwned.com" },
    },
    change_now: { text: "Change it at once." },
    one_account: { text: "Open an account for each person: that is what tells who did what." },
    close_access: { text: "When somebody leaves the practice, close their access the same day." },
  },
};
