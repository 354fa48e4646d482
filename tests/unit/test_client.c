/* SPDX-License-Identifier: Apache-2.0 */
/* test_client.c: addresses, heads of replies, the server's messages; and many connections to a real
 * loop on another thread, which are cut and come back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>

#include "client/client.h"
#include "client/wire.h"
#include "net/net.h"

/* --- addresses -------------------------------------------------------------------------------- */

static void test_urls(void **unused)
{
    (void)unused;
    static const struct {
        const char *name, *url, *host;
        int family; /* 0: refused */
        uint16_t port;
    } cases[] = {
        {"IPv4 and port",      "http://127.0.0.1:8080",  "127.0.0.1:8080", AF_INET,  8080},
        {"a final slash",      "http://127.0.0.1:8080/", "127.0.0.1:8080", AF_INET,  8080},
        {"no port",            "http://127.0.0.1",       "127.0.0.1",      AF_INET,  80  },
        {"IPv6 in brackets",   "http://[::1]:9000",      "[::1]:9000",     AF_INET6, 9000},
        {"IPv6 without port",  "http://[::1]",           "[::1]",          AF_INET6, 80  },
        {"https",              "https://127.0.0.1",      NULL,             0,        0   },
        {"no scheme",          "127.0.0.1:8080",         NULL,             0,        0   },
        {"a path",             "http://127.0.0.1/ecran", NULL,             0,        0   },
        {"port zero",          "http://127.0.0.1:0",     NULL,             0,        0   },
        {"port too large",     "http://127.0.0.1:65536", NULL,             0,        0   },
        {"port of letters",    "http://127.0.0.1:http",  NULL,             0,        0   },
        {"no host",            "http://:8080",           NULL,             0,        0   },
        {"an open bracket",    "http://[::1",            NULL,             0,        0   },
        {"text after bracket", "http://[::1]x",          NULL,             0,        0   },
        {"a user",             "http://me@127.0.0.1",    NULL,             0,        0   },
        {"nothing",            "",                       NULL,             0,        0   },
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct client_server server = {0};
        struct err err = {0};
        bool ok = client_server_find(str_from(cases[i].url), &server, &err);
        if (ok != (cases[i].family != 0))
            fail_msg("%s: %s", cases[i].name, err.message);
        if (!ok) {
            if (err.message[0] == '\0' || server.addresses_count != 0)
                fail_msg("%s: refused without words, or half filled", cases[i].name);
            continue;
        }
        const struct client_address *address = &server.addresses[0];
        uint16_t port =
            address->at.ss_family == AF_INET
                ? ntohs(((const struct sockaddr_in *)(const void *)&address->at)->sin_port)
                : ntohs(((const struct sockaddr_in6 *)(const void *)&address->at)->sin6_port);
        if (address->at.ss_family != cases[i].family || port != cases[i].port ||
            strcmp(server.host, cases[i].host) != 0)
            fail_msg("%s: family %d, port %u, host %s", cases[i].name, address->at.ss_family, port,
                     server.host);
    }
}

/* --- heads ------------------------------------------------------------------------------------ */

static void test_heads(void **unused)
{
    (void)unused;
    static const struct {
        const char *name, *text;
        int whole, status;
        const char *cookie; /* of Set-Cookie; empty: none */
    } cases[] = {
        {"whole",                         "HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Path=/\r\n\r\nbody", 1,  200, "a=b; Path=/"},
        {"case of names",                 "HTTP/1.1 101 Switching\r\nset-cookie:x\r\n\r\n",         1,  101, "x"          },
        {"no reason, no fields",          "HTTP/1.1 404\r\n\r\n",                                   1,  404, ""           },
        {"cut in a field",                "HTTP/1.1 200 OK\r\nSet-Cook",                            0,  0,   ""           },
        {"cut before the last line feed", "HTTP/1.1 200 OK\r\n\r",                                  0,  0,   ""           },
        {"nothing yet",                   "",                                                       0,  0,   ""           },
        {"another protocol",              "SSH-2.0-OpenSSH\r\n\r\n",                                -1, 0,   ""           },
        {"a status of letters",           "HTTP/1.1 abc OK\r\n\r\n",                                -1, 0,   ""           },
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct client_head head = {0};
        int whole = client_head_read(str_from(cases[i].text), &head);
        if (whole != cases[i].whole || head.status != cases[i].status ||
            !str_eq(client_head_find(&head, STR("Set-Cookie")), str_from(cases[i].cookie)))
            fail_msg("%s: %d, status %d", cases[i].name, whole, head.status);
    }
}

/* --- the server's messages -------------------------------------------------------------------- */

