// SPDX-License-Identifier: Apache-2.0
// The question before what cannot be undone. Nothing happens unless its verb is pressed.
import { question } from "./notices";
import { Sheet } from "./Sheet";
import { t } from "./words";

export function Confirm() {
  const asked = question.value;
  if (asked === null) return null;
  const put = () => { question.value = null; };
  const act = () => {
    put();
    asked.act();
  };
  return (
    <Sheet
      title={asked.title} onClose={put}
      foot={<>
        <button class="btn btn--quiet" type="button" onClick={put}>{t.value.cancel}</button>
        <button class={asked.danger ? "btn btn--danger" : "btn"} type="button" onClick={act}>{asked.verb}</button>
      </>}
    >
      <p>{asked.detail}</p>
    </Sheet>
  );
}
