// SPDX-License-Identifier: Apache-2.0
// For whoever came by the link while no account exists: a calm offer, which can wait.
import { signal } from "@preact/signals";
import { IconKey } from "../shared/components/icons";
import { AccountForm } from "./AccountForm";
import { t } from "./words";

/** Until the page is left: the offer comes back with the next link, when it is useful again. */
const offer = signal<"card" | "form" | "later">("card");

export function AccountCard() {
  if (offer.value === "later") return null;
  const words = t.value.account;
  const later = () => { offer.value = "later"; };
  return (
    <section class="card welcome" aria-labelledby="h-account-card">
      <div>
        <h2 id="h-account-card">{words.card_title}</h2>
        <p class="muted">{words.card_detail}</p>
      </div>
      {offer.value === "card"
        ? <div class="actions">
            <button class="btn btn--quiet" type="button" onClick={() => { offer.value = "form"; }}><IconKey small />{words.card_open}</button>
            <button class="btn btn--plain" type="button" onClick={later}>{words.card_later}</button>
          </div>
        : <AccountForm onDone={later} onLater={later} />}
    </section>
  );
}