static void test_types(void **unused)
{
    (void)unused;
    static const struct {
        const char *name, *text;
        enum wire_type type;
    } cases[] = {
        {"type first",        "{\"type\":\"ack\",\"n\":3}",        WIRE_ACK    },
        {"type last",         "{\"n\":3,\"type\":\"ack\"}",        WIRE_ACK    },
        {"with spaces",       "{ \"type\": \"state\" }",           WIRE_STATE  },
        {"begins like it",    "{\"type\":\"me\"}",                 WIRE_ME     },
        {"longer than it",    "{\"type\":\"meadow\"}",             WIRE_UNKNOWN},
        {"a type inside",     "{\"x\":{\"type\":\"ack\"}}",        WIRE_UNKNOWN},
        {"no JSON",           "ack",                               WIRE_UNKNOWN},
        {"cut",               "{\"type\":\"ack",                   WIRE_UNKNOWN},
        {"of another kind",   "{\"type\":7}",                      WIRE_UNKNOWN},
        {"newer than we are", "{\"type\":\"a_long_future_name\"}", WIRE_UNKNOWN},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++)
        if (wire_type_read(str_from(cases[i].text)) != cases[i].type)
            fail_msg("%s", cases[i].name);
}

static void test_acks(void **unused)
{
    (void)unused;
    static const struct {
        const char *name, *text;
        uint32_t step; /* 0: refused */
    } cases[] = {
        {"as the server writes it", "{\"type\":\"ack\",\"n\":17}",        17 },
        {"another order",           "{\"n\":4,\"type\":\"ack\"}",         4  },
        {"a further field",         "{\"type\":\"ack\",\"n\":4,\"x\":1}", 4  },
        {"the last step",           "{\"type\":\"ack\",\"n\":255}",       255},
        {"past the last step",      "{\"type\":\"ack\",\"n\":256}",       0  },
        {"none",                    "{\"type\":\"ack\"}",                 0  },
        {"negative",                "{\"type\":\"ack\",\"n\":-1}",        0  },
        {"no JSON",                 "{\"type\":\"ack\",\"n\":",           0  },
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        uint32_t step = 0;
        bool ok = wire_ack_read(str_from(cases[i].text), &step);
        if (ok != (cases[i].step > 0) || step != cases[i].step)
            fail_msg("%s: %u", cases[i].name, step);
    }
}

static void test_state_is_read(void **unused)
{
    (void)unused;
    struct wire_state state = {0};
    assert_true(wire_state_read(
        STR("{\"type\":\"state\",\"phase\":\"open\",\"step\":4,\"steps\":9,\"number\":3,"
            "\"answer_kind\":\"multiple\",\"heading\":\"Que faire ?\",\"answers\":[{\"id\":2},"
            "{\"id\":1}],\"timed\":true,\"left_ms\":900,\"total_ms\":20000,\"players\":7}"),
        &state));
    assert_int_equal(state.phase, GAME_OPEN);
    assert_int_equal(state.step, 4);
    assert_int_equal(state.number, 3);
    assert_int_equal(state.answer_kind, PACK_MULTIPLE);
    assert_int_equal(state.answers_count, 2);
    assert_int_equal(state.left_ms, 900);
    assert_int_equal(state.players, 7);
    assert_true(state.timed);
    assert_string_equal(state.heading, "Que faire ?");
    assert_string_equal(wire_phase_name(state.phase), "open");
    assert_false(wire_state_read(STR("{\"type\":\"state\",\"phase\":\"siesta\"}"), &state));
    assert_false(wire_state_read(STR("[]"), &state));
}

static void test_me_is_read(void **unused)
{
    (void)unused;
    struct wire_me me = {0};
    assert_true(wire_me_read(
        STR("{\"type\":\"me\",\"pseudonym\":\"Renard agile\",\"step\":4,\"choices\":[1,3,99],"
            "\"saved\":true,\"recap\":[{\"number\":1,\"answers\":[{\"mine\":false},"
            "{\"mine\":true}]},{\"number\":2,\"answers\":[{\"mine\":false}]},{\"number\":9999}]}"),
        &me));
    assert_string_equal(me.pseudonym, "Renard agile");
    assert_int_equal(me.choices, 1 | 4);
    assert_true(me.saved && me.recapped);
    assert_int_equal(me.recap_count, 2);
    assert_true(me.recap_mine[0]);
    assert_false(me.recap_mine[1]);
    assert_false(wire_me_read(STR("nothing"), &me));
}

