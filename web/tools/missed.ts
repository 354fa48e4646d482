// SPDX-License-Identifier: Apache-2.0
// The themes to see again after a session, until they are known or the person wants to hear no more of them.
import { signal } from "@preact/signals";

import { keepMissed, readMissed } from "../shared/missed";

export const missed = signal<string[]>(readMissed());

export function setMissed(themes: string[]): void {
  missed.value = themes;
  keepMissed(themes);
}
