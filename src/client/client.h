/* SPDX-License-Identifier: Apache-2.0 */
/* client.h: many WebSockets to one server, on one epoll loop and one thread. It knows nothing of
 * games. A connection that is lost comes back by itself, ever less often, until it is given up. */
#ifndef MAILLON_CLIENT_CLIENT_H
#define MAILLON_CLIENT_CLIENT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/str.h"
#include "client/http.h"

struct client; /* made by client_new, ended by client_free, which takes NULL */

/* All are called on the thread of client_run; conn counts from 0. Any function below may be called
 * from them, for any connection. */
struct client_handler {
    void (*on_open)(void *user, uint32_t conn); /* the handshake is done */
    /* A whole text message; borrowed for the call. read_us: when its last byte was read. */
    void (*on_message)(void *user, uint32_t conn, struct str text, int64_t read_us);
    /* An open connection is lost, not by our wish; another attempt follows, unless client_finish is
     * called here. */
    void (*on_lost)(void *user, uint32_t conn);
    /* Given up: not reached for give_up_ms, or refused by the server with a 4xx status. */
    void (*on_failed)(void *user, uint32_t conn, const struct err *err);
    void (*on_timer)(void *user, uint32_t conn, int64_t now_us);
};

struct client_config {
    const struct client_server *server; /* borrowed until client_free */
    uint32_t conns;                     /* 1 to NET_CONNECTIONS_MAX */
    uint64_t seed;                      /* of back-off and masks: no secret */
    uint32_t give_up_ms;                /* since the connection was last open, or asked for */
    uint32_t silence_ms;                /* an open connection that says nothing is lost; 0: never */
};

/* handler, user: borrowed until client_free. NULL: *err says why. */
struct client *client_new(const struct client_config *config, const struct client_handler *handler,
                          void *user, struct err *err);
void client_free(struct client *client);
/* Raises this process's limit of open files as far as it may, for conns sockets. false: *err says
 * how many fit. */
bool client_files_raise(uint32_t conns, struct err *err);
/* Serves until client_stop, or until no connection is wanted any more. false: the loop failed. */
bool client_run(struct client *client, struct err *err);
void client_stop(struct client *client);

struct client_target {
    struct str path;    /* "/ws" */
    struct str headers; /* whole lines, each ended by \r\n; or empty */
};
/* Wants the connection from now on. At most CLIENT_CONNECTING_MAX are under way; the others wait
 * their turn. target: borrowed until client_finish. */
void client_open(struct client *client, uint32_t conn, const struct client_target *target);
/* Sends one text message. false: not open, nothing was sent. */
bool client_send(struct client *client, uint32_t conn, struct str text);
/* Cuts the connection without a word, as a phone does that loses its network, and comes back after
 * retry_ms. reset: with a TCP reset, else with an ordinary end. */
void client_cut(struct client *client, uint32_t conn, bool reset, uint32_t retry_ms);
/* Says goodbye if it is open, and does not come back. */
void client_finish(struct client *client, uint32_t conn);
bool client_is_open(const struct client *client, uint32_t conn);
/* One timer a connection; replaces the last; INT64_MAX: none. */
void client_set_timer(struct client *client, uint32_t conn, int64_t at_us);

struct client_count {
    uint64_t bytes_in, bytes_out; /* of WebSocket, frames' heads told; no handshakes */
    uint32_t open;                /* connections at this moment */
};
struct client_count client_count_get(const struct client *client);

#endif
