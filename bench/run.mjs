// SPDX-License-Identifier: Apache-2.0
// `make bench`: the goals of the design, each beside its limit or a peer that ran in the same minute. The server
// has core 0, the load core 1; every figure is the median of three runs, interleaved. What the figures do not
// prove is in docs/decisions/bench.md. BUILD=DIR takes another build than build/.
import { execFile, execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { cpus, loadavg } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { phonePage } from "./page.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const build = resolve(process.env.BUILD ?? join(here, "../build"));
const ROUNDS = 3;
const PLAYERS = 10_000;
const SMALLER = [100, 1_000];
const SPEED = 10; // the announcement and the reading of the one question last 0.6 s
const FANOUTS = 5; // of the question, in each run
const RUN_MS_MAX = 60_000;
const REPLAY_PLAYERS = 100_000;
const PACK = `---
title: Banc d’essai
language: fr
---

# Un courriel urgent vous demande votre mot de passe. Que faites-vous ?

- [ ] Je réponds tout de suite
- [ ] Je clique sur le lien
- [x] Je le signale et je le supprime
- [ ] Je le transfère

<!-- time: 300
read: 1 -->

> Aucun service ne demande un mot de passe.
> Source : ANSSI
`;

const program = (name) => join(build, "bench", `bench_${name}`);
const maillon = [join(build, "maillon"), join(build, "src/cli/maillon")].find(existsSync);
const run = promisify(execFile);
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Starts a server on core 0 and waits for its first line of JSON. */
async function start(command) {
  const child = spawn("taskset", ["-c", "0", ...command], { stdio: ["ignore", "pipe", "inherit"] });
  const exit = new Promise((done) => child.once("exit", done));
  const line = await Promise.race([
    new Promise((done) => createInterface({ input: child.stdout }).once("line", done)),
    exit.then(() => { throw new Error(`${command[0]} did not start`); }),
  ]);
  const said = JSON.parse(line);
  return {
    ...said, pid: child.pid, url: said.url ?? `http://127.0.0.1:${said.port}`,
    async stop() {
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
      await exit;
      clearTimeout(late);
    },
  };
}

async function load(server, options) {
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const command = ["-c", "1", program("load"), "--url", server.url, "--pid", String(server.pid), ...given];
  const { stdout } = await run("taskset", command, { timeout: RUN_MS_MAX });
  return JSON.parse(stdout);
}

async function measureOn(command, options) {
  const server = await start(command);
  try {
    return await load(server, options);
  } finally {
    await server.stop();
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

const serve = (data, port = 0) =>
  [maillon, "serve", "--listen", `127.0.0.1:${port}`, "--data", data, "--pack", join(data, "../packs"), "--dev", "--json"];

async function ours(dir, players, more = {}) {
  const server = await start(serve(await mkdtemp(join(dir, "data-"))));
  try {
    return await load(server, { token: server.token, pack: "bench", players, speed: SPEED, ...more });
  } finally {
    await server.stop();
  }
}

async function firstPage(data) {
  const port = await freePort();
  const command = ["-c", "1", program("start"), String(port), "taskset", "-c", "0", ...serve(data, port)];
  const { stdout } = await run("taskset", command, { timeout: RUN_MS_MAX });
  return JSON.parse(stdout.trim().split("\n").at(-1)).first_page_ms;
}

/** A run that fails is told, and its figures are missing: the others still stand. */
async function attempt(list, what, work) {
  const begun = Date.now();
  try {
    list.push(await work());
  } catch (error) {
    process.stderr.write(`bench: ${what} failed: ${(error.stderr || error.message).trim()}\n`);
  }
  process.stderr.write(`  ${what}: ${((Date.now() - begun) / 1000).toFixed(1)} s\n`);
}

async function measure(dir) {
  const seen = { ours: [], bare: [], echo: [], ws: [], socketio: [], replay: [], fresh: [], again: [], page: [] };
  for (const players of SMALLER) seen[players] = [];
  const captured = join(dir, "question.bytes");

  for (let round = 1; round <= ROUNDS; round++) {
    process.stderr.write(`round ${round} of ${ROUNDS}\n`);
    await attempt(seen.ours, "maillon", () => ours(dir, PLAYERS, { rounds: FANOUTS, capture: captured }));
    await attempt(seen.bare, "bare send()", () =>
      measureOn([program("bare_send"), String(PLAYERS + 2), captured],
        { players: PLAYERS + 1, rounds: FANOUTS, dialect: "bare" }));
    await attempt(seen.echo, "echo", () => measureOn([program("echo")], { players: PLAYERS, dialect: "echo" }));
    await attempt(seen.ws, "node ws", () => measureOn(["node", join(here, "peers/ws.mjs")], { players: PLAYERS }));
    await attempt(seen.socketio, "socket.io", () =>
      measureOn(["node", join(here, "peers/socketio.mjs")], { players: PLAYERS, dialect: "socketio" }));
    for (const players of SMALLER)
      await attempt(seen[players], `maillon, ${players} players`, () => ours(dir, players));
    const data = await mkdtemp(join(dir, "start-"));
    await attempt(seen.fresh, "first start", () => firstPage(data));
    await attempt(seen.again, "later start", () => firstPage(data));
    await attempt(seen.replay, "replay", async () => {
      const place = await mkdtemp(join(dir, "replay-"));
      const command = ["-c", "0", program("replay"), place, String(REPLAY_PLAYERS)];
      const { stdout } = await run("taskset", command, { timeout: RUN_MS_MAX });
      return JSON.parse(stdout);
    });
  }
  await attempt(seen.page, "phone page", async () => {
    const server = await start(serve(await mkdtemp(join(dir, "data-"))));
    try {
      return await phonePage(server);
    } finally {
      await server.stop();
    }
  });
  return seen;
}

/** One line of the table; limit: the goal as a bound on `ours`, or on the ratio where there is an `against`. */
function row(what, ours, unit, { against, name = "", goal, below, ofRatio = false }) {
  const ratio = against === undefined ? undefined : ours / against;
  const judged = ofRatio ? ratio : ours;
  const known = judged !== undefined && !Number.isNaN(judged);
  const number = (x) => (x === undefined || Number.isNaN(x) ? "–" : x < 100 ? x.toPrecision(3) : Math.round(x).toString());
  return [
    what, `${number(ours)} ${unit}`, against === undefined ? name : `${name} ${number(against)}`,
    ratio === undefined ? "" : number(ratio), goal, !known ? "not measured" : judged <= below ? "reached" : "MISSED",
  ];
}

function table(seen) {
  const of = (list, field) => (list.length ? median(list.map((result) => (field ? result[field] : result))) : undefined);
  const { ours, bare, echo, ws, socketio } = seen;
  const most = (field) => Math.max(...[...SMALLER, "ours"].map((key) => of(seen[key], field) ?? NaN));
  const page = seen.page[0] ?? {};
  const answer = of(ours, "answer_us");
  const joined = of(ours, "join_us");
  return [
    row("question to the last of 10,000 phones", of(ours, "round_ms"), "ms",
      { against: of(bare, "round_ms"), name: "bare send()", goal: "≤ 1.05 ×", below: 1.05, ofRatio: true }),
    row("… CPU for one phone", of(ours, "round_us"), "µs",
      { against: of(bare, "round_us"), name: "bare send()", goal: "", below: Infinity }),
    row("CPU for one answer, kept on disk", answer, "µs",
      { against: of(echo, "answer_us"), name: "echo", goal: "≤ 1.3 ×", below: 1.3, ofRatio: true }),
    row("", answer, "µs", { against: of(ws, "answer_us"), name: "node ws", goal: "≤ 0.5 ×", below: 0.5, ofRatio: true }),
    row("", answer, "µs",
      { against: of(socketio, "answer_us"), name: "socket.io", goal: "≤ 0.33 ×", below: 1 / 3, ofRatio: true }),
    row("bytes sent per answer, all told", of(ours, "answer_bytes"), "B",
      { against: of(ws, "answer_bytes"), name: "node ws", goal: "≤ 24", below: 24 }),
    row("… of which to the console", of(ours, "console_bytes"), "B", { goal: "", below: Infinity }),
    row("… most of 100, 1,000 and 10,000 players", most("answer_bytes"), "B",
      { name: `console ${most("console_bytes").toFixed(1)} B`, goal: "≤ 24", below: 24 }),
    row("answer to acknowledgement: median", of(ours, "ack_median_ms"), "ms",
      { against: of(ws, "ack_median_ms"), name: "node ws", goal: "≤ 5 ms", below: 5 }),
    row("answer to acknowledgement: last", of(ours, "ack_last_ms"), "ms",
      { against: of(ws, "ack_last_ms"), name: "node ws", goal: "≤ 50 ms", below: 50 }),
    ...SMALLER.map((players) => row(`… of ${players} players: median`, of(seen[players], "ack_median_ms"), "ms",
      { name: `last ${of(seen[players], "ack_last_ms")?.toFixed(1) ?? "–"} ms`, goal: "", below: Infinity })),
    row("10,000 players: median, beside 100's", of(ours, "ack_median_ms"), "ms",
      { against: of(seen[100], "ack_median_ms"), name: "100 players", goal: "≤ 1.2 ×", below: 1.2, ofRatio: true }),
    ...SMALLER.map((players) => row(`CPU for one answer of ${players} players`, of(seen[players], "answer_us"), "µs",
      { name: "2 s each", goal: "", below: Infinity })),
    row("memory of an idle player", of(ours, "memory_bytes"), "B",
      { against: of(ws, "memory_bytes"), name: "node ws", goal: "≤ 1,024 B", below: 1024 }),
    row("CPU for a join", joined, "µs",
      { against: of(ws, "join_us"), name: "node ws", goal: "≤ 0.25 ×", below: 0.25, ofRatio: true }),
    row("", joined, "µs",
      { against: of(socketio, "join_us"), name: "socket.io", goal: "≤ 0.1 ×", below: 0.1, ofRatio: true }),
    row("", joined, "µs", { against: of(echo, "join_us"), name: "handshake only", goal: "", below: Infinity }),
    row("replay of 100,000 players, 18 questions", of(seen.replay, "replay_ms"), "ms", { goal: "≤ 1 s", below: 1000 }),
    row("start to first page: new data folder", of(seen.fresh), "ms", { goal: "≤ 50 ms", below: 50 }),
    row("start to first page: known folder", of(seen.again), "ms", { goal: "≤ 50 ms", below: 50 }),
    row("phone page until joined: compressed", page.bytes, "B",
      { name: page.files ?? "", goal: "≤ 60,000 B", below: 60_000 }),
    row("phone page: requests", page.requests, "", { goal: "≤ 4", below: 4 }),
    row("phone page: round trips until tapped", page.trips, "", { goal: "≤ 2", below: 2 }),
  ].map((cells) => (cells[4] === "" && cells[5] === "reached" ? [...cells.slice(0, 5), ""] : cells));
}

function print(rows, busy) {
  const head = ["figure", "ours", "peer or limit", "ratio", "goal", ""];
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((cells) => [...cells[i]].length)));
  for (const cells of [head, widths.map((width) => "-".repeat(width)), ...rows])
    console.log(cells.map((cell, i) => cell + " ".repeat(widths[i] - [...cell].length)).join("  ").trimEnd());
  console.log("\nThe checks have benches of their own: node bench/checks/messages.mjs, password.mjs (docs/checks.md).");
  console.log("Not measured yet: several edges (they do not exist).");
  if (busy > 1)
    console.log(`The machine was busy before we began (load ${busy.toFixed(1)}): do not trust the wall clocks above.`);
}

const busy = loadavg()[0];
if (cpus().length < 2) {
  console.error("bench: two cores are needed: one for the server, one for the load");
  process.exit(1);
}
const targets = ["load", "echo", "bare_send", "replay", "start"].map((name) => `bench/bench_${name}`);
execFileSync("ninja", ["-C", build, ...targets], { stdio: ["ignore", "ignore", "inherit"] });
if (!maillon || !existsSync(join(here, "node_modules/ws"))) {
  console.error("bench: build first (make build), and install the peers (scripts/setup.sh bench)");
  process.exit(1);
}
const dir = await mkdtemp(join(build, "bench-run-")); // beside the build: a real disk, where /tmp may be memory
try {
  await mkdir(join(dir, "packs/bench"), { recursive: true });
  await writeFile(join(dir, "packs/bench/pack.md"), PACK);
  print(table(await measure(dir)), busy);
} finally {
  await rm(dir, { recursive: true, force: true });
}
