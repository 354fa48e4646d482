/* SPDX-License-Identifier: Apache-2.0 */
/* test_texts.c: what players write: clouds and how they are moderated, feedback. */
#include "game_fixture.h"

#include <stdio.h>

/* cloud, feedback, question, poll */
enum {
    CLOUD_1 = 1,
    FEEDBACK_2,
    QUESTION_3,
    POLL_4,
};

static struct game *new_game(struct fixture_pack *f, bool moderate)
{
    struct game_settings settings = fixture_settings();
    settings.moderate = moderate;
    fixture_init(f);
    (void)fixture_poll(f, PACK_WORDS);
    (void)fixture_feedback(f);
    (void)fixture_question(f, PACK_SINGLE, 1, 1000);
    (void)fixture_poll(f, PACK_SINGLE);
    struct game *game = game_new(&f->pack, &settings);
    assert_non_null(game);
    return game;
}

/* The cloud in the order of arrival: "word count", a line each; those not shown in brackets. */
static void assert_cloud(const struct game *game, const char *expected)
{
    char told[512] = "";
    int len = 0;
    for (uint32_t i = 0; i < game_words_count(game, CLOUD_1); i++) {
        struct game_word word;
        game_word_get(game, CLOUD_1, i, &word);
        len +=
            snprintf(told + len, sizeof(told) - (size_t)len, "%s%s" STR_FMT " %u%s", i ? ", " : "",
                     word.shown ? "" : "[", STR_ARG(word.text), word.count, word.shown ? "" : "]");
    }
    assert_string_equal(told, expected);
}

/* The same as a role sees it: words in its order. */
static void assert_seen(const struct game *game, enum game_role role, const char *expected)
{
    struct view view;
    char told[512] = "";
    int len = 0;
    game_view(game, role, game_now_ms(game), &view);
    for (uint32_t i = 0; i < view.words_count; i++)
        len += snprintf(told + len, sizeof(told) - (size_t)len, "%s" STR_FMT, i ? ", " : "",
                        STR_ARG(view.words[i].text));
    if (strcmp(told, expected) != 0)
        fail_msg("role %d sees \"%s\", expected \"%s\"", (int)role, told, expected);
}

/* --- what is a text ------------------------------------------------------------------------- */

static const struct {
    const char *name;
    struct str text;
    uint32_t chars_max;
    bool lines, valid;
} texts[] = {
    {"a word",                          STR_INIT("registre"),                                 40, false, true },
    {"as long as may be",               STR_INIT("éééé"),                                 4,  false, true },
    {"a character too long",            STR_INIT("ééééé"),                               4,  false, false},
    {"nothing",                         STR_INIT(""),                                         40, false, false},
    {"a space",                         STR_INIT(" "),                                        40, false, false},
    {"no-break spaces only",            STR_INIT("\xc2\xa0\xe2\x80\xaf"),                     40, false, false},
    {"a space first",                   STR_INIT(" a"),                                       40, false, false},
    {"a space last",                    STR_INIT("a "),                                       40, false, false},
    {"a no-break space last",           STR_INIT("a\xc2\xa0"),                                40, false, false},
    {"a space of no width first",
     STR_INIT("\xe2\x80\x8b"
              "a"),
     40,                                                                                          false, false},
    {"spaces inside",                   STR_INIT("mot de\xc2\xa0passe"),                      40, false, true },
    {"two lines where they may be",     STR_INIT("a\nb"),                                     40, true,  true },
    {"two lines where they may not",    STR_INIT("a\nb"),                                     40, false, false},
    {"a line break first",              STR_INIT("\na"),                                      40, true,  false},
    {"a line break last",               STR_INIT("a\n"),                                      40, true,  false},
    {"CR LF",                           STR_INIT("a\r\nb"),                                   40, true,  false},
    {"a tab",                           STR_INIT("a\tb"),                                     40, true,  false},
    {"a NUL",                           STR_INIT("a\0b"),                                     40, true,  false},
    {"an escape",                       STR_INIT("a\x1b[31mb"),                               40, true,  false},
    {"U+0085",
     STR_INIT("a\xc2\x85"
              "b"),
     40,                                                                                          true,  false},
    {"U+00E9",                          STR_INIT("\xc3\xa9"),                                 40, false, true },
    {"a line separator",
     STR_INIT("a\xe2\x80\xa8"
              "b"),
     40,                                                                                          true,  false},
    {"right-to-left from here on",
     STR_INIT("a\xe2\x80\xae"
              "b"),
     40,                                                                                          true,  false},
    {"an isolate",
     STR_INIT("a\xe2\x81\xa6"
              "b"),
     40,                                                                                          true,  false},
    {"a picture of four bytes",         STR_INIT("\xf0\x9f\x91\x8d"),                         1,  false, true },
    {"a picture of several characters", STR_INIT("\xf0\x9f\x91\xa9\xe2\x80\x8d\xe2\x9a\x95"), 3,
     false,                                                                                              true },
    {"a byte alone",                    STR_INIT("a\xff"),                                    40, false, false},
    {"cut in a character",              STR_INIT("a\xc3"),                                    40, false, false},
};

