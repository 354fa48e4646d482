// SPDX-License-Identifier: Apache-2.0
// A mark from one to five: five links with the words at their ends; then a column over each, and the average.

import { IconNext } from "../../components/icons";
import { common } from "../../i18n";
import type { Answer, State } from "../../protocol";
import { scaleFit } from "../fitReveal";
import { Heading, Words } from "../Heading";
import { Why } from "../Reveal";
import { sourcesLine } from "../sources";
import { t } from "../strings";
import { View } from "../View";
import type { PollProps } from "./Poll";
import { average } from "./average";
import { BarKey, partOf } from "./parts";
import { Answered, PollTag } from "./PollFoot";

const MARKS = [1, 2, 3, 4, 5];

export function Scale({ state, seconds, ratio }: PollProps) {
  const { heading = "", answers = [], explanation = [], sources = [], counted = false, compared = false } = state;
  const { low, high } = state.scale ?? { low: "", high: "" };
  const line = sourcesLine(sources);
  const fit = scaleFit({ heading, explanation, sources: line });
  const most = mostOf(answers, state);
  return (
    <View
      state={state} tone="paper" vars={{ "--heading": fit.heading, "--why": fit.side }} main={`reveal${fit.bare ? " reveal--bare" : ""}`}
      foot={
        <>
          {state.phase === "reveal" ? <Average state={state} /> : <Answered state={state} />}
          <PollTag state={state} seconds={seconds} ratio={ratio} />
          {compared ? <BarKey before={t.value.before} now={t.value.now} /> : null}
        </>
      }
    >
      <Heading text={heading} />
      <div class={counted ? "scale scale--counted" : "scale"}>
        <ol class="scale__marks" aria-label={t.value.answers}>
          {MARKS.map((mark) => <Mark key={mark} mark={mark} state={state} most={most} />)}
        </ol>
        <p class="scale__ends"><span><Words text={low} /></span><span><Words text={high} /></span></p>
      </div>
      {fit.bare ? null : <Why explanation={explanation} line={line} fit={fit.why} />}
    </View>
  );
}

/** The largest part, now or before: the height of the highest column. */
function mostOf(answers: readonly Answer[], { answered, before_answered: before = 0, compared }: State): number {
  return Math.max(0.01, ...answers.flatMap((answer) => [partOf(answer.chosen ?? 0, answered), compared ? partOf(answer.before ?? 0, before) : 0]));
}

interface MarkProps {
  mark: number;
  state: State;
  /** The part that the highest column stands for. */
  most: number;
}

function Mark({ mark, state: { answers = [], counted = false, compared = false, answered, before_answered: before = 0 }, most }: MarkProps) {
  const { percent } = common.value.forms;
  const answer = answers.find(({ id }) => id === mark);
  const part = partOf(answer?.chosen ?? 0, answered);
  const was = partOf(answer?.before ?? 0, before);
  return (
    <li class={counted && part === most && part > 0 ? "mark mark--most" : "mark"}>
      {counted ? (
        <div class="mark__columns">
          {compared ? (
            <span class="mark__column mark__column--before" style={{ "--p": was / most }}>
              <i aria-hidden="true" /><b>{percent(was)}<span class="sr-only"> {t.value.before}</span></b>
            </span>
          ) : null}
          <span class="mark__column" style={{ "--p": part / most }}><i aria-hidden="true" /><b>{percent(part)}</b></span>
        </div>
      ) : null}
      <b class="mark__n">{mark}</b>
    </li>
  );
}

function Average({ state }: { state: State }) {
  const { decimal } = common.value.forms;
  const { answers = [], compared, answered } = state;
  const now = average(answers, ({ chosen }) => chosen);
  const then = compared ? average(answers, ({ before }) => before) : null;
  if (now === null) return <p class="count"><span>{t.value.nobody_answered}</span></p>;
  return (
    <p class="count count--average">
      {then === null ? null : <><b class="count__before">{decimal(then)}<span class="sr-only"> {t.value.before}</span></b><IconNext /></>}
      <b>{decimal(now)}</b> <span>{t.value.average({ n: answered })}</span>
    </p>
  );
}
