// SPDX-License-Identifier: Apache-2.0
// What this device keeps between two visits: the language, and for each session its counts.
// Never a pseudonym, never an answer; forgotten with the session.

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

/** How a question went: `right` of `answered` were fully right. */
export interface Success { number: number; heading: string; right: number; answered: number }
export interface SessionMemory { successes: Record<string, Success> }

const NOTHING: SessionMemory = { successes: {} };
const key = (session: string) => `session.${session}`;

export const recall = (session: string): SessionMemory => ({ ...NOTHING, ...read<SessionMemory>(key(session)) });
export const remember = (session: string, memory: SessionMemory): void => write(key(session), memory);

/** Forgets the sessions that the server no longer has. */
export function forgetAllBut(sessions: readonly string[]): void {
  try {
    const kept = new Set(sessions.map((session) => PREFIX + key(session)));
    for (const name of Object.keys(localStorage))
      if (name.startsWith(PREFIX + key("")) && !kept.has(name)) localStorage.removeItem(name);
  } catch {
    // As above.
  }
}
