// SPDX-License-Identifier: Apache-2.0
// One idea and its points, with a picture beside them. Where they come one by one, those to come keep their place as
// open links, and the others do not move.

import { useRef } from "preact/hooks";

import { Heading, Words } from "../Heading";
import { Pictured } from "../Read";
import { SourcesNote } from "../sources";
import { View, type StageView } from "../View";
import { pointsFit, type PointsFit } from "./fitPoints";

export function Points({ state }: StageView) {
  const { heading = "", lines = [], lines_hidden: hidden = 0, picture, sources } = state;
  // With the last line nothing is hidden any more, and the view stays as it was built up.
  const oneByOne = useRef(false);
  if (hidden > 0) oneByOne.current = true;
  const kept = useRef<PointsFit | null>(null);
  const fit = pointsFit(heading, lines, hidden, picture !== undefined, oneByOne.current ? kept.current : null);
  kept.current = fit;
  const kinds = `slide${picture === undefined ? "" : " slide--art"}${oneByOne.current ? " slide--growing" : ""}`;
  return (
    <View state={state} tone="paper" main={kinds} fit={fit.lines} foot={<SourcesNote sources={sources} />}>
      <div>
        <Heading text={heading} fit={fit.heading} or={state.title} />
        <ul class={fit.columns ? "points points--columns" : "points"}>
          {lines.map((text, i) => (
            <li key={i} class={oneByOne.current && i === lines.length - 1 ? "points__new" : undefined}><span><Words text={text} /></span></li>
          ))}
          {Array.from({ length: hidden }, (_, i) => <li key={lines.length + i} class="points__later" aria-hidden="true"><span /></li>)}
        </ul>
      </div>
      <Pictured picture={picture} />
    </View>
  );
}
