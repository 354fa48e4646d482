// SPDX-License-Identifier: Apache-2.0
// The player's page against a wire fed by hand: what it sends, what it keeps, and how each of its states looks and reads.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test as declare } from "node:test";

import { assertAccessible } from "./browser.mjs";
import { launch, openWith, serve } from "./mock.mjs";
import { error, gone, me, meEnded, meRight, meSilent, meWrong, state, welcome, welcomeBack } from "./samples.mjs";

const LINK = "/?pin=482917";

const test = (name, body) => declare(name, { timeout: 30_000 }, body);

let site;
let browser;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser.close();
  await site.close();
});

const play = (snapshot, own = me()) => [welcomeBack, own, snapshot];
const player = (phase, changes) => state("player", phase, changes);

/** A page of its own, closed at the end of the test. */
async function phone(t, { path = LINK, frames, reply, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 }, locale: "fr-FR", isMobile: true, hasTouch: true, ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const wire = await openWith(page, site.url + path, frames, { reply });
  return { page, wire, context };
}

const heading = (page, name) => page.getByRole("heading", { level: 1, name }).waitFor();
const answersSent = (wire) => wire.sent.filter(({ type }) => type === "answer");

test("a code typed with spaces joins, in three requests and one socket", async (t) => {
  const requests = [];
  const { page, wire } = await phone(t, { path: "/", frames: [welcome, me({ pseudonym: "", step: 0 }), player("lobby")] });
  page.on("request", (request) => requests.push(request.url()));
  await page.reload();
  await page.getByLabel("Code affiché à l’écran").fill(" 482-917");
  await page.getByRole("button", { name: "Rejoindre" }).click();
  const hello = await wire.message("hello");
  assert.deepEqual(hello, { type: "hello", version: 1, role: "player", pin: "482917" });
  await heading(page, /Qui serez-vous/);
  assert.equal(requests.length, 3, requests.join(" "));
  assert.ok(requests.every((url) => url.startsWith(site.url)), "no request leaves for another site");
  assert.deepEqual(wire.problems, []);
});

test("a link with the code joins at once, and the address forgets it", async (t) => {
  const { page, wire } = await phone(t, { path: "/482917", frames: [welcome, me({ pseudonym: "", step: 0 }), player("lobby")] });
  assert.equal((await wire.message("hello")).pin, "482917");
  await heading(page, /Qui serez-vous/);
  assert.equal(new URL(page.url()).pathname, "/");
});

test("an unknown code is said beside the field, which keeps it", async (t) => {
  const { page, wire } = await phone(t, { frames: [error("pin")] });
  await page.getByRole("alert").filter({ hasText: "Aucune session avec ce code" }).waitFor();
  const field = page.getByLabel("Code affiché à l’écran");
  assert.equal(await field.inputValue(), "482 917");
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  assert.equal(wire.sockets, 1, "it does not try again by itself");
});

test("a proposal is drawn, then kept", async (t) => {
  const { page, wire } = await phone(t, {
    frames: [welcome, me({ pseudonym: "", step: 0 }), player("lobby")],
    reply: ({ type }) => type === "draw" ? [{ ...welcome, token: undefined, proposals: ["Loutre agile", "Cèdre malin"], left: 1 }]
      : [{ ...welcome, token: undefined, joined: true }, me({ pseudonym: "Cèdre malin", step: 0, rank: 0 }), player("lobby")],
  });
  await page.getByRole("button", { name: "Voir une autre proposition" }).click();
  await page.getByRole("button", { name: /Garder «.Cèdre malin.»/ }).click();
  await heading(page, "Vous êtes dans la session");
  assert.deepEqual(await wire.message("keep"), { type: "keep", proposal: 2 });
});

