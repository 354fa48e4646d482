// SPDX-License-Identifier: Apache-2.0
// The steps of an incident, one at a time: done, later, or not concerned, back and forth; and what not to do meanwhile.
import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { Chain } from "../../../shared/components/Chain";
import { IconCheck, IconClock, IconCross, IconLeft, IconMore, IconNote, IconPrint, IconRight, IconSkip, type Icon } from "../../../shared/components/icons";
import { say } from "../../../shared/components/Live";
import type { PracticeCore } from "../core";
import { labelOf } from "../sources";
import { isInRegister, openInRegister } from "./breach";
import { StepCalls } from "./CallsTab";
import { ClockStrip } from "./ClocksTab";
import { firstStep } from "./clocks";
import { dontsOf, stepsOf } from "./kinds";
import { addEntry, change, deleteIncident, timeNow, type Incident, type Mark } from "./part";
import { atTab, goTo } from "./place";
import { StepsSheet } from "./StepsSheet";
import { dataOf, type StepKey } from "./steps";
import { stepWords, t } from "./words";

const MARK_ICONS: Record<Mark, Icon> = { done: IconCheck, later: IconClock, not: IconSkip };

function ToRegister({ incident }: { incident: Incident }) {
  const isFull = useSignal(false);
  const words = t.value;
  return (
    <>
      <button type="button" class="btn btn--quiet" onClick={() => { isFull.value = !openInRegister(incident); }}>
        <IconNote small />{isInRegister(incident) ? words.in_register : words.to_register}
      </button>
      {isFull.value && <p class="error" role="alert">{words.register_full}</p>}
    </>
  );
}

function StepCard({ incident, at, onMark, onGo }: { incident: Incident; at: number; onMark(key: StepKey, mark: Mark, note: string | null): void; onGo(at: number): void }) {
  const steps = stepsOf(incident.kind);
  const key = steps[at] as StepKey;
  const words = t.value;
  const { text, detail, note, link } = stepWords(key);
  const { when, calls, sources = [], dossier, journal, register } = dataOf(key);
  const noting = useSignal(true);
  const noted = incident.journal.some(({ step }) => step === key);
  const mark = incident.marks[key];
  const place = words.step_of({ n: at + 1, of: steps.length });
  return (
    <section class="card inc-step">
      <Chain now={at + 1} total={steps.length} label={place} done={steps.map((each) => incident.marks[each] === "done" || incident.marks[each] === "not")} />
      <p class="inc-step__tags"><span class="muted">{place}</span>{when && <span class="tag">{words.whens[when]}</span>}{mark && <span class="tag tag--ok">{words.marks[mark]}</span>}</p>
      <h3 tabIndex={-1} class={detail ? undefined : "is-long"}>{text}</h3>
      {detail && <p class="inc-step__detail">{detail}</p>}
      {calls && <StepCalls calls={calls} />}
      {link && <a class="btn btn--quiet" href={link.href} {...(link.href.startsWith("https") ? { target: "_blank", rel: "noreferrer" } : {})}>{link.label}</a>}
      {journal && <a class="btn btn--quiet" href={atTab(incident.id, "journal")}><IconNote small />{words.to_journal}</a>}
      {dossier && <a class="btn btn--quiet" href={atTab(incident.id, "dossier")}><IconPrint small />{words.to_dossier}</a>}
      {register && <ToRegister incident={incident} />}
      {note && !noted && (
        <label class="inc-note"><input type="checkbox" checked={noting.value} onChange={(event) => { noting.value = event.currentTarget.checked; }} /><span>{words.note_it({ text: note })}</span></label>
      )}
      <div class="inc-step__marks">
        <button type="button" class="btn btn--big" onClick={() => onMark(key, "done", note && !noted && noting.value ? note : null)}><IconCheck small />{words.marks.done}</button>
        <button type="button" class="btn btn--quiet" onClick={() => onMark(key, "later", null)}>{words.marks.later}</button>
        <button type="button" class="btn btn--quiet" onClick={() => onMark(key, "not", null)}>{words.marks.not}</button>
      </div>
      <div class="inc-step__ways">
        <button type="button" class="btn btn--plain" disabled={at === 0} onClick={() => onGo(at - 1)}><IconLeft small />{words.previous}</button>
        <button type="button" class="btn btn--plain" onClick={() => onGo(at + 1)}>{words.next}<IconRight small /></button>
      </div>
      {sources.length > 0 && <p class="inc-source">{words.source}{"\u00a0: "}{sources.map(labelOf).join("\u202f; ")}</p>}
    </section>
  );
}

