// SPDX-License-Identifier: Apache-2.0
// Every kind of step over the wire, one after the other in one session: what each role is told and when, what is
// confirmed, what the facilitator decides, and that a restart forgets none of it.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ROOT, run, Server } from "./server.mjs";
import { Wire, joinPlayer, openConsole } from "./wire.mjs";

const [SLIDE, POLL, SPOT, CLOUD, AGAIN, FEEDBACK] = [1, 2, 3, 4, 5, 6];

let server, session, pin, facilitator, screen, one, two;

before(async () => {
  server = await Server.start({ packs: [join(ROOT, "tests", "e2e", "packs", "etapes")] });
  ({ session, pin } = await server.openSession("etapes", { profile: true }));
  facilitator = await openConsole(server, session);
  screen = await Wire.open(server.url);
  screen.send({ type: "hello", version: 1, role: "screen", session });
  [one, two] = [await joinPlayer(server.url, pin), await joinPlayer(server.url, pin)];
});
after(async () => {
  for (const wire of [facilitator, screen, one, two]) wire?.destroy();
  await server.stop();
});

const state = (wire, step, phase) => wire.expect("state", (m) => m.step === step && m.phase === phase);
/** The facilitator goes on from this phase of a step. */
const goOn = (step, phase, more = {}) => facilitator.send({ type: "next", step, phase, ...more });
const answer = async (wire, step, choices) => {
  wire.send({ type: "answer", step, choices, ms: 900 });
  await wire.expect("ack", (m) => m.n === step && m.slot === undefined);
};
const refusal = async (wire, message) => {
  wire.send(message);
  return (await wire.expect("error", (m) => m.of === message.type)).code;
};

test("shorter versions stand in the list of packs, and their pictures are served", async () => {
  const { body } = await server.api("GET", "/api/packs");
  assert.deepEqual(body.map(({ id, of, selection, title, steps, polls, spots }) => ({ id, of, selection, title, steps, polls, spots })), [
    { id: "etapes", of: "etapes", selection: "", title: "Étapes", steps: 6, polls: 3, spots: 1 },
    { id: "etapes@court", of: "etapes", selection: "court", title: "Étapes, en court", steps: 2, polls: 0, spots: 1 },
  ]);
  const short = await server.openSession("etapes@court");
  const console = await openConsole(server, short.session);
  console.send({ type: "start" });
  const { picture, steps } = await state(console, 1, "slide");
  assert.equal(steps, 2);
  const reply = await fetch(server.url + picture.src);
  assert.equal(reply.status, 200);
  assert.match(await reply.text(), /<svg/);
  console.destroy();
  await server.api("DELETE", `/api/sessions/${short.session}`);
});

for (const [name, settings, field] of [
  ["a number for a switch", { asks: 1 }, "asks"], ["a word for a number", { time_percent: "long" }, "time_percent"],
  ["a time of 401 %", { time_percent: 401 }, "time_percent"], ["a number past 32 bits", { standings_every: 2 ** 32 + 1 }, "standings_every"],
  ["a list", [], "object"],
])
  test(`settings: ${name} is refused with its name`, async () => {
    const { status, body } = await server.api("POST", "/api/sessions", { pack: "etapes", settings });
    assert.equal(status, 400);
    assert.match(body.message, new RegExp(field));
  });

test("a profession is offered and kept", async () => {
  const wire = await Wire.open(server.url);
  wire.send({ type: "hello", version: 1, role: "player", pin });
  const { profiles, profile, token } = await wire.expect("welcome");
  assert.ok(profiles.length > 2);
  assert.equal(profile, undefined);
  assert.equal(await refusal(wire, { type: "profile", profile: 0 }), "syntax");
  wire.send({ type: "keep", proposal: 1 });
  wire.send({ type: "profile", profile: 2 });
  await wire.expect("me", (m) => m.pseudonym !== "");
  assert.equal(await refusal(wire, { type: "profile", profile: 1 }), "state", "once");
  wire.destroy();
  const again = await Wire.open(server.url);
  again.send({ type: "hello", version: 1, role: "player", token });
  assert.equal((await again.expect("welcome")).profile, 2);
  const { rows } = await (facilitator.send({ type: "roster", from: 0, query: "" }), facilitator.expect("roster"));
  facilitator.send({ type: "exclude", player: rows.at(-1).player });
  await again.expect("gone");
});

