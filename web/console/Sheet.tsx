// SPDX-License-Identifier: Apache-2.0
// A dialog: the browser's own, so that focus, Escape and the rest of the page are its business.
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { IconCross } from "../shared/components/icons";
import { t } from "./words";

export interface SheetProps {
  title: string;
  /** Told when the dialog has been closed, by whatever way. */
  onClose(): void;
  side?: boolean;
  /** Something long to read, with nothing to press in it: the keyboard scrolls it. */
  reading?: boolean;
  foot?: ComponentChildren;
  children: ComponentChildren;
}

export function Sheet({ title, onClose, side = false, reading = false, foot, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog} class={side ? "sheet sheet--side" : "sheet"} aria-labelledby={heading} onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div class="sheet__head">
        <h2 id={heading}>{title}</h2>
        <button class="btn btn--plain btn--square" type="button" aria-label={t.value.close} onClick={() => dialog.current?.close()}>
          <IconCross small />
        </button>
      </div>
      <div class="sheet__body" {...(reading && { tabIndex: 0, role: "region", "aria-labelledby": heading })}>{children}</div>
      {foot && <div class="sheet__foot">{foot}</div>}
    </dialog>
  );
}
