/* SPDX-License-Identifier: Apache-2.0 */
/* test_pseudonym.c: the words, what is drawn from them, and that nobody shares a name. */
#include "game_fixture.h"

#include <stdio.h>

#include "base/rng.h"
#include "game/pseudonym.h"

static const struct {
    const char *name;
    const struct words *words;
    uint32_t nouns_min, adjectives_min;
} languages[] = {
    {"French",  &words_fr, 200, 200},
    {"English", &words_en, 150, 150},
};

static bool is_word(const char *text, bool capital)
{
    struct str s = str_from(text);
    bool ascii_small = s.len > 0 && s.ptr[0] >= 'a' && s.ptr[0] <= 'z';
    return game_pseudonym_valid(s) && str_find_char(s, ' ') == s.len && !(capital && ascii_small);
}

static void test_words(void **state)
{
    (void)state;
    for (size_t l = 0; l < ARRAY_LEN(languages); l++) {
        const struct words *words = languages[l].words;
        assert_true(words->nouns_count >= languages[l].nouns_min);
        assert_true(words->adjectives_count >= languages[l].adjectives_min);
        for (uint32_t i = 0; i < words->nouns_count; i++) {
            if (!is_word(words->nouns[i].text, !words->adjective_first))
                fail_msg("%s noun %s", languages[l].name, words->nouns[i].text);
            for (uint32_t j = 0; j < i; j++)
                if (strcmp(words->nouns[i].text, words->nouns[j].text) == 0)
                    fail_msg("%s noun %s twice", languages[l].name, words->nouns[i].text);
        }
        for (uint32_t i = 0; i < words->adjectives_count; i++) {
            const struct adjective *a = &words->adjectives[i];
            if (!is_word(a->masculine, words->adjective_first) ||
                !is_word(a->feminine, words->adjective_first))
                fail_msg("%s adjective %s", languages[l].name, a->masculine);
            for (uint32_t j = 0; j < i; j++)
                if (strcmp(a->masculine, words->adjectives[j].masculine) == 0)
                    fail_msg("%s adjective %s twice", languages[l].name, a->masculine);
        }
    }
}

/* Every pair, with the longest number, fits. */
static void test_every_pair_fits(void **state)
{
    (void)state;
    for (size_t l = 0; l < ARRAY_LEN(languages); l++) {
        const struct words *words = languages[l].words;
        size_t noun_chars = 0, adjective_chars = 0, noun_bytes = 0, adjective_bytes = 0;
        for (uint32_t i = 0; i < words->nouns_count; i++) {
            struct str noun = str_from(words->nouns[i].text);
            noun_bytes = noun.len > noun_bytes ? noun.len : noun_bytes;
            if (str_code_points(noun) > noun_chars)
                noun_chars = str_code_points(noun);
        }
        for (uint32_t i = 0; i < words->adjectives_count; i++)
            for (int feminine = 0; feminine < 2; feminine++) {
                struct str adjective = str_from(feminine ? words->adjectives[i].feminine
                                                         : words->adjectives[i].masculine);
                adjective_bytes = adjective.len > adjective_bytes ? adjective.len : adjective_bytes;
                if (str_code_points(adjective) > adjective_chars)
                    adjective_chars = str_code_points(adjective);
            }
        size_t number = strlen(" 99");
        assert_true(noun_chars + 1 + adjective_chars + number <= GAME_PSEUDONYM_CHARS_MAX);
        assert_true(noun_bytes + 1 + adjective_bytes + number <= GAME_PSEUDONYM_BYTES_MAX);
    }
}

static const struct {
    const char *masculine, *feminine;
} agreements[] = {
    {"attentif",   "attentive" },
    {"curieux",    "curieuse"  },
    {"discret",    "discrète" },
    {"doux",       "douce"     },
    {"fier",       "fière"    },
    {"franc",      "franche"   },
    {"gentil",     "gentille"  },
    {"naturel",    "naturelle" },
    {"favori",     "favorite"  },
    {"serein",     "sereine"   },
    {"zélé",     "zélée"   },
    {"tranquille", "tranquille"},
};

