// SPDX-License-Identifier: Apache-2.0
// What a phone can do besides showing: a tick under the finger, a screen that stays awake. Both only where there is one.

export function tick(): void {
  navigator.vibrate?.(12);
}

let wanted = false;
let lock: WakeLockSentinel | null = null;

/** Keeps the screen lit, or lets it sleep again. */
export async function keepAwake(want: boolean): Promise<void> {
  wanted = want;
  try {
    if (want && lock === null && !document.hidden && "wakeLock" in navigator) {
      const fresh = await navigator.wakeLock.request("screen");
      lock = fresh;
      // The system takes it back when the page is hidden.
      fresh.addEventListener("release", () => {
        if (lock === fresh) lock = null;
      });
    }
    if (!wanted && lock !== null) await lock.release();
  } catch {
    // Low battery or a policy: the phone sleeps as it likes, and the game waits for it.
  }
}

document.addEventListener("visibilitychange", () => {
  if (!document.hidden && wanted) void keepAwake(true);
});
