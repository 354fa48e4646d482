// SPDX-License-Identifier: Apache-2.0
// What is said of the whole and of each theme, on the page and in the picture: what was left out is never left unsaid.
import type { Judgement } from "./judge";
import { picture } from "./picture";
import { t } from "./words";

export type Row = Judgement["themes"][number];

export function headOf({ weakest, whole }: Judgement): string {
  const { weak, result: words } = t.value;
  if (weakest !== null) return words.weak({ theme: weak[weakest] });
  return whole ? words.none_weak : words.none_weak_judged;
}

/** The first one has room in the picture. */
export function notesOf({ dismissed, asked, open }: Row): string[] {
  const words = t.value.result;
  return [...(dismissed > 0 ? [words.dismissed({ n: dismissed, asked })] : []), ...(open > 0 ? [words.open({ n: open })] : [])];
}

export function drawing(judgement: Judgement, day: string): string {
  const { themes, result: { picture: words } } = t.value;
  const rows = judgement.themes.map((row) => ({ name: themes[row.theme], note: notesOf(row)[0] ?? "", links: row.links, weak: row.theme === judgement.weakest, pale: row.cut }));
  const n = judgement.themes.reduce((sum, { judged, dismissed }) => sum + judged + dismissed, 0);
  return picture(rows, { title: words.title, day: words.day({ day, n }), note: judgement.partial ? words.partial : "", foot: words.foot });
}