static void test_valid(void **state)
{
    (void)state;
    char longest[GAME_TEXT_BYTES_MAX + 1];
    memset(longest, 'a', sizeof(longest));
    assert_true(game_text_valid((struct str){longest, GAME_TEXT_BYTES_MAX}, UINT32_MAX, false));
    assert_false(
        game_text_valid((struct str){longest, GAME_TEXT_BYTES_MAX + 1}, UINT32_MAX, false));
    for (size_t i = 0; i < ARRAY_LEN(texts); i++)
        if (game_text_valid(texts[i].text, texts[i].chars_max, texts[i].lines) != texts[i].valid)
            fail_msg("%s", texts[i].name);
}

/* --- what is taken, and when ---------------------------------------------------------------- */

enum {
    ANNA,    /* plays, and has written "Sauvegarde" at slot 0 of the cloud */
    UNNAMED, /* has kept no pseudonym */
    GONE,    /* excluded */
};

static const struct {
    const char *name;
    uint32_t on_view, player, step, slot;
    struct str text;
    enum err_code code; /* ERR_NONE: taken */
} writings[] = {
    {"a word",                   CLOUD_1,    ANNA,    CLOUD_1,    1,          STR_INIT("MSSanté"), ERR_NONE     },
    {"the same again",           CLOUD_1,    ANNA,    CLOUD_1,    0,          STR_INIT("Registre"), ERR_STATE    },
    {"a fourth word",            CLOUD_1,    ANNA,    CLOUD_1,    3,          STR_INIT("Registre"), ERR_LIMIT    },
    {"a slot past all",          CLOUD_1,    ANNA,    CLOUD_1,    UINT32_MAX, STR_INIT("Registre"), ERR_LIMIT    },
    {"41 characters",            CLOUD_1,    ANNA,    CLOUD_1,    1,
     STR_INIT("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),                                         ERR_SYNTAX   },
    {"40 characters",            CLOUD_1,    ANNA,    CLOUD_1,    1,
     STR_INIT("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),                                          ERR_NONE     },
    {"two lines in a cloud",     CLOUD_1,    ANNA,    CLOUD_1,    1,          STR_INIT("a\nb"),     ERR_SYNTAX   },
    {"nothing",                  CLOUD_1,    ANNA,    CLOUD_1,    1,          STR_INIT(""),         ERR_SYNTAX   },
    {"an unknown player",        CLOUD_1,    9,       CLOUD_1,    0,          STR_INIT("Registre"), ERR_NOT_FOUND},
    {"a player without a name",  CLOUD_1,    UNNAMED, CLOUD_1,    0,          STR_INIT("Registre"), ERR_STATE    },
    {"an excluded player",       CLOUD_1,    GONE,    CLOUD_1,    0,          STR_INIT("Registre"), ERR_DENIED   },
    {"no step",                  CLOUD_1,    ANNA,    0,          0,          STR_INIT("Registre"), ERR_NOT_FOUND},
    {"a step past the last",     CLOUD_1,    ANNA,    5,          0,          STR_INIT("Registre"), ERR_NOT_FOUND},
    {"another step",             FEEDBACK_2, ANNA,    CLOUD_1,    1,          STR_INIT("Registre"), ERR_STATE    },
    {"a question",               QUESTION_3, ANNA,    QUESTION_3, 0,          STR_INIT("Registre"), ERR_STATE    },
    {"a poll without words",     POLL_4,     ANNA,    POLL_4,     0,          STR_INIT("Registre"), ERR_STATE    },
    {"a change",                 FEEDBACK_2, ANNA,    FEEDBACK_2, 0,          STR_INIT("Oui\nnon"), ERR_NONE     },
    {"a remark",                 FEEDBACK_2, ANNA,    FEEDBACK_2, 1,          STR_INIT("Merci"),    ERR_NONE     },
    {"a third text of feedback", FEEDBACK_2, ANNA,    FEEDBACK_2, 2,          STR_INIT("Merci"),    ERR_LIMIT    },
};

static void test_what_is_taken(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(writings); i++) {
        struct fixture_pack f;
        struct game *game = new_game(&f, false);
        struct effects effects;
        struct err err = {0};
        (void)comes(game);
        (void)says(game, EVENT_JOIN);
        (void)does(game, (struct event){.type = EVENT_EXCLUDE, .player = comes(game)});
        (void)says(game, EVENT_START);
        (void)writes(game, ANNA, 0, STR("Sauvegarde"));
        if (writings[i].on_view != CLOUD_1)
            (void)does(game, (struct event){.type = EVENT_JUMP, .step = writings[i].on_view});
        while (game_phase_get(game) != GAME_OPEN)
            next(game);
        struct event event = {.type = EVENT_TEXT,
                              .at_ms = game_now_ms(game),
                              .player = writings[i].player,
                              .step = writings[i].step,
                              .slot = writings[i].slot,
                              .text = writings[i].text};
        bool taken = game_apply(game, &event, &effects, &err);
        if (err.code != writings[i].code || taken != (err.code == ERR_NONE))
            fail_msg("%s: code %d, %s", writings[i].name, (int)err.code, err.message);
        if (taken && (!str_eq(game_text(game, event.player, event.step, event.slot), event.text) ||
                      !has_effect(&effects, EFFECT_ACK)))
            fail_msg("%s: not kept, or not told", writings[i].name);
        game_free(game);
    }
}

/* A word is no choice. */
static void test_no_choice_in_a_cloud(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f, false);
    (void)comes(game);
    (void)says(game, EVENT_START);
    struct event event = {.type = EVENT_ANSWER, .step = CLOUD_1, .choices = 1};
    assert_int_equal(refused(game, event), ERR_STATE);
    game_free(game);
}

/* Only while it is open. */
static void test_too_late(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f, false);
    (void)comes(game);
    struct event event = {.type = EVENT_TEXT, .step = CLOUD_1, .text = STR("Registre")};
    assert_int_equal(refused(game, event), ERR_STATE); /* in the lobby */
    (void)says(game, EVENT_START);
    (void)says(game, EVENT_CLOSE);
    assert_int_equal(refused(game, event), ERR_STATE);
    game_free(game);
}

/* --- clouds --------------------------------------------------------------------------------- */

/* Players are counted, not entries: the same word from two of them, and twice from one. */
static void test_the_same_word(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f, false);
    uint32_t anna = comes(game), ben = comes(game), chloe = comes(game);
    (void)says(game, EVENT_START);
    struct effects effects = writes(game, anna, 2, STR("Écran"));
    assert_true(has_effect(&effects, EFFECT_WORDS) && has_effect(&effects, EFFECT_TALLY));
    effects = writes(game, anna, 0, STR("écran"));
    assert_true(has_effect(&effects, EFFECT_WORDS) && !has_effect(&effects, EFFECT_TALLY));
    (void)writes(game, anna, 1, STR("Plan B"));
    (void)writes(game, ben, 0, STR("ÉCRAN"));
    (void)writes(game, chloe, 0, STR("Ecran"));
    assert_cloud(game, "Écran 2, Plan B 1, Ecran 1");
    assert_int_equal(game_tally_get(game).answered, 3);
    assert_true(str_eq(game_text(game, anna, CLOUD_1, 0), STR("écran"))); /* as it was written */
    (void)does(game, (struct event){.type = EVENT_EXCLUDE, .player = anna});
    assert_cloud(game, "Écran 1, [Plan B 0], Ecran 1");
    assert_int_equal(game_tally_get(game).answered, 2);
    assert_seen(game, ROLE_CONSOLE, "Écran, Ecran"); /* nobody's word is nowhere */
    (void)writes(game, chloe, 1, STR("plan b"));
    assert_cloud(game, "Écran 1, Plan B 1, Ecran 1");
    game_free(game);
}

