// SPDX-License-Identifier: Apache-2.0
// The incident guide: its data, what it accepts from a file, and a ransomware from the first tap to the printed dossier,
// without a network, and again a week later. The dossier's texts are those of tests/e2e/incident_papers/.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import ICAL from "ical.js";
import { assertAccessible, plain } from "./browser.mjs";
import { newDevice } from "./device.mjs";
import { importPage } from "./bundle.mjs";
import { launch, serve } from "./mock.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const TUESDAY = new Date("2026-11-24T08:14:00Z"); // 9:14 in Paris
const WEEK_LATER = new Date("2026-12-01T08:14:00Z");
const PAPERS = { plainte: "complaint", procureur: "prosecutor", mandat: "mandate", cnil: "cnil", patients: "patients" };

const store = new Map();
globalThis.localStorage = { getItem: (key) => store.get(key) ?? null, setItem: (key, value) => store.set(key, value), removeItem: (key) => store.delete(key) };

// --- data ---

test("the regions are those of the trainer's table, with their centres' numbers", async () => {
  const { REGIONS } = await importPage("web/tools/practice/incident/regions.ts");
  const { telOf } = await importPage("web/tools/practice/contacts/contacts.ts");
  const [, ...lines] = readFileSync(join(HERE, "../../content/fr/sensibilisation/regions.csv"), "utf8").trim().split("\n");
  const table = lines.map((line) => line.split(";")).map(([name, , , centre, phone, , contact]) =>
    ({ name, centre: phone && centre, phone: plain(phone), tel: /tel:[+\d]+/.exec(contact)?.[0] ?? "" }));
  assert.deepEqual(REGIONS.map(({ name, centre }) =>
    ({ name, centre: centre?.name ?? "", phone: plain(centre?.phone ?? ""), tel: centre ? telOf(centre.phone) : "" })), table);
});

test("every source that a step names has its label, and every kind has steps that have words", async () => {
  const { KINDS, CHOICES, stepsOf, dontsOf, isChoice } = await importPage("web/tools/practice/incident/kinds.ts");
  const { OWN_STEPS } = await importPage("web/tools/practice/incident/steps.ts");
  const { SOURCES } = await importPage("web/tools/practice/sources.ts");
  const { SERVICES } = await importPage("web/tools/practice/incident/calls.ts");
  const { incidentFr } = await importPage("web/shared/i18n/incident.fr.ts");
  const { incidentEn } = await importPage("web/shared/i18n/incident.en.ts");
  const { adviceFr } = await importPage("web/shared/i18n/advice.fr.ts");
  const { natures } = await importPage("web/shared/i18n/incident_letters.fr.ts");
  for (const { sources = [] } of [...Object.values(OWN_STEPS), ...Object.values(SERVICES).map(({ source }) => ({ sources: source ? [source] : [] }))])
    for (const source of sources) assert.ok(SOURCES[source], source);
  for (const kind of KINDS) {
    assert.ok(stepsOf(kind).length >= 3 && dontsOf(kind).length >= 2 && natures[kind], kind);
    assert.equal(new Set(stepsOf(kind)).size, stepsOf(kind).length, kind);
    for (const key of stepsOf(kind)) for (const { steps } of [incidentFr, incidentEn]) assert.ok((steps[key] ?? adviceFr.steps[key])?.text, key);
  }
  const reached = new Set();
  const walk = (choice) => { for (const option of CHOICES[choice]) if (isChoice(option)) walk(option); else reached.add(option); };
  walk("start");
  assert.deepEqual(KINDS.filter((kind) => !reached.has(kind)), []);
});

test("a clock that may run has a step in every kind’s list, and steps come in the order of their haste", async () => {
  const { KINDS, answersOf, stepsOf } = await importPage("web/tools/practice/incident/kinds.ts");
  const { dataOf, WHENS } = await importPage("web/tools/practice/incident/steps.ts");
  const HASTE = ["now", "m5", "m15", "m30", "h1"];
  for (const kind of KINDS) {
    const answers = answersOf(kind);
    const steps = stepsOf(kind);
    if (answers.attack !== "no" && answers.insured !== "no") assert.ok(steps.includes("complaint"), kind);
    if (answers.data !== "no") for (const step of ["cnil", "register"]) assert.ok(steps.includes(step), `${kind}: ${step}`);
    const last = steps.findLastIndex((step) => HASTE.includes(dataOf(step).when));
    const after = steps.findIndex((step) => WHENS.indexOf(dataOf(step).when) >= WHENS.indexOf("contract"));
    assert.ok(after < 0 || after > last, `${kind}: ${steps[after]} before ${steps[last]}`);
  }
});

