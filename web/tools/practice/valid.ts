// SPDX-License-Identifier: Apache-2.0
// What judges a part of the practice's own file, that another device, or an older version, wrote.

export type Check = (value: unknown) => boolean;

export const isText = (max: number): Check => (value) => typeof value === "string" && value.length <= max;
export const isId: Check = (value) => typeof value === "string" && /^[0-9a-f]{16}$/.test(value);
export const isFlag: Check = (value) => typeof value === "boolean";
export const isOneOf = (names: readonly string[]): Check => (value) => typeof value === "string" && names.includes(value);
export const isNullOr = (check: Check): Check => (value) => value === null || check(value);
export const isSome = (names: readonly string[]): Check => (value) =>
  Array.isArray(value) && value.every(isOneOf(names)) && new Set(value).size === value.length;

export const isListOf = (max: number, each: Check): Check => (value) => Array.isArray(value) && value.length <= max && value.every(each);
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

/** An object with some of these keys, each with such a value. */
export const isMapOf = (isKey: (key: string) => boolean, max: number, check: Check): Check => (value) => isObject(value)
  && Object.keys(value).length <= max && Object.entries(value).every(([key, of]) => isKey(key) && check(of));

/** An object with these fields, each as its check wants it, and no other. */
export const isShape = <T>(checks: Record<keyof T & string, Check>) => (value: unknown): value is T => {
  if (!isObject(value)) return false;
  const names = Object.keys(checks) as (keyof T & string)[];
  return Object.keys(value).length === names.length
    && names.every((name) => name in value && checks[name]((value as Record<string, unknown>)[name]));
};
