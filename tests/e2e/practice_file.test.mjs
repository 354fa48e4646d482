// SPDX-License-Identifier: Apache-2.0
// The practice's own file: taken along, brought back, refused without harm, erased.
import assert from "node:assert/strict";
import { test } from "node:test";
import { importPage } from "./bundle.mjs";

const store = new Map();
globalThis.localStorage = { getItem: (key) => store.get(key) ?? null, setItem: (key, value) => store.set(key, value), removeItem: (key) => store.delete(key) };
const { part, exportFile, importFile, eraseFile, isFilled } = await importPage("web/tools/practice/file.ts");

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
    ["x".repeat((4 << 20) + 1), { why: "too_large" }],
  ];
  for (const [text, refusal] of cases) assert.deepEqual(importFile(text), refusal, text.slice(0, 80));
  assert.deepEqual([list.value, note.value], [["a"], ""]);
});

test("what an older version wrote badly is not loaded", () => {
  store.set("maillon.practice.old", '{"a":1}');
  assert.equal(part("old", "fine", (value) => typeof value === "string").value, "fine");
});

test("erased is erased", () => {
  list.value = ["a"];
  eraseFile();
  assert.equal(isFilled(), false);
  assert.equal(store.size, 0);
});
