// SPDX-License-Identifier: Apache-2.0
// An address: typed, pasted, or read from a QR code; taken apart so that the eye learns what counts in it.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { IconScreen, IconStop } from "../../shared/components/icons";
import { say } from "../../shared/components/Live";
import { cluesOf } from "../core/clues";
import type { Core } from "../core/core";
import type { Report } from "../core/report";
import { bytesIn } from "../engine";
import { given } from "../given";
import { note } from "../history";
import { Outcome } from "../parts/Outcome";
import { OwnText } from "../parts/OwnText";
import { Ready } from "../parts/Ready";
import { hasCamera, readPicture, watchCamera } from "../qr";
import { advice, t } from "../words";

/** Told by the address itself, large, and not as a clue. */
const TOLD = new Set(["real_domain", "official_domain"]);

/** The host with what somebody registered set apart: www.ameli.fr.[dossier.example]. */
function Anatomy({ report }: { report: Report }) {
  const facts = report.findings.find(({ rule }) => rule === "real_domain")?.facts;
  const official = report.findings.find(({ rule }) => rule === "official_domain")?.facts.organisation;
  const words = t.value.link;
  if (!facts?.domain) return null;
  const host = facts.host ?? facts.domain;
  const before = host.endsWith(facts.domain) ? host.slice(0, -facts.domain.length) : "";
  return (
    <>
      <p class="host mono"><span>{before}</span><b>{facts.domain}</b></p>
      <p class="host__words">{official ? words.official({ organisation: official }) : words.what_counts({ domain: facts.domain })}</p>
    </>
  );
}

function Camera({ onFound, onEnd }: { onFound(text: string): void; onEnd(): void }) {
  const video = useRef<HTMLVideoElement>(null);
  const refused = useSignal(false);
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    if (video.current)
      watchCamera(video.current, onFound).then((end) => { stop = end; if (gone) end(); }, () => { refused.value = true; });
    return () => { gone = true; stop(); };
  }, []);
  return (
    <div class="camera">
      {refused.value ? <p class="error" role="alert">{t.value.link.camera_refused}</p> : <video ref={video} playsInline muted aria-label={t.value.link.camera_sees} />}
      <button type="button" class="btn btn--quiet" onClick={onEnd}><IconStop small />{t.value.link.camera_stop}</button>
    </div>
  );
}

function Asked({ onCheck }: { onCheck(text: string): void }) {
  const text = useSignal("");
  const problem = useSignal("");
  const looking = useSignal(false);
  const file = useRef<HTMLInputElement>(null);
  const words = t.value.link;
  const read = async (picture: File | undefined) => {
    if (!picture) return;
    const found = await readPicture(picture);
    if (found === null) problem.value = words.no_code;
    else onCheck(found);
  };
  const check = (event: Event) => {
    event.preventDefault();
    if (text.value.trim() === "") problem.value = words.empty;
    else onCheck(text.value);
  };
  return (
    <form class="card pad ask" onSubmit={check}>
      <div class="field">
        <label for="link">{words.label}</label>
        <input id="link" class="input mono" value={text.value} placeholder={words.placeholder} inputMode="url" autocomplete="off"
          autocapitalize="none" spellcheck={false} aria-describedby="link-hint" aria-invalid={problem.value !== ""}
          onInput={(event) => { text.value = event.currentTarget.value; problem.value = ""; }} />
        <p class="hint" id="link-hint">{words.hint}</p>
        {problem.value !== "" && <p class="error" role="alert">{problem.value}</p>}
      </div>
      {looking.value && <Camera onFound={(found) => { looking.value = false; onCheck(found); }} onEnd={() => { looking.value = false; }} />}
      <div class="ask__actions">
        <button type="submit" class="btn btn--big">{words.check}</button>
        {hasCamera && !looking.value && (
          <button type="button" class="btn btn--quiet" onClick={() => { looking.value = true; }}><IconScreen small />{words.camera}</button>
        )}
        <button type="button" class="btn btn--quiet" onClick={() => file.current?.click()}>{words.picture}</button>
        <input ref={file} type="file" class="sr-only" tabIndex={-1} aria-label={words.picture} accept="image/*"
          onChange={(event) => void read(event.currentTarget.files?.[0])} />
      </div>
    </form>
  );
}

interface Checked { text: string; report: Report }

function Result({ checked: { text, report }, onAgain }: { checked: Checked; onAgain(): void }) {
  const clues = cluesOf(report, TOLD);
  return (
    <Outcome subject="link" report={report} clues={clues} onAgain={onAgain}>
      <h2>{t.value.link.yours}</h2>
      <OwnText text={text} report={report} clues={clues} />
      <Anatomy report={report} />
    </Outcome>
  );
}

function Checking({ core }: { core: Core }) {
  const checked = useSignal<Checked | null>(null);
  const check = (text: string) => {
    const report = core.link(bytesIn(text));
    checked.value = { text, report };
    note("link", report.verdict, text);
    say(advice.value.verdictWords[report.verdict]);
    scrollTo(0, 0);
  };
  useEffect(() => {
    const bytes = given.value;
    given.value = null;
    if (bytes !== null) check(new TextDecoder().decode(bytes));
  }, []);
  return checked.value
    ? <Result checked={checked.value} onAgain={() => { checked.value = null; }} />
    : <Asked onCheck={check} />;
}

export function LinkView() {
  return <Ready>{(core) => <Checking core={core} />}</Ready>;
}
