/* SPDX-License-Identifier: Apache-2.0 */
/* client.c: connecting, shaking hands, coming back, sending and receiving. Frames are ws.c's. */
#include "client/client.h"

#include <assert.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <sodium.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/rng.h"
#include "net/ws.h"

enum conn_state {
    CONN_IDLE,       /* not wanted */
    CONN_WAITING,    /* lost; its timer will queue it */
    CONN_QUEUED,     /* its turn to connect will come */
    CONN_CONNECTING, /* the socket's own handshake */
    CONN_SHAKING,    /* the request is sent, its reply is not whole */
    CONN_OPEN,
};

enum timer_kind {
    TIMER_USER,
    TIMER_OWN, /* retry, end of patience, silence: as the state says */
    TIMER_KINDS,
};

#define NOWHERE UINT32_MAX /* no place in the heap, no next in the queue */

enum {
    EVENTS_AT_ONCE = 512,
    KEY_BYTES = 16, /* RFC 6455, 4.1 */
    KEY_CHARS = 24, /* the same in base64 */
    ACCEPT_CHARS = 28,
    RETRY_DOUBLINGS_MAX = 5, /* 100 ms << 5 is past CLIENT_RETRY_MS_MAX */
    FILES_SPARE = 32,        /* descriptors that are not sockets of ours */
};

struct conn {
    int fd;              /* -1: none */
    uint32_t generation; /* of fd: tells a late event of a closed socket */
    uint32_t next;       /* in the queue */
    uint8_t state;       /* enum conn_state */
    uint8_t attempts;    /* since it was last open */
    bool queued;         /* linked, though perhaps not wanted any more */
    bool writing;        /* EPOLLOUT is asked for */
    uint32_t heap_at[TIMER_KINDS];
    int64_t timer_us[TIMER_KINDS];
    int64_t since_us;                   /* open: last heard of; else: since when it is wanted */
    uint64_t key;                       /* the handshake's */
    const struct client_target *target; /* borrowed */
    struct ws_parser *ws;               /* open only */
    struct buf *in;                     /* a reply's head that came in pieces; else NULL */
    struct buf *out;                    /* what the socket did not take; else NULL */
};

struct client {
    struct client_config config;
    const struct client_handler *handler;
    void *user;
    int epoll;
    bool stopped;
    struct conn *conns;
    uint32_t wanted; /* conns that are not idle */
    uint32_t under_way;
    uint32_t queue_first, queue_last;
    uint32_t *heap; /* timers, the next first: conn * TIMER_KINDS + kind */
    uint32_t heap_count;
    struct rng rng;
    struct buf frame;             /* scratch of client_send */
    struct conn *feeding;         /* whose parser lends a payload now */
    struct ws_parser *fed_parser; /* cut meanwhile: freed after the feed */
    struct client_count count;
    char read_buffer[NET_READ_BYTES];
};

/* --- timers: a binary heap that knows each timer's place ------------------------------------- */

static struct conn *timer_conn(struct client *client, uint32_t timer)
{
    return &client->conns[timer / TIMER_KINDS];
}

static int64_t timer_us(struct client *client, uint32_t timer)
{
    return timer_conn(client, timer)->timer_us[timer % TIMER_KINDS];
}

static void heap_put(struct client *client, uint32_t at, uint32_t timer)
{
    client->heap[at] = timer;
    timer_conn(client, timer)->heap_at[timer % TIMER_KINDS] = at;
}

static void heap_up(struct client *client, uint32_t at)
{
    uint32_t timer = client->heap[at];
    while (at > 0 && timer_us(client, timer) < timer_us(client, client->heap[(at - 1) / 2])) {
        heap_put(client, at, client->heap[(at - 1) / 2]);
        at = (at - 1) / 2;
    }
    heap_put(client, at, timer);
}

