// SPDX-License-Identifier: Apache-2.0
// The quiz alone: what the server offers for it, the session's own engine in the page, and when questions come back.
import assert from "node:assert/strict";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { wasmModule } from "../../web/wasm.mjs";
import { assertAccessible, launch, overflow, plain } from "./browser.mjs";
import { newDevice } from "./device.mjs";
import { importPage } from "./bundle.mjs";
import { openWith } from "./mock.mjs";
import { readPack } from "./pack.mjs";
import { meEnded, state as stateOf, welcomeBack } from "./samples.mjs";
import { ROOT, Server } from "./server.mjs";
import { openSite } from "./site.mjs";
import { joinPlayer, openConsole } from "./wire.mjs";

const TODAY = "2026-11-24T10:00:00+01:00";
const stored = new Map();
globalThis.localStorage = { getItem: (key) => stored.get(key) ?? null, setItem: (key, value) => stored.set(key, value), removeItem: (key) => stored.delete(key) };

let server, browser, questions, openTrain, openPractice;
before(async () => {
  server = await Server.start();
  browser = await launch();
  ({ questions } = await (await fetch(`${server.url}/outils/quiz.json`)).json());
  ({ openTrain } = await importPage("web/tools/practice/train/core.ts"));
  ({ openPractice } = await importPage("web/tools/practice/core.ts"));
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

// --- what the server offers ---

test("the questions are those of the pack that allows it, without the test, with all that is told of them", () => {
  const asked = readPack(join(ROOT, "content", "fr", "cyberquiz", "pack.md")).steps.filter(({ counts }) => counts);
  const text = (of) => of.replace(/\\(.)/g, "$1").replace(/\*\*|`/g, "");
  assert.equal(questions.length, 17);
  assert.deepEqual(questions.map(({ heading }) => text(heading)), asked.map(({ heading }) => heading));
  for (const [i, { right, wrong, answerKind, sources }] of asked.entries()) {
    const told = (wanted) => questions[i].answers.filter((one) => one.right === wanted).map((one) => text(one.text));
    assert.deepEqual([told(true), told(false)], [right, wrong], questions[i].id);
    assert.equal(questions[i].answer_kind, answerKind);
    assert.equal(questions[i].sources.length, sources.length);
    assert.ok(questions[i].explanation.length > 0 && questions[i].theme !== "");
  }
  assert.equal(new Set(questions.map(({ id }) => id)).size, 17);
});

test("they come with a page's headers, and not twice to whoever has them", async () => {
  const first = await fetch(`${server.url}/outils/quiz.json`);
  const get = (name) => first.headers.get(name);
  assert.equal(first.status, 200);
  assert.equal(get("content-type"), "application/json; charset=utf-8");
  assert.equal(get("cache-control"), "no-cache");
  assert.match(get("content-security-policy"), /default-src 'self'/);
  assert.equal(get("x-content-type-options"), "nosniff");
  assert.equal(get("referrer-policy"), "no-referrer");
  assert.match(get("etag"), /^"[0-9a-f]{16}"$/);
  const ask = (tag) => fetch(`${server.url}/outils/quiz.json`, { headers: { "if-none-match": tag } });
  const again = await ask(get("etag"));
  assert.deepEqual([again.status, await again.text(), again.headers.get("etag")], [304, "", get("etag")]);
  assert.equal((await ask('"0000000000000000"')).status, 200);
  const put = await fetch(`${server.url}/outils/quiz.json`, { method: "POST", body: "{}" });
  assert.equal(put.status, 405);
});

const QUESTION = "- [x] Oui\n- [ ] Non\n\n> Parce que.\n>\n> Source : CNIL\n";
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

/** Packs by name: the lines of their front matter, and their steps. */
function writePacks(t, packs) {
  const folder = mkdtempSync(join(tmpdir(), "maillon-train-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, { front, steps }] of Object.entries(packs)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "a.svg"), DRAWING);
    writeFileSync(join(folder, name, "pack.md"), `---\ntitle: ${name}\nlanguage: fr\n${front}---\n\n${steps.join("\n---\n\n")}`);
  }
  return folder;
}

async function offered(t, packs) {
  const own = await Server.start({ packs: [writePacks(t, packs)] });
  t.after(() => own.stop());
  return (await (await fetch(`${own.url}/outils/quiz.json`)).json()).questions;
}

test("a pack that does not say so tells no right answer", async (t) => {
  assert.deepEqual(await offered(t, {
    silent: { front: "", steps: [`# Un ?\n\n${QUESTION}`] },
    refuses: { front: "train: no\n", steps: [`# Deux ?\n\n${QUESTION}`] },
  }), []);
});

