// SPDX-License-Identifier: Apache-2.0
// How long a record is kept in use, then apart, and when it may be destroyed. Nothing that is entered here is kept.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { say } from "../../../shared/components/Live";
import type { Item, PracticeCore, RecordKind } from "../core";
import { isDay, today } from "../days";
import { Choice, DayField, Tick } from "./Fields";
import { Sources } from "./Sources";
import { lawOf } from "./law";
import { stageOf } from "./stage";
import { TimeLine, type Band } from "./TimeLine";
import { t } from "./words";

/** The years in use, then those apart. */
function bandsOf(items: readonly Item[], last: string): Band[] {
  const until = items.filter((item): item is Item & { day: string } => item.side === "through" && item.day !== null);
  return until.map(({ day }, i) => ({ from: until[i - 1]?.day ?? last, to: day, kind: i === 0 ? "main" : "more" }));
}

function Answer({ items, last }: { items: readonly Item[]; last: string }) {
  const words = t.value.keep;
  const { stage, day } = stageOf(items, today());
  const text = stage === "doubt" ? words.now_text.doubt : words.now_text[stage]({ day });
  useEffect(() => say(`${words.now[stage]}. ${text}`), [text]);
  const dated = items.filter((item): item is Item & { day: string } => item.day !== null);
  return (
    <>
      <section class="clock r-stage on-ink">
        <div>
          <p>{t.value.today}</p>
          <h2>{words.now[stage]}</h2>
          <p>{text}</p>
          {stage !== "doubt" && items.some(({ rule }) => rule === "keep_in_doubt") && <p>{words.why.keep_in_doubt}</p>}
        </div>
      </section>
      <section class="card pad">
        <h2>{words.dates}</h2>
        <TimeLine today={today()} bands={bandsOf(items, last)} marks={[
          { day: last, label: words.marks.last },
          ...dated.map((item) => ({ day: item.day, label: words.marks[item.rule as keyof typeof words.marks], law: lawOf(item), isKey: item.side === "from" })),
        ]} />
      </section>
      <section class="card pad">
        <h2>{words.why_title}</h2>
        <ul class="r-list">
          {items.flatMap(({ rule }) => words.why[rule as keyof typeof words.why] ?? []).map((text) => <li key={text}>{text}</li>)}
        </ul>
        <Sources ids={items.map(({ source }) => source)} />
      </section>
    </>
  );
}

export function Retention({ core }: { core: PracticeCore }) {
  const kind = useSignal<RecordKind>("file");
  const last = useSignal<string | null>(null);
  const born = useSignal<string | null>(null);
  const deceased = useSignal(false);
  const dispute = useSignal(false);
  const words = t.value.keep;
  const birth = kind.value === "file" ? born.value : null;
  const isPast = (day: string) => isDay(day) && day <= today();
  const problem = last.value === null ? null : !isPast(last.value) ? words.bad_last : birth !== null && (!isDay(birth) || birth > last.value) ? words.bad_born : null;
  return (
    <div class="two">
      <form class="card pad ask r-form" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <Choice name="kind" legend={words.title} options={words.kinds} value={kind.value} onChoose={(chosen) => { kind.value = chosen; }} />
        <p class="hint">{words.others}</p>
        <DayField id="last" label={words.last[kind.value]} value={last.value} onDay={(day) => { last.value = day; }} />
        {kind.value === "file" && <DayField id="born" label={words.born} hint={words.born_hint} value={born.value} onDay={(day) => { born.value = day; }} />}
        <div>
          <Tick label={words.deceased} checked={deceased.value} onTick={(ticked) => { deceased.value = ticked; }} />
          <Tick label={words.dispute} checked={dispute.value} onTick={(ticked) => { dispute.value = ticked; }} />
        </div>
        {problem && <p class="error" role="alert">{problem}</p>}
        <p class="hint">{words.privacy}</p>
      </form>
      <div class="col">
        {last.value !== null && problem === null
          ? <Answer last={last.value} items={core.retention({ kind: kind.value, last: last.value, born: birth, deceased: deceased.value, dispute: dispute.value })} />
          : <p class="r-empty">{words.empty}</p>}
      </div>
    </div>
  );
}
