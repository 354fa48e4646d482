/* SPDX-License-Identifier: Apache-2.0 */
/* start.c: from the start of a server's process to its first page served. Asks without a pause,
 * from the other core. Usage: start PORT COMMAND ARGUMENT… */
#include <arpa/inet.h>
#include <errno.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "client/http.h"

enum {
    PATIENCE_US = 5000000,
};

static bool listens(const struct client_server *server)
{
    const struct client_address *address = &server->addresses[0];
    int fd = socket(address->at.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool ok = fd >= 0 && connect(fd, (const struct sockaddr *)&address->at, address->len) == 0;
    if (fd >= 0)
        (void)close(fd);
    return ok;
}

int main(int argc, char **argv)
{
    struct err err = {0};
    struct client_server server;
    struct client_reply reply = {0};
    char url[64];
    struct arena *arena = arena_new((size_t)CLIENT_REPLY_BYTES_MAX * 2);
    (void)snprintf(url, sizeof(url), "http://127.0.0.1:%s", argc > 2 ? argv[1] : "");
    if (!arena || argc < 3 || !client_server_find(str_from(url), &server, &err)) {
        (void)fprintf(stderr, "start: PORT COMMAND… are needed; %s\n", err.message);
        return EXIT_FAILURE;
    }
    int64_t begin_us = clock_monotonic_us();
    pid_t child = fork();
    if (child == 0) {
        (void)execvp(argv[2], argv + 2);
        _exit(127);
    }
    while (!listens(&server) && clock_monotonic_us() - begin_us < PATIENCE_US)
        continue;
    bool ok = client_request(&server, STR("GET"), STR("/"), (struct str){0}, (struct str){0}, arena,
                             &reply, &err);
    double ms = (double)(clock_monotonic_us() - begin_us) / 1000.0;
    if (ok && reply.status != 200)
        ok = err_set(&err, ERR_STATE, "status %d", reply.status);
    if (child > 0) {
        (void)kill(child, SIGTERM);
        (void)waitpid(child, NULL, 0);
    }
    if (ok)
        (void)printf("{\"first_page_ms\":%.2f,\"bytes\":%zu}\n", ms, reply.body.len);
    else
        (void)fprintf(stderr, "start: %s\n", err.message);
    arena_free(arena);
    return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
