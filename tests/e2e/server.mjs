// SPDX-License-Identifier: Apache-2.0
// Starts the real program as a user would, on loopback and a free port, over a folder of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const MAILLON = process.env.MAILLON ?? join(ROOT, "build", "maillon");

/** A running server; `kill` pulls the plug, `start` begins again over the same data and port. */
export class Server {
  constructor(data, packs) {
    this.data = data;
    this.packs = packs;
    this.port = 0;
    this.stderr = "";
  }

  static async start({ packs = [join(ROOT, "content", "fr")] } = {}) {
    const server = new Server(await mkdtemp(join(tmpdir(), "maillon-")), packs);
    await server.start();
    return server;
  }

  async start() {
    const options = ["serve", "--listen", `127.0.0.1:${this.port}`, "--data", this.data, "--dev", "--json"];
    for (const pack of this.packs) options.push("--pack", pack);
    this.process = spawn(MAILLON, options, { stdio: ["ignore", "pipe", "pipe"] });
    this.process.stderr.on("data", (text) => (this.stderr += text));
    const lines = createInterface({ input: this.process.stdout });
    const gone = once(this.process, "exit").then(() => {
      throw new Error(`the server did not start: ${this.stderr}`);
    });
    const [line] = await Promise.race([once(lines, "line"), gone]);
    gone.catch(() => {});
    Object.assign(this, JSON.parse(line));
    this.port = Number(new URL(this.url).port);
  }

  /** kill -9, or a polite stop. */
  async kill(signal = "SIGKILL") {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const exit = once(this.process, "exit");
    this.process.kill(signal);
    await exit;
  }

  async stop() {
    await this.kill("SIGTERM");
    const { exitCode } = this.process;
    await rm(this.data, { recursive: true, force: true });
    if (exitCode !== 0 && this.process.signalCode !== "SIGKILL")
      throw new Error(`the server ended with ${exitCode}: ${this.stderr}`);
  }

  /** One HTTP call as the facilitator. */
  async api(method, path, body) {
    const reply = await fetch(this.url + path, {
      method,
      headers: { authorization: `Bearer ${this.token}`, ...(body ? { "content-type": "application/json" } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: reply.status, body: await reply.json() };
  }

  async openSession(pack, settings = {}) {
    const { status, body } = await this.api("POST", "/api/sessions", { pack, settings });
    if (status !== 201) throw new Error(`no session: ${status} ${JSON.stringify(body)}`);
    return body;
  }
}

/** Runs a subcommand to its end; its JSON lines, exit code and stderr. */
export function run(args, { onLine } = {}) {
  const child = spawn(MAILLON, args, { stdio: ["ignore", "pipe", "pipe"] });
  const lines = [];
  let stderr = "";
  child.stderr.on("data", (text) => (stderr += text));
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(JSON.parse(line));
    onLine?.(lines.at(-1));
  });
  const done = once(child, "close").then(([code]) => ({ code, lines, stderr }));
  return { child, done };
}
