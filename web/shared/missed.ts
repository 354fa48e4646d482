// SPDX-License-Identifier: Apache-2.0
// The themes that a person missed in a session: left by the phone's page for the toolbox, on the same device, and read
// there. No request ever carries them.
import { memoryOf } from "./memory";

const memory = memoryOf("tools");
const KEY = "missed";
const THEMES_MAX = 24; // of a pack, and their length: src/base/limits.h
const THEME_CHARS_MAX = 40;

/** `session`: where they come from, so that the same session's page does not bring back what was dismissed since. */
interface Kept { session: string; themes: string[] }

const isTheme = (value: unknown): value is string => typeof value === "string" && value !== "" && [...value].length <= THEME_CHARS_MAX;

function read(): Kept {
  const { session, themes } = Object(memory.read<unknown>(KEY)) as { session?: unknown; themes?: unknown };
  return {
    session: typeof session === "string" ? session : "",
    themes: Array.isArray(themes) ? themes.filter(isTheme).slice(0, THEMES_MAX) : [],
  };
}

export const readMissed = (): string[] => read().themes;

/** By the toolbox: what is left of them. */
export const keepMissed = (themes: string[]): void => memory.write(KEY, { session: read().session, themes });

/** By a session's page, at its end. Takes the place of what another session left. */
export function leaveMissed(session: string, themes: readonly string[]): void {
  if (read().session !== session) memory.write(KEY, { session, themes: [...new Set(themes)].filter(isTheme).slice(0, THEMES_MAX) });
}
