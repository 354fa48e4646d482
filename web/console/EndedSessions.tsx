// SPDX-License-Identifier: Apache-2.0
// Sessions that are over: when they were, when they will be deleted, and the button that does it now.
import type { SessionRow } from "./api";
import { go } from "./page";
import { askToDelete, loadShelf, over } from "./preparation";
import { t } from "./words";

function EndedSession({ row, days }: { row: SessionRow; days: number }) {
  const words = t.value.start;
  const facts = words.over_facts({ players: row.players, endedMs: row.endedMs, days });
  return (
    <li class="row">
      <div>
        <b>{row.title}</b>
        <small>{facts.map((fact, i) => <>{i > 0 && ", "}<span key={fact}>{fact}</span></>)}</small>
      </div>
      <button class="btn btn--plain" type="button" aria-label={words.report_named({ title: row.title })} onClick={() => go({ view: "report", session: row.session })}>
        {words.report}
      </button>
      <button class="btn btn--plain muted" type="button" aria-label={words.delete_named({ title: row.title })} onClick={() => askToDelete(row, loadShelf)}>
        {words.delete}
      </button>
    </li>
  );
}

export function EndedSessions({ days }: { days: number }) {
  const words = t.value.start;
  return (
    <section class="section" aria-labelledby="h-over">
      <h2 id="h-over">{words.over}</h2>
      {over.value.length === 0
        ? <div class="empty"><b>{words.none_over}</b><p>{words.none_over_detail}</p></div>
        : <ul class="rows">{over.value.map((row) => <EndedSession key={row.session} row={row} days={days} />)}</ul>}
    </section>
  );
}
