// SPDX-License-Identifier: Apache-2.0
// A cloud of words: the same words lie the same way on the wall, in a miniature and in a test. The most frequent is the
// largest and in the middle; each next one takes the free place nearest to it. Nothing overlaps, nothing is turned.
// Lengths in u, one pixel at 1080p.

import type { Word } from "../../protocol";

export interface PlacedWord {
  word: Word;
  /** Top left. */
  x: number; y: number;
  size: number;
}
export interface Cloud {
  placed: PlacedWord[];
  /** Words that have no room even at the smallest size. */
  left: number;
}

const SMALLEST = 30; // only where many are long
const LARGEST = 200;
const SCALES = [1, 0.88, 0.78, 0.69, 0.61, 0.54, 0.48, 0.42, 0.37, 0.33, 0.29, 0.25, 0.22, 0.18];
const STEP = 12;   // between the places that are tried
const LINE = 1.06; // a word's height, of its size
const GAP = 0.28;  // on either side together, of its size

/** Widths of the display face at 700, of the font's size, by kind of letter; a little above what was measured. */
const NARROW = /[ijlI1'’.,:;!|]/;
const SLIM = /[frt\s()\-\u2011/"«»]/;
const WIDE = /[mwMWœŒæÆ@%&…]/;
const widthOf = (char: string): number =>
  NARROW.test(char) ? 0.32 : SLIM.test(char) ? 0.43 : WIDE.test(char) ? 0.99 : /\p{Lu}/u.test(char) ? 0.74 : 0.64;

export const wordWidth = (text: string): number => [...text].reduce((sum, char) => sum + widthOf(char), 0);

interface Box { left: number; top: number; right: number; bottom: number }

const apart = (a: Box, b: Box): boolean => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/** Places to try, from the middle outwards, as an ellipse of the area's own shape. */
function placesOf(width: number, height: number): { x: number; y: number }[] {
  const out: { x: number; y: number; far: number }[] = [];
  for (let y = -height / 2; y <= height / 2; y += STEP) {
    for (let x = -width / 2; x <= width / 2; x += STEP) out.push({ x, y, far: (x / width) ** 2 + (y / height) ** 2 });
  }
  // Equal distances in a fixed order, so that the cloud never depends on the engine's sort.
  return out.sort((a, b) => a.far - b.far || a.y - b.y || a.x - b.x);
}

export function layCloud(words: readonly Word[], width: number, height: number): Cloud {
  const sorted = [...words].sort((a, b) => b.count - a.count || a.item - b.item);
  const most = sorted[0]?.count ?? 1;
  const places = placesOf(width, height);
  let best: Cloud = { placed: [], left: sorted.length };
  for (const scale of SCALES) {
    const cloud = lay(sorted, width, height, places, (word) =>
      Math.max(SMALLEST, Math.min(LARGEST * scale * Math.sqrt(word.count / most), (width * 0.96) / (wordWidth(word.text) + GAP))));
    if (cloud.left < best.left) best = cloud;
    if (cloud.left === 0) break;
  }
  return centred(best, width, height);
}

/** The first word is in the middle; so must the whole be, where few words grew to one side. */
function centred({ placed, left }: Cloud, width: number, height: number): Cloud {
  const edge = (pick: (...values: number[]) => number, value: (word: PlacedWord) => number): number => pick(...placed.map(value));
  const dx = (width - edge(Math.min, ({ x }) => x) - edge(Math.max, ({ x, size, word }) => x + wordWidth(word.text) * size)) / 2;
  const dy = (height - edge(Math.min, ({ y }) => y) - edge(Math.max, ({ y, size }) => y + LINE * size)) / 2;
  return { placed: placed.map((word) => ({ ...word, x: word.x + dx, y: word.y + dy })), left };
}

function lay(
  sorted: readonly Word[], width: number, height: number, places: readonly { x: number; y: number }[], sizeOf: (word: Word) => number,
): Cloud {
  const boxes: Box[] = [];
  const placed: PlacedWord[] = [];
  for (const word of sorted) {
    const size = Math.min(sizeOf(word), (width * 0.98) / (wordWidth(word.text) + GAP));
    const w = (wordWidth(word.text) + GAP) * size;
    const h = LINE * size;
    for (const { x, y } of places) {
      const box = { left: width / 2 + x - w / 2, top: height / 2 + y - h / 2, right: width / 2 + x + w / 2, bottom: height / 2 + y + h / 2 };
      if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height || !boxes.every((other) => apart(box, other))) continue;
      boxes.push(box);
      placed.push({ word, x: box.left + (GAP / 2) * size, y: box.top, size });
      break;
    }
  }
  return { placed, left: sorted.length - placed.length };
}
