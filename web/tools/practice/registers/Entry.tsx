// SPDX-License-Identifier: Apache-2.0
// One entry of a register: its name and state on one line, all of it once opened. And what a register can be made into.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { IconDownload, IconPrint, IconRight } from "../../../shared/components/icons";
import { language } from "../../../shared/i18n";
import { Remove } from "../rights/Buttons";
import { save } from "../save";
import { csvOf } from "./csv";
import { t } from "./words";

export function EntryCard({ name, state, tone, isNew, onRemove, children }: {
  name: string; state: string; tone: "" | "tag--ok" | "tag--warn"; isNew: boolean; onRemove(): void; children: ComponentChildren;
}) {
  const card = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isNew || !card.current) return;
    card.current.open = true;
    const field = card.current.querySelector<HTMLElement>("input, textarea");
    requestAnimationFrame(() => field?.focus()); // after the title, where the whole view has just opened
  }, [isNew]);
  return (
    <details class="card entry" ref={card}>
      <summary><h3>{name}</h3><span class={`tag ${tone}`}>{state}</span><IconRight /></summary>
      <div class="entry__in ask">
        {children}
        <div class="ask__actions"><Remove what={name} onRemove={onRemove} /></div>
      </div>
    </details>
  );
}

export function Exports({ file, rows }: { file: string; rows(): string[][] }) {
  return (
    <>
      <button type="button" class="btn btn--quiet" onClick={() => print()}><IconPrint small />{t.value.print}</button>
      <button type="button" class="btn btn--quiet" onClick={() => save(file, "text/csv", csvOf(rows(), language.value))}><IconDownload small />{t.value.csv}</button>
    </>
  );
}
