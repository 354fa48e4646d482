// SPDX-License-Identifier: Apache-2.0
// The practice's own file: all that the person enters in this half of the toolbox, kept on this device, taken along as
// JSON, and erased in one tap. Each tool owns a part of it. docs/practice-file.md has the format.
import { effect, signal, type Signal } from "@preact/signals";

import { memoryOf } from "../../shared/memory";

export const FORMAT = "maillon-cabinet";
export const VERSION = 1;
const BYTES_MAX = 4 << 20; // under what browsers let a site keep

interface Part { value: Signal<unknown>; empty: unknown; isValid(value: unknown): boolean }

const memory = memoryOf("practice");
const parts = new Map<string, Part>();

/**
 * A part of the file, kept whenever it changes. `isValid` judges what another device, or an older version, wrote; what
 * it refuses is never loaded.
 */
export function part<T>(name: string, empty: T, isValid: (value: unknown) => value is T): Signal<T> {
  const kept = memory.read<unknown>(name);
  const value = signal<T>(isValid(kept) ? kept : empty);
  parts.set(name, { value: value as Signal<unknown>, empty, isValid });
  effect(() => {
    if (value.value === empty) memory.forget(name);
    else memory.write(name, value.value);
  });
  return value;
}

/** True once anything was entered. */
export const isFilled = (): boolean => [...parts.values()].some(({ value, empty }) => value.value !== empty);

export function exportFile(made: Date): string {
  const filled = [...parts].filter(([, { value, empty }]) => value.value !== empty);
  const all = Object.fromEntries(filled.map(([name, { value }]) => [name, value.value]));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, made: made.toISOString(), parts: all }, null, 1)}\n`;
}

export type Refusal = { why: "too_large" | "not_json" | "other_format" | "newer" } | { why: "bad_part"; part: string };

function read(text: string): Refusal | ReadonlyMap<string, unknown> {
  if (text.length > BYTES_MAX) return { why: "too_large" };
  let file: { format?: unknown; version?: unknown; parts?: unknown };
  try {
    file = Object(JSON.parse(text));
  } catch {
    return { why: "not_json" };
  }
  if (file.format !== FORMAT || typeof file.parts !== "object" || file.parts === null) return { why: "other_format" };
  if (typeof file.version !== "number" || file.version > VERSION) return { why: "newer" };
  const given = new Map(Object.entries(file.parts));
  for (const [name, value] of given)
    if (!parts.get(name)?.isValid(value)) return { why: "bad_part", part: name };
  return given;
}

/** Why it is no copy to restore; null: it is one. */
export function refusalOf(text: string): Refusal | null {
  const given = read(text);
  return "why" in given ? given : null;
}

/** Takes the place of all that there is; null: done. A refused file changes nothing. */
export function importFile(text: string): Refusal | null {
  const given = read(text);
  if ("why" in given) return given;
  for (const [name, { value, empty }] of parts) value.value = given.has(name) ? given.get(name) : empty;
  return null;
}

export function eraseFile(): void {
  for (const { value, empty } of parts.values()) value.value = empty;
  memory.forgetAll(); // also what an older version called otherwise
}
