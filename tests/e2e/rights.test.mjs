// SPDX-License-Identifier: Apache-2.0
// Requests for a file, retention, and the registers: what they compute, what they write, and how they are used: offline,
// on a small phone, by keyboard alone. The page's clock stands still.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import ICAL from "ical.js";
import { wasmModule } from "../../web/wasm.mjs";
import { assertAccessible, overflow, plain } from "./browser.mjs";
import { newDevice } from "./device.mjs";
import { importPage } from "./bundle.mjs";
import { launch, serve } from "./mock.mjs";

const NOW = new Date("2026-11-24T10:00:00");
const TODAY = "2026-11-24";

// What the modules need of a browser to be loaded.
const store = new Map();
globalThis.localStorage ??= { getItem: (key) => store.get(key) ?? null, setItem: (key, value) => store.set(key, value), removeItem: (key) => store.delete(key) };
globalThis.navigator ??= { language: "fr" };

const RIGHTS = "web/tools/practice/rights";
const REGISTERS = "web/tools/practice/registers";
const [{ openPractice }, asks, { letterOf }, { remindersOf }, { stageOf }, days, { placeOf }, { csvOf }, activity, breach, supplier, { registersFr }, { rightsFr }, { registersEn }] = await Promise.all([
  "web/tools/practice/core.ts", `${RIGHTS}/asked.ts`, `${RIGHTS}/draft.ts`, `${RIGHTS}/reminders.ts`, `${RIGHTS}/stage.ts`, "web/tools/practice/days.ts", `${RIGHTS}/place.ts`,
  `${REGISTERS}/csv.ts`, `${REGISTERS}/activity.ts`, `${REGISTERS}/breach.ts`, `${REGISTERS}/supplier.ts`, "web/shared/i18n/registers.fr.ts", "web/shared/i18n/rights.fr.ts", "web/shared/i18n/registers.en.ts",
].map(importPage));

