// SPDX-License-Identifier: Apache-2.0
// The second half of the toolbox, loaded as soon as the first one works: with the page, and not when it is opened.
import { signal } from "@preact/signals";

import type * as Practice from "./practice";
import type { PracticeCore } from "./practice/core";

export type Later = { state: "loading" } | { state: "ready"; views: typeof Practice.views; core: PracticeCore } | { state: "failed" };

export const later = signal<Later>({ state: "loading" });

export async function loadLater(): Promise<void> {
  later.value = { state: "loading" };
  try {
    const { views, core } = await import("./practice");
    later.value = { state: "ready", views, core: await core };
  } catch {
    later.value = { state: "failed" };
  }
}
