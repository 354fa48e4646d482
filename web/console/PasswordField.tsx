// SPDX-License-Identifier: Apache-2.0
// A password: shown on demand, and a word when Caps Lock is on.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { IconAlert, IconEye } from "../shared/components/icons";
import { Field } from "./Field";
import { t } from "./words";

export interface PasswordFieldProps {
  value: string;
  onInput(value: string): void;
  error?: string | undefined;
  hint?: ComponentChildren;
  autocomplete: "current-password" | "new-password";
}

const TEXT = { type: "text" } as const;
const PASSWORD = { type: "password" } as const;

export function PasswordField({ value, onInput, error, hint, autocomplete }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  const [caps, setCaps] = useState(false);
  const words = t.value.door;
  const watch = (event: KeyboardEvent) => setCaps(event.getModifierState("CapsLock"));
  return (
    <Field
      label={words.password} error={error}
      hint={(hint || caps) && <>
        {hint}
        {caps && <span class="field__hint--caps"><IconAlert small />{words.caps}</span>}
      </>}
      input={(tie) => (
        <div class="password">
          <input
            {...tie} class="input" {...(shown ? TEXT : PASSWORD)} name="password" value={value} autocomplete={autocomplete}
            maxLength={200} spellcheck={false} autocapitalize="none"
            onInput={(event) => onInput(event.currentTarget.value)} onKeyDown={watch} onKeyUp={watch} onBlur={() => setCaps(false)}
          />
          <button class="btn btn--plain" type="button" aria-pressed={shown} aria-label={words.show} onClick={() => setShown(!shown)}>
            <IconEye small />
          </button>
        </div>
      )}
    />
  );
}
