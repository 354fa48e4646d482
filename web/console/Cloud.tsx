// SPDX-License-Identifier: Apache-2.0
// A cloud's words before they are projected: those that wait first, each with its two buttons.
import type { State, Word } from "../shared/protocol";
import { decide } from "./live";
import { t } from "./words";

function Row({ word, step }: { word: Word; step: number }) {
  const words = t.value.cloud;
  return (
    <li class={word.decided ? "row" : "row row--waiting"}>
      <b>{word.text}{word.count > 1 && <small class="tnum"> × {word.count}</small>}</b>
      <span class="row__acts">
        {!(word.decided && word.shown) && <button type="button" class="btn btn--quiet btn--small" onClick={() => decide("word_show", step, word.item)}>{words.show}</button>}
        {!(word.decided && !word.shown) && <button type="button" class="btn btn--plain btn--small" onClick={() => decide("word_hide", step, word.item)}>{words.hide}</button>}
      </span>
    </li>
  );
}

export function Cloud({ state }: { state: State }) {
  if (state.answer_kind !== "words" || state.words === undefined) return null;
  const words = t.value.cloud;
  const waiting = state.words_waiting ?? 0;
  return (
    <section class="card panel" aria-labelledby="h-cloud">
      <div class="panel__head"><h2 id="h-cloud">{words.title}</h2>{waiting > 0 && <span class="tag tag--signal">{words.waiting({ n: waiting })}</span>}</div>
      {state.words.length === 0 ? <p class="muted">{words.none}</p> : <ul class="rows">{state.words.map((word) => <Row key={word.item} word={word} step={state.step} />)}</ul>}
    </section>
  );
}
