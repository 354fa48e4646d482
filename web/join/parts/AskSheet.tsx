// SPDX-License-Identifier: Apache-2.0
// A question to the trainer: written at any time, supported by the others once it is shown.

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { IconAlert, IconCross, IconQuestion } from "../../shared/components/icons";
import type { AskItem } from "../../shared/protocol";
import { asking, askRefused, asks, REMARK_CHARS } from "../said";
import { askTrainer, joined, readAsks, state, support, t, view, type ViewName } from "../store";

const FRESH_MS = 5000; // how often an open list is read again

/** Never over answers, nor where nothing of the session is on view. */
const OFFERED: ReadonlySet<ViewName> = new Set(["lobby", "slide", "break", "reveal", "found", "results", "noted", "saved", "standings", "heard"]);

function Row({ item }: { item: AskItem }) {
  return (
    <li class="asked">
      <p>{item.text}</p>
      {item.mine ? <small class="tag">{t.value.ask_states[item.state]}</small> : (
        <button type="button" class="btn btn--quiet" aria-disabled={item.supported === true} onClick={() => { if (!item.supported) support(item.item); }}>
          {item.supported ? t.value.supported : t.value.me_too}{item.supports > 0 && <b class="tnum"> {item.supports}</b>}
        </button>
      )}
    </li>
  );
}

function Sheet({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useSignal("");
  const items = asks.value?.items ?? [];
  useEffect(() => {
    dialog.current?.showModal();
    readAsks();
    const timer = setInterval(readAsks, FRESH_MS);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => { if (asking.value === null && !askRefused.value) text.value = ""; }, [asking.value]);
  return (
    <dialog class="sheet" ref={dialog} aria-labelledby="ask-title" onClose={onClose}>
      <header class="sheet__head">
        <h2 id="ask-title">{t.value.ask_title}</h2>
        <button type="button" class="btn btn--plain" onClick={() => dialog.current?.close()}><IconCross /><span class="sr-only">{t.value.close}</span></button>
      </header>
      <div class="field">
        <label for="ask-text">{t.value.ask_label}</label>
        <textarea class="input" id="ask-text" rows={3} maxLength={REMARK_CHARS} value={text.value} aria-describedby="ask-hint"
          onInput={(event) => { text.value = event.currentTarget.value; askRefused.value = false; }} />
        <p class="small" id="ask-hint">{t.value.ask_hint}</p>
        {askRefused.value && <p class="error" role="alert"><IconAlert /> <span>{t.value.ask_refused}</span></p>}
      </div>
      <button type="button" class="btn btn--wide" aria-disabled={text.value.trim() === "" || asking.value !== null}
        onClick={() => { if (text.value.trim() !== "" && asking.value === null) askTrainer(text.value.trim()); }}>
        {asking.value === null ? t.value.send : t.value.sending}
      </button>
      {items.length > 0 && <><h3 class="section">{t.value.asked_by_all}</h3><ul class="asked-list">{items.map((item) => <Row key={item.item} item={item} />)}</ul></>}
    </dialog>
  );
}

export function AskButton() {
  const open = useSignal(false);
  if (!joined.value || !state.value?.asks_open || !OFFERED.has(view.value)) return null;
  return (
    <>
      <button type="button" class="btn btn--plain ask-button" onClick={() => { open.value = true; }}><IconQuestion /> {t.value.ask_button}</button>
      {open.value && <Sheet onClose={() => { open.value = false; }} />}
    </>
  );
}
