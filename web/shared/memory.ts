// SPDX-License-Identifier: Apache-2.0
// What this device keeps between two visits of a surface, under the surface's name.

export interface Memory {
  /** Null: nothing kept, or a browser that keeps nothing. */
  read<T>(key: string): T | null;
  write(key: string, value: unknown): void;
  forget(key: string): void;
  /** All of this surface, under whatever key. */
  forgetAll(): void;
}

export function memoryOf(surface: string): Memory {
  const name = (key: string) => `maillon.${surface}.${key}`;
  /** A full or closed storage costs a convenience, nothing else. */
  const attempt = <T>(use: () => T): T | null => {
    try {
      return use();
    } catch {
      return null;
    }
  };
  return {
    read: <T>(key: string) => attempt(() => JSON.parse(localStorage.getItem(name(key)) ?? "null") as T | null),
    write: (key, value) => { attempt(() => localStorage.setItem(name(key), JSON.stringify(value))); },
    forgetAll: () => {
      attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(name(""))).forEach((key) => localStorage.removeItem(key)));
    },
    forget: (key) => { attempt(() => localStorage.removeItem(name(key))); },
  };
}