test("the guide’s French keeps to the rules of French typography", async () => {
  const { SOURCES } = await importPage("web/tools/practice/sources.ts");
  const files = ["web/shared/i18n/incident.fr.ts", "web/shared/i18n/incident_letters.fr.ts"];
  const strings = (value) => (typeof value === "string" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(strings) : []);
  const { incidentFr } = await importPage(files[0]);
  const { natures } = await importPage(files[1]);
  for (const text of [...strings(incidentFr), ...strings(natures), ...strings(SOURCES)]) {
    assert.doesNotMatch(text, / [:;?!»]|« |[a-z]'[a-z]/, text);
  }
});

test("what a file holds is judged strictly", async () => {
  const { isIncidents } = await importPage("web/tools/practice/incident/part.ts");
  const answers = { data: "yes", risk: "some", encrypted: "no", attack: "yes", insured: "unknown", bank: "no", processor: "no" };
  const good = { id: 1, kind: "locked", opened: "2026-11-24T09:14", aware: "2026-11-24T09:00", closed: null, marks: { isolate: "done" }, answers,
    journal: [{ at: "2026-11-24T09:15", text: "é", step: null }], photos: [{ at: "2026-11-24T09:16", jpeg: "/9j/AA==" }], fields: { name: "A" } };
  const file = (change) => [{ ...good, ...change }];
  assert.ok(isIncidents(file({})));
  assert.ok(isIncidents([]));
  const photo = good.photos[0];
  const refused = {
    "no list": null, "an object": {}, "a field too many": file({ more: 1 }),
    "an unknown kind": file({ kind: "toString" }), "a day that does not exist": file({ aware: "2026-02-30T09:00" }), "a time that is none": file({ aware: "2026-11-24" }),
    "an unknown mark": file({ marks: { isolate: "perhaps" } }), "a mark under a strange name": file({ marks: { "<b>": "done" } }),
    "an answer missing": file({ answers: { ...answers, risk: undefined } }), "an unknown risk": file({ answers: { ...answers, risk: "huge" } }),
    "a long entry": file({ journal: [{ ...good.journal[0], text: "x".repeat(1001) }] }), "too many entries": file({ journal: Array(201).fill(good.journal[0]) }),
    "a photo that is no base64": file({ photos: [{ ...photo, jpeg: "javascript:" }] }), "a photo too large": file({ photos: [{ ...photo, jpeg: "A".repeat(266_672) }] }),
    "seven photos": file({ photos: Array(7).fill(photo) }), "an unknown field": file({ fields: { constructor: "x" } }), "an identity of zero": file({ id: 0 }),
    "the same identity twice": [good, good], "seven photos in two incidents": [{ ...good, photos: Array(4).fill(photo) }, { ...good, id: 2, photos: Array(3).fill(photo) }],
    "too many incidents": Array.from({ length: 21 }, (_, i) => ({ ...good, id: i + 1, photos: [] })),
  };
  for (const [why, value] of Object.entries(refused)) assert.equal(isIncidents(value), false, why);
});

// --- pages ---

let site, browser;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function openGuide(t, { runs = false, ...options } = {}) {
  const page = await newDevice(t, browser, { viewport: { width: 320, height: 568 }, timezoneId: "Europe/Paris", ...options });
  if (runs) await page.clock.install({ time: TUESDAY });
  else await page.clock.setFixedTime(TUESDAY);
  await page.goto(`${site.url}/outils`);
  await page.getByText("Disponible sans connexion sur cet appareil.").waitFor();
  await page.getByRole("link", { name: "Agir maintenant" }).click();
  await page.getByRole("heading", { name: "Que se passe-t-il" }).waitFor();
  return page;
}

const choose = (page, name) => page.getByRole("button", { name }).click();
const mark = (page, name) => page.getByRole("button", { name, exact: true }).click();
const step = (page, name) => page.getByRole("heading", { level: 3, name, exact: true }).waitFor();
const tab = (page, name) => page.getByRole("navigation", { name: "L’incident" }).getByRole("link", { name }).click();
const textOf = async (locator) => plain((await locator.allTextContents()).join(" | "));

/** Looks until the texts are those: a view follows its address, and a list its button, a moment later. */
async function reads(locator, expected, why) {
  const fits = (text) => (typeof expected === "string" ? text === expected : expected.test(text));
  for (let look = 0; look < 100 && !fits(await textOf(locator)); look++) await locator.page().waitForTimeout(50);
  if (typeof expected === "string") assert.equal(await textOf(locator), expected, why);
  else assert.match(await textOf(locator), expected, why);
}

async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return readFileSync(await download.path(), "utf8");
}

