// SPDX-License-Identifier: Apache-2.0
// Builds the C cores to WebAssembly, with Debian's clang and wasi-libc: the same sources as the program's, whole, so
// that the linker keeps only what the page calls. Does nothing while the module is newer than every source.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OUT = join(ROOT, "build-wasm");
const FLAGS = ["--target=wasm32-wasi", "-O2", "-flto", "-std=gnu11", "-mexec-model=reactor", "-fvisibility=hidden",
  "-DNDEBUG", "-Wall", "-Wextra", "-Isrc", "-include", "src/base/banned.h", "-Wl,--strip-all"];

const DATA_SECTION = 11; // WebAssembly core specification, 5.5.2

const inFolder = (folder, ending) =>
  readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);

const BASE = ["arena", "str", "utf8"].map((name) => `src/base/${name}.c`);
const GAME = inFolder("src/game", ".c").filter((path) => !/\/(event|bot)\.c$/.test(path)); // no journal, no bots
const MODULES = {
  train: ["src/wasm/train.c", ...GAME, "src/pack/kind.c", ...BASE, "src/wasm/err.c", "src/base/rng.c"],
  practice: ["src/wasm/practice.c", ...inFolder("src/practice", ".c"), ...BASE, "src/base/buf.c"],
  check: ["src/wasm/check.c", ...inFolder("src/check", ".c"), ...inFolder("src/check/tables", ".c"), ...BASE],
};

/** Path of a module, made where it is missing or older than a source. */
export function wasmModule(name) {
  const path = join(OUT, `${name}.wasm`);
  const sources = MODULES[name];
  const headers = [...new Set(sources.map(dirname))].flatMap((folder) => inFolder(folder, ".h"));
  const made = existsSync(path) ? statSync(path).mtimeMs : 0;
  if ([...sources, ...headers, "web/wasm.mjs"].every((file) => statSync(join(ROOT, file)).mtimeMs < made)) return path;
  mkdirSync(OUT, { recursive: true });
  execFileSync("clang", [...FLAGS, "-o", path, ...sources], { cwd: ROOT, stdio: "inherit" });
  return path;
}

/** A module's bytes without its data section: what was compiled, and not the tables. */
export function codeOf(bytes) {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at < bytes.length;) {
    const start = at;
    const section = bytes[at++];
    let length = 0;
    for (let shift = 0, more = true; more; shift += 7) {
      length |= (bytes[at] & 0x7f) << shift;
      more = (bytes[at++] & 0x80) !== 0;
    }
    at += length;
    if (section !== DATA_SECTION) kept.push(bytes.subarray(start, at));
  }
  return Buffer.concat(kept);
}
