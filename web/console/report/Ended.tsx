// SPDX-License-Identifier: Apache-2.0
// A session that is over: its report, the final standings, and the way to have it deleted at once.
import { IconPlus } from "../../shared/components/icons";
import type { State } from "../../shared/protocol";
import { Bar } from "../Bar";
import { go } from "../page";
import { askToDelete } from "../preparation";
import { Ranking } from "./Ranking";
import { Exports, ReportView } from "./ReportView";
import { useTitle } from "../title";
import { t } from "../words";

export function Ended({ state }: { state: State }) {
  const words = t.value.ended;
  useTitle(words.title);
  const home = () => go({ view: "start" });
  return (
    <>
      <Bar />
      <main class="page">
        <div class="title-row">
          <div>
            <p class="eyebrow" lang={state.language}>{state.title}</p>
            <h1 class="page__title">{words.title}</h1>
          </div>
          <div class="actions">
            <Exports session={state.session} />
            <button class="btn" type="button" onClick={home}><IconPlus small />{words.again}</button>
          </div>
        </div>
        <ReportView session={state.session} />
        <Ranking ranks={state.ranks ?? []} />
        <p class="hint">
          {state.delete_on && <>{words.delete_on({ iso: state.delete_on })} </>}
          <button class="btn btn--plain btn--danger" type="button" onClick={() => askToDelete(state, home)}>{words.delete_now}</button>
        </p>
      </main>
    </>
  );
}
