// SPDX-License-Identifier: Apache-2.0
// Keeps the toolbox on the device: its files are stored once, all together, and served from there ever after, with a
// network or without. Also receives what another application shares, and hands it to the page without a network.

import { QUIZ } from "./quiz-path";
import { SHARED_CACHE, SHARED_FILE, SHARED_TEXT } from "./shared-cache";

/** Put in by the build: every path of the toolbox, and a name for this set of them. */
declare const FILES: readonly string[];
declare const VERSION: string;

// What we use of a worker's scope; TypeScript's own library for it does not go together with a page's.
interface Waits extends Event { waitUntil(done: Promise<unknown>): void }
interface Fetches extends Waits { request: Request; respondWith(response: Promise<Response>): void }
interface Scope {
  addEventListener(type: "install" | "activate", listener: (event: Waits) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetches) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}
const scope = self as unknown as Scope;

const CACHE = `outils-${VERSION}`;
const PAGE = "/outils";
const QUIZ_CACHE = "quiz"; // outlives a build: the questions are the server's, not the pages'
const QUIZ_WAIT_MS = 4_000;

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("outils-") && name !== CACHE).map((name) => caches.delete(name)));
}

/** From the cache; else from the network, and kept. */
async function kept(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const found = await cache.match(path);
  if (found) return found;
  const response = await fetch(request);
  if (response.ok) await cache.put(path, response.clone());
  return response;
}

/** The questions as they are now, and kept; without a network, or one too slow, the last ones. */
async function freshQuiz(): Promise<Response> {
  const cache = await caches.open(QUIZ_CACHE);
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), QUIZ_WAIT_MS);
  try {
    const response = await fetch(QUIZ, { signal: patience.signal });
    if (!response.ok) throw new Error(`${QUIZ}: ${response.status}`);
    await cache.put(QUIZ, response.clone());
    return response;
  } catch {
    return (await cache.match(QUIZ)) ?? Response.error();
  } finally {
    clearTimeout(timer);
  }
}

/** What was shared waits in a cache of its own, until the page takes it. */
async function receive(request: Request): Promise<Response> {
  const form = await request.formData();
  const cache = await caches.open(SHARED_CACHE);
  const text = ["title", "text", "url"].map((name) => form.get(name)).filter((value) => typeof value === "string" && value !== "");
  if (text.length > 0) await cache.put(SHARED_TEXT, new Response(text.join("\n")));
  const file = form.get("file");
  if (file instanceof File) await cache.put(SHARED_FILE, new Response(file));
  return Response.redirect(`${PAGE}#/partage`, 303);
}

scope.addEventListener("install", (event) => {
  const files = caches.open(CACHE).then((cache) => cache.addAll([...FILES]));
  event.waitUntil(Promise.all([files, freshQuiz()]).then(() => scope.skipWaiting()));
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(dropOlder().then(() => scope.clients.claim()));
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.method === "POST" && pathname === `${PAGE}/partage`) event.respondWith(receive(request));
  else if (request.method !== "GET") return;
  else if (pathname === QUIZ) event.respondWith(freshQuiz());
  else if (pathname === PAGE || FILES.includes(pathname) || pathname.endsWith(".woff2")) event.respondWith(kept(pathname, request));
});
