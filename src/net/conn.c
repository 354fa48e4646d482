/* SPDX-License-Identifier: Apache-2.0 */
/* conn.c: one socket, whatever it speaks: reading, the queue of what it would not take, its end. */
#include "net/loop.h"

#include <errno.h>
#include <stddef.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "net/ws.h"

struct queue_item {
    struct queue_item *next;
    struct frame *frame; /* one reference */
};

/* Exists only while the socket takes no more. */
struct queue {
    struct queue_item *first, *last;
    size_t sent;  /* bytes of the first item that are gone */
    size_t bytes; /* still to go */
};

static void queue_pop(struct queue *queue)
{
    struct queue_item *item = queue->first;
    queue->first = item->next;
    frame_drop(item->frame);
    free(item);
}

static void queue_free(struct queue *queue)
{
    if (!queue)
        return;
    while (queue->first)
        queue_pop(queue);
    free(queue);
}

/* Appends what is left of a piece after its first `sent` bytes. false: no memory. */
static bool queue_add(struct net_conn *conn, const struct piece *piece, size_t sent)
{
    struct queue_item *item = malloc(sizeof(*item));
    struct frame *frame = piece->frame;
    struct queue *queue = conn->queue;
    if (!queue)
        queue = conn->queue = calloc(1, sizeof(*queue));
    if (frame)
        frame_keep(frame);
    else if (piece->is_static)
        frame = frame_static(str_skip(piece->bytes, sent));
    else
        frame = frame_copy(str_skip(piece->bytes, sent));
    if (!item || !queue || !frame) {
        free(item);
        frame_drop(frame);
        return false;
    }
    *item = (struct queue_item){.frame = frame};
    if (!queue->first) {
        queue->first = item;
        queue->sent = piece->frame ? sent : 0; /* only a new queue begins in the middle of one */
    } else {
        queue->last->next = item;
    }
    queue->last = item;
    queue->bytes += piece->bytes.len - sent;
    return true;
}

/* EPOLLOUT is asked for only while something waits; HTTP reads nothing meanwhile, so that who does
 * not take its replies cannot ask for more. */
static void interest_update(struct net_conn *conn)
{
    uint8_t interest = conn->queue ? EPOLLOUT : 0;
    if (!conn->peer_ended && !(conn->state == CONN_HTTP && conn->queue))
        interest |= EPOLLIN;
    if (interest == conn->interest)
        return;
    struct epoll_event event = {.events = interest, .data.ptr = conn};
    conn->interest = interest;
    (void)epoll_ctl(conn->net->epoll_fd, EPOLL_CTL_MOD, conn->fd, &event);
}

struct net_conn *conn_new(struct net *net, int fd, int64_t now_us)
{
    struct net_conn *conn = calloc(1, sizeof(*conn));
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = conn};
    if (!conn || epoll_ctl(net->epoll_fd, EPOLL_CTL_ADD, fd, &event) < 0) {
        free(conn);
        (void)close(fd);
        return NULL;
    }
    conn->source.kind = SOURCE_CONN;
    conn->state = CONN_HTTP;
    conn->interest = EPOLLIN;
    conn->fd = fd;
    conn->net = net;
    conn_deadline(conn, now_us, HTTP_HEAD_MS_MAX);
    net->conns_count++;
    return conn;
}

void conn_deadline(struct net_conn *conn, int64_t now_us, int64_t wait_ms)
{
    wheel_set(&conn->net->wheel, &conn->timer, now_us / 1000 + wait_ms);
}

struct net_conn *conn_of_timer(struct wheel_node *timer)
{
    return (struct net_conn *)((char *)timer - offsetof(struct net_conn, timer));
}

void conn_expired(struct net_conn *conn, int64_t now_us)
{
    switch ((enum conn_state)conn->state) {
    case CONN_HTTP:
        http_conn_expired(conn, now_us);
        break;
    case CONN_WS:
        ws_conn_expired(conn, now_us);
        break;
    case CONN_LINGER:
    case CONN_DEAD:
        conn_drop(conn);
        break;
    }
}

/* --- the end -------------------------------------------------------------------------------- */

static void ending_add(struct net_conn *conn)
{
    if (conn->ending)
        return;
    conn->ending = true;
    conn->ending_next = conn->net->ending;
    conn->net->ending = conn;
}

void conn_drop(struct net_conn *conn)
{
    if (conn->state == CONN_DEAD)
        return;
    conn->state = CONN_DEAD;
    net_group_remove(conn);
    ending_add(conn);
}

/* All is written: says so. */
static void write_end(struct net_conn *conn)
{
    conn->write_ended = true;
    if (conn->peer_ended || shutdown(conn->fd, SHUT_WR) < 0)
        conn_drop(conn);
}

/* How long who is leaving may take: a slow phone needs time for its last page. */
static int64_t linger_ms(const struct net_conn *conn)
{
    return conn->queue && !conn->upgraded ? HTTP_IDLE_MS_MAX : NET_LINGER_MS;
}

void conn_finish(struct net_conn *conn)
{
    if (conn->state >= CONN_LINGER)
        return;
    conn->state = CONN_LINGER;
    net_group_remove(conn);
    ending_add(conn);
    conn_deadline(conn, conn->net->clock_us(), linger_ms(conn));
    if (!conn->queue)
        write_end(conn);
    else
        interest_update(conn);
}

static void conn_free(struct net_conn *conn)
{
    struct net *net = conn->net;
    wheel_remove(&conn->timer);
    queue_free(conn->queue);
    (void)close(conn->fd);
    free(conn);
    net->conns_count--;
    net_accept_resume(net);
}

