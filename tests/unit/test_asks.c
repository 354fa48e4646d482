/* SPDX-License-Identifier: Apache-2.0 */
/* test_asks.c: questions to the trainer, who sees them when, and the professions of players. */
#include "game_fixture.h"

static struct game *new_game(struct fixture_pack *f)
{
    struct game_settings settings = fixture_settings();
    settings.asks = settings.profile = true;
    fixture_init(f);
    (void)fixture_slide(f);
    (void)fixture_question(f, PACK_SINGLE, 1, 1000);
    struct game *game = game_new(&f->pack, &settings);
    assert_non_null(game);
    return game;
}

static struct effects asks(struct game *game, uint32_t player, struct str text)
{
    return does(game, (struct event){.type = EVENT_ASK, .player = player, .text = text});
}

static struct event support(uint32_t player, uint32_t item)
{
    return (struct event){.type = EVENT_SUPPORT, .player = player, .item = item};
}

static struct game_ask ask_of(const struct game *game, uint32_t item)
{
    struct game_ask ret;
    game_ask_get(game, item, &ret);
    return ret;
}

static struct view view_of(const struct game *game, enum game_role role)
{
    struct view view;
    game_view(game, role, game_now_ms(game), &view);
    return view;
}

/* --- one question's life -------------------------------------------------------------------- */

static void test_a_question_from_beginning_to_end(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    uint32_t anna = comes(game), ben = comes(game);
    struct effects effects = does(game, (struct event){.type = EVENT_ASK,
                                                       .at_ms = 5000,
                                                       .player = anna,
                                                       .text = STR("Et pour les remplaçantes ?")});
    assert_true(has_effect(&effects, EFFECT_ACK) && has_effect(&effects, EFFECT_ASKS));
    assert_false(has_effect(&effects, EFFECT_STATE));
    assert_int_equal(game_asks_count(game), 1);
    struct game_ask ask = ask_of(game, 0);
    assert_true(ask.state == GAME_ASK_PENDING && ask.player == anna && ask.at_ms == 5000);
    assert_true(str_eq(ask.text, STR("Et pour les remplaçantes ?")));
    assert_int_equal(view_of(game, ROLE_CONSOLE).asks_waiting, 1);
    assert_int_equal(view_of(game, ROLE_SCREEN).asks_waiting, 0);
    assert_int_equal(refused(game, support(ben, 0)), ERR_STATE); /* nobody sees it yet */

    effects = conducts(game, EVENT_ASK_SHOW, 0);
    assert_true(has_effect(&effects, EFFECT_ASKS) && !has_effect(&effects, EFFECT_STATE));
    assert_int_equal(refused(game, support(anna, 0)), ERR_STATE); /* its own */
    effects = does(game, support(ben, 0));
    assert_true(has_effect(&effects, EFFECT_ASKS) && !has_effect(&effects, EFFECT_STATE));
    assert_int_equal(refused(game, support(ben, 0)), ERR_STATE); /* once each */
    assert_true(game_ask_supported(game, 0, ben) && !game_ask_supported(game, 0, anna));
    assert_int_equal(view_of(game, ROLE_CONSOLE).asks_waiting, 0);

    effects = conducts(game, EVENT_PROJECT, 0);
    assert_true(has_effect(&effects, EFFECT_ASKS) && has_effect(&effects, EFFECT_STATE));
    struct view view = view_of(game, ROLE_SCREEN);
    assert_true(str_eq(view.projected, ask.text) && view.projected_supports == 1);
    effects = does(game, support(comes(game), 0)); /* the screen shows how many */
    assert_true(has_effect(&effects, EFFECT_STATE));

    (void)says(game, EVENT_UNPROJECT);
    assert_int_equal(view_of(game, ROLE_SCREEN).projected.len, 0);
    ask = ask_of(game, 0);
    assert_true(ask.state == GAME_ASK_SHOWN && !ask.projected && ask.was_projected);

    (void)conducts(game, EVENT_ASK_CLOSE, 0);
    assert_true(ask_of(game, 0).state == GAME_ASK_CLOSED && ask_of(game, 0).supports == 2);
    assert_int_equal(refused(game, support(comes(game), 0)), ERR_STATE);
    game_free(game);
}

