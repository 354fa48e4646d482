// SPDX-License-Identifier: Apache-2.0
// Makes src/check/tables/suffixes.c from the Public Suffix List, as Debian's package publicsuffix installs it.
// Usage: node scripts/tables/suffixes.mjs [public_suffix_list.dat]
import { readFileSync } from "node:fs";
import { domainToASCII } from "node:url";
import { array, literal, write } from "./c.mjs";

const source = process.argv[2] ?? "/usr/share/publicsuffix/public_suffix_list.dat";
const node = (label) => ({ label, children: new Map(), flags: 0 });
const [RULE, PRIVATE, WILDCARD, EXCEPTION] = [1, 2, 4, 8];
const top = node("");
let section = 0;
for (const line of readFileSync(source, "utf8").split("\n")) {
  if (line.includes("===BEGIN PRIVATE DOMAINS===")) section = PRIVATE;
  let rule = line.trim().split(/\s/)[0];
  if (!rule || rule.startsWith("//")) continue;
  let flags = RULE | section;
  if (rule.startsWith("!")) { flags |= EXCEPTION; rule = rule.slice(1); }
  if (rule.startsWith("*.")) { flags = WILDCARD | section; rule = rule.slice(2); }
  if (rule.includes("*")) throw new Error(`${line}: a wildcard that is not first`);
  let at = top;
  for (const label of domainToASCII(rule).split(".").reverse()) {
    if (!at.children.has(label)) at.children.set(label, node(label));
    at = at.children.get(label);
  }
  at.flags |= flags;
}

// Breadth first, so that the children of a node stand side by side, sorted.
const nodes = [top];
for (const one of nodes) {
  one.first = nodes.length;
  nodes.push(...[...one.children.values()].sort((a, b) => (a.label < b.label ? -1 : 1)));
}
let labels = "";
const places = new Map();
for (const label of [...new Set(nodes.map((one) => one.label))].sort((a, b) => b.length - a.length)) {
  let place = labels.indexOf(label);
  if (place < 0) { place = labels.length; labels += label; }
  places.set(label, place);
}
if (nodes.length > 0xffff || labels.length > 0xfffff) throw new Error("the fields of suffix_node are too small");
write("suffixes.c", `suffixes.c: the Public Suffix List (publicsuffix.org), Mozilla Public License 2.0, as a tree of
 * labels from the right. Made by scripts/tables/suffixes.mjs.`,
`const char suffix_labels[] =\n${literal(labels)};\n
${array("struct suffix_node", "suffix_nodes", nodes.map((one) =>
  `{${places.get(one.label)},${one.label.length},${one.flags},${one.first},${one.children.size}}`))}`, "MPL-2.0");
