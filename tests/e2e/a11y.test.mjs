// SPDX-License-Identifier: Apache-2.0
// For all: axe finds nothing on any view of the three surfaces, in light and dark; and a keyboard alone is enough to
// join, to answer and to lead.
import assert from "node:assert/strict";
import { join as path } from "node:path";
import { after, before, test } from "node:test";
import {
  anotherWindow, assertAccessible, launch, openConsole, openedSession, openPhone, openScreen, press, title, tokenLink,
} from "./browser.mjs";
import { ROOT, Server } from "./server.mjs";
import { consoleShows, Guide, phoneShows, screenShows } from "./tour.mjs";
import { joinPlayer } from "./wire.mjs";

const STILL = { reducedMotion: "reduce" }; // what is looked at is the view at rest

let server, browser;
before(async () => {
  server = await Server.start({ packs: [path(ROOT, "tests/e2e/packs")] });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

async function inBothLights(pages, where) {
  for (const colorScheme of ["light", "dark"])
    for (const [name, page] of Object.entries(pages)) {
      await page.emulateMedia({ colorScheme });
      await assertAccessible(page, `${name}, ${where}, ${colorScheme}`);
    }
}

test("axe finds nothing, from the first page to the last", { timeout: 180_000 }, async () => {
  const page = await openConsole(browser, `${server.url}/animer`, STILL);
  await title(page, "Se connecter");
  await inBothLights({ console: page }, "signed out");
  await page.goto(server.console);
  await title(page, "Préparer une session");
  await inBothLights({ console: page }, "start");
  const phone = await openPhone(browser, server.url, STILL);
  const context = await browser.newContext({ ...STILL, viewport: { width: 1280, height: 720 }, locale: "fr-FR" });
  const screen = await openScreen(context, server.url, "");
  await title(phone, "Rejoindre la session");
  await title(screen, "Votre session s’affichera ici");
  await inBothLights({ phone, screen }, "before a session");

  await page.getByRole("button", { name: "Ouvrir la session" }).click();
  const { session, pin } = await openedSession(page);
  await phone.getByLabel("Code affiché à l’écran").fill(pin);
  await phone.getByRole("button", { name: "Rejoindre" }).click();
  await title(phone, /Qui serez-vous/);
  await inBothLights({ phone }, "pseudonym");
  await phone.getByRole("button", { name: /^Garder « .+ »$/ }).click();
  const other = await joinPlayer(server.url, pin);

  const guide = await Guide.lead(server, session);
  for (let { state } = guide; ; state = await guide.next()) {
    await Promise.all([phoneShows(phone, state), screenShows(screen, state), consoleShows(page, state)]);
    if (state.phase === "ended") await phone.getByRole("button", { name: /^(Votre explication|Vos \d+ explications)/ }).waitFor(); // comes with the next frame
    await inBothLights({ phone, screen, console: page }, `step ${state.step}, ${state.phase}`);
    if (state.phase === "open" && state.answer_kind === "truefalse") {
      await phone.getByRole("button", { name: /Vrai$/ }).click();
      await title(phone, "Réponse enregistrée");
      await inBothLights({ phone }, "saved");
    }
    if (state.phase === "ended") break;
  }
  await phone.getByRole("button", { name: /^(Votre explication|Vos \d+ explications)/ }).click();
  await title(phone, "Vos explications");
  await inBothLights({ phone }, "recap");
  other.destroy();
  for (const each of [page, phone, screen]) await each.context().close();
});

test("a keyboard is enough to join and to answer", async () => {
  const { session, pin } = await server.openSession("visite");
  const phone = await openPhone(browser, server.url, { isMobile: false, hasTouch: false });
  const keys = phone.keyboard;
  await title(phone, "Rejoindre la session");
  await keys.type(pin); // the field has the focus already
  await keys.press("Enter");
  await title(phone, /Qui serez-vous/);
  await reach(phone, /^Garder « .+ »$/);
  await keys.press("Enter");
  await title(phone, "Vous êtes dans la session");
  const other = await joinPlayer(server.url, pin);

  const guide = await Guide.lead(server, session);
  await phoneShows(phone, await guide.until(2, "open"));
  await reach(phone, /Vrai$/);
  await keys.press("Space");
  await title(phone, "Réponse enregistrée");

  await phoneShows(phone, await guide.until(3, "open"));
  for (const answer of [/L’adresse d’envoi$/, /Le délai très court$/]) {
    await reach(phone, answer);
    await keys.press("Space");
    assert.ok(await phone.getByRole("checkbox", { name: answer }).isChecked());
  }
  await reach(phone, /^Confirmer 2/);
  await keys.press("Enter");
  await title(phone, "Réponse enregistrée");
  const answers = phone.log.frames.map(({ message }) => message).filter(({ type }) => type === "answer");
  assert.deepEqual(answers.map(({ choices }) => choices), [[1], [1, 2]]);
  other.destroy();
  await phone.context().close();
});

/** Tabs until what has this name is focused, and shows that it is. */
async function reach(page, name) {
  for (let stops = 0; stops < 20; stops++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    const [snapshot] = /[^\n]*/.exec((await focused.count()) > 0 ? await focused.ariaSnapshot() : "");
    if (!name.test(snapshot.replace(/^- \w+ "(.*?)".*$/, "$1"))) continue;
    assert.ok(await focused.evaluate((element) => element.matches(":focus-visible")), `${name} does not show its focus`);
    return;
  }
  throw new Error(`the Tab key does not reach ${name}`);
}

test("Space leads from the console, PageDown and PageUp from the screen", async () => {
  const { session, pin } = await server.openSession("visite", { standings_every: 1 });
  const page = await openConsole(browser, tokenLink(server).replace("#", `?session=${session}#`), STILL);
  await openedSession(page);
  const screen = await openScreen(await anotherWindow(page, STILL), server.url, session);
  const player = await joinPlayer(server.url, pin);
  await screen.getByText(player.pseudonym).waitFor();

  await page.keyboard.press("Space");
  await page.getByRole("heading", { name: "À l’écran : une diapositive" }).waitFor();
  await title(screen, "Avant de commencer");
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: /^Montrer la question/ }).waitFor();

  await title(screen, "Vrai ou faux");
  await screen.keyboard.press("PageDown");
  await screen.getByText("Lisez, les réponses arrivent").waitFor();
  await screen.keyboard.press("PageDown");
  await screen.getByText(/^0\s*réponse sur 1$/).waitFor();
  await screen.keyboard.press("PageDown");
  await screen.getByRole("heading", { name: "À retenir" }).waitFor();
  await screen.keyboard.press("PageDown");
  await title(screen, "Classement");
  await screen.keyboard.press("PageUp");
  await screen.getByRole("heading", { name: "À retenir" }).waitFor();
  await screen.keyboard.press("PageUp");
  await title(screen, "Avant de commencer");
  await press(page, "Question suivante"); // a look back: on again by the mouse
  await screen.getByRole("heading", { name: "À retenir" }).waitFor();
  player.destroy();
  for (const each of [page, screen]) await each.context().close();
});
