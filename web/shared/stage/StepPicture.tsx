// SPDX-License-Identifier: Apache-2.0
// What the screen will show first of a step that is still to come: the console's picture of what is next.

import type { NextStep, Phase, State, StepKind } from "../protocol";
import { Stage } from "./Stage";

const FIRST: Record<StepKind, Phase> = {
  slide: "slide", question: "announce", spot: "announce", poll: "open", feedback: "open", pause: "break",
};

/** What does not depend on the step, where no session is told. */
const NOWHERE: State = {
  type: "state", phase: "lobby", session: "", pin: "", title: "", language: "fr", address: "", preview: false,
  step: 0, steps: 0, number: 0, questions: 0, asks_open: false, answered: 0, connected: 0, players: 0,
  timed: false, paused: false, left_ms: 0, total_ms: 0, locked: false, sounds: false,
};

export interface StepPictureProps {
  step: NextStep;
  /** The session's present snapshot: its code, title and language of numbers; without it the corner stays empty. */
  of?: State | null;
}

export function StepPicture({ step, of = null }: StepPictureProps) {
  const { pin, title, language, address, join_url, steps, questions, connected, players, locked } = of ?? NOWHERE;
  const phase = FIRST[step.kind];
  const ms = phase === "break" || phase === "open" ? step.time_ms : 0;
  const state: State = {
    ...NOWHERE, pin, title, language, address, join_url, steps, questions, connected, players, locked,
    ...step, type: "state", phase, timed: ms > 0, left_ms: ms, total_ms: ms,
  };
  return <Stage state={state} seconds={ms > 0 ? Math.ceil(ms / 1000) : null} ratio={1} mini still />;
}
