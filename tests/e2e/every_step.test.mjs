// SPDX-License-Identifier: Apache-2.0
// Every step of every pack that is shipped, in every phase: nothing is cut on the main screen at 1280 × 720, nothing
// makes a phone of 320 × 568 scroll sideways. With SHOTS=DIR, each view of the screen and the phone is kept there.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join as path } from "node:path";
import { after, before, test } from "node:test";

import { join, launch, openPage, overflow, textsCut } from "./browser.mjs";
import { Server } from "./server.mjs";
import { Guide } from "./tour.mjs";

const PACKS = ["sensibilisation", "sensibilisation@30-min", "sensibilisation@10-min", "cyberquiz"];
const { SHOTS } = process.env;

let server, browser;
before(async () => {
  server = await Server.start();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** The page shows this state: it was told, and two frames were drawn since. */
async function shows(page, { step, phase, lines_hidden = 0 }) {
  await page.waitForFunction(([wanted, of, hidden]) => {
    const last = window.lastState;
    return last !== undefined && last.step === wanted && last.phase === of && (last.lines_hidden ?? 0) === hidden;
  }, [step, phase, lines_hidden]);
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))));
}

const remember = () => {
  const Real = WebSocket;
  window.WebSocket = class extends Real {
    constructor(...of) {
      super(...of);
      this.addEventListener("message", ({ data }) => {
        const message = JSON.parse(data);
        if (message.type === "state") window.lastState = message;
      });
    }
  };
};

async function look(pages, state, faults, shots) {
  const place = `step ${state.step} ${state.kind} ${state.phase}${state.lines_hidden ? ` (${state.lines_hidden} lines to come)` : ""}`;
  for (const [name, page] of Object.entries(pages)) {
    await shows(page, state);
    const { wide, tall } = await overflow(page);
    if (wide > 0) faults.push(`${name}, ${place}: ${wide} px too wide`);
    if (name === "screen") {
      if (tall > 0) faults.push(`${name}, ${place}: ${tall} px too tall`);
      for (const text of await textsCut(page)) faults.push(`${name}, ${place}: cut: ${text.slice(0, 60)}`);
    }
    if (shots) await page.screenshot({ path: path(shots, `${String(state.step).padStart(3, "0")}-${state.phase}-${name}.png`) });
  }
}

/** Plays one step to its last view; every view is looked at. */
async function playThrough(guide, pages, faults, shots) {
  const { step } = guide.state;
  for (;;) {
    await look(pages, guide.state, faults, shots);
    const { phase, lines_hidden: hidden = 0 } = guide.state;
    if (phase === "reveal" || phase === "break" || (phase === "slide" && hidden === 0)) return;
    await guide.next();
    assert.equal(guide.state.step, step);
  }
}

for (const pack of PACKS)
  test(`every step of ${pack} fits`, { timeout: 600_000 }, async () => {
    const { session, pin } = await server.openSession(pack, { standings_every: 0 });
    const shots = SHOTS && path(SHOTS, pack);
    if (shots) await mkdir(shots, { recursive: true });
    const pocket = await browser.newContext({ viewport: { width: 320, height: 568 }, locale: "fr-FR", isMobile: true, hasTouch: true, reducedMotion: "reduce" });
    await pocket.addInitScript(remember);
    const phone = await openPage(pocket, server.url);
    await join(phone, pin);
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: "fr-FR", reducedMotion: "reduce" });
    await context.addInitScript(remember);
    const screen = await openPage(context, `${server.url}/ecran?session=${session}`);
    const guide = await Guide.lead(server, session);
    const faults = [];
    await guide.next();
    const { steps } = guide.state;
    for (let step = 1; step <= steps; step++) {
      await guide.jump(step);
      await playThrough(guide, { screen, phone }, faults, shots);
    }
    await context.close();
    await pocket.close();
    assert.deepEqual(faults, [], faults.join("\n"));
  });
