// SPDX-License-Identifier: Apache-2.0
// "Spot the clues": the passages of a fake message are buttons in its text, so that a thumb, a keyboard and a screen
// reader all find them in reading order; then what each of them was worth.

import { useLayoutEffect } from "preact/hooks";

import { IconCheck } from "../../shared/components/icons";
import { common } from "../../shared/i18n";
import type { Answer } from "../../shared/protocol";
import { Explanation } from "../parts/Explanation";
import { FakeMail } from "../parts/FakeMail";
import { Frame } from "../parts/Frame";
import { RankLine } from "../parts/RankLine";
import { Timer } from "../parts/Timer";
import { Title } from "../parts/Title";
import { answer, answersPainted, me, mine, state, t, toggle } from "../store";

const placeOf = (i: number, of: number): string | null => (of > 1 ? t.value.message_of({ n: i + 1, of }) : null);

export function Spot() {
  const s = state.value;
  const step = s?.step ?? 0;
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => answersPainted(step));
    return () => cancelAnimationFrame(frame);
  }, [step]);
  if (s === null) return null;
  const { ids, stage } = mine.value;
  const settled = stage === "sending";
  const messages = s.messages ?? [];
  return (
    <Frame layout="spot" aside={<span class="tnum">{t.value.step_short({ number: s.number, questions: s.questions })}</span>} foot={
      <button type="button" class="btn btn--wide" aria-disabled={settled || ids.length === 0} onClick={() => answer(ids)}>
        {settled ? t.value.sending : t.value.confirm_clues({ n: ids.length })}
      </button>
    }>
      <div class="spot-head">
        <Timer />
        <Title class="ask" id="question">{t.value.spot_title}</Title>
      </div>
      {messages.map((message, i) => (
        <FakeMail key={i} message={message} place={placeOf(i, messages.length)} mark={(id, text) => (
          <button key={id} type="button" class={ids.includes(id) ? "mark is-marked" : "mark"} aria-pressed={ids.includes(id)} aria-disabled={settled}
            onClick={() => { if (!settled) toggle(id); }}>{text}</button>
        )} />
      ))}
    </Frame>
  );
}

type Outcome = "found" | "missed" | "trap" | "plain";

function outcomeOf({ id, right }: Answer, chosen: number[]): Outcome {
  if (right) return chosen.includes(id) ? "found" : "missed";
  return chosen.includes(id) ? "trap" : "plain";
}

export function Found() {
  const s = state.value;
  const own = me.value;
  if (s === null) return null;
  const chosen = own?.step === s.step ? own.choices : [];
  const answers = s.answers ?? [];
  const clues = answers.filter(({ right }) => right);
  const numberOf = (id: number) => clues.findIndex((clue) => clue.id === id) + 1;
  const byId = (id: number) => answers.find((one) => one.id === id);
  const messages = s.messages ?? [];
  const traps = answers.filter((one) => !one.right && chosen.includes(one.id));
  return (
    <Frame>
      <section class={`verdict verdict--${(own?.found ?? 0) === clues.length ? "right" : (own?.found ?? 0) > 0 ? "partly" : "wrong"}`}>
        <Title class="verdict__title">{t.value.clues_found({ n: own?.found ?? 0, of: clues.length })}</Title>
        {own && (own.gain ?? 0) > 0 && !s.again && <p class="verdict__pts">+{"\u202f"}{common.value.forms.number(own.gain ?? 0)}<small>{t.value.points_word({ n: own.gain ?? 0 })}</small></p>}
        {traps.length > 0 && <p>{t.value.decoys_hit({ n: traps.length })}</p>}
      </section>
      {messages.map((message, i) => (
        <FakeMail key={i} message={message} place={placeOf(i, messages.length)} mark={(id, text) => {
          const one = byId(id);
          const outcome = one ? outcomeOf(one, chosen) : "plain";
          return outcome === "plain" ? <span key={id}>{text}</span> : (
            <span key={id} class={`mark mark--${outcome}`}>{text}{one?.right && <sup>{numberOf(id)}</sup>}</span>
          );
        }} />
      ))}
      <section class="card keep">
        <h2>{t.value.the_clues}</h2>
        <ol class="clues">
          {clues.map((clue) => (
            <li key={clue.id}>
              <b class="clues__n">{numberOf(clue.id)}</b>
              <span><strong>{clue.text}</strong>{clue.hint && <small>{clue.hint}</small>}
                <small class={chosen.includes(clue.id) ? "pair__tag pair__tag--right" : "pair__tag"}>{chosen.includes(clue.id) && <IconCheck small />} {chosen.includes(clue.id) ? t.value.found_tag : t.value.missed_tag}</small></span>
            </li>
          ))}
        </ol>
      </section>
      {traps.length > 0 && (
        <section class="card keep">
          <h2>{t.value.the_decoys}</h2>
          <ul class="clues">{traps.map(({ id, text, hint }) => <li key={id}><b class="clues__n clues__n--no" aria-hidden="true">–</b><span><strong>{text}</strong>{hint && <small>{hint}</small>}</span></li>)}</ul>
        </section>
      )}
      <Explanation paragraphs={s.explanation ?? []} sources={s.sources ?? []} note={t.value.kept_for_end} />
      {own && !s.again && <RankLine me={own} />}
    </Frame>
  );
}
