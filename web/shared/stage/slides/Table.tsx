// SPDX-License-Identifier: Apache-2.0
// A table, as wide as its words ask for.

import { Words } from "../Heading";
import type { StageView } from "../View";
import { tableFit } from "./fitBody";
import { SlideView } from "./SlideView";

export function Table({ state }: StageView) {
  const { heading = "", table = [] } = state;
  const [head = [], ...rows] = table;
  const { shares, ...fit } = tableFit(heading, table);
  return (
    <SlideView state={state} main="table-slide" fit={fit}>
      <table class="table">
        <colgroup>{shares.map((share, i) => <col key={i} style={{ width: `${100 * share}%` }} />)}</colgroup>
        <thead><tr>{head.map((cell, i) => <th key={i} scope="col"><Words text={cell} /></th>)}</tr></thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (j === 0
                ? <th key={j} scope="row"><span class="clamp"><Words text={cell} /></span></th>
                : <td key={j}><span class="clamp"><Words text={cell} /></span></td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </SlideView>
  );
}
