// SPDX-License-Identifier: Apache-2.0
// The first places, as the server ranked them.
import type { Rank } from "../../shared/protocol";
import { t } from "../words";

export function Ranking({ ranks }: { ranks: Rank[] }) {
  const words = t.value.ended;
  return (
    <section class="card panel" aria-labelledby="h-ranking">
      <div class="panel__head"><h2 id="h-ranking">{words.ranking}</h2></div>
      {ranks.length === 0
        ? <p class="muted">{words.no_ranking}</p>
        : <ol class="ranking">
            {ranks.map((rank) => (
              <li key={rank.pseudonym} class={rank.rank === 1 && rank.points > 0 ? "is-first" : undefined}>
                <span class="rank-n">{rank.rank}</span>
                <span class="name">{rank.pseudonym}</span>
                <span class="score">{t.value.players.points({ n: rank.points })}</span>
              </li>
            ))}
          </ol>}
    </section>
  );
}
