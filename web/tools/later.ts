// SPDX-License-Identifier: Apache-2.0
// The second half of the toolbox, loaded as soon as the first one works: with the page, and not when it is opened.
import { signal } from "@preact/signals";

import type * as Practice from "./practice";
import type { PracticeCore } from "./practice/core";

export type Later = { state: "loading" } | { state: "ready"; views: typeof Practice.views; core: PracticeCore } | { state: "failed" };

export const later = signal<Later>({ state: "loading" });

let styled: Promise<void> | null = null;

/** The sheet that the page's template names (web/build.mjs), added once. */
function loadStyle(): Promise<void> {
  styled ??= new Promise((done, failed) => {
    const named = document.querySelector<HTMLLinkElement>("link[rel=prefetch][as=style]");
    if (named === null) return done();
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = named.href;
    link.onload = () => done();
    link.onerror = () => {
      link.remove();
      styled = null;
      failed();
    };
    document.head.append(link);
  });
  return styled;
}

export async function loadLater(): Promise<void> {
  later.value = { state: "loading" };
  try {
    const [{ views, core }] = await Promise.all([import("./practice"), loadStyle()]);
    later.value = { state: "ready", views, core: await core };
  } catch {
    later.value = { state: "failed" };
  }
}