static void test_projecting(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    uint32_t anna = comes(game);
    (void)asks(game, anna, STR("Un"));
    (void)asks(game, anna, STR("Deux"));
    (void)conducts(game, EVENT_PROJECT, 1); /* at once: it is then shown too */
    assert_true(ask_of(game, 1).state == GAME_ASK_SHOWN);
    (void)conducts(game, EVENT_PROJECT, 0); /* instead of the other one */
    assert_true(ask_of(game, 0).projected && !ask_of(game, 1).projected);
    assert_true(str_eq(view_of(game, ROLE_CONSOLE).projected, STR("Un")));
    struct effects effects = conducts(game, EVENT_ASK_CLOSE, 1); /* not the projected one */
    assert_false(has_effect(&effects, EFFECT_STATE));
    effects = conducts(game, EVENT_ASK_CLOSE, 0);
    assert_true(has_effect(&effects, EFFECT_STATE));
    assert_int_equal(view_of(game, ROLE_SCREEN).projected.len, 0);
    (void)conducts(game, EVENT_PROJECT, 0); /* closed too early: it comes back */
    assert_true(ask_of(game, 0).state == GAME_ASK_SHOWN);
    (void)says(game, EVENT_START);
    assert_true(str_eq(view_of(game, ROLE_SCREEN).projected, STR("Un"))); /* over every step */
    (void)says(game, EVENT_END);
    assert_true(view_of(game, ROLE_SCREEN).phase == GAME_ENDED);
    assert_int_equal(view_of(game, ROLE_SCREEN).projected.len, 0); /* nothing outlives the end */
    assert_false(view_of(game, ROLE_SCREEN).asks_open);
    game_free(game);
}

/* --- what is refused ------------------------------------------------------------------------ */

enum {
    PENDING, /* Anna's questions, by what became of them */
    SHOWN,
    CLOSED,
    PROJECTED,
};

static const struct {
    const char *name;
    struct event event;
    enum err_code code; /* ERR_NONE: done */
} moves[] = {
    {"a question",             {.type = EVENT_ASK, .text = STR_INIT("a\nb")},           ERR_NONE     },
    {"an empty one",           {.type = EVENT_ASK},                                     ERR_SYNTAX   },
    {"with a space first",     {.type = EVENT_ASK, .text = STR_INIT(" a")},             ERR_SYNTAX   },
    {"from nobody",            {.type = EVENT_ASK, .player = 9, .text = STR_INIT("a")}, ERR_NOT_FOUND},
    {"from an unnamed player", {.type = EVENT_ASK, .player = 2, .text = STR_INIT("a")}, ERR_STATE    },
    {"from an excluded one",   {.type = EVENT_ASK, .player = 3, .text = STR_INIT("a")}, ERR_DENIED   },
    {"support: pending",       {.type = EVENT_SUPPORT, .player = 1, .item = PENDING},   ERR_STATE    },
    {"support: shown",         {.type = EVENT_SUPPORT, .player = 1, .item = SHOWN},     ERR_NONE     },
    {"support: closed",        {.type = EVENT_SUPPORT, .player = 1, .item = CLOSED},    ERR_STATE    },
    {"support: projected",     {.type = EVENT_SUPPORT, .player = 1, .item = PROJECTED}, ERR_NONE     },
    {"support: unnamed",       {.type = EVENT_SUPPORT, .player = 2, .item = SHOWN},     ERR_STATE    },
    {"support: excluded",      {.type = EVENT_SUPPORT, .player = 3, .item = SHOWN},     ERR_DENIED   },
    {"support: nobody",        {.type = EVENT_SUPPORT, .player = 9, .item = SHOWN},     ERR_NOT_FOUND},
    {"support: no question",   {.type = EVENT_SUPPORT, .player = 1, .item = 4},         ERR_NOT_FOUND},
    {"show: pending",          {.type = EVENT_ASK_SHOW, .item = PENDING},               ERR_NONE     },
    {"show: shown",            {.type = EVENT_ASK_SHOW, .item = SHOWN},                 ERR_STATE    },
    {"show: closed",           {.type = EVENT_ASK_SHOW, .item = CLOSED},                ERR_NONE     },
    {"show: no question",      {.type = EVENT_ASK_SHOW, .item = 4},                     ERR_NOT_FOUND},
    {"close: pending",         {.type = EVENT_ASK_CLOSE, .item = PENDING},              ERR_NONE     },
    {"close: closed",          {.type = EVENT_ASK_CLOSE, .item = CLOSED},               ERR_STATE    },
    {"close: projected",       {.type = EVENT_ASK_CLOSE, .item = PROJECTED},            ERR_NONE     },
    {"close: no question",     {.type = EVENT_ASK_CLOSE, .item = UINT32_MAX},           ERR_NOT_FOUND},
    {"project: pending",       {.type = EVENT_PROJECT, .item = PENDING},                ERR_NONE     },
    {"project: again",         {.type = EVENT_PROJECT, .item = PROJECTED},              ERR_STATE    },
    {"project: no question",   {.type = EVENT_PROJECT, .item = 4},                      ERR_NOT_FOUND},
    {"unproject",              {.type = EVENT_UNPROJECT},                               ERR_NONE     },
    {"on: so already",         {.type = EVENT_ASKS_ON},                                 ERR_STATE    },
    {"off",                    {.type = EVENT_ASKS_OFF},                                ERR_NONE     },
    {"profile",                {.type = EVENT_PROFILE, .player = 1, .item = 9},         ERR_NONE     },
    {"profile: unnamed",       {.type = EVENT_PROFILE, .player = 2},                    ERR_NONE     },
    {"profile: past the last", {.type = EVENT_PROFILE, .player = 1, .item = 10},        ERR_SYNTAX   },
    {"profile: nobody",        {.type = EVENT_PROFILE, .player = 9},                    ERR_NOT_FOUND},
    {"profile: excluded",      {.type = EVENT_PROFILE, .player = 3},                    ERR_DENIED   },
};

