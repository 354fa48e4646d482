// SPDX-License-Identifier: Apache-2.0
// A WebSocket client that can misbehave: frames are written byte by byte as the test says (RFC 6455).
import { randomBytes } from "node:crypto";
import net from "node:net";

export const OP = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 };

/** One frame; everything about it can be made wrong. */
export function frame(payload, { opcode = OP.text, fin = true, mask = true, rsv = 0, length } = {}) {
  const body = Buffer.from(payload);
  const size = length ?? body.length;
  const head = [(fin ? 0x80 : 0) | (rsv << 4) | opcode];
  const bit = mask ? 0x80 : 0;
  if (size < 126) head.push(bit | size);
  else if (size < 65536) head.push(bit | 126, size >> 8, size & 255);
  else head.push(bit | 127, 0, 0, 0, 0, (size >>> 24) & 255, (size >> 16) & 255, (size >> 8) & 255, size & 255);
  if (!mask) return Buffer.concat([Buffer.from(head), body]);
  const key = randomBytes(4);
  return Buffer.concat([Buffer.from(head), key, body.map((byte, i) => byte ^ key[i % 4])]);
}

/** A raw socket after the handshake. `messages` holds every JSON message so far. */
export class Wire {
  messages = [];
  closed = false;
  closeCode = null;
  #waiting = [];
  #bytes = Buffer.alloc(0);

  static async open(url, headers = {}) {
    const { hostname, port, host } = new URL(url);
    const wire = new Wire();
    wire.socket = net.connect({ host: hostname, port });
    wire.socket.setNoDelay(true);
    const lines = {
      Host: host, Upgrade: "websocket", Connection: "Upgrade", "Sec-WebSocket-Version": "13",
      "Sec-WebSocket-Key": randomBytes(16).toString("base64"), ...headers,
    };
    wire.socket.write(`GET /ws HTTP/1.1\r\n${Object.entries(lines).map(([k, v]) => `${k}: ${v}\r\n`).join("")}\r\n`);
    wire.status = await new Promise((resolve, reject) => {
      let head = Buffer.alloc(0);
      const onData = (chunk) => {
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf("\r\n\r\n");
        if (end < 0) return;
        wire.socket.off("data", onData);
        wire.socket.on("data", (more) => wire.#feed(more));
        resolve(Number(head.toString("latin1", 9, 12)));
        wire.#feed(head.subarray(end + 4));
      };
      wire.socket.on("data", onData);
      wire.socket.on("error", reject);
    });
    wire.socket.on("close", () => wire.#end());
    wire.socket.on("error", () => wire.#end());
    return wire;
  }

  send(message) {
    this.write(frame(typeof message === "string" ? message : JSON.stringify(message)));
  }

  write(bytes) {
    this.socket.write(bytes);
  }

  /** The next message of this type, from now or already there, that the test is looking for; forgets those of the
   *  same type before it. Types are not ordered among each other: a broadcast may come after a reply. */
  async expect(type, matches = () => true) {
    const found = () => {
      const i = this.messages.findIndex((m) => m.type === type && matches(m));
      if (i < 0) return undefined;
      const message = this.messages[i];
      this.messages = this.messages.filter((m, at) => at > i || m.type !== type);
      return message;
    };
    for (;;) {
      const message = found();
      if (message) return message;
      if (this.closed) throw new Error(`closed (${this.closeCode}) while waiting for ${type}`);
      await new Promise((resolve) => this.#waiting.push(resolve));
    }
  }

  async untilClosed() {
    while (!this.closed) await new Promise((resolve) => this.#waiting.push(resolve));
    return this.closeCode;
  }

  destroy() {
    this.socket.destroy();
  }

  #wake() {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #end() {
    this.closed = true;
    this.#wake();
  }

  #feed(chunk) {
    this.#bytes = Buffer.concat([this.#bytes, chunk]);
    for (;;) {
      const b = this.#bytes;
      if (b.length < 2) return;
      let size = b[1] & 127, at = 2;
      if (size === 126) { if (b.length < 4) return; size = b.readUInt16BE(2); at = 4; }
      else if (size === 127) { if (b.length < 10) return; size = Number(b.readBigUInt64BE(2)); at = 10; }
      if (b.length < at + size) return;
      const payload = b.subarray(at, at + size), opcode = b[0] & 15;
      this.#bytes = b.subarray(at + size);
      if (opcode === OP.text) this.messages.push(JSON.parse(payload.toString()));
      else if (opcode === OP.ping) this.write(frame(payload, { opcode: OP.pong }));
      else if (opcode === OP.close) this.closeCode = payload.length >= 2 ? payload.readUInt16BE(0) : 1005;
      this.#wake();
    }
  }
}

/** A player that has kept its first pseudonym. */
export async function joinPlayer(url, pin) {
  const wire = await Wire.open(url);
  wire.send({ type: "hello", version: 1, role: "player", pin });
  const { token, proposals } = await wire.expect("welcome");
  wire.send({ type: "keep", proposal: 1 });
  const me = await wire.expect("me", (m) => m.pseudonym !== "");
  return Object.assign(wire, { token, pseudonym: me.pseudonym, proposals });
}

/** The facilitator's console. */
export async function openConsole(server, session) {
  const wire = await Wire.open(server.url, { Authorization: `Bearer ${server.token}` });
  wire.send({ type: "hello", version: 1, role: "console", session });
  wire.state = await wire.expect("state");
  return wire;
}
