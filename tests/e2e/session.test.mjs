// SPDX-License-Identifier: Apache-2.0
// A whole session as a room lives it, on the shipped pack: the console, the main screen and three phones in real
// browsers. The first phone plays honestly, the second reloads its page, the third comes late and loses its network.
// Then what went over the wire is read again: nothing leaked, and nothing left for another site.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join as path } from "node:path";
import { after, before, test } from "node:test";
import {
  anotherWindow, answerTile, choose, containing, join, launch, openConsole, openedSession, openLine, openPhone, openScreen,
  plain, press, received, title,
} from "./browser.mjs";
import { readPack } from "./pack.mjs";
import { ROOT, run, Server } from "./server.mjs";
import { KINDS } from "./tour.mjs";

const PACK = readPack(path(ROOT, "content/fr/cyberquiz/pack.md"));
const SPEED = 6; // announcing lasts half a second, the shortest question five (its time is doubled)

/** Numbers of the questions where something happens. */
const LATE = 5, CUT = 7, RELOAD_SAVED = 9, RELOAD_OPEN = 11;

let server, browser, line, session, pin;
let facilitator, screen;
const phones = [];
const [HONEST, RELOADING, LEAVING] = [0, 1, 2];

before(async () => {
  server = await Server.start();
  browser = await launch();
  line = await openLine(server.port);
});
after(async () => {
  await browser?.close();
  line?.close();
  await server?.stop();
});

const saved = (phone) => title(phone, "Réponse enregistrée");
const counted = (n) => screen.getByText(new RegExp(`^${n}\\s*réponses? sur ${phones.length}$`)).waitFor();
const rowWith = (text) => screen.getByRole("listitem").filter({ hasText: text });
const lastState = (page) => received(page, "state").at(-1);

test("the facilitator comes by the link, opens a session, and people join", async () => {
  facilitator = await openConsole(browser, server.console);
  await title(facilitator, "Préparer une session");
  assert.equal(new URL(facilitator.url()).hash, "", "the key leaves the address");
  await facilitator.getByRole("group", { name: "Temps de réponse" }).getByRole("radio", { name: "× 2" }).check();
  await facilitator.route("**/api/sessions", (route, request) => {
    if (request.method() !== "POST") return route.continue();
    const asked = request.postDataJSON();
    return route.continue({ postData: { ...asked, settings: { ...asked.settings, speed: SPEED } } });
  });
  await facilitator.getByRole("button", { name: "Ouvrir la session" }).click();
  ({ session, pin } = await openedSession(facilitator));

  const link = await facilitator.getByRole("link", { name: "Écran principal" }).getAttribute("href");
  assert.equal(link, `/ecran?session=${session}`);
  screen = await openScreen(await anotherWindow(facilitator), server.url, session);
  await screen.getByText(pin).waitFor();

  for (const at of [HONEST, RELOADING]) {
    phones[at] = await openPhone(browser, server.url);
    await join(phones[at], pin);
    await title(phones[at], "Vous êtes dans la session");
    await screen.getByText(phones[at].pseudonym).waitFor();
    await facilitator.getByRole("listitem").filter({ hasText: phones[at].pseudonym }).waitFor();
  }
});

/** The third phone comes while the question is open and the clock stands. */
async function comeLate(question) {
  await facilitator.getByRole("button", { name: "Pause", exact: true }).click();
  await screen.getByText("Chrono en pause", { exact: true }).waitFor();
  phones[LEAVING] = await openPhone(browser, line.url);
  await join(phones[LEAVING], pin);
  await title(phones[LEAVING], containing(question.heading));
  await counted(0);
  await facilitator.getByRole("button", { name: "Reprendre", exact: true }).click();
}

/** The second phone answers, reloading its page before or after. */
async function answerReloading(phone, question, number) {
  const given = number % 2 === 0 ? question.wrong.slice(0, 1) : question.right;
  const again = async () => {
    await phone.reload();
    await phone.getByText(phone.pseudonym).waitFor();
  };
  if (number === RELOAD_OPEN) await again();
  await choose(phone, question.answerKind, given);
  await saved(phone);
  if (number !== RELOAD_SAVED) return;
  await again();
  await saved(phone);
}

