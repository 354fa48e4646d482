// SPDX-License-Identifier: Apache-2.0
// "What is happening?": the incidents under way, and large choices that lead to the steps in one tap, or in two or three.
import { useSignal } from "@preact/signals";

import {
  IconAlert, IconCall, IconCard, IconLock, IconMail, IconNote, IconPerson, IconPhone, IconPrev, IconPrint, IconQuestion, IconRight, IconScreen,
  IconShare, IconUsers, IconWifi, type Icon,
} from "../../../shared/components/icons";
import { href } from "../../route";
import { SERVICES, URGENT } from "./calls";
import { dealtWith } from "./clocks";
import { CHOICES, isChoice, stepsOf, type Choice, type Option } from "./kinds";
import { incidents, openIncident, timeNow, type Incident } from "./part";
import { addressOf, atTab, goTo } from "./place";
import { dayWords, inWords, kindName, optionWords, t } from "./words";

const ICONS: Partial<Record<Option, Icon>> = {
  locked: IconLock, mail: IconMail, which_click: IconAlert, which_send: IconShare, lost: IconPhone, prescriptions: IconNote, bank: IconCard,
  network: IconWifi, supplier: IconUsers, unknown: IconQuestion, device: IconScreen, account: IconPerson, message: IconMail,
};

function List({ title, list }: { title: string; list: readonly Incident[] }) {
  const words = t.value;
  if (list.length === 0) return null;
  return (
    <section class="card pad inc-list">
      <h2>{title}</h2>
      <ul class="inc-rows">
        {list.map((incident) => {
          const { id, kind, aware, closed } = incident;
          const when = closed === null ? words.since({ day: dayWords(aware, timeNow()), hour: inWords(aware).hour }) : words.closed_on(inWords(closed));
          return (
            <li key={id}>
              <a href={atTab(id, "steps")}>
                <span><b>{kindName(kind)}</b><small>{when}</small></span>
                <span class={closed === null ? "tag tag--signal" : "tag"}>{words.progress({ done: dealtWith(incident), of: stepsOf(kind).length })}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function Start({ choice }: { choice: Choice }) {
  const full = useSignal(false);
  const words = t.value;
  const list = incidents.value;
  const isFirst = choice === "start";
  const choose = (option: Option) => {
    if (isChoice(option)) return goTo({ at: "choice", choice: option });
    const id = openIncident(option);
    if (id === null) full.value = true;
    else goTo({ at: "incident", id, tab: "steps", paper: null });
  };
  return (
    <div class={isFirst ? "inc-start" : "inc-start inc"}>
      {isFirst
        ? <List title={words.open_list} list={list.filter(({ closed }) => closed === null)} />
        : <a class="back inc-back" href={addressOf({ at: "choice", choice: "start" })}><IconPrev small />{words.back_to_start}</a>}
      <h2 tabIndex={-1}>{words.questions[choice]}</h2>
      {full.value && <p class="error" role="alert">{words.too_many}</p>}
      <ul class="inc-choices">
        {CHOICES[choice].map((option) => {
          const Picture = ICONS[option];
          const { name, what } = optionWords(option);
          return (
            <li key={option}>
              <button type="button" class={Picture ? "card inc-choice" : "card inc-choice is-plain"} onClick={() => choose(option)}>
                {Picture && <span class="tile__icon"><Picture /></span>}<span><b>{name}</b>{what && <small>{what}</small>}</span><IconRight small />
              </button>
            </li>
          );
        })}
      </ul>
      {isFirst && (
        <>
          <p class="inc-danger">{words.danger} {URGENT.map((who) => <a key={who} href={SERVICES[who].href}>{who === "deaf" ? words.by_text({ number: SERVICES[who].shown }) : SERVICES[who].shown}</a>)}</p>
          <a class="btn btn--quiet btn--wide" href={addressOf({ at: "calls" })}><IconCall small />{words.call_help}</a>
          <a class="btn btn--quiet btn--wide" href={href("posters")}><IconPrint small />{words.sheet_ahead}</a>
          <List title={words.closed_list} list={list.filter(({ closed }) => closed !== null)} />
        </>
      )}
    </div>
  );
}
