// SPDX-License-Identifier: Apache-2.0
// The self-assessment: what is asked of whom, what the answers come to, the plan and its calendar; then the whole of it
// in Chromium, with the network cut, on a small phone, by keyboard alone, and on paper.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import ICAL from "ical.js";
import { wasmModule } from "../../web/wasm.mjs";
import { assertAccessible, overflow, plain } from "./browser.mjs";
import { newDevice } from "./device.mjs";
import { importPage } from "./bundle.mjs";
import { launch, serve } from "./mock.mjs";

globalThis.navigator ??= { language: "fr-FR" };
const A = "web/tools/practice/assess";
const { PRACTICES, THEMES, wordingOf } = await importPage(`${A}/practices.ts`);
const { answerTo, canDismiss, isAsked, WHO, PLACES, RECORDS } = await importPage(`${A}/kind.ts`);
const { judge, askedOf, keepRound } = await importPage(`${A}/judge.ts`);
const { proposedDay, makePlan, answersAfter, planEvents, reviewDay, reviewEvents } = await importPage(`${A}/plan.ts`);
const { dayOf } = await importPage("web/tools/practice/days.ts");
const { isAssess, isPlan, isPast } = await importPage(`${A}/state.ts`);
const { headOf, notesOf, drawing } = await importPage(`${A}/told.ts`);
const { picture } = await importPage(`${A}/picture.ts`);
const { openPractice } = await importPage("web/tools/practice/core.ts");
const { assessFr } = await importPage("web/shared/i18n/assess.fr.ts");
const ENGLISH = JSON.parse(readFileSync(new URL("../../content/practices.en.json", import.meta.url), "utf8"));
const core = await openPractice(readFileSync(wasmModule("practice")));

const HOUSE = { who: "house", place: "both", records: "unknown" }; // of which all is asked
const KINDS = WHO.flatMap((who) => PLACES.flatMap((place) => RECORDS.map((records) => ({ who, place, records }))));
const all = (answer, kind = HOUSE) => Object.fromEntries(askedOf(kind).map(({ id }) => [id, answer]));
const DAY = "2026-11-24";

// --- what is asked ---

test("each practice has its action, and English words for all of it", () => {
  assert.equal(PRACTICES.length, 50);
  assert.deepEqual(Object.keys(ENGLISH), PRACTICES.map(({ id }) => id));
  assert.equal(new Set(PRACTICES.map(({ theme }) => theme)).size, THEMES.length);
  for (const { id, source } of PRACTICES) {
    assert.ok(source.length > 0, id);
    for (const { action, statement, why, how } of [wordingOf(id), ENGLISH[id]]) {
      assert.ok(action.length > 0 && action.length <= 56 && !/[?.]$/.test(action), action);
      assert.match(statement, /\?$/, statement);
      assert.match(why, /\.$/, why);
      assert.equal(how.length, 3, id);
    }
  }
});