test("a slide comes line by line, and two clickers show one", async () => {
  facilitator.send({ type: "start" });
  const first = await state(screen, SLIDE, "slide");
  assert.deepEqual([first.lines.length, first.lines_hidden], [1, 1]);
  goOn(SLIDE, "slide", { hidden: 1 });
  assert.equal(await refusal(facilitator, { type: "next", step: SLIDE, phase: "slide", hidden: 1 }), "state");
  const whole = await screen.expect("state", (m) => m.lines?.length === 2);
  assert.equal(whole.lines_hidden, undefined);
});

test("a poll's distribution grows before the screen, never on phones", async () => {
  goOn(SLIDE, "slide", { hidden: 0 });
  const { answers, counted } = await state(one, POLL, "open");
  assert.deepEqual([answers, counted], [[{ id: 1, text: "Oui" }, { id: 2, text: "Non" }], false]);
  await answer(one, POLL, [2]);
  assert.deepEqual((await screen.expect("tally", (m) => m.answered === 1)).chosen, [0, 1]);
  assert.deepEqual((await facilitator.expect("tally", (m) => m.answered === 1)).chosen, [0, 1]);
  assert.deepEqual(one.messages.filter((m) => m.type === "tally"), []);
  goOn(POLL, "open");
  const told = await state(one, POLL, "reveal");
  assert.deepEqual(told.answers.map(({ chosen, right }) => [chosen, right]), [[0, undefined], [1, undefined]]);
  assert.deepEqual(told.explanation, ["EXPLICATION-SONDAGE"]);
});

test("of a spot no frame says before the reveal what is a clue, nor why", async () => {
  goOn(POLL, "reveal");
  for (const phase of ["announce", "read"]) goOn(SPOT, phase);
  const { messages: [message], answers } = await state(one, SPOT, "open");
  assert.equal(answers, undefined);
  assert.deepEqual(message.from, [{ id: 1, text: "Ameli" }]);
  assert.deepEqual(message.body, [{ id: 2, text: "Votre carte expire" }, " : voyez ", { id: 3, text: "carte.example" }, "."]);
  await answer(one, SPOT, [1, 2]);
  for (const wire of [one, two, screen]) {
    const before = JSON.stringify(wire.messages);
    for (const secret of ["RAISON", "EXPLICATION-INDICES", '"right":', '"hint":']) assert.ok(!before.includes(secret), secret);
  }
  goOn(SPOT, "open");
  const revealed = await state(one, SPOT, "reveal");
  assert.deepEqual(revealed.answers.map(({ right, hint, chosen }) => [right, hint, chosen]),
    [[false, "RAISON-LEURRE", 1], [true, "RAISON-INDICE", 1], [true, "RAISON-LIEN", 0]]);
  const me = await one.expect("me", (m) => m.step === SPOT && m.found !== undefined);
  assert.deepEqual([me.found, me.clues, me.decoys], [1, 2, 1]);
});

test("a word waits for the facilitator, is confirmed with its slot, and again when sent again", async () => {
  goOn(SPOT, "reveal");
  goOn(SPOT, "standings");
  await state(one, CLOUD, "open");
  const word = { type: "word", step: CLOUD, slot: 1, text: "  Les sauvegardes " };
  for (let i = 0; i < 2; i++) {
    one.send(word);
    assert.deepEqual(await one.expect("ack", (m) => m.slot === 1), { type: "ack", n: CLOUD, slot: 1 });
  }
  two.send({ type: "word", step: CLOUD, slot: 0, text: "les sauvegardes" });
  const waiting = await facilitator.expect("words", (m) => m.words[0]?.count === 2);
  assert.deepEqual(waiting.words, [{ item: 0, text: "Les sauvegardes", count: 2, shown: false, decided: false }]);
  assert.equal(waiting.waiting, 1);
  assert.deepEqual((await screen.expect("words")).words, []);
  facilitator.send({ type: "word_show", step: CLOUD, item: 0 });
  const shown = await screen.expect("words", (m) => m.words.length === 1);
  assert.deepEqual(shown.words, [{ item: 0, text: "Les sauvegardes", count: 2 }]);
  assert.equal(shown.waiting, undefined);
  assert.equal(await refusal(two, { type: "word_show", step: CLOUD, item: 0 }), "denied");
});

