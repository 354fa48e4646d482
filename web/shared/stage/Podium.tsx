// SPDX-License-Identifier: Apache-2.0
// The one feast: third, second, first rise, then the links fall once. Those who tie share a place and its moment.

import { common } from "../i18n";
import type { Rank, State } from "../protocol";
import { t } from "./strings";
import { Title, View, type StageView } from "./View";

/** Rise 900 ms each, 600 ms between; the links fall when all stand. */
const BETWEEN_MS = 1500;
const HEIGHTS = [420, 290, 210];

/** When everything stands, links included: until then a key shows all at once instead of going on. */
export function podiumMs(state: State): number {
  return lastAt(places(state)) + 900 + 1500;
}

/** Whoever is first, second or third; with ties, up to the five that the server tells. */
function places(state: State): Rank[] {
  return (state.ranks ?? []).filter((rank) => rank.rank <= 3 && rank.points > 0);
}

/** The lowest place rises first. */
const moments = (shown: readonly Rank[]): number[] => [...new Set(shown.map((rank) => rank.rank))].sort((a, b) => b - a);
const lastAt = (shown: readonly Rank[]): number => Math.max(0, moments(shown).length - 1) * BETWEEN_MS;

export function Podium({ state }: StageView) {
  const shown = places(state);
  const order = moments(shown);
  return (
    <View
      state={state} tone="ink" view="podium-view" main="podium-main" where={<Title state={state} />}
      behind={<Links at={lastAt(shown) + 900} high={shown.length > 3} />} footer={<Foot state={state} />}
    >
      {shown.length === 0 ? (
        <div class="podium__none">
          <h1 tabIndex={-1}>{t.value.no_podium}</h1>
          <p>{t.value.no_podium_detail}</p>
        </div>
      ) : (
        <>
          <h1 class="sr-only" tabIndex={-1}>{t.value.podium}</h1>
          <ol class={shown.length > 3 ? "podium podium--crowd" : "podium"} style={{ "--places": shown.length }}>
            {shown.map((rank, i) => (
              <Place
                key={rank.pseudonym} rank={rank} at={order.indexOf(rank.rank) * BETWEEN_MS} order={column(i)}
                tie={shown.some((other) => other !== rank && other.rank === rank.rank)}
              />
            ))}
          </ol>
        </>
      )}
    </View>
  );
}

/** The first in the middle, the next to its left and right in turn. */
const column = (i: number): number => (i % 2 === 1 ? -((i + 1) / 2) : i / 2);

interface PlaceProps { rank: Rank; at: number; order: number; tie: boolean }

function Place({ rank: { rank, pseudonym, points }, at, order, tie }: PlaceProps) {
  return (
    <li class={`place place--${rank}${tie ? " place--tie" : ""}`} style={{ "--at": `${at}ms`, "--order": order, "--h": HEIGHTS[rank - 1] ?? 210 }}>
      <div class="place__who">
        <p class="place__name">{pseudonym}</p>
        <p class="place__pts">{common.value.points({ n: points })}</p>
        {tie ? <p class="place__tie">{t.value.tie}</p> : null}
      </div>
      <div class="place__clip"><p class="place__block"><span class="sr-only">{t.value.place({ n: rank })}</span><span aria-hidden="true">{rank}</span></p></div>
    </li>
  );
}

function Foot({ state }: StageView) {
  return (
    <footer class="podium-foot">
      <span><b>{common.value.forms.number(state.players)}</b> {t.value.players(state.players)}</span>
      <span>{t.value.take_away}</span>
    </footer>
  );
}

/** x, y, turn, size, and whether it is in signal. */
const FALLEN: readonly (readonly [number, number, number, number, boolean])[] = [
  [150, 250, -24, 1, false], [560, 330, 18, 0.8, false], [110, 640, 40, 1.2, true], [420, 190, 60, 0.7, false],
  [1500, 210, 24, 1.1, true], [1690, 420, -38, 0.9, false], [1790, 190, 10, 0.75, false], [1790, 640, -12, 1.2, false],
  [690, 170, -50, 0.7, true], [1330, 190, 32, 0.8, false], [130, 830, -70, 0.9, false], [1830, 850, 64, 0.9, true],
];

/** `high`: only those above the names, where the places take the whole width. */
function Links({ at, high }: { at: number; high: boolean }) {
  return (
    <svg
      class="links" viewBox="0 0 1920 1080" preserveAspectRatio="xMidYMid slice" aria-hidden="true" fill="none"
      stroke-width="11" style={{ "--last": `${at}ms` }}
    >
      {FALLEN.filter(([, y]) => !high || y < 300).map(([x, y, turn, size, signal], i) => (
        <g key={i} style={{ "--i": i }} stroke={signal ? "var(--signal)" : "var(--line)"}>
          <rect x="-44" y="-24" width="88" height="48" rx="24" transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`} />
        </g>
      ))}
    </svg>
  );
}
