/* SPDX-License-Identifier: Apache-2.0 */
/* test_view.c: what each role may see at each phase, field by field, and that nothing leaks. */
#include "game_fixture.h"

#include <stdio.h>

/* slide, single question (1000), multiple question (2000), break, true or false (1000) */
static void standard_pack(struct fixture_pack *f)
{
    fixture_init(f);
    (void)fixture_slide(f);
    (void)fixture_question(f, PACK_SINGLE, 1, 1000);
    (void)fixture_question(f, PACK_MULTIPLE, 3, 2000);
    (void)fixture_pause(f, 60000);
    (void)fixture_question(f, PACK_TRUEFALSE, 1, 1000);
}

static struct game *new_game(struct fixture_pack *f, bool shuffle)
{
    struct game_settings settings = fixture_settings();
    settings.shuffle = shuffle;
    struct game *game = game_new(&f->pack, &settings);
    assert_non_null(game);
    return game;
}

/* --- the table of roles -------------------------------------------------------------------------
 */

enum {
    LETTERS_MAX = 24,
};

/* Letters for what a view holds:
 * T title, P picture, M message, L lines, A answers, R which are right and how many chose them,
 * E explanation, S sources, G all_right, K ranks, H the theme, N notes (the whole step), X next,
 * m marked passages, h their hints, W words of a cloud, w some wait, Q a question to the trainer is
 * projected, q some wait */
static void letters_of(const struct view *view, char ret[LETTERS_MAX])
{
    size_t n = 0;
    bool right = false, hint = false;
    for (uint32_t i = 0; i < PACK_MARKS_MAX; i++) {
        right = right || view->answers[i].right || view->answers[i].chosen;
        hint = hint || view->answers[i].hint.len > 0;
    }
    const struct {
        char letter;
        bool is_there;
    } all[] = {
        {'H', view->theme.len > 0                      },
        {'T', view->title.len > 0                      },
        {'P', view->picture.path.len > 0               },
        {'M', view->messages_count > 0                 },
        {'L', view->lines.count > 0                    },
        {'A', view->answers_count > 0                  },
        {'R', right                                    },
        {'E', view->explanation.count > 0              },
        {'S', view->sources.count > 0                  },
        {'G', view->all_right > 0                      },
        {'K', view->ranks_count > 0 || view->ranked > 0},
        {'N', view->shown != NULL                      },
        {'X', view->next != NULL                       },
        {'m', view->marks != NULL                      },
        {'h', hint                                     },
        {'W', view->words_count > 0                    },
        {'w', view->words_waiting > 0                  },
        {'Q', view->projected.len > 0                  },
        {'q', view->asks_waiting > 0                   },
    };
    for (size_t i = 0; i < ARRAY_LEN(all); i++)
        if (all[i].is_there)
            ret[n++] = all[i].letter;
    ret[n] = '\0';
}

struct moment {
    const char *name;
    enum game_phase phase;
    const char *player, *screen, *console;
};

static const struct moment moments[] = {
    {"lobby",          GAME_LOBBY,     "",        "",          "X"          },
    {"slide",          GAME_SLIDE,     "HTLS",    "HTPLS",     "HTPLSNX"    },
    {"announce",       GAME_ANNOUNCE,  "H",       "H",         "HNX"        },
    {"read",           GAME_READ,      "H",       "HTPM",      "HTPMNX"     },
    {"open",           GAME_OPEN,      "HTA",     "HTPMA",     "HTPMANX"    },
    {"reveal",         GAME_REVEAL,    "HTARESG", "HTPMARESG", "HTPMARESGNX"},
    {"standings",      GAME_STANDINGS, "HTARESG", "HTPARESGK", "HTPARESGKNX"},
    {"skipped, again", GAME_READ,      "H",       "HTPM",      "HTPMNX"     },
    {"break",          GAME_BREAK,     "HT",      "HT",        "HTNX"       },
    {"last question",  GAME_OPEN,      "HTA",     "HTPMA",     "HTPMAN"     },
    {"podium",         GAME_PODIUM,    "",        "K",         "K"          },
    {"ended",          GAME_ENDED,     "",        "K",         "K"          },
};

