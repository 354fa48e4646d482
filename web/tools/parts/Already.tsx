// SPDX-License-Identifier: Apache-2.0
// "I have already …": one line a situation, its steps folded under it.
import { IconRight } from "../../shared/components/icons";
import { AFTER, type Situation } from "../core/advice";
import { advice } from "../words";
import { Steps } from "./Steps";

export function Already({ situations }: { situations: readonly Situation[] }) {
  return (
    <div class="already">
      {situations.map((situation) => (
        <details key={situation}>
          <summary><span>{advice.value.situations[situation]}</span><IconRight /></summary>
          <Steps steps={AFTER[situation].map((key) => advice.value.steps[key])} />
        </details>
      ))}
    </div>
  );
}
