// SPDX-License-Identifier: Apache-2.0
// The first of those who are there; the whole list, with its search, is one tap away.
import { useState } from "preact/hooks";
import { IconSearch } from "../shared/components/icons";
import type { State } from "../shared/protocol";
import { tally } from "./live";
import { PlayerRow } from "./PlayerRow";
import { roster } from "./roster";
import { RosterSheet } from "./RosterSheet";
import { t } from "./words";

const SHOWN = 4;

export function Players({ state }: { state: State }) {
  const [open, setOpen] = useState<"list" | "search" | null>(null);
  const words = t.value.players;
  const rows = open ? [] : (roster.value?.rows ?? []).slice(0, SHOWN);
  const total = Math.max(tally.value.players, rows.length);
  return (
    <section class="card panel" aria-labelledby="h-players">
      <div class="panel__head panel__head--tight">
        <h2 id="h-players">{words.title}</h2>
        {total > 0 && (
          <button class="btn btn--plain btn--square" type="button" aria-haspopup="dialog" aria-label={words.search} onClick={() => setOpen("search")}>
            <IconSearch small />
          </button>
        )}
      </div>
      {total === 0
        ? <p class="muted"><strong>{words.empty}</strong><br />{words.empty_detail}</p>
        : <ol class="players">{rows.map((row, i) => <PlayerRow key={row.player} row={row} place={i + 1} phase={state.phase} />)}</ol>}
      {total > SHOWN && (
        <button class="btn btn--plain btn--flush" type="button" aria-haspopup="dialog" onClick={() => setOpen("list")}>{words.see_all({ n: total })}</button>
      )}
      {open && <RosterSheet phase={state.phase} searching={open === "search"} onClose={() => setOpen(null)} />}
    </section>
  );
}
