/* SPDX-License-Identifier: Apache-2.0 */
/* test_http.c: requests fed whole, byte by byte and in random portions, and the wheel of deadlines.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/rng.h"
#include "net/http.h"
#include "net/wheel.h"

enum {
    LOG_BYTES_MAX = 4 << 20,
    PORTIONS = 20, /* random cuts tried for each row */
};

/* Writes one event: "GET /a ?q=1 [Host: x] {body} keep\n". */
static void event_log(struct buf *log, const struct http_event *event)
{
    const struct http_request *request = &event->request;
    if (event->type == HTTP_ERROR) {
        (void)buf_printf(log, "error %d\n", event->status);
        return;
    }
    if (event->type == HTTP_CONTINUE) {
        (void)buf_printf(log, "continue\n");
        return;
    }
    (void)buf_printf(log, STR_FMT " " STR_FMT, STR_ARG(request->method), STR_ARG(request->path));
    if (request->query.len > 0)
        (void)buf_printf(log, " ?" STR_FMT, STR_ARG(request->query));
    for (size_t i = 0; i < request->headers_count; i++)
        (void)buf_printf(log, " [" STR_FMT ": " STR_FMT "]", STR_ARG(request->headers[i].name),
                         STR_ARG(request->headers[i].value));
    if (request->body.len > 0)
        (void)buf_printf(log, " {" STR_FMT "}", STR_ARG(request->body));
    (void)buf_printf(log, "%s\n", event->keep_alive ? "" : " close");
}

/* Feeds `in` in portions: 0: whole; 1: byte by byte; else cut at random. Stops at an error. */
static void feed(struct str in, uint64_t seed, struct buf *log)
{
    struct http_parser *parser = http_parser_new();
    struct rng rng;
    bool failed = false;
    assert_non_null(parser);
    rng_init(&rng, seed);
    buf_clear(log);
    while (in.len > 0 && !failed) {
        size_t n = seed == 0 ? in.len : seed == 1 ? 1 : 1 + rng_below(&rng, 40);
        struct str portion = str_head(in, n);
        in = str_skip(in, portion.len);
        /* A copy of the exact size, so that a sanitizer sees one byte too far. */
        char *exact = malloc(portion.len);
        assert_non_null(exact);
        memcpy(exact, portion.ptr, portion.len);
        for (struct str left = {exact, portion.len}; left.len > 0 && !failed;) {
            struct http_event event;
            size_t used = http_feed(parser, left, &event);
            assert_true(used > 0 && used <= left.len);
            left = str_skip(left, used);
            if (event.type != HTTP_NEED_MORE)
                event_log(log, &event);
            failed = event.type == HTTP_ERROR;
        }
        free(exact);
    }
    if (!failed && !http_parser_is_idle(parser))
        (void)buf_printf(log, "more\n");
    http_parser_free(parser);
    assert_false(log->refused);
}

/* The same events whatever the portions; leaves the log in *whole. */
static void feed_every_way(const char *name, struct str in, struct buf *whole)
{
    struct buf pieces;
    buf_init(&pieces, LOG_BYTES_MAX);
    feed(in, 0, whole);
    for (uint64_t seed = 1; seed < PORTIONS; seed++) {
        feed(in, seed, &pieces);
        if (!str_eq(buf_str(&pieces), buf_str(whole)))
            fail_msg("%s: portions %d: " STR_FMT " instead of " STR_FMT, name, (int)seed,
                     STR_ARG(buf_str(&pieces)), STR_ARG(buf_str(whole)));
    }
    buf_done(&pieces);
}

#define H "Host: a\r\n"
#define BYTES(literal)                                                                             \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    } /* with NULs inside */

