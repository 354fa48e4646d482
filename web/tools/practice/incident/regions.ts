// SPDX-License-Identifier: Apache-2.0
// The regions of content/fr/sensibilisation/regions.csv (a test compares them), the clock each lives by, and its response
// centre where the fact sheet's §20 has a number to show.
import type { Zone } from "../core";
import type { Source } from "./sources";

export interface Centre { name: string; phone: string; hours?: "always" | "breizh" | "occ"; source?: Source }
export interface Region { name: string; zone?: Exclude<Zone, "metropole">; centre?: Centre }

export const REGIONS: readonly Region[] = [
  { name: "Auvergne-Rhône-Alpes" },
  { name: "Bourgogne-Franche-Comté" },
  { name: "Bretagne", centre: { name: "Breizh Cyber", phone: "0 800 200 008", hours: "breizh", source: "S47" } },
  { name: "Centre-Val de Loire" },
  { name: "Corse" },
  { name: "Grand Est", centre: { name: "Grand Est Cybersécurité", phone: "0 970 51 25 25", source: "S50" } },
  { name: "Guadeloupe", zone: "guadeloupe" },
  { name: "Guyane", zone: "guyane" },
  { name: "Hauts-de-France" },
  { name: "Île-de-France" },
  { name: "La Réunion", zone: "reunion", centre: { name: "Cyber Réunion", phone: "0262 974 999", source: "S51" } },
  { name: "Martinique", zone: "martinique" },
  { name: "Mayotte", zone: "mayotte" },
  { name: "Normandie" },
  { name: "Nouvelle-Aquitaine", centre: { name: "Campus régional de cybersécurité", phone: "0 805 29 29 40", source: "S49" } },
  { name: "Nouvelle-Calédonie" },
  { name: "Occitanie", centre: { name: "Cyber’Occ", phone: "0 800 71 13 13", hours: "occ", source: "S48" } },
  { name: "Pays de la Loire", centre: { name: "Pays de la Loire Cyber Assistance", phone: "0 800 100 200", hours: "always" } },
  { name: "Provence-Alpes-Côte d'Azur" },
];
