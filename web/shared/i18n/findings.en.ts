// SPDX-License-Identifier: Apache-2.0
// What the toolbox says about each finding, in English: a title, and what was seen and why it matters. Never that
// something is without danger: a check cannot know.

import { duration, easyRank, findingTable, type FindingWords, type Unit } from "../../tools/core/findings";
import type { Facts } from "../../tools/core/report";
import type { Rule } from "../../tools/core/rules";
import { english } from "./forms";

const UNITS: Record<Unit, string> = { minute: "minutes", hour: "hours", day: "days", month: "months", year: "years" };

/** "3 hours", from the fact that holds the logarithm of seconds. */
export const durationEn = (log10: string | undefined): string | undefined =>
  duration(log10, {
    under_a_second: "less than a second",
    few_seconds: "a few seconds",
    centuries: "centuries",
    count: (n, unit) => (n === 1 ? "1 minute" : `${english.number(n)} ${UNITS[unit]}`),
  });

const named = (f: Facts): string => (f.organisation ? `“${f.organisation}”` : "a known organisation");

/** Where the look-alike's model really is, and where this one leads. */
const realSites = (f: Facts): string => {
  if (f.official && f.domain) return `Its site is ${f.official}, this one is ${f.domain}.`;
  if (f.official) return `Its site is ${f.official}.`;
  return f.domain ? `The real domain is ${f.domain}.` : "Compare it with its real site.";
};

/** "among the first 1,100 tried" */
const tried = (f: Facts): string => {
  const rank = easyRank(f.rank);
  return Number.isNaN(rank) ? "among the first tried" : `among the first ${english.number(rank)} tried`;
};

const disguised = (f: Facts): string =>
  f.disguised === "signs" ? " Signs in place of letters do not hide it."
    : f.disguised === "backwards" ? " Writing it backwards does not hide it."
      : "";

const numbered = (digits: string | undefined): string | undefined => (digits && /^\d+$/.test(digits) ? english.number(Number(digits)) : undefined);

/** A word for a code, or for what is none of them. */
const coded = (code: string | undefined, words: Readonly<Record<string, string>>, other: string): string =>
  (code !== undefined && Object.hasOwn(words, code) ? words[code] : undefined) ?? other;

const guessTimes = (f: Facts): string => {
  const [online, slow, fast] = [durationEn(f.online), durationEn(f.slow_hash), durationEn(f.fast_hash)];
  if (online && online === slow && online === fast) return `On average: ${online}, even after a leak.`;
  const leaks = slow === fast ? [[slow, "after a leak"]] : [[slow, "after a well protected leak"], [fast, "after a badly protected leak"]];
  const times = [[online, "where tries are limited"], ...leaks].flatMap(([time, where]) => (time ? [`${time} ${where}`] : []));
  return times.length ? `On average: ${times.join(", ")}.` : "It all depends on how the site keeps its passwords.";
};

