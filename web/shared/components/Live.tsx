// SPDX-License-Identifier: Apache-2.0
// The one live region of a page: there from the start, polite, and silent until something is said.

import { signal } from "@preact/signals";

const spoken = signal("");

/** Says a sentence to those who listen to the page. The same sentence twice is said twice. */
export function say(sentence: string): void {
  // A no-break space at the end makes an equal sentence a new one.
  spoken.value = spoken.peek() === sentence ? `${sentence}\u00a0` : sentence;
}

export function Live() {
  return <p class="sr-only" role="status" aria-live="polite">{spoken.value}</p>;
}
