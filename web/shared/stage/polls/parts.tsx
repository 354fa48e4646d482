// SPDX-License-Identifier: Apache-2.0
// Parts of a whole, and which bar is which where two are compared.

/** Of 1; of nothing, nothing. */
export const partOf = (n: number, of: number): number => (of > 0 ? n / of : 0);

export function BarKey({ before, now }: { before: string; now: string }) {
  return (
    <p class="compare-key">
      <span><i class="compare-key__before" aria-hidden="true" />{before}</span>
      <span><i aria-hidden="true" />{now}</span>
    </p>
  );
}
