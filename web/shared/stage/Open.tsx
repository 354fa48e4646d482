// SPDX-License-Identifier: Apache-2.0
// The question, its answers, the time left and how many have answered.

import { AnswerShape, answerClass } from "../components/AnswerShape";
import { Chrono } from "../components/Chrono";
import { IconClock, IconPause } from "../components/icons";
import { RichText } from "../components/RichText";
import { common } from "../i18n";
import type { State } from "../protocol";
import { answerColumns, charsOf, mailFit, openFit, smsFit, WIDTH } from "./fit";
import { Message } from "./Message";
import { Pictured } from "./Read";
import { t } from "./strings";
import { View } from "./View";

export interface OpenProps {
  state: State;
  answered: number;
  connected: number;
  /** null: no clock runs. 0: time is over, and the last answers are under way. */
  seconds: number | null;
  ratio: number;
}

/** How the room is shared with a message or a picture: it has more of it where the answers are short. */
function share(state: State, longest: number): { name: "" | "wide" | "narrow"; width: number } | null {
  if (state.message === undefined && state.picture === undefined) return null;
  const rest = WIDTH - 40;
  if (longest > 60) return { name: "narrow", width: (rest * 0.72) / 1.72 };
  if (longest < 32 && state.message?.channel === "email") return { name: "wide", width: (rest * 1.1) / 2.1 };
  return { name: "", width: (rest * 0.86) / 1.86 };
}

export function Open({ state, answered, connected, seconds, ratio }: OpenProps) {
  const { heading = "", answers = [], message, picture, answer_kind: kind = "single" } = state;
  const texts = answers.map((answer) => answer.text);
  const side = share(state, Math.max(0, ...texts.map(charsOf)));
  const fit = openFit(heading, texts, side?.width ?? 0);
  const list = (
    <ul
      class="answers" data-fit={fit.answers} data-count={answers.length}
      data-columns={answerColumns(answers.length, side !== null)} aria-label={t.value.answers}
    >
      {answers.map((answer, place) => (
        <li key={answer.id} class={`answer ${answerClass(place)}`}>
          <AnswerShape place={place} />
          <span><RichText text={answer.text} links={false} /></span>
        </li>
      ))}
    </ul>
  );
  return (
    <View
      state={state} tone="paper" main={fit.tight ? "open open--tight" : "open"}
      foot={<Foot state={state} answered={answered} connected={connected} seconds={seconds} many={kind === "multiple"} />}
    >
      <div class="open__head">
        <h1 tabIndex={-1} data-fit={fit.heading}><RichText text={heading} links={false} /></h1>
        {seconds === null ? null : <Chrono seconds={seconds} ratio={ratio} />}
      </div>
      {side === null ? list : (
        <div class={side.name === "" ? "open__body" : `open__body open__body--${side.name}`}>
          {message
            ? <Message message={message} size={(message.channel === "sms" ? smsFit(message.body, side.width, fit.body) : mailFit(message, side.width, fit.body))} />
            : <Pictured picture={picture} />}
          {list}
        </div>
      )}
    </View>
  );
}

interface FootProps { state: State; answered: number; connected: number; seconds: number | null; many: boolean }

function Foot({ state, answered, connected, seconds, many }: FootProps) {
  const over = state.timed && !state.paused && seconds === 0;
  return (
    <>
      <p class="count">
        <b>{common.value.forms.number(answered)}</b>{" "}
        <span>{t.value.answered({ n: answered, of: Math.max(connected, answered) })}</span>
      </p>
      {over ? <p class="tag tag--signal"><IconClock small />{t.value.last_answers}</p>
      : state.paused ? <p class="tag tag--signal"><IconPause small />{t.value.paused}</p>
      : many ? <p class="tag">{common.value.kind.multiple}</p>
      : !state.timed ? <p class="tag">{t.value.no_chrono}</p> : null}
    </>
  );
}
