/* SPDX-License-Identifier: Apache-2.0 */
/* test_game.c: the rules of a session: every phase, every command, the clock, who counts. */
#include "game_fixture.h"

#include <stdio.h>

/* slide, question (1000), question (2000), test question, break, question (1000), slide */
enum {
    SLIDE_1 = 1,
    QUESTION_2,
    QUESTION_3,
    TEST_4,
    BREAK_5,
    QUESTION_6,
    SLIDE_7,
};

static void standard_pack(struct fixture_pack *f)
{
    fixture_init(f);
    (void)fixture_slide(f);
    (void)fixture_question(f, PACK_SINGLE, 1, 1000);
    (void)fixture_question(f, PACK_MULTIPLE, 3, 2000);
    (void)fixture_question(f, PACK_TRUEFALSE, 1, 0);
    (void)fixture_pause(f, 300000);
    (void)fixture_question(f, PACK_SINGLE, 2, 1000);
    (void)fixture_slide(f);
}

static struct game *standard_game(struct fixture_pack *f, const struct game_settings *settings)
{
    struct game_settings usual = fixture_settings();
    standard_pack(f);
    struct game *game = game_new(&f->pack, settings ? settings : &usual);
    assert_non_null(game);
    return game;
}

static void assert_at(const struct game *game, uint32_t step, enum game_phase phase)
{
    if (game_step(game) != step || game_phase_get(game) != phase)
        fail_msg("at step %u, phase %d; expected step %u, phase %d", game_step(game),
                 (int)game_phase_get(game), step, (int)phase);
}

static bool looks_back(const struct game *game)
{
    struct view view;
    game_view(game, ROLE_SCREEN, game_now_ms(game), &view);
    return view.again;
}

/* From wherever it is to an open question, by NEXT; skips nothing. */
static void go_to_open(struct game *game, uint32_t step)
{
    if (game_phase_get(game) == GAME_LOBBY)
        (void)says(game, EVENT_START);
    while (game_step(game) != step || game_phase_get(game) != GAME_OPEN)
        next(game);
}

static void test_a_whole_session(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    uint32_t anna = comes(game);
    assert_at(game, 0, GAME_LOBBY);
    (void)says(game, EVENT_START);
    assert_at(game, SLIDE_1, GAME_SLIDE);
    next(game);
    assert_at(game, QUESTION_2, GAME_ANNOUNCE);
    wakes(game);
    assert_at(game, QUESTION_2, GAME_READ);
    wakes(game);
    assert_at(game, QUESTION_2, GAME_OPEN);
    (void)answers(game, anna, 1, 10000);
    assert_at(game, QUESTION_2, GAME_REVEAL);
    assert_int_equal(player_of(game, anna).points, 750);
    next(game);
    assert_at(game, QUESTION_2, GAME_STANDINGS);
    next(game);
    assert_at(game, QUESTION_3, GAME_ANNOUNCE);
    next(game);
    assert_at(game, QUESTION_3, GAME_READ);
    next(game);
    assert_at(game, QUESTION_3, GAME_OPEN);
    next(game);
    assert_at(game, QUESTION_3, GAME_REVEAL);
    next(game);
    assert_at(game, QUESTION_3, GAME_STANDINGS);
    next(game);
    go_to_open(game, TEST_4);
    (void)answers(game, anna, 1, 100);
    assert_at(game, TEST_4, GAME_REVEAL);
    assert_int_equal(player_of(game, anna).points, 750);
    assert_int_equal(player_of(game, anna).gain, 0);
    next(game); /* a test has no standings */
    assert_at(game, BREAK_5, GAME_BREAK);
    assert_true(game_wake_ms(game) == INT64_MAX);
    next(game);
    go_to_open(game, QUESTION_6);
    (void)answers(game, anna, 2, 0);
    next(game);
    assert_at(game, QUESTION_6, GAME_STANDINGS); /* a slide comes next, not the podium */
    next(game);
    assert_at(game, SLIDE_7, GAME_SLIDE);
    next(game);
    assert_at(game, SLIDE_7, GAME_PODIUM);
    assert_int_equal(player_of(game, anna).points, 1750);
    assert_int_equal(player_of(game, anna).right_count, 2);
    next(game);
    assert_at(game, SLIDE_7, GAME_ENDED);
    game_free(game);
}

/* --- what each phase accepts ---------------------------------------------------------------------
 */

enum {
    GO_LOBBY,
    GO_SLIDE,
    GO_ANNOUNCE,
    GO_READ,
    GO_OPEN,
    GO_PAUSED,
    GO_REVEAL,
    GO_STANDINGS,
    GO_BREAK,
    GO_LOOK_SLIDE,  /* back to the first step */
    GO_LOOK_REVEAL, /* back to the first question */
    GO_PODIUM,
    GO_ENDED,
    GO_PLACES,
};
static const char *const places[GO_PLACES] = {
    "lobby",     "slide", "announce",     "read",          "open",   "paused", "reveal",
    "standings", "break", "look (slide)", "look (reveal)", "podium", "ended"};

static void go(struct game *game, int place)
{
    uint32_t anna = comes(game);
    (void)comes(game);
    if (place == GO_LOBBY)
        return;
    (void)says(game, EVENT_START);
    if (place == GO_SLIDE)
        return;
    next(game);
    if (place == GO_ANNOUNCE)
        return;
    next(game);
    if (place == GO_READ)
        return;
    next(game);
    (void)answers(game, anna, 1, 1000);
    if (place == GO_PAUSED)
        (void)says(game, EVENT_PAUSE);
    if (place == GO_OPEN || place == GO_PAUSED)
        return;
    (void)says(game, EVENT_CLOSE);
    if (place == GO_REVEAL)
        return;
    next(game);
    if (place == GO_STANDINGS)
        return;
    if (place == GO_PODIUM || place == GO_ENDED) {
        (void)says(game, EVENT_END);
        if (place == GO_ENDED)
            (void)says(game, EVENT_END);
        return;
    }
    next(game);
    (void)says(game, EVENT_SKIP);
    (void)says(game, EVENT_SKIP);
    assert_at(game, BREAK_5, GAME_BREAK);
    if (place == GO_BREAK)
        return;
    (void)says(game, EVENT_BACK);
    (void)says(game, EVENT_BACK);
    (void)says(game, EVENT_BACK);
    if (place == GO_LOOK_SLIDE)
        (void)says(game, EVENT_BACK);
}

