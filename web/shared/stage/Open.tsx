// SPDX-License-Identifier: Apache-2.0
// The question, its answers, the time left and how many have answered.

import { AnswerShape, answerClass } from "../components/AnswerShape";
import { Chrono } from "../components/Chrono";
import { IconClock, IconPause } from "../components/icons";
import { RichText } from "../components/RichText";
import { common } from "../i18n";
import type { State } from "../protocol";
import {
  answerColumns, charsOf, LETTER_SIDE, letterOpenFit, messageFit, openFit, WIDTH, type MessageFit, type OpenFit,
} from "./fit";
import { Heading } from "./Heading";
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
const SHARES = { "": 0.86 / 1.86, wide: 1.25 / 2.25, narrow: 0.72 / 1.72 };

interface Plan { fit: OpenFit; layout: keyof typeof SHARES | "alone" | "letter"; message: MessageFit | null }

/** The usual layout if the whole message has room in it, else the one that gives it all the height. */
function plan({ heading = "", answers = [], message, picture }: State): Plan {
  const texts = answers.map((answer) => answer.text);
  if (message === undefined && picture === undefined) return { fit: openFit(heading, texts, 0), layout: "alone", message: null };
  const longest = Math.max(0, ...texts.map(charsOf));
  const layout = longest > 60 ? "narrow" : longest < 32 && message?.channel === "email" ? "wide" : "";
  const width = (WIDTH - 40) * SHARES[layout];
  const fit = openFit(heading, texts, width);
  if (message === undefined) return { fit, layout, message: null };
  const usual = messageFit(message, width, fit.body);
  if (usual.whole) return { fit, layout, message: usual };
  const letter = letterOpenFit(heading, texts);
  return letter.fits
    ? { fit: letter, layout: "letter", message: messageFit(message, WIDTH - LETTER_SIDE - 56, letter.body) }
    : { fit, layout, message: usual };
}

export function Open({ state, answered, connected, seconds, ratio }: OpenProps) {
  const { heading = "", answers = [], message, picture, answer_kind: kind = "single" } = state;
  const { fit, layout, message: size } = plan(state);
  const alone = layout === "alone";
  const list = (
    <ul
      class="answers" data-fit={fit.answers} data-count={answers.length}
      data-columns={answerColumns(answers.length, !alone)} aria-label={t.value.answers}
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
      state={state} tone="paper" main={`open${fit.tight ? " open--tight" : ""}${layout === "letter" ? " open--letter" : ""}`}
      foot={<Foot state={state} answered={answered} connected={connected} seconds={seconds} many={kind === "multiple"} />}
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
