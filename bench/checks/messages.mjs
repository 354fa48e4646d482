// SPDX-License-Identifier: Apache-2.0
// The message and link checks on real mails, texts and addresses of ../shared/data beside the project, source by source
// and never pooled, each share with its Wilson interval of 95 %; SpamAssassin (local rules, threshold 5), where
// Debian's package is installed, reads the same mails in the same run. Halves: names in order, odd and even.
// Usage: node bench/checks/messages.mjs [--no-peer] [--json]     BUILD=DIR takes another build than build/
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { importPage } from "../../tests/e2e/bundle.mjs";
import { wasmModule } from "../../web/wasm.mjs";
import { shareText, wilson } from "./interval.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const data = join(root, "../shared/data");
const program = join(resolve(process.env.BUILD ?? join(root, "build")), "bench/bench_messages");
const { values: options } = parseArgs({ options: { "no-peer": { type: "boolean" }, json: { type: "boolean" } } });

for (const [path, remedy] of [[program, "build with -Dbench=true"], [data, "the corpora are not part of the project"]])
  if (!existsSync(path)) {
    console.error(`${path} is missing: ${remedy}`);
    process.exit(2);
  }
const scratch = mkdtempSync(join(tmpdir(), "maillon-messages-"));

// ---- what is read ----

const mails = (folder) => readdirSync(join(data, "mail", folder)).sort().map((name) => join(data, "mail", folder, name));

/** A CSV file's rows: quotes, and line ends inside them. */
function csv(path) {
  const rows = [[]];
  for (const [, quoted, plain, end] of readFileSync(join(data, path), "utf8").matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted !== undefined ? quoted.replace(/""/g, '"') : plain);
    if (end !== ",") rows.push([]);
  }
  const [head, ...rest] = rows.filter((row) => row.length > 1);
  return rest.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
}

let written = 0;
const files = (texts) => texts.map((text) => {
  const path = join(scratch, `${String(written++).padStart(5, "0")}.txt`);
  writeFileSync(path, text);
  return path;
});

const WORDS = { service: "Centre social", date: "lundi 12 mai à 14h30", adresse: "12 rue de la Paix", tel: "01 23 45 67 89",
  nom: "Mme DURAND", statut: "bénéficiaire du RSA", rdv: "rendez-vous d'orientation", n: "3", heure: "10h", lieu: "Mairie",
  sanction: "votre RSA pourra être suspendu ou réduit", url: "https://www.rdv-insertion.fr/i/r/AB12" };
const templates = readFileSync(join(data, "sms/fr_legitimate_templates.md"), "utf8").split("\n")
  .map((line) => /^\d\. (.*)/.exec(line)?.[1]).filter(Boolean)
  .map((text) => text.replaceAll("\\n", "\n").replace(/\{(\w+)\}/g, (_, name) => WORDS[name]));
const texts = csv("sms/fr_phishing.csv");
const hasLink = ({ text }) => /https?:|\b[\w-]+\.(?:info|fr|link|com)\b/.test(text.replace(/^.*<.*@.*$/gm, ""));
const addresses = (path, cut) => readFileSync(join(data, path), "utf8").split(/\r?\n/).map(cut).filter(Boolean);

const SOURCES = [
  { name: "phishing mails, French", kind: "message", files: mails("phishing/fr"), peer: true, least: { check: 0.6 } },
  { name: "phishing mails, other", kind: "message", files: mails("phishing/other"), peer: true, least: { check: 0.6 } },
  { name: "legitimate mails, hard (2002)", kind: "message", files: mails("ham/hard"), peer: true, most: { alert: 0.02 } },
  { name: "legitimate mails, easy (2002)", kind: "message", files: mails("ham/easy"), peer: true, most: { check: 0.05 } },
  { name: "legitimate mails, list", kind: "message", files: mails("ham/list"), peer: true, most: { check: 0.05 } },
  { name: "phishing SMS with a link", kind: "message", files: files(texts.filter((t) => t.channel === "sms" && hasLink(t)).map((t) => t.text)),
    least: { check: 0.85, alert: 0.7 } },
  { name: "phishing SMS without one", kind: "message", files: files(texts.filter((t) => t.channel === "sms" && !hasLink(t)).map((t) => t.text)) },
  { name: "phishing mails quoted as text", kind: "message", files: files(texts.filter((t) => t.channel !== "sms").map((t) => t.text)) },
  { name: "public-service SMS", kind: "message", files: files(templates), most: { alert: 0 } },
  { name: "private SMS", kind: "message", files: files(csv("sms/fr_private_100.csv").map((t) => t.text)), most: { check: 0 } },
  { name: "addresses of public bodies", kind: "link", lines: addresses("domains/fr_public_sector_urls.txt", (line) => line.trim()) },
  { name: "red-flag domains (unconfirmed)", kind: "link",
    lines: addresses("domains/fr_red_flag_domains_dev.csv", (line) => line.split(",")[1]?.trim()).slice(1) },
];

// ---- ours, and the peer ----

function ours({ kind, files: paths, lines = paths }) {
  const out = execFileSync(program, [kind], { input: `${lines.join("\n")}\n`, maxBuffer: 1 << 28, encoding: "utf8" });
  return out.trim().split("\n").map((line) => {
    const [verdict, bytes, ns] = line.split(" ");
    return { verdict, bytes: Number(bytes), us: Number(ns) / 1000 };
  });
}

