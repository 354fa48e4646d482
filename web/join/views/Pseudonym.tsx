// SPDX-License-Identifier: Apache-2.0
// Up to three proposals, one to keep; where the session allows it, one's own.

import { useSignal } from "@preact/signals";

import { IconAlert, IconCheck, IconRefresh } from "../../shared/components/icons";
import { Frame } from "../parts/Frame";
import { Title } from "../parts/Title";
import { draw, drawing, keepOwn, keepProposal, keeping, pin, pseudonymRefused, sayProfile, t, welcome } from "../store";

const PSEUDONYM_CHARS_MAX = 24;

export function Pseudonym() {
  const { proposals, left, free } = welcome.value ?? { proposals: [], left: 0, free: false };
  const own = useSignal("");
  /** From 0; null: the newest one. */
  const picked = useSignal<number | null>(null);
  const at = Math.min(picked.value ?? proposals.length - 1, proposals.length - 1);
  const profiles = welcome.value?.profiles ?? [];
  const profile = useSignal(welcome.value?.profile ?? 0);
  const writes = own.value.trim() !== "";

  function keep(): void {
    if (keeping.value) return;
    if (profile.value > 0 && !welcome.value?.profile) sayProfile(profile.value);
    if (writes) keepOwn(own.value.trim());
    else keepProposal(at + 1);
  }

  return (
    <Frame layout="center" aside={<span class="tnum muted">{pin.value.slice(0, 3)} {pin.value.slice(3)}</span>} foot={
      <button type="button" class="btn btn--wide" aria-disabled={keeping.value || (!writes && at < 0)} onClick={keep}>
        {keeping.value ? t.value.keeping : writes ? t.value.keep_own : t.value.keep({ pseudonym: proposals[at] ?? "" })}
      </button>
    }>
      <div class="names-view">
        <div><Title>{t.value.who_title}</Title><p class="ph__lead">{t.value.who_lead}</p></div>
        <fieldset class="names">
          <legend class="sr-only">{t.value.proposals}</legend>
          {proposals.map((pseudonym, i) => (
            <label key={pseudonym} class={!writes && i === at ? "name is-chosen" : "name"}>
              <input type="radio" name="name" checked={!writes && i === at} onChange={() => { picked.value = i; own.value = ""; }} />
              <span>{pseudonym}</span>
              <i class="tick"><IconCheck /></i>
            </label>
          ))}
          {left > 0 && (
            <button type="button" class="name name--more" aria-disabled={drawing.value} onClick={() => {
              if (drawing.value) return;
              picked.value = null;
              own.value = "";
              draw();
            }}>
              <span>{left === 1 ? t.value.last_one : t.value.another}</span><IconRefresh />
            </button>
          )}
        </fieldset>
        {profiles.length > 0 && (
          <div class="field">
            <label for="profile">{t.value.profile_label}</label>
            <select class="input" id="profile" value={profile.value} aria-describedby="profile-hint" onChange={(event) => { profile.value = Number(event.currentTarget.value); }}>
              <option value={0}>{t.value.profile_none}</option>
              {profiles.map((name, i) => <option key={name} value={i + 1}>{t.value.profile_names[name as keyof typeof t.value.profile_names] ?? name}</option>)}
            </select>
            <p class="small" id="profile-hint">{t.value.profile_hint}</p>
          </div>
        )}
        {free && (
          <div class="field">
            <label for="own">{t.value.write_own}</label>
            <input
              class="input" id="own" autocomplete="off" autocapitalize="words" enterKeyHint="done" maxLength={PSEUDONYM_CHARS_MAX}
              value={own.value} aria-describedby={pseudonymRefused.value ? "own-error own-hint" : "own-hint"} aria-invalid={pseudonymRefused.value}
              onInput={(event) => { own.value = event.currentTarget.value; pseudonymRefused.value = false; }}
              onKeyDown={(event) => event.key === "Enter" && keep()}
            />
            {pseudonymRefused.value && <p class="error" id="own-error" role="alert"><IconAlert /> <span>{t.value.own_refused}</span></p>}
            <p class="small" id="own-hint">{t.value.write_hint}</p>
          </div>
        )}
      </div>
    </Frame>
  );
}
