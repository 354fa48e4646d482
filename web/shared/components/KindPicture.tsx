// SPDX-License-Identifier: Apache-2.0
// The pictogram of an answer's kind: true or false, one, several. The words are always beside it.

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
} satisfies Record<AnswerKind, unknown>;

export function KindPicture({ kind }: { kind: AnswerKind }) {
  return (
    <svg class="kind" viewBox="0 0 120 120" aria-hidden="true" fill="none" stroke-linecap="round" stroke-linejoin="round">
      {PICTURES[kind]}
    </svg>
  );
}
