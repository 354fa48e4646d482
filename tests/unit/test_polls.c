/* SPDX-License-Identifier: Apache-2.0 */
/* test_polls.c: steps that ask for something else than a right answer among a few: polls, feedback,
 * and the clues of a spot. */
#include "game_fixture.h"

/* question, poll, feedback, spot (4 passages, the first two are clues), the same poll, slide */
enum {
    QUESTION_1 = 1,
    POLL_2,
    FEEDBACK_3,
    SPOT_4,
    POLL_5,
    SLIDE_6,
};

static struct game *new_game(struct fixture_pack *f)
{
    struct game_settings settings = fixture_settings();
    fixture_init(f);
    (void)fixture_question(f, PACK_SINGLE, 1, 1000);
    (void)fixture_poll(f, PACK_SINGLE);
    (void)fixture_feedback(f);
    (void)fixture_spot(f, 4, 3, 1000);
    fixture_poll(f, PACK_SINGLE)->before_step = POLL_2;
    (void)fixture_slide(f);
    struct game *game = game_new(&f->pack, &settings);
    assert_non_null(game);
    return game;
}

static void assert_at(const struct game *game, uint32_t step, enum game_phase phase)
{
    if (game_step(game) != step || game_phase_get(game) != phase)
        fail_msg("at step %u, phase %d; expected step %u, phase %d", game_step(game),
                 (int)game_phase_get(game), step, (int)phase);
}

static void jump(struct game *game, uint32_t step)
{
    (void)does(game, (struct event){.type = EVENT_JUMP, .step = step});
}

static struct view view_of(const struct game *game, enum game_role role)
{
    struct view view;
    game_view(game, role, game_now_ms(game), &view);
    return view;
}

static struct event choice(uint32_t player, uint32_t step, uint32_t choices)
{
    return (struct event){.type = EVENT_ANSWER, .player = player, .step = step, .choices = choices};
}

/* --- polls ---------------------------------------------------------------------------------- */

/* Open at once, and until somebody closes it, however many have answered. */
static void test_a_poll_waits_for_the_facilitator(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    uint32_t anna = comes(game), ben = comes(game);
    jump(game, POLL_2);
    assert_at(game, POLL_2, GAME_OPEN);
    assert_true(game_wake_ms(game) == INT64_MAX);
    assert_false(view_of(game, ROLE_PLAYER).timed);
    (void)answers(game, anna, 1, 1000);
    struct effects effects = answers(game, ben, 2, 500000);
    assert_true(has_effect(&effects, EFFECT_ACK) && has_effect(&effects, EFFECT_TALLY));
    assert_false(has_effect(&effects, EFFECT_STATE));
    assert_at(game, POLL_2, GAME_OPEN);
    assert_int_equal(refused(game, choice(anna, POLL_2, 4)), ERR_STATE); /* one answer each */
    assert_int_equal(refused(game, (struct event){.type = EVENT_EXTEND}), ERR_STATE);
    assert_int_equal(refused(game, (struct event){.type = EVENT_PAUSE}), ERR_STATE);
    assert_int_equal(refused(game, (struct event){.type = EVENT_CANCEL}), ERR_STATE);
    (void)does(game, (struct event){.type = EVENT_DISCONNECT, .player = anna});
    (void)does(game, (struct event){.type = EVENT_EXCLUDE, .player = ben});
    assert_at(game, POLL_2, GAME_OPEN);
    next(game);
    assert_at(game, POLL_2, GAME_REVEAL);
    next(game);
    assert_at(game, FEEDBACK_3, GAME_OPEN); /* no standings: nothing was judged */
    assert_int_equal(player_of(game, anna).points, 0);
    assert_int_equal(player_of(game, anna).rank, 0);
    game_free(game);
}

