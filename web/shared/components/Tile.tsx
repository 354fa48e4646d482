// SPDX-License-Identifier: Apache-2.0
// Something to choose, under the thumb: a tap sends it, or ticks it where several are asked.

import type { ComponentChildren } from "preact";
import { IconCheck } from "./icons";

export interface TileProps {
  text: string;
  /** From 0; gives the face. */
  place: number;
  chosen: boolean;
  /** An answer is on its way: nothing moves any more. */
  settled: boolean;
  /** Ticked among several, or sent at once. */
  several: boolean;
  onTap(): void;
}

interface FaceProps extends Omit<TileProps, "text" | "place"> { class: string; children: ComponentChildren }

export function Tile({ class: kind, chosen, settled, several, onTap, children }: FaceProps) {
  const name = `${kind}${chosen ? " is-chosen" : ""}${settled ? " is-settled" : ""}`;
  if (!several)
    return <button type="button" class={name} aria-disabled={settled} aria-pressed={settled ? chosen : undefined} onClick={onTap}>{children}</button>;
  return (
    <label class={name}>
      <input type="checkbox" checked={chosen} aria-disabled={settled} onChange={(event) => {
        // A settled answer stays as it is.
        if (settled) event.currentTarget.checked = chosen;
        else onTap();
      }} />
      {children}
      <i class="tick"><IconCheck /></i>
    </label>
  );
}
