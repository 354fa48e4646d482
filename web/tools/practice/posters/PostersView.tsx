// SPDX-License-Identifier: Apache-2.0
// The posters, filled in and printed: what is seen is what comes out of the printer.
import { useSignal } from "@preact/signals";

import { IconPrint } from "../../../shared/components/icons";
import { ContactFields, RegionField } from "../contacts/ContactFields";
import { contacts, NAME_MAX, namePractice } from "../contacts/contacts";
import { IncidentSheet } from "./IncidentSheet";
import { NoticeSheet } from "./NoticeSheet";
import { SHEETS, type Sheet } from "./pictures";
import { Poster } from "./Poster";
import { size, SIZES } from "./posters";
import { t } from "./words";

function Drawn({ sheet }: { sheet: Sheet }) {
  switch (sheet) {
    case "incident": return <IncidentSheet />;
    case "notice": return <NoticeSheet />;
    default: return <Poster picture={sheet} />;
  }
}

function Contacts() {
  const words = t.value;
  return (
    <section class="card pad ask">
      <h2>{words.contacts_title}</h2>
      <p class="hint">{words.contacts_hint}</p>
      <div class="field">
        <label for="practice">{words.practice}</label>
        <input id="practice" class="input" value={contacts.value.practice} maxLength={NAME_MAX} placeholder={words.practice_example} autocomplete="off"
          onInput={(event) => namePractice(event.currentTarget.value)} />
      </div>
      <ContactFields />
      <RegionField hint={words.region_hint} />
    </section>
  );
}

export function PostersView() {
  const chosen = useSignal<readonly Sheet[]>(SHEETS);
  const words = t.value;
  const toggle = (sheet: Sheet) => { chosen.value = SHEETS.filter((other) => (other === sheet) !== chosen.value.includes(other)); };
  return (
    <div class={`posters posters--${size.value.toLowerCase()}`}>
      <div class="posters__ask">
        <Contacts />
        <section class="card pad ask">
          <h2>{words.print_title}</h2>
          <fieldset class="choice"><legend>{words.size}</legend><div class="segment">
            {SIZES.map((one) => (
              <label key={one}><input type="radio" name="poster-size" checked={size.value === one} onChange={() => { size.value = one; }} /><span>{one}</span></label>
            ))}
          </div></fieldset>
          <button type="button" class="btn btn--big btn--wide" disabled={chosen.value.length === 0} onClick={() => print()}>
            <IconPrint small />{words.print({ n: chosen.value.length })}
          </button>
          <p class="hint">{words.print_hint({ size: size.value })}</p>
        </section>
      </div>
      <ul class="posters__list">
        {SHEETS.map((sheet) => (
          <li key={sheet} class={chosen.value.includes(sheet) ? undefined : "is-left"}>
            <label class="posters__pick"><input type="checkbox" checked={chosen.value.includes(sheet)} onChange={() => toggle(sheet)} /><span>{words.sheets[sheet]}</span></label>
            <Drawn sheet={sheet} />
          </li>
        ))}
      </ul>
    </div>
  );
}
