// SPDX-License-Identifier: Apache-2.0
// Where one is inside the guide, in the part of the address after its own path: the browser's back button goes back a step.
import { computed } from "@preact/signals";

import { hash, href } from "../../route";
import { PAPERS, type Paper } from "./fields";
import { isChoice, type Choice } from "./kinds";

export const TABS = ["steps", "clocks", "calls", "journal", "dossier"] as const;
export type Tab = (typeof TABS)[number];

export type Place = { at: "choice"; choice: Choice } | { at: "calls" } | { at: "incident"; id: number; tab: Tab; paper: Paper | null };

const ROOT = href("incident");
const TAB_PATHS: Record<Tab, string> = { steps: "", clocks: "/delais", calls: "/appeler", journal: "/journal", dossier: "/dossier" };
const PAPER_PATHS: Record<Paper, string> = { complaint: "plainte", prosecutor: "procureur", mandate: "mandat", cnil: "cnil", patients: "patients" };

export function addressOf(place: Place): string {
  if (place.at === "calls") return `${ROOT}/appeler`;
  if (place.at === "choice") return place.choice === "start" ? ROOT : `${ROOT}/quoi/${place.choice}`;
  const paper = place.paper === null ? "" : `/${PAPER_PATHS[place.paper]}`;
  return `${ROOT}/${place.id}${TAB_PATHS[place.tab]}${paper}`;
}

export const atTab = (id: number, tab: Tab): string => addressOf({ at: "incident", id, tab, paper: null });

function placeOf(hash: string): Place {
  const [first = "", second = "", third = ""] = hash.slice(ROOT.length + 1).split("/");
  if (first === "appeler") return { at: "calls" };
  if (first === "quoi" && isChoice(second)) return { at: "choice", choice: second };
  if (!/^\d{1,9}$/.test(first)) return { at: "choice", choice: "start" };
  const tab = TABS.find((each) => TAB_PATHS[each] === (second === "" ? "" : `/${second}`)) ?? "steps";
  const paper = tab === "dossier" ? PAPERS.find((each) => PAPER_PATHS[each] === third) ?? null : null;
  return { at: "incident", id: Number(first), tab, paper };
}

export const place = computed(() => placeOf(hash.value));

export function goTo(to: Place): void {
  location.hash = addressOf(to);
}