/** What the phone of somebody who found it all says. */
const wholly = ({ kind, right }) => (kind === "spot" ? new RegExp(`^${right.length} indices trouvés sur ${right.length}`) : /^Tout juste/);
const partly = ({ kind }) => (kind === "spot" ? /indices? trouvés? sur/ : /^(Pas cette fois|En partie juste)/);

async function seeReveal(question, number) {
  const [phone] = phones;
  await title(phone, wholly(question));
  for (const page of question.kind === "spot" ? [phone] : [screen, phone]) {
    await page.getByRole("heading", { name: "À retenir" }).waitFor();
    for (const text of question.explanation) await page.getByText(containing(text)).waitFor();
  }
  await title(screen, question.kind === "spot" ? /^\d+ indices?$/ : containing(question.heading));
  if (question.kind === "question") for (const text of question.right) await rowWith(containing(text)).filter({ hasText: "Bonne réponse" }).waitFor();
  if (!question.counts) {
    await phone.getByText("Question d’essai, sans points").waitFor();
    return;
  }
  const { gain } = received(phone, "me").at(-1);
  assert.ok(gain >= 500 && gain <= 1000, `question ${number}: ${gain} points`);
  await phone.getByText(new RegExp(`^\\+\\s?${figure(gain)}\\s?points`)).waitFor();
}

const figure = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, "\\s?");

async function seeStandings() {
  await title(screen, "Classement");
  for (const phone of phones) {
    await title(phone, "Votre rang");
    const { points, rank } = received(phone, "me").at(-1);
    await phone.getByText(new RegExp(`^${rank}er?$`)).waitFor();
    await rowWith(phone.pseudonym).filter({ hasText: new RegExp(`${figure(points)}$`) }).waitFor();
  }
}

async function playQuestion(question, number) {
  await press(facilitator, number === 1 ? "Commencer" : question.kind === "spot" ? "Repérer les indices" : "Question suivante");
  await answerTile(phones[HONEST], question.answerKind, question.right[0]).waitFor();
  await counted(0);
  if (number === LATE) await comeLate(question);

  let answered = 0;
  if (phones[LEAVING]) {
    await choose(phones[LEAVING], question.answerKind, question.right);
    await saved(phones[LEAVING]);
    await counted(++answered);
  }
  await answerReloading(phones[RELOADING], question, number);
  await counted(++answered);
  if (number === CUT) line.cut();
  await choose(phones[HONEST], question.answerKind, question.right);
  await seeReveal(question, number);
  await title(phones[RELOADING], number % 2 === 0 ? partly(question) : wholly(question));
  if (number === CUT) {
    await title(phones[LEAVING], "Reconnexion…");
    line.restore();
  }
  if (phones[LEAVING]) await title(phones[LEAVING], wholly(question));

  if (number === PACK.steps.length || !question.counts) return;
  await press(facilitator, "Montrer le classement");
  await seeStandings();
}

test("eighteen questions are announced, read, answered, explained and ranked", { timeout: 180_000 }, async (t) => {
  for (const [i, question] of PACK.steps.entries()) {
    t.diagnostic(`question ${i + 1}`);
    await playQuestion(question, i + 1);
  }
});

test("the podium, the end and the journal tell the same standings", async () => {
  await press(facilitator, "Montrer le podium");
  await title(screen, "Podium");
  await title(phones[HONEST], "Première place");
  const shown = (await screen.getByRole("list").getByRole("listitem").allInnerTexts()).map(plain);

  await press(facilitator, "Terminer la session");
  await facilitator.getByRole("dialog").getByRole("button", { name: "Terminer la session" }).click();
  await title(facilitator, "Bilan de la session");
  await title(screen, "Merci, et à bientôt");

  const replay = await run(["replay", "--data", server.data, "--session", session, "--json"]).done;
  assert.equal(replay.code, 0, replay.stderr);
  const { standings, answers } = replay.lines.at(-1);
  assert.deepEqual(standings.map(({ pseudonym }) => pseudonym), lastState(screen).ranks.map(({ pseudonym }) => pseudonym));
  assert.deepEqual(standings.map(({ points }) => points), lastState(screen).ranks.map(({ points }) => points));
  assert.equal(shown.length, phones.length);
  for (const { rank, pseudonym, points } of standings) {
    const place = shown.find((text) => text.includes(pseudonym));
    assert.match(place, new RegExp(`${figure(points)} points`));
    assert.match(place, new RegExp(`${rank}(re|e) place`));
  }
  const given = (phone) => answers.filter(({ pseudonym }) => pseudonym === phone.pseudonym).length;
  assert.deepEqual(phones.map(given), [18, 18, 18 - LATE + 1], "each answer is in the journal, once");
});

