/* SPDX-License-Identifier: Apache-2.0 */
/* test_net.c: the loop on a real loopback port, turned by hand between the client's steps: one
 * thread, no sleep, and a clock that tests move. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <arpa/inet.h>
#include <cmocka.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"
#include "net/assets.h"
#include "net/loop.h"
#include "net/ws.h"

enum {
    TURNS_MAX = 2000, /* after so many turns of a millisecond, what was awaited will not come */
    BIG_BYTES = 1 << 20,
    CLIENT_BYTES_MAX = 8 << 20,
};

const struct asset assets[] = {
    {.path = {"/", 1},
     .content_type = {"text/html; charset=utf-8", 24},
     .etag = {"\"home\"", 6},
     .plain = {"<p>plain</p>", 12},
     .gzip = {"GZIPPED", 7},
     .brotli = {"BROTLI", 6}},
    {.path = {"/assets/app-1f2e.js", 19},
     .content_type = {"text/javascript", 15},
     .etag = {"\"app\"", 5},
     .immutable = true,
     .plain = {"let a;", 6}      },
    {.path = {"/ecran", 6},
     .content_type = {"text/html", 9},
     .etag = {"\"ecran\"", 7},
     .plain = {"ecran", 5},
     .gzip = {"GZ", 2}  },
    {.path = {"/outils", 7},
     .content_type = {"text/html", 9},
     .etag = {"\"outils\"", 8},
     .policy = POLICY_DEVICE,
     .plain = {"outils", 6}},
};
const size_t assets_count = ARRAY_LEN(assets);

/* --- the server under test ------------------------------------------------------------------ */

struct world {
    struct net *net;
    struct net_group *group;
    struct net_conn *last; /* upgraded last */
    int opened, closed, requests, messages, pongs, wakes, readies;
    int64_t rtt_us, read_us;
    bool keep_open;   /* on "/ws": do not join the group */
    bool close_told;  /* before_send closes whom it is asked about */
    uint64_t told[8]; /* order of before_send: indices of net_data */
    size_t told_count;
    char *big;
};

static int64_t clock_shift_us; /* how far a test has moved the time */

static int64_t shifted_clock_us(void)
{
    return clock_monotonic_us() + clock_shift_us;
}

static void on_request(void *user, struct net_conn *conn, const struct http_request *request)
{
    struct world *world = user;
    struct http_reply reply = {.status = 200, .content_type = STR("text/plain")};
    world->requests++;
    if (str_eq(request->path, STR("/ws"))) {
        if (!net_upgrade(conn, request, (void *)(uintptr_t)(world->opened + 1)))
            return;
        world->opened++;
        world->last = conn;
        if (!world->keep_open)
            net_group_add(world->group, conn);
    } else if (str_eq(request->path, STR("/forgotten"))) {
        return;
    } else if (str_eq(request->path, STR("/echo"))) {
        reply.body = request->body;
        net_reply(conn, &reply);
    } else if (str_eq(request->path, STR("/big"))) {
        reply.body = (struct str){world->big, BIG_BYTES};
        net_reply(conn, &reply);
    } else if (str_eq(request->path, STR("/nothing"))) {
        net_reply(conn, &(struct http_reply){.status = 204});
    } else if (str_eq(request->path, STR("/fields"))) {
        reply.extra_headers = STR("Set-Cookie: a=b\r\n");
        reply.body = http_query_find(request, STR("q"));
        net_reply(conn, &reply);
    } else if (!net_reply_asset(conn, request, request->path)) {
        reply.status = 404;
        reply.body = STR("no such page");
        net_reply(conn, &reply);
    }
}

static void on_message(void *user, struct net_conn *conn, struct str text, int64_t read_us)
{
    struct world *world = user;
    world->messages++;
    world->read_us = read_us;
    if (str_eq(text, STR("close")))
        net_close(conn, 4000, STR("as you wish"));
    else
        net_send(conn, text);
}

static void on_pong(void *user, struct net_conn *conn, int64_t rtt_us)
{
    struct world *world = user;
    assert_int_equal(rtt_us, net_rtt_us(conn));
    world->pongs++;
    world->rtt_us = rtt_us;
}

static void on_close(void *user, struct net_conn *conn)
{
    struct world *world = user;
    assert_non_null(net_data(conn));
    world->closed++;
    net_send(conn, STR("too late")); /* must be harmless */
    net_close(conn, 1000, STR(""));
}

static void on_wake(void *user, int64_t now_us)
{
    struct world *world = user;
    assert_true(now_us > 0);
    world->wakes++;
}

static const struct net_handler handler = {on_request, on_message, on_pong, on_close, on_wake};

static int setup(void **state)
{
    struct err err = {0};
    struct world *world = calloc(1, sizeof(*world));
    assert_non_null(world);
    clock_shift_us = 0;
    world->net = net_new(&(struct net_config){.host = STR("127.0.0.1"),
                                              .allowed_origin = STR("https://quiz.example")},
                         &handler, world, &err);
    if (!world->net)
        fail_msg("%s", err.message);
    world->net->clock_us = shifted_clock_us;
    world->group = net_group_new(world->net);
    world->big = malloc(BIG_BYTES);
    assert_non_null(world->big);
    for (size_t i = 0; i < BIG_BYTES; i++)
        world->big[i] = (char)('a' + i % 26);
    *state = world;
    return 0;
}

static int teardown(void **state)
{
    struct world *world = *state;
    net_free(world->net);
    net_group_free(world->group);
    assert_int_equal(world->opened, world->closed); /* each upgraded one is told gone, once */
    free(world->big);
    free(world);
    return 0;
}

static void turn(struct world *world, int wait_ms)
{
    struct err err = {0};
    if (!net_turn(world->net, wait_ms, &err))
        fail_msg("%s", err.message);
}

/* --- the client ----------------------------------------------------------------------------- */

struct client {
    int fd;
    struct buf in;
    struct ws_parser *ws;
    bool ended; /* the server sent FIN, or reset */
};

static void client_open(struct world *world, struct client *client)
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons(net_port(world->net)),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    *client = (struct client){.fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    buf_init(&client->in, CLIENT_BYTES_MAX);
    assert_true(client->fd >= 0);
    assert_int_equal(connect(client->fd, (struct sockaddr *)&address, sizeof(address)), 0);
}

static void client_done(struct client *client)
{
    (void)close(client->fd);
    buf_done(&client->in);
    ws_parser_free(client->ws);
}