static void test_agreement(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(agreements); i++) {
        bool found = false;
        for (uint32_t j = 0; j < words_fr.adjectives_count; j++)
            found =
                found || (strcmp(words_fr.adjectives[j].masculine, agreements[i].masculine) == 0 &&
                          strcmp(words_fr.adjectives[j].feminine, agreements[i].feminine) == 0);
        if (!found)
            fail_msg("%s, %s", agreements[i].masculine, agreements[i].feminine);
    }
}

/* Small lists, so that numbers come in at once. */
static const struct noun few_nouns[] = {
    {"Loutre", true },
    {"Hibou",  false}
};
static const struct adjective few_adjectives[] = {
    {"doux", "douce"}
};
static const struct words few = {few_nouns, 2, few_adjectives, 1, false};

static void test_numbers_when_pairs_are_taken(void **state)
{
    (void)state;
    struct names names;
    bool bare_otter = false, bare_owl = false;
    names_init(&names, 5, &few);
    for (uint32_t i = 0; i < 150; i++) {
        assert_true(names_reserve(&names));
        struct str name = names_text(&names, names_draw(&names, i, 0));
        bare_otter = bare_otter || str_eq(name, STR("Loutre douce"));
        bare_owl = bare_owl || str_eq(name, STR("Hibou doux"));
        if (!str_starts(name, STR("Loutre douce")) && !str_starts(name, STR("Hibou doux")))
            fail_msg("not made of the words: " STR_FMT, STR_ARG(name));
    }
    assert_true(bare_otter && bare_owl);
    assert_true(names_taken(&names, STR("Loutre douce 2")));
    assert_false(names_taken(&names, STR("Loutre douce 1")));
    names_done(&names);
}

static void test_drawn_from_the_seed(void **state)
{
    (void)state;
    struct names a, b, c;
    uint32_t differ = 0;
    names_init(&a, 5, &words_fr);
    names_init(&b, 5, &words_fr);
    names_init(&c, 6, &words_fr);
    for (uint32_t i = 0; i < 200; i++) {
        assert_true(names_reserve(&a) && names_reserve(&b) && names_reserve(&c));
        struct str in_a = names_text(&a, names_draw(&a, i, 0));
        struct str in_b = names_text(&b, names_draw(&b, i, 0));
        struct str in_c = names_text(&c, names_draw(&c, i, 0));
        assert_true(str_eq(in_a, in_b));
        differ += !str_eq(in_a, in_c);
        assert_true(game_pseudonym_valid(in_a));
    }
    assert_true(differ > 150);
    names_done(&a);
    names_done(&b);
    names_done(&c);
}

enum {
    ORACLE_NAMES = 400,
    ORACLE_TURNS = 20000,
};

/* The hash set does what a plain list would, with names taken and given back at random. */
static void test_set_against_a_list(void **state)
{
    (void)state;
    static uint32_t held[ORACLE_NAMES];
    struct names names;
    struct rng rng;
    names_init(&names, 1, &words_fr);
    rng_init(&rng, 11);
    for (uint32_t turn = 0; turn < ORACLE_TURNS; turn++) {
        char text[32];
        uint32_t i = rng_below(&rng, ORACLE_NAMES);
        int n = snprintf(text, sizeof(text), "nom %u", i);
        struct str name = {text, (size_t)n};
        if (names_taken(&names, name) != (held[i] != 0))
            fail_msg("turn %u, name %u", turn, i);
        if (held[i]) {
            assert_true(str_eq(names_text(&names, held[i]), name));
            names_release(&names, held[i]);
            held[i] = 0;
        } else {
            assert_true(names_reserve(&names));
            held[i] = names_add(&names, name);
        }
    }
    assert_true(names.table_cap <= 1024);
    names_done(&names);
}

