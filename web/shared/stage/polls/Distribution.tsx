// SPDX-License-Identifier: Apache-2.0
// How many chose what; before and now, where the same was asked twice.

import { Letter } from "../../components/Letter";
import { IconNext } from "../../components/icons";
import { common } from "../../i18n";
import type { Answer } from "../../protocol";
import { figureChars, revealFit } from "../fitReveal";
import { Heading, Words } from "../Heading";
import { Why } from "../Reveal";
import { sourcesLine } from "../sources";
import { t } from "../strings";
import { View } from "../View";
import type { PollProps } from "./Poll";
import { BarKey, partOf } from "./parts";
import { Answered, PollTag } from "./PollFoot";

export function Distribution({ state, seconds, ratio }: PollProps) {
  const { heading = "", answers = [], explanation = [], sources = [], answered, compared = false, before_answered: before = 0 } = state;
  const line = sourcesLine(sources);
  const fit = revealFit({ heading, answers, explanation, sources: line, of: answered, compared });
  const most = Math.max(1, ...answers.map(({ chosen = 0 }) => chosen));
  return (
    <View
      state={state} tone="paper" main={`reveal reveal--poll${fit.bare ? " reveal--bare" : ""}`} fit={fit.fit}
      vars={{ "--heading": fit.heading, "--why": fit.side, "--clamp": fit.clamp }}
      foot={
        <>
          <Answered state={state} />
          <PollTag state={state} seconds={seconds} ratio={ratio} />
          {compared ? <BarKey before={t.value.before_of({ n: before })} now={t.value.now_of({ n: answered })} /> : null}
        </>
      }
    >
      <Heading text={heading} />
      <ul class="bars" style={{ "--figure": compared ? 0 : figureChars(answered, "beside") }} aria-label={t.value.answers}>
        {answers.map((answer, place) => (
          <Row key={answer.id} answer={answer} place={place} of={answered} before={compared ? before : null} most={(answer.chosen ?? 0) === most} />
        ))}
      </ul>
      {fit.bare ? null : <Why explanation={explanation} line={line} fit={fit.why} />}
    </View>
  );
}

interface RowProps { answer: Answer; place: number; of: number; before: number | null; most: boolean }

function Row({ answer, place, of, before, most }: RowProps) {
  const { forms } = common.value;
  const { chosen = 0, before: was = 0 } = answer;
  const now = partOf(chosen, of);
  const then = partOf(was, before ?? 0);
  return (
    <li class={most ? "bar bar--most" : "bar"}>
      <Letter place={place} />
      <p class="bar__text"><span class="clamp"><Words text={answer.text} /></span></p>
      <div class="bar__tracks" aria-hidden="true">
        {before === null ? null : <p class="bar__track bar__track--before"><i class="bar__fill" style={{ "--p": Math.round(then * 100) }} /></p>}
        <p class="bar__track"><i class="bar__fill" style={{ "--p": Math.round(now * 100) }} /></p>
      </div>
      {before === null ? (
        <p class="bar__n">{forms.percent(now)}{of > 0 ? <small>{t.value.chosen({ n: chosen, of })}</small> : null}</p>
      ) : (
        <p class="bar__n bar__n--change">
          <span aria-hidden="true"><s>{forms.percent(then)}</s><IconNext />{forms.percent(now)}</span>
          <small>{t.value.change({ from: Math.round(then * 100), to: Math.round(now * 100) })}</small>
        </p>
      )}
    </li>
  );
}
