// SPDX-License-Identifier: Apache-2.0
// Makes src/check/lists/*.bin again, and prints their sizes. What they are made of, and under which licence, is in
// NOTICE and docs/checks.md. Needs the npm packages of bench/package.json, Debian's hunspell-fr-classical, and the
// 20,000 passwords of "Richelieu", one a line, the most frequent first.
// Usage: node scripts/lists/make.mjs PASSWORDS.txt [--check]     --check: only says whether they would change
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createHash } from "node:crypto";
import { brotliCompressSync } from "node:zlib";
import { encode } from "./wordlist.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "../../src/check/lists");
const require = createRequire(join(here, "../../bench/package.json"));
const passwordsFile = process.argv[2];
const HUNSPELL = "/usr/share/hunspell/fr.dic";
const FRENCH_MAX = 24_000;
const ENGLISH_MAX = 8_000;
const WORLD_MAX = 5_000;
const TOWNS_MAX = 1_000;
const PHRASE_WORDS = 7_776; // 6^5: five dice name one of them

if (!passwordsFile || !existsSync(HUNSPELL)) {
  console.error(passwordsFile ? "hunspell-fr-classical is not installed" : "Usage: make.mjs PASSWORDS.txt [--check]");
  process.exit(2);
}

/** As src/check/guess_text.c folds: lower case, without accents, one letter for one where there is a ligature. */
const fold = (text) =>
  text.toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").normalize("NFD").replace(/\p{M}/gu, "");
const lines = (file) => readFileSync(join(here, file), "utf8").split("\n").filter((line) => line && line[0] !== "#");
const inPackage = (name, file) => JSON.parse(readFileSync(join(dirname(require.resolve(`${name}/package.json`)), file), "utf8"));
const letters = (list, least = 2) => list.map(fold).filter((word) => word.length >= least && /^[a-z]+$/.test(word));

// ---- words that guessers try, the likeliest first ----

const FRENCH = "@zxcvbn-ts/language-fr", ENGLISH = "@zxcvbn-ts/language-en", COMMON = "@zxcvbn-ts/language-common";
const TERRITORY = "@etalab/decoupage-administratif";
const towns = inPackage(TERRITORY, "data/communes.json").filter((town) => town.population > 0)
  .sort((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1)).slice(0, TOWNS_MAX);
const areas = [...inPackage(TERRITORY, "data/regions.json"), ...inPackage(TERRITORY, "data/departements.json")];
const joined = (place) => fold(place.nom).replace(/[^a-z]/g, "");
const places = [...towns.slice(0, 100), ...areas, ...towns.slice(100)].map(joined)
  .flatMap((name) => [name, name.replace(/^sainte?/, (saint) => (saint === "saint" ? "st" : "ste"))]);

// Kinds are those of wordlist.h. Where a word is of several, the first of this list names it, and its best rank counts.
const sources = [
  { kind: 7, words: letters(lines("health.txt").join(" ").split(" ")) },
  { kind: 4, words: letters(inPackage(FRENCH, "src/lastnames.json"), 3), ranked: false }, // first names: its file's name is wrong
  { kind: 6, words: letters(places, 3) },
  { kind: 2, words: letters(inPackage(FRENCH, "src/commonWords.json")).slice(0, FRENCH_MAX) },
  { kind: 3, words: letters(inPackage(ENGLISH, "src/commonWords.json"), 3).slice(0, ENGLISH_MAX) },
  { kind: 5, words: letters(inPackage(FRENCH, "src/firstnames.json"), 3), ranked: false },
  { kind: 1, words: inPackage(COMMON, "src/passwords.json").map(fold).slice(0, WORLD_MAX) },
  { kind: 0, words: readFileSync(passwordsFile, "utf8").split(/\r?\n/).filter(Boolean).map(fold) },
];
const FREQUENT = 0x80; // among the 20,000, whatever it is besides

function words() {
  const found = new Map(); // word -> { kind, power, frequent }
  for (const { kind, words: list, ranked = true } of sources) {
    const unique = [...new Set(list)].filter((word) => /^[\x21-\x7e]{2,60}$/.test(word));
    unique.forEach((word, i) => {
      // Even powers of two only: half of the bytes, and never more than a bit too many.
      const power = Math.min(14, 2 * Math.ceil(Math.log2(ranked ? i + 1 : unique.length) / 2));
      const known = found.get(word) ?? { kind, power, frequent: false };
      found.set(word, { kind: known.kind, power: Math.min(power, known.power), frequent: known.frequent || kind === 0 });
    });
  }
  return new Map([...found].map(([word, { kind, power, frequent }]) => [word, (frequent ? FREQUENT : 0) | (kind << 4) | power]));
}

// ---- words for passphrases: common, plain, without accents, in their dictionary form ----

function phraseWords() {
  const tags = new Map();
  for (const line of readFileSync(HUNSPELL, "utf8").split("\n").slice(1)) {
    const [entry, ...rest] = line.split(/\s+/);
    const word = entry.split("/")[0];
    tags.set(word, `${tags.get(word) ?? ""} ${rest.join(" ")}`);
  }
  const unfit = new Set(lines("unfit.txt").join(" ").split(" "));
  const fits = (word) => /^[a-z]{4,9}$/.test(word) && !unfit.has(word) &&
    /po:(nom|adj|v)/.test(tags.get(word) ?? "") && !/is:pl/.test(tags.get(word));
  const frequent = [...inPackage(FRENCH, "src/commonWords.json"), ...inPackage(FRENCH, "src/wikipedia.json")];
  const chosen = [...new Set(frequent.filter(fits))].slice(0, PHRASE_WORDS);
  if (chosen.length < PHRASE_WORDS) throw new Error(`only ${chosen.length} words are left for passphrases`);
  return chosen;
}

// ---- the files ----

const made = [["words", words()], ["phrases", phraseWords()]].map(([name, list]) => ({ name, bytes: encode(list) }));
const hash = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 12);
const files = new Map(made.map(({ name, bytes }) => [`${name}.bin`, bytes]));
// The hash makes the assembler run again when a list has changed.
files.set("lists.s", Buffer.from(`# Made by scripts/lists/make.mjs: the lists, in the program.
.section .rodata
${made.map(({ name, bytes }) => `# ${hash(bytes)}\n.globl check_list_${name}\ncheck_list_${name}:\n.incbin "${name}.bin"`).join("\n")}
.section .note.GNU-stack,"",@progbits
`));
files.set("lists.c", Buffer.from(`/* SPDX-License-Identifier: Apache-2.0 */
/* Made by scripts/lists/make.mjs: where lists.s holds the lists. */
#include "check/lists/lists.h"

${made.map(({ name }) => `extern const char check_list_${name}[];`).join("\n")}

const struct check_password_lists check_lists = {
${made.map(({ name, bytes }) => `    .${name} = {check_list_${name}, ${bytes.length}},`).join("\n")}
};
`));

const onlyCheck = process.argv.includes("--check");
let differ = false;
for (const [name, bytes] of files) {
  const path = join(out, name);
  const same = existsSync(path) && readFileSync(path).equals(bytes);
  if (!same && !onlyCheck) writeFileSync(path, bytes);
  differ ||= !same;
  if (name.endsWith(".bin"))
    console.log(`${name}: ${bytes.readUInt32LE(4)} words, ${bytes.length} bytes, ${brotliCompressSync(bytes).length} with brotli`);
}
if (differ) console.log(onlyCheck ? "the lists would change" : "the lists have changed");
process.exit(differ && onlyCheck ? 1 : 0);
