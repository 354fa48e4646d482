// SPDX-License-Identifier: Apache-2.0
// The step after this one, and the way to the list of all.
import { IconCup, IconGauge, IconNote, IconQuestion, IconSearch, IconStop, IconUsers, type Icon } from "../shared/components/icons";
import { plainText } from "../shared/components/RichText";
import { common } from "../shared/i18n";
import type { NextStep, State, StepSummary } from "../shared/protocol";
import { StepPicture } from "../shared/stage/StepPicture";
import { steps } from "./live";
import { StepsDrawer, stepsShown } from "./StepsDrawer";
import { t } from "./words";

export const STEP_ICON: Record<StepSummary["kind"], Icon> = {
  slide: IconNote, question: IconQuestion, pause: IconCup, poll: IconUsers, spot: IconSearch, feedback: IconGauge,
};

/** "Question, plusieurs réponses, 20 s". */
export function stepFacts(step: StepSummary): string {
  const words = t.value.live;
  const seconds = Math.round(step.time_ms / 1000);
  const time = seconds === 0 || step.kind === "slide" ? []
    : [step.kind === "pause" ? words.minutes_short({ n: Math.ceil(seconds / 60) }) : words.seconds_short({ n: seconds })];
  const kind = (step.kind === "question" || step.kind === "poll") && step.answer_kind ? [common.value.kind[step.answer_kind].toLowerCase()] : [];
  return [words.step_kind[step.kind], ...kind, ...time].join(", ");
}

function Next({ next, last, state }: { next: NextStep | null | undefined; last: boolean; state: State }) {
  const words = t.value.live;
  if (!next) {
    return (
      <div class="upnext">
        <span class="kindbox"><IconStop /></span>
        <p><b>{last ? words.next_podium : words.next_nothing}</b>{last && <span class="muted">{words.next_podium_detail}</span>}</p>
      </div>
    );
  }
  const Icon = STEP_ICON[next.kind];
  return (
    <div class="upnext upnext--pictured">
      <div class="upnext__picture" aria-hidden="true"><StepPicture step={next} of={state} /></div>
      <span class="kindbox"><Icon /></span>
      <p><b>{plainText(next.heading)}</b><span class="muted">{stepFacts(next)}</span></p>
    </div>
  );
}

export function UpNext({ state }: { state: State }) {
  const words = t.value.live;
  return (
    <section class="card panel" aria-labelledby="h-next">
      <div class="panel__head panel__head--tight">
        <h2 id="h-next">{words.next}</h2>
        {steps.value.length > 0 && (
          <button class="btn btn--plain btn--flush" type="button" aria-haspopup="dialog" onClick={() => { stepsShown.value = true; }}>
            {words.all_steps}
          </button>
        )}
      </div>
      <Next state={state} next={state.next} last={state.phase !== "podium" && state.questions > 0} />
      {stepsShown.value && <StepsDrawer state={state} />}
    </section>
  );
}