test("a pseudonym asked for is asked again after a cut, and only then", async (t) => {
  const frames = [welcome, player("lobby")]; // to who has no pseudonym yet, the server tells no `me`
  const { page, wire } = await phone(t, { frames });
  await page.getByRole("button", { name: /Garder/ }).click();
  await wire.message("keep");
  await wire.push({ ...welcome, token: undefined });
  assert.equal(wire.sent.filter(({ type }) => type === "keep").length, 1);
  await wire.cut();
  await wire.message("keep", 2);
  await wire.push({ ...welcome, token: undefined, joined: true }, player("lobby"), me({ step: 0, rank: 0 }));
  await heading(page, "Vous êtes dans la session");
});

test("a tap sends the answer once, and only an ack says that it is saved", async (t) => {
  const { page, wire } = await phone(t, { frames: play(player("open", { question: "single" })) });
  const tile = page.getByRole("button", { name: "Losange tulipe-wagon-orage-cerf" });
  await tile.click();
  await tile.click({ force: true });
  const [sent, ...more] = answersSent(wire);
  assert.deepEqual(more, []);
  assert.deepEqual({ ...sent, ms: 0 }, { type: "answer", step: 6, choices: [1], ms: 0 });
  assert.ok(Number.isInteger(sent.ms) && sent.ms >= 0);
  await page.getByText("Envoi…").waitFor();
  assert.equal(await page.getByRole("heading", { name: "Réponse enregistrée" }).count(), 0);
  await wire.push({ type: "ack", n: 6 });
  await heading(page, "Réponse enregistrée");
  assert.equal(await page.getByRole("img", { name: "Losange" }).count(), 1);
});

test("several answers are ticked, confirmed, and sent in order", async (t) => {
  const { page, wire } = await phone(t, { frames: play(player("open")) });
  const box = (name) => page.getByRole("checkbox", { name });
  await box(/Je transfère/).check();
  await box(/Je réponds STOP/).check();
  await box(/Je supprime/).check();
  await box(/Je réponds STOP/).uncheck();
  assert.deepEqual(answersSent(wire), []);
  await page.getByRole("button", { name: /Confirmer 2.réponses/ }).click();
  assert.deepEqual((await wire.message("answer")).choices, [2, 4]);
});

test("an answer without its ack is sent again after a cut, with its first time", async (t) => {
  const { page, wire } = await phone(t, { frames: play(player("open", { question: "single" })) });
  await page.getByRole("button", { name: /tulipe/ }).click();
  const first = await wire.message("answer");
  await wire.cut();
  assert.deepEqual(await wire.message("answer", 2), first);
  assert.equal(wire.sent.filter(({ type }) => type === "hello").at(-1).token, welcome.token);
});

test("an answer without its ack survives a reload", async (t) => {
  const { page, wire } = await phone(t, { frames: play(player("open", { question: "single" })) });
  await page.getByRole("button", { name: /tulipe/ }).click();
  const first = await wire.message("answer");
  await page.reload();
  assert.deepEqual(await wire.message("answer", 2), first);
});

test("an answer that the server has is not sent again", async (t) => {
  let saved = false;
  const { page, wire } = await phone(t, {
    frames: () => play(player("open", { question: "single" }), me(saved ? { choices: [1], saved: true } : {})),
  });
  await page.getByRole("button", { name: /tulipe/ }).click();
  await wire.message("answer");
  saved = true;
  await wire.cut();
  await heading(page, "Réponse enregistrée");
  assert.equal(answersSent(wire).length, 1);
});

test("an answer given while the network is away leaves when it is back", async (t) => {
  const { page, wire } = await phone(t, { frames: play(player("open", { question: "single" })) });
  await wire.cut({ stay: true });
  await page.getByText("Votre réponse partira dès que possible").waitFor();
  await page.getByRole("button", { name: /tulipe/ }).click();
  assert.deepEqual(answersSent(wire), []);
  wire.restore();
  await wire.message("answer");
});

test("an answer that came too late says so", async (t) => {
  const { page } = await phone(t, { frames: play(player("open", { question: "single" })), reply: () => [error("state", "answer")] });
  await page.getByRole("button", { name: /tulipe/ }).click();
  await heading(page, "Le temps est écoulé");
});