static void test_events(void **state)
{
    static const struct {
        const char *name, *in, *events;
    } cases[] = {
        {"a page",                        "GET / HTTP/1.1\r\n" H "\r\n",                                              "GET / [Host: a]\n"        },
        {"not all of a page",             "GET / HTTP/1.1\r\n" H "\r",                                                "more\n"                   },
        {"a query",                       "GET /a?b=1&c HTTP/1.1\r\n" H "\r\n",                                       "GET /a ?b=1&c [Host: a]\n"},
        {"an empty query",                "GET /a? HTTP/1.1\r\n" H "\r\n",                                            "GET /a [Host: a]\n"       },
        {"two question marks",            "GET /a?b?c HTTP/1.1\r\n" H "\r\n",                                         "GET /a ?b?c [Host: a]\n"  },
        {"a body",                        "POST /a HTTP/1.1\r\n" H "Content-Length: 3\r\n\r\nabc",
         "POST /a [Host: a] [Content-Length: 3] {abc}\n"                                                                                         },
        {"a body under way",              "POST /a HTTP/1.1\r\n" H "Content-Length: 3\r\n\r\nab",                     "more\n"                   },
        {"an empty body",                 "POST /a HTTP/1.1\r\n" H "Content-Length: 0\r\n\r\n",
         "POST /a [Host: a] [Content-Length: 0]\n"                                                                                               },
        {"zeros before a length",         "POST /a HTTP/1.1\r\n" H "Content-Length: 003\r\n\r\nabc",
         "POST /a [Host: a] [Content-Length: 003] {abc}\n"                                                                                       },
        {"pipelined",
         "POST /a HTTP/1.1\r\n" H "Content-Length: 3\r\n\r\nabcGET /b HTTP/1.1\r\n" H "\r\nGET",
         "POST /a [Host: a] [Content-Length: 3] {abc}\nGET /b [Host: a]\nmore\n"                                                                 },
        {"an empty line after a body",
         "POST /a HTTP/1.1\r\n" H "Content-Length: 1\r\n\r\na\r\nGET /b HTTP/1.1\r\n" H "\r\n",
         "POST /a [Host: a] [Content-Length: 1] {a}\nGET /b [Host: a]\n"                                                                         },
        {"two empty lines",               "\r\n\r\nGET / HTTP/1.1\r\n" H "\r\n",                                      "error 400\n"              },
        {"waits to be told to go on",
         "POST / HTTP/1.1\r\n" H "Expect: 100-Continue\r\nContent-Length: 1\r\n\r\na",
         "continue\nPOST / [Host: a] [Expect: 100-Continue] [Content-Length: 1] {a}\n"                                                           },
        {"has nothing to wait for",       "GET / HTTP/1.1\r\n" H "Expect: 100-continue\r\n\r\n",
         "GET / [Host: a] [Expect: 100-continue]\n"                                                                                              },
        {"expects something else",        "GET / HTTP/1.1\r\n" H "Expect: tea\r\n\r\n",                               "error 417\n"              },

        {"close",                         "GET / HTTP/1.1\r\n" H "Connection: TE, Close\r\n\r\n",
         "GET / [Host: a] [Connection: TE, Close] close\n"                                                                                       },
        {"close in the second of two",
         "GET / HTTP/1.1\r\n" H "Connection: te\r\nConnection: close\r\n\r\n",
         "GET / [Host: a] [Connection: te] [Connection: close] close\n"                                                                          },
        {"nearly close",                  "GET / HTTP/1.1\r\n" H "Connection: closed\r\n\r\n",
         "GET / [Host: a] [Connection: closed]\n"                                                                                                },
        {"HTTP/1.0",                      "GET / HTTP/1.0\r\n\r\n",                                                   "GET / close\n"            },

        {"spaces around a value",         "GET / HTTP/1.1\r\nHost: \t a \t\r\n\r\n",                                  "GET / [Host: a]\n"        },
        {"an empty value",                "GET / HTTP/1.1\r\n" H "X:\r\n\r\n",                                        "GET / [Host: a] [X: ]\n"  },
        {"bytes over 127 in a value",     "GET / HTTP/1.1\r\n" H "X: \xe9\r\n\r\n",
         "GET / [Host: a] [X: \xe9]\n"                                                                                                           },
        {"colons in a value",             "GET / HTTP/1.1\r\nHost: a:80\r\n\r\n",                                     "GET / [Host: a:80]\n"     },

        {"escapes",                       "GET /%C3%a9cran/%41%20b HTTP/1.1\r\n" H "\r\n",
         "GET /\xc3\xa9"
         "cran/A b [Host: a]\n"                                                                                                                  },
        {"an escape in the query stays",  "GET /?q=%41 HTTP/1.1\r\n" H "\r\n",
         "GET / ?q=%41 [Host: a]\n"                                                                                                              },
        {"a percent sign",                "GET /%25 HTTP/1.1\r\n" H "\r\n",                                           "GET /% [Host: a]\n"       },
        {"decoded once only",             "GET /%252e%252e/ HTTP/1.1\r\n" H "\r\n",                                   "GET /%2e%2e/ [Host: a]\n" },
        {"NUL",                           "GET /a%00b HTTP/1.1\r\n" H "\r\n",                                         "error 400\n"              },
        {"an escaped line feed",          "GET /a%0ab HTTP/1.1\r\n" H "\r\n",                                         "error 400\n"              },
        {"half an escape",                "GET /a%4 HTTP/1.1\r\n" H "\r\n",                                           "error 400\n"              },
        {"half an escape before a query", "GET /a%4?1 HTTP/1.1\r\n" H "\r\n",                                         "error 400\n"              },
        {"no escape",                     "GET /a%zz HTTP/1.1\r\n" H "\r\n",                                          "error 400\n"              },
        {"no UTF-8",                      "GET /a%ff HTTP/1.1\r\n" H "\r\n",                                          "error 400\n"              },
        {"raw bytes",                     "GET /\xc3\xa9 HTTP/1.1\r\n" H "\r\n",                                      "error 400\n"              },
        {"up and away",                   "GET /../etc/passwd HTTP/1.1\r\n" H "\r\n",                                 "error 400\n"              },
        {"up, escaped",                   "GET /a/%2e%2e/b HTTP/1.1\r\n" H "\r\n",                                    "error 400\n"              },
        {"up, with an escaped slash",     "GET /a/..%2fb HTTP/1.1\r\n" H "\r\n",                                      "error 400\n"              },
        {"up at the end",                 "GET /a/.. HTTP/1.1\r\n" H "\r\n",                                          "error 400\n"              },
        {"three dots",                    "GET /.../a HTTP/1.1\r\n" H "\r\n",                                         "GET /.../a [Host: a]\n"   },
        {"a fragment",                    "GET /a#b HTTP/1.1\r\n" H "\r\n",                                           "error 400\n"              },
        {"for a proxy",                   "GET http://a/ HTTP/1.1\r\n" H "\r\n",                                      "error 400\n"              },
        {"for no page",                   "OPTIONS * HTTP/1.1\r\n" H "\r\n",                                          "error 400\n"              },

        {"no target",                     "GET HTTP/1.1\r\n" H "\r\n",                                                "error 400\n"              },
        {"no version",                    "GET /\r\n" H "\r\n",                                                       "error 400\n"              },
        {"two spaces",                    "GET  / HTTP/1.1\r\n" H "\r\n",                                             "error 400\n"              },
        {"a space at the end",            "GET / HTTP/1.1 \r\n" H "\r\n",                                             "error 400\n"              },
        {"a tab",                         "GET\t/ HTTP/1.1\r\n" H "\r\n",                                             "error 400\n"              },
        {"a method that is no token",     "G(T / HTTP/1.1\r\n" H "\r\n",                                              "error 400\n"              },
        {"HTTP/2.0",                      "PRI / HTTP/2.0\r\n\r\n",                                                   "error 505\n"              },
        {"HTTP/1.2",                      "GET / HTTP/1.2\r\n" H "\r\n",                                              "error 505\n"              },
        {"http in small letters",         "GET / http/1.1\r\n" H "\r\n",                                              "error 400\n"              },
        {"TLS",                           "\x16\x03\x01\x02\r\n\r\n",                                                 "error 400\n"              },

        {"no host",                       "GET / HTTP/1.1\r\n\r\n",                                                   "error 400\n"              },
        {"two hosts",                     "GET / HTTP/1.1\r\n" H H "\r\n",                                            "error 400\n"              },
        {"a host with a space",           "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",                                      "error 400\n"              },

        {"no name",                       "GET / HTTP/1.1\r\n" H ": x\r\n\r\n",                                       "error 400\n"              },
        {"no colon",                      "GET / HTTP/1.1\r\n" H "X\r\n\r\n",                                         "error 400\n"              },
        {"a space before the colon",      "GET / HTTP/1.1\r\n" H "X : y\r\n\r\n",                                     "error 400\n"              },
        {"a folded line",                 "GET / HTTP/1.1\r\n" H "X: y\r\n z\r\n\r\n",                                "error 400\n"              },
        {"folded at once",                "GET / HTTP/1.1\r\n X: y\r\n" H "\r\n",                                     "error 400\n"              },
        {"a bare line feed",              "GET / HTTP/1.1\n" H "\r\n",                                                "error 400\n"              },
        {"bare line feeds only",          "GET / HTTP/1.1\nHost: a\n\n",                                              "error 400\n"              },
        {"a bare line feed at the end",   "GET / HTTP/1.1\r\n" H "\n",                                                "error 400\n"              },
        {"a bare carriage return",        "GET / HTTP/1.1\r\n" H "X: y\rZ: t\r\n\r\n",                                "error 400\n"              },
        {"a control character",           "GET / HTTP/1.1\r\n" H "X: \x01\r\n\r\n",                                   "error 400\n"              },

 /* RFC 9112, 11.2: where does the next request begin? */
        {"two lengths",                   "POST / HTTP/1.1\r\n" H "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
         "error 400\n"                                                                                                                           },
        {"twice the same length",
         "POST / HTTP/1.1\r\n" H "Content-Length: 1\r\nContent-Length: 1\r\n\r\na",                                   "error 400\n"              },
        {"two lengths in one",            "POST / HTTP/1.1\r\n" H "Content-Length: 1, 1\r\n\r\na",
         "error 400\n"                                                                                                                           },
        {"a length and chunks",
         "POST / HTTP/1.1\r\n" H "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\na",
         "error 400\n"                                                                                                                           },
        {"chunks",                        "POST / HTTP/1.1\r\n" H "Transfer-Encoding: chunked\r\n\r\n",               "error 501\n"              },
        {"a coding that hides",           "POST / HTTP/1.1\r\n" H "Transfer-Encoding:\tx\r\n\r\n",
         "error 501\n"                                                                                                                           },
        {"an empty coding",               "POST / HTTP/1.1\r\n" H "Transfer-Encoding:\r\n\r\n",                       "error 501\n"              },
        {"no length",                     "POST / HTTP/1.1\r\n" H "Content-Length:\r\n\r\n",                          "error 400\n"              },
        {"a signed length",               "POST / HTTP/1.1\r\n" H "Content-Length: +1\r\n\r\na",                      "error 400\n"              },
        {"a negative length",             "POST / HTTP/1.1\r\n" H "Content-Length: -1\r\n\r\n",                       "error 400\n"              },
        {"a hexadecimal length",          "POST / HTTP/1.1\r\n" H "Content-Length: 0x1\r\n\r\na",
         "error 400\n"                                                                                                                           },
        {"a byte too many",               "POST / HTTP/1.1\r\n" H "Content-Length: 65537\r\n\r\n",                    "error 413\n"              },
        {"a length past 64 bits",
         "POST / HTTP/1.1\r\n" H "Content-Length: 18446744073709551617\r\n\r\n",                                      "error 413\n"              },
    };
    struct buf log;
    (void)state;
    buf_init(&log, LOG_BYTES_MAX);
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        feed_every_way(cases[i].name, str_from(cases[i].in), &log);
        if (!str_eq(buf_str(&log), str_from(cases[i].events)))
            fail_msg("%s: " STR_FMT, cases[i].name, STR_ARG(buf_str(&log)));
    }
    buf_done(&log);
}

