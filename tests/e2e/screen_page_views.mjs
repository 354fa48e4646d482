// SPDX-License-Identifier: Apache-2.0
// Every view of the main screen: as usual, and with the longest texts that a pack may have (limits.h). Those named
// "full" may cut a text that has no room: phones have it whole.

import { arrivals, questions, ranks, state, tally } from "./samples.mjs";
import { polls, slides, spots, stepState } from "./samples_steps.mjs";

const screen = (phase, changes) => state("screen", phase, { drive: true, ...changes });
const text = (chars) => "Vérifier l’adresse exacte de l’expéditeur avant de cliquer, surtout si le message presse. ".repeat(20).slice(0, chars).trim();
const mail = (chars) => ({
  channel: "email", from: ["Service des Remboursements <avis@remboursement-fiscal.example>"], to: ["secretariat@cabinet-du-parc.example"],
  subject: ["Dernier avis : un remboursement vous attend"], date: ["lundi, 7 h 40"],
  body: [`Madame, Monsieur,\n\n${text(150)}\n\nhttps://suivi-fiscal.example/formulaire\n\n${text(1200)}`.slice(0, chars)],
});
const sms = (chars) => ({ channel: "sms", from: ["Ameli"], to: [], subject: [], date: ["9:12"], body: [text(chars)] });
const picture = { src: "/picture.svg", alt: "Un dessin" };
const long = { question: "longestSix", questions: 18, number: 12 };
const tied = [1, 1, 3, 3, 3].map((rank, i) => ({ ...ranks[i], rank, points: i < 2 ? 123_456 : 98_765, pseudonym: "Rossignol bienveillant 12" }))
  .map((rank, i) => ({ ...rank, pseudonym: `${rank.pseudonym.slice(0, 23)}${i}` }));
const crowd = { answered: 12_345, connected: 12_345, players: 12_345, all_right: 1_234 };

const step = (phase, name, changes) => stepState("screen", phase, name, { drive: true, ...changes });
const table = (rows, columns, chars = 120) => Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => (i === 0 ? text(40) : text(chars - j))));
const link = (n) => `[${text(100)}](https://www.cybermalveillance.example/tous-nos-contenus/actualites/${"chemin".repeat(n)})`;

const SLIDES = {
  ...Object.fromEntries(Object.keys(slides).map((name) => [`slide, ${name}`, [step("slide", name)]])),
  "slide, one by one, full": [step("slide", "progressive", { heading: text(160), lines: Array(4).fill(text(140)), lines_hidden: 3 })],
  "slide, one by one, full, picture": [step("slide", "progressive", { heading: text(160), lines: Array(4).fill(text(140)), lines_hidden: 3, picture })],
  "slide, title, lines": [step("slide", "title", { heading: text(160), lines: [text(130), text(130)] })],
  "slide, title, many lines": [step("slide", "title", { heading: text(160), lines: Array(7).fill(text(140)) })],
  "slide, four columns, full": [step("slide", "columns", { heading: text(160), columns: Array(4).fill({ heading: text(60), lines: Array(4).fill(text(140)) }) })],
  "slide, three columns, usual": [step("slide", "columns", { columns: Array(3).fill({ heading: text(24), lines: Array(3).fill(text(60)) }) })],
  "slide, picture, caption": [step("slide", "picture", { heading: text(160), lines: [text(130), text(130)] })],
  "slide, picture, many lines": [step("slide", "picture", { heading: text(160), lines: Array(7).fill(text(140)) })],
  "slide, picture alone": [step("slide", "picture", { heading: "" })],
  "slide, quotation, full": [step("slide", "quotation", { heading: text(160), explanation: [text(500)], sources: Array(2).fill(text(160)) })],
  "slide, contacts, full": [step("slide", "contacts", { heading: text(160), table: table(9, 3) })],
  "slide, one contact": [step("slide", "contacts", { table: slides.contacts.table.slice(0, 2) })],
  "slide, four contacts": [step("slide", "contacts", { table: slides.contacts.table.slice(0, 5) })],
  "slide, table, full": [step("slide", "table", { heading: text(160), table: table(9, 4), sources: Array(4).fill(text(160)) })],
  "slide, chart, full": [step("slide", "chart", { heading: text(160), table: table(9, 3).map(([label, , remark], i) => [label, `${1234 * i} 567 €`, remark]) })],
  "slide, links, full": [step("slide", "links", { heading: text(160), lines: Array.from({ length: 6 }, (_, i) => link(30 + i)) })],
  "slide, two links": [step("slide", "links", { lines: slides.links.lines.slice(0, 2) })],
};

