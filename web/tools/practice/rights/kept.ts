// SPDX-License-Identifier: Apache-2.0
// Lists of the practice's own file: added to, changed, taken from.
import type { Signal } from "@preact/signals";

import { part } from "../file";

export interface Entry { readonly id: string }

export interface Kept<T extends Entry> {
  readonly list: Signal<readonly T[]>;
  /** False: there is no room left. */
  add(entry: T): boolean;
  change(id: string, to: Partial<Omit<T, "id">>): void;
  remove(id: string): void;
}

export function keptList<T extends Entry>(name: string, isEntry: (value: unknown) => value is T, max: number): Kept<T> {
  const none: readonly T[] = [];
  const isList = (value: unknown): value is readonly T[] =>
    Array.isArray(value) && value.length <= max && value.every(isEntry) && new Set(value.map(({ id }) => id)).size === value.length;
  const list = part<readonly T[]>(name, none, isList);
  return {
    list,
    add(entry) {
      if (list.value.length >= max) return false;
      list.value = [...list.value, entry];
      return true;
    },
    change(id, to) {
      list.value = list.value.map((entry) => (entry.id === id ? { ...entry, ...to } : entry));
    },
    remove(id) {
      const left = list.value.filter((entry) => entry.id !== id);
      list.value = left.length === 0 ? none : left;
    },
  };
}

/** Unlike any other, also on another device: a calendar tells events apart by it. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
