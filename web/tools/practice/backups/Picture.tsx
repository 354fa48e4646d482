// SPDX-License-Identifier: Apache-2.0
// 3-2-1 as links: filled where it is so, open where something is missing. And the same, small, a line a kind of data.
import { backups, type Kind } from "./backups";
import { copiedKinds, GOALS, GOAL_NAMES, links, stateOf, weakest, type State } from "./state";
import { t } from "./words";

const ALL = GOAL_NAMES.reduce((sum, goal) => sum + GOALS[goal], 0);

export function Picture({ kind, state }: { kind: Kind; state: State }) {
  const words = t.value;
  return (
    <section class="card on-ink pad rule321" aria-labelledby="rule321">
      <h2 id="rule321">{words.picture_of({ kind: words.kinds[kind] })}</h2>
      <ul class="rule321__goals">
        {GOAL_NAMES.map((goal) => {
          const reached = state.reached[goal];
          return (
            <li key={goal} class={reached === GOALS[goal] ? "is-whole" : undefined}>
              <b aria-hidden="true">{GOALS[goal]}</b>
              <span class="rule321__links" aria-hidden="true">
                {Array.from({ length: GOALS[goal] }, (_, i) => <i key={i} class={i < reached ? "is-filled" : undefined} />)}
              </span>
              <span aria-hidden="true">{words.goals[goal]}</span>
              <span class="sr-only">{words.goal_told({ goal: words.goals[goal], reached, of: GOALS[goal] })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A line for each kind that is copied; the one that is touched is shown large. */
export function Kinds({ shown, today, onShow }: { shown: Kind; today: string; onShow(kind: Kind): void }) {
  const words = t.value;
  const all = backups.value;
  const weak = weakest(all, today);
  return (
    <ul class="kinds">
      {copiedKinds(all).map((kind) => {
        const filled = links(stateOf(all, kind, today));
        return (
          <li key={kind}>
            <button type="button" aria-pressed={kind === shown} onClick={() => onShow(kind)}>
              <span>{words.kinds[kind]}{kind === weak && filled < ALL && <small>{words.weakest}</small>}</span>
              <span class="kinds__links" aria-hidden="true">{Array.from({ length: ALL }, (_, i) => <i key={i} class={i < filled ? "is-filled" : undefined} />)}</span>
              <span class="sr-only">{words.links_told({ filled, of: ALL })}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
