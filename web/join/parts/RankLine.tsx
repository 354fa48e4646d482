// SPDX-License-Identifier: Apache-2.0
// Where this player stands: rank, movement, and the gap to whoever is just ahead.

import { common } from "../../shared/i18n";
import type { Me } from "../../shared/protocol";
import { t } from "../store";

/** "2e", its mark raised. */
export function Rank({ n }: { n: number }) {
  return <>{common.value.forms.number(n)}<sup>{common.value.rank_mark({ n })}</sup></>;
}

/** "trois places gagnées", or null where there was no rank before. */
export function movement(me: Me): string | null {
  if (me.rank === 0 || !me.before) return null;
  const moved = me.before - me.rank;
  if (moved === 0) return t.value.same_place;
  return moved > 0 ? t.value.places_won({ n: moved }) : t.value.places_lost({ n: -moved });
}

/** "À 72 points de Chêne tranquille." */
export function gap(me: Me): string | null {
  if (me.rank === 1) return t.value.leading;
  if (!me.ahead) return null;
  return me.gap ? t.value.gap({ n: me.gap, ahead: me.ahead }) : t.value.tie;
}

export function RankLine({ me }: { me: Me }) {
  if (me.rank === 0) return null;
  const moved = movement(me);
  const behind = gap(me);
  return (
    <section class="card rankline">
      <b><Rank n={me.rank} /></b>
      <p>
        <strong>{t.value.ranked_of({ n: me.ranked })}</strong>{moved && `, ${moved}`}
        {behind && <><br /><span class="muted">{behind}</span></>}
      </p>
    </section>
  );
}
