// SPDX-License-Identifier: Apache-2.0
// Whom to call, in one tap: national services, the region's centre, and the numbers that the person wrote down.
import { IconCall, IconRight } from "../../../shared/components/icons";
import { ContactFields, RegionField } from "../contacts/ContactFields";
import { contacts, telOf } from "../contacts/contacts";
import { t as practiceWords } from "../words";
import { labelOf } from "../sources";
import { isPerson, NATIONAL, SERVICES, URGENT, type Call, type ServiceName } from "./calls";
import { addressOf } from "./place";
import { regionNow } from "./regions";
import { t } from "./words";

const outside = (href: string) => (href.startsWith("https") ? { target: "_blank", rel: "noreferrer" } : {});

interface Row { name: string; what?: string | undefined; href: string; shown: string; source?: string | undefined }

function CallRow({ name, what, href, shown, source }: Row) {
  const label = source && labelOf(source);
  return (
    <li>
      <a class={href.startsWith("https") ? "inc-call inc-call--web" : "inc-call"} href={href} {...outside(href)}>
        {href.startsWith("https") ? <IconRight small /> : <IconCall small />}
        <span><b>{name}</b>{what && <small>{what}</small>}</span><strong>{shown}</strong>
      </a>
      {label && <p class="inc-source">{t.value.source}{"\u00a0: "}{label}</p>}
    </li>
  );
}

const serviceRow = (who: ServiceName): Row => ({ ...SERVICES[who], ...t.value.services[who] });

function centreRow(): Row | null {
  const region = regionNow();
  if (!region) return null;
  if (!region.centre) return serviceRow("centres");
  const { name, phone, hours, source } = region.centre;
  return { name, what: hours && t.value.hours[hours], href: telOf(phone), shown: phone.replace(/ /g, "\u00a0"), source };
}

/** The buttons of a step: each calls, or leads to where its number is noted. */
export function StepCalls({ calls }: { calls: readonly Call[] }) {
  const words = t.value;
  const rows = calls.map((call) => {
    if (call === "region") return centreRow() ?? { name: words.choose_region, href: addressOf({ at: "calls" }), shown: "" };
    if (!isPerson(call)) return serviceRow(call);
    const who = practiceWords.value.contacts.people[call];
    const { name, phone } = contacts.value[call];
    return phone.trim() === ""
      ? { name: words.no_number({ who }), href: addressOf({ at: "calls" }), shown: "" }
      : { name: who, what: name, href: telOf(phone), shown: phone };
  });
  return <ul class="inc-calls">{rows.map((row) => <CallRow key={row.name} {...row} source={undefined} />)}</ul>;
}

export function Calls() {
  const words = t.value;
  const centre = centreRow();
  return (
    <div class="inc-whom">
      <section class="card pad inc-stack">
        <h3>{words.near}</h3>
        <RegionField />
        {centre ? <ul class="inc-calls"><CallRow {...centre} /></ul> : <p class="hint">{words.choose_region}</p>}
        <h3>{words.urgent}</h3>
        <ul class="inc-calls">{URGENT.map((who) => <CallRow key={who} {...serviceRow(who)} />)}</ul>
      </section>
      <section class="card pad inc-stack">
        <h3>{words.country}</h3>
        <ul class="inc-calls">{NATIONAL.map((who) => <CallRow key={who} {...serviceRow(who)} />)}</ul>
      </section>
      <section class="card pad inc-stack">
        <h3>{words.yours}</h3>
        <p class="hint">{words.yours_hint}</p>
        <ContactFields canCall />
      </section>
    </div>
  );
}
