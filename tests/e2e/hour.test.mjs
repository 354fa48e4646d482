// SPDX-License-Identifier: Apache-2.0
// The whole hour in real pages: a trainer goes through every step of the session from the console, three phones do what
// each step asks, and the report that ends it agrees with the journal.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { anotherWindow, assertAccessible, join, launch, openConsole, openedSession, openPhone, openScreen, received, tokenLink } from "./browser.mjs";
import { run, Server } from "./server.mjs";

const PHONES = 3;
const WORDS = ["sauvegarde", "Sauvegarde", "second facteur"];

let server, browser;
before(async () => {
  server = await Server.start();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const stateOf = (page) => received(page, "state").at(-1);

/** The page was told of this step and phase. */
async function arrives(page, { step, phase }) {
  for (let tries = 0; tries < 600; tries++) {
    const state = stateOf(page);
    if (state?.step === step && state.phase === phase) return state;
    await page.waitForTimeout(10);
  }
  throw new Error(`step ${step} ${phase} never came: ${JSON.stringify(stateOf(page)).slice(0, 200)}`);
}

/** What one person does at an open step. `i`: who. */
async function takePart(phone, state, i) {
  switch (state.kind) {
    case "question": {
      const tiles = phone.locator(".opt");
      await tiles.nth(i % (await tiles.count())).click();
      if (state.answer_kind === "multiple") await phone.locator(".ph__foot .btn").first().click();
      return;
    }
    case "spot":
      await phone.locator("button.mark").nth(i).click();
      await phone.locator("button.mark").nth(i + 1).click();
      await phone.getByRole("button", { name: /^Valider 2 passages/ }).click();
      return;
    case "poll":
      if (state.answer_kind === "words") {
        await phone.getByRole("textbox").fill(WORDS[i]);
        await phone.getByRole("button", { name: "Envoyer" }).click();
        await phone.locator(".said-words .is-safe").waitFor();
        return;
      }
      await phone.locator(".option, .scale__point").nth(i).click();
      if (state.answer_kind === "multiple") await phone.locator(".ph__foot .btn").first().click();
      return;
    case "feedback":
      await phone.locator(".scale__point").nth(4 - i).click();
      await phone.getByLabel(/^Une chose que je vais changer/).fill(`Geste ${i}`);
      await phone.getByRole("button", { name: "Envoyer mon avis" }).click();
      await phone.getByRole("heading", { name: "Merci pour votre avis" }).waitFor();
  }
}

test("a trainer and three phones go through the whole session, up to its report", { timeout: 600_000 }, async () => {
  const console_ = await openConsole(browser, tokenLink(server), { viewport: { width: 1440, height: 900 } });
  await console_.getByRole("radio", { name: /^Cybersécurité/ }).check({ force: true });
  await console_.getByRole("button", { name: "Ouvrir la session" }).click();
  const { session, pin } = await openedSession(console_);
  const screen = await openScreen(await anotherWindow(console_), server.url, session);
  const phones = [];
  for (let i = 0; i < PHONES; i++) {
    phones.push(await openPhone(browser, server.url));
    await join(phones[i], pin);
  }
  await phones[0].getByRole("button", { name: "Poser une question" }).click();
  await phones[0].getByLabel("Votre question").fill("Et pour les remplaçantes ?");
  await phones[0].getByRole("button", { name: "Envoyer" }).click();
  await console_.getByText("Et pour les remplaçantes ?").waitFor();
  await phones[0].keyboard.press("Escape");
  await console_.getByRole("button", { name: "Projeter" }).click();
  await screen.getByText("Et pour les remplaçantes ?", { exact: true }).waitFor();
  await console_.getByRole("button", { name: "Retirer de l’écran" }).click();

  const done = new Set();
  for (;;) {
    const state = stateOf(console_);
    if (state.phase === "podium") break;
    if (state.phase === "open" && !done.has(state.step)) {
      done.add(state.step);
      for (const [i, phone] of phones.entries()) await takePart(phone, await arrives(phone, state), i);
      if (state.answer_kind === "words") {
        const waiting = console_.getByRole("button", { name: "Afficher" });
        await waiting.nth(1).waitFor();
        assert.equal(await console_.locator(".now .word").count(), 0, "the small picture shows what is projected: nothing yet");
        for (let left = 2; left > 0; left--) {
          await waiting.first().click();
          await waiting.nth(left - 1).waitFor({ state: "detached" });
        }
        await screen.getByText(/sauvegarde/i).first().waitFor();
      }
      if (state.kind === "question" || state.kind === "spot") {
        await arrives(console_, { step: state.step, phase: "reveal" });
        continue;
      }
    }
    const told = received(console_, "state").length;
    await console_.locator(".next-btn").click();
    for (let tries = 0; received(console_, "state").length === told && tries < 600; tries++) await console_.waitForTimeout(10);
  }

  const { steps } = stateOf(console_);
  await console_.getByRole("button", { name: "Toutes les étapes" }).click();
  const last = console_.getByRole("dialog").locator("[aria-current=step]");
  const [{ y: headY }, { y: lastY, height }] = [await console_.getByRole("heading", { name: "Toutes les étapes" }).boundingBox(), await last.boundingBox()];
  assert.ok(headY >= 0 && lastY > headY && lastY + height <= 900, "the list opens at the present step, under its heading");
  await console_.keyboard.press("Escape");
  await console_.locator(".next-btn").click();
  await console_.getByRole("dialog").getByRole("button", { name: "Terminer la session" }).click();
  await console_.getByRole("heading", { level: 1, name: "Bilan de la session" }).waitFor();
  await console_.getByRole("heading", { name: "Réussite par question" }).waitFor();
  await assertAccessible(console_, "the report");

  // The phone makes its attestation; the name goes nowhere.
  await phones[1].getByLabel("Prénom et nom").fill("Camille Exemple");
  assert.ok(!phones[1].log.frames.some(({ text }) => text.includes("Camille")));

  const { body: report } = await server.api("GET", `/api/sessions/${session}/report`);
  assert.equal(report.attendance.joined, PHONES);
  assert.equal(report.attendance.to_end, PHONES);
  assert.deepEqual(report.attendance.each, { ...report.attendance.each, share: 1 });
  assert.equal(report.asks[0].text, "Et pour les remplaçantes ?");
  assert.equal(report.steps.length, done.size);
  assert.ok(steps > 100 && report.steps.every(({ answered }) => answered === PHONES));
  const cloud = report.steps.find(({ words }) => words?.length > 0);
  assert.deepEqual(cloud.words.map(({ text, count }) => [text.toLowerCase(), count]), [["sauvegarde", 2], ["second facteur", 1]]);
  const feedback = report.steps.find(({ kind }) => kind === "feedback");
  assert.equal(feedback.mean, 4);
  assert.deepEqual(feedback.changes, ["Geste 0", "Geste 1", "Geste 2"]);

  const replayed = await run(["replay", "--data", server.data, "--session", session, "--json"]).done;
  const { answers } = replayed.lines.at(-1);
  for (const { step, kind, answers: options } of report.steps) {
    const mine = answers.filter((answer) => answer.step === step);
    for (const { id, chosen } of options)
      assert.equal(chosen, mine.filter(({ choices }) => choices.includes(id)).length, `step ${step}, ${kind}, answer ${id}`);
  }
});
