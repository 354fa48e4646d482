/* SPDX-License-Identifier: Apache-2.0 */
/* test_ws.c: frames of RFC 6455, fed whole, byte by byte and in random portions. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/rng.h"
#include "net/sha1.h"
#include "net/ws.h"

enum {
    BYTES_MAX = 4096, /* the parser's ceiling in the tables below */
    LOG_BYTES_MAX = 1 << 20,
    PORTIONS = 20, /* random cuts tried for each row */
};

/* Bytes in a string literal with NULs inside. */
#define BYTES(literal)                                                                             \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    }

/* Writes one event as a line: "text 5 Hello". */
static void event_log(struct buf *log, const struct ws_event *event)
{
    static const char *names[] = {
        [WS_NEED_MORE] = "more", [WS_TEXT] = "text",   [WS_PING] = "ping",
        [WS_PONG] = "pong",      [WS_CLOSE] = "close", [WS_ERROR] = "error"};
    (void)buf_printf(log, "%s", names[event->type]);
    if (event->type == WS_CLOSE || event->type == WS_ERROR)
        (void)buf_printf(log, " %u", event->code);
    if (event->payload.len > 0)
        (void)buf_printf(log, " %zu " STR_FMT, event->payload.len, STR_ARG(event->payload));
    (void)buf_put_byte(log, '\n');
}

/* Feeds `in` in portions: 0: whole; 1: byte by byte; else cut at random. Stops at an error. */
static void feed(enum ws_role role, struct str in, uint64_t seed, struct buf *log)
{
    struct ws_parser *ws = ws_parser_new(role, BYTES_MAX);
    struct rng rng;
    bool failed = false;
    assert_non_null(ws);
    rng_init(&rng, seed);
    buf_clear(log);
    while (in.len > 0 && !failed) {
        size_t n = seed == 0 ? in.len : seed == 1 ? 1 : 1 + rng_below(&rng, 9);
        struct str portion = str_head(in, n);
        in = str_skip(in, portion.len);
        /* A copy of the exact size, so that a sanitizer sees one byte too far. */
        char *exact = malloc(portion.len);
        assert_non_null(exact);
        memcpy(exact, portion.ptr, portion.len);
        for (struct str left = {exact, portion.len}; left.len > 0 && !failed;) {
            struct ws_event event;
            size_t used = ws_feed(ws, left, &event);
            assert_true(used > 0 && used <= left.len);
            left = str_skip(left, used);
            if (event.type != WS_NEED_MORE)
                event_log(log, &event);
            failed = event.type == WS_ERROR;
        }
        free(exact);
        ws_parser_rest(ws);
    }
    ws_parser_free(ws);
    assert_false(log->refused);
}

/* The same events whatever the portions; returns the log of the whole feed in *whole. */
static void feed_every_way(const char *name, enum ws_role role, struct str in, struct buf *whole)
{
    struct buf pieces;
    buf_init(&pieces, LOG_BYTES_MAX);
    feed(role, in, 0, whole);
    for (uint64_t seed = 1; seed < PORTIONS; seed++) {
        feed(role, in, seed, &pieces);
        if (!str_eq(buf_str(&pieces), buf_str(whole)))
            fail_msg("%s: portions %d: " STR_FMT " instead of " STR_FMT, name, (int)seed,
                     STR_ARG(buf_str(&pieces)), STR_ARG(buf_str(whole)));
    }
    buf_done(&pieces);
}

#define KEY "\x37\xfa\x21\x3d" /* the mask of RFC 6455's examples */
#define NONE "\0\0\0\0"        /* a mask that changes nothing, to write payloads in clear */

