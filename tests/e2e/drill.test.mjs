// SPDX-License-Identifier: Apache-2.0
// The content of the drill "fake or real?": rounds, clues, addresses, telephones and typography, over many seeds.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const ENTRY = `
  export * from "./exercise";
  export { random } from "./random";
  export * as fr from "./templates.fr";
  export * as en from "./templates.en";
`;

async function load() {
  const { outputFiles: [file] } = await build({
    stdin: { contents: ENTRY, resolveDir: join(ROOT, "web/tools/drill"), loader: "ts" },
    bundle: true, format: "esm", write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(file.contents).toString("base64")}`);
}

const { exercise, random, ROUND, fr, en } = await load();
const languages = { fr: fr.templates, en: en.templates };
const officials = JSON.parse(readFileSync(join(ROOT, "content/organisations.json"), "utf8")).flatMap(({ domains }) => domains);

const SEEDS = 60;
const INDICES = 40; // four rounds
const words = (parts) => parts.map(({ text }) => text).join("");
const fields = (e) => [e.from, e.address, e.subject, e.body, ...(e.attachment ? [e.attachment] : [])]; // in reading order
const shown = (e) => fields(e).map(words);
const texts = (e) => [...shown(e), ...e.clues.flatMap(({ title, why }) => [title, why]), e.lesson];

/** All exercises of many seeds, with where each stands. */
const all = Object.keys(languages).flatMap((language) =>
  Array.from({ length: SEEDS }, (_, seed) => Array.from({ length: INDICES }, (__, index) =>
    ({ language, seed, index, e: exercise(seed * 7919, index, language) }))).flat());
const name = ({ language, seed, index, e }) => `${language}, seed ${seed * 7919}, index ${index}: ${e.id}`;

/** Consecutive exercises of one seed and language: `step` apart. */
function* windows(step) {
  for (let first = 0; first < all.length; first += INDICES)
    for (let at = 0; at + ROUND <= INDICES; at += step) yield all.slice(first + at, first + at + ROUND);
}

test("chance is sfc32", () => {
  const u = (n) => n >>> 0;
  let [a, b, c, d] = [1, 2, 3, 1];
  const reference = () => {
    const sum = u(u(a + b) + d);
    d = u(d + 1);
    a = u(b ^ (b >>> 9));
    b = u(c + u(c * 8));
    c = u(u(u(c * 2 ** 21) | (c >>> 11)) + sum);
    return sum;
  };
  for (let i = 0; i < 15; i++) reference();
  const chance = random(1, 2, 3);
  for (let i = 0; i < 1000; i++) assert.equal(chance() * 2 ** 32, reference(), `value ${i}`);
});

test("the same seed, index and language give the same exercise, whatever came before", () => {
  for (const one of all.filter((_, i) => i % 7 === 0).reverse())
    assert.deepEqual(exercise(one.seed * 7919, one.index, one.language), one.e, name(one));
});

test("another seed gives other rounds", () => {
  const rounds = new Set([...windows(ROUND)].map((round) => round.map(({ e }) => e.id).join()));
  assert.ok(rounds.size > 0.95 * all.length / ROUND, `${rounds.size} different rounds`);
});

test("a round has four to six fakes, goes from obvious to subtle, and shows every channel", () => {
  const seen = new Set();
  for (const round of windows(ROUND)) {
    const fakes = round.filter(({ e }) => e.fake).length;
    seen.add(fakes);
    assert.ok(fakes >= 4 && fakes <= 6, `${fakes} fakes. ${name(round[0])}`);
    const levels = round.map(({ e }) => e.level);
    assert.deepEqual(levels, [...levels].sort(), name(round[0]));
    assert.deepEqual(new Set(levels), new Set([1, 2, 3]));
    assert.deepEqual(round.map(({ e }) => e.channel).filter((c, i, list) => list.indexOf(c) === i).sort(), ["chat", "mail", "sms"],
      name(round[0]));
  }
  assert.deepEqual([...seen].sort(), [4, 5, 6], "their number is not to be guessed");
});

