// SPDX-License-Identifier: Apache-2.0
// A trainer rehearses alone: the screen and a phone side by side in the console, and nothing left behind.
import assert from "node:assert/strict";
import { join as path } from "node:path";
import { after, before, test } from "node:test";
import { answerTile, choose, containing, launch, openConsole, press, title } from "./browser.mjs";
import { readPack } from "./pack.mjs";
import { ROOT, Server } from "./server.mjs";
import { openConsole as openWire } from "./wire.mjs";

const PACK = readPack(path(ROOT, "content/fr/cyberquiz/pack.md"));

let server, browser;
before(async () => {
  server = await Server.start();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Previews are named as such, so that the console's own lists leave them out. */
async function assertListed(...previews) {
  const { body } = await server.api("GET", "/api/sessions");
  assert.deepEqual(body.map(({ session, preview }) => [session, preview]), previews.map((id) => [id, true]));
}

test("a preview goes through the pack, answered by hand, and is gone when it is quit", async () => {
  const page = await openConsole(browser, server.console);
  await page.getByRole("button", { name: "Prévisualiser seul" }).click();
  await title(page, containing(`Prévisualisation : ${PACK.title}`));
  const progress = (words) => page.getByRole("banner").getByText(words, { exact: true }).waitFor();
  const screen = page.frameLocator('iframe[title^="L’écran principal"]');
  const phone = page.frameLocator('iframe[title^="Le téléphone"]');
  await progress("Accueil");

  await phone.getByRole("button", { name: /^Garder « .+ »$/ }).click();
  await title(phone, "Vous êtes dans la session");
  await press(page, "Commencer");
  await progress("1 sur 18");
  await title(screen, "Plusieurs réponses");
  await title(phone, "Plusieurs réponses");
  await press(page, "Montrer la question");
  await title(screen, containing(PACK.steps[0].heading));
  await title(phone, "Regardez l’écran");
  await press(page, "Ouvrir les réponses");
  await choose(phone, "multiple", PACK.steps[0].right);
  await title(phone, /^Tout juste/); // alone, so all have answered
  await screen.getByText(containing(PACK.steps[0].explanation[0])).waitFor();

  await press(page, "Question suivante");
  await progress("2 sur 18");
  await title(screen, "Vrai ou faux");
  await page.getByRole("button", { name: "Passer" }).click();
  await progress("3 sur 18");
  await page.getByRole("button", { name: "Passer" }).click();
  await progress("4 sur 18");
  await press(page, "Montrer la question");
  await press(page, "Ouvrir les réponses");
  await answerTile(phone, "single", PACK.steps[3].right[0]).waitFor();
  const session = new URL(page.url()).searchParams.get("session");
  await assertListed(session);
  const witness = await openWire(server, session);
  assert.equal(witness.state.preview, true);

  await page.getByRole("button", { name: "Quitter la prévisualisation" }).click();
  await title(page, "Préparer une session");
  assert.equal((await witness.expect("gone")).why, "deleted");
  await assertListed();
  assert.equal(await page.getByRole("button", { name: /^Reprendre/ }).count(), 0);
  assert.deepEqual(page.log.problems, []);
});
