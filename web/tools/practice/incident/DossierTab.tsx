// SPDX-License-Identifier: Apache-2.0
// The dossier: its documents, what they ask, and each as a page to print and as a text to copy or to save.
import { useSignal } from "@preact/signals";

import { annex, letters, natures, type Letter } from "../../../shared/i18n/incident_letters.fr";
import { IconCopy, IconDownload, IconPrev, IconPrint, IconRight } from "../../../shared/components/icons";
import { say } from "../../../shared/components/Live";
import { contacts, lineOf } from "../contacts/contacts";
import type { PracticeCore } from "../core";
import { save } from "../save";
import { clocksOf, itemsOf, minutesLeft } from "./clocks";
import { ASKED, GROUPS, LONG, PAPERS, FIELDS, type Field, type Paper } from "./fields";
import { isOnSystem } from "./kinds";
import { change, FIELD_CHARS_MAX, timeNow, type Incident } from "./part";
import { BLANK, isBox, textOf, type Block } from "./papers";
import { addressOfJpeg } from "./photo";
import { addressOf, atTab, place } from "./place";
import { zoneNow } from "./regions";
import { dayIn, hourIn } from "./time";
import { frenchEntry, t } from "./words";

const inFrench = (local: string): string => `${dayIn(local, "fr")} à ${hourIn(local, "fr")}`;

/** What the practice's contacts say already. */
function knownOf(field: Field): string {
  if (field === "structure") return contacts.value.practice;
  if (field === "providers") return lineOf("provider");
  return field === "insurance" ? contacts.value.insurer.name : "";
}

function letterOf(incident: Incident, core: PracticeCore): Letter {
  const { fields, answers } = incident;
  const written = (field: Field): string => (fields[field] ?? knownOf(field)).trim();
  const cnil = clocksOf(itemsOf(core, incident, zoneNow()), incident).find(({ step }) => step === "cnil");
  return {
    of: (field) => written(field) || BLANK,
    filled: (field) => written(field) !== "",
    kind: natures[incident.kind],
    aware: inFrench(incident.aware),
    today: dayIn(timeNow(), "fr"),
    journal: incident.journal.map((entry) => [`${entry.at.slice(8, 10)}/${entry.at.slice(5, 7)}/${entry.at.slice(0, 4)}, ${hourIn(entry.at, "fr")}`, frenchEntry(entry)] as const),
    photos: incident.photos.length,
    onSystem: isOnSystem(incident.kind) && answers.attack !== "no",
    insured: answers.attack !== "no" && answers.insured !== "no",
    processor: answers.processor === "yes",
    late: cnil !== undefined && minutesLeft(cnil.utc, Date.now()) === 0,
  };
}

function BlockView({ block }: { block: Block }) {
  if ("title" in block) return <h3>{block.title}</h3>;
  if ("draft" in block) return <p class="paper__draft">{block.draft}</p>;
  if ("from" in block) return <p>{block.from.join("\n")}</p>;
  if ("right" in block) return <p class="paper__right">{block.right}</p>;
  if ("heading" in block) return <h4>{block.heading}</h4>;
  if ("text" in block) return <p>{block.text}</p>;
  if ("sign" in block) return <p class="paper__sign">{block.sign.join("\n")}</p>;
  if ("list" in block) return <ul class={block.list.every(isBox) ? "paper__boxes" : undefined}>{block.list.map((item) => <li key={item}>{item}</li>)}</ul>;
  return <dl>{block.rows.map(([name, value], i) => <div key={i}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>;
}

function Answers({ incident, paper }: { incident: Incident; paper: Paper }) {
  const words = t.value;
  const write = (field: Field, value: string) => change(incident.id, { fields: { ...incident.fields, [field]: value.slice(0, FIELD_CHARS_MAX) } });
  return (
    <details class="card pad inc-ask" open={matchMedia("(min-width: 48.01rem)").matches}>
      <summary>{words.questions_title}<IconRight small /></summary>
      {GROUPS.map((group) => {
        const asked = ASKED[paper][group];
        return asked && (
          <fieldset key={group} class="inc-answers">
            <legend>{words.groups[group]}</legend>
            {asked.map((field) => {
              const id = `inc-field-${FIELDS.indexOf(field)}`;
              const value = incident.fields[field] ?? knownOf(field);
              return (
                <div key={field} class="field">
                  <label for={id}>{words.fields[field]}</label>
                  {LONG.has(field)
                    ? <textarea id={id} class="input" rows={2} maxLength={FIELD_CHARS_MAX} value={value} onInput={(event) => write(field, event.currentTarget.value)} />
                    : <input id={id} class="input" maxLength={FIELD_CHARS_MAX} autoComplete="off" value={value} onInput={(event) => write(field, event.currentTarget.value)} />}
                </div>
              );
            })}
          </fieldset>
        );
      })}
    </details>
  );
}

function OnePaper({ incident, core, paper }: { incident: Incident; core: PracticeCore; paper: Paper }) {
  const words = t.value;
  const failed = useSignal(false);
  const blocks = letters[paper](letterOf(incident, core));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf(blocks));
      say(words.copied);
      failed.value = false;
    } catch {
      failed.value = true;
    }
  };
  return (
    <div class="inc-stack">
      <a class="back inc-back" href={atTab(incident.id, "dossier")}><IconPrev small />{words.to_papers}</a>
      <p class="inc-check">{words.paper_check} {words.paper_language}</p>
      <div class="inc-side inc-side--paper">
        <div class="inc-stack">
          <div class="ask__actions">
            <button type="button" class="btn" onClick={() => print()}><IconPrint small />{words.print}</button>
            <button type="button" class="btn btn--quiet" onClick={() => void copy()}><IconCopy small />{words.copy}</button>
            <button type="button" class="btn btn--quiet" onClick={() => save(`${paper}.txt`, "text/plain", textOf(blocks))}><IconDownload small />{words.save}</button>
          </div>
          {failed.value && <p class="error" role="alert">{words.copy_failed}</p>}
          <article class="paper on-paper printed" lang="fr" aria-label={words.papers[paper].name}>
            {blocks.map((block, i) => <BlockView key={i} block={block} />)}
            {paper === "complaint" && incident.photos.map(({ at, jpeg }, i) => (
              <figure key={i}><img src={addressOfJpeg(jpeg)} alt="" /><figcaption>{annex(i + 1, inFrench(at))}</figcaption></figure>
            ))}
          </article>
        </div>
        <Answers incident={incident} paper={paper} />
      </div>
    </div>
  );
}

export function Dossier({ incident, core }: { incident: Incident; core: PracticeCore }) {
  const words = t.value;
  const at = place.value;
  const paper = at.at === "incident" ? at.paper : null;
  if (paper !== null) return <OnePaper key={paper} incident={incident} core={core} paper={paper} />;
  return (
    <section class="card pad inc-list">
      <h3>{words.tabs.dossier}</h3>
      <p class="hint">{words.dossier_hint}</p>
      <ul class="inc-rows">
        {PAPERS.map((each) => (
          <li key={each}>
            <a href={addressOf({ at: "incident", id: incident.id, tab: "dossier", paper: each })}>
              <span><b>{words.papers[each].name}</b><small>{words.papers[each].what}</small></span><IconRight small />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
