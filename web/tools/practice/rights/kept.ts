// SPDX-License-Identifier: Apache-2.0
// Lists of the practice's own file: added to, changed, taken from; and what judges an entry that another device wrote.
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

type Check = (value: unknown) => boolean;

export const isText = (max: number): Check => (value) => typeof value === "string" && value.length <= max;
export const isId: Check = (value) => typeof value === "string" && /^[0-9a-f]{16}$/.test(value);
export const isFlag: Check = (value) => typeof value === "boolean";
export const isOneOf = (names: readonly string[]): Check => (value) => typeof value === "string" && names.includes(value);
export const isNullOr = (check: Check): Check => (value) => value === null || check(value);
export const isSome = (names: readonly string[]): Check => (value) =>
  Array.isArray(value) && value.every(isOneOf(names)) && new Set(value).size === value.length;

/** An object with these fields, each as its check wants it, and no other. */
export const isShape = <T>(checks: Record<keyof T & string, Check>) => (value: unknown): value is T => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const names = Object.keys(checks) as (keyof T & string)[];
  return Object.keys(value).length === names.length
    && names.every((name) => name in value && checks[name]((value as Record<string, unknown>)[name]));
};
