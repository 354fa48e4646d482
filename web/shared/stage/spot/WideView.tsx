// SPDX-License-Identifier: Apache-2.0
// A view that gives its messages all the height: what late comers need is in one line of the header.

import type { ComponentChildren } from "preact";

import type { State } from "../../protocol";
import { t } from "../strings";
import { spaced, View, Where } from "../View";

export interface WideViewProps { state: State; main: string; tag?: ComponentChildren; foot?: ComponentChildren; children: ComponentChildren }

export function WideView({ state, main, tag, foot, children }: WideViewProps) {
  return (
    <View
      state={state} tone="paper" view={foot ? "view--wide view--footed" : "view--wide"} main={main}
      where={<>{tag}<Where state={state} />{state.address === "" || state.locked ? null : (
        <p class="corner-line" role="group" aria-label={t.value.join}>{state.address} <b>{spaced(state.pin)}</b></p>
      )}</>}
      footer={foot ? <footer class="view__foot">{foot}</footer> : <></>}
    >
      {children}
    </View>
  );
}