async function openPaper(page, name) {
  await page.goto(`${site.url}/outils#/incident/1/dossier/${name}`);
  await page.locator(`.paper`).waitFor();
}

const FILLED = {
  "Nom et prénom": "Dr Claire Morvan", Profession: "médecin généraliste", "Cabinet ou structure": "Cabinet médical du Port", Adresse: "3 quai des Exemples\n44000 Nantes",
  "Ce qui s’est passé, en mots simples, pour les patients": "Un de nos ordinateurs a été bloqué par un pirate",
  "Ce qui s’est passé": "À l’ouverture, le poste d’accueil demandait de payer ; aucun dossier ne s’ouvrait plus.", "Données concernées": "dossiers, agenda, ordonnances",
  "Nombre approximatif de patients": "1 400", "Fait à (ville)": "Nantes", "Personne mandatée (nom, prénom)": "Paul Riou", "Tribunal judiciaire (ville)": "Nantes",
  "Mesures prises ou prévues": "poste isolé, prestataire appelé", "Conséquences probables pour les personnes": "des messages trompeurs qui citent vos rendez-vous",
};

async function fill(page) {
  await page.getByText("Vos réponses, facultatives").click();
  for (const [label, value] of Object.entries(FILLED)) {
    const field = page.getByLabel(label, { exact: true });
    if (await field.count()) await field.fill(value);
  }
}

