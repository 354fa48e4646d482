// SPDX-License-Identifier: Apache-2.0
// The right answers, then what this player chose beside them. The others are on the screen.

import { answerWords } from "../answers";
import { Badge } from "./AnswerShape";
import { IconCheck } from "./icons";
import { RichText } from "./RichText";

export interface ShownAnswer { place: number; text: string; right: boolean; mine: boolean }

export interface RightAnswersProps {
  answers: ShownAnswer[];
  /** With their shapes, as the screen shows them now; a recap is in the pack's order and has none. */
  shapes?: boolean;
}

export function RightAnswers({ answers, shapes = true }: RightAnswersProps) {
  const right = answers.filter((answer) => answer.right);
  const strayed = answers.filter((answer) => answer.mine && !answer.right);
  return (
    <ul class="pairs">
      {[...right, ...strayed].map(({ place, text, right: isRight, mine }) => (
        <li key={place} class={`pair${isRight ? "" : " pair--no"}${shapes ? "" : " pair--plain"}`}>
          {shapes && <Badge place={place} />}
          <span class="pair__text"><RichText text={text} links={false} /></span>
          <span class={isRight ? "pair__tag pair__tag--right" : "pair__tag"}>
            {isRight && <IconCheck small />}
            {isRight ? (mine ? answerWords.value.mine_right_tag : answerWords.value.right_tag) : answerWords.value.mine_tag}
          </span>
        </li>
      ))}
    </ul>
  );
}
