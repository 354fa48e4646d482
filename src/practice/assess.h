/* SPDX-License-Identifier: Apache-2.0 */
/* assess.h: how well a practice is protected, theme by theme, and what to do next. Pure: answers
 * in, numbers out. docs/assessment.md says it in words, and why it is so.
 *
 * The caller hands in the questions that are asked of this kind of practice, and no others. A
 * question weighs its impact, 1 to 3. An answer is worth 2 (yes), 1 (partly) or 0 (no, and "I do
 * not know": what nobody knows protects nobody).
 *
 *   score of a theme = floor(100 * sum(impact * worth) / (2 * sum(impact)))
 *
 * over its questions that were answered and not dismissed as "not concerned". So it is 0 to 100,
 * and 100 only where every one of them is a yes; a better answer never lowers it; no theme depends
 * on another one's answers.
 *
 * Dismissing takes a question out of both sums, and may thus raise its own theme. What it cannot do
 * is pass unseen: each theme counts what was dismissed, a theme is `cut` as soon as that is a
 * quarter of it, and the whole is partial while a theme is `cut` or has questions open. A theme
 * that was dismissed whole has no score at all. Which questions may be dismissed is the caller's to
 * say. */
#ifndef MAILLON_PRACTICE_ASSESS_H
#define MAILLON_PRACTICE_ASSESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    ASSESS_QUESTIONS_MAX = 256, /* five times what there is today */
    ASSESS_THEMES_MAX = 16,     /* more would not be read */
    ASSESS_RANK_MAX = 3,        /* of an impact, of an effort */
    ASSESS_LINKS = 5,           /* of the chain that shows a score */
    ASSESS_NO_SCORE = -1,
};

enum assess_answer {
    ASSESS_OPEN, /* not answered yet */
    ASSESS_YES,
    ASSESS_PARTLY,
    ASSESS_NO,
    ASSESS_UNKNOWN,
    ASSESS_NOT_CONCERNED,
    ASSESS_ANSWERS,
};

struct assess_question {
    uint32_t theme;          /* below the number of themes */
    uint32_t impact, effort; /* 1 to ASSESS_RANK_MAX */
    enum assess_answer answer;
};

struct assess_theme {
    int32_t score;                           /* 0 to 100, or ASSESS_NO_SCORE: nothing to judge by */
    uint32_t asked, judged, open, dismissed; /* asked = judged + open + dismissed */
    uint32_t lost;                           /* points missing, in impact * worth */
};

/* ret: themes_count, the caller's. */
void assess_score(const struct assess_question *questions, size_t count, struct assess_theme *ret,
                  size_t themes_count);
/* A quarter or more of what was asked was dismissed. */
bool assess_is_cut(const struct assess_theme *theme);
/* A theme is cut, or has questions open. */
bool assess_is_partial(const struct assess_theme *themes, size_t themes_count);
/* Full links of ASSESS_LINKS: one for each 20 points, so that the last one wants 100. */
uint32_t assess_links(const struct assess_theme *theme);
/* The theme with the lowest score below 100; of equals, the one that lost most points, then the
 * first. false: there is none. */
bool assess_weakest(const struct assess_theme *themes, size_t themes_count, size_t *ret);
/* The questions to act on, best first: those answered no, unknown or partly, by gain over effort,
 * where the gain is impact * (2 - worth). Of equals, the larger gain; then the weaker theme; then
 * the order given, so that the same answers always give the same plan. Writes at most ret_max
 * indices; gives how many. count is at most ASSESS_QUESTIONS_MAX. */
size_t assess_plan(const struct assess_question *questions, size_t count,
                   const struct assess_theme *themes, uint32_t *ret, size_t ret_max);
/* Ranks, themes and answers are within their bounds: what comes from outside is asked this first.
 */
bool assess_is_valid(const struct assess_question *questions, size_t count, size_t themes_count);

#endif