test("left out are polls, slides, tests and what needs a picture; each question is told once", async (t) => {
  const told = await offered(t, {
    one: {
      front: "train: yes\nselections: court\n",
      steps: [
        `# Nommée ?\n\n<!-- id: n1\nin: court -->\n\n${QUESTION}`, `# Sans nom ?\n\n${QUESTION}`, `# Essai ?\n\n<!-- points: 0 -->\n\n${QUESTION}`,
        `# Avec image ?\n\n![Un dessin](a.svg)\n\n${QUESTION}`, "# Avis ?\n\n- [ ] Oui\n- [ ] Non\n", "# Une diapositive\n\n- Un point\n",
      ],
    },
    two: { front: "train: yes\n", steps: [`# Nommée ?\n\n<!-- id: n1 -->\n\n${QUESTION}`] },
  });
  assert.deepEqual(told.map(({ heading }) => heading), ["Nommée ?", "Sans nom ?"]);
  assert.equal(told[0].id, "one/n1");
  assert.match(told[1].id, /^one\/[0-9a-f]{16}$/);
});

// --- the engine ---

test("the page's engine gives the points that a session gives", async () => {
  const session = await server.openSession("cyberquiz", { time_percent: 0, standings_every: 0, partial: true, speed: 100 });
  const facilitator = await openConsole(server, session.session);
  const player = await joinPlayer(server.url, session.pin);
  const core = await openTrain(readFileSync(wasmModule("train")));
  const chosen = questions.map(({ answer_kind: kind, answers }, i) => {
    const right = answers.filter((one) => one.right).map(({ id }) => id);
    const wrong = answers.filter((one) => !one.right).map(({ id }) => id);
    const several = kind === "multiple" || kind === "marks";
    if (!several) return [i % 3 === 0 ? wrong[0] : right[0]];
    return i % 2 === 0 ? right : [...right.slice(0, 2), ...wrong.slice(0, i % 4 === 1 ? 1 : 0)];
  });
  const inSession = [];
  const status = async () => (await fetch(`${server.url}/outils/quiz.json`)).status;
  assert.equal(await status(), 503, "nobody who plays finds the answers there");
  facilitator.send({ type: "start" });
  for (let step = 1; step <= questions.length + 1; step++) {
    await player.expect("state", (m) => m.step === step && m.phase === "open");
    const choices = step === 1 ? [2] : chosen[step - 2];
    player.send({ type: "answer", step, choices, ms: 4000 });
    const { gain, right, points } = await player.expect("me", (m) => m.step === step && m.gain !== undefined);
    if (step > 1) inSession.push({ gain, right, points });
    facilitator.send({ type: "next", step, phase: "reveal" });
  }
  facilitator.send({ type: "end" });
  await player.expect("state", (m) => m.phase === "ended");
  assert.equal(await status(), 200);
  for (const wire of [facilitator, player]) wire.destroy();

  core.begin(questions.slice(0, 10), 7);
  const alone = chosen.slice(0, 10).map((ids) => { core.open(); return core.answer(ids); });
  core.begin(questions.slice(10), 8);
  const before = alone.at(-1);
  const rest = chosen.slice(10).map((ids) => { core.open(); return core.answer(ids); });
  const all = [...alone, ...rest.map((one) => ({ ...one, points: one.points + before.points, rightCount: one.rightCount + before.rightCount }))];
  assert.deepEqual(all.map(({ gain, right, points }) => ({ gain, right, points })), inSession);
  assert.equal(all.at(-1).rightCount, inSession.filter(({ right }) => right).length);
  const kinds = new Set(inSession.map(({ gain, right }) => (right ? "right" : gain > 0 ? "partly" : "wrong")));
  assert.equal(kinds.size, 3, "right, partly right and wrong ones were compared");
});

