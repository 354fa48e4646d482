// SPDX-License-Identifier: Apache-2.0
// A clue's number, on the message and in the list beside it; a decoy's letter is only outlined.

import { t } from "../strings";
import type { Clue } from "./clues";

export function Pin({ clue: { label, real } }: { clue: Clue }) {
  return <b class={real ? "pin" : "pin pin--decoy"}><span class="sr-only">{real ? t.value.clue : t.value.decoy} </span>{label}</b>;
}