static void client_say(struct client *client, struct str bytes)
{
    while (bytes.len > 0) {
        ssize_t n = send(client->fd, bytes.ptr, bytes.len, MSG_NOSIGNAL);
        assert_true(n > 0);
        bytes = str_skip(bytes, (size_t)n);
    }
}

/* Takes what has come. */
static void client_hear(struct client *client)
{
    char bytes[16384];
    ssize_t n;
    while ((n = recv(client->fd, bytes, sizeof(bytes), MSG_DONTWAIT)) > 0)
        assert_true(buf_put(&client->in, (struct str){bytes, (size_t)n}));
    client->ended = client->ended || n == 0 || errno == ECONNRESET;
}

static bool client_has(const struct client *client, struct str text)
{
    return str_find(buf_str(&client->in), text) < client->in.len;
}

static void await(struct world *world, struct client *client, struct str text)
{
    for (int i = 0; i < TURNS_MAX; i++) {
        turn(world, 1);
        client_hear(client);
        if (client_has(client, text))
            return;
    }
    fail_msg("never came: " STR_FMT "; instead: " STR_FMT, STR_ARG(text),
             STR_ARG(str_head(buf_str(&client->in), 300)));
}

static void await_end(struct world *world, struct client *client)
{
    for (int i = 0; i < TURNS_MAX && !client->ended; i++) {
        turn(world, 1);
        client_hear(client);
    }
    assert_true(client->ended);
}

static void await_int(struct world *world, const int *value, int wanted)
{
    for (int i = 0; i < TURNS_MAX && *value != wanted; i++)
        turn(world, 1);
    assert_int_equal(*value, wanted);
}

/* Nothing that should come is on its way any more. */
static void settle(struct world *world)
{
    for (int i = 0; i < 3; i++)
        turn(world, 1);
}

#define UPGRADE_HEAD                                                                               \
    "GET /ws HTTP/1.1\r\nHost: quiz.local:8080\r\nUpgrade: websocket\r\n"                          \
    "Connection: keep-alive, Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
#define UPGRADE UPGRADE_HEAD "Sec-WebSocket-Version: 13\r\n\r\n"

static void client_upgrade(struct world *world, struct client *client)
{
    client_open(world, client);
    client_say(client, STR(UPGRADE));
    await(world, client, STR("\r\n\r\n"));
    assert_true(str_starts(buf_str(&client->in), STR("HTTP/1.1 101 ")));
    buf_consume(&client->in, str_find(buf_str(&client->in), STR("\r\n\r\n")) + 4);
    client->ws = ws_parser_new(WS_CLIENT, CLIENT_BYTES_MAX);
    assert_non_null(client->ws);
}

static void client_frame(struct client *client, enum ws_opcode opcode, struct str payload)
{
    static const uint8_t mask[4] = {1, 2, 3, 4};
    struct buf out;
    buf_init(&out, CLIENT_BYTES_MAX);
    assert_true(ws_encode(&out, opcode, payload, mask));
    client_say(client, buf_str(&out));
    buf_done(&out);
}

/* The next event; turns the loop until there is one. The payload lasts until the next call. */
static struct ws_event client_event_any(struct world *world, struct client *client)
{
    struct ws_event event = {.type = WS_NEED_MORE};
    for (int i = 0; i < TURNS_MAX; i++) {
        while (client->in.len > 0) {
            buf_consume(&client->in, ws_feed(client->ws, buf_str(&client->in), &event));
            if (event.type != WS_NEED_MORE)
                return event;
        }
        client_hear(client);
        if (client->in.len == 0)
            turn(world, 1);
    }
    fail_msg("no event came; ended %d, %zu bytes", client->ended, client->in.len);
    return event;
}

/* The next event that is no ping: those come when they want. */
static struct ws_event client_event(struct world *world, struct client *client)
{
    struct ws_event event = client_event_any(world, client);
    while (event.type == WS_PING)
        event = client_event_any(world, client);
    return event;
}

static void expect_text(struct world *world, struct client *client, struct str text)
{
    struct ws_event event = client_event(world, client);
    if (event.type != WS_TEXT || !str_eq(event.payload, text))
        fail_msg("event %d \"" STR_FMT "\" instead of \"" STR_FMT "\"", event.type,
                 STR_ARG(str_head(event.payload, 80)), STR_ARG(str_head(text, 80)));
}

static void expect_close(struct world *world, struct client *client, uint16_t code)
{
    struct ws_event event = client_event(world, client);
    assert_int_equal(event.type, WS_CLOSE);
    assert_int_equal(event.code, code);
}

/* Nothing was received that is not handled yet. */
static void expect_silence(struct world *world, struct client *client)
{
    struct ws_event event = {.type = WS_NEED_MORE};
    settle(world);
    client_hear(client);
    while (client->in.len > 0) {
        buf_consume(&client->in, ws_feed(client->ws, buf_str(&client->in), &event));
        assert_true(event.type == WS_NEED_MORE || event.type == WS_PING);
    }
}

/* --- HTTP ----------------------------------------------------------------------------------- */

