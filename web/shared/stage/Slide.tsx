// SPDX-License-Identifier: Apache-2.0
// A slide: one idea, its points, its picture. Without points it is a title, large.

import "./slide.css";
import { headingFit } from "./fit";
import { slideFit } from "./fitSlide";
import { Heading, Words } from "./Heading";
import { Pictured } from "./Read";
import { sourcesLine } from "./Reveal";
import { View, type StageView } from "./View";

export function Slide({ state }: StageView) {
  const { heading = "", lines = [], picture, sources = [] } = state;
  const line = sourcesLine(sources);
  const foot = line === "" ? null : <p class="view__note"><span class="view__sources">{line}</span></p>;
  if (lines.length === 0) {
    const beside = picture !== undefined;
    return (
      <View state={state} tone="paper" main={beside ? "slide slide--art" : "slide slide--title"} foot={foot}>
        <div>
          {beside ? null : <TwoLinks />}
          <Heading text={heading} fit={headingFit(heading, beside ? "beside" : "title")} />
        </div>
        <Pictured picture={picture} />
      </View>
    );
  }
  const fit = slideFit(heading, lines, picture !== undefined);
  return (
    <View state={state} tone="paper" main={picture === undefined ? "slide" : "slide slide--art"} fit={fit.lines} foot={foot}>
      <div>
        <Heading text={heading} fit={fit.heading} />
        <ul class={fit.columns ? "points points--columns" : "points"}>
          {lines.map((text, i) => <li key={i}><span><Words text={text} /></span></li>)}
        </ul>
      </div>
      <Pictured picture={picture} />
    </View>
  );
}

function TwoLinks() {
  return (
    <svg class="slide__rule" viewBox="0 0 220 64" aria-hidden="true" fill="none" stroke-width="13">
      <rect x="8" y="8" width="96" height="48" rx="24" stroke="var(--text)" fill="var(--signal)" />
      <rect x="116" y="8" width="96" height="48" rx="24" stroke="var(--text)" />
      <path d="M92 32h36" stroke="var(--text)" stroke-linecap="round" />
    </svg>
  );
}
