// SPDX-License-Identifier: Apache-2.0
// What a phone downloads, and that every view of the shipped pack fits: no phone scrolls sideways, none scrolls at all
// while a question is open, and the main screen never does.
import assert from "node:assert/strict";
import { join as path } from "node:path";
import { after, before, test } from "node:test";
import { join, launch, openPhone, openScreen, overflow, textsCut, title } from "./browser.mjs";
import { ROOT, Server } from "./server.mjs";
import { Guide, phoneShows, screenShows } from "./tour.mjs";
import { joinPlayer } from "./wire.mjs";

const BYTES_MAX = 60_000;
const REQUESTS_MAX = 4;

let server, browser;
before(async () => {
  server = await Server.start({ packs: [path(ROOT, "content/fr"), path(ROOT, "tests/e2e/packs")] });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

test(`a phone is in the session after ${REQUESTS_MAX} requests and ${BYTES_MAX / 1000} kB at most`, async (t) => {
  const { pin } = await server.openSession("cyberquiz");
  const phone = await openPhone(browser, "about:blank");
  const network = await phone.context().newCDPSession(phone);
  await network.send("Network.enable");
  const asked = [];
  let bytes = 0;
  network.on("Network.requestWillBeSent", ({ request }) => request.url.startsWith("http") && asked.push(request.url));
  network.on("Network.webSocketCreated", ({ url }) => asked.push(url));
  network.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  for (const event of ["webSocketFrameReceived", "webSocketFrameSent"])
    network.on(`Network.${event}`, ({ response }) => (bytes += Buffer.byteLength(response.payloadData)));
  await phone.goto(server.url);
  await join(phone, pin);
  await title(phone, "Vous êtes dans la session");
  t.diagnostic(`${asked.length} requests, ${bytes} bytes`);
  assert.ok(asked.length <= REQUESTS_MAX, asked.join(" "));
  assert.ok(bytes > 5_000 && bytes <= BYTES_MAX, `${bytes} bytes`);
  await phone.context().close();
});

for (const pack of ["visite", "cyberquiz"])
  test(`${pack}: every view fits a small phone, a usual one and the main screen`, { timeout: 120_000 }, async () => {
    const { session, pin } = await server.openSession(pack);
    const still = { reducedMotion: "reduce" };
    const small = await openPhone(browser, server.url, { ...still, viewport: { width: 320, height: 568 } });
    const usual = await openPhone(browser, server.url, still);
    const context = await browser.newContext({ ...still, viewport: { width: 1280, height: 720 }, locale: "fr-FR" });
    const screen = await openScreen(context, server.url, session);
    for (const phone of [small, usual]) {
      await join(phone, pin);
      assert.equal((await overflow(phone)).wide, 0);
    }
    const absent = await joinPlayer(server.url, pin);

    const guide = await Guide.lead(server, session);
    for (let { state } = guide; ; state = await guide.next()) {
      const where = `step ${state.step}, ${state.phase}`;
      await Promise.all([phoneShows(small, state), phoneShows(usual, state), screenShows(screen, state)]);
      assert.deepEqual(await overflow(screen), { wide: 0, tall: 0 }, `screen, ${where}`);
      assert.deepEqual(await textsCut(screen), [], `screen, ${where}`);
      for (const phone of [small, usual]) {
        const { wide, tall } = await overflow(phone);
        assert.equal(wide, 0, `phone, ${where}: scrolls sideways`);
        if (state.phase === "open" && state.kind !== "spot") assert.equal(tall, 0, `phone, ${where}: scrolls while a question is open`);
      }
      if (state.phase === "ended") break;
    }
    absent.destroy();
    for (const page of [small, usual, screen]) await page.context().close();
  });
