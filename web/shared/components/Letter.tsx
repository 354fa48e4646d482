// SPDX-License-Identifier: Apache-2.0
// The letter of a poll's option: no shape and no colour, since nothing in a poll is right or wrong.

export const letterOf = (place: number): string => String.fromCharCode("A".charCodeAt(0) + place);

export function Letter({ place }: { place: number }) {
  return <b class="letter" aria-hidden="true">{letterOf(place)}</b>;
}
