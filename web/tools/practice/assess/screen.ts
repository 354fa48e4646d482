// SPDX-License-Identifier: Apache-2.0
// Where one is in the assessment; leaving for another tool and coming back finds it there.
import { signal } from "@preact/signals";

import type { Answer } from "../core";
import type { Practice, Theme } from "./practices";

export type Screen = { name: "kind" | "overview" | "result" | "plan" } | { name: "question"; id: string } | { name: "theme"; theme: Theme };

export const screen = signal<Screen>({ name: "overview" });
export const show = (next: Screen): void => { screen.value = next; };

/** Where to go on: the first question of these that is still open, else the first one. */
export function start(mode: "one" | "theme", practices: readonly Practice[], answers: Readonly<Record<string, Answer>>): void {
  const first = practices.find(({ id }) => answers[id] === undefined) ?? practices[0];
  if (first !== undefined) show(mode === "one" ? { name: "question", id: first.id } : { name: "theme", theme: first.theme });
}
