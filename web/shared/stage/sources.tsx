// SPDX-License-Identifier: Apache-2.0
// Sources in one sentence, without the addresses that nobody can follow from a wall.

import { shownText } from "../components/RichText";
import { t } from "./strings";

/** One source, without the dash that may stand before an author. */
export const sourceWords = (source: string): string => shownText(source).replace(/^[—–-]\s*/, "");

export function sourcesLine(sources: readonly string[]): string {
  const list = sources.map(sourceWords).join("\u202f; ");
  return list === "" ? "" : t.value.sources({ list, n: sources.length });
}

/** At the foot of a view. */
export function SourcesNote({ sources = [] }: { sources?: readonly string[] }) {
  const line = sourcesLine(sources);
  return line === "" ? null : <p class="view__note"><span class="view__sources">{line}</span></p>;
}
