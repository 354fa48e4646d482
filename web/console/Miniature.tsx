// SPDX-License-Identifier: Apache-2.0
// The main screen, small, as the room sees it now.
import { useMemo } from "preact/hooks";
import type { State } from "../shared/protocol";
import { Stage } from "../shared/stage/Stage";
import { chrono, latest, tally } from "./live";

/** The facilitator is told of words that nobody else sees yet. */
const asProjected = (state: State): State => (state.words ? { ...state, words: state.words.filter(({ shown }) => shown) } : state);

export function Miniature({ state }: { state: State }) {
  const projected = useMemo(() => asProjected(state), [state]);
  return (
    <Stage
      state={projected} tally={tally.value} latest={latest.value} mini
      seconds={chrono.seconds.value} ratio={chrono.ratio.value}
    />
  );
}
