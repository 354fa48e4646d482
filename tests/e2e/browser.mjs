// SPDX-License-Identifier: Apache-2.0
// Real pages of a running server: phones, the main screen and the console, each with a log of what it sent, received
// and showed. Things are found by role and accessible name, as the people who use them do.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";

export { launch } from "./mock.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PATIENCE_MS = 15_000; // to see something on a busy machine; nothing waits that long when all is well

/** Told by the page itself, so that what it received and what it showed stand in their true order. */
function chronicle() {
  const Real = WebSocket;
  window.WebSocket = class extends Real {
    constructor(...of) {
      super(...of);
      this.addEventListener("message", ({ data }) => window.noted({ received: data }));
    }
  };
  let last = "";
  new MutationObserver(() => {
    const shown = document.querySelector("h1")?.textContent ?? "";
    if (shown !== "" && shown !== last) window.noted({ shown: (last = shown) });
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** A page with its logs: `frames` (as the network saw them), `story` (received and shown, as the page did). */
export async function openPage(context, url) {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const log = { frames: [], story: [], requests: [], answers: [], problems: [] };
  page.on("websocket", (socket) => {
    log.requests.push(socket.url().replace(/^ws/, "http"));
    socket.on("framesent", ({ payload }) => log.frames.push({ sent: true, text: payload, message: JSON.parse(payload) }));
    socket.on("framereceived", ({ payload }) => log.frames.push({ sent: false, text: payload, message: JSON.parse(payload) }));
  });
  page.on("request", (request) => log.requests.push(request.url()));
  page.on("response", (response) => {
    log.answers.push({ url: response.url(), type: response.request().resourceType(), headers: response.headers() });
  });
  page.on("pageerror", (error) => log.problems.push(String(error)));
  await page.exposeFunction("noted", (entry) => {
    log.story.push(entry.received === undefined ? { shown: plain(entry.shown) } : { received: JSON.parse(entry.received) });
  });
  await page.addInitScript(chronicle);
  await page.goto(url);
  return Object.assign(page, { log });
}

// --- phones ---

const PHONE = { viewport: { width: 390, height: 844 }, locale: "fr-FR", isMobile: true, hasTouch: true };

export async function openPhone(browser, url, options = {}) {
  const context = await browser.newContext({ ...PHONE, ...options });
  return openPage(context, url);
}

/** Types the code, keeps the first pseudonym; the page then knows it as `pseudonym`, and its token. */
export async function join(phone, pin) {
  await phone.getByLabel("Code affiché à l’écran").fill(pin);
  await phone.getByRole("button", { name: "Rejoindre" }).click();
  await phone.getByRole("button", { name: /^Garder « .+ »$/ }).click();
  await title(phone, LOBBY_OR_LATER);
  phone.pseudonym = received(phone, "me").at(-1).pseudonym;
  phone.token = received(phone, "welcome")[0].token;
  return phone.pseudonym;
}

const LOBBY_OR_LATER = /^(?!Rejoindre|Qui serez-vous)/;

/** Touches these answers, and confirms where several are asked. */
export async function choose(phone, kind, texts) {
  for (const text of texts) await answerTile(phone, kind, text).click();
  if (kind === "multiple") await phone.getByRole("button", { name: /^Confirmer \d/ }).click();
  if (kind === "marks") await phone.getByRole("button", { name: /^Valider \d/ }).click();
}

/** What carries this answer on the phone: a box to tick among several, a passage of a message, a button otherwise. */
export function answerTile(phone, kind, text) {
  if (kind === "marks") return phone.getByRole("button", { name: text, exact: true });
  return phone.getByRole(kind === "multiple" ? "checkbox" : "button", { name: ending(text) });
}

// --- the facilitator ---

/** A browser of the facilitator's, signed in by a link; `token` opens it as often as needed. */
export async function openConsole(browser, link, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "fr-FR", ...options });
  return openPage(context, link);
}

export const tokenLink = (server) => `${server.url}/animer#cle=${server.token}`;

/** Waits until the console has a session in its lobby; its first snapshot. */
export async function openedSession(page) {
  await title(page, "Animer la session");
  await page.getByRole("button", { name: /^Commencer/ }).waitFor();
  return received(page, "state").at(-1);
}

/** Another window of the same browser, signed in as this one: of two tabs in one window, the hidden one sleeps. */
export async function anotherWindow(page, options = {}) {
  const storageState = await page.context().storageState();
  const viewport = { width: 1280, height: 720 };
  return page.context().browser().newContext({ viewport, locale: "fr-FR", storageState, ...options });
}

/** The main screen of a session; in a window of the facilitator's it may drive. */
export const openScreen = (context, url, session) => openPage(context, `${url}/ecran?session=${session}`);

/** The console's big button, by the verb it shows. */
export const press = (page, verb) => page.getByRole("button", { name: new RegExp(`^${verb}`) }).click();

// --- what is seen ---

/** Waits for the view with this heading. */
export const title = (page, name) => page.getByRole("heading", { level: 1, name }).waitFor();

/** Any kind of space is a space, and any hyphen a hyphen. */
const pattern = (text) =>
  text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+").replace(/[-\u2011]/g, "[-\u2011]");
export const plain = (text) => text.replace(/\s+/g, " ").replace(/\u2011/g, "-").trim();

export const beginning = (text) => new RegExp(`^${pattern(text)}`);
export const ending = (text) => new RegExp(`(^|\\s)${pattern(text)}$`);
export const containing = (text) => new RegExp(pattern(text));

/** What the page has been told by now: all that led to what it shows. (The network's own log may be a moment late.) */
export const received = (page, type) =>
  page.log.story.map((entry) => entry.received).filter((message) => message?.type === type);

/** How far a page can be scrolled, the view inside it included. */
export function overflow(page) {
  return page.evaluate(() => {
    const main = document.querySelector("main");
    const boxes = [document.documentElement];
    if (main && getComputedStyle(main).overflow !== "visible") boxes.push(main); // else what it lets out is the root's
    return {
      wide: Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth)),
      tall: Math.max(...boxes.map((box) => box.scrollHeight - box.clientHeight)),
    };
  });
}