/* Where a command leads from each place: "step phase", "-" where it is refused. */
static const struct {
    enum event_type type;
    const char *leads[GO_PLACES];
} commands[] = {
    {EVENT_START,      {"1 6", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-"}                            },
    {EVENT_NEXT,
     {"1 6", "2 1", "2 2", "2 3", "2 4", "2 4", "2 5", "3 1", "6 1", "2 4", "3 2", "2 9", "-"}                        },
    {EVENT_BACK,       {"-", "-", "-", "-", "-", "-", "1 6", "2 4", "4 2", "-", "1 6", "2 4", "-"}                    },
    {EVENT_SKIP,       {"-", "2 1", "3 1", "3 1", "3 1", "3 1", "-", "-", "6 1", "2 4", "-", "-", "-"}                },
    {EVENT_CLOSE,      {"-", "-", "-", "-", "2 4", "2 4", "-", "-", "-", "-", "-", "-", "-"}                          },
    {EVENT_EXTEND,     {"-", "-", "-", "-", "2 3", "2 3", "-", "-", "-", "-", "-", "-", "-"}                          },
    {EVENT_PAUSE,      {"-", "-", "2 1", "2 2", "2 3", "-", "-", "-", "5 7", "-", "-", "-", "-"}                      },
    {EVENT_RESUME,     {"-", "-", "-", "-", "-", "2 3", "-", "-", "-", "-", "-", "-", "-"}                            },
    {EVENT_CANCEL,     {"-", "-", "2 1", "2 2", "2 3", "2 3", "2 4", "2 5", "-", "-", "2 4", "-", "-"}                },
    {EVENT_TICK,       {"-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-"}                              },
    {EVENT_LOCK,
     {"0 0", "1 6", "2 1", "2 2", "2 3", "2 3", "2 4", "2 5", "5 7", "1 6", "2 4", "2 8", "-"}                        },
    {EVENT_UNLOCK,     {"-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-"}                              },
    {EVENT_SOUNDS_ON,
     {"0 0", "1 6", "2 1", "2 2", "2 3", "2 3", "2 4", "2 5", "5 7", "1 6", "2 4", "2 8", "-"}                        },
    {EVENT_SOUNDS_OFF, {"-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-"}                              },
    {EVENT_END,
     {"0 9", "1 9", "2 9", "2 9", "2 9", "2 9", "2 8", "2 8", "5 8", "1 8", "2 8", "2 9", "-"}                        },
    {EVENT_JOIN,
     {"0 0", "1 6", "2 1", "2 2", "2 3", "2 3", "2 4", "2 5", "5 7", "1 6", "2 4", "2 8", "-"}                        },
    {EVENT_EXCLUDE,
     {"0 0", "1 6", "2 1", "2 2", "2 3", "2 3", "2 4", "2 5", "5 7", "1 6", "2 4", "2 8", "-"}                        },
    {EVENT_DISCONNECT, /* player 0 has answered, player 1 has not: the question stays open */
     {"0 0", "1 6", "2 1", "2 2", "2 3", "2 3", "2 4", "2 5", "5 7", "1 6", "2 4", "2 8", "2 9"}},
    {EVENT_RECOVER,
     {"0 0", "1 6", "2 1", "2 2", "2 3", "2 3", "2 4", "2 5", "5 7", "1 6", "2 4", "2 8", "2 9"}                      },
};

static void test_every_command_everywhere(void **state)
{
    (void)state;
    for (size_t c = 0; c < ARRAY_LEN(commands); c++)
        for (int place = 0; place < GO_PLACES; place++) {
            struct fixture_pack f;
            struct game *game = standard_game(&f, NULL);
            struct effects effects;
            struct err err = {0};
            char led[16] = "-";
            go(game, place);
            struct event event = {.type = commands[c].type,
                                  .at_ms = game_now_ms(game),
                                  .step = game_step(game),
                                  .phase = game_phase_get(game)};
            if (game_apply(game, &event, &effects, &err))
                (void)snprintf(led, sizeof(led), "%u %d", game_step(game),
                               (int)game_phase_get(game));
            if (strcmp(led, commands[c].leads[place]) != 0)
                fail_msg("%s, from %s: %s, expected %s (%s)", event_name(commands[c].type),
                         places[place], led, commands[c].leads[place], err.message);
            game_free(game);
        }
}

static void test_next_is_for_what_was_seen(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    (void)says(game, EVENT_START);
    next(game);
    struct event late = {.type = EVENT_NEXT, .step = SLIDE_1, .phase = GAME_SLIDE};
    assert_int_equal(refused(game, late), ERR_STATE);
    late.step = QUESTION_2;
    late.phase = GAME_READ;
    assert_int_equal(refused(game, late), ERR_STATE);
    assert_at(game, QUESTION_2, GAME_ANNOUNCE);
    game_free(game);
}

/* --- the clock
 * ------------------------------------------------------------------------------------ */

static const struct {
    const char *name;
    uint16_t percent, speed;
    int64_t announce_ms, read_ms, open_ms, total_ms; /* open_ms: with the grace; -1: never */
} times[] = {
    {"usual",              100, 1,     3000, 4000, 21500, 20000},
    {"half as much again", 150, 1,     3000, 4000, 31500, 30000},
    {"twice",              200, 1,     3000, 4000, 41500, 40000},
    {"no chrono",          0,   1,     3000, 4000, -1,    0    },
    {"ten times faster",   100, 10,    300,  400,  2150,  2000 },
    {"speed not given",    100, 0,     3000, 4000, 21500, 20000},
    {"the highest speed",  100, 65535, 1,    1,    2,     1    },
};

static void test_times(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(times); i++) {
        struct fixture_pack f;
        struct game_settings settings = fixture_settings();
        settings.time_percent = times[i].percent;
        settings.speed = times[i].speed;
        struct game *game = standard_game(&f, &settings);
        (void)says(game, EVENT_START);
        (void)does(game, (struct event){
                             .type = EVENT_NEXT, .at_ms = 1000, .step = 1, .phase = GAME_SLIDE});
        int64_t at_ms = 1000;
        if (game_wake_ms(game) != at_ms + times[i].announce_ms)
            fail_msg("%s: announce", times[i].name);
        at_ms = game_wake_ms(game);
        wakes(game);
        if (game_wake_ms(game) != at_ms + times[i].read_ms)
            fail_msg("%s: read", times[i].name);
        at_ms = game_wake_ms(game);
        wakes(game);
        int64_t due_ms = times[i].open_ms < 0 ? INT64_MAX : at_ms + times[i].open_ms;
        struct view view;
        game_view(game, ROLE_PLAYER, at_ms, &view);
        if (game_wake_ms(game) != due_ms || game_opened_ms(game) != at_ms ||
            view.total_ms != times[i].total_ms || view.left_ms != times[i].total_ms ||
            view.timed != (times[i].total_ms > 0))
            fail_msg("%s: open, due at %lld", times[i].name, (long long)game_wake_ms(game));
        game_free(game);
    }
}

static void test_tick_only_when_due(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    go_to_open(game, QUESTION_2);
    int64_t due_ms = game_wake_ms(game);
    struct event early = {.type = EVENT_TICK, .at_ms = due_ms - 1};
    assert_int_equal(refused(game, early), ERR_STATE);
    (void)does(game, (struct event){.type = EVENT_TICK, .at_ms = due_ms + 5000});
    assert_at(game, QUESTION_2, GAME_REVEAL);
    game_free(game);
}

static void test_time_never_goes_back(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    (void)does(game, (struct event){.type = EVENT_LOCK, .at_ms = 500});
    assert_int_equal(refused(game, (struct event){.type = EVENT_UNLOCK, .at_ms = 499}), ERR_SYNTAX);
    assert_int_equal(refused(game, (struct event){.type = EVENT_UNLOCK, .at_ms = -1}), ERR_SYNTAX);
    assert_int_equal(refused(game, (struct event){.type = EVENT_UNLOCK, .at_ms = INT64_MAX}),
                     ERR_LIMIT);
    (void)does(game, (struct event){.type = EVENT_UNLOCK, .at_ms = 500});
    assert_int_equal(game_now_ms(game), 500);
    game_free(game);
}

/* Ten seconds more change the end, and nothing that was earned. */
static void test_extend(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    uint32_t anna = comes(game), ben = comes(game);
    (void)comes(game);
    go_to_open(game, QUESTION_2);
    int64_t due_ms = game_wake_ms(game);
    (void)answers(game, anna, 1, 10000);
    (void)says(game, EVENT_EXTEND);
    assert_int_equal(game_wake_ms(game), due_ms + 10000);
    (void)answers(game, ben, 1, 25000);
    (void)says(game, EVENT_CLOSE);
    assert_int_equal(player_of(game, anna).points, 750);
    assert_int_equal(player_of(game, ben).points, 500);
    game_free(game);
}

static void test_extend_has_an_end(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    go_to_open(game, QUESTION_2);
    for (uint32_t i = 0; i < (GAME_TIME_MS_MAX - 20000) / GAME_EXTEND_MS; i++)
        (void)says(game, EVENT_EXTEND);
    assert_int_equal(refused(game, (struct event){.type = EVENT_EXTEND}), ERR_LIMIT);
    game_free(game);
}

static void test_no_clock_to_extend_or_pause(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game_settings settings = fixture_settings();
    settings.time_percent = 0;
    struct game *game = standard_game(&f, &settings);
    uint32_t anna = comes(game);
    go_to_open(game, QUESTION_2);
    assert_int_equal(refused(game, (struct event){.type = EVENT_EXTEND}), ERR_STATE);
    assert_int_equal(refused(game, (struct event){.type = EVENT_PAUSE}), ERR_STATE);
    (void)answers(game, anna, 1, 500000);
    assert_at(game, QUESTION_2, GAME_REVEAL);
    assert_int_equal(player_of(game, anna).points, 1000);
    game_free(game);
}

/* A pause stops the clock for everybody: it moves the end, and takes nothing from an answer. */
static void test_pause(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    uint32_t anna = comes(game), ben = comes(game), chloe = comes(game);
    struct game_answer answer;
    go_to_open(game, QUESTION_2);
    int64_t opened_ms = game_opened_ms(game), due_ms = game_wake_ms(game);
    (void)answers(game, anna, 1, 4000);
    (void)does(game, (struct event){.type = EVENT_PAUSE, .at_ms = opened_ms + 5000});
    assert_true(game_wake_ms(game) == INT64_MAX);
    struct view view;
    game_view(game, ROLE_SCREEN, opened_ms + 9000, &view);
    assert_true(view.timed && view.paused && view.left_ms == 15000);
    (void)answers(game, ben, 1, 45000); /* while it stands */
    assert_at(game, QUESTION_2, GAME_OPEN);
    (void)does(game, (struct event){.type = EVENT_RESUME, .at_ms = opened_ms + 65000});
    assert_int_equal(game_wake_ms(game), due_ms + 60000);
    (void)answers(game, chloe, 1, 70000);
    assert_at(game, QUESTION_2, GAME_REVEAL);
    assert_true(game_answer_get(game, anna, QUESTION_2, &answer) && answer.time_ms == 4000);
    assert_true(game_answer_get(game, ben, QUESTION_2, &answer) && answer.time_ms == 5000);
    assert_true(game_answer_get(game, chloe, QUESTION_2, &answer) && answer.time_ms == 10000);
    game_free(game);
}

/* All have answered while it stands: it waits for the facilitator. */
static void test_a_paused_question_does_not_close(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    uint32_t anna = comes(game);
    go_to_open(game, QUESTION_2);
    (void)says(game, EVENT_PAUSE);
    (void)answers(game, anna, 1, 1000);
    assert_at(game, QUESTION_2, GAME_OPEN);
    (void)says(game, EVENT_RESUME);
    assert_at(game, QUESTION_2, GAME_REVEAL);
    game_free(game);
}

static void test_pause_of_announce_and_break(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    struct view view;
    (void)says(game, EVENT_START);
    next(game);
    (void)does(game, (struct event){.type = EVENT_PAUSE, .at_ms = 1000});
    (void)does(game, (struct event){.type = EVENT_RESUME, .at_ms = 9000});
    assert_int_equal(game_wake_ms(game), 11000);
    (void)says(game, EVENT_SKIP);
    (void)says(game, EVENT_SKIP);
    (void)says(game, EVENT_SKIP);
    assert_at(game, BREAK_5, GAME_BREAK);
    (void)does(game, (struct event){.type = EVENT_PAUSE, .at_ms = 10000});
    (void)does(game, (struct event){.type = EVENT_BACK, .at_ms = 20000}); /* it goes on meanwhile */
    (void)does(game, (struct event){.type = EVENT_SKIP, .at_ms = 30000});
    assert_at(game, BREAK_5, GAME_BREAK);
    game_view(game, ROLE_SCREEN, 30000, &view);
    assert_true(view.timed && !view.paused && view.total_ms == 300000);
    assert_int_equal(view.left_ms, 300000 - 1000 - 10000);
    game_view(game, ROLE_SCREEN, 900000, &view);
    assert_int_equal(view.left_ms, 0);
    game_free(game);
}

/* --- answers
 * --------------------------------------------------------------------------------------- */

static const struct {
    const char *name;
    uint32_t player, step, choices;
    enum err_code code;
} bad_answers[] = {
    {"an unknown player",       9, QUESTION_2, 1,   ERR_NOT_FOUND},
    {"a player without a name", 2, QUESTION_2, 1,   ERR_STATE    },
    {"an excluded player",      3, QUESTION_2, 1,   ERR_DENIED   },
    {"no step",                 0, 0,          1,   ERR_NOT_FOUND},
    {"a step past the last",    0, 8,          1,   ERR_NOT_FOUND},
    {"a slide",                 0, SLIDE_1,    1,   ERR_STATE    },
    {"another question",        0, QUESTION_3, 1,   ERR_STATE    },
    {"nothing chosen",          0, QUESTION_2, 0,   ERR_SYNTAX   },
    {"an answer past the last", 0, QUESTION_2, 16,  ERR_SYNTAX   },
    {"two where one is asked",  0, QUESTION_2, 3,   ERR_SYNTAX   },
    {"all bits",                0, QUESTION_2, ~0u, ERR_SYNTAX   },
};

static void test_bad_answers(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    (void)comes(game);
    (void)comes(game);
    (void)says(game, EVENT_JOIN);
    (void)does(game, (struct event){.type = EVENT_EXCLUDE, .player = comes(game)});
    go_to_open(game, QUESTION_2);
    for (size_t i = 0; i < ARRAY_LEN(bad_answers); i++) {
        struct event event = {.type = EVENT_ANSWER,
                              .player = bad_answers[i].player,
                              .step = bad_answers[i].step,
                              .choices = bad_answers[i].choices};
        enum err_code code = refused(game, event);
        if (code != bad_answers[i].code)
            fail_msg("%s: code %d", bad_answers[i].name, (int)code);
    }
    assert_int_equal(game_tally_get(game).answered, 0);
    game_free(game);
}

static void test_answer_once_and_in_time(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    uint32_t anna = comes(game), ben = comes(game);
    struct event event = {.type = EVENT_ANSWER, .step = QUESTION_2, .choices = 1};
    struct game_answer answer;
    (void)says(game, EVENT_START);
    next(game);
    assert_int_equal(refused(game, event), ERR_STATE); /* announce */
    next(game);
    assert_int_equal(refused(game, event), ERR_STATE); /* read */
    next(game);
    struct effects effects = answers(game, anna, 1, 2000);
    assert_true(has_effect(&effects, EFFECT_ACK) && has_effect(&effects, EFFECT_TALLY));
    event.choices = 2;
    assert_int_equal(refused(game, event), ERR_STATE); /* again */
    assert_true(game_answer_get(game, anna, QUESTION_2, &answer) && answer.choices == 1);
    assert_int_equal(answer.points, 0); /* nothing is said before the reveal */
    (void)says(game, EVENT_CLOSE);
    event.player = ben;
    assert_int_equal(refused(game, event), ERR_STATE); /* reveal */
    assert_true(game_answer_get(game, anna, QUESTION_2, &answer) && answer.points == 950);
    game_free(game);
}

/* An answer of the last moment that arrives in the grace counts with all its time. */
static void test_grace(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    uint32_t anna = comes(game), ben = comes(game);
    struct game_answer answer;
    (void)comes(game);
    go_to_open(game, QUESTION_2);
    (void)does(game, (struct event){.type = EVENT_ANSWER,
                                    .at_ms = game_opened_ms(game) + 21000,
                                    .player = anna,
                                    .step = QUESTION_2,
                                    .choices = 1,
                                    .claimed_ms = 19900,
                                    .seen_ms = 21000,
                                    .rtt_ms = 900});
    (void)answers(game, ben, 1, 21300);
    assert_true(game_answer_get(game, anna, QUESTION_2, &answer) && answer.time_ms == 19900);
    assert_true(game_answer_get(game, ben, QUESTION_2, &answer) && answer.time_ms == 20000);
    game_free(game);
}

/* --- all have answered
 * ------------------------------------------------------------------------------ */

static void test_closes_when_all_connected_have_answered(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    uint32_t anna = comes(game), ben = comes(game), chloe = comes(game);
    (void)says(game, EVENT_JOIN); /* has kept no pseudonym: nobody waits for it */
    (void)does(game, (struct event){.type = EVENT_CONNECT, .player = 3});
    (void)does(game, (struct event){.type = EVENT_DISCONNECT, .player = chloe});
    go_to_open(game, QUESTION_2);
    (void)answers(game, anna, 1, 1000);
    assert_at(game, QUESTION_2, GAME_OPEN);
    struct effects effects = answers(game, ben, 2, 1500);
    assert_at(game, QUESTION_2, GAME_REVEAL);
    assert_true(has_effect(&effects, EFFECT_STATE) && has_effect(&effects, EFFECT_ACK));
    game_free(game);
}

static void test_a_departure_may_close(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    uint32_t anna = comes(game), ben = comes(game);
    go_to_open(game, QUESTION_2);
    (void)answers(game, anna, 1, 1000);
    struct effects effects = does(game, (struct event){.type = EVENT_DISCONNECT, .player = ben});
    assert_at(game, QUESTION_2, GAME_REVEAL);
    assert_true(has_effect(&effects, EFFECT_STATE));
    game_free(game);
}

static void test_an_exclusion_may_close(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    uint32_t anna = comes(game), ben = comes(game);
    go_to_open(game, QUESTION_2);
    (void)answers(game, anna, 1, 1000);
    (void)does(game, (struct event){.type = EVENT_EXCLUDE, .player = ben});
    assert_at(game, QUESTION_2, GAME_REVEAL);
    game_free(game);
}

/* A room whose network fails is not a room where all have answered. */
static void test_an_empty_room_does_not_close(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    uint32_t anna = comes(game), ben = comes(game);
    go_to_open(game, QUESTION_2);
    (void)does(game, (struct event){.type = EVENT_DISCONNECT, .player = ben});
    (void)does(game, (struct event){.type = EVENT_DISCONNECT, .player = anna});
    assert_at(game, QUESTION_2, GAME_OPEN);
    (void)answers(game, anna, 1, 3000); /* taken all the same */
    (void)does(game, (struct event){.type = EVENT_CONNECT, .player = anna});
    assert_at(game, QUESTION_2, GAME_OPEN); /* a return never closes */
    (void)does(game, (struct event){.type = EVENT_CONNECT, .player = ben});
    (void)answers(game, ben, 1, 4000);
    assert_at(game, QUESTION_2, GAME_REVEAL);
    game_free(game);
}

static void test_recovery_waits_for_the_clock(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    uint32_t anna = comes(game), ben = comes(game);
    go_to_open(game, QUESTION_2);
    (void)answers(game, anna, 1, 1000);
    int64_t due_ms = game_wake_ms(game);
    (void)says(game, EVENT_RECOVER);
    assert_int_equal(game_tally_get(game).connected, 0);
    assert_int_equal(game_wake_ms(game), due_ms);
    (void)does(game, (struct event){.type = EVENT_CONNECT, .player = ben});
    (void)answers(game, ben, 1, 2000);
    assert_at(game, QUESTION_2, GAME_OPEN); /* anna may still be on her way back */
    wakes(game);
    assert_at(game, QUESTION_2, GAME_REVEAL);
    (void)does(game, (struct event){.type = EVENT_CONNECT, .player = anna});
    go_to_open(game, QUESTION_3);
    (void)answers(game, anna, 3, 1000);
    (void)answers(game, ben, 3, 1000);
    assert_at(game, QUESTION_3, GAME_REVEAL); /* the next question is as usual */
    game_free(game);
}

/* --- points, ranks, cancelling, excluding
 * ----------------------------------------------------------- */

static void play_question(struct game *game, uint32_t step, const uint32_t *choices, uint32_t n)
{
    go_to_open(game, step);
    for (uint32_t i = 0; i < n; i++)
        if (choices[i])
            (void)answers(game, i, choices[i], 10000);
    if (game_phase_get(game) == GAME_OPEN)
        (void)says(game, EVENT_CLOSE);
}

static void assert_ranks(const struct game *game, const uint32_t *points, const uint32_t *ranks,
                         const uint32_t *before, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        struct game_player p = player_of(game, i);
        if (p.points != points[i] || p.rank != ranks[i] || p.rank_before != before[i])
            fail_msg("player %u: %u points, rank %u, before %u; expected %u, %u, %u", i, p.points,
                     p.rank, p.rank_before, points[i], ranks[i], before[i]);
    }
}

