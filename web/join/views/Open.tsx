// SPDX-License-Identifier: Apache-2.0
// The question is open: its answers under the thumb, all in sight, and the time left.

import { useLayoutEffect, useRef } from "preact/hooks";

import { answerWords } from "../../shared/answers";
import { AnswerTile } from "../../shared/components/AnswerTile";
import { RichText } from "../../shared/components/RichText";
import { fit } from "../fit";
import { Frame } from "../parts/Frame";
import { Timer } from "../parts/Timer";
import { Title } from "../parts/Title";
import { answer, answersPainted, mine, state, status, t, toggle } from "../store";

/** Calls back once what is rendered now is on the glass: after the frame that draws it. */
function afterPaint(then: () => void): () => void {
  let frame = requestAnimationFrame(() => { frame = requestAnimationFrame(then); });
  return () => cancelAnimationFrame(frame);
}

export function Open() {
  const s = state.value;
  const step = s?.step ?? 0;
  const answers = s?.answers ?? [];
  const { ids, stage } = mine.value;
  const several = s?.answer_kind === "multiple";
  const settled = stage === "sending";
  const place = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => afterPaint(() => answersPainted(step)), [step]);
  useLayoutEffect(() => {
    const main = place.current?.parentElement;
    if (!main) return;
    const settle = () => fit(main);
    settle();
    addEventListener("resize", settle);
    return () => removeEventListener("resize", settle);
  }, [s?.answers, s?.heading, status.value]);

  const onTap = (id: number) => {
    if (settled) return;
    if (several) toggle(id);
    else answer([id]);
  };
  const waiting = status.value === "open" ? t.value.sending : t.value.sending_offline;

  return (
    <Frame layout="question" aside={<span class="tnum">{t.value.step_short({ number: s?.number ?? 0, questions: s?.questions ?? 0 })}</span>} foot={
      several ? (
        <button type="button" class="btn btn--wide" aria-disabled={settled || ids.length === 0} onClick={() => answer(ids)}>
          {settled ? t.value.sending : answerWords.value.confirm({ n: ids.length })}
        </button>
      ) : <p class="small ph__foot-text">{settled ? waiting : t.value.final}</p>
    }>
      <div class="ask-head" ref={place}>
        <Timer />
        <Title class="ask" id="question"><RichText text={s?.heading ?? ""} links={false} /></Title>
      </div>
      <div
        class={`opts opts--${answers.length}${several ? "" : " opts--tap"}${s?.answer_kind === "truefalse" ? " opts--two" : ""}`}
        role="group" aria-labelledby="question"
      >
        {answers.map(({ id, text }, i) => (
          <AnswerTile key={id} place={i} text={text} chosen={ids.includes(id)} settled={settled} several={several} onTap={() => onTap(id)} />
        ))}
      </div>
    </Frame>
  );
}
