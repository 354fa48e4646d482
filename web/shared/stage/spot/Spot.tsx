// SPDX-License-Identifier: Apache-2.0
// "Spot the clues": the messages as people know them, then with the clock, then with every clue numbered and told.

import "./spot.css";
import type { State } from "../../protocol";
import { Read } from "../Read";
import { SpotOpen } from "./SpotOpen";
import { SpotReveal } from "./SpotReveal";

export interface SpotProps {
  state: State;
  /** null: no clock runs. */
  seconds: number | null;
  ratio: number;
}

export function Spot(props: SpotProps) {
  const { phase, messages = [] } = props.state;
  if (phase === "reveal") return <SpotReveal state={props.state} />;
  return phase === "read" && messages.length === 1 ? <Read state={props.state} /> : <SpotOpen {...props} />;
}
