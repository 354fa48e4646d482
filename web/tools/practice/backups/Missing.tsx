// SPDX-License-Identifier: Apache-2.0
// What is missing, in plain words; what is well, too.
import { IconAlert, IconCheck } from "../../../shared/components/icons";
import { KINDS, type Backups, type Kind } from "./backups";
import { copiedKinds, GOALS, missing, type Due, type State } from "./state";
import { t } from "./words";

/** Before anything is noted: what the rule is, and no alarm. */
export function Rule() {
  const words = t.value;
  return (
    <section class="card pad">
      <h2>{words.start_title}</h2>
      <ul class="plainlist">{words.start.map((line) => <li key={line}>{line}</li>)}</ul>
      <p class="hint source">{words.source}</p>
    </section>
  );
}

function dueWords(due: Due): string | null {
  const { day, test_due } = t.value;
  switch (due.state) {
    case "fine": return null;
    case "failed": return test_due.failed({ day: day(due.day) });
    default: return test_due[due.state];
  }
}

export function Missing({ all, kind, state, due }: { all: Backups; kind: Kind; state: State; due: Due }) {
  const words = t.value;
  const lacks = missing(state);
  const bare = KINDS.filter((other) => !copiedKinds(all).includes(other));
  const test = dueWords(due);
  const told = [...lacks.map((goal) => words.missing[goal]({ n: GOALS[goal] - state.reached[goal] })), ...(test === null ? [] : [test])];
  return (
    <section class="card pad">
      <h2>{told.length > 0 ? words.missing_title({ kind: words.kinds[kind] }) : words.whole_title({ kind: words.kinds[kind] })}</h2>
      <ul class="lacks">
        {told.map((sentence) => <li key={sentence} class="is-lack"><IconAlert small /><span>{sentence}</span></li>)}
        {lacks.length === 0 && <li class="is-well"><IconCheck small /><span>{words.rule_held}</span></li>}
        {due.state === "fine" && <li class="is-well"><IconCheck small /><span>{words.tested_until({ day: words.day(due.next) })}</span></li>}
      </ul>
      {bare.length > 0 && <p class="hint">{words.bare({ kinds: bare.map((other) => words.kinds[other].toLowerCase()) })}</p>}
      <p class="hint source">{words.source}</p>
    </section>
  );
}
