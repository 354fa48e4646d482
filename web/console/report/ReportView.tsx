// SPDX-License-Identifier: Apache-2.0
// The report of a session: figures, what was judged, then opinions and what people wrote.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { IconDownload, IconPrint } from "../../shared/components/icons";
import { common } from "../../shared/i18n";
import { getReport, reportAddress, type Problem } from "../api";
import { Bones } from "../Bones";
import { t } from "../words";
import { Clouds, Polls } from "./Polls";
import { Again, Questions, Themes } from "./Rates";
import type { Report } from "./report";
import { Asked, Feedbacks } from "./Written";

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

function Body({ report }: { report: Report }) {
  return (
    <>
      <Kpis report={report} />
      <div class="report" lang={report.language}>
        <div class="live__col"><Questions report={report} /><Themes report={report} /></div>
        <div class="live__col"><Again report={report} /><Clouds report={report} /></div>
      </div>
      <div class="live__col" lang={report.language}>
        <Polls report={report} />
        <Feedbacks report={report} />
        <Asked report={report} />
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
