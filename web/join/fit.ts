// SPDX-License-Identifier: Apache-2.0
// Nothing scrolls while a question is open: the view is set tighter, level by level, until it holds.
// The sheet says what each level gives up (data-fit); past the last one, very large text may scroll.

const TIGHTEST = 5;

export function fit(main: HTMLElement): void {
  for (let level = 0; level <= TIGHTEST; level++) {
    main.dataset.fit = String(level);
    if (main.scrollHeight <= main.clientHeight) return;
  }
}