static void test_welcome_is_read(void **unused)
{
    (void)unused;
    struct wire_welcome welcome;
    assert_true(wire_welcome_read(
        STR("{\"type\":\"welcome\",\"token\":\"abc\",\"proposals\":[\"A\",\"B\"],\"left\":1}"),
        &welcome));
    assert_string_equal(welcome.token, "abc");
    assert_int_equal(welcome.proposals, 2);
    assert_int_equal(welcome.left, 1);
    assert_false(welcome.joined);
    assert_true(wire_welcome_read(STR("{\"type\":\"welcome\",\"joined\":true}"), &welcome));
    assert_string_equal(welcome.token, "");
    assert_true(welcome.joined);
    char text[WIRE_TOKEN_BYTES_MAX * 2];
    int n = snprintf(text, sizeof(text), "{\"token\":\"%0*d\"}", (int)WIRE_TOKEN_BYTES_MAX, 0);
    assert_false(wire_welcome_read((struct str){text, (size_t)n}, &welcome));
}

/* --- many connections ------------------------------------------------------------------------- */

enum {
    CONNS = 60,
    RETURNS = 3, /* how often each connection is made */
    GOODBYE = CONNS - 1,
};

static void *serve(void *net)
{
    struct err err;
    return net_run(net, &err) ? net : NULL;
}

static void server_request(void *user, struct net_conn *conn, const struct http_request *request)
{
    (void)user;
    if (str_eq(request->path, STR("/ws")))
        (void)net_upgrade(conn, request, NULL);
    else if (str_eq(request->path, STR("/api/link")))
        net_reply(conn, &(struct http_reply){.status = 200,
                                             .content_type = STR("application/json"),
                                             .extra_headers = STR("Set-Cookie: a=b; Path=/\r\n"),
                                             .body = request->body});
    else
        net_reply(conn, &(struct http_reply){.status = 404});
}

static void server_message(void *user, struct net_conn *conn, struct str text, int64_t read_us)
{
    (void)user;
    (void)read_us;
    if (str_eq(text, STR("leave me")))
        net_close(conn, 1001, STR("as you wish"));
    else
        net_send(conn, text);
}

static void server_pong(void *user, struct net_conn *conn, int64_t rtt_us)
{
    (void)user;
    (void)conn;
    (void)rtt_us;
}

static void server_close(void *user, struct net_conn *conn)
{
    (void)user;
    (void)conn;
}

static void server_wake(void *user, int64_t now_us)
{
    (void)user;
    (void)now_us;
}

struct crowd_test {
    struct client *client;
    uint32_t opened[CONNS], lost[CONNS], echoes[CONNS], failed, timers;
    char last_error[ERR_MESSAGE_MAX];
};

static void test_open(void *user, uint32_t conn)
{
    struct crowd_test *test = user;
    test->opened[conn]++;
    assert_true(client_is_open(test->client, conn));
    assert_true(client_send(test->client, conn, STR("hello")));
}

/* Cut with a reset, cut with an end, closed by the server; then finished. */
static void test_message(void *user, uint32_t conn, struct str text, int64_t read_us)
{
    struct crowd_test *test = user;
    assert_true(str_eq(text, STR("hello")) && read_us > 0);
    test->echoes[conn]++;
    if (test->opened[conn] == RETURNS)
        client_finish(test->client, conn);
    else if (conn % 3 == 2)
        assert_true(client_send(test->client, conn, STR("leave me")));
    else
        client_cut(test->client, conn, conn % 3 == 0, 1);
}

static void test_lost(void *user, uint32_t conn)
{
    struct crowd_test *test = user;
    test->lost[conn]++;
}

static void test_failed(void *user, uint32_t conn, const struct err *err)
{
    struct crowd_test *test = user;
    (void)conn;
    test->failed++;
    (void)snprintf(test->last_error, sizeof(test->last_error), "%s", err->message);
}

static void test_timer(void *user, uint32_t conn, int64_t now_us)
{
    struct crowd_test *test = user;
    (void)now_us;
    assert_int_equal(conn % 2, 0);
    test->timers++;
}

static const struct client_handler test_handler = {
    .on_open = test_open,
    .on_message = test_message,
    .on_lost = test_lost,
    .on_failed = test_failed,
    .on_timer = test_timer,
};

struct server_test {
    struct net *net;
    pthread_t thread;
    struct client_server address;
};

static int server_begin(void **state)
{
    static const struct net_handler handler = {
        .on_request = server_request,
        .on_message = server_message,
        .on_pong = server_pong,
        .on_close = server_close,
        .on_wake = server_wake,
    };
    static const struct net_config config = {
        .host = {"127.0.0.1", sizeof("127.0.0.1") - 1}
    };
    struct server_test *server = calloc(1, sizeof(*server));
    struct err err = {0};
    char url[64];
    *state = server;
    if (!server || !(server->net = net_new(&config, &handler, NULL, &err)))
        return -1;
    (void)snprintf(url, sizeof(url), "http://127.0.0.1:%u", net_port(server->net));
    return client_server_find(str_from(url), &server->address, &err) &&
                   pthread_create(&server->thread, NULL, serve, server->net) == 0
               ? 0
               : -1;
}

