// SPDX-License-Identifier: Apache-2.0
// The verdict, to be read in two seconds: a word, an icon, a gauge of three steps, and one sentence.
import type { ComponentChildren } from "preact";

import { IconAlert, IconEye, IconSearch } from "../../shared/components/icons";
import type { Verdict as Level } from "../core/report";
import { advice, t } from "../words";

const LEVELS: readonly Level[] = ["none", "check", "alert"];
const TONES = { none: "ok", check: "warn", alert: "bad" } as const;
const ICONS = { none: IconSearch, check: IconEye, alert: IconAlert } as const;

export interface VerdictProps {
  verdict: Level;
  /** The names of the three steps, where they are not the usual ones. */
  words?: Record<Level, string>;
  children: ComponentChildren;
}

export function Verdict({ verdict, words = advice.value.verdictWords, children }: VerdictProps) {
  const reached = LEVELS.indexOf(verdict);
  const Icon = ICONS[verdict];
  return (
    <section class={`verdict3 verdict3--${TONES[verdict]}`} role="status">
      <h2><Icon />{words[verdict]}</h2>
      <ol class="levels" aria-label={t.value.level({ n: reached + 1 })}>
        {LEVELS.map((level, index) => (
          <li key={level} class={index <= reached ? "is-on" : undefined} aria-current={index === reached ? "true" : undefined}>{words[level]}</li>
        ))}
      </ol>
      <p>{children}</p>
    </section>
  );
}
