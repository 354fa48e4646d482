// SPDX-License-Identifier: Apache-2.0
// An incident in the register of breaches: begun with what the guide knows of it, then the register's own.
import { BLANK, breaches, type Breach } from "../registers/breach";
import { goTo } from "../registers/place";
import { KINDS } from "./kinds";
import type { Incident } from "./part";
import { kindName } from "./words";

/** The same for the same incident, so that it is written down once; a number may serve again, the kind and the minute tell apart. */
export const breachIdOf = ({ id, kind, opened }: Pick<Incident, "id" | "kind" | "opened">): string =>
  opened.replace(/\D/g, "") + [id, KINDS.indexOf(kind)].map((n) => String(n % 100).padStart(2, "0")).join("");

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
