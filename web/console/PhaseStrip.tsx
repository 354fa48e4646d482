// SPDX-License-Identifier: Apache-2.0
// The five phases of a question, and where it stands.
import type { Phase } from "../shared/protocol";
import { QUESTION_PHASES } from "./next";
import { t } from "./words";

export function PhaseStrip({ phase }: { phase: Phase }) {
  const words = t.value.live;
  const now = QUESTION_PHASES.findIndex((each) => each === phase);
  return (
    <ol class="phases" aria-label={words.phases_label}>
      {QUESTION_PHASES.map((each, i) => (
        <li key={each} class={i < now ? "is-done" : undefined} {...(i === now && { "aria-current": "step" as const })}>
          <span>{words.phases[each]}</span>
        </li>
      ))}
    </ol>
  );
}
