/* SPDX-License-Identifier: Apache-2.0 */
/* net.h: one epoll loop that serves HTTP/1.1 and WebSocket. It knows nothing of games.
 * Everything happens on the thread that calls net_run; only net_stop may be called from a signal
 * handler. Times are microseconds of clock_monotonic_us, taken once when bytes were read. */
#ifndef MAILLON_NET_NET_H
#define MAILLON_NET_NET_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/str.h"

struct net;      /* the loop and its listening socket */
struct net_conn; /* one accepted socket; valid until its on_close returned (or, for plain HTTP,
                    until on_request returned) */
struct frame;    /* one encoded WebSocket frame shared by any number of connections; counted */

struct http_header {
    struct str name, value; /* borrowed from the request */
};

struct http_request {
    struct str method;                 /* "GET" */
    struct str path;                   /* decoded, begins with '/', no query */
    struct str query;                  /* raw, after '?', or empty */
    const struct http_header *headers; /* as received */
    size_t headers_count;
    struct str body; /* whole; at most HTTP_BODY_BYTES_MAX */
};

/* The first header of that name (case ignored), or the empty view. */
struct str http_header_find(const struct http_request *request, struct str name);
/* True if If-None-Match names this tag, which has its quotes; compared weakly, as RFC 9110, 13.1.2
 * wants it. */
bool http_tag_known(const struct http_request *request, struct str etag);
/* The value of `name` in the Cookie header, or the empty view. */
struct str http_cookie_find(const struct http_request *request, struct str name);
/* The raw value of `name` in the query, or the empty view. */
struct str http_query_find(const struct http_request *request, struct str name);

/* All must be there, but on_pong. */
struct net_handler {
    /* A whole request. The handler answers with exactly one of net_reply, net_upgrade. Everything
     * in `request` is borrowed for the call. */
    void (*on_request)(void *user, struct net_conn *conn, const struct http_request *request);
    /* A whole text message of an upgraded connection; `text` is well-formed UTF-8, borrowed for the
     * call. read_us: when its last byte was read. */
    void (*on_message)(void *user, struct net_conn *conn, struct str text, int64_t read_us);
    /* A ping was answered; rtt_us: this connection's best round trip so far. May be NULL. */
    void (*on_pong)(void *user, struct net_conn *conn, int64_t rtt_us);
    /* An upgraded connection is gone (by either side); the last call about it. */
    void (*on_close)(void *user, struct net_conn *conn);
    /* The time given to net_set_wake has come. */
    void (*on_wake)(void *user, int64_t now_us);
};

struct net_config {
    struct str host; /* "127.0.0.1", "::1", "0.0.0.0", "::" */
    uint16_t port;   /* 0: the system chooses */
    struct str
        allowed_origin; /* besides the request's own Host; may be empty ("https://quiz.fr") */
};

/* Listens; the strings of config and handler are borrowed until net_free. NULL: *err says why
 * (address in use: what to do about it). */
struct net *net_new(const struct net_config *config, const struct net_handler *handler, void *user,
                    struct err *err);
/* Closes every connection, with on_close for the upgraded ones: what the handler needs must still
 * be there. Groups may be freed before or after. Takes NULL. */
void net_free(struct net *net);
uint16_t net_port(const struct net *net);
/* Serves until net_stop. false: the loop itself failed. */
bool net_run(struct net *net, struct err *err);
/* Asks net_run to return after this turn; it may be called again. Async-signal-safe. */
void net_stop(struct net *net);
/* One timer: on_wake is called once at at_us or soon after; INT64_MAX: never. Replaces the last. */
void net_set_wake(struct net *net, int64_t at_us);
/* Calls ready(user) whenever fd is readable (an eventfd of another thread). The descriptor stays
 * the caller's. */
bool net_watch(struct net *net, int fd, void (*ready)(void *user), void *user, struct err *err);

