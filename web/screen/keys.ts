// SPDX-License-Identifier: Apache-2.0
// The keyboard and the clicker (which sends PageUp and PageDown).

import { back, closeQuestion, extend, next, togglePause, toggleSounds } from "./session";
import { panel, toggleFullscreen } from "./panels";

const ACTIONS: Record<string, () => void> = {
  " ": next, ArrowRight: next, PageDown: next,
  ArrowLeft: back, PageUp: back,
  p: togglePause,
  "+": extend,
  c: closeQuestion,
  s: toggleSounds,
  f: toggleFullscreen,
  w: () => { panel.value = "wifi"; },
  "?": () => { panel.value = "help"; },
};

/** Keys that belong to what has the focus: a field takes all, a button its own. */
function taken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("input, textarea, select, dialog")) return true;
  return key === " " && target.closest("button, a, summary") !== null;
}

export function startKeys(): void {
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = ACTIONS[key];
    if (action === undefined || taken(event.target, key)) return;
    event.preventDefault();
    if (!event.repeat) action(); // a key held down is one key
  });
}