static const struct {
    const char *name;
    struct str a, b;
    bool same;
} pairs[] = {
    {"ASCII",                         STR_INIT("MSSanté"), STR_INIT("mssanté"), true },
    {"an accent",                     STR_INIT("Été"),    STR_INIT("ÉTÉ"),    true },
    {"with and without accent",       STR_INIT("été"),    STR_INIT("ete"),      false},
    {"a cedilla",                     STR_INIT("GARÇON"),  STR_INIT("garçon"),  true },
    {"a ligature",                    STR_INIT("ŒUVRE"),   STR_INIT("œuvre"),   true },
    {"the last of its row",           STR_INIT("Þ"),       STR_INIT("þ"),       true },
    {"times is no letter",            STR_INIT("×"),       STR_INIT("÷"),       false},
    {"sharp s is no capital",         STR_INIT("ß"),       STR_INIT("ÿ"),       false},
    {"the neighbours of a ligature",  STR_INIT("ő"),       STR_INIT("Ő"),       false},
    {"a digit",                       STR_INIT("33700"),    STR_INIT("33701"),    false},
    {"an underscore and a delete",    STR_INIT("a@b"),      STR_INIT("a`b"),      false},
    {"one is longer",                 STR_INIT("plan"),     STR_INIT("plan B"),   false},
    {"Cyrillic is compared as it is", STR_INIT("Ж"),       STR_INIT("ж"),       false},
};