static void check_moment(const struct game *game, const struct moment *moment)
{
    const char *expected[] = {moment->player, moment->screen, moment->console};
    for (int role = ROLE_PLAYER; role <= ROLE_CONSOLE; role++) {
        struct view view;
        char letters[LETTERS_MAX];
        game_view(game, (enum game_role)role, game_now_ms(game), &view);
        letters_of(&view, letters);
        if (view.phase != moment->phase || strcmp(letters, expected[role]) != 0)
            fail_msg("%s, role %d: phase %d shows %s, expected %s", moment->name, role,
                     (int)view.phase, letters, expected[role]);
        bool revealed = view.phase == GAME_REVEAL || view.phase == GAME_STANDINGS;
        if (view.revealed != revealed)
            fail_msg("%s, role %d: revealed", moment->name, role);
    }
}

static void test_each_role_at_each_moment(void **state)
{
    (void)state;
    struct fixture_pack f;
    standard_pack(&f);
    struct game *game = new_game(&f, false);
    size_t m = 0;
    uint32_t anna = comes(game);
    (void)comes(game);
    check_moment(game, &moments[m++]);
    (void)says(game, EVENT_START);
    check_moment(game, &moments[m++]);
    next(game);
    check_moment(game, &moments[m++]);
    wakes(game);
    check_moment(game, &moments[m++]);
    wakes(game);
    (void)answers(game, anna, 1, 1000);
    check_moment(game, &moments[m++]);
    (void)says(game, EVENT_CLOSE);
    check_moment(game, &moments[m++]);
    next(game);
    check_moment(game, &moments[m++]);
    next(game);
    (void)says(game, EVENT_SKIP);
    (void)says(game, EVENT_BACK);
    check_moment(game, &moments[m++]);
    (void)says(game, EVENT_SKIP);
    check_moment(game, &moments[m++]);
    next(game);
    next(game);
    next(game);
    (void)answers(game, anna, 1, 1000);
    check_moment(game, &moments[m++]);
    (void)says(game, EVENT_END);
    check_moment(game, &moments[m++]);
    next(game);
    check_moment(game, &moments[m++]);
    assert_int_equal(m, ARRAY_LEN(moments));
    game_free(game);
}

static const struct moment other_moments[] = {
    {"spot, announced",     GAME_ANNOUNCE,  "H",          "H",          "HNX"         },
    {"spot, read",          GAME_READ,      "H",          "HTM",        "HTMNX"       },
    {"spot, open",          GAME_OPEN,      "HTMAm",      "HTMAm",      "HTMANXm"     },
    {"spot, revealed",      GAME_REVEAL,    "HTMARESGmh", "HTMARESGmh", "HTMARESGNXmh"},
    {"spot, standings",     GAME_STANDINGS, "HTARESGh",   "HTARESGKh",  "HTARESGKNXh" },
    {"poll",                GAME_OPEN,      "HTA",        "HTPA",       "HTPANX"      },
    {"poll, revealed",      GAME_REVEAL,    "HTARES",     "HTPARES",    "HTPARESNX"   },
    {"live poll",           GAME_OPEN,      "HTA",        "HTPAR",      "HTPARNX"     },
    {"live poll, revealed", GAME_REVEAL,    "HTARES",     "HTPARES",    "HTPARESNX"   },
    {"cloud, all wait",     GAME_OPEN,      "HT",         "HTP",        "HTPNXWw"     },
    {"cloud, one shown",    GAME_OPEN,      "HT",         "HTPW",       "HTPNXWw"     },
    {"cloud, revealed",     GAME_REVEAL,    "HTESW",      "HTPESW",     "HTPESNXWw"   },
    {"a question waits",    GAME_REVEAL,    "HTESW",      "HTPESW",     "HTPESNXWwq"  },
    {"feedback, projected", GAME_OPEN,      "HTA",        "HTPAQ",      "HTPARNQ"     },
    {"feedback, revealed",  GAME_REVEAL,    "HTAES",      "HTPAESQ",    "HTPARESNQ"   },
    {"podium, projected",   GAME_PODIUM,    "",           "KQ",         "KQ"          },
    {"ended",               GAME_ENDED,     "",           "K",          "K"           },
};

