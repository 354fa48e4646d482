// SPDX-License-Identifier: Apache-2.0
// Questions to the trainer: read here first, then shown to the others, projected, or closed.
import type { AskItem, State } from "../shared/protocol";
import { answerAsk, asks, command } from "./live";
import { t } from "./words";

function Row({ item }: { item: AskItem }) {
  const words = t.value.asks;
  return (
    <li class={item.state === "pending" ? "row row--waiting" : "row"}>
      <div>
        <b>{item.text}</b>
        <small>{[item.pseudonym, item.supports > 0 && words.supports({ n: item.supports }), item.projected ? words.projected : item.state === "shown" && words.shown].filter(Boolean).join(", ")}</small>
      </div>
      <span class="row__acts">
        {item.state === "pending" && <button type="button" class="btn btn--quiet btn--small" onClick={() => answerAsk("ask_show", item.item)}>{words.show}</button>}
        {item.projected
          ? <button type="button" class="btn btn--quiet btn--small" onClick={() => command("unproject")}>{words.unproject}</button>
          : <button type="button" class="btn btn--quiet btn--small" onClick={() => answerAsk("project", item.item)}>{words.project}</button>}
        <button type="button" class="btn btn--plain btn--small" onClick={() => answerAsk("ask_close", item.item)}>{words.close}</button>
      </span>
    </li>
  );
}

export function Asks({ state }: { state: State }) {
  const words = t.value.asks;
  const items = (asks.value?.items ?? []).filter((item) => item.state !== "closed");
  const waiting = items.filter((item) => item.state === "pending").length;
  if (!state.asks_open && items.length === 0) return null;
  return (
    <section class="card panel" aria-labelledby="h-asks">
      <div class="panel__head">
        <h2 id="h-asks">{words.title}</h2>
        {waiting > 0 && <span class="tag tag--signal">{words.waiting({ n: waiting })}</span>}
        <button type="button" class="btn btn--plain btn--flush" onClick={() => command(state.asks_open ? "asks_off" : "asks_on")}>{state.asks_open ? words.stop : words.start}</button>
      </div>
      {items.length === 0 ? <p class="muted">{words.none}</p> : <ul class="rows">{items.map((item) => <Row key={item.item} item={item} />)}</ul>}
    </section>
  );
}