test("the engine lists answers in an order of its seed, and takes nothing impossible", async () => {
  const core = await openTrain(readFileSync(wasmModule("train")));
  const single = questions.find((one) => one.answer_kind === "single");
  const orderOf = (question, seed) => { core.begin([question], seed); return core.open(); };
  const orders = Array.from({ length: 20 }, (_, seed) => orderOf(single, seed).join());
  assert.ok(new Set(orders).size > 5);
  for (const order of orders) assert.deepEqual(order.split(",").sort(), ["1", "2", "3", "4"]);
  assert.equal(orderOf(single, 3).join(), orders[3]);
  assert.deepEqual(orderOf(questions.find((one) => one.answer_kind === "truefalse"), 9), [1, 2]);
  for (const ids of [[], [5], [1, 2]]) {
    core.begin([single], 1);
    core.open();
    assert.throws(() => core.answer(ids), RangeError, ids.join());
  }
  assert.throws(() => { core.open(); core.open(); }, RangeError);
  assert.throws(() => core.begin([{ ...single, points: 1e6 }], 1), RangeError);
});

// --- when questions come back ---

test("SM-2 in the page: 1 day, 6 days, then times the easiness", async () => {
  const core = await openPractice(readFileSync(wasmModule("practice")));
  let card = null;
  const days = [];
  for (const grade of [4, 4, 4, 3, 1, 4]) {
    card = core.repetition(card, grade, card?.due ?? "2026-11-24");
    days.push([card.due, card.days, card.easiness]);
  }
  assert.deepEqual(days, [
    ["2026-11-25", 1, 250], ["2026-12-01", 6, 250], ["2026-12-16", 15, 250], ["2027-01-21", 36, 236], ["2027-01-22", 1, 236], ["2027-01-23", 1, 236],
  ]);
});

test("a round: what is due longest first, then what is new; missed themes before all; ten at most", async () => {
  const { dayOf } = await importPage("web/tools/practice/days.ts");
  const { today, roundOf, earlyRound, nextDay, progress, stillMissed } = await importPage("web/tools/practice/train/round.ts");
  const ask = (id, theme) => ({ id, theme });
  const all = [ask("a", "T"), ask("b", "T"), ask("c", "U"), ask("d", "V"), ask("e", "V"), ...Array.from({ length: 9 }, (_, i) => ask(`n${i}`, "W"))];
  const card = (due, times = 1) => ({ easiness: 250, times, days: 1, due });
  const cards = { a: card("2026-11-24"), b: card("2026-11-20", 0), c: card("2026-11-25"), d: card("2026-11-23") };
  const ids = (list) => list.map(({ id }) => id);
  const now = today(all, cards, "2026-11-24", []);
  assert.deepEqual(ids(now.due), ["b", "d", "a"]);
  assert.equal(now.fresh.length, 10);
  assert.deepEqual(ids(roundOf(now)), ["b", "d", "a", "e", "n0", "n1", "n2", "n3", "n4", "n5"]);
  assert.deepEqual(ids(roundOf(today(all, cards, "2026-11-24", ["V", "W"]))).slice(0, 5), ["d", "b", "a", "e", "n0"]);
  assert.equal(nextDay(all, cards), "2026-11-20");
  assert.equal(nextDay(all, {}), null);
  assert.deepEqual(ids(earlyRound(all.slice(0, 4), cards)), ["b", "d", "a", "c"]);
  const rows = progress(all.slice(0, 5), cards);
  assert.deepEqual(rows, [{ theme: "T", known: 1, of: 2 }, { theme: "U", known: 1, of: 1 }, { theme: "V", known: 1, of: 2 }]);
  assert.deepEqual(stillMissed(["U", "V", "Gone"], rows), ["V", "Gone"]);
  assert.equal(dayOf(new Date(2026, 0, 5, 23, 59)), "2026-01-05");
});

