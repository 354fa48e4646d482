// SPDX-License-Identifier: Apache-2.0
// The option of a poll: a letter, words, no colour: nothing here is right or wrong.

import { IconCheck } from "../../shared/components/icons";
import { RichText } from "../../shared/components/RichText";

export const letterOf = (place: number): string => String.fromCharCode("A".charCodeAt(0) + place);

export interface OptionProps {
  place: number;
  text: string;
  chosen: boolean;
  settled: boolean;
  several: boolean;
  onTap(): void;
}

export function Option({ place, text, chosen, settled, several, onTap }: OptionProps) {
  const name = `option${chosen ? " is-chosen" : ""}${settled ? " is-settled" : ""}`;
  const face = <><b class="option__letter" aria-hidden="true">{letterOf(place)}</b><span><RichText text={text} links={false} /></span></>;
  if (!several)
    return <button type="button" class={name} aria-disabled={settled} aria-pressed={chosen} onClick={onTap}>{face}</button>;
  return (
    <label class={name}>
      <input type="checkbox" checked={chosen} aria-disabled={settled} onChange={(event) => {
        if (settled) event.currentTarget.checked = chosen;
        else onTap();
      }} />
      {face}
      <i class="tick"><IconCheck /></i>
    </label>
  );
}
