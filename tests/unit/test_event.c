/* SPDX-License-Identifier: Apache-2.0 */
/* test_event.c: events as bytes: there and back, cut anywhere, and in one form only. */
#include "game_fixture.h"

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
};

static void assert_same(const struct event *a, const struct event *b)
{
    const char *name = event_name(a->type);
    if (a->type != b->type || a->at_ms != b->at_ms || a->player != b->player ||
        a->step != b->step || a->phase != b->phase || a->choices != b->choices ||
        a->claimed_ms != b->claimed_ms || a->seen_ms != b->seen_ms || a->rtt_ms != b->rtt_ms ||
        a->proposal != b->proposal || !str_eq(a->pseudonym, b->pseudonym) ||
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
        buf_init(&blob, 256);
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
    {"nothing",                           {"", 0},                                                  0        },
    {"type 0",                            {"\x00\x00", 2},                                          0        },
    {"a type past the last",              {"\x18\x00", 2},                                          0        },
    {"a time longer than it need be",     {"\x07\x80\x00", 3},                                      0        },
    {"a time above 64 bits",              {"\x07\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f", 11},     0        },
    {"a time of eleven bytes",            {"\x07\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01", 12}, 0        },
    {"a time past the last",              {"\x07\x01", 2},                                          INT64_MAX},
    {"before the beginning",              {"\x07\x01", 2},                                          -1       },
    {"a player above 32 bits",            {"\x04\x00\x80\x80\x80\x80\x10", 7},                      0        },
    {"a player longer than it need be",   {"\x04\x00\x81\x00", 4},                                  0        },
    {"a phase past the last",             {"\x09\x00\x01\x0a", 4},                                  0        },
    {"a proposal past the last",          {"\x03\x00\x01\x04", 4},                                  0        },
    {"a pseudonym longer than the bytes",
     {"\x03\x00\x01\x03\x05"
      "abcd",
      9},
     0                                                                                                       },
    {"a pseudonym above the limit",
     {"\x03\x00\x01\x03\x31"
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      54},
     0                                                                                                       },
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
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_trip), cmocka_unit_test(test_an_answer_is_small),
        cmocka_unit_test(test_cut_short),  cmocka_unit_test(test_broken),
        cmocka_unit_test(test_unwritable), cmocka_unit_test(test_full_buffer),
        cmocka_unit_test(test_names),
    };
    return cmocka_run_group_tests_name("event", tests, NULL, NULL);
}
