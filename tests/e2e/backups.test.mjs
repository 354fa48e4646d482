// SPDX-License-Identifier: Apache-2.0
// The log of backups: what counts as a copy, where 3-2-1 stands, when a test is due; and its page in a browser.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { assertAccessible, overflow, plain } from "./browser.mjs";
import { newDevice } from "./device.mjs";
import { importPage } from "./bundle.mjs";
import { launch, serve } from "./mock.mjs";

globalThis.localStorage = { getItem: () => null, setItem: () => {}, removeItem: () => {} };
const { isBackups, COPIES_MAX, ENTRIES_MAX, NAME_MAX } = await importPage("web/tools/practice/backups/backups.ts");
const { stateOf, uncounted, weakest, missing, links, last, testDue } = await importPage("web/tools/practice/backups/state.ts");
const { reminders } = await importPage("web/tools/practice/backups/reminders.ts");

const copy = (id, given = {}) => ({ id, name: id, medium: "disk", kinds: ["software"], offline: true, offsite: false, ...given });
const did = (of, what, day, fine = true) => ({ copy: of, did: what, day, fine });
const DISK = copy("disk");
const ONLINE = copy("online", { medium: "online", offline: false, offsite: true });
const TODAY = "2026-11-24";
const WHOLE = { original: "computer", copies: [DISK, ONLINE], log: [did("disk", "backup", "2026-11-01"), did("online", "backup", "2026-11-02"), did("disk", "test", "2026-10-01")] };

test("what is no backup does not count, and it is said why", () => {
  const made = (medium, given) => [copy("a", { medium, ...given }), [did("a", "backup", "2026-11-01")]];
  const cases = [
    [...made("disk", { offline: true }), null], [...made("disk", { offline: false }), "plugged"], [...made("sync", {}), "synced"],
    [...made("folder", {}), "same_computer"], [...made("server", { offline: false }), "plugged"], [...made("server", { offline: true }), null],
    [...made("online", { offline: false }), null],
    [DISK, [], "never"], [DISK, [did("other", "backup", "2026-11-01")], "never"], [DISK, [did("disk", "test", "2026-11-01")], "never"],
    [DISK, [did("disk", "backup", "2026-11-02", false), did("disk", "backup", "2026-11-01")], "failed"],
    [DISK, [did("disk", "backup", "2026-11-01", false), did("disk", "backup", "2026-11-01")], null], // of one day, the one noted last
    [DISK, [did("disk", "backup", "2026-10-24")], null], [DISK, [did("disk", "backup", "2026-10-23")], "old"], // 31 days, and 32
    [ONLINE, [did("online", "backup", "2025-11-24")], "old"],
  ];
  for (const [one, log, why] of cases) assert.equal(uncounted(one, log, TODAY), why, JSON.stringify([one, log]));
});

test("3-2-1 is reached by its parts, and never told above them", () => {
  const state = (all) => stateOf({ original: "computer", log: [], ...all }, "software", TODAY);
  assert.deepEqual(state({ copies: [] }).reached, { copies: 1, media: 1, offsite: 0, offline: 0 });
  assert.deepEqual(state({ copies: [], original: "online" }).reached, { copies: 1, media: 1, offsite: 1, offline: 0 });
  assert.deepEqual(stateOf(WHOLE, "software", TODAY), { reached: { copies: 3, media: 2, offsite: 1, offline: 1 }, tested: "2026-10-01", tried: "2026-10-01" });
  assert.deepEqual(missing(stateOf(WHOLE, "software", TODAY)), []);
  const many = { original: "computer", copies: [1, 2, 3, 4].map((n) => copy(`c${n}`, { offsite: true })), log: [1, 2, 3, 4].map((n) => did(`c${n}`, "backup", "2026-11-01")) };
  assert.deepEqual(stateOf(many, "software", TODAY).reached, { copies: 3, media: 2, offsite: 1, offline: 1 });
  assert.deepEqual(missing(stateOf({ ...WHOLE, original: "online", copies: [ONLINE] }, "software", TODAY)), ["copies", "media", "offline"]);
});

test("each kind of data stands for itself; a test that failed, or of a copy that does not count, proves nothing", () => {
  const all = { ...WHOLE, copies: [{ ...DISK, kinds: ["software", "mail"] }, ONLINE] };
  assert.equal(weakest(all, TODAY), "mail");
  assert.equal(links(stateOf(all, "mail", TODAY)), 5);
  assert.equal(links(stateOf(all, "images", TODAY)), 2);
  assert.equal(weakest({ ...all, copies: [] }, TODAY), "software");
  const testsOf = (changed) => { const { tested, tried } = stateOf({ ...WHOLE, ...changed }, "software", TODAY); return [tested, tried]; };
  assert.deepEqual(testsOf({ log: [...WHOLE.log, did("disk", "test", "2026-10-02", false)] }), [null, "2026-10-02"]);
  assert.deepEqual(testsOf({ copies: [{ ...DISK, offline: false }, ONLINE] }), [null, "2026-10-01"]);
  assert.deepEqual(testsOf({ log: [...WHOLE.log, did("online", "test", "2026-10-02", false)] }), ["2026-10-01", "2026-10-02"]);
  assert.deepEqual(testsOf({ log: WHOLE.log.slice(0, 2) }), [null, null]);
  assert.equal(last(WHOLE.log, "disk", "test").day, "2026-10-01");
});