test("the part of the file: bounded, strict, and without questions that are no longer asked", async () => {
  const { cards, gradeOf, isCards, note } = await importPage("web/tools/practice/train/cards.ts");
  const core = await openPractice(readFileSync(wasmModule("practice")));
  assert.deepEqual([gradeOf(true, 1000, false), gradeOf(true, 1000, true), gradeOf(false, 500, false), gradeOf(false, 0, false)], [4, 3, 2, 1]);
  note(core, [{ id: "p/a" }, { id: "p/b" }], "p/a", null, 4, "2026-11-24");
  note(core, [{ id: "p/b" }], "p/b", null, 1, "2026-11-24");
  assert.deepEqual(cards.value, { "p/b": { easiness: 250, times: 0, days: 1, due: "2026-11-25" } });
  assert.deepEqual(JSON.parse(stored.get("maillon.practice.train")), cards.value);
  const good = { easiness: 250, times: 2, days: 6, due: "2026-11-30" };
  const cases = [
    [{ "p/a": good }, true], [[], false], [null, false], ["x", false], [{ "": good }, false], [{ ["x".repeat(301)]: good }, false],
    [{ "p/a": { ...good, easiness: 501 } }, false], [{ "p/a": { ...good, days: 366 } }, false], [{ "p/a": { ...good, times: -1 } }, false],
    [{ "p/a": { ...good, due: "2026-13-01" } }, false], [{ "p/a": { ...good, due: "demain" } }, false], [{ "p/a": { ...good, more: 1 } }, false],
    [Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`p/${i}`, good])), false],
  ];
  for (const [i, [value, wanted]] of cases.entries()) assert.equal(isCards(value), wanted, `case ${i}`);
});

// --- the page ---

/** A phone with the toolbox, kept, on a day of ours. `missed`: what a session left. */
async function openTools(t, site, { missed = [], ...options } = {}) {
  const page = await newDevice(t, browser, { timezoneId: "Europe/Paris", ...options });
  await page.clock.setFixedTime(new Date(TODAY));
  await page.addInitScript((themes) => {
    if (themes.length > 0 && localStorage.getItem("maillon.tools.missed") === null)
      localStorage.setItem("maillon.tools.missed", JSON.stringify({ session: "a", themes }));
  }, missed);
  await page.goto(`${site.url}/outils`);
  await page.getByText("Disponible sans connexion sur cet appareil.").waitFor();
  return page;
}

const begin = async (page) => {
  await page.getByRole("link", { name: "Réviser", exact: true }).click();
  await page.getByRole("button", { name: /^Commencer/ }).click();
};
const cardsOf = (page) => page.evaluate(() => JSON.parse(localStorage.getItem("maillon.practice.train") ?? "{}"));

/** The question on view, as the server told it. */
async function asked(page) {
  const heading = plain(await page.locator("#question").textContent());
  const found = questions.find((one) => plain(one.heading.replace(/\\(.)/g, "$1").replace(/\*\*|`/g, "")) === heading);
  assert.ok(found, heading);
  return found;
}

/** Answers the question on view, by touch or key, with what is right or with something wrong. */
async function give(page, right) {
  const question = await asked(page);
  const { answer_kind: kind, answers } = question;
  const wanted = answers.filter((one) => one.right === right).map(({ text }) => plain(text.replace(/\*\*|`/g, "")));
  const tiles = page.locator(kind === "marks" ? "button.mark" : ".opt");
  const several = kind === "multiple" || kind === "marks";
  for (let i = 0, left = several ? wanted.length : 1; i < (await tiles.count()) && left > 0; i++) {
    const text = plain(await tiles.nth(i).textContent());
    if (!wanted.includes(text)) continue;
    await tiles.nth(i).click();
    left--;
  }
  if (several) await page.getByRole("button", { name: kind === "marks" ? /^Valider \d/ : /^Confirmer \d/ }).click();
  await page.getByRole("heading", { level: 2, name: right ? "Tout juste" : "Pas cette fois" }).waitFor();
  return question;
}
const goOn = (page) => page.getByRole("button", { name: /^(Question suivante|Voir le résultat)$/ }).click();

