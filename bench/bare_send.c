/* SPDX-License-Identifier: Apache-2.0 */
/* bare_send.c: the limit of a fan-out: a loop of send() of the same bytes to the same number of
 * sockets, and nothing else. It shakes hands with each client, so that the same load can time it.
 * Usage: bare_send CLIENTS FILE: the last client is the one who says when. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "net/ws.h"

enum {
    FILE_BYTES_MAX = 1 << 20,
};

static int listen_somewhere(void)
{
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof(at);
    if (fd < 0 || bind(fd, (struct sockaddr *)&at, len) != 0 || listen(fd, SOMAXCONN) != 0 ||
        getsockname(fd, (struct sockaddr *)&at, &len) != 0)
        return -1;
    (void)printf("{\"port\":%u}\n", ntohs(at.sin_port));
    (void)fflush(stdout);
    return fd;
}

static int accept_one(int listener)
{
    char head[HTTP_HEAD_BYTES_MAX], accept_key[29], reply[256];
    int on = 1, fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
    if (fd < 0)
        return -1;
    (void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    struct str got = {head, 0}, key_field = STR("Sec-WebSocket-Key: ");
    while (str_find(got, STR("\r\n\r\n")) == got.len && got.len < sizeof(head)) {
        ssize_t n = recv(fd, head + got.len, sizeof(head) - got.len, 0);
        if (n <= 0)
            return -1;
        got.len += (size_t)n;
    }
    struct str key = str_skip(got, str_find(got, key_field) + key_field.len);
    ws_accept_key(str_head(key, str_find_char(key, '\r')), accept_key);
    int n = snprintf(reply, sizeof(reply),
                     "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                     "Connection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n\r\n",
                     accept_key);
    return send(fd, reply, (size_t)n, MSG_NOSIGNAL) == n ? fd : -1;
}

int main(int argc, char **argv)
{
    uint64_t count = 0;
    struct err err = {0};
    struct str bytes;
    struct arena *arena = arena_new((size_t)FILE_BYTES_MAX * 2);
    if (argc != 3 || !str_to_u64(str_from(argv[1]), NET_CONNECTIONS_MAX, &count) || count < 2 ||
        !arena || !file_read(arena, argv[2], FILE_BYTES_MAX, &bytes, &err)) {
        (void)fprintf(stderr, "bare_send: CLIENTS FILE are needed; %s\n", err.message);
        return EXIT_FAILURE;
    }
    struct rlimit limit;
    (void)getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    (void)setrlimit(RLIMIT_NOFILE, &limit);

    int *fds = calloc(count, sizeof(*fds)), listener = listen_somewhere();
    bool ok = fds && listener >= 0;
    for (uint64_t i = 0; ok && i < count; i++) {
        fds[i] = accept_one(listener);
        ok = fds[i] >= 0;
    }
    if (!ok)
        (void)fprintf(stderr, "bare_send: %s\n", strerrordesc_np(errno));
    char order[256];
    while (ok && recv(fds[count - 1], order, sizeof(order), 0) > 0)
        for (uint64_t i = 0; i + 1 < count; i++)
            (void)send(fds[i], bytes.ptr, bytes.len, MSG_NOSIGNAL | MSG_DONTWAIT);
    free(fds);
    arena_free(arena);
    return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
