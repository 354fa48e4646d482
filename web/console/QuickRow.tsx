// SPDX-License-Identifier: Apache-2.0
// Four places that never move: in the lobby who may come in, later the clock and the look back.
import type { ComponentChildren } from "preact";
import { IconLock, IconMute, IconPause, IconPlay, IconPlus, IconPrev, IconSound, IconUnlock } from "../shared/components/icons";
import type { State } from "../shared/protocol";
import { command, reachable } from "./live";
import { MoreMenu } from "./MoreMenu";
import { act } from "./moves";
import { allows } from "./next";
import { t } from "./words";

interface QuickProps { onClick(): void; on?: boolean; label?: string; children: ComponentChildren }

export function Quick({ onClick, on = true, label, children }: QuickProps) {
  return (
    <button
      class="btn btn--quiet" type="button" aria-disabled={!on || !reachable.value}
      {...(label !== undefined && { "aria-label": label })} onClick={onClick}
    >
      {children}
    </button>
  );
}

function LobbyRow({ state }: { state: State }) {
  const words = t.value.quick;
  return (
    <div class="quick quick--lobby">
      <Quick label={state.locked ? words.unlock : words.lock} onClick={() => command(state.locked ? "unlock" : "lock")}>
        {state.locked ? <><IconUnlock small />{words.unlock_short}</> : <><IconLock small />{words.lock_short}</>}
      </Quick>
      <Quick label={state.sounds ? words.sounds_off : words.sounds_on} onClick={() => command(state.sounds ? "sounds_off" : "sounds_on")}>
        {state.sounds ? <><IconMute small />{words.sounds_off_short}</> : <><IconSound small />{words.sounds_on_short}</>}
      </Quick>
      <MoreMenu state={state} />
    </div>
  );
}

export function QuickRow({ state }: { state: State }) {
  const words = t.value.quick;
  if (state.phase === "lobby") return <LobbyRow state={state} />;
  return (
    <div class="quick">
      <Quick label={words.extend_long} on={allows(state, "extend")} onClick={() => act("extend")}><IconPlus small />{words.extend}</Quick>
      <Quick on={allows(state, "pause")} onClick={() => act("pause")}>
        {state.paused ? <><IconPlay small />{words.resume}</> : <><IconPause small />{words.pause}</>}
      </Quick>
      <Quick on={allows(state, "back")} onClick={() => act("back")}><IconPrev small />{words.back}</Quick>
      <MoreMenu state={state} />
    </div>
  );
}
