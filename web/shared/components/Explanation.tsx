// SPDX-License-Identifier: Apache-2.0
// What to keep of a question: the explanation and its sources.

import { IconBook } from "./icons";
import { RichText } from "./RichText";
import { common } from "../i18n";

export interface ExplanationProps {
  paragraphs: string[];
  sources: string[];
  /** A quiet sentence below. */
  note?: string;
}

export function Explanation({ paragraphs, sources, note }: ExplanationProps) {
  if (paragraphs.length === 0 && sources.length === 0) return null;
  return (
    <section class="card keep">
      <h2><IconBook /> {common.value.explanation}</h2>
      {paragraphs.map((text, i) => <p key={i}><RichText text={text} /></p>)}
      <Sources sources={sources} />
      {note && <p class="small">{note}</p>}
    </section>
  );
}

export function Sources({ sources }: { sources: string[] }) {
  if (sources.length === 0) return null;
  const word = common.value.source({ n: sources.length });
  if (sources.length === 1) return <p class="small">{word}{"\u00a0"}: <RichText text={sources[0] ?? ""} /></p>;
  return (
    <div class="small">
      <p>{word}{"\u00a0"}:</p>
      <ul class="sources">{sources.map((text, i) => <li key={i}><RichText text={text} /></li>)}</ul>
    </div>
  );
}