void conns_end(struct net *net)
{
    while (net->ending) {
        struct net_conn *conn = net->ending;
        net->ending = conn->ending_next;
        if (conn->upgraded) {
            net->handler->on_close(net->user, conn);
            ws_parser_free(conn->ws);
        } else {
            http_conn_free(conn->http);
        }
        conn->upgraded = false;
        conn->http = NULL;
        conn->ending = false; /* only now: on_close may have made matters worse for it */
        if (conn->state == CONN_DEAD)
            conn_free(conn);
    }
}

/* --- writing -------------------------------------------------------------------------------- */

/* True if the socket is only full. */
static bool would_block(void)
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

/* One system call. Returns the bytes taken; -1: the connection is broken. */
static ssize_t write_now(int fd, const struct piece *pieces, size_t count)
{
    ssize_t n;
    if (count == 1) {
        n = send(fd, pieces[0].bytes.ptr, pieces[0].bytes.len, MSG_NOSIGNAL);
    } else {
        struct iovec parts[2];
        struct msghdr message = {.msg_iov = parts, .msg_iovlen = count};
        for (size_t i = 0; i < count; i++)
            parts[i] = (struct iovec){(void *)(uintptr_t)pieces[i].bytes.ptr, pieces[i].bytes.len};
        n = sendmsg(fd, &message, MSG_NOSIGNAL);
    }
    return n < 0 && would_block() ? 0 : n;
}

void conn_write(struct net_conn *conn, const struct piece *pieces, size_t count)
{
    size_t sent = 0;
    if (conn->state == CONN_DEAD || conn->write_ended)
        return;
    if (!conn->queue) {
        ssize_t n = write_now(conn->fd, pieces, count);
        if (n < 0) {
            conn_drop(conn);
            return;
        }
        sent = (size_t)n;
    }
    for (size_t i = 0; i < count; i++) {
        size_t gone = sent < pieces[i].bytes.len ? sent : pieces[i].bytes.len;
        sent -= gone;
        if (gone < pieces[i].bytes.len && !queue_add(conn, &pieces[i], gone)) {
            conn_drop(conn);
            return;
        }
    }
    if (!conn->queue)
        return;
    if (conn->state == CONN_WS && conn->queue->bytes > CLIENT_QUEUE_BYTES_MAX)
        conn_drop(conn); /* too slow: it comes back and gets the state of that moment */
    else
        interest_update(conn);
}

/* Forgets n bytes that are gone. */
static void queue_advance(struct queue *queue, size_t n)
{
    queue->bytes -= n;
    queue->sent += n;
    while (queue->first && queue->sent >= queue->first->frame->bytes.len) {
        queue->sent -= queue->first->frame->bytes.len;
        queue_pop(queue);
    }
}

/* The socket takes bytes again. */
static void queue_flush(struct net_conn *conn)
{
    struct queue *queue = conn->queue;
    struct iovec parts[NET_PIECES_MAX];
    struct msghdr message = {.msg_iov = parts};
    size_t skip = queue->sent;
    for (struct queue_item *item = queue->first; item && message.msg_iovlen < NET_PIECES_MAX;
         item = item->next) {
        struct str bytes = str_skip(item->frame->bytes, skip);
        parts[message.msg_iovlen++] = (struct iovec){(void *)(uintptr_t)bytes.ptr, bytes.len};
        skip = 0;
    }
    ssize_t n = sendmsg(conn->fd, &message, MSG_NOSIGNAL);
    if (n < 0) {
        if (!would_block())
            conn_drop(conn);
        return;
    }
    queue_advance(queue, (size_t)n);
    int64_t now_us = conn->net->clock_us();
    if (queue->first) {
        if (conn->state != CONN_WS)
            conn_deadline(conn, now_us, linger_ms(conn));
        return;
    }
    queue_free(queue);
    conn->queue = NULL;
    interest_update(conn);
    if (conn->state == CONN_LINGER) {
        conn_deadline(conn, now_us, linger_ms(conn));
        write_end(conn);
    } else if (conn->state == CONN_HTTP) {
        http_conn_drained(conn, now_us);
    }
}

/* --- reading -------------------------------------------------------------------------------- */

/* The peer sends no more; what waits for it may still be taken. */
static void peer_end(struct net_conn *conn)
{
    conn->peer_ended = true;
    if (!conn->queue || conn->state == CONN_WS) {
        conn_drop(conn);
        return;
    }
    conn_finish(conn);
    interest_update(conn);
}

/* One recv a turn: the others' turn comes, and epoll tells again what is left. */
static void conn_read(struct net_conn *conn)
{
    struct net *net = conn->net;
    ssize_t n = recv(conn->fd, net->read_bytes, sizeof(net->read_bytes), 0);
    int64_t now_us = net->clock_us();
    if (n <= 0) {
        if (n == 0)
            peer_end(conn);
        else if (!would_block())
            conn_drop(conn);
        return;
    }
    conn->read_us = now_us;
    struct str in = {net->read_bytes, (size_t)n};
    switch ((enum conn_state)conn->state) {
    case CONN_HTTP:
        http_conn_read(conn, in, now_us);
        break;
    case CONN_WS:
        ws_conn_read(conn, in, now_us);
        break;
    case CONN_LINGER:
    case CONN_DEAD:
        break;
    }
}

void conn_event(struct net_conn *conn, uint32_t events)
{
    if ((events & EPOLLOUT) && conn->queue && conn->state != CONN_DEAD)
        queue_flush(conn);
    if (conn->state == CONN_DEAD)
        return;
    if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) && (conn->interest & EPOLLIN))
        conn_read(conn);
    else if (events & (EPOLLHUP | EPOLLERR))
        conn_drop(conn);
}
