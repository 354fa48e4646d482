// SPDX-License-Identifier: Apache-2.0
// The speaker notes of this step, for the facilitator alone.
import { RichText } from "../shared/components/RichText";
import type { State } from "../shared/protocol";
import { t } from "./words";

export function Notes({ state }: { state: State }) {
  const words = t.value.live;
  const notes = state.notes ?? [];
  const none = state.phase === "lobby" ? words.notes_later : words.no_notes;
  return (
    <section class="card panel" aria-labelledby="h-notes">
      <div class="panel__head"><h2 id="h-notes">{words.notes}</h2></div>
      <div class="notes" lang={state.language}>
        {notes.length === 0
          ? <p class="muted">{none}</p>
          : notes.map((note, i) => <p key={i}><RichText text={note} /></p>)}
      </div>
    </section>
  );
}