static const uint32_t none[4];

static void test_ties_rank_1224(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    for (int i = 0; i < 4; i++)
        (void)comes(game);
    assert_ranks(game, none, none, none, 4);
    play_question(game, QUESTION_2, (uint32_t[]){2, 1, 1, 2}, 4);
    assert_ranks(game, (uint32_t[]){0, 750, 750, 0}, (uint32_t[]){3, 1, 1, 3}, none, 4);
    play_question(game, QUESTION_3, (uint32_t[]){1, 2, 2, 3}, 4);
    assert_ranks(game, (uint32_t[]){0, 750, 750, 1500}, (uint32_t[]){4, 2, 2, 1},
                 (uint32_t[]){3, 1, 1, 3}, 4);
    uint32_t order[3] = {9, 9, 9};
    assert_int_equal(game_standings(game, order, 3), 4);
    assert_true(order[0] == 3 && order[1] == 1 && order[2] == 2);
    play_question(game, TEST_4, (uint32_t[]){1, 1, 1, 1}, 4); /* changes nothing */
    assert_ranks(game, (uint32_t[]){0, 750, 750, 1500}, (uint32_t[]){4, 2, 2, 1},
                 (uint32_t[]){3, 1, 1, 3}, 4);
    game_free(game);
}

static void test_partial_credit_is_a_setting(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        enum pack_scoring scoring;
        bool setting;
        uint32_t points;
    } cases[] = {
        {"session says exact",      PACK_SCORING_SESSION, false, 0  },
        {"session says partial",    PACK_SCORING_SESSION, true,  750},
        {"pack insists on exact",   PACK_SCORING_EXACT,   true,  0  },
        {"pack insists on partial", PACK_SCORING_PARTIAL, false, 750},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct fixture_pack f;
        struct game_settings settings = fixture_settings();
        settings.partial = cases[i].setting;
        struct game *game = standard_game(&f, &settings);
        f.steps[QUESTION_3 - 1].scoring = cases[i].scoring;
        (void)comes(game);
        play_question(game, QUESTION_3, (uint32_t[]){1}, 1);
        if (player_of(game, 0).points != cases[i].points)
            fail_msg("%s: %u", cases[i].name, player_of(game, 0).points);
        game_free(game);
    }
}

