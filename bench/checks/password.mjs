// SPDX-License-Identifier: Apache-2.0
// The password check beside npm's zxcvbn and @zxcvbn-ts/core with its French and common lists: the share of weak
// passwords that each calls weak, of good ones that it calls weak too, and the time of a check, as a ratio to ours.
// A peer calls weak what it gives a score of 2 or less of 4 (under 10^8 guesses); in brackets, what it thinks needs
// fewer than 2^50 guesses, the bound of our alerts. Ours: alert; in brackets, alert or check. Passwords are made from a seed; the frequent ones are read from
// ../shared/data beside the project, and left out where that is missing.
// Usage: node bench/checks/password.mjs [--seed N] [--json]     BUILD=DIR takes another build than build/
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { shareText, wilson } from "./interval.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const require = createRequire(join(here, "../package.json"));
const { values: options } = parseArgs({ options: { seed: { type: "string", default: "1" }, json: { type: "boolean" } } });
const program = join(resolve(process.env.BUILD ?? join(root, "build")), "bench/bench_password");
const FREQUENT = join(root, "../shared/data/passwords/french_passwords_top20000.txt");
const ALERT_LOG10 = 50 * Math.log10(2);
const EACH = 200; // passwords of each rule: the peers take milliseconds for some
const FREQUENT_EACH = 1000;

if (!existsSync(program)) {
  console.error(`${program} is missing: build with -Dbench=true`);
  process.exit(2);
}

// ---- chance, the same for the same seed (SplitMix64) ----

let state = BigInt(options.seed);
function next() {
  state = (state + 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn;
  let z = state;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & 0xffffffffffffffffn;
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & 0xffffffffffffffffn;
  return Number((z ^ (z >> 31n)) >> 11n) / 2 ** 53;
}
const below = (n) => Math.floor(next() * n);
const pick = (list) => list[below(list.length)];

// ---- passwords ----

const inPackage = (name, file) => JSON.parse(readFileSync(join(dirname(require.resolve(`${name}/package.json`)), file), "utf8"));
const plain = (word) => word.normalize("NFD").replace(/\p{M}/gu, "");
const usable = (list, from = 4) => list.filter((word) => /^[\p{L}]+$/u.test(word) && word.length >= from);
const common = usable(inPackage("@zxcvbn-ts/language-fr", "src/commonWords.json")).slice(0, 5000);
const firstNames = usable(inPackage("@zxcvbn-ts/language-fr", "src/lastnames.json")); // its files are named the other way round
const familyNames = usable(inPackage("@zxcvbn-ts/language-fr", "src/firstnames.json"));
const towns = inPackage("@etalab/decoupage-administratif", "data/communes.json")
  .filter((town) => town.population > 20_000).map((town) => plain(town.nom).replace(/[^A-Za-z]/g, ""));
const walks = ["azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "azerty", "qwerty", "aqwzsx", "1qaz2wsx"];
const practice = ["cabinet", "medecin", "docteur", "pharmacie", "infirmier", "dentiste", "kine", "sante", "patient", "secretariat"];

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const swap = (word) => word.replace(/[aeois]/g, (c) => ({ a: "@", e: "3", o: "0", i: "1", s: "$" })[c]);
const sign = () => pick(["!", "!", "!", ".", "*", "@", "?", "#", "-", "$"]);
const digits = (n) => Array.from({ length: n }, () => below(10)).join("");
const year = () => String(pick([1950 + below(60), 2015 + below(12)]));
const two = (n) => String(n).padStart(2, "0");
const date = () => `${two(1 + below(28))}${two(1 + below(12))}${year()}`;
const LONG = 14; // enough for a form, with a little more

const RULES = {
  "common word, digits, sign": () => capital(plain(pick(common))) + digits(2 + below(3)) + sign(),
  "common word with accents": () => capital(pick(common)) + digits(2 + below(3)) + sign(),
  "first name, date": () => capital(plain(pick(firstNames))) + date() + pick(["", sign()]),
  "family name, sign, year": () => capital(plain(pick(familyNames))) + sign() + year(),
  "town, year, sign": () => capital(pick(towns)) + year() + sign(),
  "practice word, digits, sign": () => capital(pick(practice)) + capital(pick(["", ...practice]) || "x") + digits(2) + sign(),
  "walk, sequence, sign": () => capital(pick(walks)) + pick(["1", "12", "123", "1234", "12345"]) + sign(),
  "swapped letters, year": () => capital(swap(plain(pick(common)))) + year() + sign(),
  "repeated": () => { const unit = capital(plain(pick(firstNames))) + digits(1) + sign(); return unit + unit; },
  "two words, digits, sign": () => capital(plain(pick(common))) + plain(pick(common)) + digits(2) + sign(),
};
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i));
const ALNUM = ALPHABET.filter((c) => /[A-Za-z0-9]/.test(c));
const phraseWords = (await import("../../scripts/lists/wordlist.mjs")).decode(readFileSync(join(root, "src/check/lists/phrases.bin")));
const GOOD = {
  "12 at random, 4 classes": () => Array.from({ length: 12 }, () => pick(ALPHABET)).join(""),
  "14 at random, 3 classes": () => Array.from({ length: 14 }, () => pick(ALNUM)).join(""),
  "7 words at random": () => Array.from({ length: 7 }, () => pick(phraseWords)).join(" "),
};