test("no template comes twice in ten messages, from wherever one counts", () => {
  for (const ten of windows(1)) assert.equal(new Set(ten.map(({ e }) => e.id)).size, ROUND, name(ten[0]));
});

test("a position of the round does not tell which it is", () => {
  for (const language of Object.keys(languages))
    for (let place = 0; place < ROUND; place++) {
      const here = all.filter((one) => one.language === language && one.index % ROUND === place);
      const share = here.filter(({ e }) => e.fake).length / here.length;
      assert.ok(share > 0.35 && share < 0.65, `${language}, ${place}: ${share}`);
    }
});

test("every template is met, and each gives many texts", () => {
  for (const [language, templates] of Object.entries(languages)) {
    const fakes = templates.filter(({ fake }) => fake).length;
    assert.ok(fakes >= (language === "fr" ? 26 : 14) && templates.length - fakes >= (language === "fr" ? 20 : 12));
    assert.equal(new Set(templates.map(({ id }) => id)).size, templates.length);
    const said = all.filter((one) => one.language === language).map(({ e }) => shown(e).join("\n"));
    assert.ok(new Set(said).size > 0.95 * said.length, `${language}: ${new Set(said).size} messages in ${said.length}`);
    for (const { id } of templates) {
      const met = all.filter((one) => one.language === language && one.e.id === id).map(({ e }) => shown(e).join("\n"));
      assert.ok(met.length >= 5, `${language}: ${id} was met ${met.length} times`);
      assert.ok(new Set(met).size >= 0.75 * met.length, `${language}: ${id} says ${new Set(met).size} things in ${met.length}`);
    }
  }
});

test("no text belongs to two templates", () => {
  for (const [language, templates] of Object.entries(languages)) {
    assert.equal(new Set(templates.map(({ body, subject, slots }) => JSON.stringify([body, subject, slots]))).size, templates.length);
    assert.equal(new Set(templates.map(({ lesson }) => lesson)).size, templates.length, `${language}: a lesson comes twice`);
    const owner = new Map();
    for (const { e } of all.filter((one) => one.language === language)) {
      const text = words(e.subject) + words(e.body);
      assert.equal(owner.get(text) ?? e.id, e.id, text);
      owner.set(text, e.id);
    }
  }
});

test("a fake has clues, each marked, in reading order; an honest message has none", () => {
  for (const one of all) {
    const { e } = one;
    const marks = fields(e).flat().map(({ clue }) => clue).filter((clue) => clue !== undefined);
    const order = marks.filter((clue, i) => marks.indexOf(clue) === i);
    assert.deepEqual(order, e.clues.map((_, i) => i), name(one));
    assert.equal(e.clues.length > 0, e.fake, name(one));
    if (e.fake && e.level === 3) assert.ok(e.clues.length <= 2, `a subtle fake is betrayed by little. ${name(one)}`);
    for (const { title, why } of e.clues) {
      assert.ok(title.length <= 60 && !/[.]$/.test(title), `${name(one)}: ${title}`);
      assert.match(why, /[.]$/, name(one));
    }
    assert.match(e.lesson, /[.?!]$/, name(one));
  }
});

test("mails have an address and a subject; the others have none", () => {
  for (const one of all) {
    const { e } = one;
    const mail = e.channel === "mail";
    assert.equal(e.address.length > 0, mail, name(one));
    assert.equal(e.subject.length > 0, mail, name(one));
    assert.ok(mail || e.attachment === undefined, name(one));
    assert.ok(words(e.from) !== "" && words(e.body) !== "", name(one));
    if (mail) assert.match(words(e.address), /^[a-z0-9.-]+@[a-z0-9.-]+$/, name(one));
    if (e.attachment) assert.match(words(e.attachment), /^[\w.-]+\.\w+$/, name(one));
  }
});

