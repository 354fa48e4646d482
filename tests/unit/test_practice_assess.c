/* SPDX-License-Identifier: Apache-2.0 */
/* test_practice_assess.c: scores of themes, what cannot be done to them, and the order of the plan.
 */
#include "practice_fixture.h"

#include "practice/assess.h"

enum {
    THEMES = 3,
    PLAN_MAX = 10,
    TRIES = 2000,
};

/* One letter an answer: y, p, n, ? (unknown), - (not concerned), . (open). */
static enum assess_answer answer_of(char letter)
{
    static const char letters[] = ".ypn?-";
    const char *at = strchr(letters, letter);
    if (!at || letter == 0)
        fail_msg("no answer is written %c", letter);
    return (enum assess_answer)(at - letters);
}

/* "y3 n1": answer and impact, all of theme 0, of effort 1. */
static size_t questions_of(const char *text, struct assess_question *ret)
{
    size_t count = 0;
    for (; *text; text += text[2] ? 3 : 2)
        ret[count++] = (struct assess_question){
            .impact = (uint32_t)(text[1] - '0'), .effort = 1, .answer = answer_of(text[0])};
    return count;
}

static const struct {
    const char *name, *answers;
    int32_t score;
    uint32_t links, judged, open, dismissed;
    bool cut, partial;
} scores[] = {
  /* clang-format off */
    {"all is well",               "y3 y2 y1",       100, 5, 3, 0, 0, false, false},
    {"nothing is",                "n3 n2 n1",         0, 0, 3, 0, 0, false, false},
    {"not knowing is a no",       "y3 ?3",           50, 2, 2, 0, 0, false, false},
    {"partly is half",            "p3 p1",           50, 2, 2, 0, 0, false, false},
    {"impact weighs",             "y3 n1",           75, 3, 2, 0, 0, false, false},
    {"one partly of ten",         "y3 y3 y3 y3 y3 y3 y3 y3 y3 p1", 98, 4, 10, 0, 0, false, false},
    {"rounded down",              "y1 n1 n1",        33, 1, 3, 0, 0, false, false},
    {"not concerned is left out", "y1 n1 y1 n1 -3",  50, 2, 4, 0, 1, false, false},
    {"a quarter left out",        "y1 y1 y1 -3",    100, 5, 3, 0, 1, true,  true},
    {"half of it left out",       "y1 -3",          100, 5, 1, 0, 1, true,  true},
    {"all of it left out",        "-3 -3",           -1, 0, 0, 0, 2, true,  true},
    {"not begun",                 ".3 .3",           -1, 0, 0, 2, 0, false, true},
    {"under way",                 "y3 .3",          100, 5, 1, 1, 0, false, true},
    {"no question",               "",                -1, 0, 0, 0, 0, false, false},
  /* clang-format on */
};

static void themes_are_scored(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(scores); i++) {
        struct assess_question questions[ASSESS_QUESTIONS_MAX];
        size_t count = questions_of(scores[i].answers, questions);
        struct assess_theme theme;
        assess_score(questions, count, &theme, 1);
        if (theme.score != scores[i].score || assess_links(&theme) != scores[i].links ||
            theme.judged != scores[i].judged || theme.open != scores[i].open ||
            theme.dismissed != scores[i].dismissed || theme.asked != count ||
            assess_is_cut(&theme) != scores[i].cut ||
            assess_is_partial(&theme, 1) != scores[i].partial)
            fail_msg("%s: %d", scores[i].name, theme.score);
    }
}

static uint32_t next(uint32_t *seed) /* a linear congruential generator, as in C11, 7.22.2.2 */
{
    *seed = *seed * 1103515245 + 12345;
    return *seed >> 16;
}

static size_t any_questions(uint32_t seed, struct assess_question *ret)
{
    size_t count = 1 + next(&seed) % 24;
    for (size_t i = 0; i < count; i++)
        ret[i] = (struct assess_question){.theme = next(&seed) % THEMES,
                                          .impact = 1 + next(&seed) % ASSESS_RANK_MAX,
                                          .effort = 1 + next(&seed) % ASSESS_RANK_MAX,
                                          .answer = next(&seed) % ASSESS_ANSWERS};
    return count;
}

static void scores_stay_within_bounds(void **state)
{
    (void)state;
    for (uint32_t seed = 0; seed < TRIES; seed++) {
        struct assess_question questions[ASSESS_QUESTIONS_MAX];
        struct assess_theme themes[THEMES];
        size_t count = any_questions(seed, questions), asked = 0;
        assess_score(questions, count, themes, THEMES);
        for (size_t i = 0; i < THEMES; i++) {
            const struct assess_theme *theme = &themes[i];
            bool is_fine = theme->score >= ASSESS_NO_SCORE && theme->score <= 100 &&
                           (theme->score == ASSESS_NO_SCORE) == (theme->judged == 0) &&
                           (theme->judged == 0 || (theme->score == 100) == (theme->lost == 0)) &&
                           theme->asked == theme->judged + theme->open + theme->dismissed;
            if (!is_fine)
                fail_msg("seed %u, theme %zu", seed, i);
            asked += theme->asked;
        }
        assert_int_equal(asked, count);
    }
}

