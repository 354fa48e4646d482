// SPDX-License-Identifier: Apache-2.0
// Name and password. An empty field is told at its place; a refusal does not say which of the two is wrong.
import { useState } from "preact/hooks";
import { postLogin, type Problem } from "./api";
import { openDoor } from "./door";
import { ErrorLine, Field, type FieldError } from "./Field";
import { PasswordField } from "./PasswordField";
import { t } from "./words";

function sentence(problem: Problem): string {
  if (problem.kind === "offline") return t.value.problem.action_offline;
  if (problem.kind === "refused" && problem.status === 429) return t.value.door.slow_down;
  if (problem.kind === "refused" && problem.status >= 500) return t.value.problem.action_refused;
  return t.value.door.refused;
}

export function SignInForm() {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [missing, setMissing] = useState<FieldError | null>(null);
  const [refused, setRefused] = useState("");
  const [busy, setBusy] = useState(false);
  const words = t.value.door;

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget as HTMLFormElement;
    const lacks = name.trim() === "" ? "name" : password === "" ? "password" : null;
    setRefused("");
    setMissing(lacks && { field: lacks, text: lacks === "name" ? words.name_missing : words.password_missing });
    if (lacks) {
      form.querySelector<HTMLInputElement>(`[name=${lacks}]`)?.focus();
      return;
    }
    setBusy(true);
    const login = await postLogin(name.trim(), password);
    setBusy(false);
    if (login.ok) await openDoor();
    else setRefused(sentence(login.problem));
  }

  return (
    <form onSubmit={submit} noValidate>
      {refused && <ErrorLine>{refused}</ErrorLine>}
      <Field
        label={words.name} error={missing?.field === "name" ? missing.text : undefined}
        input={(tie) => (
          <input
            {...tie} class="input" name="name" type="text" value={name} autocomplete="username" maxLength={40}
            autocapitalize="none" spellcheck={false} onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      />
      <PasswordField
        value={password} onInput={setPassword} autocomplete="current-password"
        error={missing?.field === "password" ? missing.text : undefined}
      />
      <button class="btn btn--big btn--wide" type="submit" aria-busy={busy}>{busy ? words.busy : words.submit}</button>
    </form>
  );
}