static void test_cancel_takes_the_points_back(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    for (int i = 0; i < 3; i++)
        (void)comes(game);
    play_question(game, QUESTION_2, (uint32_t[]){1, 1, 2}, 3);
    play_question(game, QUESTION_3, (uint32_t[]){1, 3, 3}, 3);
    assert_ranks(game, (uint32_t[]){750, 2250, 1500}, (uint32_t[]){3, 1, 2}, (uint32_t[]){1, 1, 3},
                 3);
    (void)says(game, EVENT_CANCEL);
    assert_ranks(game, (uint32_t[]){750, 750, 0}, (uint32_t[]){1, 1, 3}, none, 3);
    assert_int_equal(player_of(game, 1).right_count, 1);
    assert_int_equal(player_of(game, 1).gain, 0);
    next(game); /* no standings after a question that does not count */
    assert_at(game, TEST_4, GAME_ANNOUNCE);
    play_question(game, QUESTION_6, (uint32_t[]){1, 1, 2}, 3);
    (void)says(game, EVENT_BACK);
    (void)says(game, EVENT_BACK);
    (void)says(game, EVENT_BACK);
    (void)says(game, EVENT_BACK);
    assert_at(game, QUESTION_2, GAME_REVEAL);
    (void)says(game, EVENT_CANCEL); /* from a look back */
    assert_ranks(game, (uint32_t[]){0, 0, 750}, (uint32_t[]){2, 2, 1}, none, 3);
    assert_int_equal(refused(game, (struct event){.type = EVENT_CANCEL}), ERR_STATE);
    game_free(game);
}