/* spot, poll, the same with live results, cloud, feedback */
static void other_pack(struct fixture_pack *f)
{
    fixture_init(f);
    (void)fixture_spot(f, 4, 3, 1000);
    (void)fixture_poll(f, PACK_SINGLE);
    fixture_poll(f, PACK_SCALE)->results_live = true;
    (void)fixture_poll(f, PACK_WORDS);
    (void)fixture_feedback(f);
}

static void test_each_role_at_other_steps(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct game_settings settings = fixture_settings();
    settings.asks = settings.moderate = true;
    other_pack(&f);
    struct game *game = game_new(&f.pack, &settings);
    assert_non_null(game);
    const struct moment *moment = other_moments;
    uint32_t anna = comes(game);
    (void)comes(game);
    (void)says(game, EVENT_START);
    check_moment(game, moment++);
    next(game);
    check_moment(game, moment++);
    next(game);
    (void)answers(game, anna, 3, 1000);
    check_moment(game, moment++);
    next(game);
    check_moment(game, moment++);
    next(game);
    check_moment(game, moment++);
    for (int live = 0; live < 2; live++) {
        next(game);
        (void)answers(game, anna, 2, 1000);
        check_moment(game, moment++);
        next(game);
        check_moment(game, moment++);
    }
    next(game);
    (void)writes(game, anna, 0, STR("Registre"));
    (void)writes(game, anna, 1, STR("Zut"));
    check_moment(game, moment++);
    (void)conducts(game, EVENT_WORD_SHOW, 0);
    check_moment(game, moment++);
    next(game);
    check_moment(game, moment++);
    (void)does(game, (struct event){.type = EVENT_ASK, .player = anna, .text = STR("Et si ?")});
    check_moment(game, moment++);
    next(game);
    (void)answers(game, anna, 2, 1000);
    (void)writes(game, anna, 0, STR("Noter les incidents"));
    (void)conducts(game, EVENT_PROJECT, 0);
    check_moment(game, moment++);
    next(game);
    check_moment(game, moment++);
    next(game);
    check_moment(game, moment++);
    next(game);
    check_moment(game, moment++);
    assert_int_equal(moment - other_moments, ARRAY_LEN(other_moments));
    game_free(game);
}

/* What comes next, as the console's picture of it. */
static void test_a_step_before_its_time(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        enum game_phase phase;
        const char *letters;
        uint32_t number, answers;
    } steps[] = {
        {"spot",      GAME_ANNOUNCE, "HT",    1, 0},
        {"poll",      GAME_OPEN,     "HTPA",  0, 3},
        {"live poll", GAME_OPEN,     "HTPA",  0, 5},
        {"cloud",     GAME_OPEN,     "HTP",   0, 0},
        {"feedback",  GAME_OPEN,     "HTPA",  0, 5},
        {"slide",     GAME_SLIDE,    "HTPLS", 0, 0},
        {"break",     GAME_BREAK,    "HT",    0, 0},
        {"question",  GAME_ANNOUNCE, "HTP",   2, 0},
    };
    struct fixture_pack f;
    other_pack(&f);
    fixture_slide(&f)->progressive = true;
    (void)fixture_pause(&f, 0);
    (void)fixture_question(&f, PACK_SINGLE, 1, 1000);
    struct game *game = new_game(&f, false);
    for (uint32_t i = 0; i < ARRAY_LEN(steps); i++) {
        struct view view;
        char letters[LETTERS_MAX];
        game_view_step(game, i + 1, &view);
        letters_of(&view, letters);
        if (view.phase != steps[i].phase || view.step != i + 1 || view.lines_hidden > 0 ||
            view.number != steps[i].number || view.answers_count != steps[i].answers ||
            view.kind != f.steps[i].kind || strcmp(letters, steps[i].letters) != 0)
            fail_msg("%s: phase %d, number %u, shows %s", steps[i].name, (int)view.phase,
                     view.number, letters);
    }
    assert_int_equal(game_step(game), 0); /* it was only looked at */
    assert_false(game_seen(game, 1));
    game_free(game);
}

/* --- leaks ---------------------------------------------------------------------------------------
 */

