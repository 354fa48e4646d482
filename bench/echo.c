/* SPDX-License-Identifier: Apache-2.0 */
/* echo.c: the same server code as Maillon's, and nothing behind it: each message is sent back. What
 * an answer costs beyond this is what the game, the journal and the disk cost. */
#include <signal.h>

#include "net/net.h"

static struct net *volatile signalled; /* the one thing that a signal may reach */

static void stop(int signal_number)
{
    (void)signal_number;
    if (signalled)
        net_stop(signalled);
}

static void on_request(void *user, struct net_conn *conn, const struct http_request *request)
{
    (void)user;
    (void)net_upgrade(conn, request, NULL);
}

static void on_message(void *user, struct net_conn *conn, struct str text, int64_t read_us)
{
    (void)user;
    (void)read_us;
    net_send(conn, text);
}

static void on_pong(void *user, struct net_conn *conn, int64_t rtt_us)
{
    (void)user;
    (void)conn;
    (void)rtt_us;
}

static void on_close(void *user, struct net_conn *conn)
{
    (void)user;
    (void)conn;
}

static void on_wake(void *user, int64_t now_us)
{
    (void)user;
    (void)now_us;
}

int main(void)
{
    static const struct net_handler handler = {
        .on_request = on_request,
        .on_message = on_message,
        .on_pong = on_pong,
        .on_close = on_close,
        .on_wake = on_wake,
    };
    struct net_config config = {.host = STR("127.0.0.1")};
    struct err err = {0};
    struct net *net = net_new(&config, &handler, NULL, &err);
    bool ok = net;
    if (net) {
        signalled = net;
        (void)signal(SIGTERM, stop);
        (void)printf("{\"port\":%u}\n", net_port(net));
        (void)fflush(stdout);
        ok = net_run(net, &err);
        signalled = NULL;
    }
    if (!ok)
        (void)fprintf(stderr, "echo: %s\n", err.message);
    net_free(net);
    return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