const classes = (text) => [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((c) => c.test(text)).length;
const hasForm = (text) => ([...text].length >= 12 && classes(text) === 4) || text.split(" ").length >= 7 ||
  ([...text].length >= LONG && /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text) && /\d/.test(text));

function make(rule) {
  const made = new Set();
  for (let tries = 0; made.size < EACH && tries < 200 * EACH; tries++) {
    const text = rule();
    if (hasForm(text)) made.add(text);
  }
  return [...made];
}

// ---- the checks: password -> [weak, weak or to be looked at] ----

function ours(list) {
  const lines = execFileSync(program, { input: `${list.join("\n")}\n`, maxBuffer: 1 << 28 }).toString().trim().split("\n");
  const us = Number(lines.pop()) / 1000;
  return { us, weak: lines.map((line) => [line.startsWith("alert"), !line.startsWith("none")]) };
}

const scored = (score) => (list) => {
  for (const text of list.slice(0, 200)) score(text); // compiled before it is timed
  const from = process.cpuUsage();
  const said = list.map(score);
  const spent = process.cpuUsage(from);
  return { us: (spent.user + spent.system) / list.length, weak: said.map(([score, log10]) => [score <= 2, log10 < ALERT_LOG10]) };
};

const zxcvbn = require("zxcvbn");
const { ZxcvbnFactory } = require("@zxcvbn-ts/core");
const commonLists = require("@zxcvbn-ts/language-common"), french = require("@zxcvbn-ts/language-fr");
const factory = new ZxcvbnFactory({
  translations: french.translations,
  graphs: commonLists.adjacencyGraphs,
  dictionary: { ...commonLists.dictionary, ...french.dictionary },
});
const CHECKS = {
  "maillon": ours,
  "zxcvbn": scored((text) => { const said = zxcvbn(text); return [said.score, said.guesses_log10]; }),
  "zxcvbn-ts fr": scored((text) => { const said = factory.check(text); return [said.score, said.guessesLog10]; }),
};

// ---- sets, and what each check says of them ----

const sets = [];
if (existsSync(FREQUENT)) {
  const frequent = readFileSync(FREQUENT, "utf8").split(/\r?\n/).filter(Boolean);
  const drawn = Array.from({ length: FREQUENT_EACH }, () => pick(frequent));
  sets.push({ name: "frequent (all are in our list)", weak: true, list: drawn });
} else {
  console.error(`${FREQUENT} is missing: the frequent passwords are left out`);
}
for (const [name, rule] of Object.entries(RULES)) sets.push({ name, weak: true, list: make(rule) });
for (const [name, rule] of Object.entries(GOOD)) sets.push({ name, weak: false, list: make(rule) });

const rows = [];
for (const { name, weak, list } of sets) {
  const row = { set: name, weak, count: list.length };
  for (const [check, run] of Object.entries(CHECKS)) {
    const { us, weak: said } = run(list);
    const count = (i) => said.filter((one) => one[i]).length;
    row[check] = { us, called: count(0), calledOrNear: count(1), ...wilson(count(0), list.length) };
  }
  rows.push(row);
}

if (options.json) {
  for (const row of rows) console.log(JSON.stringify(row));
} else {
  const names = Object.keys(CHECKS);
  for (const weak of [true, false]) {
    console.log(`\n${weak ? "Weak ones called weak" : "Good ones called weak"}, % with 95 % interval; in brackets, the wider bound; then the time, ours = 1`);
    console.log(`${"".padEnd(42)}${names.map((name) => name.padEnd(34)).join("")}`);
    for (const row of rows.filter((one) => one.weak === weak)) {
      const cells = names.map((name) => {
        const { called, calledOrNear, us } = row[name];
        const near = `(${((100 * calledOrNear) / row.count).toFixed(1)})`;
        return `${shareText(called, row.count)} ${near} ×${(us / row.maillon.us).toFixed(1)}`.padEnd(34);
      });
      console.log(`${`${row.set}, ${row.count}`.padEnd(42)}${cells.join("")}`);
    }
  }
}