static void test_events(void **state)
{
    static const struct {
        const char *name;
        enum ws_role role;
        struct str in;
        const char *events;
    } cases[] = {
  /* RFC 6455, 5.7 */
        {"unmasked Hello",                        WS_CLIENT, BYTES("\x81\x05Hello"),                                    "text 5 Hello\n"       },
        {"masked Hello",                          WS_SERVER, BYTES("\x81\x85" KEY "\x7f\x9f\x4d\x51\x58"),              "text 5 Hello\n"       },
        {"fragmented Hello",                      WS_CLIENT, BYTES("\x01\x03Hel\x80\x02lo"),                            "text 5 Hello\n"       },
        {"ping",                                  WS_CLIENT, BYTES("\x89\x05Hello"),                                    "ping 5 Hello\n"       },
        {"masked pong",                           WS_SERVER, BYTES("\x8a\x85" KEY "\x7f\x9f\x4d\x51\x58"),              "pong 5 Hello\n"       },

        {"empty text",                            WS_SERVER, BYTES("\x81\x80" KEY),                                     "text\n"               },
        {"two messages",                          WS_SERVER, BYTES("\x81\x81" NONE "a\x81\x81" NONE "b"),
         "text 1 a\ntext 1 b\n"                                                                                                                },
        {"three fragments",                       WS_SERVER, BYTES("\x01\x81" NONE "a\0\x80" NONE "\x80\x81" NONE "b"),
         "text 2 ab\n"                                                                                                                         },
        {"a ping between fragments",              WS_SERVER,
         BYTES("\x01\x81" NONE "a\x89\x82" NONE "hi\x8a\x80" NONE "\x80\x81" NONE "b"),
         "ping 2 hi\npong\ntext 2 ab\n"                                                                                                        },
        {"a long payload, eight bytes at a time", WS_SERVER,
         BYTES("\x81\x93\x01\x02\x03\x04"
               "\x60\x60\x60\x60\x64\x64\x64\x6c\x68\x68\x68\x68\x6c\x6c\x6c\x74\x70\x70\x70"),
         "text 19 abcdefghijklmnopqrs\n"                                                                                                       },
        {"16-bit length",                         WS_CLIENT,
         BYTES("\x81\x7e\0\x7e"
               "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
               "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
         "text 126 "
         "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
         "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"                                                                   },

        {"a character cut by a fragment",         WS_SERVER,
         BYTES("\x01\x82" NONE "\xe2\x82\x80\x81" NONE "\xac"),                                                         "text 3 \xe2\x82\xac\n"},
        {"a character cut by a ping too",         WS_SERVER,
         BYTES("\x01\x81" NONE "\xc3\x89\x81" NONE "\xff\x80\x81" NONE "\xa9"),
         "ping 1 \xff\ntext 2 \xc3\xa9\n"                                                                                                      },
        {"no UTF-8",                              WS_SERVER, BYTES("\x81\x82" NONE "\xc3("),                            "error 1007\n"         },
        {"no UTF-8 across fragments",             WS_SERVER, BYTES("\x01\x81" NONE "\xc3\x80\x81" NONE "("),
         "error 1007\n"                                                                                                                        },
        {"a character never finished",            WS_SERVER, BYTES("\x01\x81" NONE "\xe2\x80\x81" NONE "\x82"),
         "error 1007\n"                                                                                                                        },
        {"a surrogate",                           WS_SERVER, BYTES("\x81\x83" NONE "\xed\xa0\x80"),                     "error 1007\n"         },
        {"an overlong slash",                     WS_SERVER, BYTES("\x81\x82" NONE "\xc0\xaf"),                         "error 1007\n"         },

        {"unmasked to a server",                  WS_SERVER, BYTES("\x81\x05Hello"),                                    "error 1002\n"         },
        {"masked to a client",                    WS_CLIENT, BYTES("\x81\x85" NONE "Hello"),                            "error 1002\n"         },
        {"first reserved bit",                    WS_SERVER, BYTES("\xc1\x80" NONE),                                    "error 1002\n"         },
        {"second reserved bit",                   WS_SERVER, BYTES("\xa1\x80" NONE),                                    "error 1002\n"         },
        {"third reserved bit",                    WS_SERVER, BYTES("\x91\x80" NONE),                                    "error 1002\n"         },
        {"refused before the head is whole",      WS_SERVER, BYTES("\xc1\xff"),                                         "error 1002\n"         },
        {"reserved opcode 3",                     WS_SERVER, BYTES("\x83\x80" NONE),                                    "error 1002\n"         },
        {"reserved opcode 11",                    WS_SERVER, BYTES("\x8b\x80" NONE),                                    "error 1002\n"         },
        {"binary",                                WS_SERVER, BYTES("\x82\x81" NONE "a"),                                "error 1003\n"         },
        {"a continuation of nothing",             WS_SERVER, BYTES("\x80\x81" NONE "a"),                                "error 1002\n"         },
        {"a continuation after the end",          WS_SERVER, BYTES("\x81\x81" NONE "a\x80\x81" NONE "b"),
         "text 1 a\nerror 1002\n"                                                                                                              },
        {"a new message inside another",          WS_SERVER, BYTES("\x01\x81" NONE "a\x81\x81" NONE "b"),
         "error 1002\n"                                                                                                                        },
        {"a ping of 126 bytes",                   WS_SERVER, BYTES("\x89\xfe\0\x7e" NONE),                              "error 1002\n"         },
        {"a fragmented ping",                     WS_SERVER, BYTES("\x09\x80" NONE),                                    "error 1002\n"         },
        {"a fragmented close",                    WS_SERVER, BYTES("\x08\x80" NONE),                                    "error 1002\n"         },

        {"a short length on 16 bits",             WS_SERVER, BYTES("\x81\xfe\0\x7d" NONE),                              "error 1002\n"         },
        {"a short length on 64 bits",             WS_SERVER, BYTES("\x81\xff\0\0\0\0\0\0\xff\xff" NONE),
         "error 1002\n"                                                                                                                        },
        {"a length of 64 bits",                   WS_SERVER, BYTES("\x81\xff\x80\0\0\0\0\0\0\0" NONE),
         "error 1002\n"                                                                                                                        },
        {"one byte too many",                     WS_SERVER, BYTES("\x81\xfe\x10\x01" NONE),                            "error 1009\n"         },
        {"65536 bytes",                           WS_SERVER, BYTES("\x81\xff\0\0\0\0\0\x01\0\0" NONE),                  "error 1009\n"         },
        {"as many bytes as there are",            WS_SERVER,
         BYTES("\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff" NONE),                                                        "error 1009\n"         },
        {"too many, in two fragments",            WS_SERVER, BYTES("\x01\x81" NONE "a\x80\xfe\x10\0" NONE),
         "error 1009\n"                                                                                                                        },

        {"close without a code",                  WS_SERVER, BYTES("\x88\x80" NONE),                                    "close 1005\n"         },
        {"close with a code",                     WS_SERVER, BYTES("\x88\x82" NONE "\x03\xe8"),                         "close 1000\n"         },
        {"close with a reason",                   WS_SERVER,
         BYTES("\x88\x85" NONE "\x03\xe9"
               "bye"),
         "close 1001 3 bye\n"                                                                                                                  },
        {"close with a code of ours",             WS_SERVER, BYTES("\x88\x82" NONE "\x0f\xa0"),                         "close 4000\n"         },
        {"close with half a code",                WS_SERVER, BYTES("\x88\x81" NONE "\x03"),                             "error 1002\n"         },
        {"close with a reason that is no UTF-8",  WS_SERVER, BYTES("\x88\x83" NONE "\x03\xe8\xff"),
         "error 1007\n"                                                                                                                        },
        {"nothing counts after close",            WS_SERVER,
         BYTES("\x88\x80" NONE "\x81\x81" NONE "a\xff\xff\xff"),                                                        "close 1005\n"         },
        {"close inside a message",                WS_SERVER,
         BYTES("\x01\x81" NONE "a\x88\x82" NONE "\x03\xe8\x80\x81" NONE "b"),                                           "close 1000\n"         },
    };
    struct buf log;
    (void)state;
    buf_init(&log, LOG_BYTES_MAX);
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        feed_every_way(cases[i].name, cases[i].role, cases[i].in, &log);
        if (!str_eq(buf_str(&log), str_from(cases[i].events)))
            fail_msg("%s: " STR_FMT, cases[i].name, STR_ARG(buf_str(&log)));
    }
    buf_done(&log);
}

