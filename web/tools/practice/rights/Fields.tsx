// SPDX-License-Identifier: Apache-2.0
// What these pages ask with: one of several, a yes, a day, a text.
import { FIRST_DAY, LAST_DAY } from "../days";

export function Choice<T extends string>({ name, legend, options, value, onChoose }: {
  name: string; legend: string; options: Readonly<Record<T, string>>; value: T; onChoose(chosen: T): void;
}) {
  return (
    <fieldset class="choice">
      <legend class="label">{legend}</legend>
      {(Object.keys(options) as T[]).map((key) => (
        <label key={key} class="pick">
          <input type="radio" name={name} checked={value === key} onChange={() => onChoose(key)} />
          <span>{options[key]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The same as a row of short words. */
export function Tabs<T extends string>({ name, legend, options, value, onChoose, isLegendShown = false }: {
  name: string; legend: string; options: Readonly<Record<T, string>>; value: T; onChoose(chosen: T): void; isLegendShown?: boolean;
}) {
  return (
    <fieldset class="choice">
      <legend class={isLegendShown ? "label" : "sr-only"}>{legend}</legend>
      <div class="segment r-tabs">
        {(Object.keys(options) as T[]).map((key) => (
          <label key={key}>
            <input type="radio" name={name} checked={value === key} onChange={() => onChoose(key)} />
            <span>{options[key]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Tick({ label, hint, checked, onTick }: { label: string; hint?: string; checked: boolean; onTick(ticked: boolean): void }) {
  return (
    <label class="pick">
      <input type="checkbox" checked={checked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span>{label}{hint && <small>{hint}</small>}</span>
    </label>
  );
}

/** Null: empty. */
export function DayField({ id, label, hint, value, onDay }: {
  id: string; label: string; hint?: string; value: string | null; onDay(day: string | null): void;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} class="input" type="date" min={FIRST_DAY} max={LAST_DAY} value={value ?? ""} aria-describedby={hint && `${id}-hint`}
        onInput={(event) => onDay(event.currentTarget.value || null)} />
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}

export function TextField({ id, label, hint, value, max, rows = 1, onText }: {
  id: string; label: string; hint?: string; value: string; max: number; rows?: number; onText(text: string): void;
}) {
  const common = {
    id, class: "input", value, maxLength: max, autocomplete: "off", "aria-describedby": hint && `${id}-hint`,
    onInput: (event: { currentTarget: { value: string } }) => onText(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === 1 ? <input {...common} /> : <textarea {...common} rows={rows} />}
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}
