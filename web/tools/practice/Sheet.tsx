// SPDX-License-Identifier: Apache-2.0
// A page for the printer: not on the screen, alone on the paper. An empty field is a line to write on.
import type { ComponentChildren } from "preact";

import { said } from "./day-words";
import { today } from "./days";
import { t } from "./words";

export function Sheet({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="sheet printed">
      <h2>{title}</h2>
      {children}
      <p class="sheet__foot">{t.value.printed_on({ day: said(today()) })}</p>
    </div>
  );
}

export function SheetField({ head, text }: { head: string; text: string }) {
  return <div><dt>{head}</dt><dd>{text.trim()}</dd></div>;
}
