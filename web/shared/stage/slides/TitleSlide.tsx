// SPDX-License-Identifier: Apache-2.0
// A title, large, with what goes under it; beside its picture where it has one.

import { Heading, Words } from "../Heading";
import { Pictured } from "../Read";
import { SourcesNote } from "../sources";
import { View, type StageView } from "../View";
import { titleFit } from "./fitPoints";

export function TitleSlide({ state }: StageView) {
  const { heading = "", lines = [], picture, sources } = state;
  const beside = picture !== undefined;
  const fit = titleFit(heading, lines, beside);
  return (
    <View
      state={state} tone="paper" main={beside ? "slide slide--title slide--art" : "slide slide--title"}
      vars={{ "--title": fit.heading, "--under": fit.lines }} foot={<SourcesNote sources={sources} />}
    >
      <div>
        <TwoLinks />
        <Heading text={heading} or={state.title} />
        {lines.map((text, i) => <p key={i}><Words text={text} /></p>)}
      </div>
      <Pictured picture={picture} />
    </View>
  );
}

/** Two links held together: the sign over a title. */
function TwoLinks() {
  return (
    <svg class="slide__rule" viewBox="0 0 220 64" aria-hidden="true" fill="none" stroke-width="13">
      <rect x="8" y="8" width="96" height="48" rx="24" stroke="var(--text)" fill="var(--signal)" />
      <rect x="116" y="8" width="96" height="48" rx="24" stroke="var(--text)" />
      <path d="M92 32h36" stroke="var(--text)" stroke-linecap="round" />
    </svg>
  );
}