static void test_close_codes(void **state)
{
    static const struct {
        unsigned first, last;
        bool valid;
    } ranges[] = {
        {0,    999,   false},
        {1000, 1003,  true },
        {1004, 1006,  false},
        {1007, 1014,  true },
        {1015, 2999,  false},
        {3000, 4999,  true },
        {5000, 65535, false},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(ranges); i++) {
        for (unsigned code = ranges[i].first; code <= ranges[i].last; code++) {
            const char frame[] = {(char)0x88, 2, (char)(code >> 8), (char)code};
            struct ws_parser *ws = ws_parser_new(WS_CLIENT, BYTES_MAX);
            struct ws_event event;
            assert_non_null(ws);
            assert_int_equal(ws_feed(ws, (struct str){frame, sizeof(frame)}, &event), 4);
            if ((event.type == WS_CLOSE) != ranges[i].valid)
                fail_msg("%u", code);
            assert_int_equal(event.code, ranges[i].valid ? code : 1002);
            ws_parser_free(ws);
        }
    }
}

/* What is encoded comes back, at each border between the forms of a length. */
static void test_round_trip(void **state)
{
    static const size_t lengths[] = {0,   1,   7,    8,    9,     124,   125,   126,  127,
                                     128, 255, 4095, 4096, 65534, 65535, 65536, 70001};
    static const uint8_t mask[4] = {0xde, 0xad, 0xbe, 0xef};
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(lengths); i++) {
        for (int role = WS_SERVER; role <= WS_CLIENT; role++) {
            struct buf payload, frame;
            struct ws_event event;
            buf_init(&payload, LOG_BYTES_MAX);
            buf_init(&frame, LOG_BYTES_MAX);
            for (size_t k = 0; k < lengths[i]; k++)
                (void)buf_put_byte(&payload, (uint8_t)('a' + k % 26));
            assert_true(
                ws_encode(&frame, WS_OP_TEXT, buf_str(&payload), role == WS_SERVER ? mask : NULL));
            struct ws_parser *ws = ws_parser_new((enum ws_role)role, lengths[i]);
            assert_non_null(ws);
            assert_int_equal(ws_feed(ws, buf_str(&frame), &event), frame.len);
            assert_int_equal(event.type, WS_TEXT);
            assert_true(str_eq(event.payload, buf_str(&payload)));
            ws_parser_free(ws);
            buf_done(&payload);
            buf_done(&frame);
        }
    }
}

