// SPDX-License-Identifier: Apache-2.0
// What the facilitator opens over the view, and what this page alone knows: the room's Wi-Fi, the full screen.

import { signal } from "@preact/signals";

import type { Wifi } from "../shared/stage/Lobby";

export const panel = signal<"wifi" | "help" | null>(null);

/** In this page's memory only: never sent, never stored. */
export const wifi = signal<Wifi | null>(null);

export const fullscreen = signal(false);

export function toggleFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen?.().catch(() => undefined);
}

export function startPanels(): void {
  document.addEventListener("fullscreenchange", () => {
    fullscreen.value = document.fullscreenElement !== null;
  });
}

/** A projector that goes to sleep in the middle of a question helps nobody. */
export function stayAwake(): void {
  const ask = (): void => {
    if (!document.hidden) void navigator.wakeLock?.request("screen").catch(() => undefined);
  };
  document.addEventListener("visibilitychange", ask);
  ask();
}
