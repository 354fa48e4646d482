// SPDX-License-Identifier: Apache-2.0
// Pictures of every view: plays a session with five phones and thirty bots, and photographs the three surfaces at the
// sizes that matter. Also composes docs/pictures/overview.png. Run by hand:  node tests/e2e/screens.mjs DIR
import { mkdirSync, writeFileSync } from "node:fs";
import { join as path } from "node:path";
import { anotherWindow, choose, join, launch, openConsole, openedSession, openPhone, openScreen, title } from "./browser.mjs";
import { readPack } from "./pack.mjs";
import { ROOT, run, Server } from "./server.mjs";
import { consoleShows, Guide, phoneShows, screenShows } from "./tour.mjs";

const DIR = process.argv[2];
if (DIR === undefined) {
  console.error("screens: say where the pictures go: node tests/e2e/screens.mjs DIR");
  process.exit(2);
}
mkdirSync(DIR, { recursive: true });

const PHONES = 5, BOTS = 30;
const THINKING_MS = 60_000; // bots take their time, as people do
const STILL = { reducedMotion: "reduce" };
const SIZES = {
  phone: [[390, 844]],
  screen: [[1280, 720], [1920, 1080]],
  console: [[390, 844], [1440, 900]],
};
/** The main screen looks the same on a laptop in dark mode. */
const SCHEMES = { phone: ["light", "dark"], screen: ["light"], console: ["light", "dark"] };
const STEPS = [2, 5, 9, 11]; // true or false, one answer, an email, a text message
const OVERVIEW = 5;

const server = await Server.start({ packs: [path(ROOT, "content/fr"), path(ROOT, "tests/e2e/packs")] });
const browser = await launch();
let taken = 0;

async function photograph(pages, view) {
  await Promise.all(Object.entries(pages).map(async ([surface, page]) => {
    for (const colorScheme of SCHEMES[surface]) {
      await page.emulateMedia({ colorScheme });
      for (const [width, height] of SIZES[surface]) {
        await page.setViewportSize({ width, height });
        const dark = colorScheme === "dark" ? "-dark" : "";
        await page.screenshot({ path: path(DIR, `${surface}-${view}-${width}x${height}${dark}.png`) });
        taken += 1;
      }
    }
    await page.emulateMedia({ colorScheme: "light" });
  }));
}

async function everyoneShows(pages, state) {
  await Promise.all([phoneShows(pages.phone, state), screenShows(pages.screen, state), consoleShows(pages.console, state)]);
}

/** The pages before a session, then its lobby with everybody in it. */
async function openRoom() {
  const page = await openConsole(browser, `${server.url}/animer`, STILL);
  await title(page, "Se connecter");
  await photograph({ console: page }, "00-sign-in");
  await page.goto(server.console);
  await title(page, "Préparer une session");
  const phone = await openPhone(browser, server.url, STILL);
  const screen = await openScreen(await anotherWindow(page, STILL), server.url, "");
  await title(screen, "Votre session s’affichera ici");
  await photograph({ phone, screen, console: page }, "01-before");
  await page.getByRole("radio", { name: "× 2" }).check();
  await page.getByRole("radio", { name: /^Cyberquiz/ }).check();
  await page.getByRole("button", { name: "Ouvrir la session" }).click();
  const { session, pin } = await openedSession(page);

  await phone.getByLabel("Code affiché à l’écran").fill(pin);
  await phone.getByRole("button", { name: "Rejoindre" }).click();
  await title(phone, /Qui serez-vous/);
  await photograph({ phone }, "02-pseudonym");
  await phone.getByRole("button", { name: /^Garder « .+ »$/ }).click();
  await title(phone, "Vous êtes dans la session");
  const others = [];
  for (let i = 1; i < PHONES; i++) {
    others.push(await openPhone(browser, server.url, STILL));
    await join(others.at(-1), pin);
  }
  const bots = run(["play", "--url", server.url, "--pin", pin, "--players", String(BOTS), "--seed", "11", "--json"]);
  await screen.getByText(new RegExp(`^${PHONES + BOTS}\\s*participants$`)).waitFor();
  await photograph({ phone, screen, console: page }, "03-lobby");
  return { pages: { phone, screen, console: page }, others, bots, session };
}