test("a question goes to the trainer, then to the others, then to the screen", async () => {
  facilitator.send({ type: "asks" });
  await facilitator.expect("asks");
  for (let i = 0; i < 2; i++) { // the second time as after a lost connection
    one.send({ type: "ask", text: "Et à domicile ?" });
    assert.deepEqual(await one.expect("ack", (m) => m.ask), { type: "ack", n: 0, ask: true });
  }
  assert.deepEqual((await one.expect("asks")).items, [{ item: 0, text: "Et à domicile ?", supports: 0, state: "pending", mine: true }]);
  const pending = await facilitator.expect("asks", (m) => m.total === 1);
  assert.equal(pending.items[0].pseudonym, one.pseudonym);
  two.send({ type: "asks" });
  assert.deepEqual((await two.expect("asks")).items, []);
  assert.equal(await refusal(two, { type: "support", item: 0 }), "state");

  facilitator.send({ type: "ask_show", item: 0 });
  await facilitator.expect("asks", (m) => m.items[0].state === "shown");
  two.send({ type: "support", item: 0 });
  assert.deepEqual((await two.expect("asks")).items, [{ item: 0, text: "Et à domicile ?", supports: 1, state: "shown", supported: true }]);
  facilitator.send({ type: "project", item: 0 });
  const { projected } = await screen.expect("state", (m) => m.projected !== undefined);
  assert.deepEqual(projected, { text: "Et à domicile ?", supports: 1 });
  facilitator.send({ type: "ask_close", item: 0 });
  assert.equal((await screen.expect("state", (m) => m.step === CLOUD && m.projected === undefined)).phase, "open");

  facilitator.send({ type: "asks_off" });
  await one.expect("state", (m) => m.asks_open === false);
  assert.equal(await refusal(one, { type: "ask", text: "Trop tard ?" }), "state");
  facilitator.send({ type: "asks_on" });
});

test("a jump leaves steps out, and an answer given after looking back is still confirmed", async () => {
  facilitator.send({ type: "close" });
  await state(one, CLOUD, "reveal");
  facilitator.send({ type: "jump", step: FEEDBACK });
  await state(one, FEEDBACK, "open");
  one.send({ type: "feedback", step: FEEDBACK, score: 4, change: "Verrouiller", remark: "" });
  assert.deepEqual(await one.expect("ack", (m) => m.n === FEEDBACK), { type: "ack", n: FEEDBACK });
  goOn(FEEDBACK, "open");
  await state(one, FEEDBACK, "reveal");
  facilitator.send({ type: "jump", step: AGAIN });
  await state(two, AGAIN, "open");
  await answer(two, AGAIN, [1]);
  await answer(two, AGAIN, [1]); // sent again by a phone that missed the first ack
});

test("a restart forgets nothing", async () => {
  const token = two.token;
  await server.kill();
  await server.start();
  for (const wire of [facilitator, screen, one, two]) wire.destroy();
  facilitator = await openConsole(server, session);
  assert.deepEqual(facilitator.state.step_list.map(({ seen }) => seen), [true, true, true, true, true, true]);
  assert.equal(facilitator.state.asks_open, true);
  two = await Wire.open(server.url);
  two.send({ type: "hello", version: 1, role: "player", token });
  assert.equal((await two.expect("welcome")).profiles.length > 2, true);
  const { choices, saved } = await two.expect("me");
  assert.deepEqual([choices, saved], [[1], true]);
  goOn(AGAIN, "open");
  const { answers, compared, before_answered } = await state(two, AGAIN, "reveal");
  assert.deepEqual(answers.map(({ chosen, before }) => [chosen, before]), [[1, 0], [0, 1]]);
  assert.deepEqual([compared, before_answered], [true, 1]);
});

test("the recap holds the spot with what was found, and no poll", async () => {
  facilitator.send({ type: "end" });
  facilitator.send({ type: "end" });
  await two.expect("state", (m) => m.phase === "ended");
  one = await Wire.open(server.url);
  two.send({ type: "recap" });
  const { recap } = await two.expect("me", (m) => m.recap !== undefined);
  assert.deepEqual(recap.map(({ number, answers }) => [number, answers.map(({ mine }) => mine)]), [[1, [false, false]]]);
});

test("the list of sessions says how many there were, also after a restart", async () => {
  const preview = (await server.api("POST", "/api/sessions", { pack: "etapes", preview: true })).body.session;
  const listed = async () => (await server.api("GET", "/api/sessions")).body;
  const ended = (list) => list.find((row) => row.session === session);
  const list = await listed();
  assert.deepEqual([ended(list).players, ended(list).phase], [2, "ended"]);
  assert.equal(list.find((row) => row.session === preview).preview, true);
  await server.kill("SIGTERM");
  await server.start();
  assert.deepEqual([ended(await listed()).players, ended(await listed()).phase], [2, "ended"]);

  const replay = await run(["replay", "--data", server.data, "--session", session, "--json"]).done;
  assert.equal(replay.code, 0, replay.stderr);
});
