// SPDX-License-Identifier: Apache-2.0
// The report of a session: figures, what to explain again, success with its interval, polls before and after, words.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { IconDownload, IconPrint } from "../shared/components/icons";
import { common } from "../shared/i18n";
import { getReport, reportAddress, type Problem } from "./api";
import { Bones } from "./Bones";
import { isLow, ordered, polls, type Rate, type Report, type ReportStep } from "./report";
import { t } from "./words";

const PERCENT = 100;
const MINUTE_MS = 60_000;

function Kpi({ figure, label }: { figure: string; label: string }) {
  return <div class="kpi"><b>{figure}</b><span>{label}</span></div>;
}

function Kpis({ report }: { report: Report }) {
  const words = t.value.ended;
  const { number } = common.value.forms;
  const { attendance } = report;
  return (
    <section class="card kpis" aria-label={words.title}>
      <Kpi figure={number(attendance.joined)} label={words.people({ n: attendance.joined })} />
      {report.right.n > 0 && <Kpi figure={words.percent({ part: report.right.share })} label={words.success} />}
      {attendance.each.n > 0 && <Kpi figure={words.percent({ part: attendance.each.share })} label={words.each} />}
      <Kpi figure={words.minutes({ n: Math.round(report.lasted_ms / MINUTE_MS) })} label={words.lasted} />
    </section>
  );
}