static void test_cancel_while_open(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    (void)comes(game);
    go_to_open(game, QUESTION_2);
    (void)says(game, EVENT_CANCEL);
    (void)answers(game, 0, 1, 100);
    assert_at(game, QUESTION_2, GAME_REVEAL);
    assert_ranks(game, none, none, none, 1);
    next(game);
    assert_at(game, QUESTION_3, GAME_ANNOUNCE);
    (void)says(game, EVENT_END); /* nothing was scored: there is no podium */
    assert_at(game, QUESTION_3, GAME_ENDED);
    game_free(game);
}

static void test_exclude(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    for (int i = 0; i < 3; i++)
        (void)comes(game);
    play_question(game, QUESTION_2, (uint32_t[]){1, 1, 2}, 3);
    struct effects effects = does(game, (struct event){.type = EVENT_EXCLUDE, .player = 0});
    assert_true(has_effect(&effects, EFFECT_EXCLUDED) && has_effect(&effects, EFFECT_STATE));
    assert_ranks(game, (uint32_t[]){0, 750, 0}, (uint32_t[]){0, 1, 2}, none, 3);
    struct game_result result;
    game_result_get(game, QUESTION_2, &result);
    assert_true(result.answered == 2 && result.all_right == 1 && result.chosen[0] == 1);
    assert_int_equal(game_tally_get(game).players, 2);
    assert_int_equal(game_tally_get(game).connected, 2);
    assert_int_equal(game_players_count(game), 3);
    assert_true(player_of(game, 0).excluded);
    assert_true(game_answered(game, 0, QUESTION_2)); /* what was confirmed stays found */
    static const enum event_type types[] = {EVENT_DRAW,       EVENT_KEEP,   EVENT_CONNECT,
                                            EVENT_DISCONNECT, EVENT_ANSWER, EVENT_EXCLUDE};
    for (size_t i = 0; i < ARRAY_LEN(types); i++)
        assert_int_equal(
            refused(game, (struct event){.type = types[i], .step = QUESTION_2, .choices = 1}),
            ERR_DENIED);
    game_free(game);
}