export const findingsEn: Record<Rule, FindingWords> = /* @__PURE__ */ findingTable({
  account: {
    title: "A pretext: your account",
    text: () => "An account or a card to bring up to date is a common pretext. Go there by your usual path.",
  },
  address_unreadable: {
    title: "An incorrect address",
    text: (f) => (f.address ? `“${f.address}” is not a whole address: read it again before sending.`
      : f.domain ? `The end of ${f.domain} is that of no known site: read the address again, letter by letter.`
        : "Where it leads cannot be read from it: copy it again letter by letter, or do without."),
  },
  advance_fee: {
    title: "A promised sum",
    text: () => "Money is promised to whoever answers. This is a common pretext: you are asked for some later.",
  },
  archive_attachment: {
    title: "A compressed attachment",
    text: (f) => `What ${f.file ?? "this file"} holds is not seen before it is opened: reach the sender by another channel.`,
  },
  asks_secret: {
    title: "A request for information",
    text: () => "It asks for information, or for a form to be filled in. Nothing sensitive is given because of a message.",
  },
  authentication_failed: {
    title: "An unproved origin",
    text: () => "The server that received this e-mail could not prove where it comes from: the name shown is not enough.",
  },
  bank_details: {
    title: "Other bank details",
    text: () => "New bank details are confirmed by a call, to the number that you know already.",
  },
  callback: {
    title: "A number to call",
    text: () => "Nothing tells who answers at this number. Call the one that you know already instead.",
  },
  cannot_be_read: {
    title: "Some of it could not be read",
    text: (f) => {
      const why = coded(f.what, {
        encrypted: "It is encrypted", msg: "The .msg format cannot be read here", pdf: "It is a PDF file", archive: "It is a compressed file",
        picture: "It is all in a picture", size: "The message is too long",
      }, "What it holds escapes the check");
      return `${why}: nothing is said of it, good or bad.`;
    },
  },
  chat_link: {
    title: "A link to a chat",
    text: (f) => `It opens a conversation${f.domain ? ` (${f.domain})` : ""}, away from the usual channels. Check first who is waiting there.`,
  },
  common_word: {
    title: "A common word",
    text: (f) => `It is a common ${coded(f.language, { fr: "French ", en: "English " }, "")}word, ${tried(f)}.${disguised(f)}`,
  },
  dangerous_attachment: {
    title: "A dangerous attachment",
    text: (f) => `${f.file ? `“${f.file}”` : "This file"} is a program: opening it would hand your device over to it.`,
  },
  data_link: {
    title: "A page hidden in the link",
    text: () => "It is not the address of a site: the page is written in the link itself, without saying who it comes from.",
  },
  date: {
    title: "A date",
    text: () => "A date, a birthday above all, is tried very soon.",
  },
  disguised_name: {
    title: "A disguised name",
    text: (f) => `The name ${f.organisation ? `“${f.organisation}” ` : ""}is written with letters of another alphabet: the eye sees nothing, and filters are fooled.`,
  },
  family_name: {
    title: "A family name",
    text: (f) => `It is a family name ${tried(f)}.${disguised(f)}`,
  },
  fine: {
    title: "A pretext: a fine",
    text: () => "A fine or a toll to pay is a common pretext. French fines are paid on amendes.gouv.fr, typed by hand.",
  },
  first_name: {
    title: "A first name",
    text: (f) => `It is a first name ${tried(f)}.${disguised(f)}`,
  },
  form: {
    title: "A form inside the message",
    text: () => "What is written there goes nobody knows where. Use the site that you know instead.",
  },
  form_asks_secret: {
    title: "A password asked for",
    text: () => "A form, inside the message itself, asks for a password: it would go nobody knows where.",
  },
  form_bits: {
    title: "Long enough",
    text: (f) => `Its length alone ${numbered(f.length) ? `(${numbered(f.length)} characters) ` : ""}is worth the forms that the CNIL advises.`,
  },
  form_fourteen: {
    title: "An advised form",
    text: () => "14 characters or more, with upper case, lower case and digits: the CNIL advises this form.",
  },
  form_missing: {
    title: "A form to strengthen",
    text: (f) => `${Number(f.length) > 1 ? `It has ${numbered(f.length)} characters. ` : ""}The CNIL advises 12 characters of the four kinds, 14 with upper case, lower case and digits, or 7 words.`,
  },
  form_twelve: {
    title: "An advised form",
    text: () => "12 characters or more, with upper case, lower case, digits and signs: the CNIL advises this form.",
  },
  form_words: {
    title: "A passphrase",
    text: (f) => `${Number(f.words) >= 7 ? `${numbered(f.words)} different words` : "7 different words or more"}: the CNIL advises this form, if the words are drawn at random.`,
  },
  frequent_part: {
    title: "A known password inside",
    text: (f) => `It holds a frequent password, ${tried(f)}.${disguised(f)}`,
  },
  frequent_password: {
    title: "One of the most used",
    text: (f) => `It is among the ${Number.isNaN(easyRank(f.rank)) ? "20,000" : english.number(easyRank(f.rank))} most frequent passwords: it is tried first.${disguised(f)}`,
  },
  gouv_elsewhere: {
    title: "“gouv” outside gouv.fr",
    text: (f) => `Only addresses in gouv.fr are reserved for the French State. ${f.domain ? `The real domain is ${f.domain}.` : "This is not one of them."}`,
  },
  guessable: {
    title: "Too easy to guess",
    text: () => "It is under the CNIL’s minimum, even where tries are limited: better choose another one.",
  },
  guessable_later: {
    title: "Guessed after a leak",
    text: () => "If a site that protects its passwords badly let them leak, this one would be guessed within a year.",
  },
  guesses: {
    title: "The time to guess it",
    text: guessTimes,
  },
  health_word: {
    title: "A word of your profession",
    text: (f) => `Against a practice, words of health are tried first.${disguised(f)}`,
  },
  hidden_text: {
    title: "Hidden text",
    text: () => "Words that the screen does not show are slipped into it, often to fool filters.",
  },
  invisible_characters: {
    title: "Invisible characters",
    text: (f) => `The name of the site holds some: to the eye, it looks like another.${f.domain ? ` The real domain is ${f.domain}.` : ""}`,
  },
  ip_disguised: {
    title: "A disguised number",
    text: (f) => `The address is a number${f.address ? ` (${f.address})` : ""}, written to go unnoticed: nothing tells whose site it is.`,
  },
  ip_host: {
    title: "A number in place of a name",
    text: (f) => `The address is a number${f.address ? ` (${f.address})` : ""}: nothing tells whose site it is.`,
  },
  keyboard_walk: {
    title: "Keys in a row",
    text: (f) => `${coded(f.keyboard, { azerty: "On an azerty keyboard, these", qwerty: "On a qwerty keyboard, these", keypad: "On the keypad, these" }, "These")} keys follow each other: such paths are tried very soon.`,
  },
  link_shows_other: {
    title: "One address hides another",
    text: (f) => `It shows an official address${f.shown ? `, ${f.shown},` : ""} but opens ${f.domain ?? "another site"}.`,
  },
  link_text_differs: {
    title: "A link that leads elsewhere",
    text: (f) => `It shows ${f.shown ?? "one address"} and opens ${f.domain ?? "another"}. At times without malice: read the one that opens.`,
  },
  lookalike_combination: {
    title: "A known name, other words",
    text: (f) => `The address takes the name of ${named(f)}, with other words. ${realSites(f)}`,
  },
  lookalike_confusable: {
    title: "A look-alike address",
    text: (f) => `Other characters, which look the same, imitate ${named(f)}. ${realSites(f)}`,
  },
  lookalike_typo: {
    title: "An address one letter away",
    text: (f) => `It imitates ${named(f)}, one letter away. ${realSites(f)}`,
  },
  lure_domain: {
    title: "A name made to reassure",
    text: (f) => `${f.domain ? `The domain ${f.domain}` : "This domain"} is made of reassuring words, which do not tell whose it is.`,
  },
  macro_attachment: {
    title: "A document that can act",
    text: (f) => `${f.file ? `“${f.file}”` : "This file"} can hold a program: before opening it, reach the sender by another channel.`,
  },
  mime_fault: {
    title: "A malformed e-mail",
    text: (f) => {
      const why = coded(f.what, {
        encoding: "A part of it is badly encoded", charset: "Its character set is unknown", parts: "It has too many parts", end: "It stops before its end",
      }, "It is not written by the rules");
      return `${why}: a passage may have escaped the check.`;
    },
  },
  mixed_scripts: {
    title: "Two alphabets in one name",
    text: (f) => `A letter from elsewhere imitates another${f.domain ? ` in ${f.domain}` : ""}: the name of the site is not the one that you seem to read.`,
  },
  money: {
    title: "An amount",
    text: () => "A precise sum makes a message believable. It proves nothing.",
  },
  mssante: {
    title: "An MSSanté address",
    text: () => "Health data may be sent there. Read the name again before sending.",
  },
  mssante_incomplete: {
    title: "An incomplete address",
    text: () => "What stands before mssante.fr is missing: take the address from the directory again.",
  },
  mssante_lookalike: {
    title: "An imitation of MSSanté",
    text: (f) => `${f.domain ? `The domain ${f.domain}` : "This domain"} resembles MSSanté, but is no part of it: send nothing there.`,
  },
  name_shows_address: {
    title: "A name that shows an address",
    text: (f) => `The sender’s name shows ${f.shown ?? "an address"}, but the e-mail comes from ${f.domain ? `the domain ${f.domain}` : "another one"}.`,
  },
  new_number: {
    title: "A new number",
    text: () => "Somebody close, or a colleague, is said to have a new number: check by calling the old one.",
  },
  not_checked: {
    title: "An incomplete check",
    text: () => "Memory ran out, and not all was examined. Close other pages, then start again.",
  },
  not_encrypted: {
    title: "An address without encryption",
    text: () => "What is written on an http site can be read on the way: enter nothing private there.",
  },
  offer: {
    title: "A tempting offer",
    text: () => "An unexpected job, investment or discount is a common pretext.",
  },
  official_domain: {
    title: "A known official domain",
    text: (f) => `${f.domain ? `The domain ${f.domain}` : "This domain"} is on our list of official domains${f.organisation ? `: ${named(f)}` : ""}.`,
  },
  official_mailbox: {
    title: "An organisation’s address",
    text: (f) => `It is an address of ${f.organisation ? named(f) : "an organisation"}, outside MSSanté: no health data here.`,
  },
  official_name_as_subdomain: {
    title: "A real name, out of place",
    text: (f) => `${f.official ? `“${f.official}”` : "The official name"} is only the beginning of the address. ${f.domain ? `The real domain, at the end, is ${f.domain}.` : "The end is what counts."}`,
  },
  official_sender_failed: {
    title: "An address probably usurped",
    text: (f) => `The address shown is that of ${named(f)}, but the check of its origin failed.`,
  },
  open_mailbox: {
    title: "A mailbox open to anybody",
    text: (f) => `Anybody can open an address there${f.domain ? ` (${f.domain})` : ""}: no health data, nothing that names a patient.`,
  },
  ordinary_mailbox: {
    title: "An ordinary mailbox",
    text: (f) => `This address${f.domain ? ` at ${f.domain}` : ""} is not MSSanté: no health data, nothing that names a patient.`,
  },
  organisation_as_subdomain: {
    title: "A known name, out of place",
    text: (f) => `${f.organisation ? `The name ${named(f)}` : "The known name"} is only the beginning of the address. ${f.domain ? `The real domain, at the end, is ${f.domain}.` : "The end is what counts."}`,
  },
  organisation_named: {
    title: "An organisation is named",
    text: (f) => `The message seems to come from ${f.organisation ? named(f) : "an organisation"}, without proof. Check on ${f.official ?? "its site"}, typed by hand.`,
  },
  organisation_other_domain: {
    title: "Name and link disagree",
    text: (f) => `It speaks for ${f.organisation ? named(f) : "an organisation"}, but this link leads ${f.domain ? `to ${f.domain}` : "elsewhere"}.${f.official ? ` The official site is ${f.official}.` : ""}`,
  },
  other_alphabet: {
    title: "Letters beyond a to z",
    text: (f) => `The name of the site holds other letters${f.host ? ` (${f.host})` : ""}. That is allowed: read it again with care.`,
  },
  page_attachment: {
    title: "A web page attached",
    text: (f) => `${f.file ? `“${f.file}”` : "This file"} opens like a site, and can imitate a sign-in page: enter nothing there.`,
  },
  parcel: {
    title: "A pretext: a parcel",
    text: () => "A parcel on hold is a common pretext. Follow it on the carrier’s site, typed by hand.",
  },
  payment: {
    title: "A pretext: a payment",
    text: () => "A payment to make or to confirm is a common pretext. Check by your usual path.",
  },
  place: {
    title: "The name of a place",
    text: (f) => `It is the name of a place ${tried(f)}.${disguised(f)}`,
  },
  prize: {
    title: "A prize or a gift",
    text: () => "An unexpected prize is a common pretext: it serves to get your details or your card.",
  },
  program_link: {
    title: "A program to download",
    text: (f) => `This link downloads ${f.file ? `“${f.file}”` : "a program"}. Programs are taken from an official store or from their publisher.`,
  },
  qr_contact: {
    title: "A contact card",
    text: () => "This QR code adds a contact: read the name and the number again before keeping it.",
  },
  qr_mail: {
    title: "An e-mail to send",
    text: (f) => `This QR code prepares an e-mail${f.address ? ` to ${f.address}` : ""}: read the recipient again before sending.`,
  },
  qr_otp: {
    title: "A secret for signing in",
    text: () => "This QR code is what makes your one-time codes: show it to nobody.",
  },
  qr_payment: {
    title: "A payment",
    text: (f) => `This QR code prepares a payment${f.to ? ` to ${f.to}` : ""}: check who gets the money before you confirm.`,
  },
  qr_phone: {
    title: "A call to make",
    text: (f) => `This QR code calls ${f.number ?? "a number"}: compare it with the number that you know.`,
  },
  qr_sms: {
    title: "A text message to send",
    text: (f) => `This QR code prepares a text message${f.number ? ` to ${f.number}` : ""}: read the number and the text again before sending.`,
  },
  qr_wifi: {
    title: "A Wi-Fi network",
    text: (f) => `This QR code joins ${f.network ? `the network “${f.network}”` : "a network"}: ask whose it is.`,
  },
  real_domain: {
    title: "The real domain",
    text: (f) => `${f.domain ? `${f.domain} is what` : "This is what"} tells whose site it is. Anybody can write the rest of the address.`,
  },
  redirect_inside: {
    title: "An address inside the address",
    text: (f) => `This link holds another one${f.target ? ` (${f.target})` : ""}: it may lead you there next.`,
  },
  refund: {
    title: "A pretext: a refund",
    text: () => "An announced refund is a common pretext. A real one is read in your personal account.",
  },
  renewal: {
    title: "The former one, hardly changed",
    text: (f) => {
      const where = coded(f.changed, {
        start: "Only the start changes", end: "Only the end changes", middle: "Only the middle changes", around: "Only the start and the end change",
      }, "Almost nothing changes");
      return `${where}: who knows the former one tries its variants.`;
    },
  },
  repeat: {
    title: "A repetition",
    text: (f) => `The same thing ${Number(f.times) > 1 ? `${numbered(f.times)} times` : "several times"}: repeating adds almost nothing.`,
  },
  reply_elsewhere: {
    title: "A reply that goes elsewhere",
    text: (f) => `A reply would go ${f.domain ? `to ${f.domain}` : "elsewhere"}, and not to the address shown.`,
  },
  rest_unread: {
    title: "The rest was not read",
    text: () => "It is very long: only its beginning was examined.",
  },
  same_as_former: {
    title: "The same as the former one",
    text: () => "Nothing changes: who knows the former one knows this one.",
  },
  same_name_other_ending: {
    title: "A known name, another ending",
    text: (f) => `The address takes the name of ${named(f)}, with another ending. ${realSites(f)}`,
  },
  script_link: {
    title: "A program in the link",
    text: () => "It is not the address of a site: this link runs a program.",
  },
  sender_malformed: {
    title: "A sender badly given",
    text: () => "The sender’s address is missing or badly written: nobody can tell who sent this e-mail.",
  },
  sender_other_domain: {
    title: "Name and address disagree",
    text: (f) => `The sender claims to be ${f.organisation ? named(f) : "an organisation"}, but writes from ${f.domain ?? "another domain"}.${f.official ? ` Its domain is ${f.official}.` : ""}`,
  },
  sequence: {
    title: "A sequence",
    text: () => "Letters or digits in a row (abc, 123) are tried at once.",
  },
  several_recipients: {
    title: "Several recipients",
    text: (f) => `There are ${Number(f.count) > 1 ? numbered(f.count) : "several"}: read each address again before sending.`,
  },
  shared_hosting: {
    title: "Hosting open to anybody",
    text: (f) => `Anybody can open a page there${f.host ? ` (here, ${f.host})` : ""}: the address does not tell who wrote it.`,
  },
  shortener: {
    title: "A shortened link",
    text: (f) => `${f.domain ? `The address in ${f.domain}` : "This address"} hides another: where it leads is not seen.`,
  },
  threat: {
    title: "A threat",
    text: () => "A cut-off, a penalty or a loss is announced, so that fear decides in your place.",
  },
  unknown_link: {
    title: "A link to an unknown site",
    text: (f) => `It leads to ${f.domain ? `${f.domain},` : "a site"} outside our official list. Alone, that says nothing; with the rest, check.`,
  },
  unusual_letters: {
    title: "Letters from elsewhere",
    text: (f) => `${f.what ? `The word “${f.what}”` : "A word"} mixes two alphabets, often to pass filters.`,
  },
  unusual_port: {
    title: "An uncommon address",
    text: (f) => `It goes through an unusual port${f.port ? ` (${f.port})` : ""}, which ordinary sites do not use.`,
  },
  urgency: {
    title: "Pressure",
    text: () => "You are pressed to act, so that you have no time to think.",
  },
  user_part: {
    title: "A false start of address",
    text: (f) => `${f.before ? `“${f.before}”, before @,` : "What stands before @"} is not the site. ${f.domain ? `The real domain is ${f.domain}.` : "The real name comes after."}`,
  },
  usual_ending: {
    title: "A very common ending",
    text: () => "Digits or signs added at the end: the commonest habit, so the first one tried.",
  },
  year: {
    title: "A year",
    text: () => "Years, alone or after a word, are tried first.",
  },
});
