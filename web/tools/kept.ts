// SPDX-License-Identifier: Apache-2.0
// Whether this device keeps the toolbox, and the browser's offer to put it on the home screen.
import { signal } from "@preact/signals";

import { canKeepTools, keepTools } from "../shared/offline";

export type Kept = "unsafe" | "keeping" | "kept" | "failed";

export const kept = signal<Kept>(canKeepTools ? "keeping" : "unsafe");

/** What Chromium gives before it would offer by itself; no standard type has it. */
interface InstallOffer extends Event { prompt(): Promise<unknown> }

export const offer = signal<InstallOffer | null>(null);

export function followKept(): void {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offer.value = event as InstallOffer;
  });
  addEventListener("appinstalled", () => { offer.value = null; });
  if (canKeepTools) keepTools().then(() => { kept.value = "kept"; }, () => { kept.value = "failed"; });
}

export async function install(): Promise<void> {
  await offer.value?.prompt();
  offer.value = null; // it serves once
}
