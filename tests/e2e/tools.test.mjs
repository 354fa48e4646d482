// SPDX-License-Identifier: Apache-2.0
// The toolbox in a real browser: nothing that is typed leaves the device, and it works with the network cut, also on a
// phone that was only in a session once. Between browser and server stands a proxy of ours that sees every request,
// whoever makes it: the page, its worker, or the browser itself.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import encodeQR from "qr";
import { assertAccessible, launch, plain } from "./browser.mjs";
import { newDevice } from "./device.mjs";
import { openWith } from "./mock.mjs";
import { meEnded, state, welcomeBack } from "./samples.mjs";
import { Server } from "./server.mjs";
import { openSite as openSiteBefore } from "./site.mjs";

const PATIENCE_MS = 15_000;
const SMS = "AMELI : votre carte Vitale expire, renouvelez-la avant ce soir : https://arneli-vitale.fr/dossier";
const MAIL = [
  "Received: by mx.example", "From: Assurance Maladie <a@espace-dossier.com>", "Subject: Votre remboursement",
  "Content-Type: text/html; charset=utf-8", "",
  '<p>Bonjour,</p><p>Confirmez sous 24 h : <a href="https://ameli.fr.dossier-sante.com/x">https://www.ameli.fr</a></p>',
].join("\n");

let server, browser;
before(async () => {
  server = await Server.start();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const openSite = (t) => openSiteBefore(t, server);

const openPage = (t, options = {}) => newDevice(t, browser, options);

/** The toolbox, all there and kept. */
async function openTools(t, site, options) {
  const page = await openPage(t, options);
  await page.goto(`${site.url}/outils`);
  await page.getByText("Disponible sans connexion sur cet appareil.").waitFor();
  return page;
}

const tool = async (page, name) => {
  await page.getByRole("link", { name: "Maillon, boîte à outils" }).click();
  await page.getByRole("link", { name, exact: true }).click();
};
const verdict = async (page, word) => page.getByRole("status").getByRole("heading", { name: word }).waitFor();
const clueTitles = async (page) => (await page.locator(".evidence b").allTextContents()).map(plain);

async function checkMessage(page, text) {
  await tool(page, "Vérifier un message");
  await page.getByLabel("Le message").fill(text);
  await page.getByRole("button", { name: "Vérifier", exact: true }).click();
}

test("once it is loaded, nothing is asked of any network, whatever is typed", async (t) => {
  const site = await openSite(t);
  const page = await openTools(t, site);
  await page.waitForLoadState("networkidle");
  const loaded = [...site.asked];
  const requests = [];
  page.context().on("request", (request) => requests.push(request.url()));

  await checkMessage(page, SMS);
  await verdict(page, "Alerte");
  await page.getByRole("button", { name: "Vérifier un autre message" }).click();
  await page.locator("input[type=file]").setInputFiles({ name: "a.eml", mimeType: "message/rfc822", buffer: Buffer.from(MAIL) });
  await verdict(page, "Alerte");
  await tool(page, "Vérifier un lien");
  await page.getByLabel("Le lien").fill("https://www.ameli.fr.dossier-sante.com/x");
  await page.getByRole("button", { name: "Vérifier", exact: true }).click();
  await verdict(page, "Alerte");
  await tool(page, "Essayer un mot de passe");
  await page.getByLabel("Mot de passe ou phrase de passe").fill("Marseille2024!");
  await verdict(page, "Trop facile à deviner");
  await page.getByRole("button", { name: "Une autre" }).click();
  await tool(page, "Vérifier un destinataire");
  await page.getByLabel("Adresse du destinataire").fill("dr.martin@mssante.com");
  await page.getByRole("button", { name: "Vérifier", exact: true }).click();
  await verdict(page, "Alerte");
  await tool(page, "S’entraîner");
  await page.getByRole("button", { name: "C’est un faux" }).click();
  await page.getByRole("button", { name: "Message suivant" }).click();
  await page.getByRole("link", { name: "Maillon, boîte à outils" }).click();
  await page.getByRole("link", { name: "Agir maintenant" }).click();
  await page.waitForLoadState("networkidle");

  assert.deepEqual(requests.map((url) => new URL(url).pathname), []);
  assert.deepEqual(site.asked.slice(loaded.length), []);
  assert.deepEqual(page.problems, []);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]));
  for (const typed of ["Marseille2024", "arneli", "mssante.com"]) assert.ok(!kept.includes(typed), kept);
});

