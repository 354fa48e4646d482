// SPDX-License-Identifier: Apache-2.0
// The report of a session that is over: its figures, how each question went, the final standings.
import { IconPlus } from "../shared/components/icons";
import { common } from "../shared/i18n";
import type { State } from "../shared/protocol";
import { Bar } from "./Bar";
import { memory } from "./live";
import type { Success } from "./memory";
import { go } from "./page";
import { askToDelete } from "./preparation";
import { Ranking } from "./Ranking";
import { isLow, Successes } from "./Successes";
import { useTitle } from "./title";
import { t } from "./words";

function Kpi({ figure, label }: { figure: string; label: string }) {
  return <div class="kpi"><b>{figure}</b><span>{label}</span></div>;
}

function Kpis({ state, successes }: { state: State; successes: Success[] }) {
  const words = t.value.ended;
  const { number } = common.value.forms;
  const mean = successes.reduce((sum, each) => sum + each.right / each.answered, 0) / successes.length;
  const low = successes.filter(isLow).length;
  const all = successes.length >= state.questions;
  return (
    <section class="card kpis" aria-label={words.title}>
      <Kpi figure={number(state.players)} label={words.people({ n: state.players })} />
      <Kpi figure={number(state.questions)} label={words.questions({ n: state.questions })} />
      {successes.length > 0 && (
        <Kpi figure={words.percent({ part: mean })} label={all ? words.success : words.success_seen({ n: successes.length })} />
      )}
      {successes.length > 0 && <Kpi figure={number(low)} label={words.to_review({ n: low })} />}
    </section>
  );
}

export function Ended({ state }: { state: State }) {
  const words = t.value.ended;
  useTitle(words.title);
  const successes = Object.values(memory.value.successes).sort((a, b) => a.number - b.number);
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
            <button class="btn btn--plain btn--danger" type="button" onClick={() => askToDelete(state, home)}>{words.delete_now}</button>
            <button class="btn" type="button" onClick={home}><IconPlus small />{words.again}</button>
          </div>
        </div>
        <Kpis state={state} successes={successes} />
        <div class="report">
          <Successes successes={successes} language={state.language} />
          <Ranking ranks={state.ranks ?? []} />
        </div>
        {state.delete_on && <p class="hint">{words.delete_on({ iso: state.delete_on })}</p>}
      </main>
    </>
  );
}
