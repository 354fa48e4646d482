/* SPDX-License-Identifier: Apache-2.0 */
/* test_jump.c: straight to a step, and lines that come one by one. */
#include "game_fixture.h"

static struct str three_lines[] = {STR_INIT("Un"), STR_INIT("Deux"), STR_INIT("Trois")};

/* slide of three lines that come one by one, question, break of 60 s, poll, question, slide */
enum {
    LINES_1 = 1,
    QUESTION_2,
    BREAK_3,
    POLL_4,
    QUESTION_5,
    SLIDE_6,
};

static struct game *new_game(struct fixture_pack *f)
{
    struct game_settings settings = fixture_settings();
    fixture_init(f);
    struct pack_step *slide = fixture_slide(f);
    slide->lines = (struct pack_texts){three_lines, ARRAY_LEN(three_lines)};
    slide->progressive = true;
    (void)fixture_question(f, PACK_SINGLE, 1, 1000);
    (void)fixture_pause(f, 60000);
    (void)fixture_poll(f, PACK_SINGLE);
    (void)fixture_question(f, PACK_SINGLE, 1, 1000);
    (void)fixture_slide(f);
    struct game *game = game_new(&f->pack, &settings);
    assert_non_null(game);
    (void)comes(game);
    return game;
}

static void assert_at(const struct game *game, uint32_t step, enum game_phase phase, bool again)
{
    struct view view;
    game_view(game, ROLE_SCREEN, game_now_ms(game), &view);
    if (view.step != step || view.phase != phase || view.again != again)
        fail_msg("at step %u, phase %d, again %d; expected step %u, phase %d, again %d", view.step,
                 (int)view.phase, view.again, step, (int)phase, again);
}

static struct event jump(uint32_t step)
{
    return (struct event){.type = EVENT_JUMP, .step = step};
}

static void assert_lines(const struct game *game, uint32_t shown, uint32_t hidden)
{
    for (int role = ROLE_PLAYER; role <= ROLE_CONSOLE; role++) {
        struct view view;
        game_view(game, (enum game_role)role, game_now_ms(game), &view);
        assert_int_equal(view.lines.count, shown);
        assert_int_equal(view.lines_hidden, hidden);
    }
}

/* --- jumps ---------------------------------------------------------------------------------- */

enum place {
    IN_LOBBY,
    ON_SLIDE,
    ANNOUNCED,
    READ,
    OPEN,
    REVEALED,
    STANDINGS,
    ON_BREAK,
    POLL_OPEN,
    POLL_REVEALED,
    LOOKING_BACK, /* at the question that was skipped */
    PODIUM,
    ENDED,
};

static void go(struct game *game, enum place place)
{
    if (place == IN_LOBBY)
        return;
    (void)says(game, EVENT_START);
    if (place == ON_SLIDE)
        return;
    next(game);
    if (place == LOOKING_BACK) {
        (void)says(game, EVENT_SKIP);
        (void)says(game, EVENT_BACK);
        return;
    }
    for (enum place at = ANNOUNCED; at < place && at <= POLL_OPEN; at++)
        next(game);
    if (place >= PODIUM)
        (void)says(game, EVENT_END);
    if (place == ENDED)
        (void)says(game, EVENT_END);
}

