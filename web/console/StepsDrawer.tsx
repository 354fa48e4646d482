// SPDX-License-Identifier: Apache-2.0
// Every step in order, with where we are. To look at: the game goes one step at a time.
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { plainText } from "../shared/components/RichText";
import type { State, StepSummary } from "../shared/protocol";
import { steps } from "./live";
import { questionNumber } from "./now";
import { Sheet } from "./Sheet";
import { STEP_ICON, stepFacts } from "./UpNext";
import { t } from "./words";

export const stepsShown = signal(false);

function Step({ step, index, now }: { step: StepSummary; index: number; now: number }) {
  const Icon = STEP_ICON[step.kind];
  const current = index + 1 === now;
  return (
    <li class={index + 1 < now ? "is-done" : undefined} {...(current && { "aria-current": "step" as const })}>
      <span class="kindbox">{step.kind === "question" ? questionNumber(steps.value, index) : <Icon small />}</span>
      <p>
        <b>{plainText(step.heading)}</b>
        <small>{stepFacts(step)}{step.theme && `, ${step.theme}`}{current && `, ${t.value.steps.now}`}</small>
      </p>
    </li>
  );
}

export function StepsDrawer({ state }: { state: State }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "center" }), []);
  return (
    <Sheet title={t.value.steps.title} side reading onClose={() => { stepsShown.value = false; }}>
      <ol class="steps" ref={list}>
        {steps.value.map((step, i) => <Step key={i} step={step} index={i} now={state.step} />)}
      </ol>
    </Sheet>
  );
}
