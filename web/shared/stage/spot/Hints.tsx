// SPDX-License-Identifier: Apache-2.0
// Why each numbered passage is a clue, or is none, and how many saw it.

import { common } from "../../i18n";
import { t } from "../strings";
import type { Clue } from "./clues";
import type { HintSize } from "./fitSpot";
import { Pin } from "./Pin";

export interface HintsProps {
  clues: readonly Clue[];
  hint: HintSize;
  /** Under a phone: the pin and the percentage stand over the hint. */
  narrow?: boolean;
}

export function Hints({ clues, hint, narrow = false }: HintsProps) {
  return (
    <ul class={narrow ? "hints hints--narrow" : "hints"} style={{ "--size": hint.size, "--gap": hint.gap }}>
      {clues.map((clue) => (
        <li key={clue.id} class={clue.real ? "hints__item" : "hints__item hints__item--decoy"}>
          <Pin clue={clue} />
          <p class="hints__why">{clue.real ? null : <b>{t.value.not_a_clue}</b>} {clue.hint}</p>
          <p class="hints__part">{common.value.forms.percent(clue.part)}</p>
        </li>
      ))}
    </ul>
  );
}