// The page's module, on the same input: what a browser's engine makes of the same C.
const { openCore } = await importPage("web/tools/core/core.ts");
const core = await openCore(readFileSync(wasmModule("check")), new Uint8Array(), new Uint8Array());
const utf8 = new TextEncoder();

/** Median of microseconds; the first pass, when the engine has not yet compiled all, is left out. */
function inWasm({ kind, files: paths, lines }) {
  const inputs = paths ? paths.map((path) => new Uint8Array(readFileSync(path))) : lines.map((line) => utf8.encode(line));
  const pass = () => inputs.map((input) => {
    const from = performance.now();
    core[kind](input);
    return (performance.now() - from) * 1000;
  });
  pass();
  return median(pass());
}

/** One process for all mails, so that its start is not counted: the score and the CPU time of each. */
const PERL = `use Mail::SpamAssassin; my $t = Mail::SpamAssassin->new({local_tests_only => 1, dont_copy_prefs => 1,
  userprefs_filename => "/dev/null"}); $t->init(1);
while (my $f = <STDIN>) { chomp $f; local $/; open my $h, "<", $f; my $m = <$h>; close $h; my @a = times; my $p = $t->parse($m);
  my $s = $t->check($p); my @b = times; printf "%s %d\\n", $s->get_score, ($b[0] + $b[1] - $a[0] - $a[1]) * 1e6; $s->finish; $p->finish; $/ = "\\n"; }`;

function peer(paths) {
  const out = execFileSync("perl", ["-e", PERL], { input: `${paths.join("\n")}\n`, encoding: "utf8", maxBuffer: 1 << 26, stdio: ["pipe", "pipe", "ignore"] });
  return out.trim().split("\n").map((line) => ({ spam: Number(line.split(" ")[0]) >= 5, us: Number(line.split(" ")[1]) }));
}

function peerIsThere() {
  try {
    execFileSync("perl", ["-MMail::SpamAssassin", "-e", "1"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

// ---- the table ----

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const withPeer = !options["no-peer"] && peerIsThere();
if (!withPeer) console.error("SpamAssassin is left out (Debian: spamassassin)");
const result = [];
let failed = false;
for (const source of SOURCES) {
  const rows = ours(source);
  const count = (list, verdicts) => list.filter((row) => verdicts.includes(row.verdict)).length;
  const check = count(rows, ["check", "alert"]), alert = count(rows, ["alert"]);
  const halves = [0, 1].map((half) => rows.filter((_, i) => i % 2 === half));
  const beside = withPeer && source.peer ? peer(source.files) : null;
  const spam = beside?.filter((row) => row.spam).length;
  const missed = (source.least?.check ?? 0) > check / rows.length || (source.least?.alert ?? 0) > alert / rows.length ||
    (source.most?.check ?? 1) < check / rows.length || (source.most?.alert ?? 1) < alert / rows.length;
  failed ||= missed;
  const line = { source: source.name, n: rows.length, check, alert, check_interval: wilson(check, rows.length),
    alert_interval: wilson(alert, rows.length), us: median(rows.map((row) => row.us)), us_wasm: inWasm(source), bytes: median(rows.map((row) => row.bytes)),
    halves: halves.map((half) => ({ n: half.length, check: count(half, ["check", "alert"]), alert: count(half, ["alert"]) })),
    ...(beside && { peer: spam, peer_us: median(beside.map((row) => row.us)) }), goal_missed: missed };
  result.push(line);
  if (options.json) { console.log(JSON.stringify(line)); continue; }
  const half = (h) => `${((100 * h.check) / h.n).toFixed(0)}/${((100 * h.alert) / h.n).toFixed(0)}`;
  console.log(`${source.name} (n = ${rows.length})${missed ? "   GOAL MISSED" : ""}
  at check or more ${shareText(check, rows.length)}; at alert ${shareText(alert, rows.length)}; halves ${line.halves.map(half).join(", ")}
  median ${line.us.toFixed(1)} µs (WebAssembly ${line.us_wasm.toFixed(1)} µs) for ${line.bytes} bytes${beside ? `; SpamAssassin ${shareText(spam, rows.length)}, median ${(line.peer_us / 1000).toFixed(0)} ms` : ""}`);
}

// ---- growth: ten times the length, about ten times the time ----

const PATTERNS = ["Votre colis https://bit.ly/x ", "<a href=x>a</a>", "<div style='display:none'>", "a@b.fr ", "a.", "&amp;", "urgent ", "x://", "é"];
for (const pattern of PATTERNS) {
  const [one, ten] = ours({ kind: "grow", lines: [`1000000 ${pattern}`, `10000000 ${pattern}`] });
  const line = { pattern, ms: one.us / 1000, ms_ten: ten.us / 1000, ratio: ten.us / one.us };
  if (options.json) console.log(JSON.stringify(line));
  else console.log(`${JSON.stringify(pattern)}: ${line.ms.toFixed(0)} ms for 1 MB, × ${line.ratio.toFixed(1)} for 10 MB`);
}
rmSync(scratch, { recursive: true });
process.exit(failed ? 1 : 0);
