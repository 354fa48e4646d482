// SPDX-License-Identifier: Apache-2.0
// A poll: one's opinion, then everybody's. No points, no right answer.

import { answerWords } from "../../shared/answers";
import { Explanation } from "../../shared/components/Explanation";
import { IconCheck } from "../../shared/components/icons";
import { letterOf } from "../../shared/components/Letter";
import { RichText } from "../../shared/components/RichText";
import { common } from "../../shared/i18n";
import type { State } from "../../shared/protocol";
import { Frame } from "../parts/Frame";
import { Option } from "../parts/Option";
import { Safe } from "../parts/Safe";
import { Timer } from "../parts/Timer";
import { Title } from "../parts/Title";
import { answer, me, mine, state, status, t, toggle } from "../store";

/** One to five, between two words. */
function Scale({ s, ids, settled, onTap }: { s: State; ids: number[]; settled: boolean; onTap(id: number): void }) {
  return (
    <div class="scale" role="group" aria-labelledby="question">
      <div class="scale__row">
        {(s.answers ?? []).map(({ id, text }) => (
          <button key={id} type="button" class={`scale__point${ids.includes(id) ? " is-chosen" : ""}`} aria-pressed={ids.includes(id)}
            aria-disabled={settled} aria-label={t.value.scale_point({ n: id, low: s.scale?.low ?? "", high: s.scale?.high ?? "" })} onClick={() => onTap(id)}>
            {text}
          </button>
        ))}
      </div>
      <p class="scale__ends"><span>{s.scale?.low}</span><span>{s.scale?.high}</span></p>
    </div>
  );
}

export function Poll() {
  const s = state.value;
  if (s === null) return null;
  const { ids, stage } = mine.value;
  const settled = stage === "sending";
  const several = s.answer_kind === "multiple";
  const send = (id: number) => { if (!settled) answer([id]); };
  return (
    <Frame layout="center" aside={<span class="tag">{t.value.poll}</span>} foot={
      several ? (
        <button type="button" class="btn btn--wide" aria-disabled={settled || ids.length === 0} onClick={() => answer(ids)}>
          {settled ? t.value.sending : answerWords.value.confirm({ n: ids.length })}
        </button>
      ) : <p class="small ph__foot-text">{settled ? (status.value === "open" ? t.value.sending : t.value.sending_offline) : t.value.poll_hint}</p>
    }>
      <div class="poll">
        {s.timed && <Timer />}
        <Title class="ask" id="question"><RichText text={s.heading ?? ""} links={false} /></Title>
        {s.answer_kind === "scale" ? <Scale s={s} ids={ids} settled={settled} onTap={send} /> : (
          <div class="options" role="group" aria-labelledby="question">
            {(s.answers ?? []).map(({ id, text }, i) => (
              <Option key={id} place={i} text={text} chosen={ids.includes(id)} settled={settled} several={several}
                onTap={() => { if (several) toggle(id); else send(id); }} />
            ))}
          </div>
        )}
      </div>
    </Frame>
  );
}

export function Noted() {
  return (
    <Frame layout="center" foot={<Safe text={t.value.safe_answer} />}>
      <div class="ph__stack">
        <p class="verdict__disc verdict__disc--big"><IconCheck /></p>
        <Title>{t.value.noted_title}</Title>
        <p class="ph__lead">{t.value.noted_lead}</p>
      </div>
    </Frame>
  );
}

const percent = (part: number, of: number): number => (of > 0 ? Math.round((100 * part) / of) : 0);

function Bars({ s }: { s: State }) {
  const own = me.value?.step === s.step ? me.value.choices : [];
  const letters = s.answer_kind !== "scale";
  return (
    <ul class="bars">
      {(s.answers ?? []).map(({ id, text, chosen = 0, before }, i) => (
        <li key={id} class={own.includes(id) ? "bars__row is-mine" : "bars__row"}>
          <span class="bars__label">{letters && <b>{letterOf(i)}</b>} <RichText text={text} links={false} />{own.includes(id) && <small class="tag">{answerWords.value.mine_tag}</small>}</span>
          {s.compared && <Bar share={percent(before ?? 0, s.before_answered ?? 0)} label={t.value.before} faint />}
          <Bar share={percent(chosen, s.answered)} label={s.compared ? t.value.after : ""} />
        </li>
      ))}
    </ul>
  );
}

function Bar({ share, label, faint = false }: { share: number; label: string; faint?: boolean }) {
  return (
    <span class={faint ? "bar bar--faint" : "bar"}>
      {label && <small>{label}</small>}
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="6" rx="3" /><rect width={share} height="6" rx="3" /></svg>
      <b>{t.value.percent({ n: share })}</b>
    </span>
  );
}

export function Results() {
  const s = state.value;
  if (s === null) return null;
  const words = s.words ?? [];
  return (
    <Frame aside={<span class="tag">{t.value.poll}</span>}>
      <Title class="ask"><RichText text={s.heading ?? ""} links={false} /></Title>
      {s.answer_kind === "words"
        ? <ul class="said-words">{words.map(({ item, text, count }) => <li key={item}>{text}{count > 1 && <b>{count}</b>}</li>)}</ul>
        : <section class="card keep"><h2>{t.value.room_says}</h2><Bars s={s} /><p class="small">{common.value.answers_count({ n: s.answered })}</p></section>}
      <Explanation paragraphs={s.explanation ?? []} sources={s.sources ?? []} />
    </Frame>
  );
}