/* --- coming late, locked, full
 * ----------------------------------------------------------------------- */

static void test_late_comers(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    (void)comes(game);
    play_question(game, QUESTION_2, (uint32_t[]){1}, 1);
    uint32_t late = comes(game);
    assert_int_equal(player_of(game, late).rank, 0);
    (void)says(game, EVENT_CANCEL); /* recomputes, and ranks nobody too early */
    assert_int_equal(player_of(game, late).rank, 0);
    go_to_open(game, QUESTION_3);
    uint32_t later = comes(game);
    (void)answers(game, later, 3, 10000);
    (void)says(game, EVENT_CLOSE);
    assert_ranks(game, (uint32_t[]){0, 0, 1500}, (uint32_t[]){2, 2, 1}, none, 3);
    game_free(game);
}

static void test_locked(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    (void)says(game, EVENT_JOIN);
    (void)says(game, EVENT_LOCK);
    assert_true(game_locked(game));
    assert_int_equal(refused(game, (struct event){.type = EVENT_JOIN}), ERR_DENIED);
    (void)does(game, (struct event){.type = EVENT_KEEP}); /* it was there before */
    (void)says(game, EVENT_UNLOCK);
    (void)says(game, EVENT_JOIN);
    assert_int_equal(game_players_count(game), 2);
    game_free(game);
}

