// SPDX-License-Identifier: Apache-2.0
// What is asked of this practice, and what its answers come to: the numbers are src/practice/assess.c's.
import type { Assessment, Answer, PracticeCore, ThemeScore } from "../core";
import { answerTo, isAsked, type Kind } from "./kind";
import { PRACTICES, THEMES, type Practice, type Theme } from "./practices";
import { PAST_MAX, type Assess, type Round } from "./state";

export const askedOf = (kind: Kind): Practice[] => PRACTICES.filter((practice) => isAsked(practice, kind));

export interface Judgement extends Omit<Assessment, "themes" | "weakest" | "plan"> {
  themes: readonly (ThemeScore & { theme: Theme })[];
  weakest: Theme | null;
  /** All that is not in place, best first. */
  plan: readonly Practice[];
  open: number;
  /** Each question was judged: none is open, none dismissed. */
  whole: boolean;
}

export function judge(core: PracticeCore, kind: Kind, answers: Readonly<Record<string, Answer>>): Judgement {
  const asked = askedOf(kind);
  const { themes, partial, weakest, plan } = core.assess(asked.map((practice) => {
    const { theme, impact, effort } = practice;
    return { theme: THEMES.indexOf(theme), impact, effort, answer: answerTo(practice, answers) };
  }), THEMES.length, asked.length);
  return {
    themes: themes.map((score, i) => ({ ...score, theme: THEMES[i] as Theme })).filter((score) => score.asked > 0),
    partial,
    weakest: weakest === null ? null : (THEMES[weakest] ?? null),
    plan: plan.flatMap((i) => asked[i] ?? []),
    open: themes.reduce((sum, { open }) => sum + open, 0),
    whole: themes.every(({ asked: all, judged }) => all === judged),
  };
}

/** The scores of now, kept to be compared with later ones; those of the same day give way. */
export function keepRound(past: readonly Round[], { day }: Assess, judgement: Judgement): readonly Round[] {
  const scores = Object.fromEntries(judgement.themes.flatMap(({ theme, score }) => (score === null ? [] : [[theme, score]])));
  if (day === null || Object.keys(scores).length === 0) return past;
  return [...past.filter((round) => round.day !== day), { day, scores }].slice(-PAST_MAX);
}
