// SPDX-License-Identifier: Apache-2.0
// Whom to call, and what for: a card each, the number large enough to be copied from the last row.

import { IconCall } from "../../components/icons";
import { Words } from "../Heading";
import type { StageView } from "../View";
import { contactOf } from "./contact";
import { contactColumns, contactsFit } from "./fitBody";
import { SlideView } from "./SlideView";

export function Contacts({ state }: StageView) {
  const { heading = "", table = [] } = state;
  const contacts = table.slice(1).map(contactOf);
  const { where, ...fit } = contactsFit(heading, contacts);
  return (
    <SlideView state={state} main="contacts-slide" fit={fit} vars={{ "--where": where }}>
      <ul class="contacts" style={{ "--columns": contactColumns(contacts.length) }}>
        {contacts.map((contact, i) => (
          <li key={i} class="contact">
            <h2 class="clamp"><Words text={contact.who} /></h2>
            {contact.why === "" ? null : <p class="contact__why clamp"><Words text={contact.why} /></p>}
            {contact.where === "" ? null : (
              <p class={`contact__where contact__where--${contact.kind}`}>
                {contact.kind === "number" ? <IconCall /> : null}<span class="clamp">{contact.where}</span>
              </p>
            )}
            {contact.note === "" ? null : <p class="contact__note clamp">{contact.note}</p>}
          </li>
        ))}
      </ul>
    </SlideView>
  );
}
