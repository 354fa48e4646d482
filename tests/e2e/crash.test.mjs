// SPDX-License-Identifier: Apache-2.0
// The plug is pulled three times in mid-game under a crowd: no confirmed answer is lost, everybody comes
// back, the session ends, and the journal's standings are those that the room saw.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Server, run } from "./server.mjs";
import { openConsole } from "./wire.mjs";

const PLAYERS = Number(process.env.CRASH_PLAYERS ?? 300);
const SPEED = 20;
let server;

before(async () => {
  server = await Server.start();
});
after(() => server.stop());

const key = (answer) => `${answer.pseudonym}/${answer.step}`;

/** Kills the server once the watcher has seen this many answers to an open question, and starts it again. */
async function killInOpenQuestion(session, atLeast) {
  const watcher = await openConsole(server, session);
  await watcher.expect("tally", (m) => m.answered >= atLeast && m.answered < m.players);
  await server.kill();
  watcher.destroy();
  await server.start();
}

test(`three kill -9 under ${PLAYERS} players lose nothing that was confirmed`, { timeout: 240_000 }, async () => {
  let opened;
  const lobby = new Promise((resolve) => (opened = resolve));
  const host = run(["host", "--url", server.url, "--token", server.token, "--pack", "cyberquiz",
    "--wait-players", String(PLAYERS), "--speed", String(SPEED), "--json"], { onLine: opened });
  const { pin, session } = await lobby;
  const play = run(["play", "--url", server.url, "--pin", pin, "--players", String(PLAYERS),
    "--seed", "7", "--speed", String(SPEED), "--flaky", "--json"]);

  for (let kill = 0; kill < 3; kill++) await killInOpenQuestion(session, Math.floor(PLAYERS / 6));

  const [hosted, played] = await Promise.all([host.done, play.done]);
  assert.equal(hosted.code, 0, hosted.stderr);
  assert.equal(played.code, 0, played.stderr);
  const report = played.lines.at(-1);
  assert.equal(report.joined, PLAYERS);
  assert.ok(report.reconnects >= PLAYERS, `everybody came back: ${report.reconnects}`);
  assert.ok(report.acked > PLAYERS * 12, `most answered most questions: ${report.acked}`);

  const replay = await run(["replay", "--data", server.data, "--session", session, "--json"]).done;
  assert.equal(replay.code, 0, replay.stderr);
  const journal = replay.lines.at(-1);
  const kept = new Map(journal.answers.map((answer) => [key(answer), answer.choices]));
  const lost = report.answers.filter((answer) => JSON.stringify(kept.get(key(answer))) !== JSON.stringify(answer.choices));
  assert.deepEqual(lost, [], "every confirmed answer is in the journal, as it was given");
  assert.deepEqual(journal.standings.slice(0, hosted.lines.at(-1).standings.length), hosted.lines.at(-1).standings);
  assert.equal(hosted.lines.at(-1).players, PLAYERS);
});