static bool same_texts(struct pack_texts a, struct pack_texts b)
{
    bool same = a.count == b.count;
    for (uint32_t i = 0; same && i < a.count; i++)
        same = str_eq(a.items[i], b.items[i]);
    return same;
}

/* Compares every field but the two of the console that hold the whole step. */
static bool same_view(const struct view *a, const struct view *b)
{
    bool same =
        a->phase == b->phase && a->step == b->step && a->steps == b->steps &&
        a->number == b->number && a->questions == b->questions && a->kind == b->kind &&
        str_eq(a->theme, b->theme) && str_eq(a->title, b->title) &&
        a->answer_kind == b->answer_kind && a->points_max == b->points_max &&
        str_eq(a->picture.path, b->picture.path) && a->messages_count == b->messages_count &&
        (a->messages_count == 0 ||
         str_eq(a->messages[0].fields[PACK_BODY], b->messages[0].fields[PACK_BODY])) &&
        same_texts(a->lines, b->lines) && a->answers_count == b->answers_count &&
        a->revealed == b->revealed && a->cancelled == b->cancelled && a->again == b->again &&
        same_texts(a->explanation, b->explanation) && same_texts(a->sources, b->sources) &&
        a->all_right == b->all_right && memcmp(&a->tally, &b->tally, sizeof(a->tally)) == 0 &&
        a->timed == b->timed && a->paused == b->paused && a->left_ms == b->left_ms &&
        a->total_ms == b->total_ms && a->locked == b->locked && a->sounds == b->sounds &&
        a->ranks_count == b->ranks_count && a->ranked == b->ranked;
    for (uint32_t i = 0; same && i < PACK_ANSWERS_MAX; i++)
        same = str_eq(a->answers[i].text, b->answers[i].text) &&
               a->answers[i].id == b->answers[i].id && a->answers[i].right == b->answers[i].right &&
               a->answers[i].chosen == b->answers[i].chosen;
    return same && a->shown == b->shown && a->next == b->next;
}

static bool same_me(const struct game *a, const struct game *b, uint32_t player)
{
    struct view_me x, y;
    game_view_me(a, player, &x);
    game_view_me(b, player, &y);
    return x.player.points == y.player.points && x.player.gain == y.player.gain &&
           x.player.rank == y.player.rank && x.player.right_count == y.player.right_count &&
           x.answered_step == y.answered_step && x.choices == y.choices &&
           x.revealed == y.revealed && x.right == y.right && x.gain == y.gain &&
           x.ranked == y.ranked && x.gap == y.gap && str_eq(x.ahead, y.ahead) &&
           x.scored == y.scored && x.right_count == y.right_count;
}

/* Two packs that differ only by which answers of question 2 are right: for phones and screens they
 * are the same until it is revealed, whichever way the session goes; then they differ. */
static void test_two_packs_look_alike_before_reveal(void **state)
{
    (void)state;
    static const enum event_type detours[] = {EVENT_PAUSE, EVENT_EXTEND, EVENT_CANCEL, EVENT_LOCK,
                                              EVENT_RECOVER};
    for (size_t d = 0; d < ARRAY_LEN(detours); d++)
        for (int shuffle = 0; shuffle < 2; shuffle++) {
            struct fixture_pack packs[2];
            struct game *games[2];
            for (int i = 0; i < 2; i++) {
                standard_pack(&packs[i]);
                packs[i].steps[1].right_mask = 1u << i;
                packs[i].steps[1].answers[0].right = i == 0;
                packs[i].steps[1].answers[1].right = i == 1;
                games[i] = new_game(&packs[i], shuffle);
                (void)comes(games[i]);
                (void)comes(games[i]);
                (void)says(games[i], EVENT_START);
            }
            for (int moment = 0; moment < 6; moment++) {
                for (int i = 0; i < 2; i++) {
                    if (moment < 3)
                        next(games[i]);
                    if (moment == 3)
                        (void)answers(games[i], 0, 1, 2000);
                    if (moment == 4)
                        (void)says(games[i], detours[d]);
                    if (moment == 5)
                        (void)says(games[i], EVENT_CLOSE);
                }
                for (int role = ROLE_PLAYER; role <= ROLE_SCREEN; role++) {
                    struct view a, b;
                    game_view(games[0], (enum game_role)role, 100000, &a);
                    game_view(games[1], (enum game_role)role, 100000, &b);
                    if (same_view(&a, &b) != (moment < 5))
                        fail_msg("%s, role %d, moment %d", event_name(detours[d]), role, moment);
                }
                if (same_me(games[0], games[1], 0) != (moment < 5) && moment < 5)
                    fail_msg("%s, me, moment %d", event_name(detours[d]), moment);
            }
            game_free(games[0]);
            game_free(games[1]);
        }
}

