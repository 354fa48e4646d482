// SPDX-License-Identifier: Apache-2.0
// What a client must never be able to do: the session goes on unharmed, whoever misbehaves beside it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import net from "node:net";
import { Server } from "./server.mjs";
import { OP, Wire, frame, joinPlayer, openConsole } from "./wire.mjs";

let server, session, pin, facilitator, honest;

before(async () => {
  server = await Server.start();
  ({ session, pin } = await server.openSession("cyberquiz"));
  facilitator = await openConsole(server, session);
  honest = await joinPlayer(server.url, pin);
});

after(async () => {
  for (const wire of [facilitator, honest]) wire?.destroy();
  await server.stop();
});

const hello = () => ({ type: "hello", version: 1, role: "player", pin });
const errorTo = async (wire, message) => {
  wire.send(message);
  return (await wire.expect("error")).code;
};

const badFrames = [
  ["an unmasked frame", frame("{}", { mask: false }), 1002],
  ["a reserved bit", frame("{}", { rsv: 4 }), 1002],
  ["a binary message", frame("{}", { opcode: OP.binary }), 1003],
  ["text that is no UTF-8", frame(Buffer.from([0x22, 0xff, 0x22])), 1007],
  ["a message past the limit", frame("x".repeat(5000)), 1009],
  ["a length of 4 GB", frame("x", { length: 0xffffffff }), 1009],
  ["a continuation of nothing", frame("{}", { opcode: OP.continuation }), 1002],
  ["a fragmented ping", frame("x", { opcode: OP.ping, fin: false }), 1002],
  ["a ping of 126 bytes", frame("x".repeat(126), { opcode: OP.ping }), 1002],
  ["an opcode of the future", frame("x", { opcode: 3 }), 1002],
];
for (const [name, bytes, code] of badFrames)
  test(`${name} closes its own socket with ${code}`, async () => {
    const wire = await Wire.open(server.url);
    wire.write(bytes);
    assert.equal(await wire.untilClosed(), code);
  });

test("fragments, split anywhere, make one message", async () => {
  const wire = await Wire.open(server.url);
  const text = JSON.stringify(hello());
  const bytes = Buffer.concat([
    frame(text.slice(0, 5), { fin: false }),
    frame("ping", { opcode: OP.ping }),
    frame(text.slice(5, 20), { opcode: OP.continuation, fin: false }),
    frame(text.slice(20), { opcode: OP.continuation }),
  ]);
  for (const byte of bytes) wire.write(Buffer.from([byte]));
  assert.equal((await wire.expect("welcome")).joined, false);
  wire.destroy();
});

test("messages that mean nothing are answered with an error, and the socket lives", async () => {
  const wire = await Wire.open(server.url);
  assert.equal(await errorTo(wire, "hello"), "syntax");
  assert.equal(await errorTo(wire, { type: "cheat" }), "unknown");
  assert.equal(await errorTo(wire, { type: "answer", step: 1, choices: [1], ms: 1 }), "denied");
  assert.equal(await errorTo(wire, { ...hello(), version: 99 }), "version");
  assert.equal(await errorTo(wire, { type: "hello", version: 1, role: "player", token: "x".repeat(22) }), "token");
  assert.equal(await errorTo(wire, { type: "hello", version: 1, role: "console", session }), "denied");
  wire.send(hello());
  await wire.expect("welcome");
  assert.equal(await errorTo(wire, hello()), "state", "hello a second time");
  wire.destroy();
});

test("five wrong PINs close the socket", async () => {
  const wire = await Wire.open(server.url);
  const wrong = pin === "000000" ? "000001" : "000000";
  for (let i = 0; i < 5; i++) assert.equal(await errorTo(wire, { ...hello(), pin: wrong }), "pin");
  assert.equal(await wire.untilClosed(), 1008);
});

test("a flood closes the socket", async () => {
  const wire = await Wire.open(server.url);
  for (let i = 0; i < 60; i++) wire.send({ type: "draw" });
  assert.equal(await wire.untilClosed(), 1008);
});

test("a page from elsewhere is refused", async () => {
  const wire = await Wire.open(server.url, { Origin: "https://elsewhere.example" });
  assert.equal(wire.status, 403);
  wire.destroy();
});

test("half a request, and bytes that are no HTTP, hurt nobody", async () => {
  const { port } = new URL(server.url);
  const slow = net.connect(port, "127.0.0.1");
  slow.write("GET / HTT");
  const noise = net.connect(port, "127.0.0.1");
  noise.write(Buffer.from([0x16, 3, 1, 0, 200, 1, 0, 0, 0, 13, 10, 13, 10]));
  const reply = await new Promise((resolve) => noise.once("data", (data) => resolve(data.toString("latin1"))));
  assert.match(reply, /^HTTP\/1\.1 400 /);
  assert.equal((await fetch(`${server.url}/api/health`)).status, 200);
  slow.destroy();
  noise.destroy();
});

test("players and strangers drive nothing", async () => {
  for (const type of ["start", "end", "skip", "cancel", "lock"]) assert.equal(await errorTo(honest, { type }), "denied");
  assert.equal(await errorTo(honest, { type: "exclude", player: 0 }), "denied");
  const screen = await Wire.open(server.url);
  screen.send({ type: "hello", version: 1, role: "screen", pin });
  assert.equal((await screen.expect("state")).drive, false);
  assert.equal(await errorTo(screen, { type: "start" }), "denied");
  screen.destroy();
});

