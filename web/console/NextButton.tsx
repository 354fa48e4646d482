// SPDX-License-Identifier: Apache-2.0
// The one big button, whose words say what it will do.
import { IconNext } from "../shared/components/icons";
import type { State } from "../shared/protocol";
import { pending, reachable, tally } from "./live";
import { advance, nextOf } from "./moves";
import { t } from "./words";

function detailOf(state: State): string {
  if (!reachable.value) return t.value.offline_next;
  const kind = nextOf(state);
  if (kind === "start") return t.value.start_detail({ n: tally.value.players });
  if ((kind === "question" || kind === "slide") && state.next?.theme) return state.next.theme;
  return t.value.next[kind].detail;
}

export function NextButton({ state }: { state: State }) {
  const kind = nextOf(state);
  const off = !reachable.value || pending.value || kind === "closed";
  return (
    <button class="next-btn" type="button" aria-disabled={off} onClick={() => !pending.value && advance()}>
      <b>{t.value.next[kind].verb}</b>
      <span>{detailOf(state)}</span>
      <IconNext />
    </button>
  );
}
