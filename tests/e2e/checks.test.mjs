// SPDX-License-Identifier: Apache-2.0
// The same input gives the same findings in the program and in the page's module: on cases of ours, on the fuzzers'
// corpora, and on the real corpora where they are beside the project.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { wasmModule } from "../../web/wasm.mjs";
import { importPage } from "./bundle.mjs";
import { MAILLON, ROOT } from "./server.mjs";

const DATA = join(ROOT, "../shared/data");
const LISTS = join(ROOT, "src/check/lists");
const FILES_AT_ONCE = 200;
const OUTPUT_BYTES_MAX = 256 << 20;

let core;
let folder;
before(async () => {
  const { openCore } = await importPage("web/tools/core/core.ts");
  const read = (name) => new Uint8Array(readFileSync(join(LISTS, name)));
  core = await openCore(readFileSync(wasmModule("check")), read("words.bin"), read("phrases.bin"));
  folder = mkdtempSync(join(tmpdir(), "maillon-checks-"));
});
after(() => rmSync(folder, { recursive: true }));

function native(...args) {
  const { stdout, stderr, status } = spawnSync(MAILLON, ["check", ...args, "--json"], { encoding: "utf8", maxBuffer: OUTPUT_BYTES_MAX });
  assert.ok(status === 0 || status === 1, stderr);
  assert.equal(stderr, "");
  return stdout.trim().split("\n").map((line) => JSON.parse(line));
}

const check = {
  message: (input) => core.message(input).report,
  link: (input) => core.link(input),
  address: (input) => core.address(input),
  password: (input) => core.password(input, new Uint8Array()),
};

/** As the program's JSON has it. */
const flat = ({ verdict, findings }) => ({ verdict, findings: findings.map(({ facts, ...finding }) => ({ ...finding, ...facts })) });

function sameFiles(subject, files) {
  for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
    const some = files.slice(at, at + FILES_AT_ONCE);
    const told = native(subject, ...some, some[0]); // with one more, so that each line names its file
    some.forEach((file, index) => {
      const { file: name, ...report } = told[index];
      const input = new Uint8Array(readFileSync(file));
      assert.equal(name, file);
      assert.deepEqual(flat(check[subject](input)), report, file);
    });
  }
}

function sameLines(subject, lines) {
  const file = join(folder, "lines");
  writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
  const told = native(subject, file, "--lines");
  assert.equal(told.length, lines.length);
  lines.forEach((line, index) => {
    const { line: number, ...report } = told[index];
    const input = new TextEncoder().encode(line);
    assert.equal(number, index + 1);
    assert.deepEqual(flat(check[subject](input)), report, line);
  });
}

function samePassword(password, former = "") {
  const files = [join(folder, "password"), ...(former ? ["--former", join(folder, "former")] : [])];
  writeFileSync(join(folder, "password"), password);
  writeFileSync(join(folder, "former"), former);
  const [report] = native("password", ...files);
  const encode = (text) => new TextEncoder().encode(text);
  assert.deepEqual(flat(core.password(encode(password), encode(former))), report, password);
}

const filesIn = (path) =>
  readdirSync(path).map((name) => join(path, name)).filter((file) => statSync(file).isFile() && statSync(file).size > 0);

test("links, recipients and messages of ours", () => {
  sameLines("link", ["https://www.ameli.fr", "http://arneli.fr/x?y=é", "https://ameli.fr.dossier.example@1.2.3.4", "WIFI:S:Salle;;",
    "javascript:alert(1)", "https://xn--amli-dpa.fr", "аmeli.fr", "\u0000", "https://bit.ly/3x"]);
  sameLines("address", ["a@b.mssante.fr", "c@mssanté.fr; d@gmail.com", "pas une adresse"]);
  sameLines("message", ["AMELI : votre carte vitale expire sous 48h : https://carte-sante.info/maj", "Coucou, à demain", "📦 colis : http://1.2.3.4"]);
});

test("passwords, and what they replace", () => {
  for (const password of ["Motdepasse12!", "azertyuiop", "j1k-Été2024", "correct cheval pile agrafe lune sapin vert", "aaaaaaaa", "🙂🙂"])
    samePassword(password);
  samePassword("Marseille2025!", "Marseille2024!");
  samePassword("Marseille2024!", "Marseille2024!");
});

