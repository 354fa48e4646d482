// SPDX-License-Identifier: Apache-2.0
// The first five, who move from their former place to the new one. Everybody's own rank is on their phone.

import { IconDown, IconPlus, IconSame, IconUp } from "../components/icons";
import { common } from "../i18n";
import type { Rank } from "../protocol";
import { t } from "./strings";
import { View, type StageView } from "./View";

const SHOWN = 5;

export function Standings({ state }: StageView) {
  const ranks = (state.ranks ?? []).slice(0, SHOWN);
  return (
    <View
      state={state} tone="ink" main="standings"
      foot={<p class="count"><span>{ranks.length > 0 ? t.value.your_rank : t.value.nobody_ranked}</span></p>}
    >
      <h1 tabIndex={-1}>{t.value.standings}</h1>
      <ol class="ranks">
        {ranks.map((rank, place) => <Row key={rank.pseudonym} rank={rank} place={place} />)}
      </ol>
    </View>
  );
}

function Row({ rank, place }: { rank: Rank; place: number }) {
  const { number } = common.value.forms;
  // Where it was among the five; from below them if it was not.
  const before = rank.before === 0 ? place + 1 : Math.min(rank.before, SHOWN + 1);
  const classes = `rank${rank.rank === 1 ? " rank--first" : ""}${rank.before === 0 ? " rank--new" : ""}`;
  return (
    <li class={classes} style={{ "--from": before - (place + 1) }}>
      <b class="rank__n">{rank.rank}</b>
      <Move rank={rank} />
      <span class="rank__name" data-fit={rank.pseudonym.length > 22 ? "s" : "l"}>{rank.pseudonym}</span>
      <span class="rank__gain">{t.value.gain({ n: rank.gain })}</span>
      <span class="rank__pts">{number(rank.points)}</span>
    </li>
  );
}

function Move({ rank: { rank, before } }: { rank: Rank }) {
  const words = t.value;
  if (before === 0) return <span class="rank__move"><IconPlus />{words.entry}</span>;
  const n = Math.abs(before - rank);
  if (n === 0) return <span class="rank__move"><IconSame />{words.stable}</span>;
  const up = rank < before;
  return (
    <span class={up ? "rank__move rank__move--up" : "rank__move"}>
      {up ? <IconUp /> : <IconDown />}
      <span aria-hidden="true">{words.up({ n })}</span>
      <span class="sr-only">{up ? words.up_said({ n }) : words.down_said({ n })}</span>
    </span>
  );
}