static void test_which_words_are_the_same(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(pairs); i++) {
        struct fixture_pack f;
        struct game *game = new_game(&f, false);
        (void)comes(game);
        (void)comes(game);
        (void)says(game, EVENT_START);
        (void)writes(game, 0, 0, pairs[i].a);
        (void)writes(game, 1, 0, pairs[i].b);
        if (game_words_count(game, CLOUD_1) != (pairs[i].same ? 1u : 2u))
            fail_msg("%s", pairs[i].name);
        game_free(game);
    }
}

static void test_moderation(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f, true);
    struct view view;
    uint32_t anna = comes(game), ben = comes(game);
    (void)says(game, EVENT_START);
    (void)writes(game, anna, 0, STR("Registre"));
    (void)writes(game, ben, 0, STR("Zut"));
    (void)writes(game, ben, 1, STR("Plan B"));
    (void)writes(game, anna, 1, STR("plan b"));
    assert_cloud(game, "[Registre 1], [Zut 1], [Plan B 2]");
    assert_seen(game, ROLE_SCREEN, "");
    assert_seen(game, ROLE_CONSOLE, "Plan B, Registre, Zut");
    game_view(game, ROLE_CONSOLE, 0, &view);
    assert_int_equal(view.words_waiting, 3);
    struct effects effects = conducts(game, EVENT_WORD_SHOW, 0);
    assert_true(has_effect(&effects, EFFECT_WORDS) && !has_effect(&effects, EFFECT_STATE));
    (void)conducts(game, EVENT_WORD_HIDE, 1);
    (void)writes(game, ben, 2, STR("registre"));
    (void)writes(game, anna, 2, STR("Sauvegarde"));
    assert_cloud(game, "Registre 2, [Zut 1], [Plan B 2], [Sauvegarde 1]");
    assert_seen(game, ROLE_SCREEN, "Registre");
    assert_seen(game, ROLE_PLAYER, "");
    assert_seen(game, ROLE_CONSOLE,
                "Plan B, Sauvegarde, Registre, Zut"); /* what waits comes first */
    (void)conducts(game, EVENT_WORD_HIDE, 3);
    (void)says(game, EVENT_CLOSE);
    assert_seen(game, ROLE_PLAYER, "Registre");
    effects = conducts(game, EVENT_WORD_SHOW, 2); /* from the reveal too: phones show it as well */
    assert_true(has_effect(&effects, EFFECT_STATE));
    assert_seen(game, ROLE_PLAYER, "Registre, Plan B");
    (void)conducts(game, EVENT_WORD_HIDE, 0);
    assert_seen(game, ROLE_PLAYER, "Plan B");
    game_view(game, ROLE_CONSOLE, 0, &view);
    assert_int_equal(view.words_waiting, 0);
    next(game); /* and from another step */
    (void)does(game, (struct event){.type = EVENT_WORD_SHOW, .step = CLOUD_1, .item = 0});
    assert_cloud(game, "Registre 2, [Zut 1], Plan B 2, [Sauvegarde 1]");
    game_free(game);
}