/* A pack may give a poll a time; it then ends by itself, and may be given more. */
static void test_a_poll_with_a_chrono(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    f.steps[POLL_2 - 1].time_ms = 30000;
    uint32_t anna = comes(game);
    jump(game, POLL_2);
    int64_t wake_ms = game_wake_ms(game);
    assert_int_equal(wake_ms, game_now_ms(game) + 30000 + GAME_GRACE_MS);
    (void)says(game, EVENT_EXTEND);
    assert_int_equal(game_wake_ms(game), wake_ms + GAME_EXTEND_MS);
    (void)answers(game, anna, 1, 1000);
    assert_at(game, POLL_2, GAME_OPEN);
    wakes(game);
    assert_at(game, POLL_2, GAME_REVEAL);
    game_free(game);
}

/* One that was left without its distribution is open again when it is on view again; one that was
 * revealed is looked at. */
static void test_a_poll_left_open(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    uint32_t anna = comes(game), ben = comes(game);
    jump(game, POLL_2);
    (void)answers(game, anna, 1, 1000);
    (void)says(game, EVENT_SKIP);
    assert_at(game, FEEDBACK_3, GAME_OPEN);
    assert_int_equal(refused(game, choice(ben, POLL_2, 1)), ERR_STATE);
    (void)says(game, EVENT_BACK);
    assert_at(game, POLL_2, GAME_OPEN);
    assert_false(view_of(game, ROLE_SCREEN).again);
    assert_int_equal(game_tally_get(game).answered, 1);
    assert_int_equal(refused(game, choice(anna, POLL_2, 1)), ERR_STATE);
    (void)answers(game, ben, 2, 1000);
    (void)says(game, EVENT_CLOSE);
    (void)says(game, EVENT_BACK);
    (void)says(game, EVENT_SKIP);
    assert_at(game, POLL_2, GAME_REVEAL);
    assert_true(view_of(game, ROLE_SCREEN).again);
    game_free(game);
}

static const struct {
    const char *name;
    uint32_t step, choices;
    enum err_code code; /* ERR_NONE: taken */
} poll_answers[] = {
    {"nothing",                 POLL_2,     0,    ERR_SYNTAX},
    {"two of a poll",           POLL_2,     3,    ERR_SYNTAX},
    {"past the last",           POLL_2,     8,    ERR_SYNTAX},
    {"one of a poll",           POLL_2,     4,    ERR_NONE  },
    {"two points of the scale", FEEDBACK_3, 3,    ERR_SYNTAX},
    {"a sixth point",           FEEDBACK_3, 0x20, ERR_SYNTAX},
    {"the fifth point",         FEEDBACK_3, 0x10, ERR_NONE  },
    {"a passage past the last", SPOT_4,     0x10, ERR_SYNTAX},
    {"every passage of a spot", SPOT_4,     0xf,  ERR_NONE  },
};

static void test_what_may_be_chosen(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(poll_answers); i++) {
        struct fixture_pack f;
        struct game *game = new_game(&f);
        struct effects effects;
        struct err err = {0};
        (void)comes(game);
        jump(game, poll_answers[i].step);
        while (game_phase_get(game) != GAME_OPEN)
            next(game);
        struct event event = choice(0, poll_answers[i].step, poll_answers[i].choices);
        event.at_ms = game_now_ms(game);
        (void)game_apply(game, &event, &effects, &err);
        if (err.code != poll_answers[i].code)
            fail_msg("%s: code %d, %s", poll_answers[i].name, (int)err.code, err.message);
        game_free(game);
    }
}

/* Screens see a distribution grow if the pack says so; phones never before it is revealed. */
static void test_live_results(void **state)
{
    (void)state;
    for (int live = 0; live < 2; live++) {
        struct fixture_pack f;
        struct game *game = new_game(&f);
        f.steps[POLL_2 - 1].results_live = live;
        uint32_t anna = comes(game);
        jump(game, POLL_2);
        (void)answers(game, anna, 4, 1000);
        for (int role = ROLE_PLAYER; role <= ROLE_CONSOLE; role++) {
            struct view view = view_of(game, (enum game_role)role);
            bool seen = live && role != ROLE_PLAYER;
            assert_int_equal(view.counted, seen);
            assert_int_equal(view.answers[2].chosen, seen);
            assert_true(view.answers_count == 3 && view.explanation.count == 0);
            assert_true(str_eq(view.title, STR("Et vous ?")) && view.number == 0);
        }
        (void)says(game, EVENT_CLOSE);
        for (int role = ROLE_PLAYER; role <= ROLE_CONSOLE; role++) {
            struct view view = view_of(game, (enum game_role)role);
            assert_true(view.counted && view.answers[2].chosen == 1 && view.revealed);
            assert_true(!view.compared && view.explanation.count == 1 && view.all_right == 0);
        }
        game_free(game);
    }
}

