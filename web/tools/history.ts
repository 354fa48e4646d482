// SPDX-License-Identifier: Apache-2.0
// What was checked, kept on this device only if the person asks for it, and gone in one tap. Never a password.
import { signal } from "@preact/signals";

import type { Verdict } from "./core/report";
import { forget, read, write } from "./memory";

export interface Entry { subject: "message" | "link" | "address"; verdict: Verdict; excerpt: string; at: string }

const ENTRIES_MAX = 50;
const EXCERPT_CHARS_MAX = 120;

/** Null: not asked for. */
export const history = signal<Entry[] | null>(read<Entry[]>("history"));

export function keepHistory(wanted: boolean): void {
  history.value = wanted ? [] : null;
  if (wanted) write("history", []);
  else forget("history");
}

export function note(subject: Entry["subject"], verdict: Verdict, text: string): void {
  if (history.value === null) return;
  const excerpt = text.trim().replace(/\s+/g, " ").slice(0, EXCERPT_CHARS_MAX);
  history.value = [{ subject, verdict, excerpt, at: new Date().toISOString() }, ...history.value].slice(0, ENTRIES_MAX);
  write("history", history.value);
}
