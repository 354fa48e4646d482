// SPDX-License-Identifier: Apache-2.0
// The practice's own file: taken along, brought to another device, erased. What is noted is never replaced unasked.
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";

import { IconCross, IconDownload, IconNote } from "../../shared/components/icons";
import { say } from "../../shared/components/Live";
import { eraseFile, exportFile, importFile, isFilled, refusalOf, type Refusal } from "./file";
import { save } from "./save";
import { t } from "./words";

export function MyFile() {
  const chosen = useRef<HTMLInputElement>(null);
  const told = useSignal<Refusal | "imported" | "erased" | null>(null);
  const sure = useSignal(false);
  const brought = useSignal<string | null>(null);
  const words = t.value.file;

  const tell = (what: typeof told.value) => {
    told.value = what;
    if (typeof what === "string") say(words[what]);
  };
  const bring = (text: string) => {
    brought.value = null;
    tell(importFile(text) ?? "imported");
  };
  const read = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text();
    input.value = ""; // so that the same file can be chosen again
    told.value = null;
    if (text !== undefined && isFilled() && refusalOf(text) === null) brought.value = text;
    else if (text !== undefined) bring(text);
  };
  const erase = () => {
    eraseFile();
    sure.value = false;
    tell("erased");
  };
  const now = told.value;
  return (
    <section class="card pad ask">
      <p>{words.what}</p>
      {brought.value !== null ? (
        <div class="ask__actions" role="alert">
          <button type="button" class="btn" onClick={() => bring(brought.value ?? "")}>{words.replace}</button>
          <button type="button" class="btn btn--quiet" onClick={() => { brought.value = null; }}>{words.keep}</button>
        </div>
      ) : (
        <div class="ask__actions">
          <button type="button" class="btn" disabled={!isFilled()} onClick={() => save(words.name, "application/json", exportFile(new Date()))}>
            <IconDownload small />{words.take}
          </button>
          <button type="button" class="btn btn--quiet" onClick={() => chosen.current?.click()}><IconNote small />{words.bring}</button>
          <input ref={chosen} type="file" class="sr-only" tabIndex={-1} aria-label={words.bring} accept=".json,application/json"
            onChange={(event) => void read(event.currentTarget)} />
          {sure.value
            ? <button type="button" class="btn btn--quiet" onClick={erase}><IconCross small />{words.sure}</button>
            : <button type="button" class="btn btn--quiet" disabled={!isFilled()} onClick={() => { sure.value = true; }}><IconCross small />{words.erase}</button>}
        </div>
      )}
      <p class="hint">{words.hint}</p>
      {now !== null && (typeof now === "string"
        ? <p role="status">{words[now]}</p>
        : <p class="error" role="alert">{now.why === "bad_part" ? words.bad_part({ part: now.part }) : words[now.why]}</p>)}
    </section>
  );
}