/** One question, from its announcement to the standings; how the three looked while it was open. */
async function playQuestion(guide, { pages, others }, question, name) {
  for (const phase of ["announce", "read"]) {
    await everyoneShows(pages, await guide.until(guide.state.step, phase));
    await photograph(pages, `${name}-${phase}`);
  }
  await everyoneShows(pages, await guide.next({ pause: false }));
  const aThird = new RegExp(`^(1[2-9]|2\\d|3\\d)\\s*réponses sur ${PHONES + BOTS}$`);
  await pages.screen.getByText(aThird).waitFor({ timeout: THINKING_MS });
  const together = await portray(pages);
  await photograph(pages, `${name}-open`);
  await choose(pages.phone, question.answerKind, question.right);
  await title(pages.phone, "Réponse enregistrée");
  await photograph({ phone: pages.phone }, `${name}-saved`);
  for (const [i, other] of others.entries())
    await choose(other, question.answerKind, i % 2 === 0 ? question.right : question.wrong.slice(0, 1));
  while (guide.state.phase !== "reveal") guide.state = await guide.wire.expect("state", (state) => state.phase === "reveal");
  await everyoneShows(pages, guide.state);
  await photograph(pages, `${name}-reveal`);
  await photograph({ phone: others[1] }, `${name}-reveal-wrong`);
  await everyoneShows(pages, await guide.next());
  if (guide.state.phase === "standings") await photograph(pages, `${name}-standings`);
  return together;
}

async function playPack(room) {
  const { steps } = readPack(path(ROOT, "content/fr/cyberquiz/pack.md"));
  const guide = await Guide.lead(server, room.session);
  let overview;
  for (const number of STEPS) {
    await guide.skipTo(number);
    const name = `${String(number + 3).padStart(2, "0")}-question-${number}`;
    const together = await playQuestion(guide, room, steps[number - 1], name);
    if (number === OVERVIEW) overview = together;
  }
  guide.wire.send({ type: "end" });
  guide.state = await guide.wire.expect("state", (state) => state.phase === "podium");
  await everyoneShows(room.pages, guide.state);
  await photograph(room.pages, "30-podium");
  await everyoneShows(room.pages, await guide.next());
  await room.pages.phone.getByRole("button", { name: /^Vos \d+ explications/ }).waitFor();
  await photograph(room.pages, "31-ended");
  await room.pages.phone.getByRole("button", { name: /^Vos \d+ explications/ }).click();
  await title(room.pages.phone, "Vos explications");
  await photograph({ phone: room.pages.phone }, "32-recap");
  await room.bots.done;
  return overview;
}

/** A slide and a break, which the shipped pack has none of. */
async function playVisit() {
  const { session, pin } = await server.openSession("visite");
  const page = await openConsole(browser, `${server.url}/animer?session=${session}#cle=${server.token}`, STILL);
  await openedSession(page);
  const screen = await openScreen(await anotherWindow(page, STILL), server.url, session);
  const phone = await openPhone(browser, server.url, STILL);
  await join(phone, pin);
  const guide = await Guide.lead(server, session);
  const pages = { phone, screen, console: page };
  for (const [step, phase] of [[1, "slide"], [2, "read"], [4, "break"]]) {
    await guide.skipTo(step);
    while (guide.state.phase !== phase) await guide.next();
    await everyoneShows(pages, guide.state);
    await photograph(pages, `40-${phase === "read" ? "picture" : phase}`);
  }
}

/** The screen in an open question, with the console and a phone beside it, on paper. */
async function compose(pictures) {
  const page = await browser.newPage({ viewport: { width: 1600, height: 920 } });
  const image = (name) => `<img class="${name}" src="data:image/png;base64,${pictures[name].toString("base64")}">`;
  await page.setContent(`<!doctype html><style>
    body { margin: 0; height: 920px; background: #fbf7ef; position: relative; overflow: hidden; }
    img { position: absolute; display: block; box-sizing: border-box; background: #14213d; border: 9px solid #14213d; }
    .screen { left: 56px; top: 56px; width: 1096px; border-radius: 18px; }
    .console { left: 640px; top: 570px; width: 480px; border-radius: 14px; outline: 10px solid #fbf7ef; }
    .phone { left: 1212px; top: 126px; width: 332px; border-radius: 38px; }
  </style>${image("screen")}${image("console")}${image("phone")}`);
  await page.waitForFunction(() => [...document.images].every((each) => each.complete));
  mkdirSync(path(ROOT, "docs/pictures"), { recursive: true });
  const file = path(ROOT, "docs/pictures/overview.png");
  writeFileSync(file, await page.screenshot());
  return file;
}

/** All three at the same moment, each at its own size. */
async function portray(pages) {
  for (const [surface, page] of Object.entries(pages)) {
    const [width, height] = SIZES[surface].at(-1);
    await page.setViewportSize({ width, height });
  }
  const pictures = await Promise.all(Object.values(pages).map((page) => page.screenshot()));
  return Object.fromEntries(Object.keys(pages).map((surface, i) => [surface, pictures[i]]));
}

try {
  const overview = await playPack(await openRoom());
  await playVisit();
  console.log(`${taken} pictures in ${DIR}, and ${await compose(overview)}`);
} finally {
  await browser.close();
  await server.stop();
}
