// SPDX-License-Identifier: Apache-2.0
// Which view is open. It is in the part of the address that no browser ever sends, and the page needs no server for it.
import { computed, signal } from "@preact/signals";

export const LATER = ["file", "assess", "train", "backups", "posters", "rights", "registers", "incident"] as const; // those of the second half: see practice/index.ts
export type LaterName = (typeof LATER)[number];
export const VIEWS = ["message", "link", "password", "address", "drill", "history", "shared", ...LATER] as const;
export type ViewName = (typeof VIEWS)[number] | "home";

const PATHS: Record<ViewName, string> = {
  home: "#/", message: "#/message", link: "#/lien", password: "#/mot-de-passe", address: "#/adresse",
  drill: "#/entrainement", history: "#/historique", shared: "#/partage", file: "#/mon-fichier",
  assess: "#/faire-le-point",
  train: "#/revision",
  backups: "#/sauvegardes", posters: "#/affiches",
  rights: "#/droits", registers: "#/registres",
  incident: "#/incident",
};

export const href = (view: ViewName): string => PATHS[view];

function viewOf(hash: string): ViewName {
  return VIEWS.find((view) => PATHS[view] === hash || hash.startsWith(`${PATHS[view]}/`)) ?? "home";
}

/** With what follows the view's own path: views have places of their own. */
export const hash = signal(location.hash);
export const view = computed(() => viewOf(hash.value));

export function go(to: ViewName): void {
  if (view.value !== to) location.hash = PATHS[to];
}

export function followRoute(): void {
  addEventListener("hashchange", () => {
    hash.value = location.hash;
    scrollTo(0, 0);
  });
}
