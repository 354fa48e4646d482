// SPDX-License-Identifier: Apache-2.0
// A copy, described: what it is called, what it holds, where it is.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { KINDS, MEDIA, NAME_MAX, type Copy, type Kind, type Medium } from "./backups";
import { t } from "./words";

const blank = (): Copy => ({ id: crypto.randomUUID(), name: "", medium: "disk", kinds: ["software"], offline: false, offsite: false });

export function CopyForm({ copy, onDone, onCancel }: { copy: Copy | null; onDone(copy: Copy): void; onCancel(): void }) {
  const now = useSignal(copy ?? blank());
  const problem = useSignal<"no_name" | "no_kind" | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const words = t.value;
  const { name, medium, kinds, offline, offsite } = now.value;
  useEffect(() => first.current?.focus(), []);

  const change = (changed: Partial<Copy>) => {
    now.value = { ...now.value, ...changed };
    problem.value = null;
  };
  /** Where a medium usually is; that it is disconnected is never taken for granted. */
  const chooseMedium = (chosen: Medium) => change({ medium: chosen, offsite: chosen === "online" || chosen === "sync", offline: false });
  const toggle = (kind: Kind) => change({ kinds: KINDS.filter((other) => (other === kind) !== kinds.includes(other)) });
  const done = (event: Event) => {
    event.preventDefault();
    problem.value = name.trim() === "" ? "no_name" : kinds.length === 0 ? "no_kind" : null;
    if (problem.value === null) onDone({ ...now.value, name: name.trim() });
    else if (problem.value === "no_name") first.current?.focus();
  };
  return (
    <form class="card pad ask" onSubmit={done} noValidate>
      <h2>{copy ? words.change_title : words.add_title}</h2>
      <div class="field">
        <label for="copy-name">{words.name}</label>
        <input ref={first} id="copy-name" class="input" value={name} maxLength={NAME_MAX} placeholder={words.name_example} autocomplete="off"
          aria-invalid={problem.value === "no_name"} aria-describedby={problem.value === "no_name" ? "copy-problem" : undefined}
          onInput={(event) => change({ name: event.currentTarget.value })} />
      </div>
      <div class="field">
        <label for="copy-medium">{words.medium}</label>
        <select id="copy-medium" class="input" value={medium} onChange={(event) => chooseMedium(event.currentTarget.value as Medium)} aria-describedby="copy-medium-hint">
          {MEDIA.map((one) => <option key={one} value={one}>{words.media[one]}</option>)}
        </select>
        <p class="hint" id="copy-medium-hint">{words.media_hints[medium]}</p>
      </div>
      <fieldset class="ticks">
        <legend>{words.holds}</legend>
        {KINDS.map((kind) => (
          <label key={kind}><input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} /><span>{words.kinds[kind]}</span></label>
        ))}
      </fieldset>
      <fieldset class="ticks ticks--wide">
        <legend>{words.where}</legend>
        <label><input type="checkbox" checked={offline} onChange={() => change({ offline: !offline })} /><span>{words.offline}<small>{words.offline_hint}</small></span></label>
        <label><input type="checkbox" checked={offsite} onChange={() => change({ offsite: !offsite })} /><span>{words.offsite}<small>{words.offsite_hint}</small></span></label>
      </fieldset>
      {problem.value !== null && <p class="error" role="alert" id="copy-problem">{words[problem.value]}</p>}
      <div class="ask__actions">
        <button type="submit" class="btn">{words.keep}</button>
        <button type="button" class="btn btn--quiet" onClick={onCancel}>{words.cancel}</button>
      </div>
    </form>
  );
}
