// SPDX-License-Identifier: Apache-2.0
// What this device keeps between two visits: the language. Never a pseudonym, never an answer.

const PREFIX = "maillon.console.";

/** Null: nothing kept, or a browser that keeps nothing. */
export function read<T>(key: string): T | null {
  try {
    const kept = localStorage.getItem(PREFIX + key);
    return kept === null ? null : (JSON.parse(kept) as T);
  } catch {
    return null;
  }
}

export function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // A full or closed storage costs a convenience, nothing else.
  }
}
