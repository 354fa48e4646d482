// SPDX-License-Identifier: Apache-2.0
// The clues, in the order of the text, each with its number, its name, and what it teaches.
import type { Clue } from "../core/clues";
import { findingWords } from "../words";
import { Number } from "./MarkedText";

export function Evidence({ clues }: { clues: readonly Clue[] }) {
  return (
    <ol class="evidence">
      {clues.map((clue) => {
        const words = findingWords.value[clue.rule];
        return (
          <li key={clue.number} class={`is-${clue.severity}`}>
            <Number n={clue.number} />
            <div><b>{words.title}</b>{words.text(clue.facts)}</div>
          </li>
        );
      })}
    </ol>
  );
}
