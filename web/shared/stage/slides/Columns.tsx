// SPDX-License-Identifier: Apache-2.0
// Two to four columns side by side, each with its heading and its lines.

import { Words } from "../Heading";
import type { StageView } from "../View";
import { columnsFit } from "./fitBody";
import { SlideView } from "./SlideView";

export function Columns({ state }: StageView) {
  const { heading = "", columns = [] } = state;
  return (
    <SlideView state={state} main="columns-slide" fit={columnsFit(heading, columns)}>
      <div class="columns" style={{ "--columns": columns.length }}>
        {columns.map((column, i) => (
          <section key={i} class="column">
            {column.heading === "" ? null : <h2><Words text={column.heading} /></h2>}
            <ul class="points">
              {column.lines.map((text, j) => <li key={j}><span class="clamp"><Words text={text} /></span></li>)}
            </ul>
          </section>
        ))}
      </div>
    </SlideView>
  );
}