static void test_moves(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(moves); i++) {
        struct fixture_pack f;
        struct game *game = new_game(&f);
        struct effects effects;
        struct err err = {0};
        uint32_t anna = comes(game);
        (void)comes(game);
        (void)says(game, EVENT_JOIN);
        (void)does(game, (struct event){.type = EVENT_EXCLUDE, .player = comes(game)});
        for (int question = PENDING; question <= PROJECTED; question++)
            (void)asks(game, anna, STR("Et si ?"));
        (void)conducts(game, EVENT_ASK_SHOW, SHOWN);
        (void)conducts(game, EVENT_ASK_CLOSE, CLOSED);
        (void)conducts(game, EVENT_PROJECT, PROJECTED);
        (void)game_apply(game, &moves[i].event, &effects, &err);
        if (err.code != moves[i].code)
            fail_msg("%s: code %d, %s", moves[i].name, (int)err.code, err.message);
        game_free(game);
    }
}

/* 300 characters at four bytes each are as many bytes as a text may have. */
static void test_the_longest(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    char longest[GAME_TEXT_BYTES_MAX + 4];
    for (size_t i = 0; i < sizeof(longest); i += 4)
        memcpy(longest + i, "\xf0\x9f\x91\x8d", 4);
    struct event event = {
        .type = EVENT_ASK, .player = comes(game), .text = {longest, GAME_TEXT_BYTES_MAX + 4}
    };
    assert_int_equal(refused(game, event), ERR_SYNTAX);
    event.text.len -= 4;
    (void)does(game, event);
    assert_true(str_eq(ask_of(game, 0).text, event.text));
    game_free(game);
}

static void test_how_many(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    struct event event = {.type = EVENT_ASK, .text = STR("Et si ?")};
    while (game_asks_count(game) < GAME_ASKS_MAX) {
        event.player = comes(game);
        for (int i = 0; i < GAME_ASKS_EACH_MAX; i++)
            (void)does(game, event);
        if (game_asks_count(game) < GAME_ASKS_MAX)
            assert_int_equal(refused(game, event), ERR_LIMIT); /* five each */
    }
    event.player = comes(game);
    assert_int_equal(refused(game, event), ERR_LIMIT); /* and so many in all */
    game_free(game);
}

/* --- who takes part ------------------------------------------------------------------------- */

