// SPDX-License-Identifier: Apache-2.0
// The question, its answers, the time left and how many have answered.

import { AnswerShape, answerClass } from "../components/AnswerShape";
import { Chrono } from "../components/Chrono";
import { Letter } from "../components/Letter";
import { IconClock, IconPause } from "../components/icons";
import { common } from "../i18n";
import type { State } from "../protocol";
import { charsOf, LETTER_HEIGHT, WIDTH } from "./fit";
import { messageFit, type MessageFit } from "./fitMessage";
import { answerColumns, LETTER_SIDE, letterOpenFit, openFit, type OpenFit } from "./fitOpen";
import { Heading, Words } from "./Heading";
import { Message } from "./Message";
import { Pictured } from "./Read";
import { t } from "./strings";
import { View, Where } from "./View";

export interface OpenProps {
  state: State;
  /** null: no clock runs. 0: time is over, and the last answers are under way. */
  seconds: number | null;
  ratio: number;
}

/** How the room is shared with a message or a picture: it has more of it where the answers are short. */
const SHARES = { "": 0.86 / 1.86, wide: 1.25 / 2.25, narrow: 0.72 / 1.72 };

interface Plan { fit: OpenFit; layout: keyof typeof SHARES | "alone" | "letter"; message: MessageFit | null }

/** The usual layout if the whole message has room in it at a good size, else the one that gives it all the height. */
function plan({ heading = "", answers = [], messages: [message] = [], picture }: State): Plan {
  const texts = answers.map((answer) => answer.text);
  if (message === undefined && picture === undefined) return { fit: openFit(heading, texts, 0), layout: "alone", message: null };
  const longest = Math.max(0, ...texts.map(charsOf));
  const layout = longest > 60 ? "narrow" : longest < 32 && message?.channel === "email" ? "wide" : "";
  const width = (WIDTH - 40) * SHARES[layout];
  const fit = openFit(heading, texts, width);
  if (message === undefined) return { fit, layout, message: null };
  const usual = messageFit(message, width, fit.body);
  const letter = letterOpenFit(heading, texts);
  return usual.fit === "l" || usual.fit === "m" || !letter.fits
    ? { fit, layout, message: usual }
    : { fit: letter, layout: "letter", message: messageFit(message, WIDTH - LETTER_SIDE - 56, LETTER_HEIGHT) };
}

export function Open({ state, seconds, ratio }: OpenProps) {
  const { heading = "", answers = [], messages: [message] = [], picture } = state;
  const { fit, layout, message: size } = plan(state);
  const poll = state.kind === "poll";
  const alone = layout === "alone";
  const letter = layout === "letter";
  const list = (
    <ul
      class="answers" data-fit={fit.answers} data-count={answers.length}
      data-columns={answerColumns(answers.length, !alone)} aria-label={t.value.answers}
    >
      {answers.map((answer, place) => (
        <li key={answer.id} class={poll ? "answer answer--plain" : `answer ${answerClass(place)}`}>
          {poll ? <Letter place={place} /> : <AnswerShape place={place} />}
          <span><Words text={answer.text} /></span>
        </li>
      ))}
    </ul>
  );
  const tag = <Tag state={state} seconds={seconds} brief={letter} />;
  return (
    <View
      state={state} tone="paper" view={letter ? "view--letter view--open" : ""}
      main={letter ? "open" : fit.tight ? "open open--tight" : "open"}
      where={letter ? <>{tag}<Where state={state} /></> : undefined}
      foot={<><Count state={state} />{letter ? null : tag}</>}
    >
      <div class="open__head">
        <Heading text={heading} fit={fit.heading} />
        {seconds === null ? null : <Chrono seconds={seconds} ratio={ratio} />}
      </div>
      {alone ? list : (
        <div class={`open__body open__body--${layout}`}>
          {message && size ? <Message message={message} size={size} /> : <Pictured picture={picture} />}
          {list}
        </div>
      )}
    </View>
  );
}

export function Count({ state: { answered, connected } }: { state: State }) {
  return (
    <p class="count">
      <b>{common.value.forms.number(answered)}</b> <span>{t.value.answered({ n: answered, of: Math.max(connected, answered) })}</span>
    </p>
  );
}

/** What is to be known now. `brief`: where a long message has taken the footer. */
export function Tag({ state, seconds, brief }: { state: State; seconds: number | null; brief: boolean }) {
  const words = t.value;
  if (state.timed && !state.paused && seconds === 0)
    return <p class="tag tag--signal"><IconClock small />{brief ? words.time_over : words.last_answers}</p>;
  if (state.paused) return <p class="tag tag--signal"><IconPause small />{words.paused}</p>;
  if (state.kind === "spot") return null;
  if (state.answer_kind === "multiple") return <p class="tag">{common.value.kind.multiple}</p>;
  if (state.kind === "poll") return <p class="tag">{words.poll}</p>;
  return state.timed || brief ? null : <p class="tag">{words.no_chrono}</p>;
}
