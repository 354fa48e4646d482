// SPDX-License-Identifier: Apache-2.0
// What was right, why, and when the question comes back.
import { useEffect, useRef } from "preact/hooks";

import { answerWords } from "../../../shared/answers";
import { Clues, FoundMessages } from "../../../shared/components/Clues";
import { Explanation } from "../../../shared/components/Explanation";
import { IconCheck, IconNext } from "../../../shared/components/icons";
import { say } from "../../../shared/components/Live";
import { RightAnswers } from "../../../shared/components/RightAnswers";
import type { Question } from "../../quiz";
import { today } from "../days";
import type { AskProps } from "./Ask";
import { cards } from "./cards";
import type { Result } from "./core";
import { goOn, hesitate } from "./state";
import { t, whenText } from "./words";

export const verdictOf = ({ right, gain }: Result): "right" | "partly" | "wrong" => (right ? "right" : gain > 0 ? "partly" : "wrong");

interface ToldProps extends AskProps { question: Question; lang: string | undefined }

export function Told({ core, all, now, question, lang }: ToldProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const given = now.answered.at(-1);
  const verdict = given ? verdictOf(given.result) : "wrong";
  useEffect(() => {
    title.current?.focus();
    say(t.value.verdicts[verdict]);
  }, []);
  if (!given) return null;
  const { chosen, hesitant } = given;
  const due = cards.value[question.id]?.due;
  const clues = question.answers.filter(({ right }) => right);
  const found = clues.filter(({ id }) => chosen.includes(id)).length;
  const answers = now.order.flatMap((id, place) => {
    const one = question.answers.find((other) => other.id === id);
    return one ? [{ place, text: one.text, right: one.right === true, mine: chosen.includes(id) }] : [];
  });
  const isSpot = question.kind === "spot";
  return (
    <>
      <section class={`train__verdict train__verdict--${verdict}`}>
        <h2 ref={title} tabIndex={-1}>{verdict !== "wrong" && <IconCheck />}{t.value.verdicts[verdict]}</h2>
        {isSpot && <p>{answerWords.value.clues_found({ n: found, of: clues.length })}</p>}
        {now.counts && due !== undefined && <p>{t.value.back({ when: whenText(due, today()) })}</p>}
      </section>
      {now.counts && verdict === "right" && (
        <label class="switch train__hesitant">
          <span>{t.value.hesitant}<small>{t.value.hesitant_hint}</small></span>
          <input type="checkbox" role="switch" checked={hesitant} onChange={(event) => hesitate(core, all, event.currentTarget.checked)} />
        </label>
      )}
      <div class="two">
        <div class="col" lang={lang}>
          {isSpot ? (
            <FoundMessages messages={question.messages ?? []} answers={question.answers} chosen={chosen} />
          ) : (
            <section class="card keep">
              <h3>{answerWords.value.right_answers({ n: clues.length })}</h3>
              <RightAnswers answers={answers} />
            </section>
          )}
        </div>
        <div class="col" lang={lang}>
          <Explanation paragraphs={question.explanation} sources={question.sources} />
          {isSpot && <Clues answers={question.answers} chosen={chosen} />}
        </div>
      </div>
      <div class="train__foot">
        <button type="button" class="btn btn--big btn--wide" onClick={goOn}>
          {now.answered.length < now.questions.length ? t.value.next_question : t.value.finish}<IconNext small />
        </button>
      </div>
    </>
  );
}