test("people leave with the eighteen explanations, and know when all is deleted", async () => {
  const day = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
    .format(new Date(lastState(screen).delete_on)).replace(/^1 /, "1er ");
  const [phone] = phones;
  await title(phone, `Merci, ${phone.pseudonym}`);
  await phone.getByText(containing(`La session sera effacée le ${day}`)).waitFor();
  await screen.getByText(containing(`sera effacé le ${day}`)).waitFor();
  await facilitator.getByText(containing(`Effacée le ${day}`)).waitFor();
  await phone.getByRole("button", { name: /^Vos 18 explications/ }).click();
  await title(phone, "Vos explications");
  assert.equal(await phone.getByRole("article").count(), PACK.steps.length);
  for (const question of PACK.steps) {
    const item = phone.getByRole("article").filter({ has: phone.getByRole("heading", { name: containing(question.heading) }) });
    await item.getByText(containing(question.explanation[0])).waitFor();
  }
});

// --- what went over the wire ---

/** A page's story, cut by step and phase: [{step, phase, shown: [headings]}]. */
function chapters(page) {
  const found = [];
  for (const { received: message, shown } of page.log.story) {
    if (message?.type === "state" && (message.step !== found.at(-1)?.step || message.phase !== found.at(-1)?.phase))
      found.push({ step: message.step, phase: message.phase, shown: [] });
    else if (shown !== undefined && found.length > 0) found.at(-1).shown.push(shown);
  }
  return found;
}

const shownIn = (page, step, phase) =>
  chapters(page).filter((each) => each.step === step && each.phase === phase).flatMap(({ shown }) => shown);

test("the kind of answer is announced, then the question is on the screen, then phones may answer", () => {
  for (const [i, question] of PACK.steps.entries()) {
    const step = i + 1;
    for (const page of [screen, ...phones.slice(0, step > LATE ? 3 : 2)])
      assert.deepEqual(shownIn(page, step, "announce"), [KINDS[question.answerKind]], `question ${step}`);
    assert.deepEqual(shownIn(screen, step, "read"), [plain(question.heading)]);
    for (const phone of phones.slice(0, 2)) assert.deepEqual(shownIn(phone, step, "read"), ["Regardez l’écran"]);
  }
});

test("« Réponse enregistrée » is never shown before the confirmation came", () => {
  let seen = 0;
  for (const phone of phones) {
    let state, confirmed = 0;
    for (const { received: message, shown } of phone.log.story) {
      if (message?.type === "state") state = message;
      if (message?.type === "ack") confirmed = message.n;
      if (message?.type === "me" && message.saved) confirmed = message.step;
      if (shown !== "Réponse enregistrée") continue;
      seen += 1;
      assert.equal(confirmed, state.step);
    }
  }
  assert.ok(seen >= 18 + 13 + 1, `seen ${seen} times`); // the last one to answer sees the reveal at once
});

const STATE = ["type", "phase", "session", "pin", "title", "language", "address", "preview", "step", "steps", "number",
  "questions", "kind", "theme", "answer_kind", "points", "revealed", "cancelled", "again", "answered", "connected",
  "players", "timed", "paused", "left_ms", "total_ms", "locked", "sounds", "asks_open", "counted"];
const SCREEN = ["join_url", "drive"];
const ME = ["type", "pseudonym", "player", "points", "rank", "before", "ranked", "step", "choices", "saved", "scored",
  "right_count"];
const TYPES = { screen: ["state", "tally", "arrivals"], player: ["welcome", "state", "me", "ack"] };

/** What a phone or a screen may be told of a step that is not revealed: this and nothing else. */
function mayKnow({ phase, kind }, role) {
  const onScreen = role === "screen";
  const fields = onScreen ? [...STATE, ...SCREEN] : [...STATE];
  if (phase === "open" || (phase === "read" && onScreen)) fields.push("heading");
  if (onScreen && (phase === "open" || phase === "read")) fields.push("picture", "messages");
  if (phase === "open") fields.push(kind === "spot" ? "messages" : "answers");
  return new Set(fields);
}

