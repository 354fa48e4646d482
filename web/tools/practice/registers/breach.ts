// SPDX-License-Identifier: Apache-2.0
// The register of breaches (GDPR 33(5)): all of them, notified or not. Filled in by hand, or begun from
// an incident of the guide.
import type { Item, PracticeCore, Zone } from "../core";
import { isTime } from "../days";
import { keptList, type Entry } from "../rights/kept";
import { isId, isOneOf, isShape, isSome, isText } from "../valid";
import { TEXT_MAX } from "./activity";

/** What was lost; a ransomware takes more than one. */
export const LOSSES = ["availability", "integrity", "confidentiality"] as const;
export type Loss = (typeof LOSSES)[number];
export const STATES = ["todo", "yes", "no"] as const;
export type State = (typeof STATES)[number];
export const TEXTS = ["what", "data", "people", "consequences", "measures"] as const;
export type BreachText = (typeof TEXTS)[number];
const BREACHES_MAX = 200;

export interface Breach extends Entry, Readonly<Record<BreachText, string>> {
  /** Local time at which the practice knew; empty: not filled in yet. */
  readonly known: string;
  readonly losses: readonly Loss[];
  /** Notified to the CNIL; the people told; and each time when, or why not. */
  readonly cnil: State;
  readonly cnilNote: string;
  readonly told: State;
  readonly toldNote: string;
}

export const isBreach = isShape<Breach>({
  id: isId, known: (value) => value === "" || isTime(value), losses: isSome(LOSSES), what: isText(TEXT_MAX), data: isText(TEXT_MAX),
  people: isText(TEXT_MAX), consequences: isText(TEXT_MAX), measures: isText(TEXT_MAX),
  cnil: isOneOf(STATES), cnilNote: isText(TEXT_MAX), told: isOneOf(STATES), toldNote: isText(TEXT_MAX),
});

export const breaches = keptList("breaches", isBreach, BREACHES_MAX);

export const BLANK: Breach = {
  id: "", known: "", losses: [], what: "", data: "", people: "", consequences: "", measures: "", cnil: "todo", cnilNote: "", told: "todo", toldNote: "",
};

/** The clock of the notification to the CNIL, where there is a risk; null: when it was known is not noted, or it is decided. */
export function cnilBefore(core: PracticeCore, { known, cnil }: Breach, zone: Zone): Item | null {
  if (known === "" || cnil !== "todo") return null;
  const items = core.clocks({ zone, aware: known, risk: "some", personalData: true, encrypted: false, attack: false, insured: false, bank: false, atProcessor: false });
  return items.find(({ rule }) => rule === "cnil_notification") ?? null;
}

/** The latest first; those without a time before all, since they wait for it. */
export const inOrder = (list: readonly Breach[]): Breach[] =>
  [...list].sort((a, b) => ((a.known || "9") > (b.known || "9") ? -1 : 1));

export interface BreachWords {
  heads: Readonly<Record<"known" | BreachText | "losses" | "cnil" | "cnilNote" | "told" | "toldNote", string>>;
  losses: Readonly<Record<Loss, string>>;
  states: Readonly<Record<State, string>>;
}

export function rowsOf(list: readonly Breach[], { heads, losses, states }: BreachWords): string[][] {
  const columns = ["known", "what", "losses", "data", "people", "consequences", "measures", "cnil", "cnilNote", "told", "toldNote"] as const;
  const cell = (breach: Breach, column: (typeof columns)[number]): string =>
    column === "losses" ? breach.losses.map((loss) => losses[loss]).join(", ")
    : column === "cnil" || column === "told" ? states[breach[column]]
    : column === "known" ? breach.known.replace("T", " ")
    : breach[column];
  return [columns.map((column) => heads[column]), ...inOrder(list).map((breach) => columns.map((column) => cell(breach, column)))];
}