function Over({ incident, onResume }: { incident: Incident; onResume(): void }) {
  const words = t.value;
  const later = stepsOf(incident.kind).filter((key) => incident.marks[key] === "later" || incident.marks[key] === undefined).length;
  return (
    <section class="card inc-step">
      <Chain now={stepsOf(incident.kind).length + 1} total={stepsOf(incident.kind).length} label={words.over} />
      <h3 tabIndex={-1}>{words.over}</h3>
      <p class="inc-step__detail">{later > 0 ? words.over_later({ n: later }) : words.over_none}</p>
      {later > 0 && <button type="button" class="btn btn--big" onClick={onResume}>{words.resume}</button>}
      <a class={later > 0 ? "btn btn--quiet" : "btn btn--big"} href={atTab(incident.id, "dossier")}><IconPrint small />{words.to_dossier}</a>
    </section>
  );
}

function Ending({ incident }: { incident: Incident }) {
  const sure = useSignal(false);
  const words = t.value;
  const isClosed = incident.closed !== null;
  const remove = () => {
    deleteIncident(incident.id);
    goTo({ at: "choice", choice: "start" });
  };
  return (
    <div class="inc-ending">
      <button type="button" class="btn btn--quiet" onClick={() => change(incident.id, { closed: isClosed ? null : timeNow() })}>
        <IconCheck small />{isClosed ? words.reopen : words.close}
      </button>
      <button type="button" class="btn btn--quiet" onClick={() => (sure.value ? remove() : (sure.value = true))}>
        <IconCross small />{sure.value ? words.remove_sure : words.remove}
      </button>
    </div>
  );
}

export function Steps({ incident, core }: { incident: Incident; core: PracticeCore }) {
  const steps = stepsOf(incident.kind);
  const whole = useRef<HTMLDivElement>(null);
  const chosen = useSignal<number | null>(null);
  const start = useRef(firstStep(incident));
  const at = useComputed(() => chosen.value ?? (start.current < 0 ? steps.length : start.current)).value;
  const words = t.value;
  useEffect(() => {
    if (chosen.value === null) return;
    const title = whole.current?.querySelector<HTMLElement>(".inc-step h3");
    title?.focus({ preventScroll: true });
    const card = title?.closest(".inc-step");
    if (card && card.getBoundingClientRect().top < 0) card.scrollIntoView();
  }, [chosen.value]);

  const onMark = (key: StepKey, mark: Mark, note: string | null) => {
    const marks = { ...incident.marks, [key]: mark };
    change(incident.id, { marks });
    if (note !== null && addEntry(incident, { at: timeNow(), text: note, step: key })) say(words.entry_noted);
    const isOpen = (i: number) => marks[steps[i] as StepKey] === undefined;
    const all = steps.map((_, i) => i);
    chosen.value = all.find((i) => i > at && isOpen(i)) ?? all.find(isOpen) ?? steps.length;
  };
  const resume = () => {
    const first = firstStep(incident);
    chosen.value = first < 0 ? steps.length : first;
  };
  return (
    <div class="inc-side" ref={whole}>
      <div class="inc-stack">
        {at < steps.length
          ? <StepCard key={steps[at]} incident={incident} at={at} onMark={onMark} onGo={(to) => { chosen.value = to; }} />
          : <Over incident={incident} onResume={resume} />}
        <ClockStrip incident={incident} core={core} />
        <section class="card pad inc-donts">
          <h3>{words.donts_title}</h3>
          <ul>{dontsOf(incident.kind).map((dont) => <li key={dont}><IconCross small />{words.donts[dont]}</li>)}</ul>
        </section>
      </div>
      <div class="inc-stack">
        <section class="card pad">
          <h3>{words.all_steps}</h3>
          <ol class="inc-all">
            {steps.map((key, i) => {
              const mark = incident.marks[key];
              const Picture = mark ? MARK_ICONS[mark] : IconMore;
              return (
                <li key={key}>
                  <button type="button" class={mark === "done" || mark === "not" ? "is-over" : undefined} aria-current={i === at ? "step" : undefined} onClick={() => { chosen.value = i; }}>
                    <Picture small /><span>{stepWords(key).text}<span class="sr-only">{` (${mark ? words.marks[mark] : words.unmarked})`}</span></span>
                  </button>
                </li>
              );
            })}
          </ol>
          <p class="hint">{words.marks_told}</p>
          <button type="button" class="btn btn--quiet btn--wide" onClick={() => print()}><IconPrint small />{words.print_steps}</button>
        </section>
        <Ending incident={incident} />
      </div>
      <StepsSheet incident={incident} core={core} />
    </div>
  );
}
