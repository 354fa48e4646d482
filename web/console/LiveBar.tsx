// SPDX-License-Identifier: Apache-2.0
// Above a session: its pack, its PIN, how many are in it, whether we are connected, and the main screen.
import { IconScreen, IconUsers } from "../shared/components/icons";
import type { State } from "../shared/protocol";
import { AccountButton } from "./AccountButton";
import { Bar } from "./Bar";
import { door } from "./door";
import { status, tally } from "./live";
import { spacedPin } from "./pin";
import { t } from "./words";

export function LiveBar({ state }: { state: State }) {
  const words = t.value.live;
  const connected = status.value === "open";
  return (
    <Bar account={false}>
      <p class="bar-top__pack" lang={state.language}>{state.title}</p>
      <span class="spacer" />
      <p class="stat"><span class="muted wide-only">{words.code}</span> <span class="tnum">{spacedPin(state.pin)}</span></p>
      <p class="stat tnum"><IconUsers small /><span aria-hidden="true">{tally.value.players}</span><span class="sr-only">{words.people({ n: tally.value.players })}</span></p>
      <p class="stat">
        <i class={connected ? "dot" : "dot dot--away"} />
        <span class="stat__words">{connected ? words.connected : status.value === "lost" ? words.lost_title : words.connecting}</span>
      </p>
      <a class="btn btn--quiet bar-top__screen" href={`/ecran?session=${encodeURIComponent(state.session)}`} target="maillon-ecran" title={words.screen_opens}>
        <IconScreen small /><span class="bar-top__word">{words.screen}</span>
      </a>
      {door.value.at === "in" && <AccountButton account={door.value.account} compact />}
    </Bar>
  );
}
