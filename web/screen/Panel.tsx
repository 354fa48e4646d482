// SPDX-License-Identifier: Apache-2.0
// A panel over the view. The dialog keeps the focus inside and closes with Escape by itself.

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { IconCross } from "../shared/components/icons";
import { t } from "../shared/stage/strings";
import { panel } from "./panels";

export function Panel({ title, children }: { title: string; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => { panel.value = null; };
  return (
    <dialog
      class="panel on-paper" ref={dialog} aria-labelledby="panel-title" onClose={close}
      onClick={(event) => { if (event.target === dialog.current) close(); }}
    >
      <div class="panel__box">
        <header class="panel__head">
          <h2 id="panel-title">{title}</h2>
          <button class="btn btn--plain btn--square" type="button" aria-label={t.value.close} onClick={close}><IconCross /></button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
