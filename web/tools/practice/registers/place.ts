// SPDX-License-Identifier: Apache-2.0
// Which register is open, and which of its entries, in the part of the address after the registers' own path: other
// tools lead to them.
import { computed } from "@preact/signals";

import { hash, href } from "../../route";

export const REGISTERS = ["processing", "breaches", "suppliers"] as const;
export type Register = (typeof REGISTERS)[number];

const PATHS: Record<Register, string> = { processing: "", breaches: "/violations", suppliers: "/fournisseurs" };

const parts = computed(() => hash.value.slice(href("registers").length).split("/"));
export const open = computed(() => REGISTERS.find((register) => PATHS[register] === `/${parts.value[1]}`) ?? "processing");
/** To be shown open; empty: none. */
export const entryOpen = computed(() => parts.value[2] ?? "");

const addressOf = (register: Register, entry: string): string => href("registers") + PATHS[register] + (entry && `/${entry}`);

export function goTo(register: Register, entry = ""): void {
  location.hash = addressOf(register, entry);
}

/** From one to another of them: not a step to go back from, and nothing scrolls. */
export function turnTo(register: Register): void {
  hash.value = addressOf(register, "");
  history.replaceState(null, "", hash.value);
}