/* NUL bytes do not fit the table above. */
static void test_nul_bytes(void **state)
{
    static const struct {
        const char *name;
        struct str in;
    } cases[] = {
        {"in the target", BYTES("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n")       },
        {"in a value",    BYTES("GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n")},
        {"in a name",     BYTES("GET / HTTP/1.1\r\nHost: a\r\n\0: x\r\n\r\n")},
    };
    struct buf log;
    (void)state;
    buf_init(&log, LOG_BYTES_MAX);
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        feed_every_way(cases[i].name, cases[i].in, &log);
        if (!str_eq(buf_str(&log), STR("error 400\n")))
            fail_msg("%s: " STR_FMT, cases[i].name, STR_ARG(buf_str(&log)));
    }
    buf_done(&log);
}

/* Each bound: as much as allowed passes, one more does not. */
static void test_limits(void **state)
{
    enum {
        SMALLEST = sizeof("GET / HTTP/1.1\r\n" H "\r\n") - 1,
    };
    static const struct {
        const char *name;
        size_t target, value, headers, body; /* bytes, bytes, headers more, bytes */
        const char *events;                  /* its beginning */
    } cases[] = {
        {"the longest target",   HTTP_HEAD_BYTES_MAX - SMALLEST,     0,                                  0,                    0,                   "GET /aaa"                          },
        {"a longer one",         HTTP_HEAD_BYTES_MAX - SMALLEST + 1, 0,                                  0,                    0,                   "error 431\n"                       },
        {"a target without end", HTTP_HEAD_BYTES_MAX,                0,                                  0,                    0,                   "error 414\n"                       },
        {"the longest value",    0,                                  HTTP_HEAD_BYTES_MAX - SMALLEST - 5, 0,                    0,                   "GET / [Host: a]"                   },
        {"a longer one",         0,                                  HTTP_HEAD_BYTES_MAX - SMALLEST - 4, 0,                    0,                   "error 431\n"                       },
        {"the most headers",     0,                                  0,                                  HTTP_HEADERS_MAX - 1, 0,                   "GET / [Host: a]"                   },
        {"one more",             0,                                  0,                                  HTTP_HEADERS_MAX,     0,                   "error 431\n"                       },
        {"the largest body",     0,                                  0,                                  0,                    HTTP_BODY_BYTES_MAX, "GET / [Host: a] [Content-Length: 6"},
    };
    struct buf in, log;
    (void)state;
    buf_init(&in, LOG_BYTES_MAX);
    buf_init(&log, LOG_BYTES_MAX);
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        buf_clear(&in);
        (void)buf_put(&in, STR("GET /"));
        for (size_t n = 0; n < cases[i].target; n++)
            (void)buf_put_byte(&in, 'a');
        (void)buf_put(&in, STR(" HTTP/1.1\r\n" H));
        if (cases[i].value > 0)
            (void)buf_put(&in, STR("X: "));
        for (size_t n = 0; n < cases[i].value; n++)
            (void)buf_put_byte(&in, 'a');
        if (cases[i].value > 0)
            (void)buf_put(&in, STR("\r\n"));
        for (size_t n = 0; n < cases[i].headers; n++)
            (void)buf_put(&in, STR("X: y\r\n"));
        if (cases[i].body > 0)
            (void)buf_printf(&in, "Content-Length: %zu\r\n", cases[i].body);
        (void)buf_put(&in, STR("\r\n"));
        for (size_t n = 0; n < cases[i].body; n++)
            (void)buf_put_byte(&in, 'b');
        feed_every_way(cases[i].name, buf_str(&in), &log);
        if (!str_starts(buf_str(&log), str_from(cases[i].events)))
            fail_msg("%s: " STR_FMT, cases[i].name, STR_ARG(str_head(buf_str(&log), 60)));
    }
    buf_done(&in);
    buf_done(&log);
}