test("the content is set as French is, whatever it was typed with", () => {
  for (const { id, source } of PRACTICES) {
    const { action, statement, why, how } = wordingOf(id);
    for (const text of [action, statement, why, source, ...how]) assert.doesNotMatch(text, / [;!?:]|« | »|'|[^\u202f]\?/, text);
  }
});

test("what has no meaning for a kind of practice is not asked of it", () => {
  const cases = [
    [HOUSE, []],
    [{ who: "alone", place: "premises", records: "own" }, ["b07", "b19", "b34", "b40"]],
    [{ who: "alone", place: "visits", records: "online" }, ["b07", "b19", "b29", "b41"]],
    [{ who: "several", place: "visits", records: "both" }, ["b29"]],
    [{ who: "staff", place: "premises", records: "unknown" }, ["b34"]],
  ];
  for (const [kind, left] of cases)
    assert.deepEqual(PRACTICES.filter((practice) => !isAsked(practice, kind)).map(({ id }) => id), left, JSON.stringify(kind));
});

test("no kind of practice can be chosen to be asked little", () => {
  for (const kind of KINDS) {
    const asked = askedOf(kind);
    assert.ok(asked.length >= 45, JSON.stringify(kind));
    for (const theme of THEMES) assert.ok(asked.filter((practice) => practice.theme === theme).length >= 3, `${theme} ${JSON.stringify(kind)}`);
  }
});

// --- what the answers come to ---

test("yes everywhere is 100, and no is 0, as is not knowing", () => {
  const best = judge(core, HOUSE, all("yes"));
  assert.ok(best.themes.every(({ score, links, cut }) => score === 100 && links === 5 && !cut));
  assert.deepEqual([best.partial, best.weakest, best.plan, best.open], [false, null, [], 0]);
  const worst = judge(core, HOUSE, all("no"));
  assert.ok(worst.themes.every(({ score, links }) => score === 0 && links === 0));
  assert.deepEqual(judge(core, HOUSE, all("unknown")), worst);
  assert.ok(judge(core, HOUSE, all("partly")).themes.every(({ score }) => score === 50));
});

test("the plan holds the ten that bring most for the least effort", () => {
  const { plan } = judge(core, HOUSE, all("no"));
  assert.deepEqual(plan.slice(0, 10).map(({ id }) => id), ["b02", "b05", "b06", "b12", "b13", "b15", "b16", "b18", "b22", "b24"]);
  const one = judge(core, HOUSE, { ...all("yes"), b37: "no", b17: "no", b38: "partly", b50: "unknown" });
  assert.deepEqual(one.plan.map(({ id }) => id), ["b37", "b38", "b17", "b50"]);
});

test("saying not concerned does not pass unseen", () => {
  const themeOf = (judgement, name) => judgement.themes.find(({ theme }) => theme === name);
  const one = judge(core, HOUSE, { ...all("yes"), b42: "not_concerned" }); // of six
  assert.deepEqual([one.partial, one.whole, themeOf(one, "backups").cut, themeOf(one, "backups").dismissed], [false, false, false, 1]);
  const answers = { ...all("yes"), b11: "not_concerned", b14: "no" };
  const quarter = judge(core, HOUSE, answers);
  assert.deepEqual([quarter.partial, themeOf(quarter, "mail").cut], [true, true]);
  const most = judge(core, HOUSE, { ...answers, b12: "not_concerned", b14: "not_concerned" });
  const mail = themeOf(most, "mail");
  assert.deepEqual([most.partial, mail.cut, mail.score, mail.judged, mail.asked], [true, true, 100, 1, 4]);
  const none = judge(core, HOUSE, { ...answers, b12: "not_concerned", b13: "not_concerned", b14: "not_concerned" });
  assert.equal(themeOf(none, "mail").score, null);
  for (const { theme, score } of most.themes) if (theme !== "mail") assert.equal(score, 100, theme);
});

test("what concerns every practice cannot be dismissed: kept or imported, that counts as a no", () => {
  const fixed = PRACTICES.filter((practice) => !canDismiss(practice));
  for (const id of ["b01", "b02", "b05", "b08", "b16", "b24", "b26", "b37", "b38", "b39", "b43", "b47", "b48", "b49"])
    assert.ok(fixed.some((practice) => practice.id === id), id);
  for (const practice of fixed) assert.equal(answerTo(practice, { [practice.id]: "not_concerned" }), "no");
  assert.equal(answerTo(PRACTICES[0], {}), null);
  assert.equal(answerTo(PRACTICES.find(({ id }) => id === "b23"), { b23: "not_concerned" }), "not_concerned");
  const dismissed = Object.fromEntries(fixed.map(({ id }) => [id, "not_concerned"]));
  const refused = Object.fromEntries(fixed.map(({ id }) => [id, "no"]));
  assert.deepEqual(judge(core, HOUSE, { ...all("yes"), ...dismissed }), judge(core, HOUSE, { ...all("yes"), ...refused }));
  for (const theme of THEMES) if (theme !== "mail") assert.ok(fixed.some((practice) => practice.theme === theme), theme);
});

test("no dismissal can raise a score unseen, whatever was answered", () => {
  let seed = 1;
  const any = (of) => of[(seed = (seed * 48271) % 2147483647) % of.length];
  for (let n = 0; n < 200; n++) {
    const kind = any(KINDS);
    const answers = Object.fromEntries(askedOf(kind).map(({ id }) => [id, any(["yes", "partly", "no", "unknown", "not_concerned"])]));
    for (const { id, theme } of askedOf(kind).filter(() => any([true, false, false]))) {
      const before = judge(core, kind, answers), after = judge(core, kind, { ...answers, [id]: "not_concerned" });
      for (const row of after.themes) {
        const was = before.themes.find((other) => other.theme === row.theme);
        if (row.theme !== theme) assert.deepEqual(row, was);
        else if (row.score !== was.score && (row.score === null || row.score > was.score)) {
          const note = `sans ${row.dismissed} question${row.dismissed > 1 ? "s" : ""} « pas concerné » sur ${row.asked}`;
          assert.ok(row.dismissed > was.dismissed && plain(notesOf(row)[0]) === note, notesOf(row).join());
          assert.ok(plain(drawing(after, DAY)).includes(note), note);
          assert.notEqual(plain(headOf(after)), "Aucun maillon faible");
        }
        assert.equal(row.cut, row.dismissed > 0 && row.dismissed * 4 >= row.asked);
        if (row.cut) assert.ok(after.partial);
      }
    }
  }
});

test("there is no weak link at all only where each question was judged", () => {
  assert.equal(headOf(judge(core, HOUSE, all("yes"))), "Aucun maillon faible");
  const half = askedOf(HOUSE).filter((practice, i) => canDismiss(practice) && i % 2 === 0).map(({ id }) => [id, "not_concerned"]);
  const { b01: _, ...open } = all("yes");
  for (const answers of [{ ...all("yes"), ...Object.fromEntries(half) }, { ...all("yes"), b23: "not_concerned" }, open])
    assert.equal(headOf(judge(core, HOUSE, answers)), "Aucun maillon faible parmi les questions jugées");
});

test("a question that was not answered leaves the result partial", () => {
  const { b01: _, ...rest } = all("yes");
  const now = judge(core, HOUSE, rest);
  assert.deepEqual([now.partial, now.open], [true, 1]);
});

test("scores are kept by day, and the oldest give way", () => {
  const judgement = judge(core, HOUSE, all("partly"));
  const state = (day) => ({ kind: HOUSE, mode: "one", answers: {}, day });
  let past = keepRound([], state(null), judgement);
  assert.deepEqual(past, []);
  for (let month = 1; month <= 12; month++) past = keepRound(past, state(`2026-${String(month).padStart(2, "0")}-01`), judgement);
  past = keepRound(past, state("2026-12-01"), judge(core, HOUSE, all("yes")));
  past = keepRound(past, state("2027-01-01"), judgement);
  assert.equal(past.length, 12);
  assert.deepEqual([past[0].day, past.at(-2).scores.mail, past.at(-1).scores.mail], ["2026-02-01", 100, 50]);
  assert.ok(isPast(past));
});

test("a file that another hand wrote is judged strictly", () => {
  const fine = { kind: HOUSE, mode: "one", answers: { b01: "yes" }, day: DAY };
  const action = { id: "b01", by: "me", due: DAY, done: false };
  const cases = [
    [isAssess, fine, true], [isAssess, { ...fine, kind: null, day: null, answers: {} }, true],
    [isAssess, { ...fine, answers: { b01: "maybe" } }, false], [isAssess, { ...fine, answers: { "<b>": "yes" } }, false],
    [isAssess, { ...fine, day: "2026-02-30" }, false], [isAssess, { ...fine, mode: "fast" }, false], [isAssess, { ...fine, name: "Dr" }, false],
    [isAssess, { ...fine, kind: { ...HOUSE, who: "king" } }, false], [isAssess, [], false], [isAssess, null, false],
    [isPlan, null, true], [isPlan, { made: DAY, actions: [action] }, true], [isPlan, { made: DAY, actions: [action, action] }, false],
    [isPlan, { made: DAY, actions: [{ ...action, by: "Martin" }] }, false], [isPlan, { made: DAY, actions: [{ ...action, due: "" }] }, false],
    [isPlan, { made: DAY, actions: Array.from({ length: 11 }, (_, n) => ({ ...action, id: `b${10 + n}` })) }, false],
    [isPast, [], true], [isPast, [{ day: DAY, scores: { mail: 101 } }], false], [isPast, [{ day: DAY, scores: { cats: 1 } }], false],
    [isPast, Array.from({ length: 13 }, () => ({ day: DAY, scores: {} })), false],
  ];
  for (const [judgeIt, value, expected] of cases) assert.equal(judgeIt(value), expected, `${judgeIt.name} ${JSON.stringify(value)}`);
});

// --- the plan and its calendar ---

test("actions are proposed on working days up to the 28th, one after the other", () => {
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2028, 0, 1); at += 86_400_000) {
    const from = new Date(at).toISOString().slice(0, 10);
    let last = from;
    for (let n = 0; n < 10; n++) {
      const day = proposedDay(from, n);
      assert.ok(day > last, `${from} ${n}`);
      assert.ok(Number(day.slice(8)) <= 28 && ![0, 6].includes(new Date(day).getUTCDay()), `${from}: ${day}`);
      last = day;
    }
  }
});

