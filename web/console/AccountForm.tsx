// SPDX-License-Identifier: Apache-2.0
// Making an account: a name, and a password that is long rather than strange.
import { useState } from "preact/hooks";
import { postAccount, type Problem } from "./api";
import { refreshAccount } from "./door";
import { ErrorLine, Field, type FieldError } from "./Field";
import { tell } from "./notices";
import { PasswordField } from "./PasswordField";
import { t } from "./words";

const PASSWORD_CHARS_MIN = 12; // ACCOUNT_PASSWORD_CHARS_MIN in src/base/limits.h

const length = (text: string): number => [...text].length;

function sentence(problem: Problem): string {
  if (problem.kind === "offline") return t.value.problem.action_offline;
  if (problem.kind === "refused" && problem.status === 409) return t.value.account.name_taken;
  if (problem.kind === "refused" && problem.status === 403) return t.value.account.not_allowed;
  return t.value.problem.action_refused;
}

export function AccountForm({ onDone, onLater }: { onDone(): void; onLater(): void }) {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [wrong, setWrong] = useState<FieldError | null>(null);
  const [refused, setRefused] = useState("");
  const [busy, setBusy] = useState(false);
  const words = t.value.account;

  function mistake(): FieldError | null {
    if (name.trim() === "") return { field: "name", text: words.name_missing };
    const left = PASSWORD_CHARS_MIN - length(password);
    return left > 0 ? { field: "password", text: words.password_short({ left }) } : null;
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget as HTMLFormElement;
    const found = mistake();
    setWrong(found);
    setRefused("");
    if (found) {
      form.querySelector<HTMLInputElement>(`[name=${found.field}]`)?.focus();
      return;
    }
    setBusy(true);
    const made = await postAccount(name.trim(), password);
    setBusy(false);
    if (!made.ok) {
      setRefused(sentence(made.problem));
      return;
    }
    tell(words.created({ name: name.trim() }));
    onDone();
    await refreshAccount();
  }

  return (
    <form onSubmit={submit} noValidate>
      {refused && <ErrorLine>{refused}</ErrorLine>}
      <Field
        label={t.value.door.name} hint={words.name_hint} error={wrong?.field === "name" ? wrong.text : undefined}
        input={(tie) => (
          <input
            {...tie} class="input" name="name" type="text" value={name} autocomplete="username" maxLength={40}
            spellcheck={false} onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      />
      <PasswordField
        value={password} onInput={setPassword} hint={words.password_hint} autocomplete="new-password"
        error={wrong?.field === "password" ? wrong.text : undefined}
      />
      <div class="actions">
        <button class="btn" type="submit" aria-busy={busy}>{busy ? words.creating : words.create}</button>
        <button class="btn btn--plain" type="button" onClick={onLater}>{words.card_later}</button>
      </div>
    </form>
  );
}