const addMonths = (day, months) => { const [y, m, d] = day.split("-").map(Number); return new Date(Date.UTC(y, m - 1 + months, d)).toISOString().slice(0, 10); };

test("a test is due after three months, and its reminder never lies in the past", () => {
  const due = (tested, tried = tested) => testDue({ tested, tried }, TODAY, addMonths);
  assert.deepEqual(due(null), { state: "never" });
  assert.deepEqual(due(null, "2026-10-02"), { state: "failed", day: "2026-10-02" });
  assert.deepEqual(due("2026-08-24"), { state: "fine", next: "2026-11-24" });
  assert.deepEqual(due("2026-08-23", "2026-10-02"), { state: "late", next: "2026-11-23" });
  const words = { test: { summary: "t", description: "" }, look: { summary: "l", description: "" } };
  const when = (next) => reminders(words, next, "2026-11-25").map((event) => [event.when, event.everyMonths]);
  assert.deepEqual(when("2027-01-01"), [["2027-01-01", 3], ["2026-11-25", 1]]);
  assert.deepEqual(when("2026-01-01"), [["2026-11-25", 3], ["2026-11-25", 1]]);
  assert.deepEqual(when(null), [["2026-11-25", 3], ["2026-11-25", 1]]);
});

test("the part of the file is judged strictly", () => {
  const broken = (change) => { const all = structuredClone(WHOLE); change(all); return all; };
  assert.ok(isBackups(WHOLE));
  assert.ok(isBackups({ original: "server", copies: [], log: [] }));
  const wrong = {
    "null": null, "a list": [], "no such original": broken((all) => { all.original = "moon"; }), "no log": broken((all) => { delete all.log; }),
    "no such medium": broken((all) => { all.copies[0].medium = "tape?"; }), "an empty name": broken((all) => { all.copies[0].name = " "; }),
    "a long name": broken((all) => { all.copies[0].name = "x".repeat(NAME_MAX + 1); }), "no kind": broken((all) => { all.copies[0].kinds = []; }),
    "a kind twice": broken((all) => { all.copies[0].kinds = ["mail", "mail"]; }), "a word for a truth": broken((all) => { all.copies[0].offline = "yes"; }),
    "the same id": broken((all) => { all.copies[1].id = "disk"; }), "an entry of no copy": broken((all) => { all.log[0].copy = "gone"; }),
    "no such day": broken((all) => { all.log[0].day = "2026-02-30"; }), "a month too far": broken((all) => { all.log[0].day = "2026-13-01"; }),
    "no such deed": broken((all) => { all.log[0].did = "hope"; }), "too many copies": { ...WHOLE, log: [], copies: Array.from({ length: COPIES_MAX + 1 }, (_, n) => copy(`c${n}`)) },
    "too many notes": { ...WHOLE, log: Array.from({ length: ENTRIES_MAX + 1 }, () => did("disk", "test", "2026-10-01")) },
  };
  for (const [name, value] of Object.entries(wrong)) assert.equal(isBackups(value), false, name);
});

// --- the page ---

let site, browser;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function openBackups(t, { kept, ...options } = {}) {
  const page = await newDevice(t, browser, options);
  await page.clock.setFixedTime(new Date("2026-11-24T10:00:00"));
  if (kept) await page.addInitScript((all) => localStorage.setItem("maillon.practice.backups", JSON.stringify(all)), kept);
  await page.goto(`${site.url}/outils#/sauvegardes`);
  await page.locator(".rule321").waitFor();
  return page;
}
const kept = (page) => page.evaluate(() => JSON.parse(localStorage.getItem("maillon.practice.backups")));
const goals = async (page) => (await page.locator(".rule321 .sr-only").allTextContents()).map(plain);

