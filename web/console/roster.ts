// SPDX-License-Identifier: Apache-2.0
// The page of players on view. The server sends it again by itself when something moved; it is asked for when a
// connection begins, and when the page or the search changes.
import { signal } from "@preact/signals";
import type { ClientMessage, Roster } from "../shared/protocol";

type Transmit = (message: ClientMessage) => boolean;

export const roster = signal<Roster | null>(null); // null: not told yet
export const query = signal("");
/** The first rows of the pages before this one; the last is the present page's. */
export const froms = signal<number[]>([0]);

/** Rows of a page: the panel shows a few, the whole list is another matter. */
const PANEL_ROWS = 8;
const SHEET_ROWS = 200;
export const whole = signal(false);

const from = (): number => froms.value.at(-1) ?? 0;

export function askRoster(transmit: Transmit): void {
  transmit({ type: "roster", from: from(), count: whole.value ? SHEET_ROWS : PANEL_ROWS, query: query.value.trim() });
}

/** Back to the first page of all, without asking. */
export function resetRoster(): void {
  whole.value = false;
  query.value = "";
  froms.value = [0];
}
