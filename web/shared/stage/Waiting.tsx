// SPDX-License-Identifier: Apache-2.0
// Before any session: what will come here, how to start it, and a field for the code where several are open.

import { useState } from "preact/hooks";

import { Brand } from "../components/Brand";
import { IconAlert } from "../components/icons";
import { t } from "./strings";

export type PinProblem = "unknown" | "denied" | "deleted";

export interface WaitingProps {
  /** This server, as the page's own address says it. */
  host: string;
  problem: PinProblem | null;
  onPin(pin: string): void;
}

export function Waiting({ host, problem, onPin }: WaitingProps) {
  const words = t.value.waiting;
  const deleted = problem === "deleted";
  return (
    <div class="stage">
      <div class="view on-ink">
        <header class="view__top"><Brand /><div class="view__where"><span class="eyebrow">{t.value.main_screen}</span></div></header>
        <main class="view__main waiting">
          <div>
            <h1 tabIndex={-1}>{deleted ? t.value.gone.title : words.title}</h1>
            <p class="waiting__what">{deleted ? t.value.gone.deleted : words.what}</p>
            <ol class="waiting__how">
              <li><span>{words.open_console} <b>{host}/animer</b></span></li>
              <li><span>{words.choose}</span></li>
              <li><span>{words.follow}</span></li>
            </ol>
          </div>
          <PinForm problem={deleted ? null : problem} onPin={onPin} />
        </main>
      </div>
    </div>
  );
}

function PinForm({ problem, onPin }: { problem: "unknown" | "denied" | null; onPin(pin: string): void }) {
  const [pin, setPin] = useState("");
  const [short, setShort] = useState(false);
  const words = t.value.waiting;
  const error = short ? words.pin_short : problem === "unknown" ? words.pin_unknown : problem === "denied" ? t.value.denied : "";
  return (
    <form
      class="waiting__side" noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const digits = pin.replace(/\D/g, "");
        setShort(digits.length !== 6);
        if (digits.length === 6) onPin(digits);
      }}
    >
      <label for="pin">{words.pin_label}</label>
      <input
        class="input" id="pin" name="pin" type="text" inputMode="numeric" autoComplete="off" maxLength={9}
        aria-label={words.pin_field} aria-invalid={error !== ""} aria-describedby={error === "" ? undefined : "pin-error"}
        value={pin} onInput={(event) => { setPin(event.currentTarget.value); setShort(false); }}
      />
      {error === "" ? null : <p class="waiting__error" id="pin-error" role="alert"><IconAlert /><span>{error}</span></p>}
      <button class="btn" type="submit">{words.pin_submit}</button>
    </form>
  );
}
