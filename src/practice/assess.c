/* SPDX-License-Identifier: Apache-2.0 */
/* assess.c: see assess.h. */
#include "practice/assess.h"

#include <assert.h>

enum {
    WORTH_MAX = 2, /* of a yes */
    SCORE_MAX = 100,
    CUT_SHARE = 4, /* one of so many */
};

static bool is_judged(enum assess_answer answer)
{
    return answer != ASSESS_OPEN && answer != ASSESS_NOT_CONCERNED;
}

static uint32_t worth(enum assess_answer answer)
{
    return answer == ASSESS_YES ? WORTH_MAX : answer == ASSESS_PARTLY ? 1 : 0;
}

/* What the whole of it would bring. */
static uint32_t gain(const struct assess_question *question)
{
    return is_judged(question->answer) ? question->impact * (WORTH_MAX - worth(question->answer))
                                       : 0;
}

static void score_theme(const struct assess_question *questions, size_t count, size_t theme,
                        struct assess_theme *ret)
{
    uint32_t points_max = 0;
    *ret = (struct assess_theme){.score = ASSESS_NO_SCORE};
    for (size_t i = 0; i < count; i++) {
        const struct assess_question *question = &questions[i];
        if (question->theme != theme)
            continue;
        ret->asked++;
        ret->open += question->answer == ASSESS_OPEN;
        ret->dismissed += question->answer == ASSESS_NOT_CONCERNED;
        ret->judged += is_judged(question->answer);
        ret->lost += gain(question);
        if (is_judged(question->answer))
            points_max += question->impact * WORTH_MAX;
    }
    if (points_max > 0)
        ret->score = (int32_t)(SCORE_MAX * (points_max - ret->lost) / points_max);
}

void assess_score(const struct assess_question *questions, size_t count, struct assess_theme *ret,
                  size_t themes_count)
{
    assert(assess_is_valid(questions, count, themes_count));
    for (size_t i = 0; i < themes_count; i++)
        score_theme(questions, count, i, &ret[i]);
}

bool assess_is_cut(const struct assess_theme *theme)
{
    return theme->dismissed > 0 && theme->dismissed * CUT_SHARE >= theme->asked;
}

bool assess_is_partial(const struct assess_theme *themes, size_t themes_count)
{
    for (size_t i = 0; i < themes_count; i++)
        if (themes[i].open > 0 || assess_is_cut(&themes[i]))
            return true;
    return false;
}

uint32_t assess_links(const struct assess_theme *theme)
{
    return theme->score < 0 ? 0 : (uint32_t)theme->score * ASSESS_LINKS / SCORE_MAX;
}

static bool is_weaker(const struct assess_theme *a, const struct assess_theme *b)
{
    return a->score != b->score ? a->score < b->score : a->lost > b->lost;
}

bool assess_weakest(const struct assess_theme *themes, size_t themes_count, size_t *ret)
{
    bool found = false;
    for (size_t i = 0; i < themes_count; i++) {
        if (themes[i].score == ASSESS_NO_SCORE || themes[i].score == SCORE_MAX)
            continue;
        if (!found || is_weaker(&themes[i], &themes[*ret]))
            *ret = i;
        found = true;
    }
    return found;
}

/* a comes before b, whatever their order in the list; false of equals. */
static bool is_better(const struct assess_question *a, const struct assess_question *b,
                      const struct assess_theme *themes)
{
    uint32_t left = gain(a) * b->effort, right = gain(b) * a->effort; /* gain / effort, crosswise */
    if (left != right)
        return left > right;
    if (gain(a) != gain(b))
        return gain(a) > gain(b);
    return themes[a->theme].score < themes[b->theme].score;
}

size_t assess_plan(const struct assess_question *questions, size_t count,
                   const struct assess_theme *themes, uint32_t *ret, size_t ret_max)
{
    uint32_t order[ASSESS_QUESTIONS_MAX];
    size_t found = 0;
    assert(count <= ASSESS_QUESTIONS_MAX);
    for (size_t i = 0; i < count; i++) { /* by insertion, which keeps the order of equals */
        size_t at = found;
        if (gain(&questions[i]) == 0)
            continue;
        for (; at > 0 && is_better(&questions[i], &questions[order[at - 1]], themes); at--)
            order[at] = order[at - 1];
        order[at] = (uint32_t)i;
        found++;
    }
    if (found > ret_max)
        found = ret_max;
    for (size_t i = 0; i < found; i++)
        ret[i] = order[i];
    return found;
}

static bool is_rank(uint32_t rank)
{
    return rank >= 1 && rank <= ASSESS_RANK_MAX;
}

bool assess_is_valid(const struct assess_question *questions, size_t count, size_t themes_count)
{
    if (count > ASSESS_QUESTIONS_MAX || themes_count > ASSESS_THEMES_MAX)
        return false;
    for (size_t i = 0; i < count; i++)
        if (questions[i].theme >= themes_count || !is_rank(questions[i].impact) ||
            !is_rank(questions[i].effort) || questions[i].answer >= ASSESS_ANSWERS)
            return false;
    return true;
}