test("a reload comes back by the token", async (t) => {
  const { page, wire } = await phone(t, { frames: play(player("lobby")) });
  await heading(page, "Vous êtes dans la session");
  await page.reload();
  await heading(page, "Vous êtes dans la session");
  const hellos = wire.sent.filter(({ type }) => type === "hello");
  assert.equal(hellos.at(-1).token, "t0k3n-loutre");
  assert.equal(hellos.at(-1).pin, undefined);
});

test("a token that is refused gives the join view back, and says why", async (t) => {
  let known = true;
  const { page } = await phone(t, { frames: () => (known ? play(player("lobby")) : [error("token")]) });
  await heading(page, "Vous êtes dans la session");
  known = false;
  await page.reload();
  await page.getByText("n’est plus ouverte").waitFor();
  assert.equal(await page.getByLabel("Code affiché à l’écran").inputValue(), "");
});

test("a network that stays away is a calm view, and never for less than two seconds", async (t) => {
  const { page, wire } = await phone(t, { frames: play(player("read")) });
  await wire.cut({ stay: true });
  await page.waitForTimeout(1200);
  assert.equal(await page.getByText("Reconnexion…").count(), 0);
  await heading(page, "Reconnexion…");
  await page.getByRole("button", { name: "Réessayer maintenant" }).click();
  await heading(page, "Reconnexion…");
  wire.restore();
  await heading(page, "Regardez l’écran");
});

test("a page that was replaced waits until it is asked", async (t) => {
  const { page, wire } = await phone(t, { frames: play(player("lobby")) });
  await wire.push(gone("replaced"));
  await heading(page, "Vous jouez dans une autre page");
  await page.waitForTimeout(1500);
  assert.equal(wire.sockets, 1);
  await page.getByRole("button", { name: "Jouer ici" }).click();
  await heading(page, "Vous êtes dans la session");
});

