/* SPDX-License-Identifier: Apache-2.0 */
/* test_event.c: events as bytes: there and back, cut anywhere, and in one form only. */
#include "game_fixture.h"

static char longest[GAME_TEXT_BYTES_MAX]; /* filled by main */
static char too_long[GAME_TEXT_BYTES_MAX + 1];

static const struct event samples[] = {
    {.type = EVENT_JOIN,             .token_hash = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 254, 255}},
    {.type = EVENT_DRAW,                              .player = 3},
    {.type = EVENT_KEEP,.player = 127, .proposal = 2},
    {.type = EVENT_KEEP,
     .player = 128,
     .proposal = GAME_PROPOSALS_MAX,
     .pseudonym = {"L'étoile d'Anaïs", 18}},
    {.type = EVENT_KEEP,
     .proposal = GAME_PROPOSALS_MAX}, /* an empty name is the game's to refuse */
    {.type = EVENT_CONNECT,             .player = 16383},
    {.type = EVENT_DISCONNECT, .player = 16384},
    {.type = EVENT_ANSWER,
     .player = 99999,
     .step = 18,
     .choices = 0x3f,
     .claimed_ms = 4000,
     .seen_ms = 4100,
     .rtt_ms = 60},
    {.type = EVENT_ANSWER,
     .player = UINT32_MAX,
     .step = UINT32_MAX,
     .choices = UINT32_MAX,
     .claimed_ms = UINT32_MAX,
     .seen_ms = UINT32_MAX,
     .rtt_ms = UINT32_MAX},
    {.type = EVENT_ANSWER         },
    {.type = EVENT_TICK                             },
    {.type = EVENT_START              },
    {.type = EVENT_NEXT,           .step = 4, .phase = GAME_STANDINGS},
    {.type = EVENT_NEXT,                     .step = 4, .phase = GAME_ENDED},
    {.type = EVENT_BACK            },
    {.type = EVENT_SKIP                  },
    {.type = EVENT_CLOSE          },
    {.type = EVENT_EXTEND            },
    {.type = EVENT_PAUSE      },
    {.type = EVENT_RESUME          },
    {.type = EVENT_CANCEL          },
    {.type = EVENT_EXCLUDE,             .player = 5},
    {.type = EVENT_LOCK           },
    {.type = EVENT_UNLOCK            },
    {.type = EVENT_SOUNDS_ON      },
    {.type = EVENT_SOUNDS_OFF            },
    {.type = EVENT_END          },
    {.type = EVENT_RECOVER            },
    {.type = EVENT_JUMP,             .step = 200},
    {.type = EVENT_MORE,            .step = 3, .slot = 2},
    {.type = EVENT_TEXT,           .player = 300, .step = 7, .slot = 1, .text = {"sauvegarde", 10}},
    {.type = EVENT_TEXT,            .text = {longest, sizeof(longest)}},
    {.type = EVENT_TEXT          }, /* an empty text is the game's to refuse */
    {.type = EVENT_WORD_SHOW,           .step = 7, .item = 1999},
    {.type = EVENT_WORD_HIDE,          .step = 7, .item = 0},
    {.type = EVENT_ASK,                              .player = 12, .text = {"Et l’hôpital ?", 16}},
    {.type = EVENT_SUPPORT,                   .player = 99999, .item = 499},
    {.type = EVENT_ASK_SHOW,                  .item = 499},
    {.type = EVENT_ASK_CLOSE,                        .item = 127},
    {.type = EVENT_PROJECT,                  .item = 128},
    {.type = EVENT_UNPROJECT                   },
    {.type = EVENT_PROFILE,                  .player = 4, .item = 9},
    {.type = EVENT_ASKS_ON      },
    {.type = EVENT_ASKS_OFF            },
};

static void assert_same(const struct event *a, const struct event *b)
{
    const char *name = event_name(a->type);
    if (a->type != b->type || a->at_ms != b->at_ms || a->player != b->player ||
        a->step != b->step || a->phase != b->phase || a->choices != b->choices ||
        a->claimed_ms != b->claimed_ms || a->seen_ms != b->seen_ms || a->rtt_ms != b->rtt_ms ||
        a->proposal != b->proposal || a->slot != b->slot || a->item != b->item ||
        !str_eq(a->text, b->text) || !str_eq(a->pseudonym, b->pseudonym) ||
        memcmp(a->token_hash, b->token_hash, sizeof(a->token_hash)) != 0)
        fail_msg("%s: not the same when it comes back", name);
}

