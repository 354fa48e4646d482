// SPDX-License-Identifier: Apache-2.0
// The picture first; its heading and a few words beside it, where it has them.

import { Heading, Words } from "../Heading";
import { Pictured } from "../Read";
import { SourcesNote } from "../sources";
import { View, type StageView } from "../View";
import { captionFit } from "./fitPoints";

export function PictureSlide({ state }: StageView) {
  const { heading = "", lines = [], picture, sources } = state;
  const alone = heading === "" && lines.length === 0;
  const fit = captionFit(heading, lines);
  return (
    <View
      state={state} tone="paper" main={alone ? "shown shown--alone" : "shown"} vars={{ "--title": fit.heading, "--under": fit.lines }}
      foot={<SourcesNote sources={sources} />}
    >
      {heading === "" ? <Heading text="" or={state.title} /> : null}
      {alone ? null : (
        <div class="shown__words">
          {heading === "" ? null : <Heading text={heading} />}
          {lines.map((text, i) => <p key={i}><Words text={text} /></p>)}
        </div>
      )}
      <Pictured picture={picture} />
    </View>
  );
}
