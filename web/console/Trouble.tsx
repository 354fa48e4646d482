// SPDX-License-Identifier: Apache-2.0
// The journal cannot be written: the facilitator must know at once, and may stop the clock.
import type { State } from "../shared/protocol";
import { IconAlert } from "../shared/components/icons";
import { command, trouble } from "./live";
import { allows } from "./next";
import { t } from "./words";

export function Trouble({ state }: { state: State }) {
  if (trouble.value === "") return null;
  const words = t.value.live;
  return (
    <div class="notice notice--bad" role="alert">
      <IconAlert />
      <p><b>{words.trouble_title}</b>{words.trouble_detail({ reason: trouble.value })}</p>
      {allows(state, "pause") && !state.paused && (
        <button class="btn btn--quiet" type="button" onClick={() => command("pause")}>{words.trouble_pause}</button>
      )}
    </div>
  );
}