/** A share, and over it the interval that it stands for. */
function RateBar({ rate }: { rate: Rate }) {
  const at = (share: number) => share * PERCENT;
  return (
    <svg class="ratebar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class="ratebar__of" width="100" height="12" rx="4" />
      <rect class={isLow(rate) ? "ratebar__low" : "ratebar__share"} width={at(rate.share)} height="12" rx="4" />
      <path d={`M${at(rate.low)} 6H${at(rate.high)}`} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

function RateRow({ label, note, rate }: { label: string; note?: string; rate: Rate }) {
  const words = t.value.ended;
  return (
    <li class={isLow(rate) ? "is-low" : undefined}>
      <span>{label}{note && <small class="muted">{note}</small>}</span>
      <RateBar rate={rate} />
      <b>{words.percent({ part: rate.share })}<small class="muted"> {words.interval({ low: rate.low, high: rate.high })}</small></b>
    </li>
  );
}

function Questions({ report }: { report: Report }) {
  const words = t.value.ended;
  const steps = ordered(report);
  return (
    <section class="card panel" aria-labelledby="h-successes">
      <div class="panel__head"><h2 id="h-successes">{words.by_question}</h2></div>
      {steps.length === 0 ? <p class="muted">{words.nothing_known}</p> : (
        <>
          <p class="hint">{words.interval_hint}</p>
          <ol class="rates">{steps.map((step) => step.rate && <RateRow key={step.step} label={`${step.number ?? ""}. ${step.heading}`} note={step.kind === "spot" ? words.clues : undefined} rate={step.rate} />)}</ol>
        </>
      )}
    </section>
  );
}

function Again({ report }: { report: Report }) {
  const words = t.value.ended;
  const low = ordered(report).filter(({ rate }) => isLow(rate));
  if (report.again.length === 0) return null;
  return (
    <section class="card panel" aria-labelledby="h-again">
      <div class="panel__head"><h2 id="h-again">{words.explain}</h2></div>
      {low.length === 0 ? <p>{words.explain_none}</p> : (
        <ul class="redo">
          {low.map((step) => (
            <li key={step.step}>
              <span class="pct">{words.percent({ part: step.rate?.share ?? 0 })}</span>
              <span>
                <strong>{step.heading}</strong>
                <small>{step.answers.filter(({ right }) => right).map(({ text }) => text).join(" · ")}</small>
                {step.wrong ? <small class="muted">{(step.kind === "spot" ? words.missed : words.mistake)({ text: step.answers[step.wrong - 1]?.text ?? "", n: step.wrong_count ?? 0 })}</small> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const share = (k: number, n: number): Rate => ({ k, n, share: n > 0 ? k / n : 0, low: 0, high: 0 });

function Poll({ step }: { step: ReportStep }) {
  const words = t.value.ended;
  return (
    <article class="pollcard">
      <h3>{step.heading}</h3>
      <ul>
        {step.answers.map(({ id, text, chosen, before }) => (
          <li key={id}>
            <span>{text}</span>
            {before !== undefined && <PollBar label={words.before} rate={share(before, step.before_answered ?? 0)} faint />}
            <PollBar label={before === undefined ? "" : words.after} rate={share(chosen, step.answered)} />
          </li>
        ))}
      </ul>
    </article>
  );
}

function PollBar({ label, rate, faint = false }: { label: string; rate: Rate; faint?: boolean }) {
  return (
    <span class="pollbar">
      <small class="muted">{label}</small>
      <svg class="ratebar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <rect class="ratebar__of" width="100" height="12" rx="4" /><rect class={faint ? "ratebar__faint" : "ratebar__share"} width={rate.share * PERCENT} height="12" rx="4" />
      </svg>
      <b>{t.value.ended.percent({ part: rate.share })}</b>
    </span>
  );
}

function Said({ title, texts }: { title: string; texts: string[] }) {
  if (texts.length === 0) return null;
  return <><h3>{title}</h3><ul class="said">{texts.map((text, i) => <li key={i}>{text}</li>)}</ul></>;
}

function Feedback({ step }: { step: ReportStep }) {
  const words = t.value.ended;
  return (
    <section class="card panel" aria-labelledby="h-feedback">
      <div class="panel__head"><h2 id="h-feedback">{words.feedback}</h2>{step.mean ? <b>{words.mean({ n: step.mean })}</b> : null}</div>
      <article class="pollcard"><ul>{[...step.answers].reverse().map(({ id, text, chosen }) => <li key={id}><span>{text}</span><PollBar label="" rate={share(chosen, step.answered)} /></li>)}</ul></article>
      <Said title={words.changes} texts={step.changes ?? []} />
      <Said title={words.remarks} texts={step.remarks ?? []} />
    </section>
  );
}

function Body({ report }: { report: Report }) {
  const words = t.value.ended;
  const asked = polls(report);
  const clouds = report.steps.filter((step) => (step.words ?? []).length > 0);
  return (
    <>
      <Kpis report={report} />
      <div class="report" lang={report.language}>
        <div class="live__col">
          <Questions report={report} />
          {report.themes.length > 1 && (
            <section class="card panel" aria-labelledby="h-themes">
              <div class="panel__head"><h2 id="h-themes">{words.by_theme}</h2></div>
              <ol class="rates">{report.themes.map(({ theme, rate }) => <RateRow key={theme} label={theme} rate={rate} />)}</ol>
            </section>
          )}
        </div>
        <div class="live__col">
          <Again report={report} />
          {asked.length > 0 && <section class="card panel" aria-labelledby="h-polls"><div class="panel__head"><h2 id="h-polls">{words.polls}</h2></div>{asked.map((step) => <Poll key={step.step} step={step} />)}</section>}
          {clouds.map((step) => (
            <section key={step.step} class="card panel" aria-label={words.cloud}>
              <div class="panel__head"><h2>{words.cloud}</h2></div>
              <p class="muted">{step.heading}</p>
              <ul class="said-words">{(step.words ?? []).map(({ text, count }) => <li key={text}>{text}{count > 1 && <b class="tnum"> {count}</b>}</li>)}</ul>
            </section>
          ))}
          {report.steps.filter(({ kind }) => kind === "feedback").map((step) => <Feedback key={step.step} step={step} />)}
          {report.asks.length > 0 && <section class="card panel" aria-labelledby="h-asked"><div class="panel__head"><h2 id="h-asked">{t.value.asks.title}</h2></div><ul class="said">{report.asks.map(({ text, supports }, i) => <li key={i}>{text}{supports > 0 && <b class="tnum"> +{supports}</b>}</li>)}</ul></section>}
        </div>
      </div>
    </>
  );
}

export function Exports({ session }: { session: string }) {
  const words = t.value.ended;
  return (
    <>
      <a class="btn btn--quiet" href={reportAddress(session, "xlsx")} download><IconDownload small />XLSX</a>
      <a class="btn btn--quiet" href={reportAddress(session, "csv")} download><IconDownload small />CSV</a>
      <a class="btn btn--quiet" href={reportAddress(session, "html")} target="_blank" rel="noopener"><IconPrint small />{words.print}</a>
    </>
  );
}

export function ReportView({ session }: { session: string }) {
  const report = useSignal<Report | null>(null);
  const problem = useSignal<Problem | null>(null);
  useEffect(() => {
    void getReport(session).then((got) => {
      if (got.ok) report.value = got.value;
      else problem.value = got.problem;
    });
  }, [session]);
  if (problem.value !== null) return <p class="notice" role="alert">{t.value.ended.failed}</p>;
  return report.value === null ? <Bones heights={[6, 18]} label={t.value.door.opening} /> : <Body report={report.value} />;
}
