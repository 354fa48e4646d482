// SPDX-License-Identifier: Apache-2.0
// One answer of a question: shape, colour, text.

import { AnswerShape, answerClass } from "./AnswerShape";
import { RichText } from "./RichText";
import { Tile, type TileProps } from "./Tile";

export function AnswerTile({ place, text, ...tile }: TileProps) {
  return <Tile {...tile} class={`opt ${answerClass(place)}`}><AnswerShape place={place} /><span><RichText text={text} links={false} /></span></Tile>;
}
