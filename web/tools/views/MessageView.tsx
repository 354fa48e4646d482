// SPDX-License-Identifier: Apache-2.0
// A message: pasted, typed, dropped, opened from a file, or shared by another application; then what betrays it.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { IconCopy, IconNote } from "../../shared/components/icons";
import { say } from "../../shared/components/Live";
import type { MessageForm } from "../core/advice";
import { cluesOf } from "../core/clues";
import type { Core, Piece } from "../core/core";
import type { Report } from "../core/report";
import { bytesIn } from "../engine";
import { note } from "../history";
import { given } from "../given";
import { MarkedText } from "../parts/MarkedText";
import { Outcome } from "../parts/Outcome";
import { Ready } from "../parts/Ready";
import { advice, t } from "../words";

const FILE_BYTES_MAX = 10 << 20; // as the check reads
const SMS_CHARS_MAX = 480; // three SMS; what is longer was most likely pasted from an e-mail

interface Checked { report: Report; shown: Piece[] }

function formOf(shown: Piece[]): MessageForm {
  if (shown.some(({ kind }) => kind === "sender")) return "mail";
  const text = shown.find(({ kind }) => kind === "text")?.text ?? "";
  return text.length > 0 && text.length <= SMS_CHARS_MAX ? "sms" : "unknown";
}

const canPaste = isSecureContext && typeof navigator.clipboard?.readText === "function";

function Asked({ onCheck }: { onCheck(input: Uint8Array): void }) {
  const text = useSignal("");
  const problem = useSignal("");
  const over = useSignal(false);
  const file = useRef<HTMLInputElement>(null);
  const words = t.value.message;

  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > FILE_BYTES_MAX) problem.value = words.file_large;
    else onCheck(new Uint8Array(await chosen.arrayBuffer()));
  };
  const paste = () => navigator.clipboard.readText().then(
    (pasted) => { text.value = pasted; },
    () => { problem.value = words.paste_refused; },
  );
  const check = (event: Event) => {
    event.preventDefault();
    if (text.value.trim() === "") problem.value = words.empty;
    else onCheck(bytesIn(text.value));
  };
  return (
    <form class={`card pad ask${over.value ? " is-over" : ""}`} onSubmit={check}
      onDragOver={(event) => { event.preventDefault(); over.value = true; }}
      onDragLeave={() => { over.value = false; }}
      onDrop={(event) => { event.preventDefault(); over.value = false; void read(event.dataTransfer?.files[0]); }}>
      <div class="field">
        <label for="message">{words.label}</label>
        <textarea id="message" class="input" rows={7} value={text.value} placeholder={words.placeholder} spellcheck={false}
          aria-describedby="message-hint" aria-invalid={problem.value !== ""}
          onInput={(event) => { text.value = event.currentTarget.value; problem.value = ""; }} />
        <p class="hint" id="message-hint">{words.hint}</p>
        {problem.value !== "" && <p class="error" role="alert">{problem.value}</p>}
      </div>
      <div class="ask__actions">
        <button type="submit" class="btn btn--big">{words.check}</button>
        {canPaste && <button type="button" class="btn btn--quiet" onClick={() => void paste()}><IconCopy small />{words.paste}</button>}
        <button type="button" class="btn btn--quiet" onClick={() => file.current?.click()}><IconNote small />{words.open}</button>
        <input ref={file} type="file" class="sr-only" tabIndex={-1} aria-label={words.open} accept=".eml,.txt,.html,.htm,message/rfc822,text/plain,text/html"
          onChange={(event) => void read(event.currentTarget.files?.[0])} />
      </div>
    </form>
  );
}

function Result({ checked, onAgain }: { checked: Checked; onAgain(): void }) {
  const { report, shown } = checked;
  const clues = cluesOf(report);
  const words = t.value.message;
  const heads = shown.filter(({ kind }) => kind !== "text");
  return (
    <Outcome subject="message" form={formOf(shown)} report={report} clues={clues} onAgain={onAgain}>
      <h2>{words.yours}</h2>
      {heads.length > 0 && (
        <dl class="heads">
          {heads.map((piece) => (
            <div key={piece.kind}>
              <dt>{words[piece.kind === "sender" ? "sender" : "subject"]}</dt>
              <dd><MarkedText piece={piece} clues={clues} /></dd>
            </div>
          ))}
        </dl>
      )}
      {shown.filter(({ kind }) => kind === "text").map((piece, index) => (
        <p class="msg" key={index}><MarkedText piece={piece} clues={clues} /></p>
      ))}
      {shown.length === 0 && <p class="msg muted">{words.nothing_shown}</p>}
    </Outcome>
  );
}

function Checking({ core }: { core: Core }) {
  const checked = useSignal<Checked | null>(null);
  const check = (input: Uint8Array) => {
    const found = core.message(input);
    checked.value = found;
    note("message", found.report.verdict, found.shown.map(({ text }) => text).join(" "));
    say(advice.value.verdictWords[found.report.verdict]);
    scrollTo(0, 0);
  };
  useEffect(() => {
    const text = given.value;
    given.value = null;
    if (text !== null) check(text);
  }, []);
  return checked.value
    ? <Result checked={checked.value} onAgain={() => { checked.value = null; }} />
    : <Asked onCheck={check} />;
}

export function MessageView() {
  return <Ready>{(core) => <Checking core={core} />}</Ready>;
}