static void test_replies(void **state)
{
    static const struct {
        const char *name, *request, *status, *has, *has_not;
        bool ends;
    } cases[] = {
        {"a page",                    "GET /fields?q=oui HTTP/1.1\r\nHost: a\r\n\r\n",                        "200 OK",
         "Content-Length: 3\r\n",                                                                                                                             "Connection: close", false},
        {"extra headers",             "GET /fields?q=oui HTTP/1.1\r\nHost: a\r\n\r\n",                        "200 OK",
         "\r\nSet-Cookie: a=b\r\n\r\noui",                                                                                                                    NULL,                false},
        {"policy",                    "GET /fields HTTP/1.1\r\nHost: a\r\n\r\n",                              "200 OK",
         "\r\nContent-Security-Policy: default-src 'self'; ",                                                                                                 NULL,                false},
        {"no sniffing",               "GET /lost HTTP/1.1\r\nHost: a\r\n\r\n",                                "404 Not Found",
         "\r\nX-Content-Type-Options: nosniff\r\n",                                                                                                           NULL,                false},
        {"no such page",              "GET /lost HTTP/1.1\r\nHost: a\r\n\r\n",                                "404 Not Found",
         "\r\n\r\nno such page",                                                                                                                              NULL,                false},
        {"a body",                    "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nabcd",      "200 OK",
         "\r\n\r\nabcd",                                                                                                                                      NULL,                false},
        {"head only",                 "HEAD /fields?q=oui HTTP/1.1\r\nHost: a\r\n\r\n",                       "200 OK",
         "Content-Length: 3\r\n",                                                                                                                             "\r\n\r\noui",       false},
        {"no content",                "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n",                             "204 No Content",  "\r\n\r\n",
         "Content-Length",                                                                                                                                                         false},
        {"asked to close",            "GET /fields HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",         "200 OK",
         "\r\nConnection: close\r\n",                                                                                                                         NULL,                true },
        {"HTTP/1.0",                  "GET /fields HTTP/1.0\r\n\r\n",                                         "200 OK",          "\r\nConnection: close\r\n", NULL,
         true                                                                                                                                                                           },
        {"forgotten by its handler",  "GET /forgotten HTTP/1.1\r\nHost: a\r\n\r\n",
         "500 Internal Server Error",                                                                                            "Content-Length: 21",        NULL,                false},
        {"no HTTP",                   "BONJOUR\r\n\r\n",                                                      "400 Bad Request", "\r\nConnection: close\r\n", NULL,                true },
        {"chunks",                    "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
         "501 Not Implemented",                                                                                                  "\r\nConnection: close\r\n", NULL,                true },
        {"too large",                 "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n",
         "413 Content Too Large",                                                                                                "\r\nConnection: close\r\n", NULL,                true },
        {"waits to be told to go on",
         "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n",               "100 Continue",    "\r\n\r\n",                  NULL,                false},
    };
    struct world *world = *state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct client client;
        char line[64];
        print_message("  %s\n", cases[i].name);
        client_open(world, &client);
        client_say(&client, str_from(cases[i].request));
        (void)snprintf(line, sizeof(line), "HTTP/1.1 %s\r\n", cases[i].status);
        await(world, &client, str_from(line));
        assert_true(str_starts(buf_str(&client.in), str_from(line)));
        await(world, &client, str_from(cases[i].has));
        if (cases[i].has_not)
            assert_false(client_has(&client, str_from(cases[i].has_not)));
        if (cases[i].ends)
            await_end(world, &client);
        else
            settle(world);
        client_hear(&client);
        assert_int_equal(client.ended, cases[i].ends);
        client_done(&client);
    }
}

static size_t count_of(const struct client *client, struct str text)
{
    size_t count = 0;
    struct str left = buf_str(&client->in);
    for (;;) {
        size_t at = str_find(left, text);
        if (at == left.len)
            return count;
        count++;
        left = str_skip(left, at + text.len);
    }
}

static void test_pipelined_in_order(void **state)
{
    struct world *world = *state;
    struct client client;
    client_open(world, &client);
    client_say(&client, STR("GET /fields?q=one HTTP/1.1\r\nHost: a\r\n\r\n"
                            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\ntwo"
                            "GET /fields?q=three HTTP/1.1\r\nHost: a\r\n\r\n"
                            "GET /fie"));
    await(world, &client, STR("three"));
    size_t one = str_find(buf_str(&client.in), STR("one"));
    size_t two = str_find(buf_str(&client.in), STR("two"));
    assert_true(one < two && two < str_find(buf_str(&client.in), STR("three")));
    assert_int_equal(count_of(&client, STR("HTTP/1.1 200 OK")), 3);
    client_say(&client, STR("lds?q=four HTTP/1.1\r\nHost: a\r\n\r\n"));
    await(world, &client, STR("four"));
    client_done(&client);
}

/* Who does not take a reply is not served the next one, and loses nothing. */
static void test_pipelined_behind_a_big_reply(void **state)
{
    struct world *world = *state;
    struct client client;
    int small = 65536; /* far less than the six replies, with what the server's side holds */
    client_open(world, &client);
    (void)setsockopt(client.fd, SOL_SOCKET, SO_RCVBUF, &small, sizeof(small));
    for (int i = 0; i < 6; i++)
        client_say(&client, STR("GET /big HTTP/1.1\r\nHost: a\r\n\r\n"));
    client_say(&client, STR("GET /fields?q=end HTTP/1.1\r\nHost: a\r\n\r\n"));
    settle(world);
    assert_true(world->requests < 7);
    for (int i = 0; i < TURNS_MAX && !client_has(&client, STR("\r\n\r\nend")); i++) {
        if (client.in.len > 16) /* keeps what may be the needle's beginning */
            buf_consume(&client.in, client.in.len - 16);
        turn(world, 1);
        client_hear(&client);
    }
    assert_true(client_has(&client, STR("\r\n\r\nend")));
    assert_int_equal(world->requests, 7);
    client_done(&client);
}

static void test_too_many_pipelined(void **state)
{
    struct world *world = *state;
    struct client client;
    struct buf out;
    buf_init(&out, CLIENT_BYTES_MAX);
    for (int i = 0; i < 2 * HTTP_PIPELINE_MAX; i++)
        (void)buf_put(&out, STR("GET /fields HTTP/1.1\r\nHost: a\r\n\r\n"));
    client_open(world, &client);
    client_say(&client, buf_str(&out));
    await_end(world, &client);
    assert_int_equal(count_of(&client, STR("HTTP/1.1 200 OK")), HTTP_PIPELINE_MAX);
    assert_int_equal(count_of(&client, STR("Connection: close")), 1);
    buf_done(&out);
    client_done(&client);
}

