// SPDX-License-Identifier: Apache-2.0
// One person's device, for the pages that work on it alone: an empty browser, gone with its test, and what went wrong in it.

const PATIENCE_MS = 15_000; // to see something on a busy machine

/** A blank page. `problems` holds what it threw or complained of. */
export async function newDevice(t, browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "fr-FR", reducedMotion: "reduce", ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.problems = [];
  page.on("pageerror", (error) => page.problems.push(String(error)));
  page.on("console", (line) => line.type() === "error" && page.problems.push(line.text()));
  return page;
}
