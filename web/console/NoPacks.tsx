// SPDX-License-Identifier: Apache-2.0
// A server without content: what a pack is, and how to give it one.
import { t } from "./words";

export function NoPacks() {
  const words = t.value.start;
  return (
    <div class="empty">
      <b>{words.no_packs}</b>
      <p>{words.no_packs_detail}</p>
      <p><code>maillon serve --pack content/fr</code></p>
    </div>
  );
}