static void test_find(void **state)
{
    static const struct http_header headers[] = {
        {{"Host", 4},   {"a", 1}                          },
        {{"cookie", 6}, {"a=1; session=abc=; b=\"2\"", 24}},
        {{"Cookie", 6}, {"late=3", 6}                     },
        {{"HOST", 4},   {"b", 1}                          },
    };
    static const struct http_request request = {
        .query = {"pin=123456&text=a%20b&empty=&pin=9&flag", 39},
        .headers = headers,
        .headers_count = ARRAY_LEN(headers),
    };
    static const struct {
        const char *name;
        struct str (*find)(const struct http_request *request, struct str name);
        const char *key, *value;
    } cases[] = {
        {"a header, case ignored", http_header_find, "host",    "a"     },
        {"no such header",         http_header_find, "hos",     ""      },
        {"a cookie",               http_cookie_find, "session", "abc="  },
        {"the first cookie",       http_cookie_find, "a",       "1"     },
        {"the last cookie",        http_cookie_find, "b",       "\"2\"" },
        {"in a second header",     http_cookie_find, "late",    "3"     },
        {"no such cookie",         http_cookie_find, "ession",  ""      },
        {"cookies heed the case",  http_cookie_find, "Session", ""      },
        {"the first of two",       http_query_find,  "pin",     "123456"},
        {"raw",                    http_query_find,  "text",    "a%20b" },
        {"an empty value",         http_query_find,  "empty",   ""      },
        {"no value",               http_query_find,  "flag",    ""      },
        {"no such field",          http_query_find,  "in",      ""      },
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct str value = cases[i].find(&request, str_from(cases[i].key));
        if (!str_eq(value, str_from(cases[i].value)))
            fail_msg("%s: " STR_FMT, cases[i].name, STR_ARG(value));
    }
}

