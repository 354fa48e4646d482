// SPDX-License-Identifier: Apache-2.0
// The kind of practice, asked first.
import { useSignal } from "@preact/signals";

import { PLACES, RECORDS, WHO, type Kind } from "./kind";
import { show } from "./screen";
import { assess } from "./state";
import { t } from "./words";

function Choice<T extends string>({ name, label, values, words, value, onChange }: {
  name: string; label: string; values: readonly T[]; words: Record<T, string>; value: T | undefined; onChange(value: T): void;
}) {
  return (
    <fieldset class="as-choice">
      <legend class="label">{label}</legend>
      <div class="as-options">
        {values.map((own) => (
          <label key={own} class="as-option">
            <input type="radio" name={name} checked={value === own} onChange={() => onChange(own)} />
            <span>{words[own]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function KindForm() {
  const chosen = useSignal<Partial<Kind>>(assess.value.kind ?? {});
  const missing = useSignal(false);
  const words = t.value.kind;
  const { who, place, records } = chosen.value;
  const change = (part: Partial<Kind>) => { chosen.value = { ...chosen.value, ...part }; };
  const save = (event: Event) => {
    event.preventDefault();
    missing.value = who === undefined || place === undefined || records === undefined;
    if (who === undefined || place === undefined || records === undefined) return;
    assess.value = { ...assess.value, kind: { who, place, records } };
    show({ name: "overview" });
  };
  return (
    <form class="card pad ask" onSubmit={save}>
      <div><h2 tabIndex={-1}>{words.title}</h2><p class="muted">{words.what}</p></div>
      <Choice name="who" label={words.who} values={WHO} words={words.whos} value={who} onChange={(value) => change({ who: value })} />
      <Choice name="place" label={words.place} values={PLACES} words={words.places} value={place} onChange={(value) => change({ place: value })} />
      <Choice name="records" label={words.records} values={RECORDS} words={words.recordses} value={records} onChange={(value) => change({ records: value })} />
      {missing.value && <p class="error" role="alert">{words.missing}</p>}
      <div class="ask__actions"><button class="btn btn--big">{assess.value.kind === null ? words.go : words.save}</button></div>
    </form>
  );
}
