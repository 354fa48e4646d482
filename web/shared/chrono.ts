// SPDX-License-Identifier: Apache-2.0
// The time left, as the last snapshot told it, measured from its arrival by the page's own steady clock.
// It wakes once a second, on the second, and sleeps while the page is hidden.

import { signal, type ReadonlySignal } from "@preact/signals";

/** The clock of a `state` message. */
export interface Clock { timed: boolean; paused: boolean; left_ms: number; total_ms: number }

export interface Chrono {
  /** Whole seconds left, rounded up; null: no clock on view. */
  seconds: ReadonlySignal<number | null>;
  /** 0 to 1: where a bar or ring must be at the end of this second. Animate it over one second, linearly. */
  ratio: ReadonlySignal<number>;
  paused: ReadonlySignal<boolean>;
  /** Takes a snapshot's clock at the moment it arrives; null puts the chrono away. */
  set(clock: Clock | null): void;
}

export function createChrono(): Chrono {
  const seconds = signal<number | null>(null);
  const ratio = signal(0);
  const paused = signal(false);
  let endsAt = 0;
  let total = 1;
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(left: number): void {
    seconds.value = Math.ceil(left / 1000);
    const target = running ? (seconds.value - 1) * 1000 : left;
    ratio.value = Math.min(1, Math.max(0, target / total));
  }

  function tick(): void {
    clearTimeout(timer);
    if (!running || document.hidden) return;
    const left = Math.max(0, endsAt - performance.now());
    show(left);
    // A few milliseconds past the whole second: never the same second twice.
    if (left > 0) timer = setTimeout(tick, (left % 1000 || 1000) + 4);
  }

  document.addEventListener("visibilitychange", tick);

  return {
    seconds, ratio, paused,
    set(clock) {
      clearTimeout(timer);
      running = clock !== null && clock.timed && !clock.paused;
      paused.value = clock !== null && clock.timed && clock.paused;
      if (clock === null || !clock.timed) {
        seconds.value = null;
        return;
      }
      total = Math.max(1, clock.total_ms);
      endsAt = performance.now() + clock.left_ms;
      if (running) tick();
      else show(clock.left_ms);
    },
  };
}