const options = (count) => Array.from({ length: count }, (_, i) => ({ id: i + 1, text: text(90 - i), chosen: 12_000 - 2000 * i, before: 1000 * i }));
const why = { explanation: [text(500)], sources: Array(4).fill(text(160)) };
const many = { answered: 12_345, connected: 12_345, before_answered: 12_345 };
const clouded = (count, chars) => Array.from({ length: count }, (_, i) => ({ item: i, count: 1 + Math.floor((count - i) / 3), text: text(80).slice(i % 17, (i % 17) + chars(i)).trim() }));

const POLLS = {
  "poll, open": [step("open", "single")],
  "poll, open, six long": [step("open", "multiple", { heading: text(160), answers: options(6).map(({ id, text: words }) => ({ id, text: words })) })],
  "poll, open, picture": [step("open", "single", { picture })],
  "poll, live": [step("open", "single", { live: true }), { ...tally, chosen: [3, 20, 1] }],
  "poll, live, six long": [step("open", "multiple", { heading: text(160), live: true, answers: options(6), counted: true, timed: true, left_ms: 300_000, total_ms: 300_000, ...many })],
  "poll, reveal": [step("reveal", "single")],
  "poll, reveal, six": [step("reveal", "multiple")],
  "poll, reveal, all at the limits": [step("reveal", "multiple", { heading: text(160), answers: options(6), ...why, ...many })],
  "poll, reveal, nobody": [step("reveal", "single", { answered: 0, answers: options(3).map((answer) => ({ ...answer, chosen: 0 })) })],
  "poll, compared": [step("reveal", "single", { compared: true })],
  "poll, compared, six full": [step("reveal", "multiple", { heading: text(160), answers: options(6), compared: true, ...why, ...many })],
  "poll, scale": [step("open", "scale")],
  "poll, scale, long": [step("open", "scale", { heading: text(160), scale: { low: text(40), high: text(40) } })],
  "poll, scale, live": [step("open", "scale", { live: true, answers: [] }), { ...tally, chosen: [1, 2, 3, 4, 5] }],
  "poll, scale, reveal": [step("reveal", "scale")],
  "poll, scale, compared, full": [step("reveal", "scale", { heading: text(160), compared: true, ...why })],
  "poll, scale, nobody": [step("reveal", "scale", { answered: 0, answers: [] })],
  "poll, words": [step("open", "words")],
  "poll, words, none yet": [step("open", "words", { words: [] })],
  "poll, words, none": [step("reveal", "words", { words: [], answered: 0 })],
  "poll, words, one": [step("reveal", "words", { words: polls.words.words.slice(0, 1) })],
  "poll, words, sixty": [step("reveal", "words", { heading: text(160), words: clouded(60, (i) => 4 + (i % 9)) })],
  "poll, words, sixty long, full": [step("reveal", "words", { heading: text(160), words: clouded(60, () => 40) })],
  feedback: [step("open", "feedback")],
  "feedback, long": [step("open", "feedback", { heading: text(160), scale: { low: text(40), high: text(40) } })],
  "feedback, thanks": [step("reveal", "feedback")],
  "feedback, nobody": [step("reveal", "feedback", { answered: 0 })],
};

/** `marks` passages in texts of so many characters, each with the longest hint that a pack may have. */
function marked(messages, marks, chars, hint = 200) {
  const each = Math.ceil(marks / messages);
  const ids = Array.from({ length: marks }, (_, i) => i + 1);
  return {
    messages: Array.from({ length: messages }, (_, m) => ({
      ...sms(10),
      body: ids.filter((id) => Math.ceil(id / each) === m + 1).flatMap((id) => [text(Math.floor(chars / each) - 24), { id, text: " avant de cliquer" }, " "]),
    })),
    answers: ids.map((id) => ({ id, text: "avant de cliquer", right: id % 5 !== 0, chosen: id, hint: text(hint) })),
    explanation: [text(500)], sources: Array(4).fill(text(160)),
  };
}
const asMail = ({ messages, ...rest }) => ({ ...rest, messages: messages.map(({ body }) => ({ ...mail(10), body })) });