static void test_round_trip(void **state)
{
    (void)state;
    static const int64_t gaps_ms[] = {0, 1, 127, 128, 60000, (int64_t)1 << 40};
    struct buf blob;
    int64_t at_ms = 0;
    buf_init(&blob, 1 << 20);
    for (size_t g = 0; g < ARRAY_LEN(gaps_ms); g++)
        for (size_t i = 0; i < ARRAY_LEN(samples); i++) {
            struct event event = samples[i];
            event.at_ms = at_ms + gaps_ms[g];
            assert_true(event_encode(&blob, &event, at_ms));
            at_ms = event.at_ms;
        }
    struct str in = buf_str(&blob);
    at_ms = 0;
    for (size_t g = 0; g < ARRAY_LEN(gaps_ms); g++)
        for (size_t i = 0; i < ARRAY_LEN(samples); i++) {
            struct event event, expected = samples[i];
            struct err err = {0};
            expected.at_ms = at_ms + gaps_ms[g];
            if (!event_decode(&in, at_ms, &event, &err))
                fail_msg("%s: %s", event_name(samples[i].type), err.message);
            assert_same(&expected, &event);
            at_ms = event.at_ms;
        }
    assert_int_equal(in.len, 0);
    buf_done(&blob);
}

/* --- the journals of version 1 ------------------------------------------------------------------
 */

#define HASH "abcdefghijklmnop" /* its final NUL has no room in a hash */

/* What each type has always been, byte by byte: a journal of any age is read by any version. Rows
 * are never changed, only added. */
static const struct {
    struct str bytes;
    struct event event; /* at_ms: 1000 after what came before */
} first_version[] = {
    {STR_INIT("\x01\xe8\x07" HASH),                            {.type = EVENT_JOIN, .token_hash = HASH}              },
    {STR_INIT("\x02\xe8\x07\x81\x01"),                         {.type = EVENT_DRAW, .player = 129}                   },
    {STR_INIT("\x03\xe8\x07\x05\x02"),                         {.type = EVENT_KEEP, .player = 5, .proposal = 2}      },
    {STR_INIT("\x03\xe8\x07\x05\x03\x04"
              "Zo\xc3\xa9"),
     {.type = EVENT_KEEP, .player = 5, .proposal = 3, .pseudonym = STR_INIT("Zoé")}                                 },
    {STR_INIT("\x04\xe8\x07\x05"),                             {.type = EVENT_CONNECT, .player = 5}                  },
    {STR_INIT("\x05\xe8\x07\x05"),                             {.type = EVENT_DISCONNECT, .player = 5}               },
    {STR_INIT("\x06\xe8\x07\x05\x0c\x15\xa0\x1f\x84\x20\x5a"),
     {.type = EVENT_ANSWER,
      .player = 5,
      .step = 12,
      .choices = 0x15,
      .claimed_ms = 4000,
      .seen_ms = 4100,
      .rtt_ms = 90}                                                                                                  },
    {STR_INIT("\x07\xe8\x07"),                                 {.type = EVENT_TICK}                                  },
    {STR_INIT("\x08\xe8\x07"),                                 {.type = EVENT_START}                                 },
    {STR_INIT("\x09\xe8\x07\x0c\x04"),                         {.type = EVENT_NEXT, .step = 12, .phase = GAME_REVEAL}},
    {STR_INIT("\x0a\xe8\x07"),                                 {.type = EVENT_BACK}                                  },
    {STR_INIT("\x0b\xe8\x07"),                                 {.type = EVENT_SKIP}                                  },
    {STR_INIT("\x0c\xe8\x07"),                                 {.type = EVENT_CLOSE}                                 },
    {STR_INIT("\x0d\xe8\x07"),                                 {.type = EVENT_EXTEND}                                },
    {STR_INIT("\x0e\xe8\x07"),                                 {.type = EVENT_PAUSE}                                 },
    {STR_INIT("\x0f\xe8\x07"),                                 {.type = EVENT_RESUME}                                },
    {STR_INIT("\x10\xe8\x07"),                                 {.type = EVENT_CANCEL}                                },
    {STR_INIT("\x11\xe8\x07\x05"),                             {.type = EVENT_EXCLUDE, .player = 5}                  },
    {STR_INIT("\x12\xe8\x07"),                                 {.type = EVENT_LOCK}                                  },
    {STR_INIT("\x13\xe8\x07"),                                 {.type = EVENT_UNLOCK}                                },
    {STR_INIT("\x14\xe8\x07"),                                 {.type = EVENT_SOUNDS_ON}                             },
    {STR_INIT("\x15\xe8\x07"),                                 {.type = EVENT_SOUNDS_OFF}                            },
    {STR_INIT("\x16\xe8\x07"),                                 {.type = EVENT_END}                                   },
    {STR_INIT("\x17\xe8\x07"),                                 {.type = EVENT_RECOVER}                               },
    {STR_INIT("\x18\xe8\x07\xc8\x01"),                         {.type = EVENT_JUMP, .step = 200}                     },
    {STR_INIT("\x19\xe8\x07\x03\x02"),                         {.type = EVENT_MORE, .step = 3, .slot = 2}            },
    {STR_INIT("\x1a\xe8\x07\x05\x0c\x01\x06"
              "\xc3\xa9"
              "cran"),
     {.type = EVENT_TEXT, .player = 5, .step = 12, .slot = 1, .text = STR_INIT("écran")}                            },
    {STR_INIT("\x1b\xe8\x07\x0c\x80\x01"),                     {.type = EVENT_WORD_SHOW, .step = 12, .item = 128}    },
    {STR_INIT("\x1c\xe8\x07\x0c\x01"),                         {.type = EVENT_WORD_HIDE, .step = 12, .item = 1}      },
    {STR_INIT("\x1d\xe8\x07\x05\x03"
              "OK?"),
     {.type = EVENT_ASK, .player = 5, .text = STR_INIT("OK?")}                                                       },
    {STR_INIT("\x1e\xe8\x07\x05\x02"),                         {.type = EVENT_SUPPORT, .player = 5, .item = 2}       },
    {STR_INIT("\x1f\xe8\x07\x02"),                             {.type = EVENT_ASK_SHOW, .item = 2}                   },
    {STR_INIT("\x20\xe8\x07\x02"),                             {.type = EVENT_ASK_CLOSE, .item = 2}                  },
    {STR_INIT("\x21\xe8\x07\x02"),                             {.type = EVENT_PROJECT, .item = 2}                    },
    {STR_INIT("\x22\xe8\x07"),                                 {.type = EVENT_UNPROJECT}                             },
    {STR_INIT("\x23\xe8\x07\x05\x09"),                         {.type = EVENT_PROFILE, .player = 5, .item = 9}       },
    {STR_INIT("\x24\xe8\x07"),                                 {.type = EVENT_ASKS_ON}                               },
    {STR_INIT("\x25\xe8\x07"),                                 {.type = EVENT_ASKS_OFF}                              },
};