test("a plan made anew keeps what was chosen, and what was done makes room", () => {
  const answers = all("no");
  const first = makePlan(core, HOUSE, answers, null, DAY);
  assert.ok(isPlan(first));
  const changed = { ...first, actions: first.actions.map((action, i) => (i === 0 ? { ...action, done: true } : i === 1 ? { ...action, by: "provider", due: "2027-01-31" } : action)) };
  const now = answersAfter(answers, changed);
  assert.equal(now.b02, "yes");
  const second = makePlan(core, HOUSE, now, changed, "2026-12-24");
  assert.ok(!second.actions.some(({ id }) => id === "b02"));
  assert.deepEqual(second.actions.find(({ id }) => id === "b05"), { id: "b05", by: "provider", due: "2027-01-31", done: false });
  assert.deepEqual(second.actions.slice(0, 9), changed.actions.slice(1));
  assert.deepEqual([second.actions.length, second.actions[9].id], [10, "b26"]);
  const better = makePlan(core, HOUSE, { ...now, b05: "yes" }, changed, "2026-12-24");
  assert.ok(!better.actions.some(({ id }) => id === "b05"));
  assert.equal(answersAfter(answers, first), answers);
});

const WORDS = { todo: assessFr.plan.event_todo, review: assessFr.plan.event_review, by: assessFr.plan.event_by, access: assessFr.plan.event_access };
const MADE = new Date("2026-11-24T12:00:00Z");
const readCalendar = (plan) => {
  const text = core.calendar(planEvents(core, plan, wordingOf, WORDS), MADE);
  return { text, events: new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent") };
};

test("the calendar is read by a parser of others: once for what is to do, again and again for what is checked", () => {
  const answers = { ...all("yes"), b37: "no", b38: "no", b39: "no", b35: "no", b05: "no" }; // each period there is: 3, 6, 12, 24 months
  const plan = makePlan(core, HOUSE, answers, null, DAY);
  const late = { ...plan, actions: plan.actions.map((action) => (action.id === "b05" ? { ...action, by: "me", due: "2026-12-31" } : action)) };
  const { text, events } = readCalendar(late);
  assert.equal(events.length, 2 * plan.actions.length);
  assert.equal(new Set(events.map((event) => event.getFirstPropertyValue("uid"))).size, events.length);
  assert.ok(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75));
  assert.doesNotMatch(text, /[^\r]\n/);
  const periods = new Set();
  for (const component of events) {
    const event = new ICAL.Event(component);
    const id = event.uid.match(/^assess-(b\d\d)(-review)?@maillon$/);
    const { action, why } = wordingOf(id[1]);
    const months = PRACTICES.find((practice) => practice.id === id[1]).reviewMonths;
    const { due } = late.actions.find((own) => own.id === id[1]);
    assert.ok(event.startDate.isDate);
    assert.equal(component.getFirstSubcomponent("valarm").getFirstPropertyValue("trigger").toSeconds(), -15 * 3600);
    if (id[2] === undefined) {
      assert.equal(event.summary, action);
      assert.ok(event.description.startsWith(why));
      assert.equal(event.isRecurring(), false);
      assert.equal(event.startDate.toString(), due);
    } else {
      const rule = component.getFirstPropertyValue("rrule");
      assert.deepEqual([rule.freq, rule.interval, rule.count, rule.until], ["MONTHLY", months, null, null]);
      assert.ok(event.summary.endsWith(action));
      const first = reviewDay(core, due, months);
      assert.ok(Number(first.slice(8)) <= 28, first);
      const times = event.iterator();
      for (let n = 0; n < 8; n++) assert.equal(times.next().toString(), core.addMonths(first, n * months), `${id[1]}, ${n}`);
      periods.add(months);
    }
  }
  assert.deepEqual([...periods].sort((a, b) => a - b), [3, 6, 12, 24]);
  const own = events.map((event) => new ICAL.Event(event)).find(({ uid }) => uid === "assess-b05@maillon");
  assert.ok(own.description.endsWith("Par moi"));
});