/* Ending in the middle of a question tells nothing of it. */
static void test_end_does_not_reveal(void **state)
{
    (void)state;
    struct fixture_pack f;
    standard_pack(&f);
    struct game *game = new_game(&f, false);
    struct view view;
    char letters[LETTERS_MAX];
    (void)comes(game);
    (void)says(game, EVENT_START);
    for (int i = 0; i < 3; i++)
        next(game);
    (void)says(game, EVENT_END);
    assert_int_equal(game_phase_get(game), GAME_ENDED);
    for (int role = ROLE_PLAYER; role <= ROLE_CONSOLE; role++) {
        game_view(game, (enum game_role)role, game_now_ms(game), &view);
        letters_of(&view, letters);
        assert_string_equal(letters, "");
    }
    game_free(game);
}

/* --- the rest of the fields
 * ----------------------------------------------------------------------- */

static void test_numbers_and_kinds(void **state)
{
    (void)state;
    struct fixture_pack f;
    standard_pack(&f);
    struct game *game = new_game(&f, false);
    struct view view;
    game_view(game, ROLE_PLAYER, 0, &view);
    assert_true(view.step == 0 && view.steps == 5 && view.number == 0 && view.questions == 3);
    (void)says(game, EVENT_START);
    game_view(game, ROLE_PLAYER, 0, &view);
    assert_true(view.step == 1 && view.number == 0 && view.kind == PACK_SLIDE);
    next(game);
    game_view(game, ROLE_PLAYER, 0, &view);
    assert_true(view.number == 1 && view.kind == PACK_QUESTION);
    assert_true(view.answer_kind == PACK_SINGLE && view.points_max == 1000);
    (void)says(game, EVENT_SKIP);
    game_view(game, ROLE_PLAYER, 0, &view);
    assert_true(view.number == 2 && view.answer_kind == PACK_MULTIPLE && view.points_max == 2000);
    (void)says(game, EVENT_SKIP);
    game_view(game, ROLE_CONSOLE, 0, &view);
    assert_true(view.number == 0 && view.kind == PACK_PAUSE);
    assert_ptr_equal(view.shown, &f.steps[3]);
    assert_ptr_equal(view.next, &f.steps[4]);
    game_free(game);
}

static void test_clock(void **state)
{
    (void)state;
    struct fixture_pack f;
    standard_pack(&f);
    struct game *game = new_game(&f, false);
    struct view view;
    (void)says(game, EVENT_START);
    for (int i = 0; i < 3; i++)
        next(game);
    static const struct {
        const char *name;
        int64_t at_ms, left_ms;
    } cases[] = {
        {"at once",               0,     20000},
        {"halfway",               10000, 10000},
        {"at the end",            20000, 0    },
        {"the grace is not told", 21000, 0    },
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        game_view(game, ROLE_PLAYER, cases[i].at_ms, &view);
        if (!view.timed || view.left_ms != cases[i].left_ms || view.total_ms != 20000)
            fail_msg("%s: %lld left", cases[i].name, (long long)view.left_ms);
    }
    (void)says(game, EVENT_EXTEND);
    game_view(game, ROLE_PLAYER, 10000, &view);
    assert_true(view.left_ms == 20000 && view.total_ms == 30000);
    (void)says(game, EVENT_CLOSE);
    game_view(game, ROLE_PLAYER, 10000, &view);
    assert_true(!view.timed && view.left_ms == 0 && view.total_ms == 0);
    game_free(game);
}

