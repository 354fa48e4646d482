/* SPDX-License-Identifier: Apache-2.0 */
/* test_report.c: what is counted from a journal, and what each format makes of it. */
#include "cmocka_base.h"

#include <math.h>
#include <string.h>

#include "report/report.h"

/* --- the interval ---------------------------------------------------------------------------- */

/* The first five are worked examples of R. G. Newcombe, "Two-sided confidence intervals for the
 * single proportion", Statistics in Medicine 17, 1998, table I, method 3. */
static void test_intervals(void **state)
{
    static const struct {
        const char *name;
        uint64_t k, n;
        double low, high;
    } cases[] = {
        {"81 of 263",  81, 263, 0.2553, 0.3662},
        {"15 of 148",  15, 148, 0.0624, 0.1605},
        {"0 of 20",    0,  20,  0.0000, 0.1611},
        {"1 of 29",    1,  29,  0.0061, 0.1718},
        {"29 of 29",   29, 29,  0.8830, 1.0000},
        {"one of one", 1,  1,   0.2065, 1.0000},
        {"nothing",    0,  0,   0.0000, 0.0000},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct rate rate = rate_of(cases[i].k, cases[i].n);
        if (fabs(rate.low - cases[i].low) > 0.00006 || fabs(rate.high - cases[i].high) > 0.00006)
            fail_msg("%s: %.4f to %.4f", cases[i].name, rate.low, rate.high);
    }
}

/* --- one session ----------------------------------------------------------------------------- */

static const char text[] =
    "---\ntitle: Essai\nlanguage: fr\nthemes: Sondage, Messages, Codes\n---\n"
    "<!-- id: avant\ntheme: Sondage -->\n# D’accord ?\n\n- [ ] oui\n- [ ] non\n\n---\n"
    "<!-- theme: Codes -->\n# Quel code ?\n\n- [ ] 1234\n- [x] long\n- [ ] =SOMME(A1)\n\n> "
    "Long.\n>\n> Source : s\n\n---\n"
    "<!-- theme: Messages -->\n# Indices ?\n\n```sms\nDe : [06](#indice \"a\")\n\n[Vite](#indice "
    "\"b\"), [bonjour](#leurre \"c\")\n```\n\n"
    "> Voilà.\n>\n> Source : s\n\n---\n"
    "<!-- again: avant\ntheme: Sondage -->\n\n---\n"
    "<!-- type: words -->\n# Un mot ?\n\n---\n"
    "<!-- type: feedback -->\n# Votre avis\n";

enum {
    PLAYERS = 7,
};

struct session {
    struct arena *arena;
    struct pack pack;
    struct report_builder *builder;
    const struct game *game;
    const struct report *report;
    int64_t now_ms;
};

static void does(struct session *s, struct event event)
{
    struct err err = {0};
    event.at_ms = s->now_ms;
    if (!report_event(s->builder, &event, &err))
        fail_msg("event %d at %lld: %s", (int)event.type, (long long)s->now_ms, err.message);
}

static void next(struct session *s, uint32_t step, enum game_phase phase)
{
    s->now_ms += 1000;
    does(s, (struct event){.type = EVENT_NEXT, .step = step, .phase = phase});
}

static void answer(struct session *s, uint32_t player, uint32_t step, uint32_t choices, uint32_t ms)
{
    does(s, (struct event){.type = EVENT_ANSWER,
                           .player = player,
                           .step = step,
                           .choices = choices,
                           .claimed_ms = ms,
                           .seen_ms = ms});
}

static void writes(struct session *s, uint32_t player, uint32_t step, uint32_t slot,
                   const char *said)
{
    does(s, (struct event){.type = EVENT_TEXT,
                           .player = player,
                           .step = step,
                           .slot = slot,
                           .text = str_from(said)});
}

/* From announce to open. */
static void opens(struct session *s, uint32_t step)
{
    next(s, step, GAME_ANNOUNCE);
    next(s, step, GAME_READ);
    s->now_ms += 10000;
}

