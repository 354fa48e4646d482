// SPDX-License-Identifier: Apache-2.0
// The preview has come to its end: once more, or back to preparing.
import type { State } from "../shared/protocol";
import { Bar } from "./Bar";
import { Blank } from "./Blank";
import { chosenPack, openSession } from "./preparation";
import { quitPreview } from "./quit";
import { t } from "./words";

export function PreviewOver({ state }: { state: State }) {
  const words = t.value.preview;
  return (
    <>
      <Bar />
      <Blank title={words.over_title} detail={words.over_detail}>
        {chosenPack.value !== null && (
          <button class="btn btn--quiet" type="button" onClick={() => void openSession("preview")}>{words.again}</button>
        )}
        <button class="btn" type="button" onClick={() => void quitPreview(state.session)}>{t.value.back_home}</button>
      </Blank>
    </>
  );
}