static void test_distribution(void **state)
{
    (void)state;
    struct fixture_pack f;
    standard_pack(&f);
    struct game *game = new_game(&f, false);
    struct view view;
    for (int i = 0; i < 3; i++)
        (void)comes(game);
    (void)says(game, EVENT_START);
    next(game);
    (void)says(game, EVENT_SKIP);
    next(game);
    next(game);
    (void)answers(game, 0, 0x3, 1000);
    (void)answers(game, 1, 0x9, 1000);
    game_view(game, ROLE_SCREEN, game_now_ms(game), &view);
    assert_true(view.tally.answered == 2 && view.tally.connected == 3 && view.tally.players == 3);
    (void)answers(game, 2, 0x8, 1000);
    game_view(game, ROLE_SCREEN, game_now_ms(game), &view);
    static const uint32_t chosen[] = {2, 1, 0, 2};
    for (uint32_t i = 0; i < 4; i++) {
        assert_int_equal(view.answers[i].chosen, chosen[i]);
        assert_int_equal(view.answers[i].id, i + 1);
        assert_int_equal(view.answers[i].right, i < 2);
    }
    assert_int_equal(view.all_right, 1);
    game_free(game);
}

static void test_shuffle(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct view view, again;
    uint32_t moved = 0;
    for (uint64_t seed = 0; seed < 50; seed++) {
        standard_pack(&f);
        struct game_settings settings = fixture_settings();
        settings.shuffle = true;
        settings.seed = seed;
        struct game *game = game_new(&f.pack, &settings);
        (void)comes(game);
        (void)says(game, EVENT_START);
        for (int i = 0; i < 3; i++)
            next(game);
        game_view(game, ROLE_PLAYER, 0, &view);
        game_view(game, ROLE_SCREEN, 0, &again);
        uint32_t seen = 0;
        for (uint32_t i = 0; i < view.answers_count; i++) {
            assert_true(
                str_eq(view.answers[i].text, f.steps[1].answers[view.answers[i].id - 1].text));
            assert_int_equal(view.answers[i].id, again.answers[i].id);
            seen |= 1u << (view.answers[i].id - 1);
            moved += view.answers[i].id != i + 1;
        }
        assert_int_equal(seen, 0xf);
        (void)answers(game, 0, 1, 1000); /* choices are in the pack's order all the same */
        game_view(game, ROLE_PLAYER, 0, &view);
        for (uint32_t i = 0; i < view.answers_count; i++) {
            assert_int_equal(view.answers[i].id, again.answers[i].id);
            assert_int_equal(view.answers[i].right, view.answers[i].id == 1);
            assert_int_equal(view.answers[i].chosen, view.answers[i].id == 1);
        }
        game_free(game);
    }
    assert_true(moved > 100); /* of 200 places; chance moves three in four */
}

/* Each question has its own order. */
static void test_shuffle_by_step(void **state)
{
    (void)state;
    uint32_t differ = 0;
    for (uint64_t seed = 0; seed < 20; seed++) {
        struct fixture_pack f;
        struct view views[2];
        standard_pack(&f);
        struct game_settings settings = fixture_settings();
        settings.shuffle = true;
        settings.seed = seed;
        struct game *game = game_new(&f.pack, &settings);
        (void)says(game, EVENT_START);
        next(game);
        for (int i = 0; i < 2; i++) {
            next(game);
            next(game);
            game_view(game, ROLE_PLAYER, 0, &views[i]);
            (void)says(game, EVENT_SKIP);
        }
        for (uint32_t i = 0; i < 4; i++)
            differ += views[0].answers[i].id != views[1].answers[i].id;
        game_free(game);
    }
    assert_true(differ > 20); /* of 80 */
}

static void test_what_is_never_shuffled(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < 20; seed++) {
        struct fixture_pack f;
        struct view view;
        fixture_init(&f);
        fixture_question(&f, PACK_SINGLE, 1, 1000)->order_fixed = true;
        fixture_question(&f, PACK_TRUEFALSE, 1, 1000)->order_fixed = false;
        fixture_spot(&f, 9, 1, 1000)->order_fixed = false;
        fixture_poll(&f, PACK_SCALE)->order_fixed = false;
        struct game_settings settings = fixture_settings();
        settings.shuffle = true;
        settings.seed = seed;
        struct game *game = game_new(&f.pack, &settings);
        (void)says(game, EVENT_START);
        for (uint32_t step = 1; step <= 4; step++) {
            while (game_phase_get(game) != GAME_OPEN)
                next(game);
            game_view(game, ROLE_PLAYER, 0, &view);
            for (uint32_t i = 0; i < view.answers_count; i++)
                assert_int_equal(view.answers[i].id, i + 1);
            (void)says(game, EVENT_SKIP);
        }
        game_free(game);
    }
}