static const struct {
    const char *name;
    struct str text;
    bool valid;
} pseudonyms[] = {
    {"plain",                     {"Anna", 4},                       true },
    {"two words",                 {"Anna B", 6},                     true },
    {"accents",                   {"Zoé Élan", 10},                true },
    {"hyphen and apostrophes",
     {"L'a-b\xe2\x80\x99"
      "c",
      8},
     true                                                                 },
    {"digits",                    {"42", 2},                         true },
    {"two characters",            {"Éé", 4},                       true },
    {"twenty-four characters",    {"abcdefghijklmnopqrstuvwx", 24},  true },
    {"empty",                     {"", 0},                           false},
    {"one character",             {"É", 2},                         false},
    {"twenty-five characters",    {"abcdefghijklmnopqrstuvwxy", 25}, false},
    {"space before",              {" Anna", 5},                      false},
    {"space after",               {"Anna ", 5},                      false},
    {"two spaces",                {"An  na", 6},                     false},
    {"only spaces",               {"   ", 3},                        false},
    {"no-break space",            {"An\xc2\xa0na", 6},               false},
    {"a tag",                     {"<b>Anna", 7},                    false},
    {"a quote",                   {"An\"na", 6},                     false},
    {"a NUL",                     {"An\0na", 5},                     false},
    {"a line break",              {"An\nna", 5},                     false},
    {"a symbol",                  {"An\xe2\x98\x85na", 7},           false},
    {"multiplication sign",       {"An\xc3\x97na", 6},               false},
    {"right-to-left mark",        {"An\xe2\x80\x8fna", 7},           false},
    {"Cyrillic that looks Latin", {"\xd0\x90nna", 5},                false},
    {"broken UTF-8",              {"An\xc3", 3},                     false},
    {"overlong UTF-8",            {"An\xc1\xa1", 4},                 false},
};

static void test_valid(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(pseudonyms); i++)
        if (game_pseudonym_valid(pseudonyms[i].text) != pseudonyms[i].valid)
            fail_msg("%s", pseudonyms[i].name);
}

/* --- through the game ---------------------------------------------------------------------------
 */

static struct game *new_game(struct fixture_pack *f, bool free_pseudonyms)
{
    struct game_settings settings = fixture_settings();
    settings.free_pseudonyms = free_pseudonyms;
    fixture_init(f);
    (void)fixture_question(f, PACK_SINGLE, 1, 1000);
    struct game *game = game_new(&f->pack, &settings);
    assert_non_null(game);
    return game;
}

static void test_three_proposals(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f, false);
    (void)says(game, EVENT_JOIN);
    assert_int_equal(player_of(game, 0).proposals_count, 1);
    assert_int_equal(player_of(game, 0).pseudonym.len, 0);
    (void)does(game, (struct event){.type = EVENT_DRAW});
    (void)does(game, (struct event){.type = EVENT_DRAW});
    assert_int_equal(refused(game, (struct event){.type = EVENT_DRAW}), ERR_LIMIT);
    struct game_player player = player_of(game, 0);
    assert_int_equal(player.proposals_count, 3);
    assert_false(str_eq(player.proposals[0], player.proposals[1]));
    assert_false(str_eq(player.proposals[1], player.proposals[2]));
    struct effects effects = does(game, (struct event){.type = EVENT_KEEP, .proposal = 1});
    assert_true(has_effect(&effects, EFFECT_PLAYER) && has_effect(&effects, EFFECT_ROSTER));
    assert_true(str_eq(player_of(game, 0).pseudonym, player.proposals[1]));
    assert_true(player_of(game, 0).joined);
    assert_int_equal(player_of(game, 0).proposals_count, 0);
    assert_int_equal(refused(game, (struct event){.type = EVENT_DRAW}), ERR_STATE);
    assert_int_equal(refused(game, (struct event){.type = EVENT_KEEP}), ERR_STATE);
    game_free(game);
}

static void test_keep_is_refused(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f, false);
    (void)says(game, EVENT_JOIN);
    assert_int_equal(refused(game, (struct event){.type = EVENT_KEEP, .proposal = 1}),
                     ERR_NOT_FOUND);
    assert_int_equal(refused(game, (struct event){.type = EVENT_KEEP, .proposal = 4}), ERR_SYNTAX);
    assert_int_equal(refused(game, (struct event){.type = EVENT_KEEP, .player = 1}), ERR_NOT_FOUND);
    assert_int_equal(refused(game, (struct event){.type = EVENT_KEEP,
                                                  .proposal = GAME_PROPOSALS_MAX,
                                                  .pseudonym = STR("Anna")}),
                     ERR_DENIED);
    game_free(game);
}

