// SPDX-License-Identifier: Apache-2.0
// The posters, filled in and printed: what is seen is what comes out of the printer.
import { useSignal } from "@preact/signals";

import { IconPrint } from "../../../shared/components/icons";
import { contacts, FIELDS, fill, SIZES, TEXT_MAX } from "./posters";
import { IncidentSheet } from "./IncidentSheet";
import { Poster } from "./Poster";
import { SHEETS, type Sheet } from "./pictures";
import { REGIONS } from "../regions";
import { t } from "./words";

function Contacts() {
  const words = t.value;
  const now = contacts.value;
  return (
    <section class="card pad ask">
      <h2>{words.contacts_title}</h2>
      <p class="hint">{words.contacts_hint}</p>
      {FIELDS.map((field) => (
        <div class="field" key={field}>
          <label for={`poster-${field}`}>{words.fields[field].label}</label>
          <input id={`poster-${field}`} class="input" value={now[field]} maxLength={TEXT_MAX} placeholder={words.fields[field].example} autocomplete="off"
            onInput={(event) => fill({ [field]: event.currentTarget.value })} />
        </div>
      ))}
      <div class="field">
        <label for="poster-region">{words.region}</label>
        <select id="poster-region" class="input" value={now.region} onChange={(event) => fill({ region: event.currentTarget.value })} aria-describedby="poster-region-hint">
          <option value="">{words.no_region}</option>
          {REGIONS.map(({ name }) => <option key={name} value={name}>{name}</option>)}
        </select>
        <p class="hint" id="poster-region-hint">{words.region_hint}</p>
      </div>
    </section>
  );
}

export function PostersView() {
  const chosen = useSignal<readonly Sheet[]>(SHEETS);
  const words = t.value;
  const { size } = contacts.value;
  const toggle = (sheet: Sheet) => { chosen.value = SHEETS.filter((other) => (other === sheet) !== chosen.value.includes(other)); };
  return (
    <div class={`posters posters--${size.toLowerCase()}`}>
      <div class="posters__ask">
        <Contacts />
        <section class="card pad ask">
          <h2>{words.print_title}</h2>
          <fieldset class="choice"><legend>{words.size}</legend><div class="segment">
            {SIZES.map((one) => (
              <label key={one}><input type="radio" name="poster-size" checked={size === one} onChange={() => fill({ size: one })} /><span>{one}</span></label>
            ))}
          </div></fieldset>
          <button type="button" class="btn btn--big btn--wide" disabled={chosen.value.length === 0} onClick={() => print()}>
            <IconPrint small />{words.print({ n: chosen.value.length })}
          </button>
          <p class="hint">{words.print_hint({ size })}</p>
        </section>
      </div>
      <ul class="posters__list">
        {SHEETS.map((sheet) => (
          <li key={sheet} class={chosen.value.includes(sheet) ? undefined : "is-left"}>
            <label class="posters__pick"><input type="checkbox" checked={chosen.value.includes(sheet)} onChange={() => toggle(sheet)} /><span>{words.sheets[sheet]}</span></label>
            {sheet === "incident" ? <IncidentSheet /> : <Poster picture={sheet} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
