// SPDX-License-Identifier: Apache-2.0
// The plan: what to do next, by whom and when; ticked when done, put into a calendar, printed.
import { IconPrint, IconRefresh } from "../../../shared/components/icons";
import { say } from "../../../shared/components/Live";
import type { PracticeCore } from "../core";
import { today } from "../days";
import { CalendarButton } from "./CalendarButton";
import type { Kind } from "./kind";
import { answersAfter, makePlan } from "./plan";
import { PlanSheet } from "./PlanSheet";
import { PRACTICES, wordingOf } from "./practices";
import { WhyAndHow } from "./Question";
import { show } from "./screen";
import { assess, BY, plan, type Action } from "./state";
import { t } from "./words";

function change(id: string, part: Partial<Action>): void {
  if (plan.value === null) return;
  plan.value = { ...plan.value, actions: plan.value.actions.map((action) => (action.id === id ? { ...action, ...part } : action)) };
}

function Task({ action }: { action: Action }) {
  const words = t.value.plan;
  const { id, by, due, done } = action;
  const practice = PRACTICES.find((own) => own.id === id);
  if (practice === undefined) return null;
  const facts = [words.efforts[practice.effort - 1], words.costs[practice.cost], words.review({ months: practice.reviewMonths })].join(", ");
  return (
    <li class={done ? "as-task is-done" : "as-task"}>
      <label class="as-tick">
        <input type="checkbox" checked={done} onChange={(event) => change(id, { done: event.currentTarget.checked })} />
        <span><b>{wordingOf(id).action}</b><small>{t.value.themes[practice.theme]}</small><small>{facts}</small></span>
      </label>
      <div class="as-fields">
        <label class="field"><span class="label">{words.by}</span>
          <select class="input" value={by} onChange={(event) => change(id, { by: BY[event.currentTarget.selectedIndex] ?? "open" })}>
            {BY.map((own) => <option key={own} value={own}>{words.bys[own]}</option>)}
          </select>
        </label>
        <label class="field"><span class="label">{words.due}</span>
          <input class="input" type="date" required value={due} max="2099-12-31"
            onChange={(event) => { if (event.currentTarget.validity.valid) change(id, { due: event.currentTarget.value }); }} />
        </label>
      </div>
      <details class="more"><summary>{words.more}<span class="sr-only"> {wordingOf(id).action}</span></summary><WhyAndHow practice={practice} /></details>
    </li>
  );
}

function Outputs({ core, kind }: { core: PracticeCore; kind: Kind }) {
  const words = t.value.plan;
  return (
    <section class="card pad ask">
      <div class="ask__actions">
        <CalendarButton core={core} kind={kind} />
        <button type="button" class="btn btn--quiet" onClick={() => print()}><IconPrint small />{words.print}</button>
      </div>
      <p class="hint">{words.calendar_hint}</p>
    </section>
  );
}

export function PlanView({ core, kind }: { core: PracticeCore; kind: Kind }) {
  const words = t.value.plan;
  const now = plan.value;
  const renew = () => {
    const answers = answersAfter(assess.value.answers, now);
    plan.value = makePlan(core, kind, answers, now, today());
    if (answers !== assess.value.answers) assess.value = { ...assess.value, answers, day: today() };
    say(words.renewed);
  };
  const actions = now?.actions ?? [];
  return (
    <div class="ask">
      {now === null || actions.length === 0
        ? <section class="card pad ask"><h2 tabIndex={-1}>{words.empty}</h2><p>{words.empty_what}</p></section>
        : (
          <>
            <section class="card pad">
              <h2 tabIndex={-1}>{words.title}</h2>
              <p class="muted">{words.what({ n: actions.length })} <b>{words.done_of({ done: actions.filter(({ done }) => done).length, of: actions.length })}</b></p>
              <ol class="as-tasks">{actions.map((action) => <Task key={action.id} action={action} />)}</ol>
            </section>
            <Outputs core={core} kind={kind} />
          </>
        )}
      <section class="card pad ask">
        <p>{words.renew_hint}</p>
        <div class="ask__actions">
          <button type="button" class="btn btn--quiet" onClick={renew}><IconRefresh small />{words.renew}</button>
          <button type="button" class="btn btn--plain" onClick={() => show({ name: "result" })}>{words.result}</button>
        </div>
      </section>
      {now !== null && <PlanSheet plan={now} />}
    </div>
  );
}
