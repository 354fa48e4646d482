// SPDX-License-Identifier: Apache-2.0
// A copy as it stands: whether it counts, when it was made, when it was tried; and what is noted of it.
import { useSignal } from "@preact/signals";

import { IconCheck, IconCross, IconPlus, IconRight } from "../../../shared/components/icons";
import { say } from "../../../shared/components/Live";
import { addEntry, backups, DEEDS, removeCopy, removeEntry, type Copy, type Deed, type Entry } from "./backups";
import { last, uncounted } from "./state";
import { t } from "./words";

function Note({ copy, today, onDone }: { copy: Copy; today: string; onDone(): void }) {
  const did = useSignal<Deed>("backup");
  const fine = useSignal(true);
  const day = useSignal(today);
  const words = t.value;
  const keep = (event: Event) => {
    event.preventDefault();
    if (day.value === "" || day.value > today) return;
    addEntry({ copy: copy.id, did: did.value, day: day.value, fine: fine.value });
    say(words.noted);
    onDone();
  };
  const choice = (name: string, checked: boolean, label: string, choose: () => void) => (
    <label key={label}><input type="radio" name={`${name}-${copy.id}`} checked={checked} onChange={choose} /><span>{label}</span></label>
  );
  return (
    <form class="ask" onSubmit={keep} aria-label={words.note_of({ name: copy.name })}>
      <fieldset class="choice"><legend>{words.what_done}</legend><div class="segment">
        {DEEDS.map((deed) => choice("did", did.value === deed, words.deeds[deed], () => { did.value = deed; }))}
      </div></fieldset>
      <div class="field">
        <label for={`day-${copy.id}`}>{words.when}</label>
        <input id={`day-${copy.id}`} class="input" type="date" required max={today} min="2000-01-01" value={day.value} onInput={(event) => { day.value = event.currentTarget.value; }} />
      </div>
      <fieldset class="choice"><legend>{words.result}</legend><div class="segment">
        {choice("fine", fine.value, words.fine, () => { fine.value = true; })}
        {choice("fine", !fine.value, words.not_fine, () => { fine.value = false; })}
      </div></fieldset>
      <div class="ask__actions">
        <button type="submit" class="btn">{words.keep}</button>
        <button type="button" class="btn btn--quiet" onClick={onDone}>{words.cancel}</button>
      </div>
    </form>
  );
}

function Past({ log }: { log: readonly Entry[] }) {
  const words = t.value;
  return (
    <details class="fold">
      <summary>{words.past({ n: log.length })}<IconRight /></summary>
      <ul class="past past--log">
        {log.map((entry, index) => (
          <li key={index}>
            <span><b>{words.deeds[entry.did]}</b> {words.day(entry.day)}, {(entry.fine ? words.fine : words.not_fine).toLowerCase()}</span>
            <button type="button" class="btn btn--plain btn--square" aria-label={words.remove_entry({ what: words.deeds[entry.did], day: words.day(entry.day) })} onClick={() => removeEntry(entry)}><IconCross small /></button>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function CopyCard({ copy, today, onChange }: { copy: Copy; today: string; onChange(): void }) {
  const noting = useSignal(false);
  const sure = useSignal(false);
  const words = t.value;
  const { log } = backups.value;
  const own = log.filter((entry) => entry.copy === copy.id).reverse();
  const why = uncounted(copy, log, today);
  const removing = sure.value ? words.remove_sure : words.remove;
  const dayOf = (entry: Entry | null) => (entry ? (entry.fine ? words.day(entry.day) : words.failed_on({ day: words.day(entry.day) })) : words.never);
  return (
    <li class="card pad copy">
      <div class="copy__head">
        <h3>{copy.name}</h3>
        {why === null
          ? <span class="tag tag--ok"><IconCheck small />{words.counts}</span>
          : <span class="tag tag--warn">{words.counts_not}</span>}
      </div>
      <p class="muted">{[words.media[copy.medium], copy.offline && words.offline_short, copy.offsite && words.offsite_short].filter(Boolean).join(" · ")}</p>
      {why !== null && <p class="copy__why">{words.why_not[why]}</p>}
      <dl class="copy__facts">
        <div><dt>{words.holds_short}</dt><dd>{copy.kinds.map((kind) => words.kinds[kind]).join(", ")}</dd></div>
        <div><dt>{words.last_backup}</dt><dd>{dayOf(last(log, copy.id, "backup"))}</dd></div>
        <div><dt>{words.last_test}</dt><dd>{dayOf(last(log, copy.id, "test"))}</dd></div>
      </dl>
      {noting.value
        ? <Note copy={copy} today={today} onDone={() => { noting.value = false; }} />
        : <div class="copy__actions">
            <button type="button" class="btn btn--quiet" aria-label={words.of({ what: words.note, name: copy.name })} onClick={() => { noting.value = true; }}><IconPlus small />{words.note}</button>
            <button type="button" class="btn btn--plain" aria-label={words.of({ what: words.change, name: copy.name })} onClick={onChange}>{words.change}</button>
            <button type="button" class="btn btn--plain" aria-label={words.of({ what: removing, name: copy.name })} onClick={() => { if (sure.value) removeCopy(copy.id); else sure.value = true; }}>{removing}</button>
          </div>}
      {own.length > 0 && <Past log={own} />}
    </li>
  );
}
