// SPDX-License-Identifier: Apache-2.0
// In the lobby: what people need to come in, to be read aloud, shown or sent.
import { IconCopy } from "../shared/components/icons";
import type { State } from "../shared/protocol";
import { Qr } from "../shared/stage/Qr";
import { tell } from "./notices";
import { spacedPin } from "./pin";
import { t } from "./words";

async function copy(link: string): Promise<void> {
  const words = t.value.invite;
  try {
    await navigator.clipboard.writeText(link);
    tell(words.copied);
  } catch {
    tell(words.copy_failed({ link })); // no clipboard without https or permission
  }
}

export function Invite({ state }: { state: State }) {
  const words = t.value.invite;
  const link = state.join_url;
  return (
    <div class="invite">
      {link !== undefined && <Qr text={link} label={words.qr} />}
      <p class="invite__address">{state.address}</p>
      <p class="invite__pin">{spacedPin(state.pin)}</p>
      {link !== undefined && (
        <button class="btn btn--quiet" type="button" onClick={() => void copy(link)}><IconCopy small />{words.copy}</button>
      )}
    </div>
  );
}
