// SPDX-License-Identifier: Apache-2.0
// What a check of a message, a link or a recipient gives: the verdict and the text on one side, what it means and what
// to do on the other.
import type { ComponentChildren } from "preact";

import { IconRight } from "../../shared/components/icons";
import { ALREADY, todo, type MessageForm } from "../core/advice";
import type { Clues } from "../core/clues";
import { gravest } from "../core/clues";
import type { Report } from "../core/report";
import { advice, findingWords, t } from "../words";
import { Already } from "./Already";
import { Evidence } from "./Evidence";
import { Steps } from "./Steps";
import { Verdict } from "./Verdict";

export interface OutcomeProps {
  subject: "message" | "link" | "address";
  form?: MessageForm;
  report: Report;
  clues: Clues;
  /** The person's own text, with its evidence. */
  children: ComponentChildren;
  onAgain(): void;
}

export function Outcome({ subject, form = "unknown", report, clues, children, onAgain }: OutcomeProps) {
  const grave = gravest(clues.list);
  const summary = advice.value.summary({
    subject, verdict: report.verdict, clues: clues.list.length, gravest: grave ? findingWords.value[grave.rule].title : "",
  });
  const words = t.value.results[subject];
  return (
    <div class="two outcome">
      <div class="col">
        <Verdict verdict={report.verdict}>{summary}</Verdict>
        <section class="card pad outcome__text">{children}</section>
      </div>
      <div class="col">
        <section class="card pad outcome__todo">
          <h2>{t.value.todo}</h2>
          <Steps steps={todo(subject, form, report).map((key) => advice.value.todo[key])} />
          <details class="fold">
            <summary><span>{t.value.already}</span><IconRight /></summary>
            <Already situations={ALREADY[subject]} />
          </details>
        </section>
        {clues.list.length > 0 && (
          <section class="card pad outcome__clues">
            <h2>{report.verdict === "none" ? t.value.noted : words.clues}</h2>
            <Evidence clues={clues.list} />
            {report.more && <p class="muted">{t.value.more_clues}</p>}
          </section>
        )}
        <button type="button" class="btn btn--quiet btn--wide outcome__again" onClick={onAgain}>{words.again}</button>
      </div>
    </div>
  );
}