/* The same poll asked twice: the second one's reveal holds the first one's counts. */
static void test_before_and_after(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    uint32_t anna = comes(game), ben = comes(game);
    jump(game, POLL_5); /* before the first one was asked: nothing to compare with */
    (void)says(game, EVENT_CLOSE);
    assert_false(view_of(game, ROLE_SCREEN).compared);
    game_free(game);

    game = new_game(&f);
    (void)comes(game);
    (void)comes(game);
    jump(game, POLL_2);
    (void)answers(game, anna, 1, 1000);
    (void)answers(game, ben, 1, 1000);
    (void)says(game, EVENT_CLOSE);
    jump(game, POLL_5);
    (void)answers(game, anna, 4, 1000);
    struct view view = view_of(game, ROLE_CONSOLE);
    assert_true(!view.compared && view.before_answered == 0 && view.answers[0].before == 0);
    (void)says(game, EVENT_CLOSE);
    for (int look = 0; look < 2; look++) { /* and the same on a look back */
        for (int role = ROLE_PLAYER; role <= ROLE_CONSOLE; role++) {
            view = view_of(game, (enum game_role)role);
            assert_true(view.compared && view.before_answered == 2);
            assert_true(view.answers[0].before == 2 && view.answers[0].chosen == 0);
            assert_true(view.answers[2].before == 0 && view.answers[2].chosen == 1);
        }
        next(game);
        (void)says(game, EVENT_BACK);
        assert_at(game, POLL_5, GAME_REVEAL);
    }
    (void)does(game, (struct event){.type = EVENT_EXCLUDE, .player = ben});
    view = view_of(game, ROLE_SCREEN);
    assert_true(view.before_answered == 1 && view.answers[0].before == 1);
    game_free(game);
}

/* An opinion is neither right nor wrong, and leaves what was won before as it is told. */
static void test_a_poll_is_not_judged(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    struct view_me me;
    uint32_t anna = comes(game), ben = comes(game);
    jump(game, QUESTION_1);
    next(game);
    next(game);
    (void)answers(game, anna, 1, 0);
    (void)says(game, EVENT_CLOSE);
    jump(game, POLL_2);
    (void)answers(game, anna, 1, 0);
    (void)says(game, EVENT_CLOSE);
    game_view_me(game, anna, &me);
    assert_true(me.revealed && me.choices == 1 && me.gain == 0 && !me.right && me.gap == 0);
    assert_true(me.player.points == 1000 && me.player.gain == 1000 && me.scored == 1);
    game_view_me(game, ben, &me); /* has given no answer to a step that has no right one */
    assert_true(!me.right && me.gap == 0 && me.ahead.len == 0 && me.clues == 0);
    game_free(game);
}

/* --- feedback ------------------------------------------------------------------------------- */

static void test_feedback_is_for_the_console(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    uint32_t anna = comes(game);
    jump(game, FEEDBACK_3);
    assert_at(game, FEEDBACK_3, GAME_OPEN);
    (void)answers(game, anna, 8, 1000);
    (void)writes(game, anna, 0, STR("Verrouiller ma session"));
    for (int revealed = 0; revealed < 2; revealed++) {
        for (int role = ROLE_PLAYER; role <= ROLE_CONSOLE; role++) {
            struct view view = view_of(game, (enum game_role)role);
            assert_int_equal(view.counted, role == ROLE_CONSOLE);
            assert_int_equal(view.answers[3].chosen, role == ROLE_CONSOLE);
            assert_int_equal(view.answers_count, PACK_SCALE_POINTS);
        }
        if (!revealed)
            (void)says(game, EVENT_CLOSE);
    }
    struct view_me me;
    game_view_me(game, anna, &me);
    assert_int_equal(me.choices, 8);
    assert_true(str_eq(me.texts[0], STR("Verrouiller ma session")));
    assert_true(me.texts[1].len == 0 && me.gain == 0 && !me.right);
    next(game);
    assert_at(game, SPOT_4, GAME_ANNOUNCE);
    game_free(game);
}

