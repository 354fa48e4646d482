// SPDX-License-Identifier: Apache-2.0
// The moment it is, to the minute.
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { MINUTE_MS } from "./time";

const now = signal(Date.now());

/** Drawn again each minute, while it is shown. */
export function useMinutes(): number {
  useEffect(() => {
    now.value = Date.now();
    const timer = setInterval(() => { now.value = Date.now(); }, MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now.value;
}