static void play(struct session *s)
{
    for (uint32_t i = 0; i < PLAYERS; i++) {
        does(s, (struct event){.type = EVENT_JOIN});
        does(s, (struct event){.type = EVENT_CONNECT, .player = i});
        does(s, (struct event){.type = EVENT_KEEP, .player = i});
        does(s, (struct event){.type = EVENT_PROFILE, .player = i, .item = i < 5 ? 1 : 0});
    }
    s->now_ms = 60000;
    does(s, (struct event){.type = EVENT_START});
    for (uint32_t i = 0; i < 4; i++)
        answer(s, i, 1, 1, 0); /* oui */
    answer(s, 4, 1, 2, 0);
    next(s, 1, GAME_OPEN);
    next(s, 1, GAME_REVEAL);

    opens(s, 2); /* three right of six; the seventh says nothing; one is excluded */
    answer(s, 0, 2, 2, 1000);
    answer(s, 1, 2, 2, 2000);
    answer(s, 2, 2, 2, 3000);
    answer(s, 3, 2, 4, 4000);
    answer(s, 4, 2, 4, 5000);
    answer(s, 5, 2, 1, 6000);
    next(s, 2, GAME_OPEN);
    next(s, 2, GAME_REVEAL);

    opens(s, 3); /* clues 1 and 2, decoy 3 */
    answer(s, 0, 3, 3, 1000);
    answer(s, 1, 3, 1, 1000);
    answer(s, 2, 3, 5, 1000);
    next(s, 3, GAME_OPEN);
    next(s, 3, GAME_REVEAL);

    answer(s, 0, 4, 1, 0);
    answer(s, 1, 4, 2, 0);
    answer(s, 2, 4, 2, 0);
    next(s, 4, GAME_OPEN);
    next(s, 4, GAME_REVEAL);

    writes(s, 0, 5, 0, "Sauvegarde");
    writes(s, 1, 5, 0, "sauvegarde");
    writes(s, 2, 5, 0, "gros mot");
    does(s, (struct event){.type = EVENT_WORD_SHOW, .step = 5, .item = 0});
    does(s, (struct event){.type = EVENT_WORD_HIDE, .step = 5, .item = 1});
    next(s, 5, GAME_OPEN);
    next(s, 5, GAME_REVEAL);

    answer(s, 0, 6, 1 << 4, 0);
    answer(s, 1, 6, 1 << 2, 0);
    writes(s, 0, 6, 0, "Tester <mes> sauvegardes");
    writes(s, 1, 6, 1, "Merci");
    does(s, (struct event){.type = EVENT_ASK, .player = 3, .text = STR("Et les remplaçants ?")});
    next(s, 6, GAME_OPEN);
    next(s, 6, GAME_REVEAL);
    s->now_ms = 60000 + 45 * 60000;
    does(s, (struct event){.type = EVENT_NEXT, .step = 6, .phase = GAME_PODIUM});
}

/* The same poll twice; the second time nobody answers. */
static void play_polls(struct session *s)
{
    does(s, (struct event){.type = EVENT_JOIN});
    does(s, (struct event){.type = EVENT_CONNECT});
    does(s, (struct event){.type = EVENT_KEEP});
    does(s, (struct event){.type = EVENT_START});
    answer(s, 0, 1, 1, 0);
    next(s, 1, GAME_OPEN);
    does(s, (struct event){.type = EVENT_JUMP, .step = 4});
    next(s, 4, GAME_OPEN);
}

/* In place: the game borrows the pack in it. */
static void session_init(struct session *s, void (*played)(struct session *s), bool rows)
{
    *s = (struct session){.arena = arena_new(PACK_ARENA_BYTES_MAX)};
    struct pack_problems problems;
    struct err err = {0};
    assert_non_null(s->arena);
    pack_problems_init(&problems, s->arena, STR("en"));
    assert_true(pack_parse(s->arena, STR("essai"), str_from(text), &s->pack, &problems));
    struct game_settings settings = {.seed = 7,
                                     .time_percent = 100,
                                     .speed = 1,
                                     .asks = true,
                                     .moderate = true,
                                     .profile = true,
                                     .rows = rows};
    s->builder =
        report_new(&s->pack, &settings, &(struct report_session){.id = STR("abcdefghijkl")});
    assert_non_null(s->builder);
    played(s);
    assert_true(report_finish(s->builder, &s->report, &err));
}

static void session_done(struct session *s)
{
    report_free(s->builder);
    arena_free(s->arena);
}

static void assert_rate(struct rate rate, uint64_t k, uint64_t n)
{
    assert_int_equal(rate.k, k);
    assert_int_equal(rate.n, n);
}

