// SPDX-License-Identifier: Apache-2.0
// The room's Wi-Fi as a QR code beside the session's. Name and password stay in this page's memory.

import { useState } from "preact/hooks";

import { t } from "../shared/stage/strings";
import { Panel } from "./Panel";
import { panel, wifi } from "./panels";

/** WPA passphrases; IEEE 802.11i, H.4.1. */
const PASSPHRASE_MIN = 8;
const PASSPHRASE_MAX = 63;

export function WifiPanel() {
  const [name, setName] = useState(wifi.value?.name ?? "");
  const [password, setPassword] = useState(wifi.value?.password ?? "");
  const [checked, setChecked] = useState(false);
  const words = t.value.wifi;
  const nameError = checked && name.trim() === "" ? words.name_missing : "";
  const badLength = password !== "" && (password.length < PASSPHRASE_MIN || password.length > PASSPHRASE_MAX);
  const passwordError = checked && badLength ? words.password_short : "";

  return (
    <Panel title={words.title}>
      <form
        class="panel__form" noValidate autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          setChecked(true);
          if (name.trim() === "" || badLength) return;
          wifi.value = { name: name.trim(), password };
          panel.value = null;
        }}
      >
        <p>{words.what} {words.public}</p>
        <div class="field">
          <label for="wifi-name">{words.name}</label>
          <input
            class="input" id="wifi-name" type="text" autoComplete="off" spellcheck={false} maxLength={32} value={name}
            aria-invalid={nameError !== ""} aria-describedby={nameError === "" ? undefined : "wifi-name-error"}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          {nameError === "" ? null : <p class="panel__error" id="wifi-name-error" role="alert">{nameError}</p>}
        </div>
        <div class="field">
          <label for="wifi-password">{words.password}</label>
          <input
            class="input" id="wifi-password" type="password" autoComplete="off" maxLength={PASSPHRASE_MAX} value={password}
            aria-invalid={passwordError !== ""} aria-describedby={passwordError === "" ? "wifi-hint" : "wifi-hint wifi-password-error"}
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
          <p class="muted" id="wifi-hint">{words.password_hint}</p>
          {passwordError === "" ? null : <p class="panel__error" id="wifi-password-error" role="alert">{passwordError}</p>}
        </div>
        <p class="panel__promise">{words.kept}</p>
        <div class="panel__actions">
          {wifi.value === null ? null : (
            <button class="btn btn--quiet" type="button" onClick={() => { wifi.value = null; panel.value = null; }}>{words.hide}</button>
          )}
          <button class="btn" type="submit">{words.show}</button>
        </div>
      </form>
    </Panel>
  );
}
