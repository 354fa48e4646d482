// SPDX-License-Identifier: Apache-2.0
// The right answers, how many chose what, and why. Wrong is neither red nor crossed.

import "./reveal.css";

import { Badge } from "../components/AnswerShape";
import { IconCheck } from "../components/icons";
import { common } from "../i18n";
import type { Answer } from "../protocol";
import type { Fit } from "./fit";
import { figureChars, revealFit, short } from "./fitReveal";
import { Heading, Words } from "./Heading";
import { sourcesLine } from "./sources";
import { t } from "./strings";
import { View, type StageView } from "./View";

export function Reveal({ state }: StageView) {
  const { heading = "", answers = [], explanation = [], sources = [], all_right = 0, answered, cancelled } = state;
  const line = sourcesLine(sources);
  const { fit, why, mark, bare, ...sizes } = revealFit({ heading, answers, explanation, sources: line, of: answered });
  return (
    <View
      state={state} tone="paper" vars={{ "--heading": sizes.heading, "--why": sizes.side }} main={`reveal${bare ? " reveal--bare" : ""} reveal--${mark}`} fit={fit}
      foot={
        <>
          {cancelled ? <p class="tag tag--signal">{t.value.cancelled}</p> : <Score right={all_right} of={answered} />}
          {mark === "check" ? <p class="check check--key" aria-hidden="true"><IconCheck />{t.value.right_answer}</p> : null}
        </>
      }
    >
      <Heading text={heading} />
      <ul class="bars" style={{ "--figure": figureChars(answered, mark) }} aria-label={t.value.answers}>
        {answers.map((answer, place) => <Bar key={answer.id} answer={answer} place={place} of={answered} alone={short(answered, mark)} />)}
      </ul>
      {bare ? null : <Why explanation={explanation} line={line} fit={why} />}
    </View>
  );
}

export interface WhyProps { explanation: readonly string[]; line: string; fit: Fit }

/** What to keep, and the sources in one line. */
export function Why({ explanation, line, fit }: WhyProps) {
  return (
    <div class="why on-ink" data-fit={fit}>
      <h2>{common.value.explanation}</h2>
      {explanation.map((text, i) => <p key={i}><Words text={text} /></p>)}
      {line === "" ? null : <p class="why__source"><span>{line}</span></p>}
    </div>
  );
}

function Score({ right, of }: { right: number; of: number }) {
  if (of === 0) return <p class="count"><span>{t.value.nobody_answered}</span></p>;
  return <p class="count"><b>{common.value.forms.number(right)}</b> <span>{t.value.all_right({ n: right, of })}</span></p>;
}

interface BarProps { answer: Answer; place: number; of: number; alone: boolean }

function Bar({ answer, place, of, alone }: BarProps) {
  const { forms } = common.value;
  const { chosen = 0, right = false } = answer;
  const part = of > 0 ? chosen / of : 0;
  return (
    <li class={`bar a${place + 1} ${right ? "bar--right" : "bar--wrong"}`}>
      <Badge place={place} />
      <p class="bar__text"><Words text={answer.text} /></p>
      {right ? <p class="check"><IconCheck /><span class="check__word">{t.value.right_answer}</span></p> : null}
      <p class="bar__track" aria-hidden="true"><i class="bar__fill" style={{ "--p": Math.round(part * 100) }} /></p>
      <p class="bar__n">
        {forms.percent(part)}
        {of > 0 ? <small>{alone ? forms.number(chosen) : t.value.chosen({ n: chosen, of })}</small> : null}
      </p>
    </li>
  );
}