test("the live region speaks the question, the last seconds, the result", async (t) => {
  const { page, wire } = await phone(t, { frames: play(player("open", { question: "single", left_ms: 10900 })) });
  const region = page.getByRole("status");
  await region.filter({ hasText: /Plus que 10.secondes/ }).waitFor();
  await wire.push(meRight, player("reveal"));
  await region.filter({ hasText: /Tout juste\. 874.points\. Rang 2 sur 37/ }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
});

test("the recap is asked for at the end, and later snapshots do not take it away", async (t) => {
  const { recap, ...short } = meEnded;
  const { page, wire } = await phone(t, { frames: play(player("ended"), short), reply: ({ type }) => (type === "recap" ? [meEnded] : []) });
  await page.getByText("Vos explications arrivent…").waitFor();
  await wire.message("recap");
  await page.getByRole("button", { name: new RegExp(`Vos ${recap.length}.explications`) }).waitFor();
  await wire.push(short, player("ended"));
  await page.getByRole("button", { name: new RegExp(`Vos ${recap.length}.explications`) }).click();
  await heading(page, "Vos explications");
  assert.equal(wire.sent.filter(({ type }) => type === "recap").length, 1);
});

test("the explanations are kept as a file made on the phone", async (t) => {
  const { page } = await phone(t, { frames: play(player("ended"), meEnded) });
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tout garder" }).click()]);
  assert.equal(file.suggestedFilename(), "maillon-a-retenir.html");
  const kept = readFileSync(await file.path(), "utf8");
  assert.match(kept, /Une carte Vitale n’expire pas/);
  assert.match(kept, /tulipe-wagon-orage-cerf/);
  assert.doesNotMatch(kept, /Loutre agile/, "the file holds no pseudonym");
});

const VIEWS = {
  "join": { title: "Rejoindre", path: "/", frames: [] },
  "unknown code": { title: "Rejoindre", frames: [error("pin")] },
  "locked": { title: "La salle est fermée", frames: [error("locked")] },
  "full": { title: "complète", frames: [error("full")] },
  "old page": { title: "vieilli", frames: [error("version")] },
  "pseudonym": { title: "Qui serez", frames: [{ ...welcome, proposals: ["Chêne tranquille", "Loutre agile"], left: 1, free: true }, me({ pseudonym: "", step: 0 }), player("lobby")] },
  "lobby": { title: "Vous êtes dans", frames: play(player("lobby"), me({ points: 0, rank: 0, step: 0, scored: 0 })) },
  "announce": { title: "Plusieurs", frames: play(player("announce")) },
  "read": { title: "Regardez", frames: play(player("read")) },
  "open, several": { title: "Un SMS signé", frames: play(player("open")), still: true },
  "open, true or false": { title: "Un remplaçant", frames: play(player("open", { question: "truefalse" })), still: true },
  "open, five": { title: "demande de rançon", frames: play(player("open", { question: "five" })), still: true },
  "open, six": { title: "Par quels moyens", frames: play(player("open", { question: "six" })), still: true },
  "open, the longest": { title: "Lundi à 8", frames: play(player("open", { question: "longest" })), still: true },
  "open, paused": { title: "Un SMS signé", frames: play(player("open", { paused: true })), still: true },
  "open, no clock": { title: "Un SMS signé", frames: play(player("open", { timed: false, left_ms: 0, total_ms: 0 })), still: true },
  "saved": { title: "Réponse enregistrée", frames: play(player("open"), me({ choices: [2, 4], saved: true })) },
  "time over": { title: "Le temps est écoulé", frames: play(player("open", { left_ms: 0 })) },
  "right": { title: "Tout juste", frames: play(player("reveal"), meRight) },
  "wrong": { title: "Pas cette fois", frames: play(player("reveal"), meWrong) },
  "no answer": { title: "Pas de réponse", frames: play(player("reveal", { question: "single" }), meSilent) },
  "cancelled": { title: "Question annulée", frames: play(player("reveal", { cancelled: true }), meRight) },
  "the longest result": { title: "Pas cette fois", frames: play(player("reveal", { question: "longestSix" }), meWrong) },
  "standings": { title: "Votre rang", frames: play(player("standings"), { ...meRight, before: 5 }) },
  "slide": { title: "Trois réflexes", frames: play(player("slide")) },
  "break": { title: "Pause café", frames: play(player("break")) },
  "podium": { title: "Deuxième place", frames: play(player("podium"), meEnded) },
  "ended": { title: "Merci", frames: play(player("ended"), meEnded) },
  "ended, recap on its way": { title: "Merci", frames: play(player("ended"), { ...meEnded, recap: undefined }) },
  "excluded": { title: "arrêtée", frames: [gone("excluded")] },
  "deleted": { title: "effacée", frames: [...play(player("lobby")), gone("deleted")] },
  "privacy": { title: "Ce qui est gardé", path: "/confidentialite", frames: [] },
};

for (const [name, { title, still = false, ...options }] of Object.entries(VIEWS))
  for (const colorScheme of ["light", "dark"])
    test(`${name}, ${colorScheme}: accessible, whole at 320 px`, async (t) => {
      // Motion reduced: what is measured is the view at rest.
      const { page, wire } = await phone(t, { ...options, colorScheme, reducedMotion: "reduce" });
      await heading(page, new RegExp(title));
      await assertAccessible(page, name);
      const size = await page.evaluate(() => {
        const root = document.documentElement;
        const main = document.querySelector("main");
        return { wider: root.scrollWidth - root.clientWidth, taller: root.scrollHeight - root.clientHeight, inner: main.scrollHeight - main.clientHeight };
      });
      assert.equal(size.wider, 0, "no side scroll");
      if (still) assert.deepEqual([size.taller, size.inner], [0, 0], "no scroll while a question is open");
      assert.deepEqual(wire.problems, [], "nothing breaks the policy, nothing throws");
    });
