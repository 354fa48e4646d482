// SPDX-License-Identifier: Apache-2.0
// The disk takes nothing more: no answer is confirmed, the facilitator is told why, and all mends itself when there is
// room again. Files are kept from growing by a limit on the running process.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { answerTile, join, launch, openConsole, openedSession, openPhone, received, title, tokenLink } from "./browser.mjs";
import { run, Server } from "./server.mjs";
import { joinPlayer, openConsole as openWire } from "./wire.mjs";

const RIGHT = "Réponse 2", ALSO = "Réponse 4";

let server, browser;
before(async () => {
  server = await Server.start();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const limitFiles = (bytes) =>
  promisify(execFile)("prlimit", [`--fsize=${bytes}:unlimited`, "--pid", String(server.process.pid)]);

test("an answer that cannot be written is not confirmed, and is when it can", async () => {
  const { session, pin } = await server.openSession("cyberquiz", { time_percent: 0 });
  const page = await openConsole(browser, `${tokenLink(server).replace("#", `?session=${session}#`)}`);
  await openedSession(page);
  const phone = await openPhone(browser, server.url);
  await join(phone, pin);
  const silent = await joinPlayer(server.url, pin); // as long as it thinks, the question stays open

  const facilitator = await openWire(server, session);
  facilitator.send({ type: "start" });
  for (const phase of ["announce", "read"]) facilitator.send({ type: "next", step: 1, phase });
  await answerTile(phone, "multiple", RIGHT).check();
  await answerTile(phone, "multiple", ALSO).check();

  await limitFiles(1);
  await phone.getByRole("button", { name: /^Confirmer 2/ }).click();
  await page.getByRole("alert").filter({ hasText: "Les réponses ne sont plus enregistrées" }).waitFor();
  const [{ reason }] = received(page, "trouble");
  assert.notEqual(reason, "");
  await page.getByRole("alert").filter({ hasText: reason }).waitFor();
  assert.deepEqual(received(phone, "ack"), []);
  await phone.getByText("Envoi…").waitFor();
  assert.equal(await phone.getByRole("heading", { name: "Réponse enregistrée" }).count(), 0);

  await limitFiles("unlimited");
  await title(phone, "Réponse enregistrée");
  await page.getByRole("alert").waitFor({ state: "detached" });
  assert.deepEqual(received(page, "trouble").map((message) => message.reason === ""), [false, true]);
  silent.destroy();

  const replay = await run(["replay", "--data", server.data, "--session", session, "--json"]).done;
  assert.equal(replay.code, 0, replay.stderr);
  assert.deepEqual(replay.lines.at(-1).answers, [{ pseudonym: phone.pseudonym, step: 1, choices: [2, 4] }]);
});
