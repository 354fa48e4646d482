// SPDX-License-Identifier: Apache-2.0
// Every French sentence of the pages: no-break spaces where French wants them, true apostrophes, no stray spaces.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const I18N = join(dirname(fileURLToPath(import.meta.url)), "../../web/shared/i18n");

/** The literals of a file with their line, what stands in ${…} left out. A small reader, since texts hold texts. */
function literals(source) {
  const found = [];
  let line = 1;
  let i = 0;
  const code = (stop) => {
    while (i < source.length && source[i] !== stop) {
      const c = source[i];
      if (c === "\n") line += 1;
      if (source.startsWith("//", i)) i = source.indexOf("\n", i);
      else if (source.startsWith("/*", i)) { line += source.slice(i, source.indexOf("*/", i)).split("\n").length - 1; i = source.indexOf("*/", i) + 2; }
      else if (c === "/" && /[(,=]\s*$/.test(source.slice(Math.max(0, i - 8), i))) { i += 1; while (source[i] !== "/") i += source[i] === "\\" ? 2 : 1; i += 1; }
      else if (c === '"' || c === "`") literal(c);
      else if (c === "{") { i += 1; code("}"); i += 1; }
      else i += 1;
    }
  };
  const literal = (quote) => {
    const at = line;
    let text = "";
    i += 1;
    while (source[i] !== quote) {
      if (source[i] === "\n") line += 1;
      if (source.startsWith("${", i)) { i += 2; code("}"); i += 1; text += "…"; }
      else if (source[i] === "\\") { text += source.slice(i, i + 2); i += 2; }
      else { text += source[i]; i += 1; }
    }
    i += 1;
    found.push({ text: text.replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))), line: at });
  };
  code("");
  return found;
}

const RULES = [
  { name: "a plain space before ; ! ?", wrong: / [;!?]/ },
  { name: "a plain space before :", wrong: / :/ },
  { name: "a plain space inside « »", wrong: /« | »/ },
  { name: "a plain space before %", wrong: /[\d…] %/ },
  { name: "no space before double punctuation", wrong: /\p{L}[;!?](\s|$)|\p{L}:(\s|$)/u },
  { name: "a straight apostrophe", wrong: /\p{L}'\p{L}/u },
  { name: "three full stops instead of …", wrong: /\.\.\./ },
  { name: "an accent missing on a capital", wrong: /\bA (l’|la|venir|retenir|emporter|revoir)|\bEcran|\bEtape|\bEtat/ },
];

test("the reader of literals sees nested sentences", () => {
  const seen = literals('const a = `x ${b ? "oui !" : `non ${c}`} y`; // "comment"\nconst d = "fin";').map(({ text }) => text);
  assert.deepEqual(seen.sort(), ["fin", "non …", "oui !", "x … y"]);
});

for (const file of readdirSync(I18N).filter((name) => name.endsWith(".fr.ts")))
  test(`${file} is written as French is`, () => {
    const wrong = literals(readFileSync(join(I18N, file), "utf8"))
      .filter(({ text }) => !text.startsWith("./"))
      .flatMap(({ text, line }) => RULES.filter((rule) => rule.wrong.test(text)).map((rule) => `${file}:${line}: ${rule.name}: ${text}`));
    assert.deepEqual(wrong, []);
  });