static void test_full(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    for (uint32_t i = 0; i < GAME_PLAYERS_MAX; i++)
        (void)says(game, EVENT_JOIN);
    assert_int_equal(refused(game, (struct event){.type = EVENT_JOIN}), ERR_LIMIT);
    game_free(game);
}

static void test_connections(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    (void)says(game, EVENT_JOIN);
    assert_false(player_of(game, 0).connected);
    assert_int_equal(refused(game, (struct event){.type = EVENT_DISCONNECT}), ERR_STATE);
    (void)does(game, (struct event){.type = EVENT_CONNECT});
    assert_int_equal(game_tally_get(game).connected, 0); /* not a player yet */
    (void)does(game, (struct event){.type = EVENT_KEEP});
    assert_int_equal(game_tally_get(game).connected, 1);
    assert_int_equal(refused(game, (struct event){.type = EVENT_CONNECT}), ERR_STATE);
    (void)does(game, (struct event){.type = EVENT_DISCONNECT});
    assert_int_equal(game_tally_get(game).connected, 0);
    assert_int_equal(game_tally_get(game).players, 1);
    game_free(game);
}

/* --- looking back
 * ------------------------------------------------------------------------------------- */

static void test_look_back_and_forward(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    (void)comes(game);
    play_question(game, QUESTION_2, (uint32_t[]){1}, 1);
    play_question(game, QUESTION_3, (uint32_t[]){3}, 1);
    next(game);
    assert_at(game, QUESTION_3, GAME_STANDINGS);
    (void)says(game, EVENT_BACK);
    assert_at(game, QUESTION_3, GAME_REVEAL);
    assert_false(looks_back(game));
    (void)says(game, EVENT_BACK);
    assert_at(game, QUESTION_2, GAME_REVEAL);
    assert_true(looks_back(game));
    (void)says(game, EVENT_BACK);
    assert_at(game, SLIDE_1, GAME_SLIDE);
    assert_int_equal(refused(game, (struct event){.type = EVENT_BACK}), ERR_STATE);
    next(game);
    assert_at(game, QUESTION_2, GAME_REVEAL);
    next(game); /* no standings on a look back */
    assert_at(game, QUESTION_3, GAME_REVEAL);
    assert_false(looks_back(game));
    assert_int_equal(player_of(game, 0).points, 2250);
    next(game);
    assert_at(game, QUESTION_3, GAME_STANDINGS);
    next(game);
    assert_at(game, TEST_4, GAME_ANNOUNCE);
    game_free(game);
}

/* A question skipped before it was opened can be played after all. */
static void test_skipped_question_is_played_later(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    (void)comes(game);
    (void)says(game, EVENT_START);
    next(game);
    (void)says(game, EVENT_SKIP);
    assert_at(game, QUESTION_3, GAME_ANNOUNCE);
    play_question(game, QUESTION_3, (uint32_t[]){3}, 1);
    (void)says(game, EVENT_BACK);
    assert_at(game, QUESTION_2, GAME_READ);
    assert_true(looks_back(game));
    assert_true(game_wake_ms(game) == INT64_MAX);
    next(game);
    assert_at(game, QUESTION_2, GAME_ANNOUNCE);
    assert_false(looks_back(game));
    play_question(game, QUESTION_2, (uint32_t[]){1}, 1);
    assert_int_equal(player_of(game, 0).points, 2250);
    next(game);
    assert_at(game, QUESTION_2, GAME_STANDINGS);
    next(game);
    assert_at(game, QUESTION_3, GAME_REVEAL); /* where the session stood */
    game_free(game);
}

/* One that was open is never opened again, and its answers count for nothing. */
static void test_a_question_opened_and_skipped_stays_closed(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    uint32_t anna = comes(game);
    (void)comes(game);
    go_to_open(game, QUESTION_2);
    (void)answers(game, anna, 1, 100);
    (void)says(game, EVENT_SKIP);
    assert_at(game, QUESTION_3, GAME_ANNOUNCE);
    (void)says(game, EVENT_SKIP);
    (void)says(game, EVENT_SKIP);
    assert_at(game, BREAK_5, GAME_BREAK);
    for (int i = 0; i < 3; i++)
        (void)says(game, EVENT_BACK);
    assert_at(game, QUESTION_2, GAME_READ);
    struct event again = {.type = EVENT_ANSWER, .player = 1, .step = QUESTION_2, .choices = 1};
    assert_int_equal(refused(game, again), ERR_STATE);
    next(game);
    assert_at(game, QUESTION_3, GAME_READ);
    assert_true(game_answered(game, anna, QUESTION_2));
    assert_int_equal(player_of(game, anna).points, 0);
    struct game_result result;
    game_result_get(game, QUESTION_2, &result);
    assert_true(result.played && !result.revealed);
    game_free(game);
}

static void test_podium_and_back(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    (void)comes(game);
    play_question(game, QUESTION_2, (uint32_t[]){1}, 1);
    (void)says(game, EVENT_END);
    assert_at(game, QUESTION_2, GAME_PODIUM);
    (void)says(game, EVENT_BACK); /* ended too early: on with it */
    assert_at(game, QUESTION_2, GAME_REVEAL);
    next(game);
    assert_at(game, QUESTION_3, GAME_ANNOUNCE);
    (void)says(game, EVENT_END); /* the podium was shown */
    assert_at(game, QUESTION_3, GAME_ENDED);
    assert_int_equal(
        refused(game, (struct event){.type = EVENT_NEXT, .step = QUESTION_3, .phase = GAME_ENDED}),
        ERR_STATE);
    (void)does(game, (struct event){.type = EVENT_DISCONNECT});
    (void)does(game, (struct event){.type = EVENT_CONNECT});
    assert_int_equal(player_of(game, 0).points, 750);
    game_free(game);
}