test("what is done is no longer to do, but is still checked; a second calendar replaces the first", () => {
  const plan = makePlan(core, HOUSE, all("no"), null, DAY);
  const uids = (of) => readCalendar(of).events.map((event) => event.getFirstPropertyValue("uid"));
  const done = { ...plan, actions: plan.actions.map((action, i) => ({ ...action, done: i === 0 })) };
  assert.deepEqual(uids(plan).filter((uid) => !uids(done).includes(uid)), ["assess-b02@maillon"]);
  assert.deepEqual(readCalendar(plan).text, readCalendar(plan).text);
});

test("what is in place is checked again too, whatever the plan holds, and so is who has access", () => {
  const answers = { ...all("yes"), b38: "partly", b39: "no", b40: "not_concerned" };
  const eventsOf = (kind, own, plan, day = DAY) => reviewEvents(core, kind, { answers: own, day }, plan, wordingOf, WORDS);
  const idsOf = (events) => events.map(({ uid }) => uid.replace("assess-", "").replace("-review@maillon", ""));
  const often = (kind) => askedOf(kind).filter(({ reviewMonths }) => reviewMonths <= 6).map(({ id }) => id);
  assert.deepEqual(idsOf(eventsOf(HOUSE, answers, null)), [...often(HOUSE).filter((id) => id !== "b39"), "access"]);
  const plan = makePlan(core, HOUSE, answers, null, DAY); // which has b38 and b39
  assert.deepEqual(idsOf(eventsOf(HOUSE, answers, plan)), [...often(HOUSE).filter((id) => id !== "b38" && id !== "b39"), "access"]);
  const both = [...planEvents(core, plan, wordingOf, WORDS), ...eventsOf(HOUSE, answers, plan)];
  assert.equal(new Set(both.map(({ uid }) => uid)).size, both.length);
  assert.deepEqual(idsOf(eventsOf(HOUSE, all("no"), null)), ["access"]);
  assert.ok(!idsOf(eventsOf({ who: "alone", place: "premises", records: "own" }, all("yes"), null)).includes("b34"));

  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    for (const { when, everyMonths } of eventsOf(HOUSE, all("yes"), null, day))
      assert.ok(when > day && when <= core.addMonths(day, everyMonths) && Number(when.slice(8)) <= 28, `${day}: ${when}`);
  }
  const access = eventsOf(HOUSE, all("no"), null)[0];
  assert.deepEqual([access.when, access.everyMonths], ["2027-05-24", 6]);
  assert.match(access.description, /rythme proposé par Maillon/);
  new ICAL.Component(ICAL.parse(core.calendar(both, MADE)));
});

