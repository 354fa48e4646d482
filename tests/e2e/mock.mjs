// SPDX-License-Identifier: Apache-2.0
// The pages without a server: web/dist served as the real one does it (same paths, same policy), and a WebSocket
// fed by hand, so that a test can put a page into any state. Reads the pages from $MAILLON_DIST, or web/dist.
//
//   const site = await serve();
//   const browser = await launch();
//   const page = await browser.newPage();
//   const wire = await openWith(page, `${site.url}/?pin=482917`, [welcome, lobby]);   // frames sent after `hello`
//   await wire.push(announce);           // one more frame, at any time
//   wire.sent                            // what the page sent, decoded

import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const DIST = process.env.MAILLON_DIST ?? join(dirname(fileURLToPath(import.meta.url)), "../../web/dist");

export const POLICY =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The toolbox runs WebAssembly. */
const DEVICE_POLICY = POLICY.replace(";", "; script-src 'self' 'wasm-unsafe-eval';");

const TYPES = { html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8",
  svg: "image/svg+xml", woff2: "font/woff2", wasm: "application/wasm", bin: "application/octet-stream", png: "image/png",
  webmanifest: "application/manifest+json" };

/** No question to practise, as on a server whose packs do not offer any. */
const NOTHING_TO_TRAIN = { "/outils/quiz.json": { body: { questions: [] } } };

/** Serves dist on a free port of this machine. `api` answers what is not a page: path -> { status, body }. */
export async function serve(api = {}) {
  const routes = JSON.parse(readFileSync(join(DIST, "routes.json"), "utf8"));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const key = `${request.method} ${pathname}`;
    const given = api[key] ?? api[pathname] ?? NOTHING_TO_TRAIN[pathname];
    response.setHeader("content-security-policy", pathname === "/outils" ? DEVICE_POLICY : POLICY);
    if (given !== undefined) {
      const { status = 200, body, type = "application/json" } = typeof given === "function" ? given(request) : given;
      response.writeHead(status, { "content-type": type });
      response.end(typeof body === "string" ? body : JSON.stringify(body));
      return;
    }
    const file = routes[pathname] ?? (/^\/\d{6}$/.test(pathname) ? routes["/"] : undefined);
    if (file === undefined) {
      response.writeHead(404, { "content-type": "application/json" });
      response.end(JSON.stringify({ error: "unknown", message: pathname }));
      return;
    }
    response.writeHead(200, { "content-type": TYPES[file.slice(file.lastIndexOf(".") + 1)] });
    response.end(readFileSync(join(DIST, file)));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }),
  };
}

export function launch(more = []) {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", ...more],
  });
}

/**
 * Opens a page whose WebSocket is fed by us. `frames`: objects sent after each `hello`, or a function of the hello
 * that gives them. Options: `reply(message)` gives the frames that answer anything else the page sends.
 */
export async function openWith(page, url, frames = [], { reply } = {}) {
  const wire = { sent: [], sockets: 0, problems: [], open: true };
  let socket = null;
  const waiting = [];

  page.on("pageerror", (error) => wire.problems.push(String(error)));
  page.on("console", (line) => line.type() === "error" && wire.problems.push(line.text()));

  await page.routeWebSocket(/\/ws$/, (ws) => {
    if (!wire.open) {
      void ws.close();
      return;
    }
    socket = ws;
    wire.sockets += 1;
    ws.onMessage((text) => {
      const message = JSON.parse(text);
      wire.sent.push(message);
      for (const resolve of waiting.splice(0)) resolve();
      const list = message.type === "hello"
        ? (typeof frames === "function" ? frames(message) : frames)
        : (reply?.(message) ?? []);
      for (const frame of list) ws.send(JSON.stringify(frame));
    });
  });

  wire.push = async (...list) => {
    for (const frame of list) socket.send(JSON.stringify(frame));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  };
  /** Cuts the connection; with `stay`, refuses the next ones too, until `restore`. */
  wire.cut = async ({ stay = false } = {}) => {
    wire.open = !stay;
    await socket?.close();
  };
  wire.restore = () => { wire.open = true; };
  /** The message of this type that the page sent first, or as the `nth`; waits for it. */
  wire.message = async (type, nth = 1) => {
    for (;;) {
      const found = wire.sent.filter((message) => message.type === type)[nth - 1];
      if (found) return found;
      await new Promise((resolve) => waiting.push(resolve));
    }
  };

  await page.goto(url, { waitUntil: "load" });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return wire;
}
