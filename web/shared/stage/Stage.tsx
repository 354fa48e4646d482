// SPDX-License-Identifier: Apache-2.0
// The main screen's picture of a snapshot: for the wall, and small for the console. It keeps nothing and asks nothing.

import "./stage.css";
import type { Phase as PhaseName, State, Tally, Words } from "../protocol";
import { Announce } from "./Announce";
import { Asked } from "./Asked";
import { Break } from "./Break";
import { Ended } from "./Ended";
import { Feedback } from "./Feedback";
import { Lobby, type Wifi } from "./Lobby";
import { Open } from "./Open";
import { Podium } from "./Podium";
import { Poll } from "./polls/Poll";
import { Read } from "./Read";
import { Reveal } from "./Reveal";
import { Slide } from "./Slide";
import { Spot } from "./spot/Spot";
import { Standings } from "./Standings";

export interface StageProps {
  state: State;
  /** Counts newer than the snapshot's. */
  tally?: Omit<Tally, "type"> | null;
  /** A cloud newer than the snapshot's. */
  words?: Words | null;
  /** Pseudonyms in the lobby, newest first. */
  latest?: readonly string[];
  /** From createChrono(): whole seconds left, null without a clock; and where the ring stands. */
  seconds: number | null;
  ratio: number;
  wifi?: Wifi | null;
  /** When a break ends by this device's clock, in ms as Date.now() counts. */
  backAt?: number | null;
  /** A miniature: seen, never read out nor reached; whoever shows it says what it shows. */
  mini?: boolean;
  /** Everything in place at once. */
  still?: boolean;
}

export function Stage({ mini = false, still = false, ...props }: StageProps) {
  const classes = `stage${mini ? " stage--mini" : ""}${still ? " is-still" : ""}`;
  const { projected } = props.state;
  const view = (
    <>
      {/* What lies under the question is seen, and not to be reached. */}
      <div class="stage__view" inert={projected !== undefined}><Phase key={keyOf(props.state)} {...props} /></div>
      {projected === undefined ? null : <Asked text={projected.text} supports={projected.supports} />}
    </>
  );
  return mini ? <div class={classes} aria-hidden="true" inert>{view}</div> : <div class={classes}>{view}</div>;
}

const keyOf = ({ phase, step }: State): string => `${phase}-${step}`;

/** The snapshot with what came after it. */
function newest(state: State, tally: StageProps["tally"], words: StageProps["words"]): State {
  const fresh = { ...state };
  if (tally) {
    const { answered, connected, players, chosen } = tally;
    Object.assign(fresh, { answered, connected, players });
    if (chosen) {
      const known = state.answers?.length ? state.answers : chosen.map((_, i) => ({ id: i + 1, text: "" }));
      fresh.answers = known.map((answer) => ({ ...answer, chosen: chosen[answer.id - 1] ?? 0 }));
      fresh.counted = true;
    }
  }
  if (words && words.step === state.step) fresh.words = words.words;
  return fresh;
}

const PLAYED: ReadonlySet<PhaseName> = new Set(["read", "open", "reveal"]);

function Phase({ state: told, tally, words, latest = [], seconds, ratio, wifi = null, backAt = null }: Omit<StageProps, "mini" | "still">) {
  const state = newest(told, tally, words);
  const clocked = { state, seconds, ratio };
  // What is played at these phases has its own views; a question has the usual ones.
  if (PLAYED.has(state.phase)) {
    if (state.kind === "poll") return <Poll {...clocked} />;
    if (state.kind === "spot") return <Spot {...clocked} />;
    if (state.kind === "feedback") return <Feedback state={state} />;
  }
  switch (state.phase) {
    case "lobby": return <Lobby state={state} latest={latest} wifi={wifi} />;
    case "announce": return <Announce state={state} />;
    case "read": return <Read state={state} />;
    case "open": return <Open {...clocked} />;
    case "reveal": return <Reveal state={state} />;
    case "standings": return <Standings state={state} />;
    case "slide": return <Slide state={state} />;
    case "break": return <Break {...clocked} backAt={backAt} />;
    case "podium": return <Podium state={state} />;
    case "ended": return <Ended state={state} />;
  }
}