const SPOTS = {
  ...Object.fromEntries(Object.keys(spots).flatMap((name) => ["announce", "read", "open", "reveal"].map((phase) => [`spot, ${name}, ${phase}`, [step(phase, name)]]))),
  "spot, no clock, long question": [step("open", "mail", { heading: text(160), timed: false })],
  "spot, time over, preview": [step("open", "six", { heading: text(160), left_ms: 0, preview: true, ...many })],
  "spot, full mail, read": [step("read", "mail", { heading: text(160), ...asMail(marked(1, 8, 1200)) })],
  "spot, full mail, open": [step("open", "mail", { heading: text(160), ...asMail(marked(1, 8, 1200)), ...many })],
  "spot, mail, eight long hints": [step("reveal", "mail", asMail(marked(1, 8, 600, 110)))],
  "spot, full mail, reveal": [step("reveal", "mail", { ...asMail(marked(1, 32, 1200)), ...many })],
  "spot, full SMS, reveal": [step("reveal", "sms", { ...marked(1, 32, 1200), ...many, cancelled: true })],
  "spot, six SMS, usual hints": [step("reveal", "six", marked(6, 18, 180, 70))],
  "spot, six full SMS, open": [step("open", "six", { heading: text(160), ...marked(6, 32, 1200) })],
  "spot, six full SMS, reveal": [step("reveal", "six", { ...marked(6, 32, 1200), ...many })],
  "spot, three full mails, reveal": [step("reveal", "six", asMail(marked(3, 12, 1200)))],
  "spot, nobody": [step("reveal", "sms", { answered: 0 })],
};

const ASKED = {
  "asked, over a slide": [step("slide", "points", { projected: { text: "Et si le remplaçant n’a pas encore reçu sa carte CPS ?", supports: 12 } })],
  "asked, over the lobby, long": [screen("lobby", { projected: { text: text(300), supports: 1 } })],
  "asked, alone": [screen("open", { projected: { text: "Et les tablettes ?", supports: 0 } }), tally],
};

export const VIEWS = {
  waiting: [{ type: "waiting" }],
  lobby: [screen("lobby", { address: "192.168.100.123:8080" }), { ...arrivals, players: 12_345, latest: tied.map(({ pseudonym }) => pseudonym) }],
  "lobby, nobody yet": [screen("lobby", { players: 0 })],
  "lobby, closed": [screen("lobby", { locked: true }), arrivals],
  "announce, test question": [screen("announce", { points: 0 })],
  "announce, double, preview": [screen("announce", { ...long, points: 2000, preview: true })],
  read: [screen("read", long)],
  "read, picture": [screen("read", { ...long, picture })],
  "read, SMS": [screen("read", { ...long, messages: [sms(1200)] })],
  "read, e-mail": [screen("read", { ...long, messages: [mail(1200)] })],
  "read, short e-mail": [screen("read", { question: "truefalse", messages: [mail(300)] })],
  "open, two": [screen("open", { question: "truefalse" }), tally],
  "open, three": [screen("open", { question: "single", answers: questions.single.answers.slice(1) }), tally],
  "open, four long": [screen("open", { question: "longest" }), tally],
  "open, five": [screen("open", { question: "five", left_ms: 0 }), tally],
  "open, six long, preview": [screen("open", { ...long, preview: true }), { ...tally, ...crowd }],
  "open, six and an e-mail": [screen("open", { question: "six", messages: [mail(700)] }), { ...tally, ...crowd }],
  "open, six long and an e-mail": [screen("open", { ...long, messages: [mail(1200)], paused: true }), tally],
  "open, true or false and an e-mail": [screen("open", { question: "truefalse", messages: [mail(500)] }), tally],
  "open, SMS": [screen("open"), tally],
  "open, picture": [screen("open", { question: "single", picture, timed: false }), tally],
  "reveal, two": [screen("reveal", { question: "truefalse" })],
  "reveal, four": [screen("reveal")],
  "reveal, six": [screen("reveal", { question: "six", cancelled: true })],
  "reveal, all at the limits": [screen("reveal", { ...long, ...crowd, explanation: [text(500)], sources: Array(4).fill(text(160)) })],
  "reveal, bare": [screen("reveal", { question: "single", explanation: [], sources: [], answered: 0, all_right: 0, again: true })],
  standings: [screen("standings", { ranks: tied })],
  podium: [screen("podium")],
  "podium, five tied": [screen("podium", { ranks: tied })],
  "podium, nobody": [screen("podium", { ranks: [] })],
  slide: [screen("slide")],
  "slide, full": [screen("slide", { heading: text(160), lines: Array(7).fill(text(140)), sources: Array(4).fill(text(160)) })],
  "slide, full, picture": [screen("slide", { heading: text(160), lines: Array(7).fill(text(140)), picture })],
  "slide, title": [screen("slide", { heading: text(160), lines: [] })],
  break: [screen("break", { heading: text(160), lines: Array(7).fill(text(140)), left_ms: 3_600_000, total_ms: 3_600_000 })],
  "break, short": [screen("break", { left_ms: 59_000, total_ms: 60_000 })],
  "break, usual": [screen("break")],
  ended: [screen("ended", { ranks: tied })],
  ...SLIDES,
  ...POLLS,
  ...SPOTS,
  ...ASKED,
};
