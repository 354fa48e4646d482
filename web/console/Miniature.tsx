// SPDX-License-Identifier: Apache-2.0
// The main screen, small, as the room sees it now.
import type { State } from "../shared/protocol";
import { Stage } from "../shared/stage/Stage";
import { chrono, latest, tally } from "./live";

export function Miniature({ state }: { state: State }) {
  return (
    <Stage
      state={state} tally={tally.value} latest={latest.value} mini
      seconds={chrono.seconds.value} ratio={chrono.ratio.value}
    />
  );
}
