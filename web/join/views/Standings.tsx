// SPDX-License-Identifier: Apache-2.0
// One's own rank, while the screen shows the first five; and one's own place, at the podium.

import { useEffect } from "preact/hooks";
import { useSignal } from "@preact/signals";

import { IconDown, IconSame, IconUp } from "../../shared/components/icons";
import { common } from "../../shared/i18n";
import { Frame } from "../parts/Frame";
import { LinksArt } from "../parts/LinksArt";
import { gap, movement, Rank } from "../parts/RankLine";
import { Title } from "../parts/Title";
import { me, t } from "../store";

export function Standings() {
  const own = me.value;
  if (own === null || own.rank === 0)
    return (
      <Frame layout="center">
        <div class="ph__stack"><LinksArt /><div class="ph__words"><Title>{t.value.unranked_title}</Title><p class="ph__lead">{t.value.unranked_lead}</p></div></div>
      </Frame>
    );
  const moved = movement(own);
  const places = own.before ? own.before - own.rank : 0;
  return (
    <Frame layout="center" foot={<p class="small ph__foot-text">{t.value.standings_lead}</p>}>
      <div class="ph__stack">
        <Title class="ph__lead ph__lead--strong">{t.value.standings_title}</Title>
        <p class="rank-big"><Rank n={own.rank} /></p>
        <p class="ph__lead ph__lead--plain">{t.value.ranked_of({ n: own.ranked })}</p>
        {moved && <p class={places > 0 ? "tag tag--signal" : "tag"}>{places > 0 ? <IconUp small /> : places < 0 ? <IconDown small /> : <IconSame small />} {moved}</p>}
        <div class="ph__words">
          {gap(own) && <p class="ph__lead ph__lead--plain">{gap(own)}</p>}
          {own.scored > 0 && <p class="small">{t.value.score_so_far({ right: own.right_count, scored: own.scored })}</p>}
        </div>
      </div>
    </Frame>
  );
}

const SUSPENSE_MS = 6000; // the screen shows third, second, first; the phone does not tell before it

export function Podium() {
  const own = me.value;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const shown = useSignal(still);
  useEffect(() => {
    const timer = setTimeout(() => { shown.value = true; }, SUSPENSE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown.value || own === null)
    return (
      <Frame layout="center" aside={<></>}>
        <div class="ph__stack"><LinksArt /><Title>{t.value.podium_watch}</Title></div>
      </Frame>
    );
  const first = own.rank > 0 && own.rank <= 3;
  return (
    <Frame layout="center" foot={<p class="small ph__foot-text">{t.value.podium_lead}</p>}>
      <div class={first ? "ph__stack feast" : "ph__stack"}>
        {first && <p class="feast__links" aria-hidden="true"><i /><i /><i /><i /><i /></p>}
        {first ? (
          <>
            <p class="medal" aria-hidden="true">{own.rank}</p>
            <Title class="ph__huge">{t.value.podium_place({ n: own.rank })}</Title>
          </>
        ) : (
          <>
            <Title>{t.value.podium_bravo}</Title>
            {own.rank > 0 && <p class="rank-big"><Rank n={own.rank} /></p>}
          </>
        )}
        {own.rank > 0 && <p class="ph__lead ph__lead--plain">{t.value.ranked_of({ n: own.ranked })}</p>}
        <p class="rank-points tnum">{common.value.points({ n: own.points })}</p>
        {own.scored > 0 && <p class="ph__lead">{t.value.podium_done({ right: own.right_count, scored: own.scored })}</p>}
      </div>
    </Frame>
  );
}
