// SPDX-License-Identifier: Apache-2.0
// Everybody, page by page, and the search for one.
import { useEffect } from "preact/hooks";
import { IconLeft, IconRight } from "../shared/components/icons";
import type { Phase } from "../shared/protocol";
import { Field } from "./Field";
import { listRoster } from "./live";
import { PlayerRow } from "./PlayerRow";
import { froms, query, resetRoster, roster, whole } from "./roster";
import { Sheet } from "./Sheet";
import { t } from "./words";

const SEARCH_MS = 250; // after the last letter

let timer: ReturnType<typeof setTimeout> | undefined;

function search(text: string): void {
  query.value = text;
  froms.value = [0];
  clearTimeout(timer);
  timer = setTimeout(listRoster, SEARCH_MS);
}

function turn(pages: number[]): void {
  froms.value = pages;
  listRoster();
}

function Pager() {
  const page = roster.value;
  if (!page || (page.from === 0 && page.rows.length >= page.total)) return null;
  const words = t.value.players;
  const to = page.from + page.rows.length;
  return (
    <div class="pager">
      <button
        class="btn btn--quiet btn--square" type="button" aria-label={words.before} disabled={page.from === 0}
        onClick={() => turn(froms.value.slice(0, -1))}
      >
        <IconLeft small />
      </button>
      <p class="tnum">{words.page({ from: page.from + 1, to, total: page.total })}</p>
      <button
        class="btn btn--quiet btn--square" type="button" aria-label={words.after} disabled={to >= page.total}
        onClick={() => turn([...froms.value, to])}
      >
        <IconRight small />
      </button>
    </div>
  );
}

export interface RosterSheetProps {
  phase: Phase;
  /** Opened to look for somebody: the field is ready to be typed in. */
  searching: boolean;
  onClose(): void;
}

export function RosterSheet({ phase, searching, onClose }: RosterSheetProps) {
  const words = t.value.players;
  const page = roster.value;
  useEffect(() => {
    whole.value = true;
    listRoster();
    return () => {
      clearTimeout(timer);
      resetRoster();
      listRoster();
    };
  }, []);
  return (
    <Sheet title={words.title} side onClose={onClose}>
      <Field
        label={words.search} hint={words.search_hint}
        input={(tie) => (
          <input {...tie} class="input" type="search" autofocus={searching} value={query.value} autocomplete="off" spellcheck={false} onInput={(event) => search(event.currentTarget.value)} />
        )}
      />
      {page && page.rows.length === 0 && <p class="muted">{words.none_found({ query: query.value })}</p>}
      <ol class="players">
        {page?.rows.map((row, i) => <PlayerRow key={row.player} row={row} place={page.from + i + 1} phase={phase} />)}
      </ol>
      <Pager />
    </Sheet>
  );
}