test("with the network cut, a phone-sized browser still checks a message", async (t) => {
  const site = await openSite(t);
  const page = await openTools(t, site);
  await site.close();
  await page.context().setOffline(true);
  await page.goto(`${site.url}/outils`);
  await checkMessage(page, SMS);
  await verdict(page, "Alerte");
  assert.ok((await clueTitles(page)).includes("Une adresse imitée"));
  await tool(page, "Essayer un mot de passe");
  await page.getByLabel("Mot de passe ou phrase de passe").fill("azertyuiop");
  await verdict(page, "Trop facile à deviner");
});

test("a phone that was only in a session has the toolbox too, with the network cut", async (t) => {
  const site = await openSite(t);
  const page = await openPage(t);
  await page.addInitScript(() => { Math.random = () => 0; }); // phones of a room spread over some seconds
  await openWith(page, `${site.url}/?pin=482917`, [welcomeBack, state("player", "ended"), meEnded]);
  assert.equal(await page.getByRole("link", { name: /^Votre boîte à outils/ }).getAttribute("href"), "/outils");
  await page.evaluate(async () => {
    const state = async () => (await navigator.serviceWorker.getRegistration("/outils"))?.active?.state;
    while ((await state()) !== "activated") await new Promise((later) => setTimeout(later, 50));
  });
  assert.ok(!site.asked.some((line) => line.endsWith(".woff2")), "no face is loaded for it");
  await site.close();
  await page.context().setOffline(true);
  await page.goto(`${site.url}/outils`); // a week later
  await checkMessage(page, SMS);
  await verdict(page, "Alerte");
});

test("what another application shares is received by the device alone", async (t) => {
  const site = await openSite(t);
  const page = await openTools(t, site);
  await page.goto(`${site.url}/`);
  const before = site.asked.length;
  /** As the browser does for an installed page: see share_target in web/tools/install/manifest.json. */
  const share = (fields) => page.evaluate((given) => {
    const form = Object.assign(document.createElement("form"), { action: "/outils/partage", method: "post", enctype: "multipart/form-data" });
    for (const [name, value] of Object.entries(given)) form.append(Object.assign(document.createElement("input"), { name, value, type: "hidden" }));
    document.body.append(form);
    form.submit();
  }, fields);
  await share({ title: "", text: SMS });
  await verdict(page, "Alerte");
  assert.match(await page.locator(".msg").textContent(), /AMELI/);
  await page.goto(`${site.url}/`);
  await share({ url: "https://arneli.fr/x" });
  await page.getByRole("heading", { level: 1, name: "Vérifier un lien" }).waitFor();
  await verdict(page, "Alerte");
  assert.deepEqual(site.asked.slice(before).filter((line) => line.startsWith("POST")), []);
  await page.goto(`${site.url}/outils#/partage`);
  await page.getByText("Rien à vérifier n’a été trouvé dans ce partage.").waitFor(); // it was taken, once
});

test("a QR code is read from a picture, and checked", async (t) => {
  const site = await openSite(t);
  const page = await openTools(t, site);
  await tool(page, "Vérifier un lien");
  const picture = (text) => ({ name: "code.gif", mimeType: "image/gif", buffer: Buffer.from(encodeQR(text, "gif", { scale: 6 })) });
  await page.locator("input[type=file]").setInputFiles(picture("https://www.ameli.fr.dossier-sante.com/payer"));
  await verdict(page, "Alerte");
  assert.equal(await page.locator(".host b").textContent(), "dossier-sante.com");
  await page.getByRole("button", { name: "Vérifier un autre lien" }).click();
  await page.locator("input[type=file]").setInputFiles({ name: "a.gif", mimeType: "image/gif", buffer: Buffer.from("GIF89a") });
  await page.getByRole("alert").filter({ hasText: "Aucun QR code lisible" }).waitFor();
});

/** A video that shows a code, as Chromium's false camera plays it (YUV4MPEG2, 4:2:0). */
function videoOf(text, width = 640, height = 480, scale = 8) {
  const rows = encodeQR(text, "raw", { border: 4 });
  const frame = Buffer.alloc((width * height * 3) / 2, 128);
  const left = (width - rows.length * scale) >> 1;
  const top = (height - rows.length * scale) >> 1;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) frame[y * width + x] = rows[Math.floor((y - top) / scale)]?.[Math.floor((x - left) / scale)] ? 16 : 235;
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), Buffer.from("FRAME\n"), frame, Buffer.from("FRAME\n"), frame]);
}

