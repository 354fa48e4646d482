// SPDX-License-Identifier: Apache-2.0
// The remote control: the big button and the quick row. On a phone it stays under the thumb.
import type { State } from "../shared/protocol";
import { NextButton } from "./NextButton";
import { QuickRow } from "./QuickRow";
import { t } from "./words";

export function Dock({ state }: { state: State }) {
  return (
    <section class="dock" aria-label={t.value.quick.label}>
      <NextButton state={state} />
      <QuickRow state={state} />
      <p class="hint">
        {t.value.live.keys.map(([key, does]) => <span key={key}><kbd>{key}</kbd> {does}</span>)}
      </p>
    </section>
  );
}
