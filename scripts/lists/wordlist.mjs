// SPDX-License-Identifier: Apache-2.0
// Writes and reads the lists of src/check/lists/: sorted words, each told by what it shares with the one before
// (front coding). The format is described in src/check/wordlist.h.

const BLOCK = 32; // words between two that are written whole: a search reads half of it
const SHARED_MAX = 15;
const LONG = 15; // of four bits: the length is in the next byte

const compare = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** words: Map of word -> class byte (0 to 255), or a list of words without classes. ASCII only. */
export function encode(words) {
  const classed = words instanceof Map;
  const sorted = [...(classed ? words.keys() : new Set(words))].sort(compare);
  const blocks = [];
  const entries = [];
  let before = "";
  sorted.forEach((word, i) => {
    if (i % BLOCK === 0) {
      blocks.push(entries.length & 255, (entries.length >> 8) & 255, entries.length >> 16);
      before = "";
    }
    let shared = 0;
    while (shared < Math.min(SHARED_MAX, before.length, word.length - 1) && before[shared] === word[shared]) shared++;
    const tail = Buffer.from(word.slice(shared));
    entries.push((shared << 4) | Math.min(LONG, tail.length));
    if (tail.length >= LONG) entries.push(tail.length);
    entries.push(...tail);
    if (classed) entries.push(words.get(word));
    before = word;
  });
  const head = Buffer.alloc(12);
  head.write("mwl1");
  head.writeUInt32LE(sorted.length, 4);
  head[8] = classed ? 1 : 0;
  return Buffer.concat([head, Buffer.from(blocks), Buffer.from(entries)]);
}

/** The words of a list, in order. */
export function decode(bytes) {
  const count = bytes.readUInt32LE(4);
  const words = [];
  let at = 12 + 3 * Math.ceil(count / BLOCK);
  let word = "";
  for (let i = 0; i < count; i++) {
    const shared = bytes[at] >> 4;
    let tail = bytes[at++] & 15;
    if (tail === LONG) tail = bytes[at++];
    word = word.slice(0, shared) + bytes.toString("latin1", at, at + tail);
    at += tail + bytes[8];
    words.push(word);
  }
  return words;
}