for (const [subject, corpus] of [["link", "link"], ["message", "message"]])
  test(`the fuzzers' corpus of ${corpus}`, () => sameFiles(subject, filesIn(join(ROOT, "tests/fuzz/corpus", corpus))));

const missing = existsSync(DATA) ? false : "the real corpora are not beside the project";

test("real mails", { skip: missing }, () => {
  const folders = ["phishing/fr", "phishing/other", "ham/hard", "ham/easy", "ham/list"].map((name) => join(DATA, "mail", name));
  const files = folders.flatMap(filesIn);
  assert.ok(files.length > 500);
  sameFiles("message", files);
});

test("real text messages, addresses and passwords", { skip: missing }, () => {
  const lines = (path) => readFileSync(join(DATA, path), "utf8").split("\n").map((line) => line.replace(/\r$/, "")).filter(Boolean);
  for (const path of ["sms/fr_phishing.csv", "sms/fr_private_100.csv", "sms/fr_legitimate_templates.md"]) sameLines("message", lines(path));
  sameLines("link", lines("domains/fr_public_sector_urls.txt"));
  sameLines("link", lines("domains/fr_red_flag_domains_dev.csv"));
  sameLines("password", lines("passwords/french_passwords_top20000.txt"));
});

test("spans are bytes of the input, and carry the evidence", () => {
  const text = "« Été » – AMELI : votre dossier expire sous 48h. Mettez-le à jour : https://arneli.fr/dossier 📄";
  const file = join(folder, "message.txt");
  writeFileSync(file, text);
  const [{ verdict, findings }] = native("message", file);
  const bytes = readFileSync(file);
  const words = Object.fromEntries(findings.map(({ rule, start, end }) => [rule, bytes.subarray(start, end).toString()]));
  assert.equal(verdict, "alert");
  assert.equal(words.lookalike_confusable, "arneli.fr");
  assert.equal(words.urgency, "sous 48h");
});

test("what a reader sees is shown, with its evidence and where its links lead", () => {
  const body = Buffer.from("<p>Été : <a href='https://arneli.fr/x'>votre dossier</a> expire sous 48h 📄</p>").toString("base64");
  const mail = `Received: by x\nFrom: =?utf-8?q?Assurance_Maladie?= <a@dossier.example>\nSubject: Votre dossier\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${body}\n`;
  const { report, shown } = core.message(new TextEncoder().encode(mail));
  assert.equal(report.verdict, "alert");
  assert.deepEqual(shown.map(({ kind, text }) => [kind, text]), [
    ["sender", "Assurance Maladie <a@dossier.example>"], ["subject", "Votre dossier"], ["text", "Été : votre dossier expire sous 48h 📄"]]);
  const [, , page] = shown;
  const [link] = page.links;
  assert.equal(page.text.slice(link.start, link.end).trim(), "votre dossier");
  assert.equal(link.target, "https://arneli.fr/x");
  assert.ok(link.findings.some((index) => report.findings[index].rule === "lookalike_confusable"));
  const urgency = page.marks.find(({ finding }) => report.findings[finding].rule === "urgency");
  assert.match(page.text.slice(urgency.start, urgency.end), /sous 48h/);
});

test("passphrases are drawn anew each time, of seven words of the list", () => {
  const drawn = Array.from({ length: 20 }, () => core.passphrase());
  assert.equal(new Set(drawn).size, drawn.length);
  for (const phrase of drawn) {
    assert.match(phrase, /^([a-z]{4,9}-){6}[a-z]{4,9}$/);
    assert.equal(core.password(new TextEncoder().encode(phrase), new Uint8Array()).verdict, "none");
  }
});

test("a message of ten megabytes leaves the module fit for the next", () => {
  const large = new TextEncoder().encode("urgent https://bit.ly/x ".repeat((10 << 20) / 24));
  assert.equal(core.message(large).report.verdict, "check");
  assert.equal(core.link(new TextEncoder().encode("https://ameli.fr")).verdict, "none");
});
