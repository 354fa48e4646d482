// SPDX-License-Identifier: Apache-2.0
// Keeps the toolbox on this device, so that it opens without a network: by its own page, and by a phone's page once
// its session is over.

/** True where a browser lets a site work without a network: over https, or on the machine itself. */
export const canKeepTools = isSecureContext && "serviceWorker" in navigator;

/** Resolves once all is on the device; rejects where that failed, and the next visit tries again. */
export async function keepTools(): Promise<void> {
  const registration = await navigator.serviceWorker.register("/outils-worker.js", { scope: "/outils" });
  if (registration.active) return;
  const worker = registration.installing ?? registration.waiting;
  await new Promise<void>((done, fail) => {
    const look = () => {
      if (registration.active) done();
      else if (worker?.state === "redundant") fail(new Error("the toolbox could not be kept"));
    };
    worker?.addEventListener("statechange", look);
    look();
  });
}
