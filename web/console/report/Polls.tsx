// SPDX-License-Identifier: Apache-2.0
// What had no right answer: each poll, before and after where it was asked twice, and the clouds of words.
import { t } from "../words";
import { polls, type Report, type ReportStep } from "./report";
import { ShareBar } from "./ShareBar";

export function OpinionBar({ label = "", part, of, faint = false }: { label?: string; part: number; of: number; faint?: boolean }) {
  const share = of > 0 ? part / of : 0;
  return (
    <span class={label === "" ? "opinion" : "opinion opinion--named"}>
      {label !== "" && <small class="muted">{label}</small>}
      <ShareBar share={share} tone={faint ? "faint" : "usual"} />
      <b>{t.value.ended.percent({ part: share })}</b>
    </span>
  );
}

function Poll({ step }: { step: ReportStep }) {
  const words = t.value.ended;
  return (
    <article class="pollcard">
      <h3>{step.heading}</h3>
      <ul class="opinions">
        {step.answers.map(({ id, text, chosen, before }) => (
          <li key={id}>
            <span>{text}</span>
            {before !== undefined && <OpinionBar label={words.before} part={before} of={step.before_answered ?? 0} faint />}
            <OpinionBar label={before === undefined ? "" : words.after} part={chosen} of={step.answered} />
          </li>
        ))}
      </ul>
    </article>
  );
}

export function Polls({ report }: { report: Report }) {
  const asked = polls(report);
  if (asked.length === 0) return null;
  return (
    <section class="card panel" aria-labelledby="h-polls">
      <div class="panel__head"><h2 id="h-polls">{t.value.ended.polls}</h2></div>
      <div class="pollcards">{asked.map((step) => <Poll key={step.step} step={step} />)}</div>
    </section>
  );
}

export function Clouds({ report }: { report: Report }) {
  const clouds = report.steps.filter((step) => (step.words ?? []).length > 0);
  return (
    <>
      {clouds.map((step) => (
        <section key={step.step} class="card panel" aria-label={t.value.ended.cloud}>
          <div class="panel__head panel__head--tight"><h2>{t.value.ended.cloud}</h2></div>
          <p class="muted">{step.heading}</p>
          <ul class="said-words">{(step.words ?? []).map(({ text, count }) => <li key={text}>{text}{count > 1 && <b class="tnum"> {count}</b>}</li>)}</ul>
        </section>
      ))}
    </>
  );
}