test("a round offline after one visit: nothing is asked of any network, and what was missed comes back tomorrow", async (t) => {
  const site = await openSite(t, server);
  const page = await openTools(t, site);
  await page.waitForLoadState("networkidle");
  assert.equal(site.asked.filter((line) => line.endsWith("/outils/quiz.json")).length, 2, "the page's, and its worker's");
  await site.close();
  await page.context().setOffline(true);
  await page.goto(`${site.url}/outils`); // another day, without a network
  await page.getByText("Disponible sans connexion sur cet appareil.").waitFor();
  const requests = [];
  page.context().on("request", (request) => requests.push(request.url()));
  await page.getByRole("link", { name: "Réviser", exact: true }).click();
  await page.getByRole("heading", { name: /^17\s*questions à découvrir$/ }).waitFor();
  await page.getByText("algorithme SM-2 (P. A. Woźniak, 1990)").waitFor();
  await page.getByRole("button", { name: /^Commencer/ }).click();
  const wrong = [], right = [];
  for (let i = 0; i < 10; i++) {
    const question = await give(page, i % 3 !== 0);
    (i % 3 === 0 ? wrong : right).push(question.id);
    await page.getByText(plain(question.sources[0]).slice(0, 30)).first().waitFor();
    await goOn(page);
  }
  await page.getByRole("heading", { name: "6 réponses justes sur 10" }).waitFor();
  assert.equal(await page.locator(".train__missed li").count(), 4);
  const cards = await cardsOf(page);
  for (const id of wrong) assert.deepEqual(cards[id], { easiness: 250, times: 0, days: 1, due: "2026-11-25" });
  for (const id of right) assert.deepEqual(cards[id], { easiness: 250, times: 1, days: 1, due: "2026-11-25" });
  assert.equal(Object.keys(cards).length, 10);

  await page.getByRole("button", { name: "Refaire les 4 questions manquées" }).click();
  for (let i = 0; i < 4; i++) {
    await give(page, true);
    await goOn(page);
  }
  await page.getByText("Cet essai ne change pas vos rendez-vous.").waitFor();
  assert.deepEqual(await cardsOf(page), cards, "trying again at once counts for nothing");
  assert.deepEqual(requests, []);
  assert.deepEqual(page.problems, []);

  await page.clock.setFixedTime(new Date("2026-11-25T08:00:00+01:00"));
  await page.getByRole("button", { name: "Mes thèmes" }).click();
  await page.getByRole("heading", { name: /^10\s*questions à revoir aujourd’hui$/ }).waitFor();
  await page.getByText("Et 7 questions que vous n’avez pas encore vues.").waitFor();
});

test("hesitant: the easiness falls; taken back: it does not", async (t) => {
  const page = await openTools(t, await openSite(t, server));
  await begin(page);
  const { id } = await give(page, true);
  await page.getByText("Cette question reviendra demain.").waitFor();
  await page.getByRole("switch", { name: /J’ai hésité/ }).check();
  assert.deepEqual((await cardsOf(page))[id], { easiness: 236, times: 1, days: 1, due: "2026-11-25" });
  await page.getByRole("switch", { name: /J’ai hésité/ }).uncheck();
  assert.equal((await cardsOf(page))[id].easiness, 250);
});

test("the keyboard alone does a question, and the outcome takes the focus", async (t) => {
  const page = await openTools(t, await openSite(t, server));
  await page.getByRole("link", { name: "Réviser", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.locator("h1:focus").filter({ hasText: "Réviser" }).waitFor(); // a view that opens takes the focus
  await page.getByRole("button", { name: /^Commencer/ }).focus();
  await page.keyboard.press("Enter");
  await page.locator("#question").waitFor();
  await page.waitForFunction(() => document.activeElement.id === "question");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator(".train__verdict h2:focus").filter({ hasText: /^(Tout juste|Pas cette fois)$/ }).waitFor();
  assert.match(await page.locator("p[role=status].sr-only").textContent(), /Tout juste|Pas cette fois/);
});

test("a narrow phone, light and dark: nothing is cut, and every view is accessible", async (t) => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await openTools(t, await openSite(t, server), { colorScheme, viewport: { width: 320, height: 568 }, missed: ["Hameçonnage"] });
    const look = async (what) => {
      assert.ok((await overflow(page)).wide <= 0, `${what} is too wide`);
      await assertAccessible(page, `${what}, ${colorScheme}`);
    };
    await look("home");
    await page.getByRole("link", { name: "Réviser", exact: true }).click();
    await page.getByRole("button", { name: /^Commencer/ }).waitFor();
    await look("start");
    await page.getByRole("button", { name: /^Commencer/ }).click();
    for (let i = 0; i < 10; i++) {
      const { answer_kind: kind } = await asked(page);
      if (i < 4) await look(`question, ${kind}`);
      await give(page, i % 2 === 1);
      if (i < 4) await look(`told, ${kind}`);
      await goOn(page);
    }
    await page.getByRole("heading", { name: /sur 10$/ }).waitFor();
    await look("over");
    await page.context().close();
  }
});