static void test_encode(void **state)
{
    static const uint8_t key[4] = {0x37, 0xfa, 0x21, 0x3d};
    static const struct {
        const char *name;
        enum ws_opcode opcode;
        struct str payload;
        const uint8_t *mask;
        struct str frame;
    } cases[] = {
        {"Hello",            WS_OP_TEXT,  BYTES("Hello"),    NULL, BYTES("\x81\x05Hello")   },
        {"masked Hello",     WS_OP_TEXT,  BYTES("Hello"),    key,
         BYTES("\x81\x85" KEY "\x7f\x9f\x4d\x51\x58")                                       },
        {"empty",            WS_OP_TEXT,  BYTES(""),         NULL, BYTES("\x81\0")          },
        {"empty and masked", WS_OP_PONG,  BYTES(""),         key,  BYTES("\x8a\x80" KEY)    },
        {"close",            WS_OP_CLOSE, BYTES("\x03\xe8"), NULL, BYTES("\x88\x02\x03\xe8")},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct buf out;
        buf_init(&out, BYTES_MAX);
        assert_true(ws_encode(&out, cases[i].opcode, cases[i].payload, cases[i].mask));
        if (!str_eq(buf_str(&out), cases[i].frame))
            fail_msg("%s", cases[i].name);
        buf_done(&out);
    }
    struct buf full;
    buf_init(&full, 6);
    assert_false(ws_encode(&full, WS_OP_TEXT, STR("Hello"), NULL));
    assert_true(full.refused);
    buf_done(&full);
}

