// SPDX-License-Identifier: Apache-2.0
// The person's own text, its evidence underlined and numbered like the clues beside it.
import type { Clues, Stretch } from "../core/clues";
import { stretches } from "../core/clues";
import type { Piece } from "../core/core";
import { t } from "../words";

const SHOWN_CHARS_MAX = 6_000; // a screen of it is looked at; the clues below tell the rest

export function Number({ n }: { n: number }) {
  return <span class="num" aria-label={t.value.clue_number({ n })} role="img">{n}</span>;
}

interface MarkedProps { piece: Pick<Piece, "text" | "marks" | "links">; clues: Clues }

export function MarkedText({ piece, clues }: MarkedProps) {
  const strong = (numbers: number[]) => numbers.some((n) => clues.list[n - 1]?.severity === "strong");
  const toNumbers = (findings: number[]) =>
    [...new Set(findings.map((finding) => clues.numbers[finding] ?? 0))].filter((n) => n > 0);
  const parts = stretches(piece, clues.numbers, SHOWN_CHARS_MAX);
  const underlined = (text: string, numbers: number[], mono = false) =>
    numbers.length > 0
      ? <mark class={[strong(numbers) && "strong", mono && "mono"].filter(Boolean).join(" ") || undefined}>{text}</mark>
      : mono ? <span class="mono">{text}</span> : text;
  const isLast = (stretch: Stretch, index: number) => stretch.link && parts[index + 1]?.link !== stretch.link;
  return (
    <>
      {parts.map((stretch, index) => (
        <>
          {underlined(stretch.text, stretch.clues)}
          {stretch.ends.map((n) => <Number key={n} n={n} />)}
          {stretch.link && isLast(stretch, index) && !stretch.text.includes(stretch.link.target) && (
            <span class="target"> ({underlined(stretch.link.target, toNumbers(stretch.link.findings), true)}
              {toNumbers(stretch.link.findings).map((n) => <Number key={n} n={n} />)})</span>
          )}
        </>
      ))}
      {piece.text.length > SHOWN_CHARS_MAX && <span class="muted"> {t.value.cut}</span>}
    </>
  );
}
