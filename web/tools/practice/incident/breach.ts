// SPDX-License-Identifier: Apache-2.0
// An incident in the register of breaches: begun with what the guide knows of it, then the register's own.
import { BLANK, breaches, type Breach } from "../registers/breach";
import { goTo } from "../registers/place";
import type { Incident } from "./part";
import { kindName } from "./words";

/** The same for the same incident: it is written down once. */
export const breachIdOf = ({ id, opened }: Pick<Incident, "id" | "opened">): string =>
  opened.replace(/\D/g, "") + String(id % 10_000).padStart(4, "0");

export const isInRegister = (incident: Incident): boolean => breaches.list.value.some(({ id }) => id === breachIdOf(incident));

export function breachOf(incident: Incident): Breach {
  const { kind, aware, fields, marks } = incident;
  const { facts = "", data = "", people = "", consequences = "", measures = "" } = fields;
  return {
    ...BLANK, id: breachIdOf(incident), known: aware, what: [kindName(kind), facts].filter(Boolean).join("\n"), data, people, consequences, measures,
    cnil: marks.cnil === "done" ? "yes" : "todo", told: marks.patients === "done" ? "yes" : "todo",
  };
}

/** False: the register is full. */
export function openInRegister(incident: Incident): boolean {
  if (!isInRegister(incident) && !breaches.add(breachOf(incident))) return false;
  goTo("breaches", breachIdOf(incident));
  return true;
}