test("a QR code is read by the camera, which is then let go", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "maillon-camera-"));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "code.y4m"), videoOf("https://arneli.fr/x"));
  const seeing = await launch(["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-video-capture=${join(folder, "code.y4m")}`]);
  t.after(() => seeing.close());
  const page = await (await seeing.newContext({ locale: "fr-FR" })).newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${server.url}/outils#/lien`);
  await page.evaluate(() => {
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => (window.stream = await open(wanted));
  });
  await page.getByRole("button", { name: "Lire un QR code" }).click();
  await verdict(page, "Alerte");
  assert.equal(await page.locator(".host b").textContent(), "arneli.fr");
  assert.deepEqual(await page.evaluate(() => window.stream.getTracks().map((track) => track.readyState)), ["ended"]);
});

test("the evidence is underlined in the person's own text, with the number of its clue", async (t) => {
  const site = await openSite(t);
  const page = await openTools(t, site);
  await checkMessage(page, `${SMS} 📄 à bientôt`);
  const numbers = await page.locator(".evidence .num").allTextContents();
  assert.deepEqual(numbers, numbers.map((_, index) => String(index + 1)));
  const marks = (await page.locator(".msg mark").allTextContents()).map(plain);
  assert.ok(marks.includes("arneli-vitale.fr"), marks.join(" | "));
  assert.ok(marks.includes("avant ce soir"), marks.join(" | "));
  const shown = await page.locator(".msg").evaluate((box) => {
    const copy = box.cloneNode(true);
    copy.querySelectorAll(".num").forEach((number) => number.remove());
    return copy.textContent;
  });
  assert.equal(shown, `${SMS} 📄 à bientôt`);
});

