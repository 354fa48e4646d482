// SPDX-License-Identifier: Apache-2.0
// One question, its answers ("not concerned" only where that may be), and on demand why and how.
import { IconCheck } from "../../../shared/components/icons";
import { href } from "../../route";
import { t as tools } from "../../words";
import { ANSWERS, type Answer } from "../core";
import { answerTo, canDismiss } from "./kind";
import { wordingOf, type Practice } from "./practices";
import { assess } from "./state";
import { toolOf } from "./tool";
import { t } from "./words";

export function WhyAndHow({ practice }: { practice: Practice }) {
  const { why, how } = wordingOf(practice.id);
  const tool = toolOf(practice.id);
  return (
    <div class="as-why">
      <p>{why}</p>
      <ol class="steps">{how.map((step) => <li key={step}><span>{step}</span></li>)}</ol>
      {tool && <p><a href={href(tool)}>{t.value.question.tool({ name: tools.value.titles[tool] })}</a></p>}
      <p class="hint" lang="fr">{t.value.question.source({ source: practice.source })}</p>
    </div>
  );
}

export function Question({ practice, level: Heading, onAnswer }: { practice: Practice; level: "h2" | "h3"; onAnswer(answer: Answer): void }) {
  const { id } = practice;
  const words = t.value.question;
  const given = answerTo(practice, assess.value.answers);
  return (
    <>
      <Heading id={`q-${id}`} class="as-statement" tabIndex={-1}>{wordingOf(id).statement}</Heading>
      <div class="as-answers" role="group" aria-labelledby={`q-${id}`}>
        {ANSWERS.filter((own) => own !== "not_concerned" || canDismiss(practice)).map((own) => (
          <button key={own} type="button" class={`btn btn--quiet as-${own}`} aria-pressed={given === own} onClick={() => onAnswer(own)}>
            {given === own && <IconCheck small />}{words.answers[own]}
          </button>
        ))}
      </div>
      <details class="more"><summary>{words.more}</summary><WhyAndHow practice={practice} /></details>
    </>
  );
}
