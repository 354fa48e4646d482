// SPDX-License-Identifier: Apache-2.0
// How a restore test goes, step by step; the command that proves it, for those who can; what to ask one's provider.
import { IconRight } from "../../../shared/components/icons";
import { t } from "./words";

const COMMANDS = [
  "maillon backup manifest /home/cabinet --manifest /media/cle/cabinet.manifest",
  "maillon backup verify /tmp/restauration --manifest /media/cle/cabinet.manifest",
] as const;

export function Guide() {
  const words = t.value.guide;
  return (
    <section class="card pad">
      <h2>{words.title}</h2>
      <ol class="steps">{words.steps.map((step) => <li key={step}><span>{step}</span></li>)}</ol>
      <p class="guide__yearly">{words.yearly}</p>
      <details class="fold">
        <summary>{words.command}<IconRight /></summary>
        <div class="guide__command">
          <p>{words.before}</p>
          <pre class="mono" tabIndex={0} aria-label={words.before}>{COMMANDS[0]}</pre>
          <p>{words.after}</p>
          <pre class="mono" tabIndex={0} aria-label={words.after}>{COMMANDS[1]}</pre>
          <p class="hint">{words.careful}</p>
        </div>
      </details>
      <details class="fold">
        <summary>{words.ask}<IconRight /></summary>
        <ul class="plainlist">{words.questions.map((question) => <li key={question}>{question}</li>)}</ul>
        <p class="hint">{words.host}</p>
      </details>
    </section>
  );
}
