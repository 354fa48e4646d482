// SPDX-License-Identifier: Apache-2.0
// Makes src/check/tables/{organisations,cues}.c from content/organisations.json, domains.mjs and cues.txt.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { array, fold, lines, literal, quote, root, write } from "./c.mjs";
import * as lists from "./domains.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const organisations = JSON.parse(readFileSync(join(root, "content/organisations.json"), "utf8"));
const split = (text) => [...new Set(text.trim().split(/\s+/))].sort();
const common = new Set(split(lists.common));
const nobody = new Set(split(lists.nobody));
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// --- domains, and the names that look-alikes imitate ---
const domains = new Map();
const brands = new Map();
const brand = (key, index, isCommon) => {
  if (key.length < 3 || key.length > 40 || /^[0-9]+$/.test(key) || nobody.has(key)) return;
  const known = brands.get(key);
  if (!known) brands.set(key, { index, isCommon: isCommon || common.has(key) });
};
const PUBLIC_SECOND = ["gouv.fr", "asso.fr", "medecin.fr", "pharmacien.fr"];
organisations.forEach((one, index) => {
  const endings = (lists.endings[one.name] ?? "").split(" ").filter(Boolean);
  for (const domain of [...one.domains, ...endings, ...(one.open_mailbox_domains ?? [])]) {
    const open = (one.open_mailbox_domains ?? []).includes(domain);
    if (!domains.has(domain)) domains.set(domain, { owners: [], open });
    domains.get(domain).owners.push(index);
    domains.get(domain).open ||= open;
  }
});
organisations.forEach((one, index) => {
  for (const domain of one.domains) {
    const suffix = PUBLIC_SECOND.find((end) => domain.endsWith(`.${end}`));
    const label = suffix ? domain.slice(0, -suffix.length - 1).split(".").at(-1) : domain.split(".").at(-2);
    brand(label.replace(/-/g, ""), domains.get(domain).owners[0]);
  }
});
organisations.forEach((one, index) => {
  for (const name of [one.name, ...one.aliases]) {
    const key = fold(name).replace(/ /g, "");
    if (key.length >= 4 && !/[(,]/.test(name) && !/ et /.test(name)) brand(key, index, one.ambiguous_name && name === one.name);
  }
});
const brandRows = [...brands].sort((a, b) => byText(a[0], b[0]));
const starts = [..."abcdefghijklmnopqrstuvwxyz", "{"].map((letter) => {
  const at = brandRows.findIndex(([key]) => key >= letter);
  return String(at < 0 ? brandRows.length : at);
});
const strings = (name, list) => `const char *const ${name}[] = {\n${lines(split(list).map(quote))}\n};
const size_t ${name}_count = ${split(list).length};\n`;
const rows = [...domains].flatMap(([domain, { owners, open }]) => [...new Set(owners)].map((index) => [domain, { index, open }]))
  .sort((a, b) => byText(a[0], b[0]));
write("organisations.c", `organisations.c: who is imitated, and where they really are. Made by
 * scripts/tables/organisations.mjs from content/organisations.json and domains.mjs beside it.`,
`${array("struct organisation", "organisations", organisations.map((one) =>
    `{${quote(one.name)},${quote(one.domains[0])},ORGANISATION_${one.kind.toUpperCase()}}`))}const size_t organisations_count = ${organisations.length};
${array("struct official_domain", "official_domains", rows.map(([domain, { index, open }]) =>
    `{${quote(domain)},${index},${open}}`))}const size_t official_domains_count = ${rows.length};
${array("struct brand", "brands", brandRows.map(([key, { index, isCommon }]) =>
    `{${quote(key)},${index},${key.length},${Boolean(isCommon)}}`))}const size_t brands_count = ${brandRows.length};
${array("uint16_t", "brand_starts", starts)}${strings("lures", lists.lures)}${strings("shorteners", lists.shorteners)}${strings("chats", lists.chats)}${strings("hostings", lists.hostings)}`);

// --- the words of messages ---
/** "(a|b) [c] d" -> every way to say it. */
function expand(pattern) {
  const at = pattern.search(/[([]/);
  if (at < 0) return [pattern.replace(/\s+/g, " ").trim()];
  const end = pattern.indexOf(pattern[at] === "(" ? ")" : "]", at);
  const choices = pattern.slice(at + 1, end).split("|");
  if (pattern[at] === "[") choices.push("");
  return choices.flatMap((choice) => expand(pattern.slice(0, at) + choice + pattern.slice(end + 1)));
}
const cues = new Map(); // text -> { kind, value, flags }
const KINDS = {};
let kind;
for (const line of readFileSync(join(here, "cues.txt"), "utf8").split("\n")) {
  if (line.startsWith("//")) continue;
  if (line.startsWith("= ")) { kind = line.slice(2).trim(); KINDS[kind] = 0; continue; }
  if (!line.trim()) continue;
  for (const text of expand(line)) {
    KINDS[kind]++;
    const key = `${text}\t${kind}`;
    if (!cues.has(key)) cues.set(key, { text, kind: `CUE_${kind.toUpperCase()}`, value: 0, flags: 0 });
  }
}
const [UPPER, CAPITAL, AMBIGUOUS] = [1, 2, 4];
organisations.forEach((one, index) => {
  const names = [one.name.replace(/ \(.*/, ""), ...one.aliases].filter((name) => !/,| et /.test(name));
  const forms = new Map();
  for (const name of names) {
    const text = fold(name);
    if (!forms.has(text)) forms.set(text, []);
    forms.get(text).push(name);
  }
  for (const name of one.ambiguous_aliases ?? []) if (!forms.has(fold(name))) forms.set(fold(name), [name]);
  for (const [name, written] of forms) {
    const text = name.replace(/(?<=^| )[0-9.]+(?=[a-z]{0,5}(?: |$))/g, "#"); // as cue.c reads numbers
    const letters = text.replace(/[^a-z]/g, "").length;
    if (letters < 2 || text === "x" || text === "retraite" || text.startsWith("# ")) continue;
    let flags = 0;
    const isCommon = !text.includes(" ") && common.has(text);
    if (letters <= 4 && !/ /.test(text)) flags |= written.every((name) => name === name.toUpperCase()) ? UPPER : CAPITAL;
    else if (isCommon) flags |= CAPITAL;
    const ambiguous = (one.ambiguous_aliases ?? []).some((name) => fold(name) === text) ||
      (one.ambiguous_name && fold(one.name) === name);
    if (ambiguous || /^(amelie|lydia|alan|booking|indigo|octopus|rituals|impots|boulanger|messenger|outlook|telegram|ledger|norton|vidal|interpol|gendarmerie|leclerc|apple|google|carrefour|palatine|acrobat|adobe)$/.test(text)) flags |= AMBIGUOUS;
    cues.set(`${text}\torganisation${index}`, { text, kind: "CUE_ORGANISATION", value: index, flags });
  }
});
const key = (text) => text.split(" ").slice(0, 2).join(" ");
const list = [...cues.values()].sort((a, b) => byText(key(a.text), key(b.text)) ||
  b.text.length - a.text.length || byText(a.text, b.text) || byText(a.kind, b.kind));
let texts = "";
const places = new Map();
for (const text of [...new Set(list.map((cue) => cue.text))].sort((a, b) => b.length - a.length)) {
  let place = texts.indexOf(text);
  if (place < 0) { place = texts.length; texts += text; }
  places.set(text, place);
}
const hash = (word) => {
  let value = 2166136261;
  for (const byte of Buffer.from(word)) value = Math.imul(value ^ byte, 16777619) >>> 0;
  return value;
};
const firsts = new Map();
list.forEach((cue, at) => { if (!firsts.has(key(cue.text))) firsts.set(key(cue.text), at); });
let size = 1;
while (size < firsts.size * 2) size *= 2;
const slots = new Array(size).fill(0);
for (const [word, at] of firsts) {
  let slot = hash(word) & (size - 1);
  while (slots[slot]) slot = (slot + 1) & (size - 1);
  slots[slot] = at + 1;
}
if (list.length > 65000 || list.some((cue) => cue.text.length > 255)) throw new Error("the fields of struct cue are too small");
write("cues.c", `cues.c: the words of messages and the names of organisations. Made by
 * scripts/tables/organisations.mjs from scripts/tables/cues.txt and content/organisations.json.`,
`const char cue_texts[] =\n${literal(texts)};\n
${array("struct cue", "cues", list.map((cue) =>
    `{${places.get(cue.text)},${cue.value},${cue.text.length},${cue.kind},${cue.flags}}`))}const size_t cues_count = ${list.length};
${array("uint16_t", "cue_slots", slots.map(String))}const size_t cue_slots_count = ${size};\n`);
console.log(KINDS, list.length, firsts.size, size, texts.length);
