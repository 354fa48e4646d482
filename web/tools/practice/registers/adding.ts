// SPDX-License-Identifier: Apache-2.0
// Adding to a register: a single entry is then shown open, and where there is no room left it is said.
import { useSignal } from "@preact/signals";

import type { Entry, Kept } from "../rights/kept";

export function useAdding<T extends Entry>(register: Kept<T>) {
  const added = useSignal<string | null>(null);
  const isFull = useSignal(false);
  const add = (...entries: readonly T[]) => {
    isFull.value = entries.map((entry) => register.add(entry)).includes(false);
    added.value = (entries.length === 1 && entries[0]?.id) || null;
  };
  return { add, added: added.value, isFull: isFull.value };
}
