// SPDX-License-Identifier: Apache-2.0
// Where the people that the practice calls are written down, and its region is chosen.
import { IconCall } from "../../../shared/components/icons";
import { REGIONS } from "../regions";
import { t } from "../words";
import { chooseRegion, contacts, NAME_MAX, noteContact, PEOPLE, PHONE_MAX, telOf, type Person } from "./contacts";

function ContactField({ who, canCall }: { who: Person; canCall: boolean }) {
  const { people, name: nameWords, phone: phoneWords, call } = t.value.contacts;
  const { name, phone } = contacts.value[who];
  const person = people[who];
  return (
    <fieldset class="contact">
      <legend>{person}</legend>
      <div class="contact__fields">
        <label><small>{nameWords}</small>
          <input class="input" value={name} maxLength={NAME_MAX} aria-label={`${person}, ${nameWords}`} autocomplete="off"
            onInput={(event) => noteContact(who, { name: event.currentTarget.value })} />
        </label>
        <label><small>{phoneWords}</small>
          <input class="input" type="tel" value={phone} maxLength={PHONE_MAX} aria-label={`${person}, ${phoneWords}`} autocomplete="off"
            onInput={(event) => noteContact(who, { phone: event.currentTarget.value })} />
        </label>
        {canCall && phone.trim() !== "" && <a class="btn btn--square" href={telOf(phone)} aria-label={call({ who: person })}><IconCall small /></a>}
      </div>
    </fieldset>
  );
}

export const ContactFields = ({ canCall = false }: { canCall?: boolean }) =>
  <>{PEOPLE.map((who) => <ContactField key={who} who={who} canCall={canCall} />)}</>;

export function RegionField({ hint }: { hint?: string }) {
  const words = t.value.contacts;
  return (
    <div class="field">
      <label for="region">{words.region}</label>
      <select id="region" class="input" value={contacts.value.region ?? ""} aria-describedby={hint && "region-hint"} onChange={(event) => chooseRegion(event.currentTarget.value)}>
        <option value="">{words.no_region}</option>
        {REGIONS.map(({ name }) => <option key={name} value={name}>{name.replace("'", "’")}</option>)}
      </select>
      {hint && <p class="hint" id="region-hint">{hint}</p>}
    </div>
  );
}