/* A random conversation, cut at random: what went in comes out. */
static void test_random_conversations(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 50; seed++) {
        struct buf in, log, expected, message;
        struct rng rng;
        rng_init(&rng, seed);
        buf_init(&in, LOG_BYTES_MAX);
        buf_init(&log, LOG_BYTES_MAX);
        buf_init(&expected, LOG_BYTES_MAX);
        buf_init(&message, BYTES_MAX);
        for (int k = 0; k < 10; k++) {
            uint32_t fragments = 1 + rng_below(&rng, 4);
            buf_clear(&message);
            for (uint32_t f = 0; f < fragments; f++) {
                uint8_t mask[4] = {(uint8_t)rng_next(&rng), 2, (uint8_t)rng_next(&rng), 4};
                size_t from = message.len, at = in.len;
                for (uint32_t n = rng_below(&rng, 300); n > 0; n--)
                    (void)buf_put_byte(&message, (uint8_t)('a' + rng_below(&rng, 26)));
                assert_true(ws_encode(&in, WS_OP_TEXT, str_skip(buf_str(&message), from), mask));
                uint8_t opcode = f == 0 ? 1 : 0, fin = f + 1 == fragments ? 0x80 : 0;
                in.ptr[at] = (char)(fin | opcode);
                if (rng_below(&rng, 3) == 0) {
                    struct ws_event ping = {.type = WS_PING, .payload = STR("between")};
                    assert_true(ws_encode(&in, WS_OP_PING, ping.payload, mask));
                    if (f + 1 < fragments)
                        event_log(&expected, &ping);
                    else
                        in.len -= 2 + 4 + ping.payload.len; /* only in between */
                }
            }
            struct ws_event text = {.type = WS_TEXT, .payload = buf_str(&message)};
            event_log(&expected, &text);
        }
        feed_every_way("conversation", WS_SERVER, buf_str(&in), &log);
        if (!str_eq(buf_str(&log), buf_str(&expected)))
            fail_msg("seed %d", (int)seed);
        buf_done(&in);
        buf_done(&log);
        buf_done(&expected);
        buf_done(&message);
    }
}

static void test_dead_parser_stays_dead(void **state)
{
    struct ws_parser *ws = ws_parser_new(WS_SERVER, BYTES_MAX);
    struct ws_event event;
    (void)state;
    assert_non_null(ws);
    assert_int_equal(ws_feed(ws, STR("\xc1\x80"), &event), 2);
    assert_int_equal(ws_feed(ws, STR("\x81\x80" NONE), &event), 6);
    assert_int_equal(event.type, WS_ERROR);
    assert_int_equal(event.code, 1002);
    ws_parser_free(ws);
    ws_parser_free(NULL);
}

static void test_accept_key(void **state)
{
    char accept[WS_ACCEPT_CHARS + 1];
    (void)state;
    ws_accept_key(STR("dGhlIHNhbXBsZSBub25jZQ=="), accept); /* RFC 6455, 1.3 */
    assert_string_equal(accept, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
}

/* The lengths around a block's end are where a SHA-1 goes wrong. Sums by OpenSSL. */
static void test_sha1(void **state)
{
    static const struct {
        const char *name;
        char byte;
        size_t len;
        const char *sum;
    } cases[] = {
        {"nothing",                 'a', 0,    "da39a3ee5e6b4b0d3255bfef95601890afd80709"},
        {"one byte",                'a', 1,    "86f7e437faa5a7fce15d1ddcb9eaeaea377667b8"},
        {"room for the length",     'a', 55,   "c1c8bbdc22796e28c0e15163d20899b65621d65a"},
        {"no room for the length",  'a', 56,   "c2db330f6083854c99d4b5bfb6e8f29f201be699"},
        {"a block but one",         'a', 63,   "03f09f5b158a7a8cdad920bddc29b81c18a551f5"},
        {"a block",                 'a', 64,   "0098ba824b5c16427bd7a1122a5a442a25ec644d"},
        {"a block and one",         'a', 65,   "11655326c708d70319be2610e8a57d9a5b959d3b"},
        {"two blocks and room",     'a', 119,  "ee971065aaa017e0632a8ca6c77bb3bf8b1dfc56"},
        {"two blocks without room", 'a', 120,  "f34c1488385346a55709ba056ddd08280dd4c6d6"},
        {"many blocks",             'a', 1000, "291e9a6c66994949b57ba5e650361e98fc36b1ba"},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        char bytes[1000], hex[2 * SHA1_BYTES + 1];
        uint8_t sum[SHA1_BYTES];
        memset(bytes, cases[i].byte, sizeof(bytes));
        sha1((struct str){bytes, cases[i].len}, sum);
        for (size_t k = 0; k < SHA1_BYTES; k++)
            (void)snprintf(hex + 2 * k, 3, "%02x", sum[k]);
        if (strcmp(hex, cases[i].sum) != 0)
            fail_msg("%s: %s", cases[i].name, hex);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_events),
        cmocka_unit_test(test_close_codes),
        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_encode),
        cmocka_unit_test(test_random_conversations),
        cmocka_unit_test(test_dead_parser_stays_dead),
        cmocka_unit_test(test_accept_key),
        cmocka_unit_test(test_sha1),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