static void test_assets(void **state)
{
    static const struct {
        const char *name, *method, *path, *header, *status, *has, *has_not;
    } cases[] = {
        {"plain",               "GET",  "/",                   "X: y",                                "200 OK",                 "\r\n\r\n<p>plain</p>",        "Content-Encoding"},
        {"brotli",              "GET",  "/",                   "Accept-Encoding: gzip, deflate, br",  "200 OK",
         "Content-Encoding: br\r\n\r\nBROTLI",                                                                                                                 NULL              },
        {"gzip",                "GET",  "/",                   "Accept-Encoding: gzip",               "200 OK",
         "Content-Encoding: gzip\r\n\r\nGZIPPED",                                                                                                              NULL              },
        {"brotli refused",      "GET",  "/",                   "Accept-Encoding: br;q=0, gzip;q=0.5", "200 OK",
         "\r\n\r\nGZIPPED",                                                                                                                                    NULL              },
        {"all refused",         "GET",  "/",                   "Accept-Encoding: br;q=0, *;q=0.0",    "200 OK",                 "<p>plain</p>",
         NULL                                                                                                                                                                    },
        {"any",                 "GET",  "/",                   "Accept-Encoding: *",                  "200 OK",                 "BROTLI",                      NULL              },
        {"no brotli made",      "GET",  "/ecran",              "Accept-Encoding: br, gzip",           "200 OK",                 "\r\n\r\nGZ",
         NULL                                                                                                                                                                    },
        {"must be asked about", "GET",  "/",                   "X: y",                                "200 OK",                 "Cache-Control: no-cache\r\n", NULL              },
        {"immutable",           "GET",  "/assets/app-1f2e.js", "X: y",                                "200 OK",
         "Cache-Control: public, max-age=31536000, immutable\r\n",                                                                                             NULL              },
        {"varies",              "GET",  "/",                   "X: y",                                "200 OK",                 "Vary: Accept-Encoding\r\n",   NULL              },
        {"tag",                 "GET",  "/",                   "X: y",                                "200 OK",                 "ETag: W/\"home\"\r\n",        NULL              },
        {"known",               "GET",  "/",                   "If-None-Match: W/\"home\"",           "304 Not Modified",
         "ETag: W/\"home\"\r\n",                                                                                                                               "Content-Length"  },
        {"known among others",  "GET",  "/",                   "If-None-Match: \"a\", \"home\"",      "304 Not Modified",
         "\r\n\r\n",                                                                                                                                           "<p>"             },
        {"any is known",        "GET",  "/",                   "If-None-Match: *",                    "304 Not Modified",       "\r\n\r\n",                    "<p>"             },
        {"another is known",    "GET",  "/",                   "If-None-Match: \"hom\"",              "200 OK",                 "<p>plain</p>",                NULL              },
        {"head",                "HEAD", "/",                   "Accept-Encoding: br",                 "200 OK",                 "Content-Length: 6\r\n",       "BROTLI"          },
        {"cannot be posted to", "POST", "/",                   "Content-Length: 0",                   "405 Method Not Allowed",
         "Allow: GET, HEAD\r\n",                                                                                                                               NULL              },
        {"before the first",    "GET",  "/!",                  "X: y",                                "404 Not Found",          "no such page",                NULL              },
        {"after the last",      "GET",  "/z",                  "X: y",                                "404 Not Found",          "no such page",                NULL              },
        {"the last",            "GET",  "/outils",             "X: y",                                "200 OK",                 "\r\n\r\noutils",              NULL              },
        {"a page's policy",     "GET",  "/ecran",              "X: y",                                "200 OK",                 "camera=(), ",                 "wasm-unsafe-eval"},
        {"a device's policy",   "GET",  "/outils",             "X: y",                                "200 OK",                 "'wasm-unsafe-eval'; ",
         "camera=()"                                                                                                                                                             },
        {"the same, known",     "GET",  "/outils",             "If-None-Match: *",                    "304 Not Modified",
         "'wasm-unsafe-eval'; ",                                                                                                                               "camera=()"       },
    };
    struct world *world = *state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct client client;
        char line[256];
        print_message("  %s\n", cases[i].name);
        client_open(world, &client);
        (void)snprintf(line, sizeof(line), "%s %s HTTP/1.1\r\nHost: a\r\n%s\r\n\r\n",
                       cases[i].method, cases[i].path, cases[i].header);
        client_say(&client, str_from(line));
        (void)snprintf(line, sizeof(line), "HTTP/1.1 %s\r\n", cases[i].status);
        await(world, &client, str_from(line));
        await(world, &client, str_from(cases[i].has));
        if (cases[i].has_not)
            assert_false(client_has(&client, str_from(cases[i].has_not)));
        client_done(&client);
    }
}

/* --- WebSocket ------------------------------------------------------------------------------ */

static void test_handshake(void **state)
{
#define ASK "GET /ws HTTP/1.1\r\nHost: quiz.local:8080\r\n"
#define KEY "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
#define UP "Upgrade: websocket\r\nConnection: Upgrade\r\n"
#define V13 "Sec-WebSocket-Version: 13\r\n"
    static const struct {
        const char *name, *request, *status, *has;
    } cases[] = {
        {"the sample of RFC 6455",  ASK UP KEY V13 "\r\n",                                              "101 Switching Protocols",
         "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"                                                                                          },
        {"our own page",            ASK UP KEY V13 "Origin: http://quiz.local:8080\r\n\r\n",
         "101 Switching Protocols",                                                                                                "\r\n\r\n"              },
        {"our own page behind TLS", ASK UP KEY V13 "Origin: https://QUIZ.local:8080\r\n\r\n",
         "101 Switching Protocols",                                                                                                "\r\n\r\n"              },
        {"the public address",      ASK UP KEY V13 "Origin: https://quiz.example\r\n\r\n",
         "101 Switching Protocols",                                                                                                "\r\n\r\n"              },
        {"another site",            ASK UP KEY V13 "Origin: https://evil.example\r\n\r\n",              "403 Forbidden",
         "\r\n\r\n"                                                                                                                                        },
        {"another port",            ASK UP KEY V13 "Origin: http://quiz.local:8081\r\n\r\n",            "403 Forbidden",
         "\r\n\r\n"                                                                                                                                        },
        {"no origin to speak of",   ASK UP KEY V13 "Origin: null\r\n\r\n",                              "403 Forbidden",
         "\r\n\r\n"                                                                                                                                        },
        {"another scheme",          ASK UP KEY V13 "Origin: ftp://quiz.local:8080\r\n\r\n",             "403 Forbidden",
         "\r\n\r\n"                                                                                                                                        },
        {"a longer host",           ASK UP KEY V13 "Origin: http://quiz.local:80801\r\n\r\n",           "403 Forbidden",
         "\r\n\r\n"                                                                                                                                        },
        {"an old version",          ASK UP KEY "Sec-WebSocket-Version: 8\r\n\r\n",                      "426 Upgrade Required",
         "Sec-WebSocket-Version: 13\r\n"                                                                                                                   },
        {"no version",              ASK UP KEY "\r\n",                                                  "426 Upgrade Required",    "\r\n\r\n"              },
        {"no upgrade",              ASK KEY V13 "\r\n",                                                 "426 Upgrade Required",    "Upgrade: websocket\r\n"},
        {"another protocol",        ASK "Upgrade: h2c\r\nConnection: Upgrade\r\n" KEY V13 "\r\n",
         "426 Upgrade Required",                                                                                                   "\r\n\r\n"              },
        {"no key",                  ASK UP V13 "\r\n",                                                  "400 Bad Request",         "\r\n\r\n"              },
        {"a short key",             ASK UP V13 "Sec-WebSocket-Key: dGhlIHNhbXBsZQ==\r\n\r\n",           "400 Bad Request",
         "\r\n\r\n"                                                                                                                                        },
        {"a key of other signs",    ASK UP V13 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25j!Q==\r\n\r\n",
         "400 Bad Request",                                                                                                        "\r\n\r\n"              },
        {"posted",                  "POST /ws HTTP/1.1\r\nHost: quiz.local:8080\r\n" UP KEY V13 "\r\n",
         "400 Bad Request",                                                                                                        "\r\n\r\n"              },
        {"HTTP/1.0",                "GET /ws HTTP/1.0\r\nHost: quiz.local:8080\r\n" UP KEY V13 "\r\n",
         "400 Bad Request",                                                                                                        "\r\n\r\n"              },
    };
    struct world *world = *state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct client client;
        char line[64];
        print_message("  %s\n", cases[i].name);
        client_open(world, &client);
        client_say(&client, str_from(cases[i].request));
        (void)snprintf(line, sizeof(line), "HTTP/1.1 %s\r\n", cases[i].status);
        await(world, &client, str_from(line));
        await(world, &client, str_from(cases[i].has));
        client_done(&client);
    }
}

