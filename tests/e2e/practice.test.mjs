// SPDX-License-Identifier: Apache-2.0
// What is due by when: the page's module says what the program says, and its calendars are read by a parser of others.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import ICAL from "ical.js";
import { wasmModule } from "../../web/wasm.mjs";
import { importPage } from "./bundle.mjs";
import { MAILLON } from "./server.mjs";

let core;
before(async () => {
  const { openPractice } = await importPage("web/tools/practice/core.ts");
  core = await openPractice(readFileSync(wasmModule("practice")));
});

function native(...args) {
  const { stdout, stderr, status } = spawnSync(MAILLON, ["practice", ...args, "--json"], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout).items;
}

/** As the program's JSON has it. */
const flat = (items) => items.map(({ facts, day, local, utc, side, ...item }) => ({
  ...item, ...facts,
  ...(item.due === "day" ? { side, day } : {}),
  ...(item.due === "time" ? { side, local, utc: utc.toISOString().replace(/:\d\d\.\d+Z$/, "Z") } : {}),
}));

const QUIET = { zone: "metropole", risk: "unknown", personalData: false, encrypted: false, attack: false, insured: false, bank: false, atProcessor: false };

test("the clocks of an incident, through summer time and overseas", () => {
  const cases = [
    [{ aware: "2026-11-24T14:10", personalData: true, attack: true, insured: true }, ["--personal-data", "--attack", "--insured"]],
    [{ aware: "2026-03-27T23:59", personalData: true, risk: "high" }, ["--personal-data", "--risk", "high"]],
    [{ aware: "2026-10-25T02:30", personalData: true, risk: "some", atProcessor: true }, ["--personal-data", "--risk", "some", "--processor"]],
    [{ aware: "2026-12-31T20:00", zone: "reunion", bank: true }, ["--zone", "reunion", "--bank"]],
    [{ aware: "2028-02-28T08:00", personalData: true, risk: "high", encrypted: true }, ["--personal-data", "--risk", "high", "--encrypted"]],
  ];
  for (const [incident, args] of cases)
    assert.deepEqual(flat(core.clocks({ ...QUIET, ...incident })), native("clocks", "--aware", incident.aware, ...args), incident.aware);
});

test("a patient's request, and how long a record is kept", () => {
  const request = { zone: "metropole", asked: "2026-01-30T10:00", newest: "2025-06-01", oldest: "2015-06-01", medicalFile: true, otherData: true, complex: true, minor: true, heirs: false };
  assert.deepEqual(flat(core.access(request)),
    native("access", "--asked", request.asked, "--newest", request.newest, "--oldest", request.oldest, "--what", "both", "--complex", "--minor"));
  const heirs = { ...request, otherData: false, complex: false, minor: false, heirs: true };
  assert.deepEqual(flat(core.access(heirs)), native("access", "--asked", heirs.asked, "--newest", heirs.newest, "--oldest", heirs.oldest, "--heirs"));
  const kept = { kind: "file", last: "2024-02-29", born: "2019-05-02", deceased: false, dispute: false };
  assert.deepEqual(flat(core.retention(kept)), native("retention", "--last", kept.last, "--born", kept.born));
  assert.deepEqual(flat(core.retention({ ...kept, born: null, dispute: true })), native("retention", "--last", kept.last, "--dispute"));
});

test("what the options of a request cannot mean together is refused", () => {
  const refused = (...args) => {
    const { status, stderr, stdout } = spawnSync(MAILLON, ["practice", "access", "--asked", "2026-01-30", ...args], { encoding: "utf8" });
    assert.deepEqual([status, stdout], [2, ""], args.join(" "));
    return stderr;
  };
  for (const what of ["other", "both"]) assert.match(refused("--heirs", "--what", what), new RegExp(`--heirs may have the medical file, not --what ${what}`));
  assert.match(refused("--complex"), /--complex is of other data, not of --what file/);
  assert.match(refused("--newest", "2026-01-31"), /--newest is after --asked: 2026-01-31/);
  assert.match(refused("--oldest", "2026-01-31"), /--oldest is after --asked: 2026-01-31/);
  assert.match(refused("--mark", "D-12"), /--mark is for a calendar: --ics FILE/);
  for (const mark of ["", "x".repeat(61)]) assert.match(refused("--ics", "-", "--mark", mark), /--mark has 1 to 60 bytes/);
});

test("a calendar of the program: the same request twice is one, those of two patients are two", () => {
  const uids = (...args) => {
    const { stdout, stderr, status } = spawnSync(MAILLON, ["practice", ...args, "--ics", "-"], { encoding: "utf8" });
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stdout, /D-12/, "the mark stays with the person");
    return new ICAL.Component(ICAL.parse(stdout)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event).uid);
  };
  const other = (day, ...args) => uids("access", "--asked", day, "--what", "other", ...args);
  const [plain] = other("2026-01-29");
  assert.equal(plain, "other_data-2026-02-28-2026-01-29@maillon");
  assert.deepEqual(other("2026-01-29T10:00"), [plain]);
  const [one] = other("2026-01-29", "--mark", "D-12");
  assert.match(one, /^other_data-2026-02-28-2026-01-29-[0-9a-f]{16}@maillon$/);
  assert.deepEqual(other("2026-01-29", "--mark", "D-12"), [one]);
  const all = [plain, one, ...other("2026-01-29", "--mark", "D 12"), ...other("2026-01-30"), ...other("2026-01-30", "--mark", "D-12")];
  assert.equal(new Set(all).size, all.length, "all but one end on 28 February");
  assert.equal(new Set([...uids("retention", "--last", "2026-01-29"), ...uids("retention", "--last", "2026-01-29", "--mark", "D-12")]).size, 4);
});

test("a date that does not exist is refused, and the next call is none the worse", () => {
  assert.throws(() => core.clocks({ ...QUIET, aware: "2026-02-30T10:00" }), /2026-02-30/);
  assert.equal(core.addMonths("2026-01-31", 1), "2026-02-28");
});

test("a calendar is read by a parser of others", () => {
  const text = core.calendar([
    { uid: "a@maillon", summary: "Notifier la CNIL, au plus tard", description: "Ligne 1\nLigne 2 ; « été »", when: new Date("2026-11-27T13:10:00Z"), everyMonths: 0, alarm: -24 * 60 },
    { uid: "b@maillon", summary: "Essai de restauration", description: "", when: "2026-12-31", everyMonths: 3, alarm: null },
  ], new Date("2026-11-24T12:00:00Z"));
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  const [moment, day] = events.map((event) => new ICAL.Event(event));
  assert.equal(events.length, 2);
  assert.equal(moment.summary, "Notifier la CNIL, au plus tard");
  assert.equal(moment.description, "Ligne 1\nLigne 2 ; « été »");
  assert.equal(moment.startDate.toJSDate().toISOString(), "2026-11-27T13:10:00.000Z");
  assert.equal(events[0].getFirstSubcomponent("valarm").getFirstPropertyValue("trigger").toSeconds(), -86400);
  assert.ok(day.startDate.isDate);
  const times = day.iterator();
  assert.deepEqual([1, 2, 3].map(() => times.next().toString()), ["2026-12-31", "2027-03-31", "2027-06-30"]);
});
