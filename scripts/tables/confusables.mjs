// SPDX-License-Identifier: Apache-2.0
// Makes src/check/tables/confusables.c from Unicode's confusables.txt (UTS #39): the characters that look like
// plain letters or digits. Usage: node scripts/tables/confusables.mjs confusables.txt
import { readFileSync } from "node:fs";
import { array, quote, write } from "./c.mjs";

const text = (codes) => String.fromCodePoint(...codes.trim().split(/\s+/).map((code) => parseInt(code, 16)));
const map = new Map();
for (const line of readFileSync(process.argv[2], "utf8").split("\n")) {
  const [from, to] = line.replace(/#.*/, "").replace(/^\ufeff/, "").split(";");
  if (to !== undefined) map.set(text(from), text(to));
}
const rows = [];
for (const [from, to] of map) {
  const skeleton = to.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if ([...from].length === 1 && from > "\u007f" && /^[a-z0-9]{1,4}$/.test(skeleton) &&
      from.normalize("NFD").replace(/\p{M}/gu, "") > "\u007f")
    rows.push([from.codePointAt(0), skeleton]);
}
// Letters and digits of other widths and weights are the same letters by their own definition (NFKC).
for (const [first, last] of [[0xff10, 0xff5a], [0x1d400, 0x1d7ff], [0x2460, 0x24ff], [0x1f130, 0x1f189]])
  for (let code = first; code <= last; code++) {
    let plain = String.fromCodePoint(code).normalize("NFKC").toLowerCase();
    if (code >= 0x1f130) plain = String.fromCharCode(97 + ((code - 0x1f130) % 32));
    const known = rows.findIndex(([from]) => from === code);
    if (!/^[a-z0-9]{1,2}$/.test(plain)) continue;
    if (known >= 0) rows[known][1] = plain;
    else rows.push([code, plain]);
  }
rows.sort((a, b) => a[0] - b[0]);
write("confusables.c", `confusables.c: characters that look like plain ones. From Unicode's confusables.txt (UTS #39),
 * Unicode License. Made by scripts/tables/confusables.mjs.`,
`${array("struct confusable", "confusables", rows.map(([code, plain]) =>
  `{0x${code.toString(16)},${quote(plain)}}`))}const size_t confusables_count = ${rows.length};\n`, "Unicode-DFS-2016");