test("what a session left is one line, which goes when it is dismissed, and its themes come first", async (t) => {
  const page = await openTools(t, await openSite(t, server), { missed: ["Sauvegardes", "RGPD"] });
  await page.getByRole("link", { name: "sauvegardes, RGPD" }).click();
  await page.getByText("D’abord ce que vous avez manqué en séance : sauvegardes, RGPD.").waitFor();
  await page.getByRole("button", { name: /^Commencer/ }).click();
  assert.equal((await give(page, true)).theme, "Sauvegardes");
  await goOn(page);
  assert.equal((await asked(page)).theme, "RGPD");
  const left = () => page.evaluate(() => JSON.parse(localStorage.getItem("maillon.tools.missed")).themes);
  assert.deepEqual(await left(), ["RGPD"], "a theme that is known is not told any more");
  await page.getByRole("link", { name: "Maillon, boîte à outils" }).click();
  await page.getByRole("button", { name: "Ne plus afficher ce rappel" }).click();
  assert.equal(await page.locator(".missed").count(), 0);
  assert.deepEqual(await left(), []);
});

test("a session's last page leaves the missed themes on the phone, once, and sends none", async (t) => {
  const site = await openSite(t, server);
  const page = await (await browser.newContext({ locale: "fr-FR" })).newPage();
  t.after(() => page.context().close());
  const item = (number, theme, right) => ({ number, theme, heading: "?", answers: [], right, points: 0, explanation: [], sources: [] });
  const recap = [item(1, "Sauvegardes", false), item(2, "RGPD", true), item(3, "Sauvegardes", false), item(4, "Menaces", false)];
  const frames = [welcomeBack, stateOf("player", "ended"), { ...meEnded, recap }];
  await openWith(page, `${site.url}/?pin=482917`, frames);
  await page.getByRole("link", { name: /^Votre boîte à outils/ }).waitFor();
  const left = () => page.evaluate(() => JSON.parse(localStorage.getItem("maillon.tools.missed")));
  assert.deepEqual((await left()).themes, ["Sauvegardes", "Menaces"]);
  assert.ok(!site.asked.some((line) => /sauvegardes|menaces/i.test(decodeURIComponent(line))));
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem("maillon.tools.missed"));
    localStorage.setItem("maillon.tools.missed", JSON.stringify({ ...kept, themes: [] }));
  });
  await page.reload();
  await page.getByRole("link", { name: /^Votre boîte à outils/ }).waitFor();
  assert.deepEqual((await left()).themes, [], "what was dismissed is not brought back by the same session");
});

test("a server without such a pack: no tile, and the view says so", async (t) => {
  const own = await Server.start({ packs: [join(ROOT, "tests", "e2e", "packs", "etapes")] });
  t.after(() => own.stop());
  const page = await openTools(t, await openSite(t, own), { missed: ["Menaces"] });
  assert.equal(await page.getByRole("link", { name: "Réviser", exact: true }).count(), 0);
  assert.equal(await page.locator(".missed").count(), 0);
  await page.goto(`${page.url()}#/revision`);
  await page.getByText("Ce serveur ne propose pas de questions à réviser.").waitFor();
  await assertAccessible(page, "no questions");
  assert.deepEqual(page.problems, []);
});