/* Each question of each try, with each of the two changes. */
static void a_better_answer_never_lowers_a_score_and_touches_no_other(void **state)
{
    static const enum assess_answer better[] = {[ASSESS_NO] = ASSESS_PARTLY,
                                                [ASSESS_UNKNOWN] = ASSESS_PARTLY,
                                                [ASSESS_PARTLY] = ASSESS_YES};
    (void)state;
    for (uint32_t seed = 0; seed < TRIES; seed++) {
        struct assess_question questions[ASSESS_QUESTIONS_MAX];
        struct assess_theme before[THEMES], after[THEMES];
        size_t count = any_questions(seed, questions);
        assess_score(questions, count, before, THEMES);
        for (size_t i = 0; i < count; i++) {
            enum assess_answer was = questions[i].answer;
            uint32_t own = questions[i].theme;
            if (was < ASSESS_PARTLY || was > ASSESS_UNKNOWN)
                continue;
            questions[i].answer = better[was];
            assess_score(questions, count, after, THEMES);
            if (after[own].score < before[own].score || after[own].lost >= before[own].lost)
                fail_msg("seed %u, question %zu", seed, i);
            for (size_t j = 0; j < THEMES; j++)
                if (j != own && memcmp(&after[j], &before[j], sizeof(after[j])) != 0)
                    fail_msg("seed %u, question %zu: theme %zu moved", seed, i, j);
            questions[i].answer = was;
        }
    }
}

/* Dismissing question after question: each is counted, the theme is cut from the quarter on, no
 * other theme moves, and what is left is scored as if the rest had never been asked. */
static void dismissing_does_not_pass_unseen(void **state)
{
    (void)state;
    for (uint32_t seed = 0; seed < TRIES; seed++) {
        struct assess_question questions[ASSESS_QUESTIONS_MAX], left[ASSESS_QUESTIONS_MAX];
        struct assess_theme before[THEMES], after[THEMES], alone[THEMES];
        size_t count = any_questions(seed, questions);
        assess_score(questions, count, before, THEMES);
        for (size_t i = 0; i < count; i++) {
            size_t left_count = 0;
            if (questions[i].theme != 0)
                continue;
            questions[i].answer = ASSESS_NOT_CONCERNED;
            assess_score(questions, count, after, THEMES);
            for (size_t j = 1; j < THEMES; j++)
                assert_memory_equal(&after[j], &before[j], sizeof(after[j]));
            if (4 * after[0].dismissed >= after[0].asked && !assess_is_partial(after, THEMES))
                fail_msg("seed %u, question %zu: a quarter passed unseen", seed, i);
            for (size_t j = 0; j < count; j++)
                if (questions[j].answer != ASSESS_NOT_CONCERNED)
                    left[left_count++] = questions[j];
            assess_score(left, left_count, alone, THEMES);
            assert_int_equal(after[0].score, alone[0].score);
            assert_int_equal(after[0].asked - alone[0].asked, after[0].dismissed);
        }
        if (before[0].asked == 0)
            continue;
        assert_int_equal(after[0].score, ASSESS_NO_SCORE);
        assert_true(assess_is_cut(&after[0]));
        assert_true(assess_is_partial(after, THEMES));
    }
}

static void the_weakest_is_found(void **state)
{
    static const struct {
        const char *name;
        struct assess_theme themes[THEMES];
        int weakest; /* -1: none */
    } cases[] = {
        {"the lowest",                    {{.score = 40}, {.score = 20}, {.score = 60}},   1 },
        {"the one that lost most",
         {{.score = 50, .lost = 2}, {.score = 50, .lost = 6}, {.score = 90}},
         1                                                                                   },
        {"of equals the first",
         {{.score = 50, .lost = 2}, {.score = 50, .lost = 2}, {.score = 50}},
         0                                                                                   },
        {"what has no score is not weak", {{.score = -1}, {.score = 80}, {.score = 100}},  1 },
        {"none",                          {{.score = 100}, {.score = -1}, {.score = 100}}, -1},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        size_t ret = 0;
        bool found = assess_weakest(cases[i].themes, THEMES, &ret);
        if (found != (cases[i].weakest >= 0) || (found && ret != (size_t)cases[i].weakest))
            fail_msg("%s: %zu", cases[i].name, ret);
    }
}