static int server_end(void **state)
{
    struct server_test *server = *state;
    void *result = NULL;
    net_stop(server->net);
    (void)pthread_join(server->thread, &result);
    net_free(server->net);
    free(server);
    return result ? 0 : -1;
}

static struct client *client_begin(struct crowd_test *test, const struct client_server *server,
                                   uint32_t give_up_ms)
{
    struct client_config config = {
        .server = server, .conns = CONNS, .seed = 7, .give_up_ms = give_up_ms};
    struct err err = {0};
    test->client = client_new(&config, &test_handler, test, &err);
    assert_non_null(test->client);
    return test->client;
}

static void test_connections_come_back(void **state)
{
    struct server_test *server = *state;
    struct crowd_test test = {0};
    static const struct client_target target = {
        .path = {"/ws",             3                            },
          .headers = {"Cookie: a=b\r\n", sizeof("Cookie: a=b\r\n") - 1}
    };
    struct client *client = client_begin(&test, &server->address, CLIENT_GIVE_UP_MS);
    struct err err = {0};
    for (uint32_t i = 0; i < CONNS; i++) {
        client_open(client, i, &target);
        client_open(client, i, &target); /* wanted already: nothing more */
        client_set_timer(client, i, i % 2 == 0 ? 1 : INT64_MAX);
    }
    assert_true(client_run(client, &err));
    for (uint32_t i = 0; i < CONNS; i++) {
        if (test.opened[i] != RETURNS || test.echoes[i] != RETURNS ||
            test.lost[i] != (i % 3 == 2 ? RETURNS - 1 : 0))
            fail_msg("connection %u: opened %u, echoes %u, lost %u", i, test.opened[i],
                     test.echoes[i], test.lost[i]);
        assert_false(client_is_open(client, i));
        assert_false(client_send(client, i, STR("too late")));
    }
    assert_int_equal(test.failed, 0);
    assert_int_equal(test.timers, CONNS / 2);
    assert_int_equal(client_count_get(client).open, 0);
    client_free(client);
}

static void test_refusals_are_told(void **state)
{
    struct server_test *server = *state;
    struct crowd_test test = {0};
    static const struct client_target nowhere = {
        .path = {"/nowhere", 8}
    };
    struct client *client = client_begin(&test, &server->address, CLIENT_GIVE_UP_MS);
    struct err err = {0};
    client_open(client, GOODBYE, &nowhere);
    assert_true(client_run(client, &err));
    assert_int_equal(test.failed, 1);
    assert_non_null(strstr(test.last_error, "404"));
    client_free(client);
}

static void test_absence_is_told(void **state)
{
    struct server_test *server = *state;
    struct crowd_test test = {0};
    static const struct client_target target = {
        .path = {"/ws", 3}
    };
    struct client_server absent = server->address; /* port 1: nobody listens there */
    ((struct sockaddr_in *)(void *)&absent.addresses[0].at)->sin_port = htons(1);
    struct client *client = client_begin(&test, &absent, 0);
    struct err err = {0};
    for (uint32_t i = 0; i < CONNS; i++)
        client_open(client, i, &target);
    assert_true(client_run(client, &err));
    assert_int_equal(test.failed, CONNS);
    assert_non_null(strstr(test.last_error, "not reached"));
    client_free(client);
}

static void test_requests(void **state)
{
    struct server_test *server = *state;
    struct arena *arena = arena_new(CLIENT_REPLY_BYTES_MAX);
    struct client_reply reply = {0};
    struct err err = {0};
    assert_true(client_request(&server->address, STR("POST"), STR("/api/link"), (struct str){0},
                               STR("{\"key\":1}"), arena, &reply, &err));
    assert_int_equal(reply.status, 200);
    assert_true(str_eq(reply.body, STR("{\"key\":1}")));
    assert_true(str_eq(reply.cookie, STR("a=b")));
    assert_true(client_request(&server->address, STR("GET"), STR("/x"), STR("Cookie: a=b\r\n"),
                               (struct str){0}, arena, &reply, &err));
    assert_int_equal(reply.status, 404);
    assert_int_equal(reply.cookie.len, 0);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_urls),
        cmocka_unit_test(test_heads),
        cmocka_unit_test(test_types),
        cmocka_unit_test(test_acks),
        cmocka_unit_test(test_state_is_read),
        cmocka_unit_test(test_me_is_read),
        cmocka_unit_test(test_welcome_is_read),
        cmocka_unit_test_setup_teardown(test_connections_come_back, server_begin, server_end),
        cmocka_unit_test_setup_teardown(test_refusals_are_told, server_begin, server_end),
        cmocka_unit_test_setup_teardown(test_absence_is_told, server_begin, server_end),
        cmocka_unit_test_setup_teardown(test_requests, server_begin, server_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
