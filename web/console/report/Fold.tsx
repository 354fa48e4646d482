// SPDX-License-Identifier: Apache-2.0
// The first of a list, and the rest behind a fold.
import type { ComponentChildren } from "preact";
import { t } from "../words";

export interface FoldProps<T> {
  items: T[];
  /** How many are shown at once. */
  first: number;
  list(some: T[]): ComponentChildren;
}

export function Fold<T>({ items, first, list }: FoldProps<T>) {
  const more = items.slice(first);
  return (
    <>
      {list(items.slice(0, first))}
      {more.length > 0 && <details class="fold"><summary>{t.value.ended.more({ n: more.length })}</summary>{list(more)}</details>}
    </>
  );
}
