// SPDX-License-Identifier: Apache-2.0
// What the start view shows: packs, sessions, and the settings of the next one.
import { computed, signal } from "@preact/signals";
import {
  deleteSession, getPacks, getSessions, postSession,
  type Pack, type Problem, type SessionRow, type Settings,
} from "./api";
import { noticeProblem } from "./door";
import { ask, tell, tellProblem } from "./notices";
import { go } from "./page";
import { t } from "./words";

export type Shelf =
  | { at: "loading" }
  | { at: "stuck"; problem: Problem }
  | { at: "ready"; packs: Pack[]; sessions: SessionRow[] };

export const shelf = signal<Shelf>({ at: "loading" });
export const chosenPack = signal<string | null>(null);
export const settings = signal<Settings>({
  time_percent: 100, standings_every: 1, partial: false, free_pseudonyms: false, shuffle: false, sounds: true,
  asks: true, moderate: true, profile: false, rows: false,
});
/** What is being opened: the button says so, and nothing else can be pressed meanwhile. */
export const opening = signal<"session" | "preview" | null>(null);

/** Previews are not listed: they go with their page. */
const sessions = computed(() => (shelf.value.at === "ready" ? shelf.value.sessions : []));
export const running = computed(() => sessions.value.filter((row) => !row.preview && row.endedMs === 0 && row.phase !== "ended"));
export const over = computed(() => sessions.value.filter((row) => !running.value.includes(row) && !row.preview));

export async function loadShelf(): Promise<void> {
  const [packs, rows] = await Promise.all([getPacks(), getSessions()]);
  if (packs.ok && rows.ok) {
    const first = packs.value.find((pack) => pack.id === chosenPack.value) ?? packs.value[0];
    chosenPack.value = first?.id ?? null;
    shelf.value = { at: "ready", packs: packs.value, sessions: rows.value };
    return;
  }
  const problem = packs.ok ? (rows as { problem: Problem }).problem : packs.problem;
  noticeProblem(problem);
  shelf.value = { at: "stuck", problem };
}

export async function openSession(kind: "session" | "preview"): Promise<void> {
  if (opening.value !== null || chosenPack.value === null) return;
  opening.value = kind;
  const opened = await postSession(chosenPack.value, kind === "preview", settings.value);
  opening.value = null;
  if (!opened.ok) {
    tellProblem(opened.problem);
    return;
  }
  const { session } = opened.value;
  go({ view: "session", session });
}

/** Asks, deletes, says it, and goes where `then` says. */
export function askToDelete(row: { session: string; title: string }, then: () => void): void {
  ask({
    title: t.value.start.delete_title,
    detail: t.value.start.delete_detail(row),
    verb: t.value.start.delete_confirm,
    danger: true,
    act: async () => {
      const done = await deleteSession(row.session);
      if (!done.ok) {
        tellProblem(done.problem);
        return;
      }
      tell(t.value.start.deleted);
      then();
    },
  });
}