test("a ransomware, from the first tap to the printed dossier, without a network, and a week later", { timeout: 120_000 }, async (t) => {
  const page = await openGuide(t);
  await page.context().setOffline(true);

  // The first step is there after one tap.
  await choose(page, /^Écran bloqué, rançon/);
  await step(page, "Isolez l’appareil");
  await page.locator(".inc-donts").getByText("Payer la rançon").waitFor();
  await mark(page, "C’est fait");
  await step(page, "Ne l’éteignez pas");
  await page.locator("h3:focus").filter({ hasText: "Ne l’éteignez pas" }).waitFor();
  await mark(page, "Précédent");
  await step(page, "Isolez l’appareil");
  await mark(page, "Suivant");
  await page.getByRole("checkbox").uncheck();
  await mark(page, "C’est fait"); // not noted
  await step(page, "Prévenez l’équipe");
  await mark(page, "Pas concerné");
  await step(page, "Appelez votre prestataire informatique");

  // Whom to call: the number that one writes down, and the region's.
  await page.getByRole("link", { name: /noter le numéro/ }).click();
  await page.getByLabel("Votre région").selectOption("Pays de la Loire");
  assert.equal(await page.getByRole("link", { name: /^Pays de la Loire Cyber Assistance/ }).getAttribute("href"), "tel:+33800100200");
  assert.equal(await page.getByRole("link", { name: /^CERT Santé/ }).getAttribute("href"), "tel:+33972439125");
  await page.getByLabel("Prestataire informatique, téléphone").fill("02 40 11 22 33");
  await page.getByRole("link", { name: "Appeler : Prestataire informatique" }).waitFor();
  await page.getByRole("link", { name: "Tous les incidents" }).click();
  await page.getByRole("link", { name: /^Écran bloqué, rançon/ }).click();
  await step(page, "Appelez votre prestataire informatique");
  assert.equal(await page.getByRole("link", { name: /^Prestataire informatique/ }).getAttribute("href"), "tel:+33240112233");
  for (const name of ["Soignez sans informatique", "Notez et photographiez", "Faites-vous aider", "Portez plainte"]) {
    await mark(page, "C’est fait");
    await step(page, name);
  }
  for (const name of ["Notifiez la CNIL", "Informez les patients", "Écrivez-le dans votre registre", "Prévenez votre assurance"]) {
    await mark(page, "Plus tard");
    await step(page, name);
  }
  for (let i = 0; i < 3; i++) await mark(page, "Pas concerné");
  await step(page, "Vous avez vu tous les gestes.");
  await page.getByText("4 gestes restent pour plus tard.").waitFor();

  // The clocks.
  await tab(page, "Délais");
  await reads(page.locator(".clock :is(h3, .clock__when)"), "Porter plainte | Avant vendredi 27 novembre, 9 h 14 | Notifier la CNIL | Avant vendredi 27 novembre, 9 h 14");
  assert.deepEqual(await page.getByRole("timer").evaluateAll((all) => all.map((each) => each.getAttribute("aria-label").replace(/\s/g, " "))), Array(2).fill("Il reste 72 heures"));
  const calendar = new ICAL.Component(ICAL.parse(await saved(page, "Ces délais dans mon agenda")));
  const events = calendar.getAllSubcomponents("vevent");
  assert.deepEqual(events.map((event) => new ICAL.Event(event)).map(({ summary, startDate }) => [summary, startDate.toJSDate().toISOString()]),
    [["Porter plainte", "2026-11-27T08:14:00.000Z"], ["Notifier la CNIL", "2026-11-27T08:14:00.000Z"]]);
  for (const event of events)
    assert.deepEqual(event.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger").toSeconds()), [-86_400, -7200]);
  await page.getByLabel("Quand l’avez-vous su").fill("2026-11-23T18:30");
  await page.getByText("Avant jeudi 26 novembre, 18 h 30").first().waitFor();
  await page.getByLabel("Quand l’avez-vous su").fill("2026-11-24T09:14");

  // The journal: what the steps noted, a line of one's own, moved earlier.
  await tab(page, "Journal");
  await reads(page.locator(".inc-journal p"), "Appareil isolé du réseau. | J’ai appelé le prestataire informatique. | Passage au papier. | Faits notés, photos prises. | Aide demandée.");
  await page.getByRole("button", { name: "Noter", exact: true }).click();
  await page.getByText("Écrivez d’abord ce qui s’est passé.").waitFor();
  await page.getByLabel("Ce qui s’est passé").fill("La secrétaire voit l’écran rouge.");
  await page.getByRole("textbox", { name: "Heure" }).or(page.getByLabel("Heure")).first().fill("2026-11-24T08:50");
  await page.getByRole("button", { name: "Noter", exact: true }).click();
  await reads(page.locator(".inc-journal li").first(), /8 h 50.*La secrétaire voit l’écran rouge/);

  // The dossier.
  for (const [path, file] of Object.entries(PAPERS)) {
    await openPaper(page, path);
    await fill(page);
    assert.equal(await saved(page, "Enregistrer le texte"), readFileSync(join(HERE, "incident_papers", `${file}.txt`), "utf8"), file);
    await reads(page.locator(".paper"), /Projet préparé sur l’appareil de la personne, à relire/, file);
  }
  await page.emulateMedia({ media: "print" });
  assert.deepEqual(await page.evaluate(() => [".t-top", ".inc-tabs", ".inc-ask", "h2", ".paper"].map((each) => document.querySelector(each).checkVisibility())), [false, false, false, false, true]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.deepEqual([...new Set(pdf.toString("latin1").match(/\/MediaBox \[[^\]]+\]/g))].map((box) => box.match(/[\d.]+/g).map(Number).map(Math.round)), [[0, 0, 595, 842]]);
  await page.emulateMedia({ media: "screen" });

  // A week later, still without a network: the incident is found again, and what is past says what to do.
  await page.clock.setFixedTime(WEEK_LATER);
  await page.goto(`${site.url}/outils#/incident`);
  await page.reload();
  await page.getByRole("heading", { name: "Incidents en cours" }).waitFor();
  const row = page.getByRole("link", { name: /^Écran bloqué, rançon/ });
  assert.match(plain(await row.textContent()), /Vous l’avez su le mardi 24 novembre à 9 h 14 ?10 sur 14/);
  await row.click();
  await step(page, "Portez plainte");
  await tab(page, "Délais");
  await reads(page.locator(".clock").nth(1), /C’était vendredi 27 novembre, 9 h 14.*Notifiez quand même, et expliquez le retard\./);
  await reads(page.locator(".clock").nth(0), /La plainte reste possible et utile\./);
  assert.equal(await page.getByRole("button", { name: "Ces délais dans mon agenda" }).count(), 0);
  await openPaper(page, "cnil");
  await reads(page.locator(".paper"), /Raison du retard/);
  await page.goto(`${site.url}/outils#/incident/1/delais`);
  await page.locator(".clock").nth(1).getByRole("button", { name: "C’est fait" }).click();
  await page.locator(".clock").nth(1).getByRole("button", { name: "Pas encore fait" }).waitFor();

  // Closed, and then gone for good.
  await tab(page, "Gestes");
  await mark(page, "Clore l’incident");
  await page.getByRole("link", { name: "Tous les incidents" }).click();
  await page.getByRole("heading", { name: "Incidents clos" }).waitFor();
  assert.match(plain(await page.getByRole("link", { name: /^Écran bloqué, rançon/ }).textContent()), /Clos le mardi 1er décembre/);
  await page.getByRole("link", { name: /^Écran bloqué, rançon/ }).click();
  await mark(page, "Rouvrir l’incident");
  await mark(page, "Supprimer l’incident");
  await mark(page, "Oui, supprimer tout ce qui est noté");
  await page.getByRole("heading", { name: "Que se passe-t-il" }).waitFor();
  assert.equal(await page.getByRole("heading", { name: "Incidents en cours" }).count(), 0);
  assert.deepEqual(page.problems, []);
});

test("the time left is drawn again each minute, and answers start and stop the clocks", async (t) => {
  const page = await openGuide(t, { runs: true });
  await choose(page, /^Envoyé à la mauvaise personne/);
  await choose(page, "C’est parti à la mauvaise personne");
  await tab(page, "Délais");
  await reads(page.locator(".clock h3"), "Notifier la CNIL, s’il y a un risque");
  await page.getByRole("timer", { name: /72 heures/ }).waitFor();
  await page.clock.fastForward(67 * 3_600_000);
  await page.getByRole("timer", { name: /Il reste (4 heures et 59 minutes|5 heures)/ }).waitFor();
  assert.equal(await page.locator(".chrono.is-short").count(), 1);
  const answer = (question, value) => page.getByRole("group", { name: question }).getByRole("radio", { name: value, exact: true }).check();
  await answer(/Quel risque/, "Aucun");
  await page.getByText("Aucun délai en heures ne court").waitFor();
  await page.getByText("CNIL : pas de notification").waitFor();
  await answer(/Est-ce peut-être une attaque/, "Oui");
  await reads(page.locator(".clock h3"), "Porter plainte");
  await answer(/Êtes-vous assuré/, "Non");
  await page.getByText("Aucun délai en heures ne court").waitFor();
  await answer(/Quel risque/, "Élevé");
  await page.getByText("Le risque est élevé").waitFor();
  await answer(/chiffrées/, "Oui");
  await page.getByText("Informer les personnes : non").waitFor();
});

test("who does not know is led to a case by two questions; several incidents live side by side", async (t) => {
  const page = await openGuide(t);
  await choose(page, /^Je ne sais pas/);
  await choose(page, /^Un appareil, ou le réseau/);
  await choose(page, /^Plus de réseau ni de logiciel/);
  await step(page, "Cherchez d’autres signes");
  await page.getByRole("link", { name: "Tous les incidents" }).click();
  await choose(page, /^J’ai cliqué, répondu ou payé/);
  await choose(page, "J’ai donné un mot de passe");
  await page.getByRole("heading", { level: 2, name: "J’ai donné un mot de passe" }).waitFor();
  await page.goBack();
  await page.goBack();
  await reads(page.locator(".inc-rows b"), "J’ai donné un mot de passe | Plus de réseau ni de logiciel");
  await page.goto(`${site.url}/outils#/incident/99`);
  await page.getByRole("heading", { name: "Cet incident n’est plus sur cet appareil." }).waitFor();
});

test("overseas, the hours are those of the region", async (t) => {
  const page = await openGuide(t, { timezoneId: "Indian/Reunion" });
  await choose(page, /^Écran bloqué/);
  await tab(page, "Délais");
  await page.getByText("Avant vendredi 27 novembre, 12 h 14").first().waitFor();
  await tab(page, "Appeler");
  await page.getByLabel("Votre région").selectOption("Guadeloupe");
  await tab(page, "Délais");
  await page.getByText("Heure locale : Guadeloupe.").waitFor();
});

test("photos are made small, counted, printed with the complaint, and deleted", { timeout: 60_000 }, async (t) => {
  const page = await openGuide(t);
  await choose(page, /^Écran bloqué/);
  await tab(page, "Journal");
  const noise = Buffer.from(await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 2400, height: 1800 });
    const context = canvas.getContext("2d");
    const data = context.createImageData(2400, 1800);
    for (let i = 0, x = 1; i < data.data.length; i++) data.data[i] = i % 4 === 3 ? 255 : (x = (x * 48271) % 2147483647) & 255;
    context.putImageData(data, 0, 0);
    return canvas.toDataURL("image/jpeg", 0.95).split(",")[1];
  }), "base64");
  const add = (buffer) => page.setInputFiles("input[type=file]", { name: "p.jpg", mimeType: "image/jpeg", buffer });
  await add(Buffer.from("no picture"));
  await page.getByText("Cette image n’a pas pu être lue").waitFor();
  for (let i = 1; i <= 6; i++) {
    await add(noise);
    await page.getByRole("img", { name: new RegExp(`^Photo ${i},`) }).waitFor();
  }
  assert.ok(await page.getByRole("button", { name: "Ajouter une photo" }).isDisabled());
  const sizes = await page.evaluate(() => JSON.parse(localStorage.getItem("maillon.practice.incidents"))[0].photos.map(({ jpeg }) => (jpeg.length * 3) / 4));
  assert.ok(sizes.length === 6 && sizes.every((size) => size > 20_000 && size <= 200_002), String(sizes));
  await openPaper(page, "plainte");
  assert.equal(await page.locator(".paper figure img").count(), 6);
  await page.goto(`${site.url}/outils#/incident/1/journal`);
  await page.getByRole("button", { name: "Supprimer la photo 2" }).click();
  await page.getByText("encore 1 possible.").waitFor();
  assert.deepEqual(page.problems, []);
});

