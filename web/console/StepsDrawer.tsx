// SPDX-License-Identifier: Apache-2.0
// Every step in order, with where we are; a search finds one, a press goes straight to it.
import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { IconCheck } from "../shared/components/icons";
import { plainText } from "../shared/components/RichText";
import type { State, StepSummary } from "../shared/protocol";
import { steps } from "./live";
import { goTo } from "./moves";
import { questionNumber } from "./now";
import { Sheet } from "./Sheet";
import { STEP_ICON, stepFacts } from "./UpNext";
import { t } from "./words";

export const stepsShown = signal(false);
const sought = signal("");

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function matches(step: StepSummary): boolean {
  const words = plain(sought.value.trim());
  return words === "" || plain(`${plainText(step.heading)} ${step.theme} ${t.value.live.step_kind[step.kind]}`).includes(words);
}

function Step({ step, index, now }: { step: StepSummary; index: number; now: number }) {
  const Icon = STEP_ICON[step.kind];
  const current = index + 1 === now;
  const judged = step.kind === "question" || step.kind === "spot";
  return (
    <li class={step.seen && !current ? "is-done" : undefined} {...(current && { "aria-current": "step" as const })}>
      <button type="button" class="step" aria-disabled={current} onClick={() => { if (goTo(index + 1)) stepsShown.value = false; }}>
        <span class="kindbox">{judged ? questionNumber(steps.value, index) : <Icon small />}</span>
        <span>
          <b>{plainText(step.heading) || t.value.live.step_kind[step.kind]}</b>
          <small>{stepFacts(step)}{step.theme && `, ${step.theme}`}{current && `, ${t.value.steps.now}`}</small>
        </span>
        {step.seen && !current && <><IconCheck small /><span class="sr-only">{t.value.steps.seen}</span></>}
      </button>
    </li>
  );
}

export function StepsDrawer({ state }: { state: State }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    sought.value = "";
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
  }, []);
  const shown = steps.value.map((step, i) => ({ step, i })).filter(({ step }) => matches(step));
  return (
    <Sheet title={t.value.steps.title} side onClose={() => { stepsShown.value = false; }}>
      <div class="field">
        <label class="sr-only" for="steps-search">{t.value.steps.search}</label>
        <input class="input" id="steps-search" type="search" placeholder={t.value.steps.search} value={sought.value} onInput={(event) => { sought.value = event.currentTarget.value; }} />
        <p class="hint">{t.value.steps.hint}</p>
      </div>
      {shown.length === 0 && <p class="muted">{t.value.steps.none}</p>}
      <ol class="steps" ref={list}>
        {shown.map(({ step, i }) => <Step key={i} step={step} index={i} now={state.step} />)}
      </ol>
    </Sheet>
  );
}