let core, site, browser;
before(async () => {
  core = await openPractice(readFileSync(wasmModule("practice")));
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const ID = "0123456789abcdef";
const ASKED = { id: ID, mark: "D-12", asked: "2026-11-20", who: "patient", what: "file", oldest: null, newest: null, complex: false, done: [], answered: null };
const BOTH = { ...ASKED, who: "parents", what: "both", oldest: "2015-03-01", complex: true };

/** RFC 4180, read strictly: every rule that a line breaks throws. */
function parseCsv(text, between) {
  const rows = [];
  let row = [];
  let i = 0;
  while (i < text.length) {
    let cell = "";
    if (text[i] === '"') {
      for (i += 1; ; i += 1) {
        if (i >= text.length) throw new Error("a quote is never closed");
        if (text[i] !== '"') cell += text[i];
        else if (text[i + 1] === '"') { cell += '"'; i += 1; }
        else break;
      }
      i += 1;
    } else {
      while (i < text.length && !`${between}\r\n`.includes(text[i])) {
        if (text[i] === '"') throw new Error("a quote within a bare cell");
        cell += text[i++];
      }
    }
    row.push(cell);
    if (text[i] === between) { i += 1; continue; }
    if (!text.startsWith("\r\n", i)) throw new Error(`no CRLF at ${i}`);
    i += 2;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error("the last line has no end");
  if (rows.some(({ length }) => length !== rows[0].length)) throw new Error("rows of different lengths");
  return rows;
}

function readCsv(text, between = ";") {
  assert.equal(text.charCodeAt(0), 0xfeff, "a spreadsheet knows UTF-8 by its mark");
  return parseCsv(text.slice(1), between);
}

// --- requests ---

test("what is due for a request, and what comes next", () => {
  const items = asks.itemsOf(core, BOTH);
  const due = asks.deadlinesOf(items).map(({ rule, day }) => [rule, day]);
  assert.deepEqual(due, [["file_recent", "2026-11-28"], ["other_data", "2026-12-20"], ["file_old", "2027-01-20"], ["other_data_extended", "2027-02-20"]]);
  assert.equal(items.find(({ rule }) => rule === "file_not_before").day, "2026-11-23");
  assert.equal(asks.nextOf(items, BOTH).rule, "file_recent");
  assert.equal(asks.nextOf(items, { ...BOTH, done: ["file_recent"] }).rule, "other_data");
  assert.equal(asks.nextOf(items, { ...BOTH, answered: TODAY }), null);
  const names = asks.tasksOf(items).map(({ name }) => name);
  assert.deepEqual(names.slice(0, 3), ["acknowledge", "identity", "minor"]);
  assert.deepEqual(names.slice(-4), due.map(([rule]) => rule), "those with a day are in its order");
});

test("heirs are told their purposes, and not the rights of people over their own data", () => {
  const heirs = { ...ASKED, who: "heirs" };
  const items = asks.itemsOf(core, heirs);
  const names = asks.tasksOf(items).map(({ name }) => name);
  assert.ok(names.includes("heirs") && !["first_copy", "minor", "patient_choice"].some((name) => names.includes(name)));
  const letter = letterOf(items, heirs, TODAY);
  const paragraphs = letter.split("\n\n").map(plain);
  const told = paragraphs.findIndex((text) => text.startsWith("Si ces conditions sont réunies, voici les dates que nous tiendrons : – le dossier médical"));
  assert.match(paragraphs[told - 1], /causes de la mort, .*Le dossier ne peut pas être communiqué si cette personne s’y est opposée de son vivant\.$/, "no file is promised before");
  assert.doesNotMatch(letter, /gratuite|motif|sur place|Voici les dates/);
});

test("every task and every day has its words, in both languages", async () => {
  const { rightsEn } = await importPage("web/shared/i18n/rights.en.ts");
  const cases = [BOTH, { ...BOTH, who: "patient" }, { ...ASKED, who: "heirs" }, { ...ASKED, what: "other" }, { ...ASKED, newest: "2015-01-01" }];
  for (const words of [rightsFr, rightsEn])
    for (const asked of cases) {
      const items = asks.itemsOf(core, asked);
      const key = (rule) => asks.wordsKey(rule, asked, items);
      for (const { name } of asks.tasksOf(items)) assert.ok(words.tasks[key(name)]?.what, name);
      for (const { rule, day } of items) if (day) assert.ok(words.marks[key(rule)], rule);
    }
  const kept = [["file", null, false], ["file", "2012-02-03", false], ["file", "1980-02-03", true], ["claim", null, false], ["shared", null, false]];
  for (const words of [rightsFr, rightsEn])
    for (const [kind, born, dispute] of kept)
      for (const { rule, day } of core.retention({ kind, last: "2019-05-14", born, deceased: false, dispute }))
        assert.ok(day ? words.keep.marks[rule] : words.keep.why[rule], rule);
});

test("what a deadline asks for, by what else is asked", () => {
  const keys = (asked) => asks.deadlinesOf(asks.itemsOf(core, asked)).map(({ rule }) => asks.wordsKey(rule, asked, asks.itemsOf(core, asked)));
  assert.deepEqual(keys(ASKED), ["file_recent"]);
  assert.deepEqual(keys({ ...ASKED, newest: "2015-01-01" }), ["file_old"]);
  assert.deepEqual(keys(BOTH), ["file_recent_only", "other_data_tell", "file_old", "other_data_extended"]);
  assert.deepEqual(keys({ ...ASKED, what: "other" }), ["other_data"]);
});

const GOLDEN = `BROUILLON À RELIRE : complétez les passages entre crochets, puis retirez cette ligne.

[Nom et adresse du cabinet]

[Nom et adresse de la personne]

[Lieu], le 24 novembre 2026

Objet : votre demande reçue le 20 novembre 2026
Référence : D-12

Madame, Monsieur,

Nous avons bien reçu, le 20 novembre 2026, votre demande de communication du dossier médical et des autres données personnelles de [prénom et nom de l’enfant].

Voici les dates que nous tiendrons :
– les informations de 5 ans ou moins : après les 48 heures de réflexion prévues par la loi, donc à partir du 23 novembre 2026, et au plus tard le 28 novembre 2026 ;
– les informations de plus de 5 ans : à partir du 23 novembre 2026, et au plus tard le 20 janvier 2027 ;
– les autres données personnelles : votre demande étant complexe, au plus tard le 20 février 2027, soit 2 mois de plus que le délai habituel.

Vous pouvez consulter le dossier sur place ou en recevoir une copie, directement ou par le médecin de votre choix. Dites-nous ce que vous préférez : [coordonnées du cabinet].

La première copie est gratuite, et vous n’avez pas à donner de motif.

Ce droit est exercé par les titulaires de l’autorité parentale : merci de nous le confirmer [moyen retenu]. La personne mineure peut s’y opposer dans les cas prévus.

Avant toute remise, nous devons vérifier votre identité : [moyen retenu, sans demander plus que nécessaire].

Vous pouvez à tout moment adresser une réclamation à la CNIL.

Veuillez agréer, Madame, Monsieur, nos salutations distinguées.

[Nom et signature]
`;

test("the letter, word for word", () => {
  const letter = letterOf(asks.itemsOf(core, BOTH), BOTH, TODAY);
  assert.equal(letter.replace(/[\u00a0\u202f]/g, " "), GOLDEN);
  const short = letterOf(asks.itemsOf(core, { ...ASKED, mark: "", what: "other" }), { ...ASKED, mark: "", what: "other" }, TODAY);
  assert.doesNotMatch(short, /Référence|sur place|dossier médical/);
  assert.match(short, /au plus tard le 20 décembre 2026\./);
});

test("reminders are read by a parser of others, and say no more than the mark", () => {
  const asked = { ...BOTH, done: ["file_recent"] };
  const words = (rule) => ({ title: rightsFr.detail.agenda_title, ...rightsFr.tasks[rule] });
  const text = core.calendar(remindersOf(asks.itemsOf(core, asked), asked, words), NOW);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  assert.deepEqual(events.map(({ startDate }) => startDate.toString()), ["2026-12-20", "2027-01-20", "2027-02-20"], "what is done is not recalled");
  assert.equal(events[0].summary, "Donner les autres données (D-12)");
  assert.ok(events.every(({ uid }) => uid.startsWith(ID) && uid.endsWith("@maillon")));
  assert.equal(events[0].component.getFirstSubcomponent("valarm").getFirstPropertyValue("trigger").toSeconds(), -15 * 3600, "09:00 the day before");
});

test("where a record stands today", () => {
  const at = (kept, today) => stageOf(core.retention({ kind: "file", last: "2019-05-14", born: "1980-01-01", deceased: false, dispute: false, ...kept }), today);
  assert.deepEqual(at({}, "2024-05-14"), { stage: "active", day: "2024-05-14" });
  assert.deepEqual(at({}, "2024-05-15"), { stage: "archive", day: "2039-05-14" });
  assert.deepEqual(at({}, "2039-05-15"), { stage: "destroy", day: "2039-05-15" });
  assert.deepEqual(at({ born: "2012-02-03" }, "2039-05-15"), { stage: "archive", day: "2040-02-03" }, "a minor’s lasts to the 28th birthday");
  assert.equal(at({ dispute: true }, "2039-05-15").stage, "doubt");
  assert.equal(at({ born: null }, "2039-05-15").stage, "doubt");
  assert.deepEqual(at({ kind: "claim", last: "2026-09-01" }, TODAY), { stage: "keep", day: "2026-12-01" });
});

test("days that do not exist are none, and the bar keeps its ends", () => {
  for (const day of ["2026-02-30", "2026-13-01", "0002-01-01", "26-01-01", "2026-1-1", "", null, 3]) assert.equal(days.isDay(day), false, String(day));
  assert.equal(days.isDay("2028-02-29"), true);
  assert.deepEqual(["2026-02-29T10:00", "2026-11-24T24:00", "2026-11-24", "2026-11-24T10:00:00"].map(days.isTime), [false, false, false, false]);
  assert.equal(days.isTime("2026-11-24T23:59"), true);
  assert.equal(days.daysBetween("2026-03-28", "2026-03-30"), 2, "also when the clocks change");
  const line = ["2026-01-01", "2026-01-05", "2026-02-10"]; // 4 days, 36 days
  assert.deepEqual(["2025-01-01", "2026-01-05", "2027-01-01"].map((day) => placeOf(day, line, false)), [0, 0.1, 1]);
  assert.deepEqual(["2026-01-03", "2026-01-05", "2026-02-10"].map((day) => placeOf(day, line, true)), [0.125, 0.25, 1]);
  assert.equal(placeOf(TODAY, [TODAY], true), 0);
});

// --- what the practice's own file takes back ---

const BREACH = { id: ID, known: "2026-11-23T18:40", losses: ["confidentiality"], what: "w", data: "", people: "", consequences: "", measures: "", cnil: "todo", cnilNote: "", told: "no", toldNote: "" };
const ACTIVITY = { id: ID, ...registersFr.processing.models.patients };
const SUPPLIER = { id: ID, name: "n", role: "", answers: { hds: { verdict: "good", note: "" } } };

test("an entry that is not as documented is refused", () => {
  const cases = [
    [asks.isAsked, ASKED, [{ id: "x" }, { asked: "2026-02-30" }, { who: "me" }, { done: ["identity", "identity"] }, { done: ["nothing"] }, { mark: "x".repeat(61) }, { answered: "" }, { more: 1 }, { who: "heirs", what: "both" }, { who: "heirs", what: "other" }]],
    [activity.isActivity, ACTIVITY, [{ name: "x".repeat(121) }, { purpose: 1 }, { data: undefined }, { more: "" }]],
    [breach.isBreach, BREACH, [{ known: "2026-11-23" }, { losses: ["all"] }, { cnil: "maybe" }, { what: "x".repeat(5001) }]],
    [supplier.isSupplier, SUPPLIER, [{ answers: { other: { verdict: "good", note: "" } } }, { answers: { hds: { verdict: "fine", note: "" } } }, { answers: null }]],
  ];
  for (const [isValid, good, bad] of cases) {
    assert.equal(isValid(good), true);
    for (const change of bad) assert.equal(isValid({ ...good, ...change }), false, JSON.stringify(change).slice(0, 60));
    for (const value of [null, [], "x", {}]) assert.equal(isValid(value), false);
  }
  assert.equal(breach.isBreach({ ...BREACH, known: "" }), true);
});

// --- registers ---

test("CSV comes back as it went, and no cell is a formula", () => {
  const rows = [["a", "b"], ["l’« été » ; oui, \"non\"", "deux\nlignes\r\net une"], ["", " "], ["=1+1", "-2"]];
  for (const [language, between] of [["fr", ";"], ["en", ","]])
    assert.deepEqual(readCsv(csvOf(rows, language), between), [...rows.slice(0, 3), ["'=1+1", "'-2"]], language);
  assert.throws(() => parseCsv('"a', ","), /never closed/);
  assert.throws(() => parseCsv('"a"\n', ","), /CRLF/);
});

test("the registers as tables", () => {
  const processing = readCsv(csvOf(activity.rowsOf([ACTIVITY], registersFr.processing.heads), "fr"));
  assert.deepEqual(processing[1], activity.FIELDS.map((field) => ACTIVITY[field]));
  const words = { heads: registersFr.breaches.heads, losses: registersFr.breaches.losses_short, states: registersFr.breaches.states };
  const breaches = readCsv(csvOf(breach.rowsOf([BREACH, { ...BREACH, id: "1".repeat(16), known: "2026-11-24T08:00", losses: ["availability", "integrity"], cnil: "yes" }], words), "fr"));
  assert.deepEqual(breaches.slice(1).map(([known, , losses]) => [known, losses]), [["2026-11-24 08:00", "disponibilité, intégrité"], ["2026-11-23 18:40", "confidentialité"]], "the latest first");
  const asked = readCsv(csvOf(supplier.rowsOf([SUPPLIER], registersFr.suppliers), "fr"));
  assert.equal(asked.length, 1 + supplier.QUESTIONS.length);
  assert.equal(asked.find(([, , , question]) => question === registersFr.suppliers.questions.hds)[4], "Convient");
});

test("the CNIL's 72 hours, on the practice's own clock, until it is decided", () => {
  const at = (change, zone = "metropole") => breach.cnilBefore(core, { ...BREACH, ...change }, zone)?.local;
  assert.equal(at({}), "2026-11-26T18:40");
  assert.equal(at({ known: "2026-10-24T18:40" }), "2026-10-27T17:40", "summer time ends");
  assert.equal(at({ known: "2026-10-24T18:40" }, "reunion"), "2026-10-27T18:40");
  for (const change of [{ known: "" }, { cnil: "yes" }, { cnil: "no" }]) assert.equal(at(change), undefined);
  for (const known of ["1900-01-01T00:00", "2199-12-31T23:59"]) assert.ok(at({ known }), "all that the field takes");
});

test("what no source says firmly is left to be filled in", () => {
  const models = registersFr.processing.models;
  for (const name of ["appointments", "staff", "suppliers", "website", "video", "mail"]) assert.equal(models[name].retention, "", name);
  assert.ok(activity.gapsOf({ id: ID, ...models.billing }).includes("retention"), "invoices");
  const gaps = {
    patients: ["data", "processors", "security"], appointments: ["data", "retention", "security"], billing: ["data", "retention", "security"],
    mail: ["retention", "security"], staff: ["purpose", "data", "retention", "security"], suppliers: ["purpose", "retention", "security"],
    website: ["data", "recipients", "retention", "security"], video: ["purpose", "recipients", "retention", "security"],
  };
  for (const words of [registersFr, registersEn])
    for (const name of activity.MODELS) assert.deepEqual(activity.gapsOf({ id: ID, ...words.processing.models[name] }), gaps[name], name);
  const read = Object.fromEntries(activity.FIELDS.map((field) => [field, ACTIVITY[field].replace(/\[|\]/g, "")]));
  assert.deepEqual(activity.gapsOf({ id: ID, ...read }), [], "once read again");
});

// --- the pages ---

async function openPage(t, path, options = {}) {
  const page = await newDevice(t, browser, options);
  await page.clock.setFixedTime(NOW);
  await page.goto(`${site.url}/outils${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("radio").first().waitFor(); // the second half is there
  return page;
}

const button = (page, name) => page.getByRole("button", { name });
const kept = (page, name) => page.evaluate((key) => JSON.parse(localStorage.getItem(`maillon.practice.${key}`)), name);
const savedText = async (page, name) => {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
};

async function askFor(page, { asked, mark }) {
  await page.getByLabel("Reçue quel jour").fill(asked);
  await page.getByLabel("Un repère").fill(mark);
  await button(page, "Voir les délais").click();
  await page.getByRole("heading", { level: 2, name: mark, exact: true }).waitFor();
}

test("a request: asked offline, ticked, recalled, answered, found again, removed", async (t) => {
  const page = await openPage(t, "#/droits");
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.context().setOffline(true);
  await button(page, "Voir les délais").waitFor();
  await page.getByLabel("Reçue quel jour").fill("2026-11-25");
  await button(page, "Voir les délais").click();
  await page.getByRole("alert").getByText("Ce jour est à venir").waitFor();
  await page.getByLabel("Les ayants droit").check();
  assert.equal(await page.getByLabel("D’autres données").count(), 0);
  await page.getByLabel("La personne soignée").check();
  await askFor(page, { asked: "2026-11-20", mark: "D-12" });
  assert.match(plain(await page.locator(".clock").innerText()), /D-12 Il reste 4 jours Communiquer le dossier : au plus tard le samedi 28 novembre 2026\./);
  const line = (await page.locator(".line__days li").allInnerTexts()).map(plain);
  assert.deepEqual(line.map((text) => text.split(" 2026")[0]), ["Demande reçue vendredi 20 novembre", "Pas avant : 48 heures de réflexion lundi 23 novembre", "Aujourd’hui mardi 24 novembre", "Au plus tard : le dossier samedi 28 novembre"]);
  assert.match(line[3], /art\. L1111-7 CSP/);
  await page.getByRole("checkbox", { name: /^Vérifier l’identité/ }).check();
  await page.getByText("1 sur 6").waitFor();
  const calendar = await savedText(page, "Rappels dans mon agenda");
  assert.equal(calendar.name, "maillon-demande.ics");
  assert.match(calendar.text, /DTSTART;VALUE=DATE:20261128/);
  assert.match(await page.getByLabel("Texte de la lettre").inputValue(), /^BROUILLON À RELIRE/);
  await page.context().setOffline(false);
  await page.reload();
  await page.getByRole("button", { name: /^D-12/ }).click();
  assert.equal(await page.getByRole("checkbox", { name: /^Vérifier l’identité/ }).isChecked(), true);
  await button(page, "Marquer comme répondue").click();
  await page.locator(".clock").getByText("Répondue le 24 novembre 2026").waitFor();
  assert.equal((await kept(page, "requests"))[0].answered, TODAY);
  await button(page, /^Supprimer/).click();
  await button(page, /^Oui, supprimer/).click();
  await button(page, "Voir les délais").waitFor();
  assert.equal(await kept(page, "requests"), null);
  assert.deepEqual(requests.filter((url) => !url.startsWith(site.url) && !url.startsWith("blob:")), []);
  assert.deepEqual(page.problems, []);
});

test("several requests: the late one first, and said so in words", async (t) => {
  const page = await openPage(t, "#/droits");
  await askFor(page, { asked: "2026-11-20", mark: "A" });
  await button(page, "Toutes les demandes").click();
  await button(page, "Noter une demande").click();
  await askFor(page, { asked: "2026-11-10", mark: "B" });
  await page.locator(".clock").getByText("Dépassé depuis 6 jours").waitFor();
  await button(page, "Toutes les demandes").press("Enter");
  await page.waitForFunction(() => document.activeElement?.textContent === "Vos demandes"); // a keyboard goes on from there
  const rows = await page.locator(".r-row").allInnerTexts();
  assert.deepEqual(rows.map((text) => plain(text).replace(/ Communiquer.*? (?=Il|Dép)/, " – ")), ["B – Dépassé depuis 6 jours", "A – Il reste 4 jours"]);
});

test("a complex request is listed with what its first month is for", async (t) => {
  const page = await openPage(t, "#/droits");
  await page.getByLabel("D’autres données").check();
  await page.getByLabel("La demande est complexe").check();
  await askFor(page, { asked: "2026-11-20", mark: "C" });
  await button(page, "Toutes les demandes").click();
  await page.locator(".r-row").getByText("Prévenir que la demande est complexe").waitFor();
});

test("how long a file is kept, from a keyboard alone", async (t) => {
  const page = await openPage(t, "#/droits", { viewport: { width: 1280, height: 900 } });
  await page.getByRole("radio", { name: "Une demande de dossier" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.getByLabel("Dernière intervention").waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate("document.activeElement.name"), "kind");
  await page.keyboard.press("Tab");
  await page.keyboard.type("05142019"); // as the field of this browser's language wants it
  await page.getByRole("heading", { level: 2, name: "À archiver à part" }).waitFor();
  await page.getByText("Sans la date de naissance").waitFor();
  await page.getByLabel("Date de naissance").fill("2012-02-03");
  await page.getByText("vendredi 3 février 2040").waitFor();
  await page.getByText("samedi 4 février 2040").waitFor();
  await page.getByText("Factures, rendez-vous").waitFor(); // that no term is known is said
  await page.getByLabel("Dernière intervention").fill("2000-05-14");
  await page.getByLabel("Date de naissance").fill("1950-02-03");
  await page.getByRole("heading", { level: 2, name: "Destruction possible" }).waitFor(); // what may be, not what must
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("maillon.practice"))), [], "not kept");
});

test("the register of processing: begun, changed, taken as CSV, an entry removed", async (t) => {
  const page = await openPage(t, "#/registres");
  await page.getByLabel("Personnel").check();
  await button(page, "Ajouter 4 fiches").click();
  await page.getByRole("heading", { level: 3, name: "Rendez-vous" }).click();
  const card = page.locator("details.entry", { has: page.getByRole("heading", { name: "Rendez-vous" }) });
  await card.getByText("À compléter").first().waitFor();
  await card.getByLabel("Combien de temps").fill("Le temps utile ; \"revu\" en janvier");
  await card.getByLabel("Quelles données").fill("Identité, coordonnées, date du rendez-vous.");
  assert.equal(await card.getByText("Complet").count(), 0, "what the practice alone knows is not read yet");
  await card.getByLabel("Comment c’est protégé").fill("Comptes nominatifs.");
  await card.getByText("Complet").waitFor();
  const { name, text } = await savedText(page, "Fichier CSV");
  assert.equal(name, "registre-traitements.csv");
  const rows = readCsv(text);
  assert.deepEqual(rows.map(([first]) => plain(first)), ["Activité", "Dossiers des patients", "Rendez-vous", "Facturation et télétransmission", "Personnel"]);
  assert.equal(rows[2][6], "Le temps utile ; \"revu\" en janvier");
  await card.getByRole("button", { name: /^Supprimer/ }).click();
  await card.getByRole("button", { name: /^Oui/ }).click();
  await page.getByLabel("Rendez-vous").waitFor(); // offered again
  await page.waitForFunction(() => document.activeElement?.name === "register"); // the focus is not lost with the entry
  assert.deepEqual((await kept(page, "activities")).length, 3);
  assert.deepEqual(page.problems, []);
});

test("a breach is entered by hand, with what was decided", async (t) => {
  const page = await openPage(t, "#/registres");
  await page.getByRole("radio", { name: "Violations" }).check();
  await button(page, "Inscrire une violation").click();
  await page.waitForFunction(() => document.activeElement?.type === "datetime-local");
  await page.getByLabel("Connue le").fill("2026-11-23T18:40");
  const before = page.getByText("CNIL\u00a0: avant le jeudi 26 novembre 2026 à 18\u00a0h\u00a040");
  await before.waitFor();
  await page.getByLabel("Ce qui s’est passé").fill("Courriel au mauvais patient");
  await page.getByLabel(/^Confidentialité/).check();
  await page.getByRole("group", { name: "Notifiée à la CNIL" }).getByRole("radio", { name: "Oui" }).check();
  assert.equal(await before.count(), 0, "it is decided");
  await page.getByRole("group", { name: "Patients informés" }).getByRole("radio", { name: "Non" }).check();
  const rows = readCsv((await savedText(page, "Fichier CSV")).text);
  assert.deepEqual(rows[1].slice(0, 3), ["2026-11-23 18:40", "Courriel au mauvais patient", "confidentialité"]);
  assert.deepEqual([rows[1][7], rows[1][9]], ["Oui", "Non"]);
  assert.equal(await page.locator(".entry > summary .tag").innerText(), "23 novembre 2026, 18:40");
});

test("a supplier's answers are noted, counted, and taken as CSV", async (t) => {
  const page = await openPage(t, "#/registres");
  await page.getByRole("radio", { name: "Fournisseurs" }).check();
  await button(page, "Ajouter un fournisseur").click();
  await page.getByLabel("Nom du fournisseur").fill("MédiLogiciel");
  const question = (beginning) => page.getByRole("group", { name: beginning });
  await question(/certificat HDS/).getByRole("radio", { name: "Convient" }).check();
  await page.locator(".entry > summary").getByText("1 sur 17").waitFor();
  await question(/En cas de violation/).getByRole("radio", { name: "À revoir" }).check();
  await page.locator(".entry > summary").getByText("1 point à revoir").waitFor();
  const rows = readCsv((await savedText(page, "Fichier CSV")).text);
  assert.deepEqual(rows.filter(([, , , , verdict]) => verdict !== "À demander").slice(1).map(([name, , theme, , verdict]) => [name, theme, verdict]),
    [["MédiLogiciel", "L’hébergement", "Convient"], ["MédiLogiciel", "En cas d’incident", "À revoir"]]);
});

test("from one register to another is no step back, and a breach whose 72 hours are over says so", async (t) => {
  const page = await openPage(t, "#/registres");
  const before = await page.evaluate(() => history.length);
  for (const name of ["Violations", "Fournisseurs", "Violations"]) await page.getByRole("radio", { name, exact: true }).check();
  await button(page, "Inscrire une violation").click();
  assert.equal(await page.evaluate(() => history.length), before);
  await page.getByLabel("Connue le").fill("2020-01-01T10:00");
  await page.getByText("CNIL : c’était avant le samedi 4 janvier 2020 à 10 h 00.").waitFor();
});

test("on paper there is the sheet, and nothing of the page", async (t) => {
  const page = await openPage(t, "#/registres", { viewport: { width: 794, height: 1123 } });
  await button(page, "Ajouter 3 fiches").click();
  await page.emulateMedia({ media: "print" });
  const text = plain(await page.locator("body").innerText());
  assert.match(text, /^Registre des activités de traitement Le cabinet, responsable de traitement/);
  assert.doesNotMatch(text, /Boîte à outils|Imprimer|Ajouter/);
  await page.emulateMedia({ media: "screen" });
  await page.goto(`${site.url}/outils#/droits`);
  await askFor(page, { asked: "2026-11-20", mark: "D-12" });
  await page.getByLabel("Texte de la lettre").fill("Bonjour");
  await page.emulateMedia({ media: "print" });
  assert.equal(plain(await page.locator("body").innerText()), "Bonjour");
});

test("at 320 px nothing is cut, targets are large, and axe finds nothing, in light and dark", { timeout: 120_000 }, async (t) => {
  const page = await openPage(t, "#/droits", { viewport: { width: 320, height: 568 } });
  const look = async (what) => {
    assert.equal((await overflow(page)).wide, 0, what);
    const small = await page.evaluate(() => [...document.querySelectorAll("main button, main summary, main .pick, main .task, main .segment span, main input:not([type=radio], [type=checkbox]), main textarea")]
      .filter((box) => box.checkVisibility() && box.getBoundingClientRect().height < 47.5).map((box) => box.outerHTML.slice(0, 90)));
    assert.deepEqual(small, [], what);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await assertAccessible(page, `${what}, ${colorScheme}`);
    }
  };
  await look("the questions");
  await page.getByLabel("Les deux").check();
  await page.getByLabel("La demande est complexe").check();
  await askFor(page, { asked: "2026-11-20", mark: "W".repeat(60) });
  await page.getByText("Sources", { exact: true }).click();
  await look("a request");
  await button(page, "Toutes les demandes").click();
  await look("the list");
  await page.getByRole("radio", { name: "Combien de temps garder" }).check();
  await page.getByLabel("Dernière intervention").fill("2019-05-14");
  await look("retention");
  await page.goto(`${site.url}/outils#/registres`);
  await button(page, "Ajouter 3 fiches").waitFor();
  await look("no processing yet");
  await button(page, "Ajouter 3 fiches").click();
  await page.getByRole("heading", { level: 3, name: "Rendez-vous" }).click();
  await look("processing");
  await page.getByRole("radio", { name: "Violations" }).check();
  await button(page, "Inscrire une violation").click();
  await look("a breach");
  await page.getByRole("radio", { name: "Fournisseurs" }).check();
  await button(page, "Ajouter un fournisseur").click();
  await look("a supplier");
  assert.deepEqual(page.problems, []);
});

test("a register in English has commas between its cells", async (t) => {
  const page = await openPage(t, "#/registres", { locale: "en-GB" });
  await button(page, "Add 3 sheets").click();
  const { name, text } = await savedText(page, "CSV file");
  assert.equal(name, "register-processing.csv");
  assert.deepEqual(readCsv(text, ",").map(([first]) => plain(first)), ["Activity", "Patients’ files", "Appointments", "Billing"]);
});

test("in English too", async (t) => {
  const page = await openPage(t, "#/droits", { locale: "en-GB" });
  await page.getByLabel("Received on which day").fill("2026-11-20");
  await button(page, "See the deadlines").click();
  await page.locator(".clock").getByText("Give the file: by Saturday 28 November 2026.").waitFor();
  await page.getByLabel("Text of the letter").waitFor();
  assert.equal(await page.getByLabel("Text of the letter").getAttribute("lang"), "fr");
});
