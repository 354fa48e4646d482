// SPDX-License-Identifier: Apache-2.0
// The page that hangs beside the telephone (an address book inside an encrypted computer is none): what to do, what not to do, whom to call. Section 14 and 20 of the fact
// sheet. A number that is not known leaves a line to write on.
import { language } from "../../../shared/i18n";
import { contacts, lineOf, PEOPLE } from "../contacts/contacts";
import { REGIONS } from "../regions";
import { t as practiceWords } from "../words";
import { Blank } from "./Blank";
import { NUMBERS } from "./numbers";
import { whole } from "./posters";
import { t } from "./words";

function Line({ who, what, shown, lang }: { who: string; what?: string | undefined; shown: string; lang?: string | undefined }) {
  return (
    <div>
      <dt>{who}{what !== undefined && <small lang={lang}>{what}</small>}</dt>
      <dd>{shown === "" ? <Blank /> : whole(shown)}</dd>
    </div>
  );
}

export function IncidentSheet() {
  const words = t.value.incident;
  const { people } = practiceWords.value.contacts;
  const { practice, region } = contacts.value;
  const centre = REGIONS.find(({ name }) => name === region);
  const french = language.value === "fr" ? undefined : "fr";
  return (
    <article class="poster poster--incident on-paper printed" aria-label={t.value.sheets.incident}>
      <div class="poster__page">
        <header class="poster__head"><p class="poster__question">{words.title}</p>{practice !== "" && <p>{practice}</p>}</header>
        <ol class="poster__steps">
          {words.steps.map(({ what, how }) => <li key={what}><span><b>{what}</b> {how}</span></li>)}
        </ol>
        <section class="poster__never"><p><b>{words.never_title}</b></p><ul>{words.never.map((line) => <li key={line}>{line}</li>)}</ul></section>
        <dl class="poster__calls">
          {PEOPLE.map((who) => <Line key={who} who={people[who]} shown={lineOf(who)} />)}
          {centre?.phone
            ? <Line who={centre.centre} what={centre.hours ?? words.hours_unsure} lang={centre.hours === null ? undefined : french} shown={centre.phone} />
            : <Line who={words.centre} what={words.centre_list} shown={centre ? "cert.ssi.gouv.fr" : ""} />}
          {NUMBERS.map(({ key, shown }) => <Line key={key} who={words.numbers[key].who} what={words.numbers[key].what} shown={shown ?? words.danger_numbers} />)}
          <div class="poster__local"><dt>{words.local}</dt><dd><Blank /></dd></div>
        </dl>
      </div>
    </article>
  );
}
