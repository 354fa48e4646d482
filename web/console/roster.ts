// SPDX-License-Identifier: Apache-2.0
// The page of players on view. The server sends it again by itself when something moved; it is asked for only when
// the page or the search changes, and after a reconnection.
import { signal } from "@preact/signals";
import type { ClientMessage, Roster } from "../shared/protocol";

type Transmit = (message: ClientMessage) => boolean;

export const roster = signal<Roster | null>(null); // null: not told yet
export const query = signal("");
/** The first rows of the pages before this one; the last is the present page's. */
export const froms = signal<number[]>([0]);

const from = (): number => froms.value.at(-1) ?? 0;

export function askRoster(transmit: Transmit): void {
  transmit({ type: "roster", from: from(), query: query.value.trim() });
}

/** A new connection begins with the first page of all: asks again for another one. */
export function restoreRoster(transmit: Transmit): void {
  if (from() > 0 || query.value !== "") askRoster(transmit);
}

/** Back to the first page of all, without asking. */
export function resetRoster(): void {
  query.value = "";
  froms.value = [0];
}
