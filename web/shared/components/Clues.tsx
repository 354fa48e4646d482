// SPDX-License-Identifier: Apache-2.0
// A fake message once it is told what betrays it: its passages in the text, then each with why.

import { answerWords } from "../answers";
import type { Answer, FakeMessage } from "../protocol";
import { FakeMail } from "./FakeMail";
import { IconCheck } from "./icons";

export interface FoundProps {
  answers: Answer[];
  /** Ids of what was marked. */
  chosen: number[];
}

type Outcome = "found" | "missed" | "trap" | "plain";

function outcomeOf({ id, right }: Answer, chosen: number[]): Outcome {
  if (right) return chosen.includes(id) ? "found" : "missed";
  return chosen.includes(id) ? "trap" : "plain";
}

/** "2 sur 6"; null: there is only one. */
export const messagePlace = (i: number, of: number): string | null => (of > 1 ? answerWords.value.message_of({ n: i + 1, of }) : null);

const isClue = ({ right }: Answer) => right === true;

export function FoundMessages({ messages, answers, chosen }: FoundProps & { messages: FakeMessage[] }) {
  const clues = answers.filter(isClue);
  return (
    <>
      {messages.map((message, i) => (
        <FakeMail key={i} message={message} place={messagePlace(i, messages.length)} mark={(id, text) => {
          const one = answers.find((answer) => answer.id === id);
          const outcome = one ? outcomeOf(one, chosen) : "plain";
          return outcome === "plain" ? <span key={id}>{text}</span> : (
            <span key={id} class={`mark mark--${outcome}`}>{text}{one?.right && <sup>{clues.indexOf(one) + 1}</sup>}</span>
          );
        }} />
      ))}
    </>
  );
}

export function Clues({ answers, chosen }: FoundProps) {
  const traps = answers.filter((one) => !one.right && chosen.includes(one.id));
  return (
    <>
      <section class="card keep">
        <h2>{answerWords.value.the_clues}</h2>
        <ol class="clues">
          {answers.filter(isClue).map((clue, i) => (
            <li key={clue.id}>
              <b class="clues__n">{i + 1}</b>
              <span><strong>{clue.text}</strong>{clue.hint && <small>{clue.hint}</small>}
                <small class={chosen.includes(clue.id) ? "pair__tag pair__tag--right" : "pair__tag"}>{chosen.includes(clue.id) && <IconCheck small />} {chosen.includes(clue.id) ? answerWords.value.found_tag : answerWords.value.missed_tag}</small></span>
            </li>
          ))}
        </ol>
      </section>
      {traps.length > 0 && (
        <section class="card keep">
          <h2>{answerWords.value.the_decoys}</h2>
          <ul class="clues">{traps.map(({ id, text, hint }) => <li key={id}><b class="clues__n clues__n--no" aria-hidden="true">–</b><span><strong>{text}</strong>{hint && <small>{hint}</small>}</span></li>)}</ul>
        </section>
      )}
    </>
  );
}