test("the steps are printed to be ticked by hand, with the numbers that are known", async (t) => {
  const page = await openGuide(t);
  await choose(page, /^Écran bloqué/);
  await tab(page, "Appeler");
  await page.getByLabel("Prestataire informatique, téléphone").fill("02 40 11 22 33");
  await page.getByLabel("Votre région").selectOption("Bretagne");
  await tab(page, "Gestes");
  await step(page, "Isolez l’appareil");
  await mark(page, "C’est fait");
  await page.locator(".sheet__box.is-done").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  const shown = plain(await page.locator("body").innerText());
  assert.match(shown, /^Écran bloqué, rançon Porter plainte : Avant vendredi 27 novembre, 9 h 14 Notifier la CNIL : Avant vendredi 27 novembre, 9 h 14 À ne pas faire Payer la rançon.* Isolez l’appareil – Tout de suite /);
  for (const text of ["Prestataire informatique : 02 40 11 22 33", "Breizh Cyber : 0 800 200 008", "17Cyber : 17cyber.gouv.fr", "Imprimé le 24 novembre 2026"])
    assert.ok(shown.includes(text), `${text}: ${shown}`);
  assert.equal(await page.locator(".sheet__tasks > li:visible").count(), 14);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  assert.ok(pdf.match(/\/Type \/Page\b/g).length <= 2);
});