static void heap_down(struct client *client, uint32_t at)
{
    uint32_t timer = client->heap[at];
    for (;;) {
        uint32_t child = at * 2 + 1;
        if (child >= client->heap_count)
            break;
        if (child + 1 < client->heap_count &&
            timer_us(client, client->heap[child + 1]) < timer_us(client, client->heap[child]))
            child++;
        if (timer_us(client, timer) <= timer_us(client, client->heap[child]))
            break;
        heap_put(client, at, client->heap[child]);
        at = child;
    }
    heap_put(client, at, timer);
}

static void timer_drop(struct client *client, struct conn *conn, enum timer_kind kind)
{
    uint32_t at = conn->heap_at[kind];
    if (at == NOWHERE)
        return;
    conn->heap_at[kind] = NOWHERE;
    uint32_t last = client->heap[--client->heap_count];
    if (at == client->heap_count)
        return;
    heap_put(client, at, last);
    heap_up(client, at);
    heap_down(client, timer_conn(client, last)->heap_at[last % TIMER_KINDS]);
}

static void timer_set(struct client *client, struct conn *conn, enum timer_kind kind, int64_t at_us)
{
    timer_drop(client, conn, kind);
    if (at_us == INT64_MAX)
        return;
    conn->timer_us[kind] = at_us;
    uint32_t at = client->heap_count++;
    heap_put(client, at, (uint32_t)(conn - client->conns) * TIMER_KINDS + kind);
    heap_up(client, at);
}

/* --- the queue of those who want to connect --------------------------------------------------- */

static void queue_add(struct client *client, struct conn *conn)
{
    conn->state = CONN_QUEUED;
    if (conn->queued)
        return;
    conn->queued = true;
    conn->next = NOWHERE;
    uint32_t index = (uint32_t)(conn - client->conns);
    if (client->queue_first == NOWHERE)
        client->queue_first = index;
    else
        client->conns[client->queue_last].next = index;
    client->queue_last = index;
}

static struct conn *queue_take(struct client *client)
{
    while (client->queue_first != NOWHERE) {
        struct conn *conn = &client->conns[client->queue_first];
        client->queue_first = conn->next;
        conn->queued = false;
        if (conn->state == CONN_QUEUED)
            return conn;
    }
    return NULL;
}

/* --- sockets ---------------------------------------------------------------------------------- */

static void buf_end(struct buf **buf)
{
    if (*buf)
        buf_done(*buf);
    free(*buf);
    *buf = NULL;
}

static bool buf_begin(struct buf **buf, size_t bytes_max)
{
    if (*buf)
        return true;
    *buf = malloc(sizeof(**buf));
    if (*buf)
        buf_init(*buf, bytes_max);
    return *buf;
}

static void conn_watch(struct client *client, struct conn *conn, int operation, uint32_t events)
{
    struct epoll_event event = {.events = events,
                                .data.u64 = (uint64_t)conn->generation << 32 |
                                            (uint32_t)(conn - client->conns)};
    (void)epoll_ctl(client->epoll, operation, conn->fd, &event);
    conn->writing = events & EPOLLOUT;
}

/* Closes the socket and forgets what was tied to it; the state is the caller's to set. */
static void conn_close(struct client *client, struct conn *conn)
{
    if (conn->state == CONN_CONNECTING || conn->state == CONN_SHAKING)
        client->under_way--;
    if (conn->state == CONN_OPEN)
        client->count.open--;
    if (conn->fd >= 0)
        (void)close(conn->fd);
    conn->fd = -1;
    conn->generation++;
    if (client->feeding == conn)
        client->fed_parser = conn->ws;
    else
        ws_parser_free(conn->ws);
    conn->ws = NULL;
    buf_end(&conn->in);
    buf_end(&conn->out);
    timer_drop(client, conn, TIMER_OWN);
}

static void conn_idle(struct client *client, struct conn *conn)
{
    conn->state = CONN_IDLE;
    client->wanted--;
}

static void conn_retry(struct client *client, struct conn *conn, int64_t at_us)
{
    conn->state = CONN_WAITING;
    timer_set(client, conn, TIMER_OWN, at_us);
}