static void test_an_excluded_player(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    uint32_t anna = comes(game), ben = comes(game), chloe = comes(game);
    (void)asks(game, anna, STR("D'Anna"));
    (void)asks(game, ben, STR("De Ben"));
    (void)conducts(game, EVENT_ASK_SHOW, 1);
    (void)does(game, support(anna, 1));
    (void)does(game, support(chloe, 1));
    (void)conducts(game, EVENT_PROJECT, 0);
    struct effects effects = does(game, (struct event){.type = EVENT_EXCLUDE, .player = anna});
    assert_true(has_effect(&effects, EFFECT_ASKS) && has_effect(&effects, EFFECT_STATE));
    assert_true(ask_of(game, 0).state == GAME_ASK_CLOSED && !ask_of(game, 0).projected);
    assert_int_equal(view_of(game, ROLE_SCREEN).projected.len, 0);
    assert_true(ask_of(game, 1).supports == 1 && !game_ask_supported(game, 1, anna));
    (void)conducts(game, EVENT_PROJECT, 1);
    effects = does(game, (struct event){.type = EVENT_EXCLUDE, .player = chloe});
    assert_true(has_effect(&effects, EFFECT_STATE)); /* one support less on the screen */
    game_free(game);
}

/* Off: none is taken; those that were are still there. */
static void test_the_switch(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    uint32_t anna = comes(game), ben = comes(game);
    (void)asks(game, anna, STR("Et si ?"));
    struct effects effects = says(game, EVENT_ASKS_OFF);
    assert_true(has_effect(&effects, EFFECT_STATE));
    for (int role = ROLE_PLAYER; role <= ROLE_CONSOLE; role++)
        assert_false(view_of(game, (enum game_role)role).asks_open);
    assert_false(game_asks_open(game));
    struct event event = {.type = EVENT_ASK, .player = anna, .text = STR("Encore ?")};
    assert_int_equal(refused(game, event), ERR_STATE);
    (void)conducts(game, EVENT_ASK_SHOW, 0);
    (void)does(game, support(ben, 0));
    (void)says(game, EVENT_ASKS_ON);
    (void)does(game, event);
    assert_int_equal(game_asks_count(game), 2);
    game_free(game);
}

/* --- professions ---------------------------------------------------------------------------- */

static void test_profile(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f);
    struct event event = {.type = EVENT_PROFILE, .item = 1};
    (void)says(game, EVENT_JOIN); /* before a pseudonym is kept */
    struct effects effects = does(game, event);
    assert_true(has_effect(&effects, EFFECT_PLAYER));
    assert_int_equal(player_of(game, 0).profile, 2);
    assert_string_equal(game_profile_name(player_of(game, 0).profile), "nurse");
    assert_int_equal(refused(game, event), ERR_STATE); /* once */
    event.player = comes(game);                        /* or after */
    assert_int_equal(player_of(game, 1).profile, 0);
    (void)does(game, event);
    game_free(game);

    struct game_settings settings = fixture_settings();
    game = game_new(&f.pack, &settings);
    event.player = comes(game);
    assert_int_equal(refused(game, event), ERR_STATE); /* not asked for here */
    game_free(game);
}

/* The words are on the wire and in reports: they stay. */
static void test_profile_names(void **state)
{
    (void)state;
    static const char *const names[] = {
        "doctor",           "nurse",      "physiotherapist", "dentist",   "midwife",
        "speech_therapist", "pharmacist", "psychologist",    "secretary", "other"};
    for (uint32_t i = 0; i < ARRAY_LEN(names); i++)
        assert_string_equal(game_profile_name(i + 1), names[i]);
    assert_null(game_profile_name(0));
    assert_null(game_profile_name(GAME_PROFILES_MAX + 1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_question_from_beginning_to_end),
        cmocka_unit_test(test_projecting),
        cmocka_unit_test(test_moves),
        cmocka_unit_test(test_the_longest),
        cmocka_unit_test(test_how_many),
        cmocka_unit_test(test_an_excluded_player),
        cmocka_unit_test(test_the_switch),
        cmocka_unit_test(test_profile),
        cmocka_unit_test(test_profile_names),
    };
    return cmocka_run_group_tests_name("asks", tests, NULL, NULL);
}
