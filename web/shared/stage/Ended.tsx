// SPDX-License-Identifier: Apache-2.0
// It is over: thanks, what to take away, and when what was kept is deleted.

import { common } from "../i18n";
import { t } from "./strings";
import { Title, View, type StageView } from "./View";

/** Two links, closed: what the room has become. */
function Links() {
  return (
    <svg class="ended__links" viewBox="0 0 200 120" aria-hidden="true" fill="none" stroke-width="18">
      <rect x="12" y="24" width="108" height="72" rx="36" stroke="var(--text)" />
      <rect x="80" y="24" width="108" height="72" rx="36" stroke="var(--signal)" />
      <path d="M60 24h24a36 36 0 0 1 36 36" stroke="var(--text)" />
    </svg>
  );
}

export function Ended({ state }: StageView) {
  const best = (state.ranks ?? []).filter((rank) => rank.rank <= 3 && rank.points > 0).slice(0, 3);
  return (
    <View
      state={state} tone="ink" main="ended" where={<Title state={state} />}
      footer={
        <footer class="view__foot">
          <p class="view__note">{state.delete_on === undefined ? null : t.value.deleted_on({ iso: state.delete_on })}</p>
        </footer>
      }
    >
      <div>
        <h1 tabIndex={-1}>{t.value.ended}</h1>
        <p class="ended__lead">{t.value.ended_lead({ n: state.players })}</p>
        {best.length === 0 ? null : (
          <ol class="ended__best" aria-label={t.value.podium}>
            {best.map((rank) => (
              <li key={rank.pseudonym}><b>{rank.rank}</b><span>{rank.pseudonym}</span><span class="muted tnum">{common.value.points({ n: rank.points })}</span></li>
            ))}
          </ol>
        )}
      </div>
      <div class="ended__keep">
        <Links />
        <p>{t.value.keep}</p>
      </div>
    </View>
  );
}
