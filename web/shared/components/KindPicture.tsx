// SPDX-License-Identifier: Apache-2.0
// The pictogram of an answer's kind: true or false, one, several; a mark, words, clues. The words are always beside it.

import type { AnswerKind } from "../protocol";

const LINES = <path d="M56 16.5h58M56 60h38M56 103.5h48" />;

const PICTURES = {
  truefalse: (
    <g stroke-width="9">
      <rect x="5" y="31" width="50" height="58" rx="16" fill="var(--signal)" />
      <rect x="69.5" y="35.5" width="41" height="49" rx="12" stroke="var(--text)" stroke-width="7" />
      <path d="m18 61 9 9 15-19" stroke="var(--on-signal)" />
      <path d="m82 52 16 16M98 52 82 68" stroke="var(--text)" stroke-width="8" />
    </g>
  ),
  single: (
    <g stroke="var(--text)" stroke-width="7">
      {LINES}
      <circle cx="20" cy="16.5" r="13" />
      <circle cx="20" cy="103.5" r="13" />
      <circle cx="20" cy="60" r="13" stroke="var(--signal)" fill="var(--signal)" />
      <circle cx="20" cy="60" r="6.5" stroke="none" fill="var(--on-signal)" />
    </g>
  ),
  multiple: (
    <g stroke="var(--text)" stroke-width="7">
      {LINES}
      <g stroke="var(--signal)" fill="var(--signal)">
        <rect x="7" y="3.5" width="26" height="26" rx="7" />
        <rect x="7" y="90.5" width="26" height="26" rx="7" />
      </g>
      <rect x="7" y="47" width="26" height="26" rx="7" />
      <path d="m13 17 5.5 5.5 9-12M13 104l5.5 5.5 9-12" stroke="var(--on-signal)" stroke-width="6.5" />
    </g>
  ),
  scale: (
    <g stroke="var(--text)" stroke-width="7">
      <path d="M10 86h100" />
      <path d="M10 74v24M35 78v16M85 78v16M110 74v24" />
      <rect x="44" y="20" width="32" height="40" rx="14" stroke="var(--signal)" fill="var(--signal)" />
      <path d="M60 60v26" stroke="var(--signal)" />
      <circle cx="60" cy="86" r="9" stroke="var(--signal)" fill="var(--signal)" />
    </g>
  ),
  words: (
    <g stroke="var(--text)" stroke-width="7">
      <rect x="6" y="8" width="74" height="30" rx="15" />
      <rect x="30" y="46" width="84" height="30" rx="15" stroke="var(--signal)" fill="var(--signal)" />
      <rect x="12" y="84" width="58" height="28" rx="14" />
      <path d="M48 61h48" stroke="var(--on-signal)" />
    </g>
  ),
  marks: (
    <g stroke="var(--text)" stroke-width="7">
      <path d="M8 20h74M8 47h26M8 74h22M8 101h46" />
      <circle cx="72" cy="64" r="29" stroke="var(--signal)" stroke-width="9" />
      <path d="m94 86 20 20" stroke="var(--signal)" stroke-width="11" />
      <path d="M58 57h28M58 72h17" stroke-width="6.5" />
    </g>
  ),
} satisfies Record<AnswerKind, unknown>;

export function KindPicture({ kind }: { kind: AnswerKind }) {
  return (
    <svg class="kind" viewBox="0 0 120 120" aria-hidden="true" fill="none" stroke-linecap="round" stroke-linejoin="round">
      {PICTURES[kind]}
    </svg>
  );
}