test("with the keyboard alone and the network cut: a copy is noted, dated, tried; reminders are handed over", async (t) => {
  const page = await openBackups(t);
  const requests = [];
  await page.context().setOffline(true);
  page.on("request", (request) => request.url().startsWith("http") && requests.push(request.url()));
  assert.deepEqual(await page.getByRole("alert").allTextContents(), [], "no alarm before anything is noted");

  await page.getByRole("button", { name: "Ajouter une copie" }).focus();
  await page.keyboard.press("Enter");
  await page.locator("#copy-name:focus").waitFor();
  await page.keyboard.press("Enter"); // the name is asked for, where the focus is
  assert.match(await page.getByRole("alert").textContent(), /Donnez-lui un nom/);
  await page.keyboard.type("Disque bleu");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space"); // the diary, too
  await page.getByLabel("Déconnectée, ou impossible à modifier").press("Space");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Disque bleu" }).waitFor();
  await page.getByText("Aucune sauvegarde n’est notée.").waitFor();

  await page.getByRole("button", { name: "Noter une date, Disque bleu" }).press("Enter");
  await page.getByRole("button", { name: "Noter", exact: true }).press("Enter");
  await page.getByText("Compte", { exact: true }).waitFor();
  assert.deepEqual(await goals(page), ["copies, l’original compris : 2 sur 3", "supports différents : 2 sur 2", "hors du cabinet : 0 sur 1", "déconnectée : 1 sur 1"]);
  await page.getByText("Il manque une copie.").waitFor();

  await page.getByRole("button", { name: "Noter une date, Disque bleu" }).press("Enter");
  await page.getByRole("radio", { name: "Test de restauration" }).check();
  await page.getByLabel("Quand").fill("2026-11-25");
  await page.getByRole("button", { name: "Noter", exact: true }).press("Enter"); // tomorrow is not done yet
  assert.equal((await kept(page)).log.length, 1);
  await page.getByLabel("Quand").fill("2026-11-20");
  await page.getByRole("button", { name: "Noter", exact: true }).press("Enter");
  await page.getByText("Prochain test au plus tard le 20 février 2027.").waitFor();
  const { copies, log } = await kept(page);
  assert.deepEqual(copies.map(({ name, kinds }) => [name, kinds]), [["Disque bleu", ["software", "agenda"]]]);
  assert.deepEqual(log.map(({ did: what, day }) => [what, day]), [["test", "2026-11-20"], ["backup", "2026-11-24"]]);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Mettre dans mon agenda" }).press("Enter");
  const calendar = readFileSync(await (await download).path(), "utf8");
  assert.match(calendar, /UID:maillon-restore-test[\s\S]*DTSTART;VALUE=DATE:20270220[\s\S]*RRULE:FREQ=MONTHLY;INTERVAL=3/);
  assert.match(calendar, /UID:maillon-backup-check[\s\S]*DTSTART;VALUE=DATE:20261125/);

  await page.getByRole("button", { name: "Retirer, Disque bleu" }).press("Enter");
  await page.getByRole("button", { name: "Oui, retirer, Disque bleu" }).press("Enter");
  assert.equal(await kept(page), null, "what is empty again is forgotten");
  assert.deepEqual(requests, []);
  assert.deepEqual(page.problems, []);
});

test("another kind of data is shown when it is touched, and a copy can be changed", async (t) => {
  const page = await openBackups(t, { kept: { ...WHOLE, copies: [{ ...DISK, name: "Disque", kinds: ["software", "mail"] }, { ...ONLINE, name: "Éditeur" }] } });
  await page.getByRole("heading", { name: "Ce qui manque : messagerie" }).waitFor();
  await page.getByRole("button", { name: /^Données du logiciel/ }).click();
  await page.getByRole("heading", { name: "Rien ne manque : données du logiciel" }).waitFor();
  await page.getByRole("button", { name: "Modifier, Disque" }).click();
  await page.getByLabel("Son support").selectOption("folder");
  await page.getByRole("button", { name: "Noter", exact: true }).click();
  await page.getByText("Un second dossier sur le même ordinateur n’est pas une sauvegarde.").waitFor();
  await page.getByText("Le dernier test de restauration (1er octobre 2026) a échoué, ou la copie essayée ne compte plus. Refaites-en un.").waitFor();
  assert.equal(await page.getByText("Aucune restauration réussie").count(), 0);
});

for (const [name, options, all] of [
  ["empty, at 320 px", { viewport: { width: 320, height: 568 } }, null],
  ["filled, at 320 px, dark", { viewport: { width: 320, height: 568 }, colorScheme: "dark" }, WHOLE],
  ["filled, wide", { viewport: { width: 1280, height: 900 } }, { ...WHOLE, copies: [{ ...DISK, kinds: ["software", "mail"] }, ONLINE] }],
  ["in English", { locale: "en-GB" }, WHOLE],
])
  test(`nothing is found by axe, and nothing sticks out: ${name}`, async (t) => {
    const page = await openBackups(t, { kept: all, ...options });
    assert.equal((await overflow(page)).wide, 0);
    await assertAccessible(page, name);
    await page.locator("summary").evaluateAll((all) => all.forEach((one) => one.click()));
    await page.getByRole("button", { name: /^(Ajouter une copie|Add a copy)$/ }).click();
    const note = page.getByRole("button", { name: /^(Noter une date|Note a date)/ });
    if ((await note.count()) > 0) await note.first().click();
    assert.equal((await overflow(page)).wide, 0);
    await assertAccessible(page, `${name}, with its forms`);
    const small = await page.locator("main").getByRole("button").evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 48).map((one) => one.textContent));
    assert.deepEqual(small, [], "targets of 48 px");
  });
