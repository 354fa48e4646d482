// SPDX-License-Identifier: Apache-2.0
// One question, without a clock; then at once what was right, why, and from where.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { answerWords } from "../../../shared/answers";
import { AnswerTile } from "../../../shared/components/AnswerTile";
import { messagePlace } from "../../../shared/components/Clues";
import { FakeMail } from "../../../shared/components/FakeMail";
import { RichText } from "../../../shared/components/RichText";
import { common, language } from "../../../shared/i18n";
import type { Question } from "../../quiz";
import type { PracticeCore } from "../core";
import { answer, present, type Round } from "./state";
import { Told } from "./Told";
import { t } from "./words";

/** One link a question of the round: filled where it was answered rightly. */
export function RoundChain({ now }: { now: Round }) {
  const of = now.questions.length;
  const at = now.answered.length - Number(now.told);
  const right = now.answered.filter(({ result }) => result.right).length;
  return (
    <div class="chain drill__chain" role="img" aria-label={t.value.progress({ done: at, of, right })}>
      {now.questions.map(({ id }, i) => (
        <span key={id} class={`chain__link${now.answered[i]?.result.right ? " is-done" : ""}${i === at ? " is-now" : ""}`} />
      ))}
    </div>
  );
}

interface ChoiceProps { question: Question; order: readonly number[]; onAnswer(ids: number[]): void }

function Choices({ question, order, onAnswer }: ChoiceProps) {
  const ticked = useSignal<number[]>([]);
  const { answer_kind: kind, answers, messages = [] } = question;
  const several = kind === "multiple" || kind === "marks";
  const toggle = (id: number) => { ticked.value = ticked.value.includes(id) ? ticked.value.filter((one) => one !== id) : [...ticked.value, id]; };
  const n = ticked.value.length;
  return (
    <>
      {kind === "marks" ? messages.map((message, i) => (
        <FakeMail key={i} message={message} place={messagePlace(i, messages.length)} mark={(id, text) => (
          <button key={id} type="button" class={ticked.value.includes(id) ? "mark is-marked" : "mark"} aria-pressed={ticked.value.includes(id)} onClick={() => toggle(id)}>{text}</button>
        )} />
      )) : (
        <div class={`opts${several ? "" : " opts--tap"}`} role="group" aria-labelledby="question">
          {order.map((id, place) => (
            <AnswerTile key={id} place={place} text={answers.find((one) => one.id === id)?.text ?? ""} chosen={ticked.value.includes(id)} settled={false}
              several={several} onTap={() => (several ? toggle(id) : onAnswer([id]))} />
          ))}
        </div>
      )}
      {several && (
        <div class="train__foot">
          <button type="button" class="btn btn--big btn--wide" aria-disabled={n === 0} onClick={() => { if (n > 0) onAnswer(ticked.value); }}>
            {kind === "marks" ? answerWords.value.confirm_clues({ n }) : answerWords.value.confirm({ n })}
          </button>
        </div>
      )}
    </>
  );
}

export interface AskProps { core: PracticeCore; all: readonly Question[]; now: Round }

export function Ask({ core, all, now }: AskProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const question = present(now);
  useEffect(() => {
    if (now.told) return;
    title.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [question?.id, now.told]);
  if (question === undefined) return null;
  const lang = question.language === language.value ? undefined : question.language;
  return (
    <div class="train">
      <RoundChain now={now} />
      <section class="train__ask" lang={lang}>
        <p class="train__meta"><span class="tag">{question.theme}</span><span class="muted">{common.value.kind[question.answer_kind]}</span></p>
        <h2 id="question" tabIndex={-1} ref={title}><RichText text={question.heading} links={false} /></h2>
        {!now.told && <Choices key={question.id} question={question} order={now.order} onAnswer={(ids) => answer(core, all, ids)} />}
      </section>
      {now.told && <Told core={core} all={all} now={now} question={question} lang={lang} />}
    </div>
  );
}