test("an incident is begun in the register of breaches, once", async (t) => {
  const page = await openGuide(t);
  await choose(page, /^Écran bloqué/);
  await openPaper(page, "cnil");
  await page.getByText("Vos réponses, facultatives").click();
  await page.getByLabel("Données concernées").fill("dossiers");
  for (const verb of ["L’inscrire au registre", "Ouvrir dans le registre"]) {
    await page.goto(`${site.url}/outils#/incident/1`);
    await page.locator(".inc-all").getByRole("button", { name: /^Écrivez-le dans votre registre/ }).click();
    await page.getByRole("button", { name: verb }).click();
    await page.getByRole("heading", { level: 2, name: /violations/ }).waitFor();
    await page.getByRole("heading", { level: 3, name: "Écran bloqué, rançon" }).waitFor();
    await page.locator(".entry[open] input:focus").waitFor(); // where one goes on writing
  }
  const { id, ...kept } = await page.evaluate(() => { const [one, ...more] = JSON.parse(localStorage.getItem("maillon.practice.breaches")); return { ...one, more: more.length }; });
  assert.match(id, /^[0-9a-f]{16}$/);
  assert.deepEqual(kept, { known: "2026-11-24T09:14", losses: [], what: "Écran bloqué, rançon", data: "dossiers", people: "", consequences: "", measures: "",
    cnil: "todo", cnilNote: "", told: "todo", toldNote: "", more: 0 });
  await page.reload(); // what was kept is accepted again
  await page.getByRole("heading", { level: 3, name: "Écran bloqué, rançon" }).waitFor();
});