/* 100 ms, 200, 400 … 2 s, each between its half and its whole, so that thousands who lost the same
 * server do not come back in step. */
static int64_t conn_back_off_us(struct client *client, struct conn *conn)
{
    uint32_t doublings =
        conn->attempts < RETRY_DOUBLINGS_MAX ? conn->attempts : (uint32_t)RETRY_DOUBLINGS_MAX;
    uint32_t ms = (uint32_t)CLIENT_RETRY_MS_MIN << doublings;
    if (ms > CLIENT_RETRY_MS_MAX)
        ms = CLIENT_RETRY_MS_MAX;
    if (conn->attempts < UINT8_MAX)
        conn->attempts++;
    return (int64_t)(ms / 2 + rng_below(&client->rng, ms / 2 + 1)) * 1000;
}

static void conn_fail(struct client *client, struct conn *conn, const struct err *err)
{
    conn_close(client, conn);
    conn_idle(client, conn);
    client->handler->on_failed(client->user, (uint32_t)(conn - client->conns), err);
}

/* An attempt came to nothing: tries again later, or gives up. */
static void conn_attempt_failed(struct client *client, struct conn *conn, const char *why)
{
    int64_t now_us = clock_monotonic_us();
    struct err err;
    if (now_us - conn->since_us >= (int64_t)client->config.give_up_ms * 1000) {
        (void)err_set(&err, ERR_SYSTEM, "http://%s was not reached for %u s (%s)",
                      client->config.server->host, client->config.give_up_ms / 1000, why);
        conn_fail(client, conn, &err);
        return;
    }
    conn_close(client, conn);
    conn_retry(client, conn, now_us + conn_back_off_us(client, conn));
}

/* An open connection, or an attempt, ended without our wish. */
static void conn_lost(struct client *client, struct conn *conn, const char *why)
{
    if (conn->state != CONN_OPEN) {
        conn_attempt_failed(client, conn, why);
        return;
    }
    int64_t now_us = clock_monotonic_us();
    conn_close(client, conn);
    conn->since_us = now_us;
    conn->attempts = 0;
    conn_retry(client, conn, now_us + conn_back_off_us(client, conn));
    client->handler->on_lost(client->user, (uint32_t)(conn - client->conns));
}

/* Sends what the socket takes and keeps the rest. false: the connection is of no use any more. */
static bool conn_write(struct client *client, struct conn *conn, struct str bytes)
{
    if (!conn->out) {
        ssize_t n = send(conn->fd, bytes.ptr, bytes.len, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n < 0 && errno != EAGAIN && errno != EINTR)
            return false;
        if (n > 0)
            bytes = str_skip(bytes, (size_t)n);
        if (bytes.len == 0)
            return true;
    }
    if (!buf_begin(&conn->out, CLIENT_QUEUE_BYTES_MAX) || !buf_put(conn->out, bytes))
        return false;
    if (!conn->writing)
        conn_watch(client, conn, EPOLL_CTL_MOD, EPOLLIN | EPOLLOUT);
    return true;
}

static bool conn_write_more(struct client *client, struct conn *conn)
{
    if (conn->out) {
        ssize_t n = send(conn->fd, conn->out->ptr, conn->out->len, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n < 0)
            return errno == EAGAIN || errno == EINTR;
        buf_consume(conn->out, (size_t)n);
        if (conn->out->len > 0)
            return true;
        buf_end(&conn->out);
    }
    if (conn->writing)
        conn_watch(client, conn, EPOLL_CTL_MOD, EPOLLIN);
    return true;
}

/* --- the handshake (RFC 6455, 4.1) ------------------------------------------------------------ */

static void conn_key(const struct conn *conn, char ret[KEY_CHARS + 1])
{
    struct rng rng;
    rng_init(&rng, conn->key);
    uint64_t words[KEY_BYTES / sizeof(uint64_t)] = {rng_next(&rng), rng_next(&rng)};
    (void)sodium_bin2base64(ret, KEY_CHARS + 1, (const unsigned char *)words, KEY_BYTES,
                            sodium_base64_VARIANT_ORIGINAL);
}

