// SPDX-License-Identifier: Apache-2.0
// The plan on A4: there for the printer only, with what the page shows on demand.
import { wordingOf } from "./practices";
import type { Plan } from "./state";
import { t } from "./words";

export function PlanSheet({ plan: { made, actions } }: { plan: Plan }) {
  const words = t.value.plan;
  return (
    <section class="sheet sheet--plan printed">
      <h2>{words.sheet_title}</h2>
      <p>{words.sheet_made({ day: made })}</p>
      <ol class="sheet__tasks">
        {actions.map(({ id, by, due, done }) => {
          const { action, why, how } = wordingOf(id);
          return (
            <li key={id}>
              <i class={done ? "sheet__box is-done" : "sheet__box"} />
              <div>
                <p class="as-due"><b>{action}</b><span>{words.sheet_by({ by: by === "open" ? words.sheet_by_blank : words.bys[by], day: due })}</span></p>
                <p>{why}</p>
                <ul>{how.map((step) => <li key={step}>{step}</li>)}</ul>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
