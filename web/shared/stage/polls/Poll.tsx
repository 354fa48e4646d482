// SPDX-License-Identifier: Apache-2.0
// A poll: nothing in it is right or wrong. Its options as long as nothing is counted; then how many chose each.

import "./poll.css";
import type { State } from "../../protocol";
import { Open } from "../Open";
import { Cloud } from "./Cloud";
import { Distribution } from "./Distribution";
import { Scale } from "./Scale";

export interface PollProps {
  state: State;
  /** null: no clock runs. */
  seconds: number | null;
  ratio: number;
}

export function Poll(props: PollProps) {
  const { answer_kind: kind, counted = false, phase } = props.state;
  if (kind === "words") return <Cloud {...props} />;
  if (kind === "scale") return <Scale {...props} />;
  return counted || phase === "reveal" ? <Distribution {...props} /> : <Open {...props} />;
}
