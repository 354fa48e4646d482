// SPDX-License-Identifier: Apache-2.0
// A slide, in the layout that its pack asks for, or in the one that its content calls for.

import "./slides/slide.css";
import type { ComponentType } from "preact";

import type { Layout, State } from "../protocol";
import { charsOf } from "./fit";
import { Chart } from "./slides/Chart";
import { Columns } from "./slides/Columns";
import { Contacts } from "./slides/Contacts";
import { Links } from "./slides/Links";
import { PictureSlide } from "./slides/PictureSlide";
import { Points } from "./slides/Points";
import { Quotation } from "./slides/Quotation";
import { Table } from "./slides/Table";
import { TitleSlide } from "./slides/TitleSlide";
import type { StageView } from "./View";

const VIEWS: Record<Layout, ComponentType<StageView>> = {
  auto: Points, title: TitleSlide, columns: Columns, picture: PictureSlide, quotation: Quotation, contacts: Contacts,
  table: Table, chart: Chart, links: Links,
};

/** More characters than this are points to read, not words under a title or beside a picture. */
const FEW = 260;

/** What a layout is made of; without it, the slide is drawn by what it has. */
function has(layout: Layout, { lines = [], columns = [], table = [], explanation = [], picture }: State): boolean {
  const few = lines.reduce((sum, line) => sum + charsOf(line), 0) <= FEW;
  switch (layout) {
    case "columns": return columns.length > 0;
    case "contacts": case "table": case "chart": return table.length > 1;
    case "links": return lines.length > 0;
    case "picture": return picture !== undefined && few;
    case "quotation": return explanation.length > 0;
    case "title": return few;
    case "auto": return true;
  }
}

function layoutOf(state: State): Layout {
  const { layout = "auto", lines = [], lines_hidden: hidden = 0 } = state;
  if (layout !== "auto" && has(layout, state)) return layout;
  if (has("columns", state)) return "columns";
  if (has("table", state)) return "table";
  return lines.length + hidden === 0 ? "title" : "auto";
}

export function Slide({ state }: StageView) {
  const Body = VIEWS[layoutOf(state)];
  return <Body state={state} />;
}