test("a keyboard is enough", async (t) => {
  const page = await openGuide(t);
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  await page.getByRole("link", { name: "Boîte à outils", exact: true }).focus();
  await page.keyboard.press("Tab");
  assert.match(await focused(), /^Écran bloqué/);
  await page.keyboard.press("Enter");
  await page.locator("h2:focus").filter({ hasText: "Écran bloqué" }).waitFor();
  for (let i = 0; i < 20 && (await focused()) !== "C’est fait"; i++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("h3:focus").filter({ hasText: "Ne l’éteignez pas" }).waitFor();
});

test("in English the guide speaks English, and the letters stay French", async (t) => {
  const page = await openGuide(t);
  await page.goto(`${site.url}/outils#/`);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("link", { name: "Act now" }).click();
  await choose(page, /^Locked screen, ransom/);
  await step(page, "Isolate the device");
  await mark(page, "Done");
  await step(page, "Do not switch it off");
  await openPaper(page, "plainte");
  await reads(page.locator(".paper"), /Appareil isolé du réseau\./); // and so does what the steps noted
  await openPaper(page, "procureur");
  await page.getByText("The document stays in French").waitFor();
  await reads(page.locator(".paper"), /J’ai l’honneur de porter plainte.*Rançongiciel \(appareil bloqué/);
});

/** Every view of an incident. */
async function* everyView(page) {
  yield "start";
  await choose(page, /^Je ne sais pas/);
  yield "a question";
  await page.getByRole("link", { name: "Autre chose" }).click();
  await choose(page, /^Écran bloqué/);
  await step(page, "Isolez l’appareil");
  yield "a step";
  await mark(page, "C’est fait");
  for (const [name, seen] of [["Délais", "Et aussi"], ["Appeler", "Vos numéros"], ["Journal", "Noter aussi"], ["Dossier", "Lettre au procureur"]]) {
    await tab(page, name);
    await page.getByText(seen).first().waitFor();
    yield name;
  }
  await openPaper(page, "plainte");
  await page.locator("details").evaluate((each) => { each.open = true; });
  yield "a paper";
  await page.goto(`${site.url}/outils#/incident`);
  await page.getByRole("heading", { name: "Incidents en cours" }).waitFor();
  yield "start, with an incident";
}

for (const colorScheme of ["light", "dark"])
  test(`axe finds nothing, nothing runs out, and what is tapped is large, ${colorScheme}`, { timeout: 120_000 }, async (t) => {
    const page = await openGuide(t, { colorScheme });
    for await (const name of everyView(page)) {
      await assertAccessible(page, `${name}, ${colorScheme}`);
      const out = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(out <= 0, `${name}: ${out} pixels too many`);
      const small = await page.locator(".t-main :is(button, summary, .inc-call, .inc-tabs a, .inc-rows a, .input)").evaluateAll((all) =>
        all.filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 47.5).map((each) => each.textContent));
      assert.deepEqual(small, [], name);
    }
  });