static const struct {
    const char *name;
    enum place place;
    uint32_t step;
    enum err_code code; /* ERR_NONE: done, and then: */
    enum game_phase phase;
    bool again;
} jumps[] = {
    {"from the lobby",              IN_LOBBY,      QUESTION_5, ERR_NONE,      GAME_ANNOUNCE, false},
    {"from a slide",                ON_SLIDE,      SLIDE_6,    ERR_NONE,      GAME_SLIDE,    false},
    {"to where it is",              ON_SLIDE,      LINES_1,    ERR_STATE,     0,             false},
    {"to no step",                  ON_SLIDE,      0,          ERR_NOT_FOUND, 0,             false},
    {"past the last",               ON_SLIDE,      7,          ERR_NOT_FOUND, 0,             false},
    {"from an announcement",        ANNOUNCED,     POLL_4,     ERR_STATE,     0,             false},
    {"from a question as read",     READ,          POLL_4,     ERR_STATE,     0,             false},
    {"from an open question",       OPEN,          POLL_4,     ERR_STATE,     0,             false},
    {"from a reveal",               REVEALED,      POLL_4,     ERR_NONE,      GAME_OPEN,     false},
    {"from standings, back",        STANDINGS,     LINES_1,    ERR_NONE,      GAME_SLIDE,    true },
    {"from a break, back",          ON_BREAK,      QUESTION_2, ERR_NONE,      GAME_REVEAL,   true },
    {"from an open poll",           POLL_OPEN,     QUESTION_5, ERR_NONE,      GAME_ANNOUNCE, false},
    {"from a poll, back",           POLL_REVEALED, BREAK_3,    ERR_NONE,      GAME_BREAK,    true },
    {"from a look back",            LOOKING_BACK,  POLL_4,     ERR_NONE,      GAME_OPEN,     false},
    {"from a look back, to before", LOOKING_BACK,  LINES_1,    ERR_NONE,      GAME_SLIDE,    true },
    {"from the podium, back",       PODIUM,        QUESTION_2, ERR_NONE,      GAME_REVEAL,   true },
    {"from the podium, on",         PODIUM,        SLIDE_6,    ERR_NONE,      GAME_SLIDE,    false},
    {"from the podium, its step",   PODIUM,        POLL_4,     ERR_NONE,      GAME_REVEAL,   true },
    {"after the end",               ENDED,         SLIDE_6,    ERR_STATE,     0,             false},
};

static void test_jumps(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(jumps); i++) {
        struct fixture_pack f;
        struct game *game = new_game(&f);
        struct effects effects;
        struct err err = {0};
        struct event event = jump(jumps[i].step);
        go(game, jumps[i].place);
        uint32_t step = game_step(game);
        enum game_phase phase = game_phase_get(game);
        event.at_ms = game_now_ms(game);
        bool done = game_apply(game, &event, &effects, &err);
        if (err.code != jumps[i].code)
            fail_msg("%s: code %d, %s", jumps[i].name, (int)err.code, err.message);
        struct view view;
        game_view(game, ROLE_SCREEN, game_now_ms(game), &view);
        if (view.step != (done ? jumps[i].step : step) ||
            view.phase != (done ? jumps[i].phase : phase) || (done && view.again != jumps[i].again))
            fail_msg("%s: at step %u, phase %d, again %d", jumps[i].name, view.step,
                     (int)view.phase, view.again);
        game_free(game);
    }
}

/* What a jump passed is found by BACK, and played by NEXT where that comes to it. */
static void test_what_a_jump_passed(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    (void)says(game, EVENT_START);
    (void)does(game, jump(QUESTION_5));
    (void)says(game, EVENT_SKIP);
    assert_at(game, SLIDE_6, GAME_SLIDE, false);
    assert_false(game_seen(game, BREAK_3));
    (void)does(game, jump(LINES_1));
    assert_at(game, LINES_1, GAME_SLIDE, true);
    next(game);
    assert_at(game, QUESTION_2, GAME_ANNOUNCE, false); /* never seen: it is played */
    next(game);
    next(game);
    (void)answers(game, 0, 1, 0);
    assert_int_equal(player_of(game, 0).points, 1000);
    next(game);
    assert_at(game, QUESTION_2, GAME_STANDINGS, false);
    next(game);
    assert_at(game, BREAK_3, GAME_BREAK, false);
    struct view view;
    game_view(game, ROLE_SCREEN, game_now_ms(game), &view);
    assert_true(view.timed && view.left_ms == 60000);
    next(game);
    assert_at(game, POLL_4, GAME_OPEN, false);
    next(game);
    next(game);
    assert_at(game, QUESTION_5, GAME_READ, true); /* skipped before it was opened */
    next(game);
    assert_at(game, QUESTION_5, GAME_ANNOUNCE, false);
    game_free(game);
}

/* Looked at by BACK before it was played: without its answers. */
static void test_back_to_what_a_jump_passed(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    (void)does(game, jump(SLIDE_6));
    (void)says(game, EVENT_BACK);
    assert_at(game, QUESTION_5, GAME_READ, true);
    struct view view;
    game_view(game, ROLE_SCREEN, game_now_ms(game), &view);
    assert_int_equal(view.answers_count, 0);
    (void)says(game, EVENT_BACK);
    assert_at(game, POLL_4, GAME_OPEN, false);
    (void)says(game, EVENT_BACK);
    assert_at(game, BREAK_3, GAME_BREAK, true);
    (void)says(game, EVENT_BACK);
    (void)says(game, EVENT_BACK);
    assert_at(game, LINES_1, GAME_SLIDE, true);
    assert_lines(game, 3, 0);
    game_free(game);
}