static void test_journals_of_any_age(void **state)
{
    (void)state;
    bool seen[EVENT_TYPE_MAX + 1] = {false};
    for (size_t i = 0; i < ARRAY_LEN(first_version); i++) {
        struct event event, expected = first_version[i].event;
        struct err err = {0};
        struct str in = first_version[i].bytes;
        struct buf blob;
        expected.at_ms = 5000 + 1000;
        if (!event_decode(&in, 5000, &event, &err) || in.len > 0)
            fail_msg("%s: %s", event_name(expected.type), err.message);
        assert_same(&expected, &event);
        seen[event.type] = true;
        buf_init(&blob, 256);
        assert_true(event_encode(&blob, &expected, 5000));
        if (!str_eq(buf_str(&blob), first_version[i].bytes))
            fail_msg("%s is written in other bytes", event_name(expected.type));
        buf_done(&blob);
    }
    for (int type = EVENT_JOIN; type <= EVENT_TYPE_MAX; type++)
        if (!seen[type])
            fail_msg("%s has no bytes here", event_name((enum event_type)type));
}

static void test_an_answer_is_small(void **state)
{
    (void)state;
    struct event event = {.type = EVENT_ANSWER,
                          .at_ms = 100040,
                          .player = 9000,
                          .step = 12,
                          .choices = 4,
                          .claimed_ms = 8000,
                          .seen_ms = 8100,
                          .rtt_ms = 90};
    struct buf blob;
    buf_init(&blob, 64);
    assert_true(event_encode(&blob, &event, 100000));
    assert_true(blob.len <= 12);
    buf_done(&blob);
}

/* Cut anywhere, an event is refused with words, and *in stays where it was. */
static void test_cut_short(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(samples); i++) {
        struct buf blob;
        struct event event = samples[i];
        event.at_ms = 300;
        buf_init(&blob, 2 * GAME_TEXT_BYTES_MAX);
        assert_true(event_encode(&blob, &event, 0));
        for (size_t len = 0; len < blob.len; len++) {
            /* A copy of the exact size, so that a sanitizer sees one byte too far. */
            char *exact = malloc(len ? len : 1);
            assert_non_null(exact);
            memcpy(exact, blob.ptr, len);
            struct str in = {exact, len};
            struct event out;
            struct err err = {0};
            if (event_decode(&in, 0, &out, &err) || err.code != ERR_SYNTAX || in.ptr != exact ||
                in.len != len)
                fail_msg("%s cut to %zu bytes", event_name(event.type), len);
            free(exact);
        }
        buf_done(&blob);
    }
}