static void the_plan_is_ordered(void **state)
{
    static const struct {
        const char *name;
        struct assess_question questions[4];
        uint32_t plan[4];
        size_t count;
    } cases[] = {
  /* clang-format off */
        {"gain over effort", {{0, 1, 1, ASSESS_NO}, {0, 3, 3, ASSESS_NO}, {0, 3, 1, ASSESS_NO}, {0, 3, 2, ASSESS_NO}},
         {2, 3, 1, 0}, 4},
        {"partly brings half", {{0, 3, 1, ASSESS_PARTLY}, {0, 2, 1, ASSESS_NO}, {0, 3, 1, ASSESS_UNKNOWN}, {0, 1, 1, ASSESS_PARTLY}},
         {2, 1, 0, 3}, 4},
        {"at the same ratio, the larger gain", {{0, 3, 1, ASSESS_PARTLY}, {0, 3, 2, ASSESS_NO}, {0, 1, 1, ASSESS_YES}, {0, 1, 1, ASSESS_YES}},
         {1, 0}, 2},
        {"then the weaker theme", {{0, 2, 1, ASSESS_NO}, {1, 2, 1, ASSESS_NO}, {0, 3, 1, ASSESS_YES}, {1, 1, 1, ASSESS_YES}},
         {1, 0}, 2},
        {"then the order given", {{0, 2, 1, ASSESS_NO}, {1, 2, 1, ASSESS_NO}, {0, 2, 1, ASSESS_NO}, {1, 2, 1, ASSESS_NO}},
         {0, 1, 2, 3}, 4},
        {"neither yes, nor open, nor not concerned", {{0, 3, 1, ASSESS_YES}, {0, 3, 1, ASSESS_OPEN}, {0, 3, 1, ASSESS_NOT_CONCERNED}, {0, 1, 3, ASSESS_NO}},
         {3}, 1},
  /* clang-format on */
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct assess_theme themes[THEMES];
        uint32_t plan[PLAN_MAX];
        assess_score(cases[i].questions, 4, themes, THEMES);
        size_t count = assess_plan(cases[i].questions, 4, themes, plan, PLAN_MAX);
        if (count != cases[i].count || memcmp(plan, cases[i].plan, count * sizeof(*plan)) != 0)
            fail_msg("%s: %zu, first %u", cases[i].name, count, plan[0]);
    }
}

/* Against a naive search: nothing left out is better than what is in, and the plan is cut, not
 * chosen anew, when it is shorter. */
static void a_shorter_plan_is_the_beginning_of_a_longer_one(void **state)
{
    (void)state;
    for (uint32_t seed = 0; seed < TRIES; seed++) {
        struct assess_question questions[ASSESS_QUESTIONS_MAX];
        struct assess_theme themes[THEMES];
        uint32_t all[ASSESS_QUESTIONS_MAX], some[PLAN_MAX];
        size_t count = any_questions(seed, questions), lacking = 0;
        assess_score(questions, count, themes, THEMES);
        size_t all_count = assess_plan(questions, count, themes, all, ASSESS_QUESTIONS_MAX);
        size_t some_count = assess_plan(questions, count, themes, some, PLAN_MAX);
        for (size_t i = 0; i < count; i++)
            lacking +=
                questions[i].answer >= ASSESS_PARTLY && questions[i].answer <= ASSESS_UNKNOWN;
        assert_int_equal(all_count, lacking);
        assert_int_equal(some_count, lacking < PLAN_MAX ? lacking : PLAN_MAX);
        assert_memory_equal(all, some, some_count * sizeof(*some));
        for (size_t i = 1; i < all_count; i++) {
            const struct assess_question *a = &questions[all[i - 1]], *b = &questions[all[i]];
            uint32_t a_gain = a->impact * (a->answer == ASSESS_PARTLY ? 1 : 2);
            uint32_t b_gain = b->impact * (b->answer == ASSESS_PARTLY ? 1 : 2);
            if (a_gain * b->effort < b_gain * a->effort)
                fail_msg("seed %u: %zu is before a better one", seed, i);
        }
    }
}

static void what_is_out_of_bounds_is_told(void **state)
{
    static const struct {
        const char *name;
        struct assess_question question;
        size_t themes_count;
        bool valid;
    } cases[] = {
        {"fine",              {0, 3, 1, ASSESS_YES},     1,                     true },
        {"a theme too far",   {1, 3, 1, ASSESS_YES},     1,                     false},
        {"no impact",         {0, 0, 1, ASSESS_YES},     1,                     false},
        {"an impact of four", {0, 4, 1, ASSESS_YES},     1,                     false},
        {"no effort",         {0, 3, 0, ASSESS_YES},     1,                     false},
        {"an unknown answer", {0, 3, 1, ASSESS_ANSWERS}, 1,                     false},
        {"too many themes",   {0, 3, 1, ASSESS_YES},     ASSESS_THEMES_MAX + 1, false},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++)
        if (assess_is_valid(&cases[i].question, 1, cases[i].themes_count) != cases[i].valid)
            fail_msg("%s", cases[i].name);
    assert_false(assess_is_valid(NULL, ASSESS_QUESTIONS_MAX + 1, 1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(themes_are_scored),
        cmocka_unit_test(scores_stay_within_bounds),
        cmocka_unit_test(a_better_answer_never_lowers_a_score_and_touches_no_other),
        cmocka_unit_test(dismissing_does_not_pass_unseen),
        cmocka_unit_test(the_weakest_is_found),
        cmocka_unit_test(the_plan_is_ordered),
        cmocka_unit_test(a_shorter_plan_is_the_beginning_of_a_longer_one),
        cmocka_unit_test(what_is_out_of_bounds_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
