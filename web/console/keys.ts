// SPDX-License-Identifier: Apache-2.0
// The keyboard and the clicker: forward, back, pause, ten seconds more. Silent while somebody writes, while a
// dialog asks, and where the key already means something (Space on a button).
import { snapshot } from "./live";
import { act, advance } from "./moves";

const KEYS: Record<string, "next" | "back" | "pause" | "extend"> = {
  " ": "next", ArrowRight: "next", PageDown: "next",
  ArrowLeft: "back", PageUp: "back",
  p: "pause", P: "pause",
  "+": "extend",
};

function isTaken(target: EventTarget | null, key: string): boolean {
  if (document.querySelector("dialog[open]")) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest("input, textarea, select, [contenteditable]")) return true;
  return key === " " && target.closest("button, a, summary") !== null;
}

function onKey(event: KeyboardEvent): void {
  const move = KEYS[event.key];
  const state = snapshot.value;
  if (!move || !state || event.ctrlKey || event.altKey || event.metaKey || isTaken(event.target, event.key)) return;
  event.preventDefault();
  if (event.repeat) return; // a key held down is one press
  if (move === "next") advance();
  else act(move);
}

export function followKeys(): () => void {
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}
