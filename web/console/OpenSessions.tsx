// SPDX-License-Identifier: Apache-2.0
// Sessions under way, to be taken up again from here. Nothing when there is none: the page is about the next one.
import type { SessionRow } from "./api";
import { go } from "./page";
import { spacedPin } from "./pin";
import { askToDelete, loadShelf, running } from "./preparation";
import { t } from "./words";

function OpenSession({ row }: { row: SessionRow }) {
  const words = t.value.start;
  const facts = words.running_facts({ players: row.players, startedMs: row.createdMs });
  return (
    <li class="row row--open">
      <div>
        <b>{row.title}</b>
        <small>
          <span>{words.code} <strong class="tnum">{spacedPin(row.pin)}</strong></span>
          {facts.map((fact) => <>{", "}<span key={fact}>{fact}</span></>)}
        </small>
      </div>
      <div class="actions">
        <button class="btn btn--plain muted" type="button" aria-label={words.delete_named({ title: row.title })} onClick={() => askToDelete(row, loadShelf)}>
          {words.delete}
        </button>
        <button
          class="btn btn--quiet" type="button" aria-label={words.resume_named({ title: row.title })}
          onClick={() => go({ view: "session", session: row.session })}
        >
          {words.resume}
        </button>
      </div>
    </li>
  );
}

export function OpenSessions() {
  if (running.value.length === 0) return null;
  return (
    <section class="section" aria-labelledby="h-running">
      <h2 id="h-running">{t.value.start.running}</h2>
      <ul class="rows">{running.value.map((row) => <OpenSession key={row.session} row={row} />)}</ul>
    </section>
  );
}