/* A break's countdown goes on behind a jump; a clock that stood runs again. */
static void test_a_jump_ends_a_pause(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    struct view view;
    (void)does(game, jump(BREAK_3));
    (void)does(game, (struct event){.type = EVENT_PAUSE, .at_ms = 10000});
    (void)does(game, (struct event){.type = EVENT_JUMP, .at_ms = 30000, .step = SLIDE_6});
    (void)does(game, (struct event){.type = EVENT_JUMP, .at_ms = 40000, .step = BREAK_3});
    game_view(game, ROLE_SCREEN, 40000, &view);
    assert_true(view.timed && !view.paused);
    assert_int_equal(view.left_ms, 60000 - 10000 - 10000);
    game_free(game);
}

/* Points that were won after the podium deserve another one. */
static void test_a_second_podium(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    go(game, PODIUM);
    (void)does(game, jump(QUESTION_5));
    (void)says(game, EVENT_END);
    assert_at(game, QUESTION_5, GAME_ENDED, false); /* nothing new to show */
    game_free(game);

    game = new_game(&f);
    go(game, PODIUM);
    (void)does(game, jump(QUESTION_5));
    next(game);
    next(game);
    (void)says(game, EVENT_CLOSE);
    (void)says(game, EVENT_END);
    assert_at(game, QUESTION_5, GAME_PODIUM, false);
    (void)says(game, EVENT_END);
    assert_at(game, QUESTION_5, GAME_ENDED, false);
    game_free(game);
}

/* --- lines ---------------------------------------------------------------------------------- */

static struct event more(uint32_t step, uint32_t slot)
{
    return (struct event){.type = EVENT_MORE, .step = step, .slot = slot};
}

static void test_one_line_more(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    assert_int_equal(refused(game, more(0, 0)), ERR_STATE); /* in the lobby */
    (void)says(game, EVENT_START);
    assert_lines(game, 1, 2);
    assert_int_equal(refused(game, more(LINES_1, 0)), ERR_STATE);
    assert_int_equal(refused(game, more(LINES_1, 2)), ERR_STATE);
    assert_int_equal(refused(game, more(QUESTION_2, 1)), ERR_STATE);
    struct effects effects = does(game, more(LINES_1, 1));
    assert_true(has_effect(&effects, EFFECT_STATE));
    assert_int_equal(refused(game, more(LINES_1, 1)), ERR_STATE); /* the second clicker */
    assert_lines(game, 2, 1);
    (void)does(game, more(LINES_1, 2));
    assert_lines(game, 3, 0);
    assert_int_equal(refused(game, more(LINES_1, 3)), ERR_STATE);
    next(game);
    assert_int_equal(refused(game, more(QUESTION_2, 0)), ERR_STATE);
    game_free(game);
}

/* NEXT does not wait for the last line; a look back shows all of them. */
static void test_lines_on_a_look_back(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    (void)says(game, EVENT_START);
    next(game);
    (void)says(game, EVENT_SKIP);
    (void)does(game, jump(LINES_1));
    assert_lines(game, 3, 0);
    assert_int_equal(refused(game, more(LINES_1, 3)), ERR_STATE);
    game_free(game);
}

/* A slide whose lines come together, and one that has none. */
static void test_slides_without_hidden_lines(void **state)
{
    (void)state;
    for (int none = 0; none < 2; none++) {
        struct fixture_pack f;
        struct game *game = new_game(&f);
        f.steps[0].progressive = none;
        f.steps[0].lines.count = none ? 0 : 3;
        (void)says(game, EVENT_START);
        assert_lines(game, none ? 0 : 3, 0);
        for (uint32_t slot = 0; slot < 4; slot++)
            assert_int_equal(refused(game, more(LINES_1, slot)), ERR_STATE);
        game_free(game);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_jumps),
        cmocka_unit_test(test_what_a_jump_passed),
        cmocka_unit_test(test_back_to_what_a_jump_passed),
        cmocka_unit_test(test_a_jump_ends_a_pause),
        cmocka_unit_test(test_a_second_podium),
        cmocka_unit_test(test_one_line_more),
        cmocka_unit_test(test_lines_on_a_look_back),
        cmocka_unit_test(test_slides_without_hidden_lines),
    };
    return cmocka_run_group_tests_name("jump", tests, NULL, NULL);
}
