// SPDX-License-Identifier: Apache-2.0
// The few questions about a request. Heirs ask for the file: other data is a right of living people.
import { useSignal } from "@preact/signals";
import type { TargetedEvent } from "preact";

import { isDay, today } from "../days";
import { Choice, DayField, TextField, Tick } from "./Fields";
import { useTitle } from "./focus";
import { MARK_MAX, type Asked } from "./asked";
import { t } from "./words";

type Problem = "no_day" | "in_future" | "ages_swapped" | "ages_bad";

function problemOf({ asked, oldest, newest }: Asked, now: string): Problem | null {
  if (!isDay(asked)) return "no_day";
  if (asked > now) return "in_future";
  if ([oldest, newest].some((day) => day !== null && (!isDay(day) || day > now))) return "ages_bad";
  return oldest && newest && oldest > newest ? "ages_swapped" : null;
}

export function RequestForm({ start, isNew, isMoved, onDone, onCancel }: {
  start: Asked; isNew: boolean; isMoved: boolean; onDone(asked: Asked): void; onCancel?: () => void;
}) {
  const title = useTitle(isMoved);
  const draft = useSignal(start);
  const problem = useSignal<Problem | null>(null);
  const words = t.value.form;
  const set = (to: Partial<Asked>) => {
    draft.value = { ...draft.value, ...to };
    problem.value = null;
  };
  const submit = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isHalfTyped = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input[type=date]")].some(({ validity }) => validity.badInput);
    problem.value = problemOf(draft.value, today()) ?? (isHalfTyped ? "ages_bad" : null);
    if (problem.value === null) onDone({ ...draft.value, mark: draft.value.mark.trim() });
  };
  const { mark, asked, who, what, oldest, newest, complex } = draft.value;
  return (
    <form class="card pad ask r-form" noValidate onSubmit={submit}>
      <h2 ref={title} tabIndex={-1}>{words.title}</h2>
      <div class="r-pair">
        <DayField id="asked" label={words.asked} value={asked} onDay={(day) => set({ asked: day ?? "" })} />
        <TextField id="mark" label={words.mark} hint={words.mark_hint} value={mark} max={MARK_MAX} onText={(text) => set({ mark: text })} />
      </div>
      <div class="r-pair">
        <Choice name="who" legend={words.who} options={words.whos} value={who}
          onChoose={(chosen) => set(chosen === "heirs" ? { who: chosen, what: "file", complex: false } : { who: chosen })} />
        {who !== "heirs" && (
          <Choice name="what" legend={words.what} options={words.whats} value={what}
            onChoose={(chosen) => set({ what: chosen, complex: complex && chosen !== "file" })} />
        )}
      </div>
      {what !== "other" && (
        <fieldset class="choice">
          <legend class="label">{words.ages}</legend>
          <p class="hint">{words.ages_hint}</p>
          <div class="r-pair">
            <DayField id="oldest" label={words.oldest} value={oldest} onDay={(day) => set({ oldest: day })} />
            <DayField id="newest" label={words.newest} value={newest} onDay={(day) => set({ newest: day })} />
          </div>
        </fieldset>
      )}
      {what !== "file" && <Tick label={words.complex} hint={words.complex_hint} checked={complex} onTick={(ticked) => set({ complex: ticked })} />}
      {problem.value !== null && <p class="error" role="alert">{words[problem.value]}</p>}
      <div class="ask__actions">
        <button type="submit" class="btn btn--big">{isNew ? words.see : words.save}</button>
        {onCancel && <button type="button" class="btn btn--quiet btn--big" onClick={onCancel}>{words.cancel}</button>}
      </div>
    </form>
  );
}
