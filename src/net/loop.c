/* SPDX-License-Identifier: Apache-2.0 */
/* loop.c: the turns of the loop. Level-triggered: one recv a socket and turn is fair to all, and a
 * byte left behind is told again; EPOLLOUT is asked for only by sockets with a queue. */
#include "net/loop.h"

#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stddef.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"

static const char *errno_text(void)
{
    const char *text = strerrordesc_np(errno);
    return text ? text : "unknown error";
}

/* --- listening ------------------------------------------------------------------------------ */

union address {
    struct sockaddr any;
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
};

static bool address_read(const struct net_config *config, union address *ret, struct err *err)
{
    char host[INET6_ADDRSTRLEN] = "";
    memset(ret, 0, sizeof(*ret));
    if (config->host.len < sizeof(host))
        memcpy(host, config->host.ptr, config->host.len);
    if (inet_pton(AF_INET, host, &ret->v4.sin_addr) == 1) {
        ret->v4.sin_family = AF_INET;
        ret->v4.sin_port = htons(config->port);
        return true;
    }
    if (inet_pton(AF_INET6, host, &ret->v6.sin6_addr) == 1) {
        ret->v6.sin6_family = AF_INET6;
        ret->v6.sin6_port = htons(config->port);
        return true;
    }
    return err_set(err, ERR_SYNTAX,
                   "\"" STR_FMT "\" is not an address: write 127.0.0.1, 0.0.0.0, "
                   "::1 or ::",
                   STR_ARG(str_head(config->host, 40)));
}

static bool bind_failed(const struct net_config *config, struct err *err)
{
    if (errno == EADDRINUSE)
        return err_set(err, ERR_SYSTEM,
                       "port %u is in use by another program: stop it, or choose another port",
                       config->port);
    if (errno == EACCES)
        return err_set(err, ERR_SYSTEM,
                       "port %u is reserved to the system: choose one from 1024 on", config->port);
    if (errno == EADDRNOTAVAIL)
        return err_set(err, ERR_SYSTEM, STR_FMT " is no address of this machine",
                       STR_ARG(str_head(config->host, 40)));
    return err_set(err, ERR_SYSTEM, "cannot listen on port %u: %s", config->port, errno_text());
}

