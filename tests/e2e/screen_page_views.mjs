// SPDX-License-Identifier: Apache-2.0
// Every view of the main screen: as usual, and with the longest texts that a pack may have (limits.h). Those named
// "full" may cut a text that has no room: phones have it whole.

import { arrivals, questions, ranks, state, tally } from "./samples.mjs";
import { polls, slides, stepState } from "./samples_steps.mjs";

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
  ended: [screen("ended", { ranks: tied })],
  ...SLIDES,
  ...POLLS,
};
