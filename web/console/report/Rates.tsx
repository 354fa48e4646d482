// SPDX-License-Identifier: Apache-2.0
// What was judged: success by question and by theme, each with its interval, and what to explain again.
import { t } from "../words";
import { Fold } from "./Fold";
import { isLow, ordered, type Rate, type Report, type ReportStep } from "./report";
import { ShareBar } from "./ShareBar";

const UNFOLDED = 6; // an hour goes through no more a second time

function Row({ label, note, rate }: { label: string; note?: string; rate: Rate }) {
  const words = t.value.ended;
  return (
    <li class={isLow(rate) ? "is-low" : undefined}>
      <span>{label}{note && <small class="muted">{note}</small>}</span>
      <ShareBar share={rate.share} tone={isLow(rate) ? "low" : "usual"} interval={rate} />
      <b>{words.percent({ part: rate.share })}<small class="muted"> {words.interval({ low: rate.low, high: rate.high })}</small></b>
    </li>
  );
}

export function Questions({ report }: { report: Report }) {
  const words = t.value.ended;
  const steps = ordered(report);
  return (
    <section class="card panel" aria-labelledby="h-successes">
      <div class="panel__head"><h2 id="h-successes">{words.by_question}</h2></div>
      {steps.length === 0 ? <p class="muted">{words.nothing_known}</p> : (
        <>
          <p class="hint">{words.interval_hint}</p>
          <ol class="rates">{steps.map((step) => step.rate && <Row key={step.step} label={`${step.number ?? ""}. ${step.heading}`} note={step.kind === "spot" ? words.clues : undefined} rate={step.rate} />)}</ol>
        </>
      )}
    </section>
  );
}

export function Themes({ report }: { report: Report }) {
  if (report.themes.length < 2) return null;
  return (
    <section class="card panel" aria-labelledby="h-themes">
      <div class="panel__head"><h2 id="h-themes">{t.value.ended.by_theme}</h2></div>
      <ol class="rates">{report.themes.map(({ theme, rate }) => <Row key={theme} label={theme} rate={rate} />)}</ol>
    </section>
  );
}

/** What was right, and what most people took for it; of a message with clues, the one that most people missed. */
function Explained({ step }: { step: ReportStep }) {
  const words = t.value.ended;
  const spot = step.kind === "spot";
  return (
    <li>
      <span class="pct">{words.percent({ part: step.rate?.share ?? 0 })}</span>
      <span>
        <strong>{step.heading}</strong>
        {!spot && <small>{step.answers.filter(({ right }) => right).map(({ text }) => text).join(" · ")}</small>}
        {step.wrong ? <small class="muted">{(spot ? words.missed : words.mistake)({ text: step.answers[step.wrong - 1]?.text ?? "", n: step.wrong_count ?? 0 })}</small> : null}
      </span>
    </li>
  );
}

export function Again({ report }: { report: Report }) {
  const words = t.value.ended;
  const low = ordered(report).filter(({ rate }) => isLow(rate));
  if (report.again.length === 0) return null;
  return (
    <section class="card panel" aria-labelledby="h-again">
      <div class="panel__head"><h2 id="h-again">{words.explain}</h2></div>
      {low.length === 0 ? <p>{words.explain_none}</p> : (
        <Fold items={low} first={UNFOLDED} list={(some) => <ul class="redo">{some.map((step) => <Explained key={step.step} step={step} />)}</ul>} />
      )}
    </section>
  );
}
