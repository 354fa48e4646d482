// SPDX-License-Identifier: Apache-2.0
// The journal of facts: what happened and when, written by hand or by the steps; and photos, where the person wants them.
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";

import { IconCross, IconPlus } from "../../../shared/components/icons";
import { say } from "../../../shared/components/Live";
import { stepsOf } from "./kinds";
import { addEntry, addPhoto, change, ENTRY_CHARS_MAX, photosLeft, sorted, timeNow, type Entry, type Incident } from "./part";
import { addressOfJpeg, smallJpeg } from "./photo";
import { isLocalTime } from "./time";
import { inWords, stepWords, t } from "./words";

const QUICK_MAX = 4; // the next ones: more would hide the photos

const whenOf = (local: string): string => {
  const { day, hour } = inWords(local);
  return `${day}, ${hour}`;
};

/** `at` null: of the moment when it is kept, unless the person says another. */
function EntryForm({ id, at, text, verb, onKeep }: { id: string; at: string | null; text: string; verb: string; onKeep(at: string, text: string): boolean }) {
  const words = t.value;
  const time = useSignal<string | null>(at);
  const written = useSignal(text);
  const empty = useSignal(false);
  const keep = (event: Event) => {
    event.preventDefault();
    empty.value = written.value.trim() === "";
    if (empty.value || !onKeep(time.value ?? timeNow(), written.value.trim())) return;
    written.value = "";
    time.value = at;
  };
  return (
    <form class="inc-stack" onSubmit={keep}>
      <div class="field">
        <label for={`${id}-text`}>{words.entry_text}</label>
        <textarea id={`${id}-text`} class="input" rows={2} maxLength={ENTRY_CHARS_MAX} value={written.value} aria-invalid={empty.value}
          aria-describedby={empty.value ? `${id}-error` : undefined} onInput={(event) => { written.value = event.currentTarget.value; }} />
        {empty.value && <p class="error" id={`${id}-error`} role="alert">{words.entry_empty}</p>}
      </div>
      <div class="inc-own">
        <input class="input" type="datetime-local" aria-label={words.entry_at} value={time.value ?? timeNow()}
          onChange={({ currentTarget: { value } }) => { if (isLocalTime(value.slice(0, 16))) time.value = value.slice(0, 16); }} />
        <button type="submit" class="btn">{verb}</button>
      </div>
    </form>
  );
}

function Photos({ incident }: { incident: Incident }) {
  const words = t.value;
  const chosen = useRef<HTMLInputElement>(null);
  const problem = useSignal<"photo_bad" | "photo_full" | null>(null);
  const left = photosLeft();
  const add = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = ""; // so that the same one can be chosen again
    if (!file) return;
    try {
      const jpeg = await smallJpeg(file);
      problem.value = addPhoto(incident, { at: timeNow(), jpeg }) ? null : "photo_full";
      if (problem.value === null) say(words.entry_noted);
    } catch {
      problem.value = "photo_bad";
    }
  };
  return (
    <section class="card pad inc-stack">
      <h3>{words.photos}</h3>
      <p class="hint">{words.photos_hint({ left })}</p>
      {problem.value && <p class="error" role="alert">{words[problem.value]}</p>}
      {incident.photos.length > 0 && (
        <ul class="inc-photos">
          {incident.photos.map(({ at, jpeg }, i) => (
            <li key={at + i}>
              <img src={addressOfJpeg(jpeg)} alt={words.photo_of({ n: i + 1, hour: whenOf(at) })} />
              <button type="button" class="btn btn--square btn--quiet" aria-label={words.photo_remove({ n: i + 1 })}
                onClick={() => change(incident.id, { photos: incident.photos.filter((_, j) => j !== i) })}><IconCross small /></button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="btn btn--quiet" disabled={left === 0} onClick={() => chosen.current?.click()}><IconPlus small />{words.photo_add}</button>
      <input ref={chosen} type="file" hidden accept="image/*" onChange={(event) => void add(event.currentTarget)} />
    </section>
  );
}

export function Journal({ incident }: { incident: Incident }) {
  const words = t.value;
  const editing = useSignal<number | null>(null);
  const isFull = useSignal(false);
  const { journal } = incident;

  const add = (entry: Entry): boolean => {
    isFull.value = !addEntry(incident, entry);
    if (!isFull.value) say(words.entry_noted);
    return !isFull.value;
  };
  const replace = (i: number, entry: Entry | null) => {
    editing.value = null;
    change(incident.id, { journal: sorted(journal.flatMap((each, j) => (j !== i ? [each] : entry ? [entry] : []))) });
    return true;
  };
  const offered = stepsOf(incident.kind).flatMap((step) => {
    const { note } = stepWords(step);
    return note && !journal.some((entry) => entry.step === step) ? [{ step, note }] : [];
  });
  const quick = offered.slice(0, QUICK_MAX);
  return (
    <div class="inc-side">
      <div class="inc-stack">
        <section class="card pad inc-stack">
          <p class="hint">{words.journal_hint}</p>
          <EntryForm id="inc-new" at={null} text="" verb={words.entry_add} onKeep={(at, text) => add({ at, text, step: null })} />
          {isFull.value && <p class="error" role="alert">{words.entry_full}</p>}
        </section>
        <section class="card pad">
          <h3>{words.tabs.journal}</h3>
          {journal.length === 0 ? <p class="hint">{words.entry_none}</p> : (
            <ol class="inc-journal">
              {journal.map((entry, i) => (
                <li key={`${entry.at} ${entry.text}`}>
                  {editing.value === i
                    ? <EntryForm id="inc-edit" at={entry.at} text={entry.text} verb={words.entry_save} onKeep={(at, text) => replace(i, { ...entry, at, text })} />
                    : (
                      <>
                        <time dateTime={entry.at}>{whenOf(entry.at)}</time>
                        <p>{entry.text}</p>
                        <div class="inc-journal__do">
                          <button type="button" class="btn btn--plain" onClick={() => { editing.value = i; }}>{words.entry_edit}<span class="sr-only">{`: ${entry.text}`}</span></button>
                          <button type="button" class="btn btn--plain" onClick={() => replace(i, null)}>{words.entry_remove}<span class="sr-only">{`: ${entry.text}`}</span></button>
                        </div>
                      </>
                    )}
                </li>
              ))}
            </ol>
          )}
        </section>
      </div>
      <div class="inc-stack">
        {quick.length > 0 && (
          <section class="card pad">
            <h3>{words.entry_quick}</h3>
            <ul class="inc-quick">
              {quick.map(({ step, note }) => (
                <li key={step}><button type="button" class="btn btn--quiet" onClick={() => add({ at: timeNow(), text: note, step })}><IconPlus small />{note}</button></li>
              ))}
            </ul>
          </section>
        )}
        <Photos incident={incident} />
      </div>
    </div>
  );
}