static void test_accepts(void **state)
{
    static const struct {
        const char *accept;
        bool br, gzip;
    } cases[] = {
        {"",                              false, false},
        {"gzip",                          false, true },
        {"gzip, deflate, br, zstd",       true,  true },
        {"br;q=1.0, gzip;q=0.8, *;q=0.1", true,  true },
        {"br;q=0, gzip",                  false, true },
        {"br; q=0.000 , GZIP",            false, true },
        {"br;Q=0.001",                    true,  false},
        {"*",                             true,  true },
        {"*;q=0",                         false, false},
        {"gzip;q=0, *",                   true,  false},
        {"*, gzip;q=0",                   true,  false},
        {"identity",                      false, false},
        {"brotli, xgzip",                 false, false},
        {",,br,",                         true,  false},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct str accept = str_from(cases[i].accept);
        if (http_accepts(accept, STR("br")) != cases[i].br ||
            http_accepts(accept, STR("gzip")) != cases[i].gzip)
            fail_msg("\"%s\"", cases[i].accept);
    }
}

static void test_reasons(void **state)
{
    (void)state;
    assert_true(str_eq(http_reason(404), STR("Not Found")));
    assert_true(str_eq(http_reason(299), STR("Status")));
}

/* --- deadlines ------------------------------------------------------------------------------ */

