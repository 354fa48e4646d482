// SPDX-License-Identifier: Apache-2.0
// The second half of the toolbox, loaded as soon as the first one works: with the page, and not when it is opened.
import { signal } from "@preact/signals";

import type * as Practice from "./practice";
import type { PracticeCore } from "./practice/core";

export type Later = { state: "loading" } | { state: "ready"; views: typeof Practice.views; core: PracticeCore } | { state: "failed" };

export const later = signal<Later>({ state: "loading" });

/** The sheet that the page's template names (web/build.mjs). */
function loadStyle(): Promise<void> {
  const named = document.querySelector<HTMLLinkElement>("link[rel=prefetch][as=style]");
  if (named === null) return Promise.resolve(); // it is there already
  return new Promise((done, failed) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = named.href;
    link.onload = () => {
      named.remove();
      done();
    };
    link.onerror = () => {
      link.remove();
      failed();
    };
    document.head.append(link);
  });
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
