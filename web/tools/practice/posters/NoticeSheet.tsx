// SPDX-License-Identifier: Apache-2.0
// What patients are told of their data: sections 16 and 17 of the fact sheet, in the order of articles 12 to 14 of the
// GDPR. What only the practice knows is a line to write on; its publisher and its provider are those of its contacts.
import { language } from "../../../shared/i18n";
import { contacts } from "../contacts/contacts";
import { sourcesOf } from "../sources";
import { t as practiceWords } from "../words";
import { Blank } from "./Blank";
import { t } from "./words";

const SOURCES = ["S07", "S43", "S40", "S41", "S23", "S27"] as const;

function Fill({ label, text = "" }: { label: string; text?: string }) {
  return <span class="notice__fill"><span>{label}</span>{text.trim() === "" ? <Blank /> : <b>{text}</b>}</span>;
}

export function NoticeSheet() {
  const words = t.value.notice;
  const { people } = practiceWords.value.contacts;
  const { practice, publisher, provider } = contacts.value;
  const french = language.value === "fr" ? undefined : "fr";
  const { who, why, long, seen, rights, how, cnil } = words.rows;
  return (
    <article class="poster poster--notice on-paper printed" aria-label={t.value.sheets.notice}>
      <div class="poster__page">
        <header class="poster__head"><p class="poster__question">{words.title}</p>{practice !== "" && <p>{practice}</p>}</header>
        <dl class="notice__rows">
          <div><dt>{who.what}</dt><dd>{who.told}<Fill label={words.fills.name} /></dd></div>
          <div><dt>{why.what}</dt><dd>{why.told}</dd></div>
          <div><dt>{long.what}</dt><dd>{long.told}<Fill label={words.fills.others_long} /></dd></div>
          <div><dt>{seen.what}</dt>
            <dd>{seen.told}
              <Fill label={people.publisher} text={publisher.name} />
              <Fill label={people.provider} text={provider.name} />
              <Fill label={words.fills.others_seen} />
            </dd>
          </div>
          <div><dt>{rights.what}</dt><dd>{rights.told}</dd></div>
          <div><dt>{how.what}</dt><dd>{how.told}<Fill label={words.fills.address} /></dd></div>
          <div><dt>{cnil.what}</dt><dd>{cnil.told}</dd></div>
        </dl>
        <section class="notice__both"><p><b>{words.both}</b></p><p>{words.both_why}</p></section>
        <p class="notice__sources" lang={french}>{sourcesOf(SOURCES).join(" · ")}</p>
      </div>
    </article>
  );
}
