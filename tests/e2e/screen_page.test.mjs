// SPDX-License-Identifier: Apache-2.0
// The main screen's page against a wire fed by hand: what its keys send, what it says aloud, what it never sends, and
// that every view fits the wall with the longest texts that a pack may have.

import assert from "node:assert/strict";
import { after, before, test as declare } from "node:test";

import { assertAccessible } from "./browser.mjs";
import { launch, openWith, serve } from "./mock.mjs";
import { arrivals, error, gone, state, tally } from "./samples.mjs";
import { stepState } from "./samples_steps.mjs";
import { VIEWS } from "./screen_page_views.mjs";

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="760" height="700"><rect width="760" height="700" fill="#14213d"/></svg>`;

const test = (name, body) => declare(name, { timeout: 300_000 }, body);

let site;
let browser;
before(async () => {
  site = await serve({ "/picture.svg": { body: PICTURE, type: "image/svg+xml" } });
  browser = await launch();
});
after(async () => {
  await browser.close();
  await site.close();
});

const step = (phase, name, changes) => stepState("screen", phase, name, { drive: true, ...changes });
const screen = (phase, changes) => state("screen", phase, { drive: true, ...changes });

async function wall(t, frames, { path = "/ecran", reply, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: "fr-FR", reducedMotion: "reduce", ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const wire = await openWith(page, site.url + path, frames, { reply });
  if (Array.isArray(frames)) await page.getByText(/maillon\.example|sur votre téléphone/).first().waitFor(); // the snapshot is on view
  return { page, wire };
}

const commands = (wire) => wire.sent.filter(({ type }) => type !== "hello");
const spoken = (page, pattern) =>
  page.waitForFunction((source) => new RegExp(source).test(document.querySelector("[aria-live]").textContent), pattern.source);

const KEYS = [
  ["the space bar starts from the lobby", "lobby", {}, "Space", { type: "start" }],
  ["the space bar goes on, and says from where", "open", {}, "Space", { type: "next", step: 6, phase: "open" }],
  ["the right arrow goes on", "reveal", {}, "ArrowRight", { type: "next", step: 6, phase: "reveal" }],
  ["a clicker goes on", "standings", {}, "PageDown", { type: "next", step: 6, phase: "standings" }],
  ["the next line, and how many were hidden", "slide", { lines_hidden: 2 }, "PageDown", { type: "next", step: 1, phase: "slide", hidden: 2 }],
  ["the left arrow looks back", "read", {}, "ArrowLeft", { type: "back" }],
  ["a clicker looks back", "read", {}, "PageUp", { type: "back" }],
  ["P pauses", "open", {}, "p", { type: "pause" }],
  ["P resumes", "open", { paused: true }, "p", { type: "resume" }],
  ["plus gives time", "open", {}, "+", { type: "extend" }],
  ["C closes", "open", {}, "c", { type: "close" }],
  ["S mutes", "open", {}, "s", { type: "sounds_off" }],
  ["S sounds again", "open", { sounds: false }, "s", { type: "sounds_on" }],
  ["P does nothing without a clock", "slide", {}, "p", undefined],
  ["a screen that may not drive sends nothing", "open", { drive: false }, "Space", undefined],
];

test("keys and clickers drive the session", async (t) => {
  for (const [name, phase, changes, key, expected] of KEYS) {
    const { page, wire } = await wall(t, [screen(phase, changes)]);
    await page.keyboard.press(key);
    if (expected !== undefined) await wire.message(expected.type);
    // What opens the help comes after the key, so whatever the key sent has left the page.
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    assert.deepEqual(commands(wire), expected === undefined ? [] : [expected], name);
    await page.context().close();
  }
});

test("a key held down is one key, and an open panel takes the keys", async (t) => {
  const { page, wire } = await wall(t, [screen("open")]);
  for (let i = 0; i < 3; i += 1) await page.keyboard.down("PageDown");
  await page.keyboard.up("PageDown");
  await wire.message("next");
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Touches de cet écran" }).waitFor();
  await page.keyboard.press("Space");
  await page.getByRole("dialog").waitFor({ state: "detached" }); // it was on the close button
  assert.equal(commands(wire).length, 1);
});

test("while the podium rises a key shows it whole, and the next one goes on", async (t) => {
  const { page, wire } = await wall(t, [screen("podium")], { reducedMotion: "no-preference" });
  await page.keyboard.press("Space");
  assert.deepEqual(commands(wire), []);
  await page.keyboard.press("Space");
  await wire.message("next");
  assert.deepEqual(commands(wire), [{ type: "next", step: 18, phase: "podium" }]);
});

test("phase, ten and five seconds and result are said aloud", async (t) => {
  const { page, wire } = await wall(t, [screen("read")]);
  await spoken(page, /^Lisez la question/);
  await wire.push(screen("open", { left_ms: 10_900 }));
  await spoken(page, /^À vous de répondre/);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
  await spoken(page, /^Plus que 10 secondes/);
  await spoken(page, /^Plus que 5 secondes/);
  await wire.push(screen("reveal"));
  await spoken(page, /^Bonne réponse\s: Je transfère le SMS au 33700/);
  assert.deepEqual(wire.problems, []);
});

test("what polls, spots, lines and the room say is said aloud", async (t) => {
  const { page, wire } = await wall(t, [step("slide", "progressive")]);
  await wire.push(step("slide", "progressive", { lines: ["Une", "Deux", "**Trois**"], lines_hidden: undefined }));
  await spoken(page, /^Trois$/);
  await wire.push(step("open", "single", { step: 8 }));
  await spoken(page, /^Sondage/);
  await wire.push(step("reveal", "single", { step: 8 }));
  await spoken(page, /^Réponse la plus donnée\s: Plutôt pas d’accord, 21 sur 37/);
  await wire.push(step("reveal", "scale", { step: 9 }));
  await spoken(page, /^Moyenne\s: 3,4 sur 5/);
  await wire.push(step("announce", "mail", { step: 10 }));
  await spoken(page, /^Repérez les indices/);
  await wire.push(step("reveal", "mail", { step: 10 }));
  await spoken(page, /^6 indices\. 6 sur 37 ont tout trouvé/);
  await wire.push(step("open", "feedback", { step: 11 }));
  await spoken(page, /^Votre avis/);
  await wire.push(step("open", "feedback", { step: 11, projected: { text: "Et les tablettes ?", supports: 3 } }));
  await spoken(page, /^Question de la salle\s: Et les tablettes/);
  assert.deepEqual(wire.problems, []);
});

test("a question from the room lies over the view, and leaves it as it was", async (t) => {
  const asked = { projected: { text: "Et les tablettes ?", supports: 3 } };
  const { page, wire } = await wall(t, [step("open", "single")]);
  await wire.push(step("open", "single", asked));
  await page.getByRole("heading", { level: 1, name: "Question de la salle" }).waitFor();
  await page.getByText("+ 3 personnes se la posent aussi").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Question de la salle");
  assert.equal(await page.getByRole("heading", { name: /Mon petit cabinet/ }).evaluate((h1) => h1.closest("[inert]") !== null), true); // out of reach
  await wire.push(step("open", "single"));
  await page.getByRole("heading", { level: 1, name: /Mon petit cabinet/ }).waitFor();
  assert.equal(await page.getByRole("heading", { name: "Question de la salle" }).count(), 0);
});

test("live counts move the bars, and words the cloud", async (t) => {
  const { page, wire } = await wall(t, [step("open", "single")]);
  assert.equal(await page.getByText(/%/).count(), 0);
  await wire.push({ ...tally, chosen: [3, 20, 1] });
  await page.getByText("20 sur 24").waitFor();
  await wire.push(step("open", "words", { step: 8, words: [] }));
  await page.getByText("Vos mots s’affichent ici").waitFor();
  const words = (at, text) => ({ type: "words", step: at, words: [{ item: 0, text, count: 2 }] });
  await wire.push(words(8, "prudence"), words(7, "un autre sondage"));
  await page.getByText("prudence").waitFor();
  assert.equal(await page.getByText("un autre sondage").count(), 0);
});

test("a spot shows its clues only when revealed", async (t) => {
  const { page, wire } = await wall(t, [step("read", "mail")]);
  for (const phase of ["read", "open"]) {
    await wire.push(step(phase, "mail"));
    await page.getByText("remboursement@service").waitFor();
    assert.equal(await page.locator("mark").count(), 0, phase);
  }
  await wire.push(step("reveal", "mail"));
  await page.getByText("L’urgence empêche de vérifier.").waitFor();
  assert.equal(await page.locator("mark").count(), 7);
});

test("a long correction turns its pages by itself, and stays where somebody chose one", async (t) => {
  const { page, wire } = await wall(t, [step("read", "six")]);
  await page.clock.install();
  await wire.push(step("reveal", "six"));
  const current = () => page.locator("[aria-current=page]").getAttribute("aria-label");
  assert.equal(await current(), "Page 1 sur 4");
  await page.clock.runFor(26_000);
  assert.notEqual(await current(), "Page 1 sur 4");
  await page.getByRole("button", { name: "Page 3 sur 4" }).click();
  await page.clock.runFor(90_000);
  assert.equal(await current(), "Page 3 sur 4");
  await page.keyboard.press("Space"); // it belongs to the session, not to the page that was clicked
  await wire.message("next");
});

test("the room's Wi-Fi becomes a QR code and leaves the page by no way", async (t) => {
  const requests = [];
  const { page, wire } = await wall(t, [screen("lobby"), arrivals]);
  page.on("request", (request) => requests.push(request.url()));
  await page.keyboard.press("w");
  await page.getByRole("button", { name: "Afficher le code" }).click();
  await page.getByText("Écrivez le nom du réseau").waitFor();
  await page.getByLabel("Nom du réseau").fill("MSP-invités");
  await page.getByLabel("Mot de passe du réseau").fill("bien;venue:12");
  await page.keyboard.press("Enter");
  await page.getByRole("img", { name: "Code QR du réseau Wi-Fi" }).waitFor();
  assert.deepEqual(commands(wire), []);
  // A face that is first needed now may still be fetched.
  assert.ok(requests.every((url) => url.startsWith(`${site.url}/assets/`)), requests.join(" "));
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
});

test("a lost connection keeps the view, says so after two seconds, and heals", async (t) => {
  const { page, wire } = await wall(t, [screen("open", { question: "six" }), tally]);
  await wire.cut({ stay: true });
  await page.getByText("L’affichage reprendra tout seul").waitFor();
  await page.getByText("Une messagerie MSSanté").waitFor();
  wire.restore();
  await page.getByText("L’affichage reprendra tout seul").waitFor({ state: "detached" });
  assert.equal(wire.sockets >= 2, true);
});

test("without a session it waits, and a code leads to one", async (t) => {
  const answer = ({ pin }) =>
    pin === "111111" ? [error("pin")] : pin === "482917" ? [screen("lobby"), arrivals] : [{ type: "waiting" }];
  const { page, wire } = await wall(t, answer);
  await page.getByRole("heading", { level: 1, name: "Votre session s’affichera ici" }).waitFor();
  const code = page.getByLabel("Code à six chiffres");
  await code.fill("12 3");
  await page.keyboard.press("Enter");
  await page.getByText("Le code compte six chiffres").waitFor();
  await code.fill("111 111");
  await page.keyboard.press("Enter");
  await page.getByText("ne correspond à aucune session ouverte").waitFor();
  await code.fill("482 917");
  await page.keyboard.press("Enter");
  await page.getByText("Sur votre téléphone").waitFor();
  assert.match(page.url(), /\?pin=482917$/);
  await wire.push(gone("deleted"));
  await page.getByRole("heading", { level: 1, name: "Cette session n’est plus là" }).waitFor();
});

// ---- Every view, with the longest texts (limits.h) ----

/** What is cut, leaves its place, lies over something else, or is smaller than 28 px at 1080p. */
function misfits(full) {
  const out = new Set();
  const box = (selector) => document.querySelector(selector)?.getBoundingClientRect();
  const main = box(".view__main");
  const unit = Math.min(innerWidth / 1920, innerHeight / 1080);
  // Clamped on purpose: sources, and what of a very long message has no room beside its answers.
  const clamped = ".why__source span, .view__sources, .mail:not(.is-whole) *, .sms:not(.is-whole) *, .place__clip *, .bar__track *" + (full ? ", .clamp, .clamp *" : "");
  for (const part of document.querySelectorAll(".view *:not(svg, svg *, .sr-only, .sr-only *, .check__word)")) {
    const { left, right, top, bottom, height } = part.getBoundingClientRect();
    const name = `${part.tagName}.${part.className}`;
    const style = getComputedStyle(part);
    if (part.childNodes.length > 0 && [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "") &&
        parseFloat(style.fontSize) < 27.9 * unit) out.add(`${name} is small`);
    if (height === 0 || part.matches(clamped) || part.closest(".arrivals__chain, .lobby__pin")) continue;
    if (left < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) out.add(`${name} leaves the page`);
    if (part.closest(".view__main") && (top < main.top - 2 || bottom > main.bottom + 2)) out.add(`${name} leaves its view`);
    if (["hidden", "clip"].includes(style.overflowY) && part.scrollHeight > part.clientHeight + 4) out.add(`${name} is cut`);
  }
  for (const [one, other] of [["h1", ".chrono"], ["h1", ".answers"], [".mail", ".answers"], [".mail", "h1"], [".sms", "h1"],
    [".count", ".corner"], [".answers", ".corner"], [".view__foot .tag", ".corner"], [".view__where", ".brand"], [".count", ".mail"],
    [".count", ".compare-key"], [".compare-key", ".corner"], [".bars", ".why"], [".scale", ".why"]]) {
    const a = box(one);
    const b = box(other);
    if (a && b && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) out.add(`${one} lies over ${other}`);
  }
  const words = [...document.querySelectorAll(".word")].map((word) => [word.textContent, word.getBoundingClientRect()]);
  words.forEach(([one, a], i) => {
    for (const [other, b] of words.slice(i + 1))
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) out.add(`${one} lies over ${other}`);
  });
  return [...out];
}

for (const [width, height] of [[1280, 720], [1024, 768]]) {
  test(`every view fits at ${width} x ${height}, and axe finds nothing`, async (t) => {
    // axe comes in as a script of ours, which the policy rightly refuses.
    const context = await browser.newContext({
      viewport: { width, height }, locale: "fr-FR", colorScheme: "dark", reducedMotion: "reduce", bypassCSP: true,
    });
    t.after(() => context.close());
    const found = [];
    for (const [name, frames] of Object.entries(VIEWS)) {
      if (!name.includes(process.env.VIEWS ?? "")) continue;
      const page = await context.newPage();
      const wire = await openWith(page, `${site.url}/ecran`, frames);
      await page.evaluate(() => document.fonts.ready);
      const wrong = new Set(await page.evaluate(misfits, name.includes("full")));
      for (const link of await page.locator(".turn__link").all()) {
        await link.click();
        for (const misfit of await page.evaluate(misfits, name.includes("full"))) wrong.add(`${await link.getAttribute("aria-label")}: ${misfit}`);
      }
      for (const problem of wire.problems) wrong.add(problem);
      if (wrong.size > 0) found.push(`${name}: ${[...wrong].join("; ")}`);
      if (width === 1280) await assertAccessible(page, name);
      await page.close();
    }
    assert.deepEqual(found, []);
  });
}
