// SPDX-License-Identifier: Apache-2.0
// The letter that acknowledges a request, to be read again before it leaves: edited here, printed, copied, never kept.
import { useSignal } from "@preact/signals";

import { IconPrint } from "../../../shared/components/icons";
import { Copy } from "./Buttons";
import { t } from "./words";

export function Letter({ text }: { text: string }) {
  const edited = useSignal(text);
  const words = t.value.letter;
  return (
    <section class="card pad ask">
      <div class="group__head"><h2>{words.title}</h2><span class="tag tag--warn">{words.draft}</span></div>
      <p>{words.what}</p>
      <div class="field">
        <label class="sr-only" for="letter">{words.label}</label>
        <textarea id="letter" class="input r-letter" lang="fr" rows={16} value={edited.value} onInput={(event) => { edited.value = event.currentTarget.value; }} />
      </div>
      <div class="ask__actions">
        <button type="button" class="btn btn--quiet" onClick={() => print()}><IconPrint small />{words.print}</button>
        <Copy text={edited.value} />
      </div>
      <pre class="sheet sheet--letter printed" lang="fr">{edited.value}</pre>
    </section>
  );
}