test("routes of the facilitator want a cookie or a token", async () => {
  for (const [method, path] of [["GET", "/api/me"], ["GET", "/api/packs"], ["GET", "/api/sessions"], ["DELETE", `/api/sessions/${session}`]])
    assert.equal((await fetch(server.url + path, { method })).status, 401, path);
  const form = await fetch(`${server.url}/api/link`, { method: "POST", body: "key=x", headers: { "content-type": "text/plain" } });
  assert.equal(form.status, 415);
  assert.equal((await fetch(`${server.url}/packs/cyberquiz/../../../etc/passwd`)).status, 404);
  assert.equal((await fetch(`${server.url}/packs/cyberquiz/%2e%2e/pack.md`)).status >= 400, true);
});

test("answers count once, in their phase, for their step", async () => {
  assert.equal(await errorTo(honest, { type: "answer", step: 1, choices: [2, 4], ms: 1 }), "state", "in the lobby");
  facilitator.send({ type: "start" });
  let state = await facilitator.expect("state", (m) => m.phase === "announce");
  for (const phase of ["read", "open"]) {
    facilitator.send({ type: "next", step: state.step, phase: state.phase });
    state = await facilitator.expect("state", (m) => m.phase === phase);
  }
  await honest.expect("state", (m) => m.phase === "open");
  assert.equal(await errorTo(honest, { type: "answer", step: 2, choices: [1], ms: 1 }), "state", "another step");
  assert.equal(await errorTo(honest, { type: "answer", step: 1, choices: [6], ms: 1 }), "syntax", "no such answer");

  const late = await joinPlayer(server.url, pin);
  const answer = { type: "answer", step: 1, choices: [2, 4], ms: 1 };
  honest.send(answer);
  assert.equal((await honest.expect("ack")).n, 1);
  honest.send({ ...answer, choices: [1] });
  assert.equal((await honest.expect("ack")).n, 1, "the first answer is confirmed again");
  late.send(answer);
  await late.expect("ack");
  state = await facilitator.expect("state", (m) => m.phase === "reveal");
  assert.equal(state.answered, 2);
  assert.equal(state.all_right, 2, "the second answer changed nothing");
  honest.send(answer);
  assert.equal((await honest.expect("ack")).n, 1, "too late, but it has answered");
  late.destroy();
});

test("what people write is bounded, and only where it is asked for", async () => {
  const writer = await joinPlayer(server.url, pin);
  for (const [message, code] of [
    [{ type: "ask", text: "" }, "syntax"], [{ type: "ask", text: "x".repeat(301) }, "syntax"],
    [{ type: "ask", text: "une ligne\u0007" }, "syntax"], [{ type: "ask", text: ["liste"] }, "syntax"],
    [{ type: "word", step: 1, slot: 0, text: "mot" }, "state"], [{ type: "word", step: 1, slot: 3, text: "mot" }, "syntax"],
    [{ type: "feedback", step: 1, score: 0, change: " ", remark: "" }, "syntax"], [{ type: "feedback", step: 1, score: 6 }, "syntax"],
    [{ type: "feedback", step: 1, score: 0, change: "", remark: "Merci" }, "state"],
    [{ type: "support", item: 400 }, "syntax"], [{ type: "profile", profile: 1 }, "state"],
    [{ type: "jump", step: 2 }, "denied"], [{ type: "project", item: 0 }, "denied"], [{ type: "asks_off" }, "denied"],
  ])
    assert.equal(await errorTo(writer, message), code, JSON.stringify(message).slice(0, 80));
  for (let i = 0; i < 5; i++) {
    writer.send({ type: "ask", text: `Question ${i} ?` });
    await writer.expect("ack", (m) => m.ask);
  }
  assert.equal(await errorTo(writer, { type: "ask", text: "Une de trop ?" }), "limit");
  writer.destroy();
});

test("two clickers do not skip a step together", async () => {
  const state = { step: 1, phase: "reveal" };
  facilitator.send({ type: "next", ...state });
  facilitator.send({ type: "next", ...state });
  const announce = await facilitator.expect("state", (m) => m.phase === "announce");
  assert.equal(announce.step, 2);
  assert.equal((await facilitator.expect("error")).code, "state");
});

test("an excluded player is out, also with its token", async () => {
  const nuisance = await joinPlayer(server.url, pin);
  facilitator.send({ type: "roster", from: 0, query: nuisance.pseudonym });
  const { rows } = await facilitator.expect("roster", (m) => m.rows.some((row) => row.pseudonym === nuisance.pseudonym));
  facilitator.send({ type: "exclude", player: rows.find((row) => row.pseudonym === nuisance.pseudonym).player });
  assert.equal((await nuisance.expect("gone")).why, "excluded");
  await nuisance.untilClosed();
  const again = await Wire.open(server.url);
  again.send({ type: "hello", version: 1, role: "player", token: nuisance.token });
  assert.equal((await again.expect("gone")).why, "excluded");
  again.destroy();
});

test("the same player in another tab replaces the first, and keeps its place", async () => {
  const first = await joinPlayer(server.url, pin);
  const second = await Wire.open(server.url);
  second.send({ type: "hello", version: 1, role: "player", token: first.token });
  assert.equal((await first.expect("gone")).why, "replaced");
  assert.equal((await second.expect("me")).pseudonym, first.pseudonym);
  second.destroy();
});

test("a locked lobby takes nobody new", async () => {
  facilitator.send({ type: "lock" });
  await facilitator.expect("state", (m) => m.locked);
  const wire = await Wire.open(server.url);
  assert.equal(await errorTo(wire, hello()), "locked");
  wire.destroy();
});

test("after all this the honest player still plays", async () => {
  facilitator.send({ type: "roster", from: 0, query: honest.pseudonym });
  const { rows } = await facilitator.expect("roster", (m) => m.rows.length > 0 && m.rows[0].pseudonym === honest.pseudonym);
  assert.equal(rows[0].connected, true);
  facilitator.send({ type: "end" });
  await honest.expect("state", (m) => m.phase === "ended");
});
