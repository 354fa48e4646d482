// SPDX-License-Identifier: Apache-2.0
// One option of a poll: a letter, words, no colour: nothing here is right or wrong.

import { letterOf } from "../../shared/components/Letter";
import { RichText } from "../../shared/components/RichText";
import { Tile, type TileProps } from "../../shared/components/Tile";

export function Option({ place, text, ...tile }: TileProps) {
  return (
    <Tile {...tile} class="option">
      <b class="option__letter" aria-hidden="true">{letterOf(place)}</b><span><RichText text={text} links={false} /></span>
    </Tile>
  );
}
