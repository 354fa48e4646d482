// SPDX-License-Identifier: Apache-2.0
// "Spot the clues": the passages of a fake message are buttons in its text, so that a thumb, a keyboard and a screen
// reader all find them in reading order; then what each of them was worth.

import { useLayoutEffect } from "preact/hooks";

import { answerWords } from "../../shared/answers";
import { Clues, FoundMessages, messagePlace } from "../../shared/components/Clues";
import { Explanation } from "../../shared/components/Explanation";
import { FakeMail } from "../../shared/components/FakeMail";
import { common } from "../../shared/i18n";
import { Frame } from "../parts/Frame";
import { RankLine } from "../parts/RankLine";
import { Timer } from "../parts/Timer";
import { Title } from "../parts/Title";
import { answer, answersPainted, me, mine, state, t, toggle } from "../store";

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
        {settled ? t.value.sending : answerWords.value.confirm_clues({ n: ids.length })}
      </button>
    }>
      <div class="spot-head">
        <Timer />
        <Title class="ask" id="question">{t.value.spot_title}</Title>
      </div>
      {messages.map((message, i) => (
        <FakeMail key={i} message={message} place={messagePlace(i, messages.length)} mark={(id, text) => (
          <button key={id} type="button" class={ids.includes(id) ? "mark is-marked" : "mark"} aria-pressed={ids.includes(id)} aria-disabled={settled}
            onClick={() => { if (!settled) toggle(id); }}>{text}</button>
        )} />
      ))}
    </Frame>
  );
}

export function Found() {
  const s = state.value;
  const own = me.value;
  if (s === null) return null;
  const chosen = own?.step === s.step ? own.choices : [];
  const answers = s.answers ?? [];
  const clues = answers.filter(({ right }) => right);
  const traps = answers.filter((one) => !one.right && chosen.includes(one.id));
  return (
    <Frame>
      <section class={`verdict verdict--${(own?.found ?? 0) === clues.length ? "right" : (own?.found ?? 0) > 0 ? "partly" : "wrong"}`}>
        <Title class="verdict__title">{answerWords.value.clues_found({ n: own?.found ?? 0, of: clues.length })}</Title>
        {own && (own.gain ?? 0) > 0 && !s.again && <p class="verdict__pts">+{"\u202f"}{common.value.forms.number(own.gain ?? 0)}<small>{t.value.points_word({ n: own.gain ?? 0 })}</small></p>}
        {traps.length > 0 && <p>{answerWords.value.decoys_hit({ n: traps.length })}</p>}
      </section>
      <FoundMessages messages={s.messages ?? []} answers={answers} chosen={chosen} />
      <Clues answers={answers} chosen={chosen} />
      <Explanation paragraphs={s.explanation ?? []} sources={s.sources ?? []} note={t.value.kept_for_end} />
      {own && !s.again && <RankLine me={own} />}
    </Frame>
  );
}
