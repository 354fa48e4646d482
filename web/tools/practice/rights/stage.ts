// SPDX-License-Identifier: Apache-2.0
// Where a record stands today, from what src/practice/retention.h says of it.
import type { Item } from "../core";

export type Stage = "active" | "archive" | "keep" | "destroy" | "doubt";

/** `day`: the last one of that stage, or the first one of destruction. */
export function stageOf(items: readonly Item[], today: string): { stage: Stage; day: string } {
  const states = items.filter((item): item is Item & { day: string } => item.side === "through" && item.day !== null);
  const now = states.find(({ day }) => today <= day);
  if (now) return { stage: now.rule === "file_active" ? "active" : now.rule.startsWith("file_archive") ? "archive" : "keep", day: now.day };
  const end = items.find(({ side, day }) => side === "from" && day !== null)?.day;
  return end ? { stage: "destroy", day: end } : { stage: "doubt", day: today };
}