static bool net_listen(struct net *net, const struct net_config *config, struct err *err)
{
    union address address;
    int on = 1, off = 0;
    if (!address_read(config, &address, err))
        return false;
    bool is_v6 = address.any.sa_family == AF_INET6;
    socklen_t len = is_v6 ? sizeof(address.v6) : sizeof(address.v4);
    net->listen_fd = socket(address.any.sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (net->listen_fd < 0)
        return bind_failed(config, err);
    (void)setsockopt(net->listen_fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    /* Accepted sockets inherit it: one system call saved for each. */
    (void)setsockopt(net->listen_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    if (is_v6) /* "::" hears IPv4 too */
        (void)setsockopt(net->listen_fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof(off));
    if (bind(net->listen_fd, &address.any, len) < 0 || listen(net->listen_fd, NET_BACKLOG) < 0 ||
        getsockname(net->listen_fd, &address.any, &len) < 0)
        return bind_failed(config, err);
    net->port = ntohs(is_v6 ? address.v6.sin6_port : address.v4.sin_port);
    return true;
}

static bool source_add(struct net *net, int fd, struct source *source, struct err *err)
{
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = source};
    if (epoll_ctl(net->epoll_fd, EPOLL_CTL_ADD, fd, &event) < 0)
        return err_set(err, ERR_SYSTEM, "cannot watch a descriptor: %s", errno_text());
    return true;
}

static bool net_open(struct net *net, const struct net_config *config, struct err *err)
{
    net->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
    net->stop_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (net->epoll_fd < 0 || net->stop_fd < 0)
        return err_set(err, ERR_SYSTEM, "cannot make an event loop: %s", errno_text());
    return net_listen(net, config, err) && source_add(net, net->stop_fd, &net->stopper, err) &&
           source_add(net, net->listen_fd, &net->listener, err);
}

struct net *net_new(const struct net_config *config, const struct net_handler *handler, void *user,
                    struct err *err)
{
    struct net *net = calloc(1, sizeof(*net));
    if (!net) {
        (void)err_set(err, ERR_SYSTEM, "no memory for the network");
        return NULL;
    }
    net->handler = handler;
    net->user = user;
    net->allowed_origin = config->allowed_origin;
    net->clock_us = clock_monotonic_us;
    net->epoll_fd = net->listen_fd = net->stop_fd = -1;
    net->listener.kind = SOURCE_LISTENER;
    net->stopper.kind = SOURCE_STOP;
    net->wake_us = net->accept_retry_us = INT64_MAX;
    buf_init(&net->scratch, NET_WRITE_BYTES_MAX);
    wheel_init(&net->wheel, net->clock_us() / 1000);
    if (!net_open(net, config, err)) {
        net_free(net);
        return NULL;
    }
    return net;
}

void net_free(struct net *net)
{
    struct wheel_node *timer;
    if (!net)
        return;
    while ((timer = wheel_take_any(&net->wheel))) {
        struct net_conn *conn = conn_of_timer(timer);
        net_close(conn, 1001, STR("the server stops")); /* whoever has no queue gets it */
        conn_drop(conn);
    }
    conns_end(net);
    groups_stop(net);
    if (net->listen_fd >= 0)
        (void)close(net->listen_fd);
    if (net->stop_fd >= 0)
        (void)close(net->stop_fd);
    if (net->epoll_fd >= 0)
        (void)close(net->epoll_fd);
    buf_done(&net->scratch);
    free(net);
}

uint16_t net_port(const struct net *net)
{
    return net->port;
}

void net_stop(struct net *net)
{
    int saved = errno; /* a signal may have come between a call and the look at its errno */
    uint64_t one = 1;
    net->stopping = 1;
    ssize_t n = write(net->stop_fd, &one, sizeof(one));
    (void)n; /* it cannot fail but when it is set already */
    errno = saved;
}

void net_set_wake(struct net *net, int64_t at_us)
{
    net->wake_us = at_us;
}

bool net_watch(struct net *net, int fd, void (*ready)(void *user), void *user, struct err *err)
{
    if (net->watches_count == NET_WATCHES_MAX)
        return err_set(err, ERR_LIMIT, "the loop watches %d descriptors at most", NET_WATCHES_MAX);
    struct watch *watch = &net->watches[net->watches_count];
    *watch = (struct watch){.source.kind = SOURCE_WATCH, .ready = ready, .user = user};
    if (!source_add(net, fd, &watch->source, err))
        return false;
    net->watches_count++;
    return true;
}

/* --- accepting ------------------------------------------------------------------------------ */

static void accept_listen(struct net *net, uint32_t events)
{
    struct epoll_event event = {.events = events, .data.ptr = &net->listener};
    (void)epoll_ctl(net->epoll_fd, EPOLL_CTL_MOD, net->listen_fd, &event);
}

/* Out of descriptors or memory: the kernel keeps the newcomers; asking again at once would spin. */
static void accept_pause(struct net *net)
{
    net->accept_retry_us = net->clock_us() + (int64_t)NET_ACCEPT_RETRY_MS * 1000;
    accept_listen(net, 0);
}

void net_accept_resume(struct net *net)
{
    if (net->accept_retry_us == INT64_MAX)
        return;
    net->accept_retry_us = INT64_MAX;
    accept_listen(net, EPOLLIN);
}

static void accept_batch(struct net *net)
{
    int64_t now_us = net->clock_us();
    for (int i = 0; i < NET_ACCEPT_BATCH; i++) {
        if (net->conns_count >= NET_CONNECTIONS_MAX) {
            accept_pause(net);
            return;
        }
        int fd = accept4(net->listen_fd, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (fd >= 0) {
            (void)conn_new(net, fd, now_us);
        } else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            accept_pause(net);
            return;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            return;
        } /* else that one left before it was let in: the next */
    }
}

/* --- turns ---------------------------------------------------------------------------------- */

static int64_t earlier(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

/* How long nothing is due, in ms, rounded up; -1: for ever. */
static int quiet_ms(struct net *net)
{
    if (net->busy_first || net->ending)
        return 0;
    int64_t due_ms = wheel_next_ms(&net->wheel);
    int64_t due_us = due_ms == INT64_MAX ? INT64_MAX : due_ms * 1000;
    due_us = earlier(due_us, earlier(net->wake_us, net->accept_retry_us));
    if (due_us == INT64_MAX)
        return -1;
    int64_t wait_us = due_us - net->clock_us();
    if (wait_us <= 0)
        return 0;
    return (int)earlier((wait_us + 999) / 1000, INT32_MAX);
}

static void event_handle(struct net *net, const struct epoll_event *event)
{
    struct source *source = event->data.ptr;
    switch ((enum source_kind)source->kind) {
    case SOURCE_LISTENER:
        accept_batch(net);
        break;
    case SOURCE_STOP: {
        uint64_t count;
        ssize_t n = read(net->stop_fd, &count, sizeof(count));
        (void)n; /* it ended the wait, that is all */
        break;
    }
    case SOURCE_WATCH: {
        struct watch *watch = (struct watch *)source;
        watch->ready(watch->user);
        break;
    }
    case SOURCE_CONN:
        conn_event((struct net_conn *)source, event->events);
        break;
    }
}

static void deadlines_run(struct net *net)
{
    int64_t now_us = net->clock_us();
    if (net->accept_retry_us <= now_us)
        net_accept_resume(net);
    if (net->wake_us <= now_us) {
        net->wake_us = INT64_MAX;
        net->handler->on_wake(net->user, now_us);
    }
    if (wheel_next_ms(&net->wheel) > now_us / 1000)
        return;
    for (int i = 0; i < NET_TIMERS_BATCH; i++) {
        struct wheel_node *timer = wheel_take_due(&net->wheel, now_us / 1000);
        if (!timer)
            break;
        conn_expired(conn_of_timer(timer), now_us);
    }
}

bool net_turn(struct net *net, int wait_ms_max, struct err *err)
{
    struct epoll_event events[NET_EVENTS_MAX];
    int wait_ms = quiet_ms(net);
    if (wait_ms < 0 || (wait_ms_max >= 0 && wait_ms > wait_ms_max))
        wait_ms = wait_ms_max;
    int count = epoll_wait(net->epoll_fd, events, NET_EVENTS_MAX, wait_ms);
    if (count < 0 && errno != EINTR)
        return err_set(err, ERR_SYSTEM, "the event loop failed: %s", errno_text());
    for (int i = 0; i < count; i++)
        event_handle(net, &events[i]);
    deadlines_run(net);
    groups_run(net);
    conns_end(net);
    return true;
}

bool net_run(struct net *net, struct err *err)
{
    while (!net->stopping)
        if (!net_turn(net, -1, err))
            return false;
    net->stopping = 0; /* may run again */
    return true;
}