static const struct {
    const char *name;
    struct str bytes;
    int64_t previous_at_ms;
} broken[] = {
    {"nothing",                                {"", 0},                                                  0        },
    {"type 0",                                 {"\x00\x00", 2},                                          0        },
    {"a type past the last",                   {"\x26\x00", 2},                                          0        },
    {"a time longer than it need be",          {"\x07\x80\x00", 3},                                      0        },
    {"a time above 64 bits",                   {"\x07\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f", 11},     0        },
    {"a time of eleven bytes",                 {"\x07\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01", 12}, 0        },
    {"a time past the last",                   {"\x07\x01", 2},                                          INT64_MAX},
    {"before the beginning",                   {"\x07\x01", 2},                                          -1       },
    {"a player above 32 bits",                 {"\x04\x00\x80\x80\x80\x80\x10", 7},                      0        },
    {"a player longer than it need be",        {"\x04\x00\x81\x00", 4},                                  0        },
    {"a phase past the last",                  {"\x09\x00\x01\x0a", 4},                                  0        },
    {"a proposal past the last",               {"\x03\x00\x01\x04", 4},                                  0        },
    {"a pseudonym longer than the bytes",
     {"\x03\x00\x01\x03\x05"
      "abcd",
      9},
     0                                                                                                            },
    {"a text longer than the bytes",
     {"\x1a\x00\x01\x01\x00\x05"
      "abcd",
      10},
     0                                                                                                            },
    {"a text's length longer than it need be",
     {"\x1d\x00\x01\x81\x00"
      "a",
      6},
     0                                                                                                            },
    {"a text above the limit",                 {"\x1d\x00\x01\xb1\x09", 5},                              0        },
    {"an item above 32 bits",                  {"\x1f\x00\x80\x80\x80\x80\x10", 7},                      0        },
    {"a pseudonym above the limit",
     {"\x03\x00\x01\x03\x31"
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      54},
     0                                                                                                            },
};

static void test_broken(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(broken); i++) {
        struct str in = broken[i].bytes;
        struct event event;
        struct err err = {0};
        if (event_decode(&in, broken[i].previous_at_ms, &event, &err) || err.code != ERR_SYNTAX ||
            in.len != broken[i].bytes.len)
            fail_msg("%s", broken[i].name);
    }
}

static const struct {
    const char *name;
    struct event event;
    int64_t previous_at_ms;
} unwritable[] = {
    {"no type",              {.type = (enum event_type)0},                                     0 },
    {"an unknown type",      {.type = (enum event_type)(EVENT_TYPE_MAX + 1)},                  0 },
    {"earlier than before",  {.type = EVENT_TICK, .at_ms = 4},                                 5 },
    {"before the beginning", {.type = EVENT_TICK, .at_ms = -1},                                -2},
    {"an unknown phase",     {.type = EVENT_NEXT, .phase = (enum game_phase)(GAME_ENDED + 1)}, 0 },
    {"an unknown proposal",  {.type = EVENT_KEEP, .proposal = GAME_PROPOSALS_MAX + 1},         0 },
    {"too long a text",      {.type = EVENT_TEXT, .text = {too_long, sizeof(too_long)}},       0 },
    {"too long a question",  {.type = EVENT_ASK, .text = {too_long, sizeof(too_long)}},        0 },
    {"too long a pseudonym",
     {.type = EVENT_KEEP,
      .proposal = GAME_PROPOSALS_MAX,
      .pseudonym = {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 49}},
     0                                                                                           },
};

static void test_unwritable(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(unwritable); i++) {
        struct buf blob;
        buf_init(&blob, 256);
        if (event_encode(&blob, &unwritable[i].event, unwritable[i].previous_at_ms) || blob.len > 0)
            fail_msg("%s", unwritable[i].name);
        buf_done(&blob);
    }
}

static void test_full_buffer(void **state)
{
    (void)state;
    struct buf blob;
    buf_init(&blob, 5);
    assert_false(event_encode(&blob, &samples[0], 0));
    assert_true(blob.refused);
    assert_int_equal(blob.len, 0);
    buf_done(&blob);
}

static void test_names(void **state)
{
    (void)state;
    assert_string_equal(event_name(EVENT_ANSWER), "answer");
    assert_string_equal(event_name(EVENT_SOUNDS_OFF), "sounds_off");
    assert_string_equal(event_name((enum event_type)0), "unknown");
    assert_string_equal(event_name((enum event_type)(EVENT_TYPE_MAX + 1)), "unknown");
    for (int a = EVENT_JOIN; a <= EVENT_TYPE_MAX; a++)
        for (int b = EVENT_JOIN; b < a; b++)
            assert_string_not_equal(event_name((enum event_type)a), event_name((enum event_type)b));
}

int main(void)
{
    memset(longest, 'x', sizeof(longest));
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_journals_of_any_age),
        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_an_answer_is_small),
        cmocka_unit_test(test_cut_short),
        cmocka_unit_test(test_broken),
        cmocka_unit_test(test_unwritable),
        cmocka_unit_test(test_full_buffer),
        cmocka_unit_test(test_names),
    };
    return cmocka_run_group_tests_name("event", tests, NULL, NULL);
}
