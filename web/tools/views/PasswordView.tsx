// SPDX-License-Identifier: Apache-2.0
// A password, judged as it is typed: by its form, by what a guesser would need, and by what it was before. It stands
// nowhere but in its field: not in an address, a history, or a field's memory.
import { useSignal, type Signal } from "@preact/signals";

import { IconCheck, IconCopy, IconCross, IconEye, IconRefresh, IconRight } from "../../shared/components/icons";
import { say } from "../../shared/components/Live";
import { ALREADY, todo } from "../core/advice";
import { cluesOf, gravest } from "../core/clues";
import type { Core } from "../core/core";
import type { Report } from "../core/report";
import { bytesIn } from "../engine";
import { Already } from "../parts/Already";
import { Evidence } from "../parts/Evidence";
import { OwnText } from "../parts/OwnText";
import { Ready } from "../parts/Ready";
import { Steps } from "../parts/Steps";
import { Verdict } from "../parts/Verdict";
import { advice, duration, findingWords, t } from "../words";

const FORMS = ["form_twelve", "form_fourteen", "form_words", "form_bits", "form_missing"] as const;
/** Told by the table of times, and by the line about the form. */
const TOLD = new Set<string>(["guesses", ...FORMS]);
const CHARS_MAX = 256;

interface SecretProps { id: string; label: string; hint?: string; value: Signal<string>; shown: Signal<boolean> }

function Secret({ id, label, hint, value, shown }: SecretProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="secret">
        <input id={id} class="input mono" {...(shown.value ? { type: "text" } : { type: "password" })} value={value.value}
          autocomplete="off" autocapitalize="none" spellcheck={false} maxLength={CHARS_MAX}
          {...(hint ? { "aria-describedby": `${id}-hint` } : {})}
          onInput={(event) => { value.value = event.currentTarget.value; }} />
        <button type="button" class="btn btn--plain" aria-pressed={shown.value} onClick={() => { shown.value = !shown.value; }}>
          <IconEye small /><span class="sr-only">{t.value.password.show}</span>
        </button>
      </div>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}

/** How long it would hold, for three kinds of guesser. */
function Times({ report }: { report: Report }) {
  const facts = report.findings.find(({ rule }) => rule === "guesses")?.facts;
  const words = t.value.password;
  if (!facts) return null;
  return (
    <dl class="times">
      {(["online", "slow_hash", "fast_hash"] as const).map((attack) => (
        <div key={attack}>
          <dt>{words.attacks[attack].title}<small>{words.attacks[attack].why}</small></dt>
          <dd>{duration(facts[attack])}</dd>
        </div>
      ))}
    </dl>
  );
}

function FormLine({ report }: { report: Report }) {
  const form = report.findings.find(({ rule }) => (FORMS as readonly string[]).includes(rule));
  if (!form) return null;
  const words = findingWords.value[form.rule];
  return (
    <p class={`formline ${form.rule === "form_missing" ? "is-missing" : "is-there"}`}>
      {form.rule === "form_missing" ? <IconCross small /> : <IconCheck small />}
      <span><b>{words.title}</b> {words.text(form.facts)}</span>
    </p>
  );
}

function Judged({ report, password, shown }: { report: Report; password: string; shown: boolean }) {
  const clues = cluesOf(report, TOLD);
  const grave = gravest(clues.list);
  const summary = advice.value.summary({
    subject: "password", verdict: report.verdict, clues: clues.list.length, gravest: grave ? findingWords.value[grave.rule].title : "",
  });
  return (
    <>
      <Verdict verdict={report.verdict} words={t.value.password.verdicts}>{summary}</Verdict>
      <section class="card pad">
        <h2>{t.value.password.how_long}</h2>
        <Times report={report} />
        <p class="hint">{t.value.password.assumptions}</p>
        <FormLine report={report} />
      </section>
      {clues.list.length > 0 && (
        <section class="card pad">
          <h2>{t.value.password.why}</h2>
          {shown && <OwnText text={password} report={report} clues={clues} />}
          <Evidence clues={clues.list} />
        </section>
      )}
    </>
  );
}

function Suggestion({ core }: { core: Core }) {
  const phrase = useSignal(core.passphrase());
  const copied = useSignal(false);
  const words = t.value.password;
  const copy = () => navigator.clipboard.writeText(phrase.value).then(() => {
    copied.value = true;
    say(words.copied);
  }, () => {});
  return (
    <section class="card pad suggestion">
      <h2>{words.suggestion}</h2>
      <p>{words.suggestion_why}</p>
      <p class="phrase mono">{phrase.value}</p>
      <div class="ask__actions">
        <button type="button" class="btn btn--quiet" onClick={() => { phrase.value = core.passphrase(); copied.value = false; }}>
          <IconRefresh small />{words.another}
        </button>
        {"clipboard" in navigator && (
          <button type="button" class="btn btn--quiet" onClick={() => void copy()}>
            {copied.value ? <IconCheck small /> : <IconCopy small />}{copied.value ? words.copied : words.copy}
          </button>
        )}
      </div>
    </section>
  );
}

function Checking({ core }: { core: Core }) {
  const password = useSignal("");
  const former = useSignal("");
  const shown = useSignal(false);
  const words = t.value.password;
  const report = password.value === "" ? null : core.password(bytesIn(password.value), bytesIn(former.value));
  return (
    <div class="two">
      <div class="col">
        <form class="card pad ask" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
          <Secret id="password" label={words.label} hint={words.hint} value={password} shown={shown} />
          <details class="more">
            <summary>{words.renewal}</summary>
            <Secret id="former" label={words.former} value={former} shown={shown} hint={words.former_hint} />
          </details>
        </form>
        {report && <Judged report={report} password={password.value} shown={shown.value} />}
      </div>
      <div class="col">
        <Suggestion core={core} />
        {report && (
          <>
            <section class="card pad">
              <h2>{t.value.todo}</h2>
              <Steps steps={todo("password", "unknown", report).map((key) => advice.value.todo[key])} />
              <details class="fold">
                <summary><span>{t.value.already}</span><IconRight /></summary>
                <Already situations={ALREADY.password} />
              </details>
            </section>
          </>
        )}
      </div>
    </div>
  );
}

export function PasswordView() {
  return <Ready>{(core) => <Checking core={core} />}</Ready>;
}