static void test_echo(void **state)
{
    struct world *world = *state;
    struct client client;
    int64_t before_us = shifted_clock_us();
    client_upgrade(world, &client);
    client_frame(&client, WS_OP_TEXT, STR("d\xc3\xa9j\xc3\xa0"));
    expect_text(world, &client, STR("d\xc3\xa9j\xc3\xa0"));
    assert_true(world->read_us >= before_us && world->read_us <= shifted_clock_us());
    client_frame(&client, WS_OP_TEXT, (struct str){world->big, WS_MESSAGE_BYTES_MAX});
    expect_text(world, &client, (struct str){world->big, WS_MESSAGE_BYTES_MAX});
    client_frame(&client, WS_OP_TEXT, STR(""));
    expect_text(world, &client, STR(""));
    /* nothing is kept for a silent connection but the connection itself */
    assert_null(world->last->queue);
    client_done(&client);
    await_int(world, &world->closed, 1);
}

/* A client need not wait for the 101 before it speaks. */
static void test_frames_behind_the_handshake(void **state)
{
    static const char masked_hello[] = "\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58";
    struct world *world = *state;
    struct client client;
    char bytes[sizeof(UPGRADE) + sizeof(masked_hello)];
    client_open(world, &client);
    memcpy(bytes, UPGRADE, sizeof(UPGRADE) - 1);
    memcpy(bytes + sizeof(UPGRADE) - 1, masked_hello, sizeof(masked_hello) - 1);
    client_say(&client, (struct str){bytes, sizeof(UPGRADE) + sizeof(masked_hello) - 2});
    await(world, &client, STR("\r\n\r\n\x81\x05Hello"));
    client_done(&client);
}

static void test_many_pings_one_pong(void **state)
{
    struct world *world = *state;
    struct client client;
    struct buf out;
    static const uint8_t mask[4] = {9, 8, 7, 6};
    buf_init(&out, CLIENT_BYTES_MAX);
    client_upgrade(world, &client);
    for (int i = 0; i < 100; i++)
        (void)ws_encode(&out, WS_OP_PING, i == 99 ? STR("last") : STR("early"), mask);
    client_say(&client, buf_str(&out));
    struct ws_event event = client_event(world, &client);
    assert_int_equal(event.type, WS_PONG);
    assert_true(str_eq(event.payload, STR("last")));
    expect_silence(world, &client);
    buf_done(&out);
    client_done(&client);
}

static void test_closings(void **state)
{
    static const struct {
        const char *name;
        const char *bytes;
        size_t len;
        uint16_t code;
    } cases[] = {
        {"the peer's code comes back",  "\x88\x82\0\0\0\0\x03\xe8", 8,  1000},
        {"no code, none back",          "\x88\x80\0\0\0\0",         6,  1005},
        {"the handler closes",          "\x81\x85\0\0\0\0close",    11, 4000},
        {"unmasked",                    "\x81\x05Hello",            7,  1002},
        {"binary",                      "\x82\x80\0\0\0\0",         6,  1003},
        {"no UTF-8",                    "\x81\x81\0\0\0\0\xff",     7,  1007},
        {"too big",                     "\x81\xfe\x10\x01\0\0\0\0", 8,  1009},
        {"a code that must not travel", "\x88\x82\0\0\0\0\x03\xed", 8,  1002},
    };
    struct world *world = *state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct client client;
        int closed = world->closed;
        print_message("  %s\n", cases[i].name);
        client_upgrade(world, &client);
        client_say(&client, (struct str){cases[i].bytes, cases[i].len});
        expect_close(world, &client, cases[i].code);
        await_end(world, &client);
        assert_int_equal(world->closed, closed + 1);
        client_done(&client);
    }
    settle(world);
    assert_int_equal(world->net->conns_count, 0);
}

/* What was queued reaches a slow reader before the close frame does. */
static void test_close_after_the_queue(void **state)
{
    struct world *world = *state;
    struct client client;
    int small = 4096;
    client_upgrade(world, &client);
    (void)setsockopt(world->last->fd, SOL_SOCKET, SO_SNDBUF, &small, sizeof(small));
    for (int i = 0; i < 3; i++)
        net_send(world->last, (struct str){world->big, 60000});
    assert_non_null(world->last->queue);
    net_close(world->last, 1001, STR("bye"));
    net_send(world->last, STR("ignored"));
    for (int i = 0; i < 3; i++)
        expect_text(world, &client, (struct str){world->big, 60000});
    expect_close(world, &client, 1001);
    await_end(world, &client);
    assert_int_equal(world->closed, 1);
    client_done(&client);
    settle(world);
    assert_int_equal(world->net->conns_count, 0);
}

static void test_lingering_is_short(void **state)
{
    struct world *world = *state;
    struct client client;
    client_upgrade(world, &client);
    net_close(world->last, 1000, STR(""));
    expect_close(world, &client, 1000);
    settle(world);
    assert_int_equal(world->closed, 1);
    assert_int_equal(world->net->conns_count, 1); /* the client has not left yet */
    clock_shift_us += (int64_t)(NET_LINGER_MS + 2 * WHEEL_TICK_MS) * 1000;
    settle(world);
    assert_int_equal(world->net->conns_count, 0);
    client_done(&client);
}

/* --- fan-out -------------------------------------------------------------------------------- */

