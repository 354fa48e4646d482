// SPDX-License-Identifier: Apache-2.0
// The main screen's picture of a snapshot: for the wall, and small for the console. It keeps nothing and asks nothing.

import "./stage.css";
import type { State } from "../protocol";
import { Announce } from "./Announce";
import { Break } from "./Break";
import { Ended } from "./Ended";
import { Lobby, type Wifi } from "./Lobby";
import { Open } from "./Open";
import { Podium } from "./Podium";
import { Read } from "./Read";
import { Reveal } from "./Reveal";
import { Slide } from "./Slide";
import { Standings } from "./Standings";

export interface StageProps {
  state: State;
  /** Counts newer than the snapshot's. */
  tally?: { answered: number; connected: number; players: number } | null;
  /** Pseudonyms in the lobby, newest first. */
  latest?: readonly string[];
  /** From createChrono(): whole seconds left, null without a clock; and where the ring stands. */
  seconds: number | null;
  ratio: number;
  wifi?: Wifi | null;
  /** A miniature: seen, never read out nor reached; whoever shows it says what it shows. */
  mini?: boolean;
  /** Everything in place at once. */
  still?: boolean;
}

export function Stage({ mini = false, still = false, ...props }: StageProps) {
  const classes = `stage${mini ? " stage--mini" : ""}${still ? " is-still" : ""}`;
  return mini
    ? <div class={classes} aria-hidden="true" inert><Phase key={keyOf(props.state)} {...props} /></div>
    : <div class={classes}><Phase key={keyOf(props.state)} {...props} /></div>;
}

const keyOf = ({ phase, step }: State): string => `${phase}-${step}`;

function Phase({ state, tally = null, latest = [], seconds, ratio, wifi = null }: Omit<StageProps, "mini" | "still">) {
  const { answered, connected, players } = tally ?? state;
  switch (state.phase) {
    case "lobby": return <Lobby state={state} players={players} latest={latest} wifi={wifi} />;
    case "announce": return <Announce state={state} />;
    case "read": return <Read state={state} />;
    case "open": return <Open state={state} answered={answered} connected={connected} seconds={seconds} ratio={ratio} />;
    case "reveal": return <Reveal state={state} />;
    case "standings": return <Standings state={state} />;
    case "slide": return <Slide state={state} />;
    case "break": return <Break state={state} seconds={seconds} ratio={ratio} />;
    case "podium": return <Podium state={state} />;
    case "ended": return <Ended state={state} />;
  }
}
