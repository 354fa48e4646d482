// SPDX-License-Identifier: Apache-2.0
// The posters: their numbers come from the sessions' own table, nothing of them is sent, and as many pages come out of the
// printer as were chosen, in the size that was chosen.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { assertAccessible, overflow, plain } from "./browser.mjs";
import { newDevice } from "./device.mjs";
import { importPage } from "./bundle.mjs";
import { launch, serve } from "./mock.mjs";
import { ROOT } from "./server.mjs";

globalThis.localStorage = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
const { REGIONS, readRegions } = await importPage("web/tools/practice/regions.ts");
const { isContacts, telOf, NAME_MAX, PEOPLE, PHONE_MAX } = await importPage("web/tools/practice/contacts/contacts.ts");
const { whole } = await importPage("web/tools/practice/posters/posters.ts");
const { postersFr } = await importPage("web/shared/i18n/posters.fr.ts");

const PROVIDER = { name: "Ouest Info", phone: "02 40 00 00 00" };
const EMPTY = Object.fromEntries(PEOPLE.map((who) => [who, { name: "", phone: "" }]));
const FILLED = { practice: "Cabinet des Tilleuls", region: "Pays de la Loire", ...EMPTY, provider: PROVIDER };
const LONG = { name: "Mm ".repeat(NAME_MAX / 3), phone: "00 ".repeat(PHONE_MAX / 3) };
const LONGEST = { practice: LONG.name, region: "Occitanie", ...Object.fromEntries(PEOPLE.map((who) => [who, LONG])) };

test("regions are those of the table; a number that is not sure is none, and hours are told only if they hold", () => {
  const table = readFileSync(join(ROOT, "content/fr/sensibilisation/regions.csv"), "utf8");
  assert.deepEqual(REGIONS, readRegions(table));
  assert.equal(REGIONS.length, table.trim().split("\n").length - 1);
  const told = (name) => JSON.parse(plain(JSON.stringify(REGIONS.find((one) => one.name === name))));
  assert.deepEqual(told("Pays de la Loire"), { name: "Pays de la Loire", centre: "Pays de la Loire Cyber Assistance", phone: "0 800 100 200", hours: "24 h/24, 7 j/7" });
  assert.deepEqual(told("Bretagne"), { name: "Bretagne", centre: "Breizh Cyber", phone: "0 800 200 008", hours: null }); // as of 2023
  assert.equal(told("Occitanie").hours, "du lundi au vendredi, 9 h-12 h 30 et 14 h-17 h 30");
  assert.deepEqual(REGIONS.filter(({ phone }) => phone !== null).map(({ name }) => name),
    ["Bretagne", "Grand Est", "La Réunion", "Nouvelle-Aquitaine", "Occitanie", "Pays de la Loire"]);
});

test("the posters ask what the sessions ask", () => {
  const pack = plain(readFileSync(join(ROOT, "content/fr/sensibilisation/pack.md"), "utf8"));
  for (const { question, alt, answer } of Object.values(postersFr.posters))
    for (const text of [question, alt, answer]) assert.ok(pack.includes(plain(text)), text);
});

test("contacts are judged strictly; a number is never cut, and dialled as a telephone expects it", () => {
  assert.ok(isContacts(FILLED));
  for (const wrong of [null, [], {}, { ...FILLED, region: "Atlantide" }, { ...FILLED, provider: 3 }, { ...FILLED, provider: { name: "" } }, { ...FILLED, more: "" }, { ...FILLED, provider: { name: "x".repeat(NAME_MAX + 1), phone: "" } }])
    assert.equal(isContacts(wrong), false, JSON.stringify(wrong));
  assert.equal(whole("Info, 02 40 00"), "Info, 02\u00a040\u00a000");
  const cases = [["02 40 11 22 33", "tel:+33240112233"], ["0262 974 999", "tel:+262262974999"], ["0596 12 34 56", "tel:+596596123456"], ["+32 2 123", "tel:+322123"], ["3608", "tel:3608"]];
  for (const [shown, tel] of cases) assert.equal(telOf(shown), tel);
});

let site, browser;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function openPosters(t, { kept, ...options } = {}) {
  const page = await newDevice(t, browser, { viewport: { width: 1280, height: 900 }, ...options });
  if (kept) await page.addInitScript((all) => localStorage.setItem("maillon.practice.contacts", JSON.stringify(all)), kept);
  await page.goto(`${site.url}/outils#/affiches`);
  await page.locator(".poster").first().waitFor();
  return page;
}