test("parts join without stray spaces, and nothing of a template is left", () => {
  for (const one of all) {
    for (const part of fields(one.e).flat()) assert.ok(part.text !== "", name(one));
    for (const text of texts(one.e)) {
      assert.doesNotMatch(text, /[{}[\]#]|undefined|\]\(/, name(one));
      assert.doesNotMatch(text, /^\s|\s$|[^\S\n]{2}|[^\S\n]\n|\n[^\S\n]|\n{3}/, name(one));
      assert.doesNotMatch(text, /\s[,.](\s|$)|[.,]{2}|[!?]\./, `${name(one)}: ${text}`);
    }
  }
});

test("every address is official or of the reserved ending; a fake never leads to an official one", () => {
  const owned = (host) => officials.some((domain) => host === domain || host.endsWith(`.${domain}`));
  for (const one of all) {
    const { from, address, subject, body } = one.e;
    const here = [from, address, subject, body].map(words).join("\n").replace(/[\w.-]+@/g, "@");
    for (const [host] of here.matchAll(/(?<![\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w-])/gi)) {
      assert.ok(host.endsWith(".example") || (!one.e.fake && owned(host)), `${name(one)}: ${host}`);
    }
    const told = texts(one.e).slice(fields(one.e).length).join("\n");
    // "gouv.fr" alone is named as the State's own ending.
    for (const [host] of told.matchAll(/(?<![\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:fr|com|net|org|example)(?![\w-])/gi))
      assert.ok(host === "gouv.fr" || host.endsWith(".example") || owned(host), `${name(one)}: ${host}`);
  }
});

test("an invented sender of an honest mail and its links are of one house", () => {
  for (const one of all.filter(({ e }) => !e.fake && e.channel === "mail")) {
    const host = words(one.e.address).split("@")[1];
    for (const [, link] of words(one.e.body).matchAll(/https:\/\/([a-z0-9.-]+)/g))
      assert.ok(link === host || link.endsWith(`.${host}`), `${name(one)}: ${host}, ${link}`);
  }
});

test("telephones are those reserved for fiction, and bank accounts are masked", () => {
  const reserved = /^(?:\+33|0)(?:19900|26191|35301|46571|53649|63998)\d{4}$/;
  let found = 0;
  for (const one of all)
    for (const text of shown(one.e)) {
      for (const [number] of text.matchAll(/(?<!\d)(?:\+33\s?|0)[1-9](?:[\s.]?\d{2}){4}(?!\d)/g)) {
        found++;
        assert.match(number.replace(/[\s.]/g, ""), reserved, name(one));
      }
      assert.doesNotMatch(text, /[A-Z]{2}\d{2}(?:\s?\d{4}){2}/, name(one));
    }
  assert.ok(found > 100, "telephones were looked for in vain");
});

const FRENCH = [
  { name: "a plain space before ; ! ? :", wrong: / [;!?:]/ },
  { name: "a plain space inside « »", wrong: /« | »/ },
  { name: "no space before double punctuation", wrong: /[\p{L}»][;!?](\s|$)|[\p{L}»]:(\s|$)/u },
  { name: "the wrong width of space", wrong: /\u00a0[;!?]|\u202f:/ },
  { name: "a straight apostrophe or quotes", wrong: /['"]/ },
  { name: "three full stops instead of …", wrong: /\.\.\./ },
  { name: "a plain space before a unit", wrong: /\d [€%h](\s|$)/ },
];

test("clues and lessons follow French typography", () => {
  let spaces = 0;
  for (const one of all.filter(({ language }) => language === "fr"))
    for (const text of texts(one.e).slice(fields(one.e).length)) {
      for (const rule of FRENCH) assert.doesNotMatch(text, rule.wrong, `${rule.name}. ${name(one)}`);
      spaces += /[\u00a0\u202f]/.test(text) ? 1 : 0;
    }
  assert.ok(spaces > 100);
});

test("English has no French spaces before punctuation, nor straight apostrophes in what it explains", () => {
  for (const one of all.filter(({ language }) => language === "en"))
    for (const text of texts(one.e).slice(fields(one.e).length)) assert.doesNotMatch(text, /\s[;!?:]|['"«»]/, name(one));
});
