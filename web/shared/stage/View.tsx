// SPDX-License-Identifier: Apache-2.0
// The frame of every view: the brand and where we are, the view itself, and what late comers need.

import type { ComponentChildren } from "preact";

import { Brand } from "../components/Brand";
import { Chain } from "../components/Chain";
import { IconLock } from "../components/icons";
import { common } from "../i18n";
import type { State } from "../protocol";
import type { Fit } from "./fit";
import { Qr } from "./Qr";
import { t } from "./strings";

/** What each view is given: the snapshot, and what is newer than it. */
export interface StageView {
  state: State;
}

export interface ViewProps {
  state: State;
  /** Ink for moments, paper for what must be read. The laptop's dark mode changes neither. */
  tone: "ink" | "paper";
  view?: string;
  main: string;
  /** The size step of the whole view, where it has one. */
  fit?: Fit;
  /** What the sheet cannot know. */
  vars?: Record<`--${string}`, number>;
  /** Top right; by default the place in the chain. */
  where?: ComponentChildren;
  foot?: ComponentChildren;
  /** A whole footer of its own. */
  footer?: ComponentChildren;
  behind?: ComponentChildren;
  children: ComponentChildren;
}

export function View({ state, tone, view = "", main, fit, vars, where, foot, footer, behind, children }: ViewProps) {
  return (
    <div class={`view on-${tone} ${view}${state.preview ? " view--preview" : ""}`}>
      {behind}
      <header class="view__top">
        <Brand />
        {state.preview ? <p class="tag tag--line">{common.value.preview}</p> : null}
        <div class="view__where">{where ?? <Where state={state} />}</div>
      </header>
      <main class={`view__main ${main}`} data-fit={fit} style={vars}>{children}</main>
      {footer ?? <footer class="view__foot">{foot}{state.again ? <p class="tag">{t.value.again}</p> : null}<Corner state={state} /></footer>}
    </div>
  );
}

/** More links than this would be too small from the last row: then one stands for several. */
const LINKS_MAX = 18;

export function Where({ state }: StageView) {
  const { number, questions, step, steps, theme = "" } = state;
  const asked = number > 0;
  const label = asked ? common.value.question_of({ number, questions }) : common.value.step_of({ step, steps });
  return (
    <>
      <span class="view__title">{asked || theme === "" ? label : theme}</span>
      <Links now={asked ? number : step} total={asked ? questions : steps} label={label} />
    </>
  );
}

export function Links({ now, total, label }: { now: number; total: number; label: string }) {
  if (total < 2) return null;
  return (
    <div class="view__links" style={{ "--links": Math.min(total, LINKS_MAX) }}>
      <Chain now={now} total={total} label={label} max={LINKS_MAX} />
    </div>
  );
}

export function Title({ state }: StageView) {
  return <span class="eyebrow view__title">{state.title}</span>;
}

/** Three and three, with a thin no-break space: how people read a code aloud. */
export const spaced = (pin: string): string => `${pin.slice(0, 3)}\u202f${pin.slice(3)}`;

export function Corner({ state }: StageView) {
  if (state.address === "") return null; // a picture of a step, outside any session
  if (state.locked)
    return <div class="corner corner--locked"><p><IconLock />{t.value.closed_short}</p></div>;
  return (
    <div class="corner" role="group" aria-label={t.value.join}>
      <p>{state.address}<b>{spaced(state.pin)}</b></p>
      {state.join_url === undefined ? null : <Qr text={state.join_url} label={t.value.lobby.qr} />}
    </div>
  );
}
