// SPDX-License-Identifier: Apache-2.0
// A bar a row, its length by the number, the longest in signal. A table to those who do not see it.

import { shownText } from "../../components/RichText";
import { Words } from "../Heading";
import { t } from "../strings";
import type { StageView } from "../View";
import { chartFit } from "./fitBody";
import { SlideView } from "./SlideView";

/** "1 600,5 €": the number in front, 0 where there is none. */
export function numberIn(cell: string): number {
  const found = /-?\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?/.exec(shownText(cell));
  return found === null ? 0 : Number(found[0].replace(/[\s\u00a0\u202f]/g, "").replace(",", "."));
}

export function Chart({ state }: StageView) {
  const { heading = "", table = [] } = state;
  const [head = [], ...cells] = table;
  const rows = cells.map(([label = "", value = "", remark = ""]) => ({ label, value, remark, number: Math.max(0, numberIn(value)) }));
  const most = Math.max(0, ...rows.map((row) => row.number));
  // A percentage has its own whole; anything else is compared with the longest.
  const whole = rows.every((row) => row.number <= 100 && row.value.trim().endsWith("%")) ? 100 : most;
  const { label, row: high, remarks, ...fit } = chartFit(heading, rows);
  const figure = Math.max(3, ...rows.map((row) => shownText(row.value).length));
  return (
    <SlideView state={state} main="chart-slide" fit={fit} vars={{ "--label": label, "--row": high, "--figure": figure }}>
      <table class="chart">
        <thead class="sr-only">
          <tr>{[0, 1].map((i) => <th key={i} scope="col">{shownText(head[i] ?? "") || t.value.chart_columns[i]}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i} class={row.number === most && most > 0 ? "chart__row chart__row--most" : "chart__row"}>
              <th scope="row">
                <span class="clamp"><Words text={row.label} /></span>
                {row.remark === "" || !remarks ? null : <small class="clamp"><Words text={row.remark} /></small>}
              </th>
              <td class="chart__bar" style={{ "--p": whole > 0 ? row.number / whole : 0 }}>
                <i aria-hidden="true" /><b><Words text={row.value} /></b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SlideView>
  );
}
