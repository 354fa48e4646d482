// SPDX-License-Identifier: Apache-2.0
// What people wrote: their opinion of the session, and their questions to the trainer. A long list is folded.
import type { ComponentChildren } from "preact";
import { t } from "../words";
import { Fold } from "./Fold";
import { OpinionBar } from "./Polls";
import type { Report, ReportStep } from "./report";

const UNFOLDED = 6;

const Texts = ({ texts }: { texts: ComponentChildren[] }) => (
  <Fold items={texts} first={UNFOLDED} list={(some) => <ul class="said">{some.map((text, i) => <li key={i}>{text}</li>)}</ul>} />
);

function Said({ title, texts }: { title: string; texts: string[] }) {
  return texts.length > 0 ? <div><h3>{title}</h3><Texts texts={texts} /></div> : null;
}

function Feedback({ step }: { step: ReportStep }) {
  const words = t.value.ended;
  return (
    <section class="card panel" aria-labelledby="h-feedback">
      <div class="panel__head"><h2 id="h-feedback">{words.feedback}</h2>{step.mean ? <b>{words.mean({ n: step.mean })}</b> : null}</div>
      <div class="written">
        <ul class="opinions opinions--scale">
          {[...step.answers].reverse().map(({ id, text, chosen }) => <li key={id}><span>{text}</span><OpinionBar part={chosen} of={step.answered} /></li>)}
        </ul>
        <Said title={words.changes} texts={step.changes ?? []} />
        <Said title={words.remarks} texts={step.remarks ?? []} />
      </div>
    </section>
  );
}

export function Feedbacks({ report }: { report: Report }) {
  return <>{report.steps.filter(({ kind }) => kind === "feedback").map((step) => <Feedback key={step.step} step={step} />)}</>;
}

/** Those that most people had come first. */
export function Asked({ report }: { report: Report }) {
  const asks = [...report.asks].sort((a, b) => b.supports - a.supports);
  if (asks.length === 0) return null;
  return (
    <section class="card panel" aria-labelledby="h-asked">
      <div class="panel__head panel__head--tight"><h2 id="h-asked">{t.value.asks.title}</h2></div>
      <Texts texts={asks.map(({ text, supports }) => <>{text}{supports > 0 && <b class="tnum"> +{supports}</b>}</>)} />
    </section>
  );
}