enum {
    CROWD = 200,
    LARGE_CROWD = NET_FANOUT_SLICE + 100,
};

static struct client *crowd_open(struct world *world, size_t count)
{
    struct client *crowd = calloc(count, sizeof(*crowd));
    assert_non_null(crowd);
    for (size_t i = 0; i < count; i++)
        client_upgrade(world, &crowd[i]);
    return crowd;
}

static void crowd_free(struct client *crowd, size_t count)
{
    for (size_t i = 0; i < count; i++)
        client_done(&crowd[i]);
    free(crowd);
}

/* One who never reads is dropped; the 199 others get everything. */
static void test_fanout_drops_the_slow_one(void **state)
{
    struct world *world = *state;
    struct client *crowd = crowd_open(world, CROWD);
    struct client *slow = &crowd[CROWD - 1];
    int small = 4096, sent = 0;
    struct str text = {world->big, 4000};
    struct frame *frame = frame_new(text);
    assert_non_null(frame);
    (void)setsockopt(world->last->fd, SOL_SOCKET, SO_SNDBUF, &small, sizeof(small));
    (void)setsockopt(slow->fd, SOL_SOCKET, SO_RCVBUF, &small, sizeof(small));
    for (; sent < 2 * CLIENT_QUEUE_BYTES_MAX / 4000 && world->closed == 0; sent++) {
        net_group_send(world->group, frame, NULL, NULL);
        for (size_t i = 0; i < CROWD - 1; i++)
            expect_text(world, &crowd[i], text);
    }
    assert_int_equal(world->closed, 1);
    assert_true(sent >= CLIENT_QUEUE_BYTES_MAX / 4000);
    assert_int_equal(net_group_count(world->group), CROWD - 1);
    net_group_send(world->group, frame, NULL, NULL);
    for (size_t i = 0; i < CROWD - 1; i++)
        expect_text(world, &crowd[i], text);
    frame_drop(frame);
    crowd_free(crowd, CROWD);
}

static void test_fanout_breathes(void **state)
{
    struct world *world = *state;
    struct client *crowd = crowd_open(world, LARGE_CROWD);
    struct frame *frame = frame_new(STR("to all"));
    int heard = 0;
    assert_non_null(frame);
    assert_false(net_group_busy(world->group));
    net_group_send(world->group, frame, NULL, NULL);
    net_group_send(world->group, frame, NULL, NULL);
    frame_drop(frame); /* the fan-outs hold their own */
    turn(world, 0);
    assert_true(net_group_busy(world->group));
    for (size_t i = 0; i < LARGE_CROWD; i++) {
        client_hear(&crowd[i]);
        heard += crowd[i].in.len > 0;
    }
    assert_int_equal(heard, NET_FANOUT_SLICE);
    /* somebody speaks in between, and is heard before the fan-out is over */
    client_frame(&crowd[0], WS_OP_TEXT, STR("me"));
    turn(world, 0);
    assert_int_equal(world->messages, 1);
    assert_true(net_group_busy(world->group));
    for (int i = 0; i < 4 && net_group_busy(world->group); i++)
        turn(world, 0);
    assert_false(net_group_busy(world->group));
    for (size_t i = 1; i < LARGE_CROWD; i++) {
        expect_text(world, &crowd[i], STR("to all"));
        expect_text(world, &crowd[i], STR("to all"));
    }
    crowd_free(crowd, LARGE_CROWD);
}

static void fanout_text(struct world *world, struct str text)
{
    struct frame *frame = frame_new(text);
    assert_non_null(frame);
    net_group_send(world->group, frame, NULL, NULL);
    frame_drop(frame);
}

static void test_fanout_means_those_who_are_there(void **state)
{
    struct world *world = *state;
    struct client clients[3], late;
    struct net_conn *conns[3];
    for (size_t i = 0; i < 3; i++) {
        client_upgrade(world, &clients[i]);
        conns[i] = world->last;
    }
    world->keep_open = true;
    client_upgrade(world, &late);
    fanout_text(world, STR("first"));
    net_group_remove(conns[0]);
    net_group_add(world->group, world->last);
    fanout_text(world, STR("second"));
    net_group_add(world->group, conns[0]); /* comes back: behind what was asked for before */
    net_close(conns[1], 1000, STR(""));
    assert_int_equal(net_group_count(world->group), 3);
    fanout_text(world, STR("third"));
    expect_text(world, &clients[2], STR("first"));
    expect_text(world, &clients[2], STR("second"));
    expect_text(world, &clients[2], STR("third"));
    expect_text(world, &late, STR("second"));
    expect_text(world, &late, STR("third"));
    expect_text(world, &clients[0], STR("third"));
    expect_close(world, &clients[1], 1000);
    for (size_t i = 0; i < 3; i++)
        expect_silence(world, &clients[i]);
    assert_int_equal(world->group->holes, 0);
    assert_int_equal(world->group->len, 3);
    for (size_t i = 0; i < 3; i++)
        client_done(&clients[i]);
    client_done(&late);
}

static struct str tell_number(void *user, struct net_conn *conn, int64_t now_us)
{
    struct world *world = user;
    static const char *names[] = {"nobody", "one", "two", "three"};
    size_t number = (size_t)(uintptr_t)net_data(conn);
    assert_true(now_us > 0);
    if (world->close_told && number == 2)
        net_close(conn, 4001, STR(""));
    if (world->told_count < ARRAY_LEN(world->told))
        world->told[world->told_count++] = number;
    return number == 3 ? (struct str){0} : str_from(names[number]);
}

static void test_fanout_with_a_personal_message(void **state)
{
    struct world *world = *state;
    struct client clients[3];
    struct frame *frame = frame_new(STR("all"));
    assert_non_null(frame);
    for (size_t i = 0; i < 3; i++)
        client_upgrade(world, &clients[i]);
    net_group_send(world->group, frame, tell_number, world);
    expect_text(world, &clients[0], STR("all"));
    expect_text(world, &clients[0], STR("one"));
    expect_text(world, &clients[1], STR("all"));
    expect_text(world, &clients[1], STR("two"));
    expect_text(world, &clients[2], STR("all"));
    expect_silence(world, &clients[2]);
    world->close_told = true;
    net_group_send(world->group, frame, tell_number, world);
    expect_text(world, &clients[0], STR("all"));
    expect_close(world, &clients[1], 4001);
    expect_text(world, &clients[2], STR("all"));
    assert_int_equal(world->told_count, 6);
    assert_int_not_equal(world->told[0], world->told[3]); /* another one is first */
    frame_drop(frame);
    for (size_t i = 0; i < 3; i++)
        client_done(&clients[i]);
}