/* --- spots ---------------------------------------------------------------------------------- */

static const struct {
    const char *name;
    uint32_t choices, points, found, hit;
    bool right;
} spots[] = {
    {"every clue",              0x3, 1000, 2, 0, true },
    {"one of two",              0x1, 500,  1, 0, false},
    {"one of two, and a decoy", 0x5, 0,    1, 1, false},
    {"every clue, and a decoy", 0x7, 500,  2, 1, false},
    {"everything",              0xf, 0,    2, 2, false},
    {"decoys only",             0xc, 0,    0, 2, false},
};

/* All phases of a question; partial credit whatever the settings say. */
static void test_clues_and_decoys(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(spots); i++) {
        struct fixture_pack f;
        struct game *game = new_game(&f);
        struct view_me me;
        f.steps[SPOT_4 - 1].scoring = PACK_SCORING_EXACT;
        uint32_t anna = comes(game);
        jump(game, SPOT_4);
        assert_at(game, SPOT_4, GAME_ANNOUNCE);
        next(game);
        assert_at(game, SPOT_4, GAME_READ);
        next(game);
        (void)answers(game, anna, spots[i].choices, 0);
        assert_at(game, SPOT_4, GAME_REVEAL); /* all have answered */
        game_view_me(game, anna, &me);
        if (me.gain != spots[i].points || me.clues != 2 || me.clues_found != spots[i].found ||
            me.decoys_hit != spots[i].hit || me.right != spots[i].right)
            fail_msg("%s: %u points, %u of %u found, %u hit", spots[i].name, me.gain,
                     me.clues_found, me.clues, me.decoys_hit);
        next(game);
        assert_at(game, SPOT_4, GAME_STANDINGS);
        assert_int_equal(player_of(game, anna).points, spots[i].points);
        game_free(game);
    }
}

/* As many passages as there may be: the last bit counts like the first. */
static void test_thirty_two_passages(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game_settings settings = fixture_settings();
    struct game_result result;
    struct game_answer answer;
    fixture_init(&f);
    (void)fixture_spot(&f, PACK_MARKS_MAX, 0x80000001u, 1000);
    struct game *game = game_new(&f.pack, &settings);
    uint32_t anna = comes(game), ben = comes(game);
    (void)says(game, EVENT_START);
    next(game);
    next(game);
    (void)answers(game, anna, 0x80000001u, 0);
    (void)answers(game, ben, 0xffffffffu, 0);
    assert_at(game, 1, GAME_REVEAL);
    assert_true(game_answer_get(game, ben, 1, &answer) && answer.choices == 0xffffffffu);
    game_result_get(game, 1, &result);
    assert_true(result.chosen[31] == 2 && result.chosen[30] == 1 && result.all_right == 1);
    assert_int_equal(player_of(game, anna).points, 1000);
    assert_int_equal(player_of(game, ben).points, 0);
    (void)says(game, EVENT_CANCEL);
    assert_int_equal(player_of(game, anna).points, 0);
    assert_int_equal(player_of(game, anna).rank, 0);
    game_free(game);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_poll_waits_for_the_facilitator),
        cmocka_unit_test(test_a_poll_with_a_chrono),
        cmocka_unit_test(test_a_poll_left_open),
        cmocka_unit_test(test_what_may_be_chosen),
        cmocka_unit_test(test_live_results),
        cmocka_unit_test(test_before_and_after),
        cmocka_unit_test(test_a_poll_is_not_judged),
        cmocka_unit_test(test_feedback_is_for_the_console),
        cmocka_unit_test(test_clues_and_decoys),
        cmocka_unit_test(test_thirty_two_passages),
    };
    return cmocka_run_group_tests_name("polls", tests, NULL, NULL);
}
