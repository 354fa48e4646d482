// SPDX-License-Identifier: Apache-2.0
// A slide's heading over its body, with the sources at the foot.

import type { ComponentChildren } from "preact";

import { Heading } from "../Heading";
import { SourcesNote } from "../sources";
import { View, type StageView } from "../View";
import type { BodyFit } from "./fitBody";

export interface SlideViewProps extends StageView {
  main: string;
  fit: BodyFit;
  vars?: Record<`--${string}`, number>;
  children: ComponentChildren;
}

export function SlideView({ state, main, fit, vars = {}, children }: SlideViewProps) {
  const { heading = "", sources } = state;
  return (
    <View
      state={state} tone="paper" main={`over ${main}`} fit={fit.body} vars={{ "--clamp": fit.clamp, ...vars }}
      foot={<SourcesNote sources={sources} />}
    >
      <Heading text={heading} fit={fit.heading} or={state.title} />
      {children}
    </View>
  );
}