test("a link of a mail is shown with where it truly leads", async (t) => {
  const site = await openSite(t);
  const page = await openTools(t, site);
  await tool(page, "Vérifier un message");
  await page.locator("input[type=file]").setInputFiles({ name: "a.eml", mimeType: "message/rfc822", buffer: Buffer.from(MAIL) });
  await verdict(page, "Alerte");
  assert.match(plain(await page.locator(".msg").textContent()), /https:\/\/www\.ameli\.fr.*\(https:\/\/ameli\.fr\.dossier-sante\.com\/x/);
  assert.match(plain(await page.locator(".heads").textContent()), /^DeAssurance Maladie <a@espace-dossier\.com.*ObjetVotre remboursement/);
  await page.getByText("C’est déjà fait").click();
  await page.getByText("J’ai donné un mot de passe").click();
  await page.locator(".already details[open] .steps").getByText(/Depuis un autre appareil, changez tout mot de passe/).waitFor();
});

test("checks are kept only if asked for, and gone in one tap", async (t) => {
  const site = await openSite(t);
  const page = await openTools(t, site);
  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  await checkMessage(page, SMS);
  await verdict(page, "Alerte");
  assert.equal(await stored(), "{}");
  await page.goto(`${site.url}/outils#/`);
  await page.getByRole("switch", { name: /^Garder mes vérifications/ }).check();
  await checkMessage(page, SMS);
  await verdict(page, "Alerte");
  await tool(page, "Essayer un mot de passe");
  await page.getByLabel("Mot de passe ou phrase de passe").fill("Marseille2024!");
  await page.getByRole("link", { name: "Maillon, boîte à outils" }).click();
  await page.getByRole("link", { name: "Voir (1)" }).click();
  assert.match(await page.locator(".past").textContent(), /Alerte.*AMELI/);
  assert.ok(!(await stored()).includes("Marseille"));
  await page.getByRole("button", { name: "Tout effacer" }).click();
  await page.getByText("Aucune vérification gardée.").waitFor();
  assert.ok(!(await stored()).includes("AMELI"));
});

test("a round of the drill: ten messages, told one by one, and a score", async (t) => {
  const site = await openSite(t);
  const page = await openTools(t, site);
  await tool(page, "S’entraîner");
  let right = 0;
  for (let message = 1; message <= 10; message++) {
    await page.getByRole("button", { name: message % 2 ? "C’est un faux" : "Il est authentique" }).click();
    const told = plain(await page.locator(".told").textContent());
    right += told.startsWith("Bien vu") ? 1 : 0;
    assert.equal(told.includes("Ce message est un faux."), (await page.locator(".evidence li").count()) > 0);
    assert.equal(told.startsWith("Bien vu"), told.includes("est un faux") === (message % 2 === 1));
    await page.getByRole("button", { name: message < 10 ? "Message suivant" : "Voir le résultat" }).click();
  }
  assert.equal(plain(await page.locator(".over__score").textContent()), `${right}/10`);
  await page.getByRole("button", { name: "Dix autres messages" }).click();
  await page.getByRole("button", { name: "C’est un faux" }).waitFor();
});

test("without a script, the page says what is missing and whom to call", async (t) => {
  const page = await openPage(t, { javaScriptEnabled: false });
  await page.goto(`${server.url}/outils`);
  assert.match(await page.locator("noscript").textContent(), /ont besoin de JavaScript.*33700.*17cyber\.gouv\.fr/s);
  assert.ok(await page.getByRole("link", { name: "signal-spam.fr" }).isVisible());
});

test("a keyboard is enough", async (t) => {
  const site = await openSite(t);
  const page = await openTools(t, site);
  const press = async (key, times = 1) => { for (let i = 0; i < times; i++) await page.keyboard.press(key); };
  const focused = () => page.evaluate(() => (document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim());
  await press("Tab", 2);
  assert.equal(await focused(), "Agir maintenant");
  await press("Tab");
  await press("Enter");
  await page.locator("h1:focus").filter({ hasText: "Vérifier un message" }).waitFor();
  await press("Tab");
  assert.equal(await focused(), "Le message");
  await page.keyboard.type(SMS);
  await press("Tab");
  await press("Enter");
  await verdict(page, "Alerte");
});

/** Every view, and every result. */
async function* everyView(page) {
  yield "home";
  await checkMessage(page, SMS);
  await verdict(page, "Alerte");
  yield "a message at alert";
  await page.getByRole("button", { name: "Vérifier un autre message" }).click();
  yield "a message";
  await page.getByRole("button", { name: "Vérifier", exact: true }).click();
  yield "an empty message";
  await page.getByLabel("Le message").fill("Coucou, à demain !");
  await page.getByRole("button", { name: "Vérifier", exact: true }).click();
  await verdict(page, "Rien de repéré");
  yield "a message with nothing";
  await page.getByText("C’est déjà fait").click();
  await page.getByText("J’ai cliqué").click();
  yield "already done";
  await tool(page, "Vérifier un lien");
  yield "a link";
  await page.getByLabel("Le lien").fill(`https://${"sous-domaine-tres-long.".repeat(6)}impots.gouv.fr.example.com/${"x".repeat(200)}`);
  await page.getByRole("button", { name: "Vérifier", exact: true }).click();
  await verdict(page, "Alerte");
  yield "a long link";
  await tool(page, "Essayer un mot de passe");
  yield "a password";
  await page.getByLabel("Mot de passe ou phrase de passe").fill("Cabinet-Dupont-2024-Marseille!");
  await page.getByText("Il en remplace un autre").click();
  await page.getByRole("button", { name: "Afficher" }).first().click();
  await page.locator(".verdict3").waitFor();
  yield "a password judged";
  await tool(page, "Vérifier un destinataire");
  await page.getByLabel("Adresse du destinataire").fill("dr.martin@mssanté.fr, cabinet@gmail.com");
  await page.getByRole("button", { name: "Vérifier", exact: true }).click();
  await page.locator(".verdict3").waitFor();
  yield "recipients";
  await tool(page, "S’entraîner");
  yield "a message of the drill";
  await page.getByRole("button", { name: "C’est un faux" }).click();
  yield "a message of the drill, told";
  await page.getByRole("link", { name: "Maillon, boîte à outils" }).click();
  await page.getByRole("link", { name: "Agir maintenant" }).click();
  yield "what to do";
}

for (const colorScheme of ["light", "dark"])
  test(`axe finds nothing in any view, ${colorScheme}`, { timeout: 120_000 }, async (t) => {
    const page = await openTools(t, await openSite(t), { colorScheme });
    for await (const name of everyView(page)) await assertAccessible(page, `${name}, ${colorScheme}`);
  });

for (const width of [320, 1280, 1920])
  test(`nothing runs out of a view ${width} pixels wide`, async (t) => {
    const page = await openTools(t, await openSite(t), { viewport: { width, height: width === 320 ? 568 : 900 } });
    for await (const name of everyView(page)) {
      const out = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(out <= 0, `${name}: ${out} pixels too many`);
    }
  });

test("it speaks English to those who ask for it, and remembers", async (t) => {
  const site = await openSite(t);
  const page = await openTools(t, site);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: "Toolbox" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Toolbox" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
});