test("before a reveal no frame holds what is right, chosen or explained", () => {
  let looked = 0;
  for (const [page, role] of [[screen, "screen"], ...phones.map((phone) => [phone, "player"])]) {
    const told = page.log.frames.filter(({ sent }) => !sent);
    let points = 0;
    for (const [i, { message, text }] of told.entries()) {
      assert.ok(TYPES[role].includes(message.type), `${role} was told ${message.type}`);
      if (message.type === "state" && ["announce", "read", "open"].includes(message.phase)) {
        assertNothingTold(message, text, role);
        looked += 1;
      }
      if (message.type !== "me" || message.recap !== undefined) continue;
      if (Object.keys(message).every((field) => ME.includes(field))) {
        assert.equal(message.points, points, "points wait for the reveal");
        continue;
      }
      // What a phone learns of its own result comes with the reveal, not before it.
      points = message.points;
      const near = [told[i - 1], told[i + 1]].map((frame) => frame?.message);
      assert.ok(near.some((other) => other?.type === "state" && other.revealed && other.step === message.step), text);
    }
  }
  assert.ok(looked >= 18 * 3 * 3);
});

function assertNothingTold(message, text, role) {
  const allowed = mayKnow(message, role);
  const where = `${role}, ${message.phase} of step ${message.step}`;
  assert.deepEqual(Object.keys(message).filter((field) => !allowed.has(field)), [], where);
  assert.equal(message.revealed, false);
  assert.ok(message.counted !== true, where);
  for (const answer of message.answers ?? []) assert.deepEqual(Object.keys(answer).sort(), ["id", "text"]);
  for (const paragraph of PACK.steps[message.step - 1].explanation) assert.ok(!plain(text).includes(plain(paragraph)), where);
}

test("a player's token is told to that player only", () => {
  for (const owner of phones) {
    assert.match(owner.token, /^\S{20,}$/);
    for (const page of [facilitator, screen, ...phones.filter((phone) => phone !== owner)])
      for (const { text } of page.log.frames) assert.ok(!text.includes(owner.token));
    const holding = owner.log.frames.filter(({ text }) => text.includes(owner.token));
    for (const { sent, message } of holding) assert.equal(message.type, sent ? "hello" : "welcome");
  }
});

test("no page asks anything of another site, and none keeps more than it says", async () => {
  for (const page of [facilitator, screen, ...phones]) {
    const site = page === phones[LEAVING] ? line.url : server.url;
    assert.ok(page.log.requests.length > 0);
    for (const url of page.log.requests) assert.equal(new URL(url).origin, new URL(site).origin, url);
    for (const { url, type, headers } of page.log.answers.filter((answer) => answer.type === "document")) {
      assert.match(headers["content-security-policy"] ?? "", /default-src 'self'/, `${type} ${url}`);
      assert.doesNotMatch(headers["content-security-policy"], /unsafe/);
    }
    assert.deepEqual(page.log.problems, [], "nothing throws");
  }
  const themes = readFileSync(path(ROOT, "content/fr/cyberquiz/pack.md"), "utf8").match(/(?<=theme: ).+/g).map((theme) => theme.replace(/\s*-->$/, "").trim());
  for (const phone of phones) {
    assert.deepEqual(await phone.context().cookies(), []);
    for (const { headers } of phone.log.answers) assert.equal(headers["set-cookie"], undefined);
    const kept = await phone.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]);
    assert.deepEqual(Object.keys(kept[0]).filter((name) => name !== "maillon.tools.missed"), ["maillon.places"]);
    const missed = JSON.parse(kept[0]["maillon.tools.missed"] ?? "{}"); // themes, and never an answer
    assert.deepEqual(Object.keys(missed).filter((name) => !["session", "themes"].includes(name)), []);
    for (const theme of missed.themes ?? []) assert.ok(themes.includes(theme), `${theme}: ${themes}`);
    const [place, ...others] = JSON.parse(kept[0]["maillon.places"]);
    assert.deepEqual(others, []);
    assert.deepEqual({ ...place, at: 0 }, { pin, token: phone.token, at: 0 });
    assert.deepEqual(kept[1], {}, "no answer stays behind");
  }
});
