// SPDX-License-Identifier: Apache-2.0
// Each region's response centre, from the table that the sessions use too.
import table from "../../../content/fr/sensibilisation/regions.csv";

export interface Region {
  name: string;
  centre: string;
  /** Null: the fact sheet knows no number that is sure. */
  phone: string | null;
  /** In French; null: to be checked. */
  hours: string | null;
}

/** A first line of names, ";" between cells, no quotes: src/pack/region.c reads the same. */
export function readRegions(csv: string): Region[] {
  const [head = [], ...rows] = csv.trim().split("\n").map((line) => line.split(";"));
  return rows.map((cells) => {
    const cell = (name: string): string => cells[head.indexOf(name)]?.trim() ?? "";
    const [centre, phone, hours] = [cell("csirt_name"), cell("csirt_phone"), cell("csirt_hours")];
    const answers = `${centre} répond `; // the others say when it did, or that it is to be checked
    return { name: cell("region"), centre, phone: phone || null, hours: phone && hours.startsWith(answers) ? hours.slice(answers.length).replace(/\.$/, "") : null };
  });
}

export const REGIONS: readonly Region[] = readRegions(table);