static void conn_start(struct client *client, struct conn *conn)
{
    const struct client_server *server = client->config.server;
    const struct client_address *address =
        &server->addresses[conn->attempts % server->addresses_count];
    conn->fd = socket(address->at.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    conn->state = CONN_CONNECTING;
    client->under_way++;
    if (conn->fd < 0) {
        conn_attempt_failed(client, conn, strerrordesc_np(errno));
        return;
    }
    int on = 1;
    (void)setsockopt(conn->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    if (connect(conn->fd, (const struct sockaddr *)&address->at, address->len) != 0 &&
        errno != EINPROGRESS) {
        conn_attempt_failed(client, conn, strerrordesc_np(errno));
        return;
    }
    conn_watch(client, conn, EPOLL_CTL_ADD, EPOLLOUT);
    timer_set(client, conn, TIMER_OWN, clock_monotonic_us() + CLIENT_HTTP_MS_MAX * 1000LL);
}

static void conn_connected(struct client *client, struct conn *conn)
{
    int failure = 0;
    socklen_t len = sizeof(failure);
    (void)getsockopt(conn->fd, SOL_SOCKET, SO_ERROR, &failure, &len);
    if (failure != 0) {
        conn_attempt_failed(client, conn, strerrordesc_np(failure));
        return;
    }
    conn->key = rng_next(&client->rng);
    char key[KEY_CHARS + 1], head[HTTP_HEAD_BYTES_MAX];
    conn_key(conn, key);
    int n = snprintf(head, sizeof(head),
                     "GET " STR_FMT " HTTP/1.1\r\nHost: %s\r\nUpgrade: websocket\r\n"
                     "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                     "Sec-WebSocket-Key: %s\r\n" STR_FMT "\r\n",
                     STR_ARG(conn->target->path), client->config.server->host, key,
                     STR_ARG(conn->target->headers));
    assert(n > 0 && (size_t)n < sizeof(head));
    conn->state = CONN_SHAKING;
    conn_watch(client, conn, EPOLL_CTL_MOD, EPOLLIN);
    if (!conn_write(client, conn, (struct str){head, (size_t)n}))
        conn_attempt_failed(client, conn, strerrordesc_np(errno));
}

static bool head_accepts(const struct conn *conn, const struct client_head *head)
{
    char key[KEY_CHARS + 1], accept[ACCEPT_CHARS + 1];
    conn_key(conn, key);
    ws_accept_key(str_from(key), accept);
    return head->status == 101 &&
           str_eq(client_head_find(head, STR("Sec-WebSocket-Accept")), str_from(accept));
}

/* A server that is full or starting says 5xx, 408 or 429: it is asked again. What else it refuses,
 * it will refuse again. */
static void conn_refused(struct client *client, struct conn *conn, int status)
{
    if (status >= 400 && status < 500 && status != 408 && status != 429) {
        struct err err;
        (void)err_set(&err, ERR_DENIED, "http://%s" STR_FMT " refuses a WebSocket: status %d",
                      client->config.server->host, STR_ARG(conn->target->path), status);
        conn_fail(client, conn, &err);
        return;
    }
    conn_attempt_failed(client, conn, "its reply is no WebSocket handshake");
}

static void conn_feed(struct client *client, struct conn *conn, struct str in, int64_t read_us);

static void conn_shake(struct client *client, struct conn *conn, struct str in, int64_t read_us)
{
    struct buf *whole_in = conn->in; /* kept until what follows the head is fed */
    if (whole_in) {
        if (!buf_put(whole_in, in)) {
            conn_attempt_failed(client, conn, "the head of its reply is too long");
            return;
        }
        in = buf_str(whole_in);
    }
    struct client_head head = {0};
    int whole = client_head_read(in, &head);
    if (whole == 0) {
        if (!whole_in &&
            (!buf_begin(&conn->in, HTTP_HEAD_BYTES_MAX + NET_READ_BYTES) || !buf_put(conn->in, in)))
            conn_attempt_failed(client, conn, "no memory");
        return;
    }
    if (whole < 0 || !head_accepts(conn, &head)) {
        conn_refused(client, conn, whole < 0 ? 0 : head.status);
        return;
    }
    conn->ws = ws_parser_new(WS_CLIENT, CLIENT_MESSAGE_BYTES_MAX);
    if (!conn->ws) {
        conn_attempt_failed(client, conn, "no memory");
        return;
    }
    conn->in = NULL;
    conn->state = CONN_OPEN;
    conn->attempts = 0;
    conn->since_us = read_us;
    client->under_way--;
    client->count.open++;
    timer_set(client, conn, TIMER_OWN,
              client->config.silence_ms > 0 ? read_us + client->config.silence_ms * 1000LL
                                            : INT64_MAX);
    uint32_t generation = conn->generation;
    client->handler->on_open(client->user, (uint32_t)(conn - client->conns));
    if (conn->generation == generation && in.len > head.len)
        conn_feed(client, conn, str_skip(in, head.len), read_us);
    buf_end(&whole_in);
}

/* --- frames ----------------------------------------------------------------------------------- */

static bool conn_send_frame(struct client *client, struct conn *conn, enum ws_opcode opcode,
                            struct str payload)
{
    uint32_t mask = (uint32_t)rng_next(&client->rng);
    uint8_t mask_bytes[4];
    memcpy(mask_bytes, &mask, sizeof(mask));
    buf_clear(&client->frame);
    if (!ws_encode(&client->frame, opcode, payload, mask_bytes))
        return false;
    client->count.bytes_out += client->frame.len;
    return conn_write(client, conn, buf_str(&client->frame));
}

static void conn_event(struct client *client, struct conn *conn, const struct ws_event *event,
                       int64_t read_us)
{
    switch (event->type) {
    case WS_NEED_MORE:
    case WS_PONG:
        return;
    case WS_TEXT:
        client->handler->on_message(client->user, (uint32_t)(conn - client->conns), event->payload,
                                    read_us);
        return;
    case WS_PING:
        if (!conn_send_frame(client, conn, WS_OP_PONG, event->payload))
            conn_lost(client, conn, "it does not take a pong");
        return;
    case WS_CLOSE:
        conn_lost(client, conn, "it closed");
        return;
    case WS_ERROR:
        conn_lost(client, conn, "it broke the WebSocket protocol");
        return;
    }
}

static void conn_feed(struct client *client, struct conn *conn, struct str in, int64_t read_us)
{
    client->count.bytes_in += in.len;
    conn->since_us = read_us;
    uint32_t generation = conn->generation;
    client->feeding = conn;
    while (in.len > 0 && conn->generation == generation) {
        struct ws_event event;
        size_t used = ws_feed(conn->ws, in, &event);
        assert(used > 0 && used <= in.len);
        in = str_skip(in, used);
        conn_event(client, conn, &event, read_us);
    }
    client->feeding = NULL;
    ws_parser_free(client->fed_parser);
    client->fed_parser = NULL;
}

static void conn_read(struct client *client, struct conn *conn)
{
    ssize_t n = recv(conn->fd, client->read_buffer, sizeof(client->read_buffer), MSG_DONTWAIT);
    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (n <= 0) {
        conn_lost(client, conn, n == 0 ? "it closed" : strerrordesc_np(errno));
        return;
    }
    struct str in = {client->read_buffer, (size_t)n};
    int64_t now_us = clock_monotonic_us();
    if (conn->state == CONN_OPEN)
        conn_feed(client, conn, in, now_us);
    else
        conn_shake(client, conn, in, now_us);
}

static void conn_ready(struct client *client, struct conn *conn, uint32_t events)
{
    uint32_t generation = conn->generation;
    if (conn->state == CONN_CONNECTING) {
        conn_connected(client, conn);
        return;
    }
    if ((events & EPOLLOUT) && !conn_write_more(client, conn)) {
        conn_lost(client, conn, strerrordesc_np(errno));
        return;
    }
    if (conn->generation == generation && (events & (EPOLLIN | EPOLLERR | EPOLLHUP)))
        conn_read(client, conn);
}

static void conn_own_timer(struct client *client, struct conn *conn, int64_t now_us)
{
    switch ((enum conn_state)conn->state) {
    case CONN_IDLE:
    case CONN_QUEUED:
        return;
    case CONN_WAITING:
        queue_add(client, conn);
        return;
    case CONN_CONNECTING:
    case CONN_SHAKING:
        conn_attempt_failed(client, conn, "it takes too long");
        return;
    case CONN_OPEN: {
        int64_t end_us = conn->since_us + client->config.silence_ms * 1000LL;
        if (end_us > now_us)
            timer_set(client, conn, TIMER_OWN, end_us);
        else
            conn_lost(client, conn, "it fell silent");
        return;
    }
    }
}

/* --- the loop --------------------------------------------------------------------------------- */

static void run_timers(struct client *client)
{
    int64_t now_us = clock_monotonic_us();
    while (client->heap_count > 0 && !client->stopped &&
           timer_us(client, client->heap[0]) <= now_us) {
        uint32_t timer = client->heap[0];
        struct conn *conn = timer_conn(client, timer);
        timer_drop(client, conn, (enum timer_kind)(timer % TIMER_KINDS));
        if (timer % TIMER_KINDS == TIMER_OWN)
            conn_own_timer(client, conn, now_us);
        else
            client->handler->on_timer(client->user, timer / TIMER_KINDS, now_us);
    }
}

static int wait_ms(struct client *client)
{
    if (client->heap_count == 0)
        return -1;
    int64_t left_us = timer_us(client, client->heap[0]) - clock_monotonic_us();
    if (left_us <= 0)
        return 0;
    int64_t left_ms = (left_us + 999) / 1000;
    return left_ms > INT32_MAX ? INT32_MAX : (int)left_ms;
}

bool client_run(struct client *client, struct err *err)
{
    struct epoll_event events[EVENTS_AT_ONCE];
    client->stopped = false;
    while (!client->stopped && (client->wanted > 0 || client->heap_count > 0)) {
        struct conn *conn;
        while (client->under_way < CLIENT_CONNECTING_MAX && (conn = queue_take(client)))
            conn_start(client, conn);
        int n = epoll_wait(client->epoll, events, EVENTS_AT_ONCE, wait_ms(client));
        if (n < 0 && errno != EINTR)
            return err_set(err, ERR_SYSTEM, "epoll_wait: %s", strerrordesc_np(errno));
        for (int i = 0; i < n && !client->stopped; i++) {
            conn = &client->conns[(uint32_t)events[i].data.u64];
            if (conn->generation == events[i].data.u64 >> 32)
                conn_ready(client, conn, events[i].events);
        }
        run_timers(client);
    }
    return true;
}

void client_stop(struct client *client)
{
    client->stopped = true;
}

/* --- what callers ask for --------------------------------------------------------------------- */

struct client *client_new(const struct client_config *config, const struct client_handler *handler,
                          void *user, struct err *err)
{
    assert(config->conns > 0 && config->conns <= NET_CONNECTIONS_MAX);
    struct client *client = calloc(1, sizeof(*client));
    if (!client) {
        (void)err_set(err, ERR_SYSTEM, "no memory for the client");
        return NULL;
    }
    client->config = *config;
    client->handler = handler;
    client->user = user;
    client->queue_first = client->queue_last = NOWHERE;
    rng_init(&client->rng, config->seed);
    buf_init(&client->frame, (size_t)WS_MESSAGE_BYTES_MAX * 2);
    client->conns = calloc(config->conns, sizeof(*client->conns));
    client->heap = calloc((size_t)config->conns * TIMER_KINDS, sizeof(*client->heap));
    client->epoll = epoll_create1(EPOLL_CLOEXEC);
    for (uint32_t i = 0; client->conns && i < config->conns; i++)
        client->conns[i] = (struct conn){
            .fd = -1, .next = NOWHERE, .heap_at = {NOWHERE, NOWHERE}
        };
    if (!client->conns || !client->heap || client->epoll < 0) {
        (void)err_set(err, ERR_SYSTEM, "no memory or no descriptor for %u connections",
                      config->conns);
        client_free(client);
        return NULL;
    }
    return client;
}

void client_free(struct client *client)
{
    if (!client)
        return;
    for (uint32_t i = 0; client->conns && client->heap && i < client->config.conns; i++)
        conn_close(client, &client->conns[i]);
    if (client->epoll >= 0)
        (void)close(client->epoll);
    buf_done(&client->frame);
    free(client->heap);
    free(client->conns);
    free(client);
}

bool client_files_raise(uint32_t conns, struct err *err)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return err_set(err, ERR_SYSTEM, "getrlimit: %s", strerrordesc_np(errno));
    limit.rlim_cur = limit.rlim_max;
    (void)setrlimit(RLIMIT_NOFILE, &limit);
    (void)getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < (rlim_t)conns + FILES_SPARE)
        return err_set(err, ERR_LIMIT,
                       "%u connections need %u open files, but this system allows %llu: ask for "
                       "fewer, or raise `ulimit -n`",
                       conns, conns + FILES_SPARE, (unsigned long long)limit.rlim_cur);
    return true;
}

