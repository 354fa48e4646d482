// SPDX-License-Identifier: Apache-2.0
// The backups of a practice: where it stands, what is missing, each copy, and how to try one.
import { useSignal } from "@preact/signals";

import { IconClock, IconPlus } from "../../../shared/components/icons";
import { say } from "../../../shared/components/Live";
import type { PracticeCore } from "../core";
import { save } from "../save";
import { dayAfter, dayOf } from "../days";
import { addCopy, backups, changeCopy, COPIES_MAX, ORIGINALS, setOriginal, type Copy, type Kind } from "./backups";
import { CopyCard } from "./CopyCard";
import { CopyForm } from "./CopyForm";
import { Guide } from "./Guide";
import { Missing, Rule } from "./Missing";
import { Kinds, Picture } from "./Picture";
import { reminders } from "./reminders";
import { copiedKinds, stateOf, testDue, weakest } from "./state";
import { t } from "./words";

export function BackupsView({ core }: { core: PracticeCore }) {
  const form = useSignal<Copy | "new" | null>(null);
  const chosen = useSignal<Kind | null>(null);
  const words = t.value;
  const all = backups.value;
  const now = new Date();
  const today = dayOf(now);
  const kind = chosen.value !== null && copiedKinds(all).includes(chosen.value) ? chosen.value : weakest(all, today);
  const state = stateOf(all, kind, today);
  const due = testDue(state, today, core.addMonths);

  const keep = (copy: Copy) => {
    if (form.value === "new") addCopy(copy);
    else changeCopy(copy);
    form.value = null;
    say(words.kept);
  };
  const remind = () => {
    const events = reminders(words.reminders, "next" in due ? due.next : null, dayAfter(now));
    save(words.calendar_name, "text/calendar", core.calendar(events, now));
  };
  return (
    <>
      <div class="two">
        <div class="col">
          <Picture kind={kind} state={state} />
          {copiedKinds(all).length > 1 && <section class="card pad"><h2>{words.kinds_title}</h2><Kinds shown={kind} today={today} onShow={(one) => { chosen.value = one; }} /></section>}
        </div>
        <div class="col">{all.copies.length === 0 ? <Rule /> : <Missing all={all} kind={kind} state={state} due={due} />}</div>
      </div>
      <section class="copies" aria-labelledby="copies">
        <h2 id="copies">{words.copies_title}</h2>
        <div class="field original">
          <label for="original">{words.original}</label>
          <select id="original" class="input" value={all.original} onChange={(event) => setOriginal(event.currentTarget.value as typeof all.original)}>
            {ORIGINALS.map((one) => <option key={one} value={one}>{words.originals[one]}</option>)}
          </select>
        </div>
        {all.copies.length === 0 && form.value === null && <p class="muted">{words.none}</p>}
        <ul class="copies__list">
          {all.copies.map((copy) => (form.value !== null && form.value !== "new" && form.value.id === copy.id
            ? <li key={copy.id}><CopyForm copy={copy} onDone={keep} onCancel={() => { form.value = null; }} /></li>
            : <CopyCard key={copy.id} copy={copy} today={today} onChange={() => { form.value = copy; }} />))}
          {form.value === "new" && <li><CopyForm copy={null} onDone={keep} onCancel={() => { form.value = null; }} /></li>}
        </ul>
        {form.value === null && all.copies.length < COPIES_MAX && (
          <div class="ask__actions">
            <button type="button" class="btn btn--big" onClick={() => { form.value = "new"; }}><IconPlus small />{words.add}</button>
          </div>
        )}
      </section>
      <div class="two">
        <div class="col"><Guide /></div>
        <div class="col">
          <section class="card pad ask">
            <h2>{words.reminders_title}</h2>
            <p>{words.reminders_what}</p>
            <div class="ask__actions"><button type="button" class="btn btn--quiet" onClick={remind}><IconClock small />{words.reminders_take}</button></div>
            <p class="hint">{words.reminders_hint}</p>
          </section>
          <section class="card pad"><h2>{words.not_backups_title}</h2><ul class="plainlist">{words.not_backups.map((line) => <li key={line}>{line}</li>)}</ul><p class="hint">{words.incident}</p></section>
        </div>
      </div>
    </>
  );
}