enum {
    NODES = 500,
    HORIZON_MS = 200000, /* three turns of the wheel */
};

/* Against a plain list: never early, at most a tick late, each once, whatever is set and moved. */
static void test_wheel_against_a_list(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 5; seed++) {
        static struct wheel wheel;
        static struct wheel_node nodes[NODES];
        static int64_t due_ms[NODES]; /* -1: not set */
        int64_t now_ms = (int64_t)seed * 1000003;
        struct rng rng;
        rng_init(&rng, seed);
        wheel_init(&wheel, now_ms);
        memset(nodes, 0, sizeof(nodes));
        for (size_t i = 0; i < NODES; i++)
            due_ms[i] = -1;
        for (int step = 0; step < 4000; step++) {
            size_t i = rng_below(&rng, NODES);
            if (rng_below(&rng, 10) == 0) {
                wheel_remove(&nodes[i]);
                due_ms[i] = -1;
            } else if (rng_below(&rng, 3) == 0) {
                due_ms[i] = now_ms + rng_below(&rng, HORIZON_MS);
                wheel_set(&wheel, &nodes[i], due_ms[i]);
            }
            now_ms += rng_below(&rng, 50) == 0 ? rng_below(&rng, HORIZON_MS) : rng_below(&rng, 40);
            int64_t next_ms = wheel_next_ms(&wheel);
            bool any = false;
            for (struct wheel_node *node; (node = wheel_take_due(&wheel, now_ms)); any = true) {
                size_t taken = (size_t)(node - nodes);
                if (due_ms[taken] < 0 || due_ms[taken] > now_ms)
                    fail_msg("seed %d, step %d: told early", (int)seed, step);
                due_ms[taken] = -1;
            }
            if (any && next_ms > now_ms)
                fail_msg("seed %d, step %d: came before it was announced", (int)seed, step);
            for (size_t k = 0; k < NODES; k++)
                if (due_ms[k] >= 0 && due_ms[k] < now_ms - WHEEL_TICK_MS)
                    fail_msg("seed %d, step %d: told late", (int)seed, step);
        }
        size_t left = 0, expected = 0;
        while (wheel_take_any(&wheel))
            left++;
        for (size_t k = 0; k < NODES; k++)
            expected += due_ms[k] >= 0;
        assert_int_equal(left, expected);
    }
}

static void test_wheel_is_quiet(void **state)
{
    static struct wheel wheel;
    struct wheel_node node = {0};
    (void)state;
    wheel_init(&wheel, 1000);
    assert_true(wheel_next_ms(&wheel) == INT64_MAX);
    assert_null(wheel_take_due(&wheel, 5000000));
    wheel_set(&wheel, &node, 5010000);
    assert_in_range(wheel_next_ms(&wheel), 5010000, 5010000 + WHEEL_TICK_MS);
    wheel_remove(&node);
    wheel_remove(&node); /* twice is once */
    assert_null(wheel_take_due(&wheel, 6000000));
    assert_true(wheel_next_ms(&wheel) == INT64_MAX);
    wheel_set(&wheel, &node, 0); /* long past: at the next tick */
    assert_ptr_equal(wheel_take_due(&wheel, 6000000 + WHEEL_TICK_MS), &node);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_events),
        cmocka_unit_test(test_nul_bytes),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_find),
        cmocka_unit_test(test_accepts),
        cmocka_unit_test(test_reasons),
        cmocka_unit_test(test_wheel_against_a_list),
        cmocka_unit_test(test_wheel_is_quiet),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