static void test_ranks(void **state)
{
    (void)state;
    struct fixture_pack f;
    standard_pack(&f);
    struct game *game = new_game(&f, false);
    struct view view;
    for (int i = 0; i < 7; i++)
        (void)comes(game);
    (void)says(game, EVENT_START);
    for (int i = 0; i < 3; i++)
        next(game);
    for (uint32_t i = 0; i < 7; i++)
        (void)answers(game, i, 1, 1000 * (7 - i / 2));
    next(game);
    game_view(game, ROLE_SCREEN, game_now_ms(game), &view);
    assert_int_equal(view.ranks_count, GAME_STANDINGS_SHOWN);
    assert_int_equal(view.ranked, 7);
    static const uint32_t players[] = {6, 4, 5, 2, 3}, ranks[] = {1, 2, 2, 4, 4};
    for (uint32_t i = 0; i < GAME_STANDINGS_SHOWN; i++) {
        assert_int_equal(view.ranks[i].player, players[i]);
        assert_int_equal(view.ranks[i].rank, ranks[i]);
        assert_int_equal(view.ranks[i].rank_before, 0);
        assert_int_equal(view.ranks[i].points, view.ranks[i].gain);
        assert_true(str_eq(view.ranks[i].pseudonym, player_of(game, players[i]).pseudonym));
    }
    game_free(game);
}

static void test_me(void **state)
{
    (void)state;
    struct fixture_pack f;
    standard_pack(&f);
    struct game *game = new_game(&f, false);
    struct view_me me;
    for (int i = 0; i < 3; i++)
        (void)comes(game);
    (void)says(game, EVENT_START);
    for (int i = 0; i < 3; i++)
        next(game);
    (void)answers(game, 0, 1, 4000);
    game_view_me(game, 0, &me);
    assert_true(me.answered_step == 2 && me.choices == 1);
    assert_true(!me.revealed && !me.right && me.gain == 0 && me.scored == 0);
    (void)answers(game, 1, 1, 4000);
    (void)answers(game, 2, 2, 4000);
    game_view_me(game, 0, &me);
    assert_true(me.revealed && me.right && me.gain == 900 && me.ranked == 3);
    assert_true(me.gap == 0 && me.ahead.len == 0 && me.scored == 1 && me.right_count == 1);
    game_view_me(game, 1, &me); /* a tie: the first to come stands ahead, at no distance */
    assert_true(me.player.rank == 1 && me.gap == 0);
    assert_true(str_eq(me.ahead, player_of(game, 0).pseudonym));
    game_view_me(game, 2, &me);
    assert_true(!me.right && me.gain == 0 && me.player.rank == 3 && me.gap == 900);
    assert_true(str_eq(me.ahead, player_of(game, 1).pseudonym));
    (void)says(game, EVENT_BACK);
    game_view_me(game, 0, &me); /* a slide: nothing of its own */
    assert_true(!me.revealed && me.answered_step == 0 && me.choices == 0 && me.gain == 0);
    game_free(game);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_role_at_each_moment),
        cmocka_unit_test(test_each_role_at_other_steps),
        cmocka_unit_test(test_a_step_before_its_time),
        cmocka_unit_test(test_two_packs_look_alike_before_reveal),
        cmocka_unit_test(test_end_does_not_reveal),
        cmocka_unit_test(test_numbers_and_kinds),
        cmocka_unit_test(test_clock),
        cmocka_unit_test(test_distribution),
        cmocka_unit_test(test_shuffle),
        cmocka_unit_test(test_shuffle_by_step),
        cmocka_unit_test(test_what_is_never_shuffled),
        cmocka_unit_test(test_ranks),
        cmocka_unit_test(test_me),
    };
    return cmocka_run_group_tests_name("view", tests, NULL, NULL);
}