static const struct {
    const char *name;
    uint16_t every;
    const char *shown; /* after which of the four questions */
} standings[] = {
    {"never",        0, "...."},
    {"after each",   1, "XX.X"},
    {"every second", 2, ".X.."},
    {"every third",  3, "...X"},
};

static void test_standings_every(void **state)
{
    (void)state;
    static const uint32_t questions[] = {QUESTION_2, QUESTION_3, TEST_4, QUESTION_6};
    for (size_t i = 0; i < ARRAY_LEN(standings); i++) {
        struct fixture_pack f;
        struct game_settings settings = fixture_settings();
        settings.standings_every = standings[i].every;
        struct game *game = standard_game(&f, &settings);
        for (uint32_t q = 0; q < ARRAY_LEN(questions); q++) {
            play_question(game, questions[q], none, 0);
            next(game);
            bool shown = game_phase_get(game) == GAME_STANDINGS;
            if (shown != (standings[i].shown[q] == 'X'))
                fail_msg("%s: question %u", standings[i].name, q + 1);
        }
        game_free(game);
    }
}

static void test_no_standings_right_before_the_podium(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game_settings settings = fixture_settings();
    fixture_init(&f);
    (void)fixture_question(&f, PACK_SINGLE, 1, 1000);
    struct game *game = game_new(&f.pack, &settings);
    play_question(game, 1, none, 0);
    next(game);
    assert_at(game, 1, GAME_PODIUM);
    (void)says(game, EVENT_BACK);
    assert_at(game, 1, GAME_REVEAL);
    assert_true(looks_back(game));
    next(game);
    assert_at(game, 1, GAME_PODIUM);
    next(game);
    assert_at(game, 1, GAME_ENDED);
    game_free(game);
}

static void test_nothing_scored_has_no_podium(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game_settings settings = fixture_settings();
    fixture_init(&f);
    (void)fixture_question(&f, PACK_SINGLE, 1, 0);
    struct game *game = game_new(&f.pack, &settings);
    play_question(game, 1, none, 0);
    next(game);
    assert_at(game, 1, GAME_ENDED);
    game_free(game);
}

static void test_unknown_event(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = standard_game(&f, NULL);
    assert_int_equal(refused(game, (struct event){.type = (enum event_type)0}), ERR_SYNTAX);
    assert_int_equal(refused(game, (struct event){.type = (enum event_type)(EVENT_TYPE_MAX + 1)}),
                     ERR_SYNTAX);
    game_free(game);
    game_free(NULL);
}

/* An event that was good once and is refused now is told by its place in the journal. */
static void test_replay_says_which_event(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct effects effects;
    struct err err = {0};
    struct game *game = standard_game(&f, NULL);
    (void)comes(game);
    uint64_t before = game_events(game);
    assert_true(
        game_replay(game, &(struct event){.type = EVENT_START, .at_ms = 5000}, &effects, &err));
    assert_int_equal(game_events(game), before + 1);
    assert_false(
        game_replay(game, &(struct event){.type = EVENT_START, .at_ms = 5000}, &effects, &err));
    assert_int_equal(err.code, ERR_STATE);
    char place[64];
    (void)snprintf(place, sizeof(place), "event %llu of the journal",
                   (unsigned long long)before + 2);
    assert_non_null(strstr(err.message, place));
    assert_int_equal(game_events(game), before + 1);
    game_free(game);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_whole_session),
        cmocka_unit_test(test_every_command_everywhere),
        cmocka_unit_test(test_next_is_for_what_was_seen),
        cmocka_unit_test(test_times),
        cmocka_unit_test(test_tick_only_when_due),
        cmocka_unit_test(test_time_never_goes_back),
        cmocka_unit_test(test_extend),
        cmocka_unit_test(test_extend_has_an_end),
        cmocka_unit_test(test_no_clock_to_extend_or_pause),
        cmocka_unit_test(test_pause),
        cmocka_unit_test(test_a_paused_question_does_not_close),
        cmocka_unit_test(test_pause_of_announce_and_break),
        cmocka_unit_test(test_bad_answers),
        cmocka_unit_test(test_answer_once_and_in_time),
        cmocka_unit_test(test_grace),
        cmocka_unit_test(test_closes_when_all_connected_have_answered),
        cmocka_unit_test(test_a_departure_may_close),
        cmocka_unit_test(test_an_exclusion_may_close),
        cmocka_unit_test(test_an_empty_room_does_not_close),
        cmocka_unit_test(test_recovery_waits_for_the_clock),
        cmocka_unit_test(test_ties_rank_1224),
        cmocka_unit_test(test_partial_credit_is_a_setting),
        cmocka_unit_test(test_cancel_takes_the_points_back),
        cmocka_unit_test(test_cancel_while_open),
        cmocka_unit_test(test_exclude),
        cmocka_unit_test(test_late_comers),
        cmocka_unit_test(test_locked),
        cmocka_unit_test(test_full),
        cmocka_unit_test(test_connections),
        cmocka_unit_test(test_look_back_and_forward),
        cmocka_unit_test(test_skipped_question_is_played_later),
        cmocka_unit_test(test_a_question_opened_and_skipped_stays_closed),
        cmocka_unit_test(test_podium_and_back),
        cmocka_unit_test(test_standings_every),
        cmocka_unit_test(test_no_standings_right_before_the_podium),
        cmocka_unit_test(test_nothing_scored_has_no_podium),
        cmocka_unit_test(test_unknown_event),
        cmocka_unit_test(test_replay_says_which_event),
    };
    return cmocka_run_group_tests_name("game", tests, NULL, NULL);
}
