// SPDX-License-Identifier: Apache-2.0
// One answer under the thumb: shape, colour, text. A tap sends it, or ticks it where several are asked.

import { AnswerShape, answerClass } from "../../shared/components/AnswerShape";
import { IconCheck } from "../../shared/components/icons";
import { RichText } from "../../shared/components/RichText";

export interface AnswerTileProps {
  place: number;
  text: string;
  chosen: boolean;
  /** An answer is on its way: nothing moves any more. */
  settled: boolean;
  /** Ticked among several, or sent at once. */
  several: boolean;
  onTap(): void;
}

export function AnswerTile({ place, text, chosen, settled, several, onTap }: AnswerTileProps) {
  const name = `opt ${answerClass(place)}${chosen ? " is-chosen" : ""}${settled ? " is-settled" : ""}`;
  const face = <><AnswerShape place={place} /><span><RichText text={text} links={false} /></span></>;
  if (!several)
    return <button type="button" class={name} aria-disabled={settled} aria-pressed={settled ? chosen : undefined} onClick={onTap}>{face}</button>;
  return (
    <label class={name}>
      <input type="checkbox" checked={chosen} aria-disabled={settled} onChange={(event) => {
        // A settled answer stays as it is.
        if (settled) event.currentTarget.checked = chosen;
        else onTap();
      }} />
      {face}
      <i class="tick"><IconCheck /></i>
    </label>
  );
}