static const struct {
    const char *name;
    bool moderate;
    enum event_type type;
    uint32_t step, item;
    enum err_code code; /* ERR_NONE: done */
} decisions[] = {
    {"shown, waiting",        true,  EVENT_WORD_SHOW, CLOUD_1,    0, ERR_NONE     },
    {"hidden, waiting",       true,  EVENT_WORD_HIDE, CLOUD_1,    0, ERR_NONE     },
    {"shown without need",    false, EVENT_WORD_SHOW, CLOUD_1,    0, ERR_STATE    },
    {"hidden, not moderated", false, EVENT_WORD_HIDE, CLOUD_1,    0, ERR_NONE     },
    {"no such word",          true,  EVENT_WORD_SHOW, CLOUD_1,    1, ERR_NOT_FOUND},
    {"no word at all",        true,  EVENT_WORD_HIDE, FEEDBACK_2, 0, ERR_NOT_FOUND},
    {"no step",               true,  EVENT_WORD_SHOW, 0,          0, ERR_NOT_FOUND},
    {"a step past the last",  true,  EVENT_WORD_SHOW, 5,          0, ERR_NOT_FOUND},
};

static void test_decisions(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(decisions); i++) {
        struct fixture_pack f;
        struct game *game = new_game(&f, decisions[i].moderate);
        struct effects effects;
        struct err err = {0};
        (void)comes(game);
        (void)says(game, EVENT_START);
        (void)writes(game, 0, 0, STR("Registre"));
        struct event event = {
            .type = decisions[i].type, .step = decisions[i].step, .item = decisions[i].item};
        (void)game_apply(game, &event, &effects, &err);
        if (err.code != decisions[i].code)
            fail_msg("%s: code %d", decisions[i].name, (int)err.code);
        if (err.code == ERR_NONE)
            assert_int_equal(refused(game, event), ERR_STATE); /* so already */
        game_free(game);
    }
}

/* The most frequent ones first, then the first to come; no more than a screen can show. */
static void test_order_and_bound(void **state)
{
    (void)state;
    enum {
        WORDS = GAME_WORDS_SHOWN + 20,
    };
    struct fixture_pack f;
    struct game *game = new_game(&f, false);
    struct view view;
    char word[8];
    (void)says(game, EVENT_START);
    for (uint32_t i = 0; i < WORDS; i++) {
        int len = snprintf(word, sizeof(word), "m%u", i);
        (void)writes(game, comes(game), 0, (struct str){word, (size_t)len});
    }
    for (uint32_t i = 0; i < 3; i++)
        (void)writes(game, i, 1, STR("m77"));
    (void)writes(game, 0, 2, STR("m9"));
    game_view(game, ROLE_SCREEN, 0, &view);
    assert_int_equal(view.words_count, GAME_WORDS_SHOWN);
    assert_true(str_eq(view.words[0].text, STR("m77")) && view.words[0].count == 4);
    assert_true(str_eq(view.words[1].text, STR("m9")) && view.words[1].count == 2);
    for (uint32_t i = 2; i < GAME_WORDS_SHOWN; i++)
        assert_int_equal(view.words[i].item, i < 11 ? i - 2 : i - 1);
    game_free(game);
}

/* A full cloud takes the words it has, and no other. */
static void test_a_full_cloud(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f, false);
    char word[8];
    (void)says(game, EVENT_START);
    for (uint32_t i = 0; i < GAME_WORDS_MAX; i++) {
        int len = snprintf(word, sizeof(word), "m%u", i);
        (void)writes(game, comes(game), 0, (struct str){word, (size_t)len});
    }
    struct event event = {
        .type = EVENT_TEXT, .player = comes(game), .step = CLOUD_1, .text = STR("un de trop")};
    assert_int_equal(refused(game, event), ERR_LIMIT);
    assert_int_equal(game_tally_get(game).answered, GAME_WORDS_MAX);
    event.text = STR("M1999");
    (void)does(game, event);
    assert_int_equal(game_words_count(game, CLOUD_1), GAME_WORDS_MAX);
    game_free(game);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_valid),
        cmocka_unit_test(test_what_is_taken),
        cmocka_unit_test(test_no_choice_in_a_cloud),
        cmocka_unit_test(test_too_late),
        cmocka_unit_test(test_the_same_word),
        cmocka_unit_test(test_which_words_are_the_same),
        cmocka_unit_test(test_moderation),
        cmocka_unit_test(test_decisions),
        cmocka_unit_test(test_order_and_bound),
        cmocka_unit_test(test_a_full_cloud),
    };
    return cmocka_run_group_tests_name("texts", tests, NULL, NULL);
}
