// SPDX-License-Identifier: Apache-2.0
// The incident guide, as a tired person on a phone without a network uses it: from the first tap to the dossier, and a
// week later again.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import ICAL from "ical.js";
import { assertAccessible, launch, overflow, plain } from "./browser.mjs";
import { serve } from "./mock.mjs";

const PATIENCE_MS = 15_000;
const KNOWN = "2026-11-24T09:30";

let site, browser;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function openGuide(t, options = {}) {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 }, locale: "fr-FR", timezoneId: "Europe/Paris", reducedMotion: "reduce", ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.clock.setFixedTime(new Date("2026-11-24T10:00:00+01:00"));
  await page.goto(`${site.url}/outils`);
  await page.getByText("Disponible sans connexion").waitFor();
  await page.getByRole("link", { name: "Agir maintenant" }).click();
  await page.getByText("Que se passe-t-il").waitFor();
  return page;
}

const tab = async (page, name) => {
  await page.locator(".inc-tabs").getByRole("link", { name, exact: true }).click();
  await page.locator(".inc-tabs a[aria-current=page]").filter({ hasText: name }).waitFor();
};

test("ransomware: every step, the clocks, the journal, the papers, without a network, and a week later again", { timeout: 60_000 }, async (t) => {
  const page = await openGuide(t, { acceptDownloads: true });
  await page.context().setOffline(true);
  await page.getByText("Écran bloqué, rançon").first().click();
  const main = page.locator("main");
  await main.getByText("Isolez l’appareil").first().waitFor();
  await assertAccessible(page, "a step");
  assert.ok((await overflow(page)).wide <= 0, "the step is too wide");
  await page.getByRole("button", { name: "C’est fait" }).first().click();
  await main.getByText("Ne l’éteignez pas").first().waitFor();

  await tab(page, "Délais");
  await page.getByLabel(/^Quand l’avez-vous su/).fill(KNOWN);
  assert.match(plain(await main.innerText()), /Notifier la CNIL Avant vendredi 27 novembre, 9 h 30/);
  await assertAccessible(page, "the clocks");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /agenda/ }).click()]);
  const events = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), "utf8"))).getAllSubcomponents("vevent");
  assert.ok(events.length >= 2);
  for (const event of events) assert.equal(new ICAL.Event(event).startDate.toJSDate().toISOString(), "2026-11-27T08:30:00.000Z");

  await tab(page, "Appeler");
  assert.ok((await page.locator('a[href^="tel:"]').count()) > 3);
  await assertAccessible(page, "the calls");

  await tab(page, "Journal");
  assert.match(plain(await main.innerText()), /J’ai débranché le réseau/);
  await page.getByLabel("Ce qui s’est passé").fill("Le poste de l’accueil affiche une demande de rançon.");
  await page.getByRole("button", { name: "Noter", exact: true }).click();
  await assertAccessible(page, "the journal");

  await tab(page, "Dossier");
  await page.getByRole("link", { name: /^Dossier de plainte/ }).click();
  const paper = page.getByRole("article", { name: "Dossier de plainte" });
  assert.match(plain(await paper.innerText()), /Le poste de l’accueil affiche une demande de rançon/);
  assert.match(plain(await main.innerText()), /brouillon|à relire|à vérifier/i);
  assert.equal(Buffer.from(await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString(), "%PDF-");
  await assertAccessible(page, "a paper");

  await page.clock.setFixedTime(new Date("2026-12-01T08:00:00+01:00"));
  await page.goto(`${site.url}/outils#/incident`);
  await page.reload();
  await page.getByText("Écran bloqué, rançon").first().waitFor();
  await page.getByText("Écran bloqué, rançon").first().click();
  await tab(page, "Journal");
  assert.match(plain(await main.innerText()), /Le poste de l’accueil affiche une demande de rançon/);
});

const CASES = ["Écran bloqué, rançon", "Messagerie piratée", "Appareil perdu ou volé",
  "Fausses ordonnances à mon nom", "Fraude bancaire", "Plus de réseau ni de logiciel", "Un fournisseur est attaqué"];

test("every case begins with a step, and is kept in the list", { timeout: 60_000 }, async (t) => {
  const page = await openGuide(t);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    await assertAccessible(page, `the cases, ${colorScheme}`);
  }
  assert.ok((await overflow(page)).wide <= 0, "the cases are too wide");
  for (const name of CASES) {
    await page.goto(`${site.url}/outils#/incident`);
    await page.locator(".inc-choices").getByText(name, { exact: true }).click();
    await page.getByRole("heading", { level: 2, name }).waitFor();
    await page.getByRole("button", { name: "C’est fait" }).first().waitFor();
    assert.ok((await overflow(page)).wide <= 0, `${name} is too wide`);
  }
  await page.goto(`${site.url}/outils#/incident`);
  await page.locator(".inc-choices").getByText("Envoyé à la mauvaise personne").click();
  await page.locator(".inc-choices").getByText("C’est parti à la mauvaise personne").click();
  await page.getByRole("button", { name: "C’est fait" }).first().waitFor();
  await page.goto(`${site.url}/outils#/incident`);
  assert.equal(await page.locator(".inc-list .inc-rows a").count(), CASES.length + 1);
});
