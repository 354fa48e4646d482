// SPDX-License-Identifier: Apache-2.0
// The remote control: the big button and the quick row. On a phone it stays under the thumb.
import type { State } from "../shared/protocol";
import { NextButton } from "./NextButton";
import { QuickRow } from "./QuickRow";
import { t } from "./words";

export function Dock({ state }: { state: State }) {
  const keys = state.phase === "lobby" ? t.value.live.keys.slice(0, 1) : t.value.live.keys;
  return (
    <section class="dock" aria-label={t.value.quick.label}>
      <NextButton state={state} />
      <QuickRow state={state} />
      <p class="hint">
        {keys.map(([key, does]) => <span key={key}><kbd>{key}</kbd> {does}</span>)}
      </p>
    </section>
  );
}