static struct conn *conn_get(const struct client *client, uint32_t index)
{
    assert(index < client->config.conns);
    return &client->conns[index];
}

void client_open(struct client *client, uint32_t conn, const struct client_target *target)
{
    struct conn *c = conn_get(client, conn);
    assert(target->headers.len <= CLIENT_HEADERS_BYTES_MAX);
    if (c->state != CONN_IDLE)
        return;
    client->wanted++;
    c->target = target;
    c->attempts = 0;
    c->since_us = clock_monotonic_us();
    queue_add(client, c);
}

bool client_send(struct client *client, uint32_t conn, struct str text)
{
    struct conn *c = conn_get(client, conn);
    if (c->state != CONN_OPEN)
        return false;
    uint32_t generation = c->generation;
    if (!conn_send_frame(client, c, WS_OP_TEXT, text))
        conn_lost(client, c, "it does not take what is sent");
    return c->generation == generation;
}

void client_cut(struct client *client, uint32_t conn, bool reset, uint32_t retry_ms)
{
    struct conn *c = conn_get(client, conn);
    if (c->state != CONN_OPEN)
        return;
    if (reset) {
        struct linger linger = {.l_onoff = 1, .l_linger = 0};
        (void)setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &linger, sizeof(linger));
    }
    conn_close(client, c);
    c->since_us = clock_monotonic_us();
    conn_retry(client, c, c->since_us + (int64_t)retry_ms * 1000);
}

void client_finish(struct client *client, uint32_t conn)
{
    struct conn *c = conn_get(client, conn);
    if (c->state == CONN_IDLE)
        return;
    static const char normal[] = {0x03, (char)0xE8}; /* 1000: RFC 6455, 7.4.1 */
    if (c->state == CONN_OPEN)
        (void)conn_send_frame(client, c, WS_OP_CLOSE, (struct str){normal, sizeof(normal)});
    conn_close(client, c);
    conn_idle(client, c);
}

bool client_is_open(const struct client *client, uint32_t conn)
{
    return conn_get(client, conn)->state == CONN_OPEN;
}

void client_set_timer(struct client *client, uint32_t conn, int64_t at_us)
{
    timer_set(client, conn_get(client, conn), TIMER_USER, at_us);
}

struct client_count client_count_get(const struct client *client)
{
    return client->count;
}
