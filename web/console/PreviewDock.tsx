// SPDX-License-Identifier: Apache-2.0
// The remote control of a preview: on, back, skip. Nothing here needs a question before it.
import { IconPrev, IconSkip } from "../shared/components/icons";
import type { State } from "../shared/protocol";
import { command } from "./live";
import { act } from "./moves";
import { allows } from "./next";
import { NextButton } from "./NextButton";
import { Quick } from "./QuickRow";
import { t } from "./words";

export function PreviewDock({ state }: { state: State }) {
  return (
    <section class="dock" aria-label={t.value.quick.label}>
      <NextButton state={state} />
      <div class="quick">
        <Quick on={allows(state, "back")} onClick={() => act("back")}><IconPrev small />{t.value.quick.back}</Quick>
        <Quick on={allows(state, "skip")} onClick={() => allows(state, "skip") && command("skip")}><IconSkip small />{t.value.preview.skip}</Quick>
      </div>
      <p class="hint">{t.value.preview.alone}</p>
    </section>
  );
}
