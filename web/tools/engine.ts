// SPDX-License-Identifier: Apache-2.0
// The checks' module and its lists, loaded once with the page: from then on nothing is asked of the network.
import { signal } from "@preact/signals";

import phrases from "../../src/check/lists/phrases.bin";
import words from "../../src/check/lists/words.bin";
import module from "../../build-wasm/check.wasm";
import { openCore, type Core } from "./core/core";

export type Engine = { state: "loading" } | { state: "ready"; core: Core } | { state: "failed"; old: boolean };

export const engine = signal<Engine>({ state: "loading" });

export async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export async function loadEngine(): Promise<void> {
  engine.value = { state: "loading" };
  try {
    const parts = await Promise.all([bytesOf(module), bytesOf(words), bytesOf(phrases)]);
    engine.value = { state: "ready", core: await openCore(...parts) };
  } catch (error) {
    engine.value = { state: "failed", old: typeof WebAssembly === "undefined" || error instanceof WebAssembly.CompileError };
  }
}

const utf8 = new TextEncoder();

export const bytesIn = (text: string): Uint8Array => utf8.encode(text);