static void test_counts(void **state)
{
    (void)state;
    struct session s;
    session_init(&s, play, false);
    const struct report *r = s.report;
    assert_int_equal(r->attendance.joined, PLAYERS);
    assert_int_equal(r->attendance.answered, 6);
    assert_int_equal(r->attendance.peak, PLAYERS);
    assert_int_equal(r->attendance.to_end, PLAYERS); /* all are connected at the end */
    assert_rate(r->attendance.each, 5 + 6 + 3 + 3 + 2, 5 * PLAYERS);
    assert_rate(r->right, 3 + 1, 6 + 3);
    assert_true(r->ended);
    assert_int_equal(r->lasted_ms, 45 * 60000);
    assert_int_equal(r->steps_count, 6);

    const struct report_step *question = &r->steps[1], *spot = &r->steps[2], *poll = &r->steps[3];
    assert_int_equal(question->number, 1);
    assert_rate(question->rate, 3, 6);
    assert_int_equal(question->wrong, 3);
    assert_int_equal(question->wrong_count, 2);
    assert_int_equal(question->time_ms[0], 2000);
    assert_int_equal(question->time_ms[1], 3000);
    assert_int_equal(question->time_ms[2], 4000);
    assert_int_equal(question->groups_count, 1); /* two doctors are too few to be told */
    assert_string_equal(question->groups[0].name, "nurse");
    assert_rate(question->groups[0].rate, 3, 5);

    assert_rate(spot->rate, 3 + 1, 3 * 2);
    assert_int_equal(spot->all_right, 1);
    assert_int_equal(spot->wrong, 2); /* the second clue was missed by two */
    assert_int_equal(spot->wrong_count, 2);

    assert_int_equal(poll->before, 1);
    assert_int_equal(poll->before_answered, 5);
    assert_int_equal(poll->before_chosen[0], 4);
    assert_int_equal(poll->chosen[1], 2);
    assert_true(fabs(r->steps[5].mean - 4.0) < 1e-9);

    assert_int_equal(r->themes_count, 2);
    assert_int_equal(r->again_count, 2);
    assert_int_equal(r->steps[r->again[0]].step, 2); /* 3 of 6 may be less than 4 of 6 */
    assert_int_equal(r->profiles[1], 5);
    assert_int_equal(r->profiles[0], 0);
    assert_int_equal(r->profiles_hidden, 2);
    session_done(&s);
}

static void test_nothing_is_compared_with_no_answer(void **state)
{
    (void)state;
    struct session s;
    session_init(&s, play_polls, false);
    assert_int_equal(s.report->steps_count, 2);
    assert_int_equal(s.report->steps[0].answered, 1);
    assert_int_equal(s.report->steps[1].step, 4);
    assert_int_equal(s.report->steps[1].answered, 0);
    assert_int_equal(s.report->steps[1].before, 0);
    session_done(&s);
}

/* --- formats --------------------------------------------------------------------------------- */

static bool holds(const struct buf *out, const char *part)
{
    struct str all = buf_str(out);
    return str_find(all, str_from(part)) < all.len;
}

static void test_formats(void **state)
{
    static const struct {
        const char *name;
        bool (*write)(const struct report *report, struct buf *out);
        const char *begins, *holds[4], *lacks;
    } cases[] = {
        {"json",
         report_json, "{",
         {"\"Sauvegarde\"", "\"changes\":[\"Tester <mes> sauvegardes\"]", "\"low\":0.188",
          "\"again\":[2,3]"},
         "gros mot"},
        {"csv",
         report_csv,  "\xef\xbb\xbf",
         {"\"'=SOMME(A1)\"", "0,5", "\"Merci\"\r\n", "\"Et les remplaçants"},
         "gros mot"},
        {"html",
         report_html, "<!doctype html>",
         {"Tester &lt;mes&gt; sauvegardes", "Erreur la plus fréquente", "50&nbsp;%", "Infirmière"},
         "gros mot"},
        {"xlsx",
         report_xlsx, "PK",
         {"xl/worksheets/sheet1.xml", "[Content_Types].xml", "", ""},
         "gros mot"},
    };
    (void)state;
    struct session s;
    session_init(&s, play, false);
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct buf out;
        buf_init(&out, REPORT_BYTES_MAX);
        if (!cases[i].write(s.report, &out))
            fail_msg("%s: not written", cases[i].name);
        if (!str_starts(buf_str(&out), str_from(cases[i].begins)))
            fail_msg("%s: begins otherwise", cases[i].name);
        for (size_t k = 0; k < ARRAY_LEN(cases[i].holds); k++)
            if (!holds(&out, cases[i].holds[k]))
                fail_msg("%s lacks \"%s\"", cases[i].name, cases[i].holds[k]);
        if (holds(&out, cases[i].lacks))
            fail_msg("%s holds \"%s\"", cases[i].name, cases[i].lacks);
        buf_done(&out);
    }
    session_done(&s);
}

/* A pseudonym is in no format, unless the session's setting says so. */
static void test_rows(void **state)
{
    (void)state;
    for (int rows = 0; rows < 2; rows++) {
        struct session s;
        session_init(&s, play, rows);
        struct game_player first;
        game_player_get(s.report->game, 0, &first);
        bool (*const formats[])(const struct report *, struct buf *) = {report_json, report_csv,
                                                                        report_html};
        for (size_t i = 0; i < ARRAY_LEN(formats); i++) {
            struct buf out;
            buf_init(&out, REPORT_BYTES_MAX);
            assert_true(formats[i](s.report, &out));
            struct str all = buf_str(&out);
            assert_int_equal(str_find(all, first.pseudonym) < all.len, rows);
            buf_done(&out);
        }
        session_done(&s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_intervals),
        cmocka_unit_test(test_counts),
        cmocka_unit_test(test_nothing_is_compared_with_no_answer),
        cmocka_unit_test(test_formats),
        cmocka_unit_test(test_rows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
