// SPDX-License-Identifier: Apache-2.0
// Above a preview: what it is, how far it is, and the way out.
import { IconEye } from "../shared/components/icons";
import type { State } from "../shared/protocol";
import { quitPreview } from "./quit";
import { t } from "./words";

export function PreviewBar({ state }: { state: State }) {
  const words = t.value.preview;
  return (
    <>
      <p class="bar-top__pack" lang={state.language}>{state.title}</p>
      <span class="spacer" />
      <p class="tag"><IconEye small /><span class="wide-only">{words.title}</span>
        <strong class="tnum">{state.step === 0 ? words.lobby : words.progress(state)}</strong>
      </p>
      <button class="btn btn--quiet" type="button" onClick={() => void quitPreview(state.session)}>
        <span class="wide-only">{words.quit}</span><span class="narrow-only">{words.quit_short}</span>
      </button>
    </>
  );
}
