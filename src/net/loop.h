/* SPDX-License-Identifier: Apache-2.0 */
/* loop.h: what the files of net/ share; nobody else includes it but their tests.
 *
 *   loop.c       turns: waits, accepts, hands out events and deadlines
 *   conn.c       one socket: its queue, its end
 *   http_conn.c  a socket that speaks HTTP        http.c, fields.c: the parser, without I/O
 *   ws_conn.c    a socket that speaks WebSocket   ws.c: the parser, without I/O
 *   group.c      fan-out                          frame.c: what is shared
 *   assets.c     embedded files
 *
 * Closing is a mark: conn_finish and conn_drop call nobody, and a connection is freed at the end of
 * the loop's turn only, so that no callback loses what its caller still holds. */
#ifndef MAILLON_NET_LOOP_H
#define MAILLON_NET_LOOP_H

#include <signal.h>

#include "base/buf.h"
#include "net/frame.h"
#include "net/net.h"
#include "net/wheel.h"

struct http_conn; /* http_conn.c */
struct fanout;    /* group.c */
struct queue;     /* conn.c */
struct ws_parser; /* ws.c */

/* What a descriptor in epoll stands for; the first member of each such thing. */
enum source_kind {
    SOURCE_LISTENER,
    SOURCE_STOP,
    SOURCE_WATCH,
    SOURCE_CONN,
};

struct source {
    uint8_t kind;
};

struct watch {
    struct source source;
    void (*ready)(void *user);
    void *user;
};

enum conn_state {
    CONN_HTTP,
    CONN_WS,
    CONN_LINGER, /* its last bytes are written, then the peer's are thrown away until it leaves */
    CONN_DEAD,   /* freed at the end of the turn */
};

/* There may be a hundred thousand of these: its size is watched by a test. */
struct net_conn {
    struct source source;
    uint8_t state;
    uint8_t interest;     /* the epoll events asked for: EPOLLIN, EPOLLOUT */
    bool upgraded : 1;    /* on_close is owed */
    bool ending : 1;      /* in the net's list of those whose state ended this turn */
    bool peer_ended : 1;  /* the peer will send no more */
    bool write_ended : 1; /* nor shall we */
    int fd;
    struct net *net;
    union {
        struct http_conn *http; /* while not upgraded; NULL between requests */
        struct ws_parser *ws;   /* once upgraded */
    };
    void *data;
    struct queue *queue; /* NULL: the socket takes what we write */
    struct wheel_node timer;
    int64_t read_us; /* when the last bytes came */
    int64_t ping_us; /* when the ping under way left, and what it carries; 0: none */
    struct net_group *group;
    uint32_t group_index;
    uint32_t rtt_us; /* 0: none yet */
    struct net_conn *ending_next;
};

struct net_group {
    struct net *net;
    struct net_conn **members; /* NULL: left while a fan-out ran */
    size_t len, cap;           /* of members, holes included */
    size_t holes;
    struct fanout *first, *last; /* in order; the first is under way */
    size_t fanouts_count;
    size_t turn;   /* fan-outs so far: moves the starting point */
    bool in_slice; /* members are being told right now */
    bool busy;     /* in the net's list of groups with a fan-out */
    struct net_group *busy_next;
};

struct net {
    const struct net_handler *handler;
    void *user;
    struct str allowed_origin;
    int64_t (*clock_us)(void); /* clock_monotonic_us, but for tests of deadlines */
    int epoll_fd, listen_fd, stop_fd;
    struct source listener, stopper;
    volatile sig_atomic_t stopping;
    uint16_t port;
    size_t conns_count;
    int64_t wake_us;         /* INT64_MAX: never */
    int64_t accept_retry_us; /* INT64_MAX: accepting */
    struct watch watches[NET_WATCHES_MAX];
    size_t watches_count;
    struct net_conn *ending;                  /* to be told or freed at the end of the turn */
    struct net_group *busy_first, *busy_last; /* take turns, a slice each */
    struct buf scratch;                       /* what is being encoded; empty between uses */
    struct net_conn *corked;                  /* whose messages gather there; NULL: nobody's */
    struct wheel wheel;
    char read_bytes[NET_READ_BYTES];
};

/* --- loop.c --- */
/* One turn, waiting at most wait_ms_max (-1: as long as nothing happens). */
bool net_turn(struct net *net, int wait_ms_max, struct err *err);
/* Accepts again after a pause for want of descriptors. */
void net_accept_resume(struct net *net);

/* --- conn.c --- */
/* Some bytes to write. When they must wait they are kept by reference if they are a frame's or
 * static, else copied. */
struct piece {
    struct str bytes;
    struct frame *frame; /* the one whose bytes these are, or NULL */
    bool is_static;
};

struct net_conn *conn_new(struct net *net, int fd, int64_t now_us); /* NULL: fd was closed */
void conn_event(struct net_conn *conn, uint32_t events);
/* Writes what the socket takes and queues the rest; count <= 2. May drop the connection. */
void conn_write(struct net_conn *conn, const struct piece *pieces, size_t count);
/* Ends it in good order: what is queued goes out, then FIN, then the peer's FIN is waited for. */
void conn_finish(struct net_conn *conn);
/* Ends it at once. */
void conn_drop(struct net_conn *conn);
void conn_deadline(struct net_conn *conn, int64_t now_us, int64_t wait_ms);
void conn_expired(struct net_conn *conn, int64_t now_us);
struct net_conn *conn_of_timer(struct wheel_node *timer);
/* End of the turn: calls on_close, gives memory back. */
void conns_end(struct net *net);

/* --- http_conn.c --- */
void http_conn_read(struct net_conn *conn, struct str in, int64_t now_us);
/* The queue is empty again: goes on with what was pipelined. */
void http_conn_drained(struct net_conn *conn, int64_t now_us);
void http_conn_expired(struct net_conn *conn, int64_t now_us);
void http_conn_free(struct http_conn *http); /* takes NULL */
/* A reply whose body may be static; `reply->body` is ignored. */
void http_conn_reply(struct net_conn *conn, const struct http_reply *reply, struct piece body);
/* False for HTTP/1.0, which knows no other protocols. */
bool http_conn_can_upgrade(const struct net_conn *conn);
/* Writes the 101 with these header lines and makes it a WebSocket. */
void http_conn_switch(struct net_conn *conn, struct str lines, struct ws_parser *ws);

/* --- ws_conn.c --- */
void ws_conn_read(struct net_conn *conn, struct str in, int64_t read_us);
void ws_conn_expired(struct net_conn *conn, int64_t now_us);
/* Encodes one text message into the net's scratch buffer; the empty view: no memory. */
struct str ws_conn_encode(struct net *net, struct str text);

/* --- group.c --- */
/* Tells one slice of those who wait. */
void groups_run(struct net *net);
/* Forgets all fan-outs. */
void groups_stop(struct net *net);

#endif
