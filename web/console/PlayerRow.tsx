// SPDX-License-Identifier: Apache-2.0
// One player: rank, pseudonym, what it is doing now.
import { IconCheck, IconMore, IconWifi } from "../shared/components/icons";
import type { Phase, RosterRow } from "../shared/protocol";
import { askToExclude } from "./moves";
import { t } from "./words";

function Doing({ row, phase }: { row: RosterRow; phase: Phase }) {
  const words = t.value.players;
  if (!row.connected) return <span class="state"><IconWifi small />{words.away}</span>;
  if (phase === "open")
    return row.answered
      ? <span class="state state--in"><IconCheck small />{words.answered}</span>
      : <span class="state">{words.thinking}</span>;
  if (row.rank > 0) return <span class="score">{words.points({ n: row.points })}</span>;
  return <span class="state">{words.present}</span>;
}

export interface PlayerRowProps { row: RosterRow; place: number; phase: Phase }

export function PlayerRow({ row, place, phase }: PlayerRowProps) {
  const label = t.value.players.exclude_named({ pseudonym: row.pseudonym });
  return (
    <li>
      <span class="n">{row.rank || place}</span>
      <span class="name">{row.pseudonym}</span>
      <Doing row={row} phase={phase} />
      <button class="btn btn--plain btn--square" type="button" aria-label={label} title={label} onClick={() => askToExclude(row.player, row.pseudonym)}>
        <IconMore small />
      </button>
    </li>
  );
}
