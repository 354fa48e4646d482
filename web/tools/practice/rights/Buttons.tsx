// SPDX-License-Identifier: Apache-2.0
// Buttons of these pages: one that asks twice before something is gone, and one that copies.
import { useSignal } from "@preact/signals";

import { IconCheck, IconCopy, IconCross } from "../../../shared/components/icons";
import { say } from "../../../shared/components/Live";
import { t } from "./words";

/** `what`: said to those who do not see which one is meant. */
export function Remove({ what, onRemove }: { what: string; onRemove(): void }) {
  const sure = useSignal(false);
  const remove = () => {
    onRemove();
    document.querySelector<HTMLElement>(".duty input:checked")?.focus(); // the tab: what had the focus is gone
    say(t.value.removed);
  };
  return (
    <button type="button" class="btn btn--quiet" onBlur={() => { sure.value = false; }} onClick={sure.value ? remove : () => { sure.value = true; }}>
      <IconCross small />{sure.value ? t.value.sure : t.value.remove}<span class="sr-only"> {what}</span>
    </button>
  );
}

/** Nothing where the browser does not let a page copy. */
export function Copy({ text, label }: { text: string; label?: string }) {
  const copied = useSignal("");
  if (!("clipboard" in navigator)) return null;
  const copy = () => navigator.clipboard.writeText(text).then(() => {
    copied.value = text;
    say(t.value.copied);
  }, () => {});
  const isCopied = copied.value === text && text !== "";
  return (
    <button type="button" class="btn btn--quiet" onClick={() => void copy()}>
      {isCopied ? <IconCheck small /> : <IconCopy small />}{isCopied ? t.value.copied : label ?? t.value.copy}
    </button>
  );
}
