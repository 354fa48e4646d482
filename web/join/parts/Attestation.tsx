// SPDX-License-Identifier: Apache-2.0
// An attestation of attendance, made on the phone: the name is typed here, printed from here, and sent nowhere.

import { useSignal } from "@preact/signals";

import { plainText } from "../../shared/components/RichText";
import { common } from "../../shared/i18n";
import { attestationText, canShare } from "../keep";
import { state, t } from "../store";

const NAME_CHARS = 80;

export function Attestation() {
  const name = useSignal("");
  const title = plainText(state.value?.title ?? "");
  const typed = name.value.trim();
  const text = attestationText(title, typed, common.value.forms.day(today()));

  /** Only the sheet below goes to the printer. */
  function printSheet(): void {
    if (typed === "") return;
    document.body.classList.add("prints-attestation");
    print();
    document.body.classList.remove("prints-attestation");
  }

  return (
    <section class="card keep">
      <h2>{t.value.attestation}</h2>
      <div class="field">
        <label for="name">{t.value.attestation_name}</label>
        <input class="input" id="name" autocomplete="name" maxLength={NAME_CHARS} value={name.value} aria-describedby="name-hint"
          onInput={(event) => { name.value = event.currentTarget.value; }} />
        <p class="small" id="name-hint">{t.value.attestation_hint}</p>
      </div>
      <p class="attestation-actions">
        <button type="button" class="btn btn--quiet" aria-disabled={typed === ""} onClick={printSheet}>{t.value.print}</button>
        {canShare && <button type="button" class="btn btn--quiet" aria-disabled={typed === ""} onClick={() => { if (typed !== "") void navigator.share({ text }).catch(() => undefined); }}>{t.value.share}</button>}
      </p>
      <div class="attestation-sheet" aria-hidden="true">
        <p class="attestation-sheet__title">{t.value.attestation}</p>
        <p>{text}</p>
        <p class="small">{t.value.attestation_footer}</p>
      </div>
    </section>
  );
}

/** By the phone's own calendar: "2026-03-01". */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}
