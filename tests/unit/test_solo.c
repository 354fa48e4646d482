/* SPDX-License-Identifier: Apache-2.0 */
/* Alone with some questions: the same answers give what a session gives, every kind, every choice.
 */
#include "game_fixture.h"

#include "game/solo.h"

enum {
    STEPS = 5,
    SEEDS = 40,
};

static void make_pack(struct fixture_pack *f)
{
    fixture_init(f);
    (void)fixture_question(f, PACK_TRUEFALSE, 2, 1000);
    (void)fixture_question(f, PACK_SINGLE, 4, 700);
    fixture_question(f, PACK_MULTIPLE, 11, 1000)->scoring = PACK_SCORING_EXACT;
    (void)fixture_question(f, PACK_MULTIPLE, 7, 1200);
    (void)fixture_spot(f, 5, 19, 1000);
}

/* A session of three, without a chrono and with partial credit, of which the first player answers
 * this at each step. */
static uint32_t session_points(struct fixture_pack *f, const uint32_t *choices, uint32_t *ret_gains)
{
    struct game_settings settings = fixture_settings();
    settings.time_percent = 0;
    settings.partial = true;
    struct game *game = game_new(&f->pack, &settings);
    for (int i = 0; i < 3; i++)
        (void)comes(game);
    for (uint32_t step = 0; step < STEPS; step++) {
        while (game_phase_get(game) != GAME_OPEN)
            next(game);
        (void)answers(game, 1, 1, 300);
        (void)answers(game, 0, choices[step], 9000);
        next(game); /* the third one keeps silent */
        struct view_me me;
        game_view_me(game, 0, &me);
        ret_gains[step] = me.gain;
    }
    uint32_t points = player_of(game, 0).points;
    game_free(game);
    return points;
}

static void test_same_points_as_in_a_session(void **state)
{
    (void)state;
    struct fixture_pack f;
    uint32_t total_most = 0;
    make_pack(&f);
    for (uint32_t draw = 1; draw < 4 * 4 * 32; draw++) {
        uint32_t choices[STEPS], gains[STEPS], total = 0;
        for (uint32_t i = 0; i < STEPS; i++) {
            uint32_t all = (1u << f.steps[i].answers_count) - 1;
            bool several = f.steps[i].answer_kind >= PACK_MULTIPLE;
            choices[i] = several ? 1 + draw * (i + 3) % all
                                 : 1u << draw / (i + 1) % f.steps[i].answers_count;
        }
        uint32_t points = session_points(&f, choices, gains);
        struct solo *solo = solo_new(&f.pack, draw);
        assert_non_null(solo);
        for (uint32_t i = 0; i < STEPS; i++) {
            struct view_me me;
            assert_true(solo_open(solo, NULL));
            assert_true(solo_answer(solo, choices[i], NULL));
            game_view_me(solo_game(solo), 0, &me);
            assert_true(me.revealed);
            assert_int_equal(me.gain, gains[i]);
            assert_int_equal(me.right, choices[i] == f.steps[i].right_mask);
            total += me.gain;
            assert_int_equal(me.player.points, total);
        }
        assert_int_equal(total, points);
        total_most = total > total_most ? total : total_most;
        solo_free(solo);
    }
    assert_in_range(total_most, 2000, 4900); /* the draw above is not one of wrong answers */
}

static void test_order_of_answers(void **state)
{
    (void)state;
    struct fixture_pack f;
    uint32_t seen[4] = {0};
    make_pack(&f);
    for (uint32_t seed = 0; seed < SEEDS; seed++) {
        struct view view, again;
        struct solo *solo = solo_new(&f.pack, seed), *twin = solo_new(&f.pack, seed);
        for (uint32_t i = 0; i < 2; i++) {
            assert_true(solo_open(solo, NULL) && solo_open(twin, NULL));
            game_view(solo_game(solo), ROLE_PLAYER, 0, &view);
            game_view(solo_game(twin), ROLE_PLAYER, 0, &again);
            assert_memory_equal(view.answers, again.answers, sizeof(view.answers));
            if (i == 0)
                assert_int_equal(view.answers[0].id, 1); /* true or false is never shuffled */
            assert_true(solo_answer(solo, 1, NULL) && solo_answer(twin, 1, NULL));
        }
        seen[view.answers[0].id - 1]++;
        solo_free(solo);
        solo_free(twin);
    }
    for (int i = 0; i < 4; i++)
        assert_true(seen[i] > 0);
}

static void test_refusals(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct err err = {0};
    make_pack(&f);
    struct solo *solo = solo_new(&f.pack, 1);
    assert_false(solo_answer(solo, 1, &err)); /* nothing is open yet */
    assert_true(solo_open(solo, &err));
    assert_false(solo_open(solo, &err)); /* unanswered */
    assert_int_equal(err.code, ERR_STATE);
    const uint32_t impossible[] = {0, 3, 4}; /* none, two of one, one that there is not */
    for (size_t i = 0; i < ARRAY_LEN(impossible); i++) {
        assert_false(solo_answer(solo, impossible[i], &err));
        assert_int_equal(err.code, ERR_SYNTAX);
    }
    assert_true(solo_answer(solo, 2, &err));
    assert_false(solo_answer(solo, 2, &err)); /* twice */
    for (uint32_t i = 1; i < STEPS; i++)
        assert_true(solo_open(solo, &err) && solo_answer(solo, 1, &err));
    assert_false(solo_open(solo, &err)); /* no more */
    solo_free(solo);
    solo_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_same_points_as_in_a_session),
        cmocka_unit_test(test_order_of_answers),
        cmocka_unit_test(test_refusals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