/* --- HTTP ----------------------------------------------------------------------------------- */
/* What a page may do; never anything with another site. */
enum page_policy {
    POLICY_PAGE,   /* load what is ours */
    POLICY_WHOLE,  /* hold its style sheet, and load nothing */
    POLICY_DEVICE, /* load what is ours, run WebAssembly, ask for the camera */
};
struct http_reply {
    int status;               /* 200 */
    struct str content_type;  /* "application/json; charset=utf-8"; empty: no body */
    struct str extra_headers; /* whole lines, each ended by \r\n; or empty */
    struct str body;          /* copied */
    enum page_policy policy;  /* of a page */
};
/* Every reply carries the security headers: Content-Security-Policy and Permissions-Policy as its
 * policy says, X-Content-Type-Options, Referrer-Policy: no-referrer, Cross-Origin-Opener-Policy. */
void net_reply(struct net_conn *conn, const struct http_reply *reply);
/* Answers with an asset (see assets.h) chosen by path: ETag, 304, brotli or gzip as accepted,
 * immutable caching for hashed names, HEAD. false: no such asset, nothing was sent. */
bool net_reply_asset(struct net_conn *conn, const struct http_request *request, struct str path);
/* Switches to WebSocket (RFC 6455, 4.2) and ties `data` to the connection. Refuses by itself, with
 * 4xx, what is no good handshake or comes from a foreign Origin; false: refused. */
bool net_upgrade(struct net_conn *conn, const struct http_request *request, void *data);

/* --- WebSocket ------------------------------------------------------------------------------ */
void *net_data(const struct net_conn *conn);
/* Best round trip seen by pings, microseconds; 0: none yet. */
int64_t net_rtt_us(const struct net_conn *conn);
/* Sends one text message. Dropped, and the connection closed, if its queue is over
 * CLIENT_QUEUE_BYTES_MAX. Ignored once the connection is closing. Goes out at once: before what a
 * fan-out under way has not told this connection yet. */
void net_send(struct net_conn *conn, struct str text);
/* Between the two, messages to this connection gather, and leave in one system call; nothing may be
 * sent to another one meanwhile. */
void net_cork(struct net_conn *conn);
void net_uncork(struct net_conn *conn);
void net_send_frame(struct net_conn *conn, struct frame *frame);
/* Sends a close frame with this code (RFC 6455, 7.4) and reason (<= 123 bytes), then closes.
 * What is queued goes out first; a peer that does not leave is cut after NET_LINGER_MS. on_close is
 * called later, at the end of the loop's turn. Code 1005: a close frame without any code. */
void net_close(struct net_conn *conn, uint16_t code, struct str reason);

/* One text frame, encoded once. NULL: no memory. The caller owns one reference. The count is not
 * atomic: frames stay on the loop's thread. */
struct frame *frame_new(struct str text);
void frame_keep(struct frame *frame);
void frame_drop(struct frame *frame); /* takes NULL */

/* --- fan-out -------------------------------------------------------------------------------- */
struct net_group; /* connections that are told the same; a connection is in one group at most */

struct net_group *net_group_new(struct net *net);
void net_group_free(struct net_group *group); /* its connections stay open; takes NULL */
/* A connection leaves its group by itself when it closes. */
void net_group_add(struct net_group *group, struct net_conn *conn);
void net_group_remove(struct net_conn *conn);
size_t net_group_count(const struct net_group *group);

/* Sends `frame` to every member, in slices of NET_FANOUT_SLICE between which the loop reads and
 * sends other things, starting at another member each time. Keeps a reference.
 * before_send  may be NULL; called for each member just before its bytes are written; it may
 *              append one text message to be written in the same system call after the frame:
 *              it returns its view (borrowed until the next call), or the empty view for none;
 *              it may close connections, but neither ask for a fan-out nor free a group
 * Begins at the end of this turn. A fan-out asked for while another of the same group runs waits
 * for it; when NET_FANOUTS_MAX wait, the first is finished within this call. Members who join in
 * between get only what is asked for after they joined. Without memory for it, all members are
 * dropped, to come back for the present state. */
void net_group_send(struct net_group *group, struct frame *frame,
                    struct str (*before_send)(void *user, struct net_conn *conn, int64_t now_us),
                    void *user);
/* True while a fan-out of this group is still running. */
bool net_group_busy(const struct net_group *group);

#endif