/* Both pieces go through the queue unharmed when the socket is full. */
static void test_personal_messages_in_the_queue(void **state)
{
    struct world *world = *state;
    struct client client;
    int small = 4096;
    struct str text = {world->big, 9000};
    struct frame *frame = frame_new(text);
    assert_non_null(frame);
    client_upgrade(world, &client);
    (void)setsockopt(world->last->fd, SOL_SOCKET, SO_SNDBUF, &small, sizeof(small));
    (void)setsockopt(client.fd, SOL_SOCKET, SO_RCVBUF, &small, sizeof(small));
    for (int i = 0; i < 4; i++) {
        net_group_send(world->group, frame, tell_number, world);
        net_send(world->last, STR("direct"));
        turn(world, 0);
    }
    assert_non_null(world->last->queue);
    expect_text(world, &client, STR("direct")); /* a fan-out begins at the end of the turn */
    for (int i = 0; i < 4; i++) {
        expect_text(world, &client, text);
        expect_text(world, &client, STR("one"));
        if (i < 3)
            expect_text(world, &client, STR("direct"));
    }
    assert_null(world->last->queue);
    frame_drop(frame);
    client_done(&client);
}

static void test_fanouts_are_bounded(void **state)
{
    struct world *world = *state;
    struct client client;
    client_upgrade(world, &client);
    for (int i = 0; i < NET_FANOUTS_MAX + 5; i++) {
        char text[16];
        (void)snprintf(text, sizeof(text), "%d", i);
        fanout_text(world, str_from(text));
        assert_true(world->group->fanouts_count <= NET_FANOUTS_MAX);
    }
    for (int i = 0; i < NET_FANOUTS_MAX + 5; i++) {
        char text[16];
        (void)snprintf(text, sizeof(text), "%d", i);
        expect_text(world, &client, str_from(text));
    }
    client_done(&client);
}

static void test_group_freed_while_busy(void **state)
{
    struct world *world = *state;
    struct client clients[2];
    struct net_group *other = net_group_new(world->net);
    assert_non_null(other);
    client_upgrade(world, &clients[0]);
    client_upgrade(world, &clients[1]);
    net_group_add(other, world->last); /* leaves the first one by itself */
    assert_int_equal(net_group_count(world->group), 1);
    fanout_text(world, STR("first"));
    struct frame *frame = frame_new(STR("never"));
    assert_non_null(frame);
    net_group_send(other, frame, NULL, NULL);
    frame_drop(frame);
    net_group_free(other);
    expect_text(world, &clients[0], STR("first"));
    expect_silence(world, &clients[1]);
    net_send(world->last, STR("still here"));
    expect_text(world, &clients[1], STR("still here"));
    client_done(&clients[0]);
    client_done(&clients[1]);
}

/* --- deadlines ------------------------------------------------------------------------------ */

static void time_passes(struct world *world, int64_t ms)
{
    clock_shift_us += (ms + 2 * WHEEL_TICK_MS) * 1000;
    settle(world);
}

static void test_slow_heads(void **state)
{
    static const struct {
        const char *name, *first, *second, *reply;
    } cases[] = {
        {"not a byte",      NULL,                                                          NULL,         NULL                              },
        {"a head in drops", "GET / HT",                                                    "TP/1.1\r\n", "HTTP/1.1 408 Request Timeout\r\n"},
        {"a body in drops", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n", "ab",
         "HTTP/1.1 408 Request Timeout\r\n"                                                                                                },
    };
    struct world *world = *state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct client client;
        print_message("  %s\n", cases[i].name);
        client_open(world, &client);
        settle(world);
        if (cases[i].first)
            client_say(&client, str_from(cases[i].first));
        settle(world);
        time_passes(world, HTTP_HEAD_MS_MAX / 2);
        if (cases[i].second)
            client_say(&client, str_from(cases[i].second));
        settle(world);
        client_hear(&client);
        assert_false(client.ended);
        time_passes(world, HTTP_HEAD_MS_MAX / 2);
        if (cases[i].reply)
            await(world, &client, str_from(cases[i].reply));
        await_end(world, &client);
        client_done(&client);
    }
}

static void test_idle_between_requests(void **state)
{
    struct world *world = *state;
    struct client client;
    client_open(world, &client);
    for (int i = 0; i < 3; i++) {
        client_say(&client, STR("GET /fields?q=x HTTP/1.1\r\nHost: a\r\n\r\n"));
        await(world, &client, STR("\r\n\r\nx"));
        buf_clear(&client.in);
        time_passes(world, HTTP_IDLE_MS_MAX / 2);
    }
    assert_false(client.ended);
    time_passes(world, HTTP_IDLE_MS_MAX);
    await_end(world, &client);
    assert_int_equal(client.in.len, 0);
    client_done(&client);
}

static void test_pings(void **state)
{
    struct world *world = *state;
    struct client client;
    client_upgrade(world, &client);
    assert_int_equal(net_rtt_us(world->last), 0);
    time_passes(world, WS_FIRST_PING_MS);
    struct ws_event event = client_event_any(world, &client);
    assert_int_equal(event.type, WS_PING);
    clock_shift_us += 30000;
    client_frame(&client, WS_OP_PONG, STR("12345678")); /* an invented one counts for nothing */
    settle(world);
    assert_int_equal(world->pongs, 0);
    client_frame(&client, WS_OP_PONG, event.payload);
    await_int(world, &world->pongs, 1);
    assert_in_range(world->rtt_us, 30000, 29999999);
    int64_t first_rtt_us = world->rtt_us;
    client_frame(&client, WS_OP_PONG, event.payload); /* nor does the same one again */
    settle(world);
    assert_int_equal(world->pongs, 1);

    time_passes(world, WS_PING_MS);
    event = client_event_any(world, &client);
    assert_int_equal(event.type, WS_PING);
    clock_shift_us += 60000000;
    client_frame(&client, WS_OP_PONG, event.payload);
    await_int(world, &world->pongs, 2);
    assert_int_equal(world->rtt_us, first_rtt_us); /* the best is kept */
    client_done(&client);
}

