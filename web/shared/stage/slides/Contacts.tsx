// SPDX-License-Identifier: Apache-2.0
// Whom to call, and what for: a card each, the number large enough to be copied from the last row.

import { IconCall } from "../../components/icons";
import { linksOf } from "../../components/RichText";
import { Words } from "../Heading";
import type { StageView } from "../View";
import { contactColumns, contactsFit, type Contact } from "./fitBody";
import { SlideView } from "./SlideView";

/** A telephone number, also where the pack gave no link. */
const isNumber = (where: string): boolean => {
  const [link] = linksOf(where);
  return link === undefined ? /^[+\d][\d\s.()\u00a0\u202f-]*$/.test(where) : link.address.startsWith("tel:");
};

export function Contacts({ state }: StageView) {
  const { heading = "", table = [] } = state;
  const contacts = table.slice(1).map((row): Contact => {
    const [who = "", why = "", where = ""] = row.length > 2 ? row : [row[0] ?? "", "", row[1] ?? ""];
    return { who, why, where, number: isNumber(where) };
  });
  const { where, ...fit } = contactsFit(heading, contacts);
  return (
    <SlideView state={state} main="contacts-slide" fit={fit} vars={{ "--where": where }}>
      <ul class="contacts" style={{ "--columns": contactColumns(contacts.length) }}>
        {contacts.map((contact, i) => (
          <li key={i} class="contact">
            <h2 class="clamp"><Words text={contact.who} /></h2>
            {contact.why === "" ? null : <p class="contact__why clamp"><Words text={contact.why} /></p>}
            {contact.where === "" ? null : (
              <p class={contact.number ? "contact__where contact__where--number" : "contact__where"}>
                {contact.number ? <IconCall /> : null}<span class="clamp"><Words text={contact.where} /></span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </SlideView>
  );
}
