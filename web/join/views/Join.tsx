// SPDX-License-Identifier: Apache-2.0
// The way in: one field for the code on the screen, spaces forgiven, and what went wrong beside it.

import { useSignal } from "@preact/signals";

import { IconAlert, IconWifi } from "../../shared/components/icons";
import { Frame } from "../parts/Frame";
import { Title } from "../parts/Title";
import { join, joining, pin, problem, status, t } from "../store";

const digitsOf = (text: string) => text.replace(/\D/g, "").slice(0, 6);
const spaced = (digits: string) => (digits.length > 3 ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits);

export function Join() {
  const typed = useSignal(pin.peek());
  const short = useSignal(false);
  const busy = joining.value;
  const offline = busy && status.value === "lost";
  const wrong = short.value ? t.value.pin_short : problem.value && t.value.problems[problem.value];

  function submit(event: Event): void {
    event.preventDefault();
    if (busy) return;
    short.value = typed.value.length < 6;
    if (!short.value) join(typed.value);
    else document.getElementById("pin")?.focus();
  }

  return (
    <Frame layout="typing" foot={
      <p class="small ph__foot-text">{t.value.no_name}<br /><a href="/confidentialite">{t.value.privacy}</a></p>
    }>
      <Title>{t.value.join_title}</Title>
      <form class="pin-field" id="join" onSubmit={submit} noValidate>
        <label for="pin">{t.value.pin_label}</label>
        <input
          id="pin" name="pin" inputMode="numeric" autocomplete="one-time-code" enterKeyHint="go" placeholder="000 000"
          value={spaced(typed.value)} readOnly={busy} aria-invalid={!!wrong} aria-describedby={wrong ? "pin-error" : undefined}
          onInput={(event) => {
            const field = event.currentTarget;
            typed.value = digitsOf(field.value);
            short.value = false;
            problem.value = null;
            // A key that adds nothing leaves the signal as it was, so the field is put right here.
            if (field.selectionStart === field.value.length) field.value = spaced(typed.value);
          }}
        />
        {wrong && <p class="error" id="pin-error" role="alert"><IconAlert /> <span>{wrong}</span></p>}
        {offline && <p class="safe"><IconWifi /><span>{t.value.problems.offline}</span></p>}
      </form>
      <button type="submit" class="btn btn--wide" form="join" aria-disabled={busy || typed.value.length < 6}>
        {busy ? t.value.joining : t.value.join}
      </button>
    </Frame>
  );
}
