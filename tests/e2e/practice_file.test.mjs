// SPDX-License-Identifier: Apache-2.0
// The practice's own file: taken along, brought back, refused without harm, erased; and never replaced unasked.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, overflow } from "./browser.mjs";
import { importPage } from "./bundle.mjs";
import { newDevice } from "./device.mjs";
import { launch, serve } from "./mock.mjs";

const store = new Map();
globalThis.localStorage = new Proxy({ getItem: (key) => store.get(key) ?? null, setItem: (key, value) => store.set(key, value), removeItem: (key) => store.delete(key) },
  { ownKeys: () => [...store.keys()], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) });
const { part, exportFile, importFile, eraseFile, isFilled, refusalOf } = await importPage("web/tools/practice/file.ts");

const isList = (value) => Array.isArray(value) && value.every((item) => typeof item === "string");
const none = [];
const list = part("list", none, isList);
const note = part("note", "", (value) => typeof value === "string");
const MADE = new Date("2026-11-24T12:00:00Z");

test("what is entered is kept at once, and what is empty is not", () => {
  assert.equal(isFilled(), false);
  list.value = ["a", "é"];
  assert.deepEqual([...store], [["maillon.practice.list", '["a","é"]']]);
  assert.equal(isFilled(), true);
});

test("a copy brings all of it back, and takes the place of what there was", () => {
  list.value = ["a"];
  note.value = "";
  const copy = exportFile(MADE);
  assert.deepEqual(JSON.parse(copy), { format: "maillon-cabinet", version: 1, made: "2026-11-24T12:00:00.000Z", parts: { list: ["a"] } });
  list.value = ["b", "c"];
  note.value = "n";
  assert.equal(importFile(copy), null);
  assert.deepEqual([list.value, note.value], [["a"], ""]);
});

test("a file that is no copy changes nothing, and it is said why", () => {
  list.value = ["a"];
  const cases = [
    ["{", { why: "not_json" }], ["[]", { why: "other_format" }], ["null", { why: "other_format" }], ['{"format":"x"}', { why: "other_format" }],
    ['{"format":"maillon-cabinet","version":1}', { why: "other_format" }],
    ['{"format":"maillon-cabinet","version":2,"parts":{}}', { why: "newer" }],
    ['{"format":"maillon-cabinet","version":1,"parts":{"note":"n","list":[1]}}', { why: "bad_part", part: "list" }],
    ['{"format":"maillon-cabinet","version":1,"parts":{"note":"n","other":1}}', { why: "bad_part", part: "other" }],
    ["x".repeat((4 << 20) + 1), { why: "too_large" }],
  ];
  for (const [text, refusal] of cases)
    for (const told of [refusalOf(text), importFile(text)]) assert.deepEqual(told, refusal, text.slice(0, 80));
  assert.deepEqual([list.value, note.value], [["a"], ""]);
});

test("what an older version wrote badly is not loaded", () => {
  store.set("maillon.practice.old", '{"a":1}');
  assert.equal(part("old", "fine", (value) => typeof value === "string").value, "fine");
});

test("erased is erased", () => {
  list.value = ["a"];
  store.set("maillon.practice.former", "1");
  store.set("maillon.tools.other", "1");
  eraseFile();
  assert.equal(isFilled(), false);
  assert.deepEqual([...store.keys()], ["maillon.tools.other"]);
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

test("a copy takes the place of what is noted only after a yes, and asks nothing of an empty device", async (t) => {
  const page = await newDevice(t, browser);
  await page.goto(`${site.url}/outils#/mon-fichier`);
  const copyOf = (size) => ({
    name: "maillon-cabinet.json", mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ format: "maillon-cabinet", version: 1, made: MADE, parts: { poster_size: size } })),
  });
  const restore = (file) => page.locator("input[type=file]").setInputFiles(file);
  const kept = () => page.evaluate(() => JSON.parse(localStorage.getItem("maillon.practice.poster_size")));
  const replace = page.getByRole("button", { name: "Oui, remplacer ce qui est noté ici" });
  const done = page.getByRole("status").filter({ hasText: "La copie a été reprise." }).last();
  await page.getByText("Reprendre une copie", { exact: true }).waitFor();

  await restore(copyOf("A3"));
  await done.waitFor();
  assert.deepEqual([await kept(), await replace.count()], ["A3", 0]);

  await restore({ ...copyOf("A3"), buffer: Buffer.from("{") }); // refused at once
  await page.getByText("Ce fichier n’est pas une copie de Maillon").waitFor();
  assert.equal(await replace.count(), 0);

  const other = { ...copyOf("A3"), buffer: Buffer.from(JSON.stringify({ format: "maillon-cabinet", version: 1, parts: { controller: "Dr" } })) };
  await restore(other);
  await replace.waitFor();
  await assertAccessible(page, "the question");
  assert.equal((await overflow(page)).wide, 0);
  await page.getByRole("button", { name: "Non, ne rien changer" }).click();
  assert.deepEqual([await kept(), await replace.count()], ["A3", 0]);
  await restore(other); // the same file, chosen again
  await replace.click();
  await done.waitFor();
  assert.equal(await kept(), null);
  assert.deepEqual(page.problems, []);
});

test("where the sheet of this half does not come, the page says so, and asks for it again, once", async (t) => {
  const page = await newDevice(t, browser, { serviceWorkers: "block" });
  let isDown = true;
  await page.route(/tools-later-.*\.css$/, (route) => (isDown ? route.abort() : route.continue()));
  await page.goto(`${site.url}/outils#/mon-fichier`);
  const retry = page.getByRole("button", { name: "Réessayer" });
  await retry.waitFor();
  isDown = false;
  await retry.click();
  await page.getByText("Reprendre une copie", { exact: true }).waitFor();
  assert.equal(await page.locator("link[rel=stylesheet][href*=later]").count(), 1);
});