/** Texts that stand outside of the window, in whole or in part; those that are only read aloud are not on view. */
export function textsCut(page) {
  return page.evaluate(() => {
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (text.data.trim() === "" || !text.parentElement.checkVisibility({ visibilityProperty: true })) continue;
      if (text.parentElement.closest("svg") === null && text.parentElement.offsetWidth <= 1) continue; // only read aloud
      const range = document.createRange();
      range.selectNodeContents(text);
      const { top, left, bottom, right, height } = range.getBoundingClientRect();
      const isCut = top < -1 || left < -1 || bottom > innerHeight + 1 || right > innerWidth + 1;
      if (height > 0 && isCut) found.push(text.data.trim());
    }
    return found;
  });
}

/** Waits for the view at rest: what fades in has no contrast yet. */
const rest = (page) =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => {}));

/** Every rule of axe at levels A and AA, and its good practices: nothing is found. */
export async function assertAccessible(page, what) {
  await rest(page);
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(`${AXE};0`);
  const findings = await page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
    const where = ({ target, html }) => `${target.join(" ")} ${html.slice(0, 160)}`;
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(where).join(" | ")}`);
  });
  assert.deepEqual(findings, [], what);
}

// --- a network that can be cut ---

/** Stands between a phone and the server as the room's Wi-Fi does; `cut` drops all and lets nobody in. */
export async function openLine(port) {
  const sockets = new Set();
  let up = true;
  const line = net.createServer((near) => {
    if (!up) return void near.destroy();
    const far = net.connect({ host: "127.0.0.1", port });
    for (const [one, other] of [[near, far], [far, near]]) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => sockets.delete(one) && other.destroy());
      one.pipe(other);
    }
  });
  await new Promise((resolve) => line.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${line.address().port}`,
    cut() {
      up = false;
      for (const socket of sockets) socket.destroy();
    },
    restore() {
      up = true;
    },
    close() {
      this.cut();
      line.close();
    },
  };
}
