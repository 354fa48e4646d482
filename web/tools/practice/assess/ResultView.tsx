// SPDX-License-Identifier: Apache-2.0
// The result: the weak link, a picture of all links, the scores beside those of the last time, and the way to the plan.
import { useSignal } from "@preact/signals";

import { IconDownload, IconRight } from "../../../shared/components/icons";
import { say } from "../../../shared/components/Live";
import type { PracticeCore } from "../core";
import { save } from "../save";
import { today } from "../days";
import { CalendarButton } from "./CalendarButton";
import { askedOf, keepRound, type Judgement } from "./judge";
import type { Kind } from "./kind";
import { makePlan } from "./plan";
import { show, start } from "./screen";
import { drawing, headOf, notesOf, type Row } from "./told";
import { assess, past, plan, type Round } from "./state";
import { t } from "./words";

function Score({ kind, row, last }: { kind: Kind; row: Row; last: Round | undefined }) {
  const { themes, result: words } = t.value;
  const { theme, score } = row;
  const before = last?.scores[theme];
  const gain = score === null || before === undefined ? null : score - before;
  const since = last === undefined || gain === null ? []
    : [gain > 0 ? words.better({ n: gain, day: last.day }) : gain < 0 ? words.worse({ n: -gain, day: last.day }) : words.same({ day: last.day })];
  const notes = [...notesOf(row), ...since];
  const look = () => {
    const own = askedOf(kind).filter((practice) => practice.theme === theme);
    start(assess.value.mode, own, assess.value.answers);
  };
  return (
    <li>
      <button type="button" class="as-row" onClick={look}>
        <span><b>{themes[theme]}</b><span class="sr-only"> {words.look({ theme: themes[theme] })}</span>{notes.map((note) => <small key={note}>{note}</small>)}</span>
        <span class="as-score">{score === null ? words.no_score : words.score({ n: score })}<IconRight small /></span>
      </button>
    </li>
  );
}

function Again({ judgement }: { judgement: Judgement }) {
  const sure = useSignal(false);
  const words = t.value.result;
  const again = (blank: boolean) => {
    past.value = keepRound(past.value, assess.value, judgement);
    if (blank) assess.value = { ...assess.value, answers: {}, day: null };
    say(words.kept);
    show({ name: "overview" });
  };
  return (
    <section class="card pad ask">
      <h2>{words.again}</h2>
      <p>{words.again_what}</p>
      <div class="ask__actions">
        <button type="button" class="btn btn--quiet" onClick={() => again(false)}>{words.again_keep}</button>
        <button type="button" class="btn btn--quiet" onClick={() => (sure.value ? again(true) : void (sure.value = true))}>{sure.value ? words.again_sure : words.again_blank}</button>
      </div>
    </section>
  );
}

export function ResultView({ core, kind, judgement }: { core: PracticeCore; kind: Kind; judgement: Judgement }) {
  const { themes, result: words, overview } = t.value;
  const { answers, day } = assess.value;
  if (day === null) return <section class="card pad ask"><h2 tabIndex={-1}>{words.title}</h2><p>{words.nothing}</p></section>;
  const drawn = drawing(judgement, day);
  const rows = judgement.themes.map(({ theme, links }) => words.picture.row({ theme: themes[theme], n: links })).join(", ");
  const toPlan = () => {
    plan.value ??= makePlan(core, kind, answers, null, today());
    show({ name: "plan" });
  };
  return (
    <div class="two">
      <section class="card pad ask">
        <div>
          <h2 tabIndex={-1}>{headOf(judgement)}</h2>
          <p class="muted">{judgement.weakest === null ? words.none_weak_what : words.weak_what}</p>
        </div>
        {judgement.partial && <p class="as-partial">{judgement.open > 0 ? words.partial_open({ n: judgement.open }) : words.partial_cut}</p>}
        <img class="as-picture" src={`data:image/svg+xml,${encodeURIComponent(drawn)}`} alt={words.picture.alt({ rows })} />
        <div class="ask__actions">
          <button type="button" class="btn" onClick={toPlan}>{plan.value === null ? words.plan : words.to_plan}</button>
          <button type="button" class="btn btn--quiet" onClick={() => save(words.file, "image/svg+xml", drawn)}><IconDownload small />{words.save}</button>
          <CalendarButton core={core} kind={kind} quiet />
        </div>
        <p class="hint">{words.calendar_hint}</p>
      </section>
      <div class="col">
        <section class="card pad">
          <h2>{words.scores}</h2>
          <ul class="as-themes">{judgement.themes.map((row) => <Score key={row.theme} kind={kind} row={row} last={past.value.at(-1)} />)}</ul>
          <p class="hint">{words.how}</p>
        </section>
        <Again judgement={judgement} />
        <button type="button" class="btn btn--plain" onClick={() => show({ name: "overview" })}>{overview.title}</button>
      </div>
    </div>
  );
}
