// SPDX-License-Identifier: Apache-2.0
// The regions, the clock each lives by, and its response centre where the fact sheet's §20 has a number to show.
import { contacts } from "../contacts/contacts";
import type { Zone } from "../core";
import { REGIONS as TABLE } from "../regions";
import type { Source } from "../sources";
import { deviceZone } from "./time";

export interface Centre { name: string; phone: string; hours?: "always" | "breizh" | "occ"; source?: Source }
export interface Region { name: string; zone?: Exclude<Zone, "metropole">; centre?: Centre }

const ZONES: Readonly<Record<string, Exclude<Zone, "metropole">>> = {
  "Guadeloupe": "guadeloupe", "Guyane": "guyane", "La Réunion": "reunion", "Martinique": "martinique", "Mayotte": "mayotte",
  "Nouvelle-Calédonie": "nouvelle-caledonie",
};

/** What is known of a centre beside its name and its number. */
const CENTRES: Readonly<Record<string, Pick<Centre, "hours" | "source">>> = {
  "Bretagne": { hours: "breizh", source: "S47" }, "Grand Est": { source: "S50" }, "La Réunion": { source: "S51" },
  "Nouvelle-Aquitaine": { source: "S49" }, "Occitanie": { hours: "occ", source: "S48" }, "Pays de la Loire": { hours: "always" },
};

export const REGIONS: readonly Region[] = TABLE.map(({ name, centre, phone }) => {
  const zone = ZONES[name];
  return { name, ...(zone ? { zone } : {}), ...(phone === null ? {} : { centre: { name: centre, phone, ...CENTRES[name] } }) };
});

export const regionNow = (): Region | undefined => REGIONS.find(({ name }) => name === contacts.value.region);

export function zoneNow(): Zone {
  const region = regionNow();
  return region ? region.zone ?? "metropole" : deviceZone();
}
