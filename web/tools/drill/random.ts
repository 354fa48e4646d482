// SPDX-License-Identifier: Apache-2.0
// Chance from a seed: sfc32, the small fast counting generator of Chris Doty-Humphrey (PractRand, public domain).

/** A number from 0 to 1, 1 left out; each call gives the next one. */
export type Random = () => number;

const WARM_UP = 15; // PractRand's own number of rounds before the first value is used
const RANGE = 2 ** 32;

/** The same three whole numbers give the same sequence, for ever. */
export function random(a: number, b: number, c: number): Random {
  let [x, y, z, counter] = [a | 0, b | 0, c | 0, 1];
  const next = () => {
    const ret = (((x + y) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    x = y ^ (y >>> 9);
    y = (z + (z << 3)) | 0;
    z = ((z << 21) | (z >>> 11)) + ret | 0;
    return (ret >>> 0) / RANGE;
  };
  for (let i = 0; i < WARM_UP; i++) next();
  return next;
}

/** A whole number from `from` to `to`, both possible. */
export const between = (chance: Random, from: number, to: number): number =>
  from + Math.floor(chance() * (to - from + 1));

/** One of the list, which is not empty. */
export function pick<T>(chance: Random, list: readonly T[]): T {
  const one = list[between(chance, 0, list.length - 1)];
  if (one === undefined) throw new RangeError("nothing to pick from");
  return one;
}

/** A copy in another order (Fisher and Yates). */
export function shuffle<T>(chance: Random, list: readonly T[]): T[] {
  const rest = [...list];
  const ret: T[] = [];
  while (rest.length > 0) ret.push(...rest.splice(between(chance, 0, rest.length - 1), 1));
  return ret;
}
