// SPDX-License-Identifier: Apache-2.0
// The whole pack alone: the main screen and a phone side by side, answered by hand.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { State } from "../shared/protocol";
import { Bar } from "./Bar";
import { Frame } from "./Frame";
import { followKeys } from "./keys";
import { status } from "./live";
import { useSpoken } from "./LiveSession";
import { Notes } from "./Notes";
import { Offline } from "./Offline";
import { PreviewBar } from "./PreviewBar";
import { PreviewDock } from "./PreviewDock";
import { Segment } from "./Segment";
import { useTitle } from "./title";
import { Trouble } from "./Trouble";
import { t } from "./words";

type Tab = "screen" | "phone";

export function Preview({ state }: { state: State }) {
  const words = t.value.preview;
  const tab = useSignal<Tab>("screen"); // only narrow windows have tabs
  useTitle(words.title_of({ title: state.title }));
  useSpoken(state);
  useEffect(followKeys, []);
  const shown = (mine: Tab) => (tab.value === mine ? "on" : "off");
  return (
    <>
      <Bar account={false}><PreviewBar state={state} /></Bar>
      <main class="preview">
        <h1 class="sr-only">{words.title_of({ title: state.title })}</h1>
        {status.value === "lost" && <Offline />}
        <Trouble state={state} />
        <div class="tabs">
          <Segment
            bare legend={words.view} name="preview-tab" value={tab.value} onChoose={(next) => { tab.value = next; }}
            choices={[["screen", words.screen], ["phone", words.phone]]}
          />
        </div>
        <div class="preview__screen" data-tab={shown("screen")}>
          <Frame src={`/ecran?session=${encodeURIComponent(state.session)}`} title={words.screen_frame} width={1280} height={720} />
        </div>
        <div class="preview__phone" data-tab={shown("phone")}>
          <div class="handset"><Frame src={`/?pin=${encodeURIComponent(state.pin)}`} title={words.phone_frame} width={320} height={568} /></div>
        </div>
        <PreviewDock state={state} />
        <Notes state={state} />
      </main>
    </>
  );
}