static void test_own_pseudonym(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f, true);
    struct event own = {.type = EVENT_KEEP, .proposal = GAME_PROPOSALS_MAX};
    (void)says(game, EVENT_JOIN);
    (void)says(game, EVENT_JOIN);
    (void)says(game, EVENT_JOIN);
    own.pseudonym = STR("Anna");
    (void)does(game, own);
    assert_true(str_eq(player_of(game, 0).pseudonym, STR("Anna")));
    own.player = 1;
    assert_int_equal(refused(game, own), ERR_STATE);
    own.pseudonym = STR("aNNA");
    assert_int_equal(refused(game, own), ERR_STATE);
    own.pseudonym = STR("<Anna>");
    assert_int_equal(refused(game, own), ERR_SYNTAX);
    own.pseudonym = player_of(game, 2).proposals[0]; /* another's proposal */
    assert_int_equal(refused(game, own), ERR_STATE);
    own.pseudonym = player_of(game, 1).proposals[0]; /* its own */
    (void)does(game, own);
    assert_true(player_of(game, 1).joined);
    game_free(game);
}

/* What a player does not keep is free for others again. */
static void test_released_proposals(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game *game = new_game(&f, true);
    char text[GAME_PSEUDONYM_BYTES_MAX];
    (void)says(game, EVENT_JOIN);
    (void)says(game, EVENT_JOIN);
    (void)does(game, (struct event){.type = EVENT_DRAW});
    struct str dropped = player_of(game, 0).proposals[1];
    memcpy(text, dropped.ptr, dropped.len);
    struct event own = {
        .type = EVENT_KEEP,
        .player = 1,
        .proposal = GAME_PROPOSALS_MAX,
        .pseudonym = {text, dropped.len}
    };
    assert_int_equal(refused(game, own), ERR_STATE);
    (void)does(game, (struct event){.type = EVENT_KEEP, .proposal = 0});
    (void)does(game, own);
    game_free(game);
}

static void test_many_players(void **state)
{
    (void)state;
    enum {
        MANY = 5000,
    };
    struct fixture_pack f;
    struct game *game = new_game(&f, false);
    for (uint32_t i = 0; i < MANY; i++) {
        (void)says(game, EVENT_JOIN);
        (void)does(game, (struct event){.type = EVENT_DRAW, .player = i});
        (void)does(game, (struct event){.type = EVENT_KEEP, .player = i, .proposal = i % 2});
    }
    struct names seen;
    names_init(&seen, 0, &words_fr);
    for (uint32_t i = 0; i < MANY; i++) {
        struct str name = player_of(game, i).pseudonym;
        if (!game_pseudonym_valid(name) || names_taken(&seen, name))
            fail_msg("player %u: " STR_FMT, i, STR_ARG(name));
        assert_true(names_reserve(&seen));
        (void)names_add(&seen, name);
    }
    names_done(&seen);
    game_free(game);
}

static void test_english(void **state)
{
    (void)state;
    struct fixture_pack f;
    fixture_init(&f);
    (void)fixture_question(&f, PACK_SINGLE, 1, 1000);
    f.pack.language = STR("en");
    struct game_settings settings = fixture_settings();
    struct game *game = game_new(&f.pack, &settings);
    (void)says(game, EVENT_JOIN);
    struct str adjective, noun;
    bool known = false;
    assert_true(str_cut(player_of(game, 0).proposals[0], ' ', &adjective, &noun));
    for (uint32_t i = 0; i < words_en.nouns_count; i++)
        known = known || str_eq(noun, str_from(words_en.nouns[i].text));
    assert_true(known);
    game_free(game);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_every_pair_fits),
        cmocka_unit_test(test_agreement),
        cmocka_unit_test(test_numbers_when_pairs_are_taken),
        cmocka_unit_test(test_drawn_from_the_seed),
        cmocka_unit_test(test_set_against_a_list),
        cmocka_unit_test(test_valid),
        cmocka_unit_test(test_three_proposals),
        cmocka_unit_test(test_keep_is_refused),
        cmocka_unit_test(test_own_pseudonym),
        cmocka_unit_test(test_released_proposals),
        cmocka_unit_test(test_many_players),
        cmocka_unit_test(test_english),
    };
    return cmocka_run_group_tests_name("pseudonym", tests, NULL, NULL);
}