/** The sizes of a PDF's pages, in whole millimetres. Chromium's PDFs tell them in plain text. */
async function pages(page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => [w, h].map((points) => Math.round((points / 72) * 25.4)).join("x"));
}

test("as many pages as were chosen, A4 or A3, whatever the theme", async (t) => {
  const page = await openPosters(t, { kept: FILLED, colorScheme: "dark" });
  assert.deepEqual(await pages(page), Array(7).fill("210x297"));
  await page.getByLabel("A3", { exact: true }).check();
  assert.deepEqual(await pages(page), Array(7).fill("297x420"));
  for (const name of [/incident/, /Vos données/, "La photo encadrée", "La clé ramassée"]) await page.getByRole("checkbox", { name }).uncheck();
  assert.deepEqual(await pages(page), Array(3).fill("297x420"));
  await page.getByRole("button", { name: "Imprimer 3 pages" }).waitFor();
});

test("what is typed is on the sheets at once, kept, and asks nothing of any network", async (t) => {
  const page = await openPosters(t);
  const requests = [];
  await page.context().setOffline(true);
  page.on("request", (request) => request.url().startsWith("http") && requests.push(request.url()));
  const blanks = (name) => page.getByRole("article", { name }).locator(".poster__blank").count();
  assert.deepEqual([await blanks(/incident/), await blanks(/Vos données/)], [7, 6], "lines to fill in by hand");
  await page.getByLabel("Prestataire informatique, nom").fill(PROVIDER.name);
  await page.getByLabel("Prestataire informatique, téléphone").fill(PROVIDER.phone);
  await page.getByLabel("Votre région").selectOption("Bretagne");
  const sheet = page.getByRole("article", { name: /incident/ });
  const text = plain(await sheet.textContent());
  for (const shown of ["Ouest Info, 02 40 00 00 00", "Breizh Cyber", "0 800 200 008", "horaires à vérifier", "17cyber.gouv.fr", "09 72 43 91 25", "17 ou 112"])
    assert.ok(text.includes(shown), `${shown}: ${text}`);
  await page.getByLabel("Nom du cabinet").fill("Cabinet des Tilleuls");
  const notice = page.getByRole("article", { name: /Vos données/ });
  const told = plain(await notice.textContent());
  for (const shown of ["Cabinet des Tilleuls", "Ouest Info", "puis 15 ans archivé à part", "28e anniversaire", "entre 48 heures et 8 jours", "CNIL",
    "Ni film ni enregistrement de consultation sans accord, dans les deux sens."]) assert.ok(told.includes(shown), `${shown}: ${told}`);
  assert.ok(!told.includes(PROVIDER.phone), "no number that is the practice's own");
  assert.equal(await blanks(/Vos données/), 5);
  await page.getByLabel("Votre région").selectOption("Normandie");
  assert.ok(plain(await sheet.textContent()).includes("cert.ssi.gouv.fr"), "no number that is not sure");
  assert.ok(await page.locator(".poster__picture").evaluateAll((all) => all.length === 5 && all.every((one) => one.complete && one.naturalWidth > 0)));
  assert.equal((await page.evaluate(() => JSON.parse(localStorage.getItem("maillon.practice.contacts")))).region, "Normandie");
  assert.deepEqual(requests, []);
  assert.deepEqual(page.problems, []);
});

test("with the keyboard: a poster is left out, and printing begins", async (t) => {
  const page = await openPosters(t);
  await page.evaluate(() => { window.print = () => { window.printed = true; }; });
  await page.getByRole("checkbox", { name: "La porte ouverte" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Imprimer 6 pages" }).press("Enter");
  assert.equal(await page.evaluate(() => window.printed), true);
});

for (const [name, options, kept] of [
  ["empty, at 320 px", { viewport: { width: 320, height: 568 } }, null],
  ["filled, dark", { colorScheme: "dark", viewport: { width: 390, height: 844 } }, FILLED],
  ["the longest texts", {}, LONGEST],
  ["the longest texts, in English", { locale: "en-GB" }, LONGEST],
])
  test(`nothing is found by axe, nothing sticks out of the page or of a sheet: ${name}`, async (t) => {
    const page = await openPosters(t, { kept, ...options });
    assert.equal((await overflow(page)).wide, 0);
    const over = await page.locator(".poster__page").evaluateAll((all) => all.flatMap((sheet) => {
      const box = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll("*")].filter((part) => { const own = part.getBoundingClientRect(); return own.bottom > box.bottom + 1 || own.right > box.right + 1; }).map((part) => part.textContent);
    }));
    assert.deepEqual(over, []);
    await assertAccessible(page, name);
  });