test("the picture stands alone, and what is written in it cannot break it", () => {
  const rows = [{ name: 'A & <b> "c"', note: "", links: 2, weak: true, pale: false }, { name: "B", note: "n", links: 5, weak: false, pale: true }];
  const drawn = picture(rows, { title: "T", day: "d", note: "", foot: "f" });
  assert.doesNotMatch(drawn, /<b>|href|style=|<script|url\(/);
  assert.equal(drawn.match(/fill="#14213d" stroke="#14213d"/g).length, 2);
  assert.equal(drawn.match(/fill="#76819a" stroke="#76819a"/g).length, 5); // much of it dismissed: not as firm as the others
  assert.equal(drawn.match(/fill="none" stroke/g).length, 3);
  assert.notEqual(picture(rows, { title: "T", day: "d", note: "partial", foot: "f" }), drawn);
});

test("a day is that of the person's own clock", () => {
  assert.equal(dayOf(new Date(2026, 0, 5, 23, 59)), "2026-01-05");
  assert.equal(dayOf(new Date(2026, 11, 31, 0, 0)), "2026-12-31");
});

// --- in Chromium ---

let site, browser;
before(async () => {
  site = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function open(t, { title = "Faire le point", ...options } = {}) {
  const page = await newDevice(t, browser, { acceptDownloads: true, ...options });
  page.requests = [];
  await page.clock.setFixedTime(new Date("2026-11-24T10:00:00"));
  await page.goto(`${site.url}/outils#/faire-le-point`);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByRole("heading", { level: 2 }).first().waitFor();
  await page.waitForLoadState("networkidle");
  page.context().on("request", (request) => { if (!/^(data|blob):/.test(request.url())) page.requests.push(request.url()); });
  await page.context().setOffline(true);
  return page;
}

const button = (page, name) => page.getByRole("button", { name, exact: true });
const heading = (page, name) => page.getByRole("heading", { level: 2, name });

async function chooseKind(page, { who = "Personne, je travaille seul·e", place = "Au cabinet", records = "Sur le matériel du cabinet" } = {}) {
  for (const [group, name] of [["Qui travaille", who], ["Où soignez", place], ["Où sont", records]])
    await page.getByRole("group", { name: new RegExp(`^${group}`) }).getByRole("radio", { name }).check();
  await button(page, "Commencer").click();
  await heading(page, "Les thèmes").waitFor();
}

/** Answers the question on view, with a no where "not concerned" is not offered, and waits for what comes next. */
async function answerOne(page, name) {
  const title = await page.getByRole("heading", { level: 2 }).textContent();
  await button(page, (await button(page, name).count()) > 0 ? name : "Non").click();
  await page.waitForFunction((before) => document.querySelector("h2")?.textContent !== before, title);
}

/** Answers one question after the other; gives how many were asked. */
async function answerAll(page, answerOf) {
  let n = 0;
  await button(page, "Commencer").click();
  await page.getByText("Question 1 sur").waitFor();
  while (await page.getByText(/^Question \d+ sur/).count() > 0) await answerOne(page, answerOf(n++));
  return n;
}

const smallTargets = (page) => page.evaluate(() => [...document.querySelectorAll(".assess :is(button, summary, select, .as-option, .as-tick, input[type=date])")]
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 47.5).map((one) => one.outerHTML.slice(0, 120)));

async function assertFine(page, what) {
  await assertAccessible(page, what);
  assert.equal((await overflow(page)).wide, 0, what);
  assert.deepEqual(await smallTargets(page), [], what);
}

for (const [width, height, colorScheme] of [[320, 568, "light"], [1280, 900, "dark"]])
  test(`a whole assessment at ${width} pixels, ${colorScheme}, with the network cut`, async (t) => {
    const page = await open(t, { viewport: { width, height }, colorScheme });
    await assertFine(page, "kind");
    await button(page, "Commencer").click();
    await page.getByRole("alert").waitFor();
    await chooseKind(page);
    await assertFine(page, "themes");
    await button(page, "Commencer").click();
    await page.getByText("Pourquoi, et comment").click();
    await assertFine(page, "question");
    await button(page, "Les thèmes").click();
    const asked = await answerAll(page, (n) => ["Oui", "Non", "En partie", "Je ne sais pas", "Oui", "Pas concerné"][n % 6]);
    assert.equal(asked, 46);
    await heading(page, /^Votre maillon faible/).waitFor();
    assert.ok(await page.getByRole("img", { name: /^Le résultat en image/ }).evaluate((img) => img.complete && img.naturalWidth > 0));
    await assertFine(page, "result");

    const [saved] = await Promise.all([page.waitForEvent("download"), button(page, "Enregistrer l’image").click()]);
    assert.equal(saved.suggestedFilename(), "maillon-faire-le-point.svg");
    const svg = readFileSync(await saved.path(), "utf8");
    assert.ok(await page.evaluate((text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror") === null, svg));

    const calendarOf = async () => {
      const [file] = await Promise.all([page.waitForEvent("download"), button(page, "Mettre dans mon agenda").click()]);
      return new ICAL.Component(ICAL.parse(readFileSync(await file.path(), "utf8"))).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    };
    const before = await calendarOf();
    assert.ok(before.length > 1 && before.every((event) => event.isRecurring()), "without a plan");
    assert.ok(before.some(({ summary }) => summary === "Revoir les accès"));

    await button(page, "Préparer mon plan").click();
    await heading(page, "Votre plan").waitFor();
    assert.equal(await page.getByRole("checkbox").count(), 10);
    await page.getByRole("checkbox").first().check();
    await page.getByText("1 sur 10 faites").waitFor();
    await page.getByRole("combobox", { name: /^Qui/ }).nth(1).selectOption({ label: "Le prestataire" });
    await page.getByLabel("Pour le").nth(1).fill("2027-01-31");
    await page.getByText("Pourquoi, et comment").nth(1).click();
    await assertFine(page, "plan");

    const events = await calendarOf();
    const again = events.filter((event) => event.isRecurring());
    assert.ok(again.length > 10 && new Set(again.map(({ uid }) => uid)).size === again.length);
    for (const { uid } of before) assert.ok(again.some((event) => event.uid === uid), uid);
    assert.equal(events.filter((event) => !event.isRecurring()).length, 9);
    assert.ok(events.some((event) => event.startDate.toString() === "2027-01-31" && event.description.endsWith("Par le prestataire")));
    assert.ok(events.filter((event) => event.isRecurring()).every((event) => event.startDate.day <= 28));

    const tickedText = await page.locator(".as-tick b").first().textContent();
    await button(page, "Mettre le plan à jour").click();
    await page.getByText("0 sur 10 faites").waitFor();
    assert.ok(!(await page.locator(".as-tick b").allTextContents()).includes(tickedText));
    assert.equal(await page.getByLabel("Pour le").first().inputValue(), "2027-01-31");
    assert.deepEqual([page.requests, page.problems], [[], []]);
  });

test("an assessment stopped half-way is there again, answers can be changed, and a partial result says so", async (t) => {
  const page = await open(t);
  await chooseKind(page);
  await button(page, "Commencer").click();
  await page.getByText("Question 1 sur 9").waitFor();
  for (const name of ["Oui", "Non", "En partie"]) await answerOne(page, name);
  await page.context().setOffline(false);
  await page.reload();
  await page.getByText("3 sur 46 questions").waitFor();
  await button(page, "Reprendre").click();
  await page.getByText("Question 4 sur 9").waitFor();
  await button(page, "Précédente").click();
  assert.equal(await button(page, "En partie").getAttribute("aria-pressed"), "true");
  await button(page, "Oui").click();
  await button(page, "Précédente").click();
  assert.equal(await button(page, "Oui").getAttribute("aria-pressed"), "true");
  assert.equal(await button(page, "En partie").getAttribute("aria-pressed"), "false");
  await button(page, "Les thèmes").click();
  await button(page, "Voir le résultat").click();
  await page.getByText("Résultat partiel : il reste 43 questions.").waitFor();
});

test("a theme at a time; what is dismissed is told, and cannot be everywhere", async (t) => {
  const page = await open(t);
  await chooseKind(page);
  await page.getByRole("radio", { name: "Un thème à la fois" }).check();
  await page.getByRole("button", { name: /^Messagerie/ }).click();
  const groups = page.getByRole("group", { name: /\?$/ });
  assert.equal(await groups.count(), 4);
  for (let i = 0; i < 3; i++) await groups.nth(i).getByRole("button", { name: "Pas concerné" }).click();
  await groups.nth(3).getByRole("button", { name: "Oui" }).click();
  await assertFine(page, "theme");
  await button(page, "Les thèmes").click();
  await button(page, "Voir le résultat").click();
  const row = page.getByRole("listitem").filter({ hasText: "Messagerie" });
  assert.match(plain(await row.textContent()), /sans 3 questions « pas concerné » sur 4.*100 sur 100/);
  assert.match(decodeURIComponent(await page.locator(".as-picture").getAttribute("src")).replace(/\s/g, " "), /sans 3 questions « pas concerné » sur 4/);
  await heading(page, "Aucun maillon faible parmi les questions jugées").waitFor();
  await button(page, "Les thèmes").click();
  await page.getByRole("button", { name: /^Réagir/ }).click();
  assert.equal(await groups.filter({ hasText: "Pas concerné" }).count(), 1, "an insurance alone");
});

test("the next assessment is compared with the last one, by its date", async (t) => {
  const page = await open(t);
  await chooseKind(page);
  await page.getByRole("radio", { name: "Un thème à la fois" }).check();
  const answerMail = async (name) => {
    await page.getByRole("button", { name: /^Messagerie/ }).click();
    for (let i = 0; i < 4; i++) await page.getByRole("group", { name: /\?$/ }).nth(i).getByRole("button", { name }).click();
    await button(page, "Les thèmes").click();
    await button(page, "Voir le résultat").click();
  };
  await answerMail("En partie");
  await button(page, "Revoir mes réponses").click();
  await page.clock.setFixedTime(new Date("2027-03-03T10:00:00"));
  await answerMail("Oui");
  await page.getByText("50 de plus que le 24 novembre 2026").waitFor();
  await button(page, "Tout reprendre à zéro").click();
  await button(page, "Oui, effacer mes réponses").click();
  await page.getByText("0 sur 46 questions").waitFor();
  await answerMail("Non");
  await page.getByText("100 de moins que le 3 mars 2027").waitFor();
});

test("the keyboard alone goes from the first question to the plan, and the focus follows", async (t) => {
  const page = await open(t);
  const arrives = (text) => page.waitForFunction((start) => document.activeElement?.textContent.replace(/\s+/g, " ").startsWith(start), text);
  const focused = () => page.evaluate(() => document.activeElement?.labels?.[0]?.textContent || document.activeElement?.textContent || "");
  const tabTo = async (text) => {
    for (let n = 0; n < 60; n++) {
      await page.keyboard.press("Tab");
      if (plain(await focused()) === text) return;
    }
    assert.fail(`not reached: ${text}`);
  };
  await tabTo("Personne, je travaille seul·e");
  await page.keyboard.press("Space");
  await tabTo("Au cabinet");
  await page.keyboard.press("Space");
  await tabTo("Sur le matériel du cabinet");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await arrives("Les thèmes");
  await tabTo("Commencer");
  await page.keyboard.press("Enter");
  await arrives("Chaque compte professionnel");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Oui");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter"); // no
  await arrives("Vos mots de passe");
  await tabTo("Les thèmes");
  await page.keyboard.press("Enter");
  await tabTo("Voir le résultat");
  await page.keyboard.press("Enter");
  await arrives("Votre maillon faible : les mots de passe");
  await tabTo("Préparer mon plan");
  await page.keyboard.press("Enter");
  await arrives("Votre plan");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.getByText("1 sur 1 faite").waitFor();
});

test("on paper: the plan alone, on one A4 page, with why and how", async (t) => {
  const page = await open(t);
  await chooseKind(page);
  await answerAll(page, () => "Non");
  await button(page, "Préparer mon plan").click();
  await page.emulateMedia({ media: "print" });
  const shown = plain(await page.evaluate(() => document.body.innerText));
  assert.match(shown, /^Plan d’action de sécurité numérique Préparé le 24 novembre 2026 avec Maillon\./);
  assert.equal(await page.locator(".sheet__box:visible").count(), 10);
  for (const text of [wordingOf("b05").why, ...wordingOf("b05").how]) assert.ok(shown.includes(plain(text)), text);
  for (const text of ["Boîte à outils", "Mettre dans mon agenda", "Revoir le résultat"]) assert.ok(!shown.includes(text), text);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  assert.equal(pdf.match(/\/Type \/Page\b/g).length, 1);
  assert.match(pdf, /\/MediaBox \[0 0 59[45]\S* 84[12]\S*\]/);
});

test("what a practice asks leads to the tool that helps with it", async (t) => {
  const { toolOf } = await importPage("web/tools/practice/assess/tool.ts");
  assert.deepEqual(PRACTICES.filter(({ id }) => toolOf(id)).map(({ id }) => id),
    ["b02", "b11", "b15", "b19", "b37", "b38", "b39", "b40", "b43", "b44", "b46", "b47", "b48", "b49", "b50"]); // each names a practice that is
  const page = await open(t);
  await chooseKind(page);
  await answerAll(page, () => "Non");
  await button(page, "Préparer mon plan").click();
  await page.locator("summary", { hasText: wordingOf("b02").action }).click();
  await page.getByRole("link", { name: "L’outil pour cela : Essayer un mot de passe" }).click();
  await page.getByRole("heading", { level: 1, name: "Essayer un mot de passe" }).waitFor();
});

test("all of it in English", async (t) => {
  const page = await open(t, { title: "Take stock", locale: "en-GB" });
  for (const name of ["Nobody, I work alone", "At the practice", "I do not know"]) await page.getByRole("radio", { name, exact: true }).check();
  await button(page, "Start").click();
  await page.getByRole("radio", { name: "One theme at a time" }).check();
  await page.getByRole("button", { name: /^Backups/ }).click();
  await page.getByRole("group", { name: ENGLISH.b37.statement }).getByRole("button", { name: "No", exact: true }).click();
  const shown = [await page.locator("main").innerText()];
  await button(page, "The themes").click();
  await button(page, "See the result").click();
  await heading(page, "Your weak link: backups").waitFor();
  shown.push(await page.locator("main").innerText());
  await button(page, "Prepare my plan").click();
  await page.getByText(ENGLISH.b37.action).first().waitFor();
  shown.push(await page.locator("main").innerText());
  for (const text of shown) assert.doesNotMatch(text, /[éèàêçù«»]|\b(le|la|les|des|une?)\b/, text);
});