static void test_silent_one_is_cut(void **state)
{
    struct world *world = *state;
    struct client silent, alive;
    client_upgrade(world, &silent);
    client_upgrade(world, &alive);
    int64_t begin_us = clock_shift_us;
    while (world->closed == 0 && clock_shift_us - begin_us < (int64_t)WS_SILENCE_MS_MAX * 2000) {
        time_passes(world, 1000);
        client_hear(&alive);
        client_frame(&alive, WS_OP_PONG, STR(""));
    }
    assert_int_equal(world->closed, 1);
    assert_in_range(clock_shift_us - begin_us, (uint64_t)WS_SILENCE_MS_MAX * 1000,
                    (uint64_t)(WS_SILENCE_MS_MAX + 3000) * 1000);
    await_end(world, &silent);
    assert_false(alive.ended);
    client_done(&silent);
    client_done(&alive);
}

/* --- the loop ------------------------------------------------------------------------------- */

static void test_wake(void **state)
{
    struct world *world = *state;
    net_set_wake(world->net, shifted_clock_us() + 5000000);
    settle(world);
    assert_int_equal(world->wakes, 0);
    clock_shift_us += 5000000;
    settle(world);
    assert_int_equal(world->wakes, 1); /* once */
    net_set_wake(world->net, shifted_clock_us());
    net_set_wake(world->net, INT64_MAX);
    settle(world);
    assert_int_equal(world->wakes, 1);
}

static void on_ready(void *user)
{
    struct world *world = user;
    world->readies++;
    net_stop(world->net);
}

static void *ring(void *user)
{
    int *fd = user;
    uint64_t one = 1;
    assert_int_equal(write(*fd, &one, sizeof(one)), sizeof(one));
    return NULL;
}

/* Another thread rings, net_run hears it, and net_stop ends it. */
static void test_watch_and_stop(void **state)
{
    struct world *world = *state;
    struct err err = {0};
    pthread_t thread;
    int fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    assert_true(fd >= 0);
    assert_true(net_watch(world->net, fd, on_ready, world, &err));
    assert_int_equal(pthread_create(&thread, NULL, ring, &fd), 0);
    assert_true(net_run(world->net, &err));
    assert_int_equal(world->readies, 1);
    assert_int_equal(pthread_join(thread, NULL), 0);
    (void)close(fd);
}

/* Without descriptors left the loop waits for some, it does not spin. */
static void test_out_of_descriptors(void **state)
{
    struct world *world = *state;
    struct client clients[2];
    struct rlimit usual, none;
    assert_int_equal(getrlimit(RLIMIT_NOFILE, &usual), 0);
    client_open(world, &clients[0]);
    client_open(world, &clients[1]);
    none = (struct rlimit){.rlim_cur = (rlim_t)clients[1].fd + 1, .rlim_max = usual.rlim_max};
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
    turn(world, 0);
    assert_int_equal(world->net->conns_count, 0);
    assert_true(world->net->accept_retry_us != INT64_MAX);
    turn(world, 0); /* the listener is not asked again */
    assert_true(world->net->accept_retry_us > shifted_clock_us());
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &usual), 0);
    clock_shift_us += (int64_t)NET_ACCEPT_RETRY_MS * 1000;
    for (size_t i = 0; i < 2; i++) {
        client_say(&clients[i], STR("GET /fields?q=in HTTP/1.1\r\nHost: a\r\n\r\n"));
        await(world, &clients[i], STR("\r\n\r\nin"));
        client_done(&clients[i]);
    }
}

static void test_refuses_to_listen(void **state)
{
    struct world *world = *state;
    const struct {
        const char *name;
        struct net_config config;
        const char *message;
    } cases[] = {
        {"port in use", {.host = STR("127.0.0.1"), .port = net_port(world->net)}, "is in use"                              },
        {"a name",      {.host = STR("localhost")},                               "\"localhost\" is not an address"        },
        {"nothing",     {.host = STR("")},                                        "is not an address"                      },
        {"not ours",    {.host = STR("192.0.2.1")},                               "192.0.2.1 is no address of this machine"},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct err err = {0};
        print_message("  %s\n", cases[i].name);
        assert_null(net_new(&cases[i].config, &handler, world, &err));
        if (!strstr(err.message, cases[i].message))
            fail_msg("%s", err.message);
    }
}

static void test_sockets_are_as_they_should(void **state)
{
    struct world *world = *state;
    struct client client;
    int nodelay = 0;
    socklen_t len = sizeof(nodelay);
    client_upgrade(world, &client);
    assert_int_equal(getsockopt(world->last->fd, IPPROTO_TCP, TCP_NODELAY, &nodelay, &len), 0);
    assert_true(nodelay);
    /* with the allocator's eight bytes, two cache lines; the parser adds about a hundred */
    assert_true(sizeof(struct net_conn) <= 120);
    client_done(&client);
}

/* A client that resets the connection in the middle of everything harms nobody. */
static void test_reset(void **state)
{
    struct world *world = *state;
    struct client clients[2];
    struct linger now = {.l_onoff = 1};
    client_upgrade(world, &clients[0]);
    client_upgrade(world, &clients[1]);
    assert_int_equal(setsockopt(clients[0].fd, SOL_SOCKET, SO_LINGER, &now, sizeof(now)), 0);
    client_done(&clients[0]);
    fanout_text(world, STR("to who is left")); /* written to a dead socket: no SIGPIPE */
    expect_text(world, &clients[1], STR("to who is left"));
    await_int(world, &world->closed, 1);
    client_done(&clients[1]);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(test_replies),
        TEST(test_pipelined_in_order),
        TEST(test_pipelined_behind_a_big_reply),
        TEST(test_too_many_pipelined),
        TEST(test_assets),
        TEST(test_handshake),
        TEST(test_echo),
        TEST(test_frames_behind_the_handshake),
        TEST(test_many_pings_one_pong),
        TEST(test_closings),
        TEST(test_close_after_the_queue),
        TEST(test_lingering_is_short),
        TEST(test_fanout_drops_the_slow_one),
        TEST(test_fanout_breathes),
        TEST(test_fanout_means_those_who_are_there),
        TEST(test_fanout_with_a_personal_message),
        TEST(test_personal_messages_in_the_queue),
        TEST(test_fanouts_are_bounded),
        TEST(test_group_freed_while_busy),
        TEST(test_slow_heads),
        TEST(test_idle_between_requests),
        TEST(test_pings),
        TEST(test_silent_one_is_cut),
        TEST(test_wake),
        TEST(test_watch_and_stop),
        TEST(test_out_of_descriptors),
        TEST(test_refuses_to_listen),
        TEST(test_sockets_are_as_they_should),
        TEST(test_reset),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
