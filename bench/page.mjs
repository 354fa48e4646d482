// SPDX-License-Identifier: Apache-2.0
// What a phone loads until it has joined: the page and all that it names, compressed as served, and the WebSocket's
// messages. Counted from the bytes themselves, not in a browser.
import { request } from "node:http";
import WebSocket from "ws";

/** The reply as it comes over the wire: heads told, body still compressed. */
function fetchRaw(url) {
  return new Promise((done, failed) => {
    request(url, { headers: { "Accept-Encoding": "br, gzip", "User-Agent": "bench" } }, (reply) => {
      const pieces = [];
      reply.on("data", (piece) => pieces.push(piece));
      reply.on("end", () => {
        const head = reply.rawHeaders.reduce((sum, text) => sum + text.length + 2, 19);
        const body = Buffer.concat(pieces);
        if (reply.statusCode !== 200) failed(new Error(`${url}: status ${reply.statusCode}`));
        else done({ head, body, bytes: head + body.length });
      });
    }).on("error", failed).end();
  });
}

const text = async (url) => (await fetch(url)).text();

/** Files that a page or a script cannot begin without: what the HTML links, what a script imports at once. */
function needed(source, isPage) {
  const pattern = isPage
    ? /<(?:script[^>]*\ssrc|link[^>]*rel="?(?:stylesheet|modulepreload|preload|manifest)"?[^>]*\shref)="?([^"\s>]+)/g
    : /(?:import|from)\s*"(\.?\.?\/[^"]+)"/g;
  return [...source.matchAll(pattern)].map((match) => match[1]).filter((path) => !path.startsWith("data:"));
}

async function joinBytes(server) {
  const json = (path, body, headers = {}) => fetch(server.url + path, {
    method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json", ...headers },
  });
  const link = await json("/api/link", { key: server.token });
  const cookie = link.headers.get("set-cookie").split(";")[0];
  const { pin } = await (await json("/api/sessions", { pack: "bench" }, { Cookie: cookie })).json();
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/ws`, { perMessageDeflate: false });
  return new Promise((done, failed) => {
    let bytes = 0;
    socket.on("upgrade", (reply) => (bytes += reply.rawHeaders.reduce((sum, part) => sum + part.length + 2, 34)));
    socket.on("open", () => socket.send(JSON.stringify({ type: "hello", version: 1, role: "player", pin })));
    socket.on("message", (data) => {
      bytes += data.length + (data.length < 126 ? 2 : 4);
      const message = JSON.parse(data);
      if (message.type === "welcome" && !message.joined) socket.send('{"type":"keep","proposal":1}');
      if (message.type === "me" && message.pseudonym) {
        socket.close();
        done(bytes);
      }
    });
    socket.on("error", failed);
  });
}

export async function phonePage(server) {
  const loaded = new Map();
  let wave = ["/"];
  let trips = 0;
  while (wave.length) {
    trips++;
    const next = new Set();
    for (const path of wave) {
      loaded.set(path, (await fetchRaw(server.url + path)).bytes);
      const isPage = path === "/";
      if (isPage || path.endsWith(".js"))
        for (const name of needed(await text(server.url + path), isPage))
          next.add(new URL(name, server.url + path).pathname);
    }
    wave = [...next].filter((path) => !loaded.has(path));
  }
  const socket = await joinBytes(server);
  const total = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0) + socket;
  return { bytes: total, requests: loaded.size + 1, trips, files: `${loaded.size} files and the socket` };
}
