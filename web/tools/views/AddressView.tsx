// SPDX-License-Identifier: Apache-2.0
// Before sending: what may go to this recipient, or to each of several.
import { useSignal } from "@preact/signals";

import { say } from "../../shared/components/Live";
import { cluesOf } from "../core/clues";
import type { Core } from "../core/core";
import type { Report } from "../core/report";
import { bytesIn } from "../engine";
import { note } from "../history";
import { Outcome } from "../parts/Outcome";
import { OwnText } from "../parts/OwnText";
import { Ready } from "../parts/Ready";
import { advice, t } from "../words";

function Checking({ core }: { core: Core }) {
  const text = useSignal("");
  const problem = useSignal("");
  const report = useSignal<Report | null>(null);
  const words = t.value.address;
  const check = (event: Event) => {
    event.preventDefault();
    if (text.value.trim() === "") {
      problem.value = words.empty;
      return;
    }
    report.value = core.address(bytesIn(text.value));
    note("address", report.value.verdict, text.value);
    say(advice.value.verdictWords[report.value.verdict]);
    scrollTo(0, 0);
  };
  if (report.value) {
    const clues = cluesOf(report.value);
    return (
      <Outcome subject="address" report={report.value} clues={clues} onAgain={() => { report.value = null; }}>
        <h2>{words.yours}</h2>
        <OwnText text={text.value} report={report.value} clues={clues} />
      </Outcome>
    );
  }
  return (
    <form class="card pad ask" onSubmit={check}>
      <div class="field">
        <label for="address">{words.label}</label>
        <textarea id="address" class="input mono" rows={2} value={text.value} placeholder={words.placeholder} inputMode="email"
          autocapitalize="none" spellcheck={false} aria-describedby="address-hint" aria-invalid={problem.value !== ""}
          onInput={(event) => { text.value = event.currentTarget.value; problem.value = ""; }} />
        <p class="hint" id="address-hint">{words.hint}</p>
        {problem.value !== "" && <p class="error" role="alert">{problem.value}</p>}
      </div>
      <div class="ask__actions"><button type="submit" class="btn btn--big">{words.check}</button></div>
    </form>
  );
}

export function AddressView() {
  return <Ready>{(core) => <Checking core={core} />}</Ready>;
}
