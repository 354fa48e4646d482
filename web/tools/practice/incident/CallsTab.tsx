// SPDX-License-Identifier: Apache-2.0
// Whom to call, in one tap: national services, the region's centre, and the numbers that the person wrote down.
import { IconCall, IconRight } from "../../../shared/components/icons";
import { NATIONAL, OWN_CALLS, SERVICES, telOf, URGENT, type Call, type OwnCall, type ServiceName } from "./calls";
import { chooseRegion, incidents, keepNumber, NUMBER_CHARS_MAX, regionNow } from "./part";
import { REGIONS } from "./regions";
import { addressOf } from "./place";
import { labelOf } from "./sources";
import { t } from "./words";

const outside = (href: string) => (href.startsWith("https") ? { target: "_blank", rel: "noreferrer" } : {});

interface Row { name: string; what?: string | undefined; href: string; shown: string; source?: string | undefined }

function CallRow({ name, what, href, shown, source }: Row) {
  const label = source && labelOf(source);
  return (
    <li>
      <a class="inc-call" href={href} {...outside(href)}>
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

const numberOf = (who: OwnCall): string => (incidents.value.numbers[who] ?? "").trim();

/** The buttons of a step: each calls, or leads to where its number is noted. */
export function StepCalls({ calls }: { calls: readonly Call[] }) {
  const words = t.value;
  const rows = calls.map((call) => {
    if (call === "region") return centreRow() ?? { name: words.choose_region, href: addressOf({ at: "calls" }), shown: "" };
    if (!(OWN_CALLS as readonly string[]).includes(call)) return serviceRow(call as ServiceName);
    const who = call as OwnCall;
    const number = numberOf(who);
    return number === ""
      ? { name: words.no_number({ who: words.own_calls[who] }), href: addressOf({ at: "calls" }), shown: "" }
      : { name: words.own_calls[who], href: telOf(number), shown: number };
  });
  return <ul class="inc-calls">{rows.map((row) => <CallRow key={row.name} {...row} source={undefined} />)}</ul>;
}

export function Calls() {
  const words = t.value;
  const centre = centreRow();
  return (
    <div class="inc-two">
      <section class="card pad inc-stack">
        <h3>{words.near}</h3>
        <div class="field">
          <label for="inc-region">{words.region}</label>
          <select id="inc-region" class="input" value={incidents.value.region ?? ""} onChange={(event) => chooseRegion(event.currentTarget.value)}>
            <option value="">{words.region_none}</option>
            {REGIONS.map(({ name }) => <option key={name} value={name}>{name.replace("'", "’")}</option>)}
          </select>
        </div>
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
        {OWN_CALLS.map((who) => (
          <div key={who} class="field">
            <label for={`inc-own-${who}`}>{words.own_calls[who]}</label>
            <div class="inc-own">
              <input id={`inc-own-${who}`} class="input" type="tel" maxLength={NUMBER_CHARS_MAX} value={incidents.value.numbers[who] ?? ""}
                onInput={(event) => keepNumber(who, event.currentTarget.value)} />
              {numberOf(who) !== "" && (
                <a class="btn btn--square" href={telOf(numberOf(who))} aria-label={words.call({ who: words.own_calls[who] })}><IconCall small /></a>
              )}
            </div>
          </div>
        ))}
      </section>
    </div>
  );
}
