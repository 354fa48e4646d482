/* SPDX-License-Identifier: Apache-2.0 */
/* http.c: URLs, addresses, and one blocking request at a time. The many sockets are in client.c. */
#include "client/http.h"

#include <errno.h>
#include <netdb.h>
#include <sys/time.h>
#include <unistd.h>

#include "base/buf.h"

static bool server_resolve(const char *name, const char *port, struct client_server *server,
                           struct err *err)
{
    struct addrinfo hints = {
        .ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICSERV};
    struct addrinfo *list = NULL;
    int failure = getaddrinfo(name, port, &hints, &list);
    if (failure != 0)
        return err_set(err, ERR_NOT_FOUND, "%s: no such host (%s); check the address after --url",
                       name, gai_strerror(failure));
    for (struct addrinfo *at = list; at && server->addresses_count < CLIENT_ADDRESSES_MAX;
         at = at->ai_next) {
        struct client_address *address = &server->addresses[server->addresses_count++];
        memcpy(&address->at, at->ai_addr, at->ai_addrlen);
        address->len = at->ai_addrlen;
    }
    freeaddrinfo(list);
    return true;
}

/* Splits "host:port", "host", "[v6]:port", "[v6]"; port stays as it was when none is written. */
static bool authority_split(struct str authority, struct str *name, struct str *port)
{
    if (str_starts(authority, STR("["))) {
        struct str tail;
        if (!str_cut(str_skip(authority, 1), ']', name, &tail))
            return false;
        if (tail.len > 0 && tail.ptr[0] != ':')
            return false;
        if (tail.len > 0)
            *port = str_skip(tail, 1);
        return name->len > 0;
    }
    struct str tail;
    if (str_cut(authority, ':', name, &tail))
        *port = tail;
    return name->len > 0;
}

bool client_server_find(struct str url, struct client_server *ret, struct err *err)
{
    if (str_starts(url, STR("https://")))
        return err_set(err, ERR_SYNTAX,
                       "https is not spoken here: give the address behind the proxy, such as "
                       "http://127.0.0.1:8080");
    if (!str_starts(url, STR("http://")))
        return err_set(err, ERR_SYNTAX,
                       STR_FMT ": an address begins with http://, such as http://127.0.0.1:8080",
                       STR_ARG(str_head(url, 80)));
    struct str authority, path, name, port = STR("80");
    (void)str_cut(str_skip(url, strlen("http://")), '/', &authority, &path);
    uint64_t number = 0;
    if (path.len > 0 || authority.len > CLIENT_HOST_BYTES_MAX ||
        str_find_char(authority, '@') < authority.len ||
        !authority_split(authority, &name, &port) || !str_to_u64(port, 65535, &number) ||
        number == 0)
        return err_set(err, ERR_SYNTAX,
                       STR_FMT ": give only http://HOST:PORT, such as http://127.0.0.1:8080",
                       STR_ARG(str_head(url, 80)));

    char name_z[CLIENT_HOST_BYTES_MAX + 1], port_z[sizeof("65535")];
    (void)snprintf(name_z, sizeof(name_z), STR_FMT, STR_ARG(name));
    (void)snprintf(port_z, sizeof(port_z), "%u", (unsigned)number);
    struct client_server server = {0};
    (void)snprintf(server.host, sizeof(server.host), STR_FMT, STR_ARG(authority));
    if (!server_resolve(name_z, port_z, &server, err))
        return false;
    *ret = server;
    return true;
}

int client_head_read(struct str in, struct client_head *ret)
{
    size_t end = str_find(in, STR("\r\n\r\n"));
    if (end == in.len)
        return in.len > HTTP_HEAD_BYTES_MAX ? -1 : 0;
    struct str line, fields;
    (void)str_cut(str_head(in, end + 2), '\n', &line, &fields);
    uint64_t status = 0;
    if (!str_starts(line, STR("HTTP/1.")) || line.len < strlen("HTTP/1.1 200") ||
        !str_to_u64(str_head(str_skip(line, strlen("HTTP/1.1 ")), 3), 599, &status))
        return -1;
    *ret = (struct client_head){.status = (int)status, .len = end + 4, .fields = fields};
    return 1;
}

struct str client_head_find(const struct client_head *head, struct str name)
{
    struct str rest = head->fields;
    while (rest.len > 0) {
        struct str line, key, value;
        (void)str_cut(rest, '\n', &line, &rest);
        if (str_cut(line, ':', &key, &value) && str_eq_nocase(key, name))
            return str_trim(value);
    }
    return (struct str){0};
}

/* The first address that answers. */
static int server_connect(const struct client_server *server, struct err *err)
{
    int failure = 0;
    for (uint32_t i = 0; i < server->addresses_count; i++) {
        const struct client_address *address = &server->addresses[i];
        int fd = socket(address->at.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (fd < 0) {
            failure = errno;
            continue;
        }
        struct timeval limit = {.tv_sec = CLIENT_HTTP_MS_MAX / 1000};
        (void)setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
        (void)setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit));
        if (connect(fd, (const struct sockaddr *)&address->at, address->len) == 0)
            return fd;
        failure = errno;
        (void)close(fd);
    }
    (void)err_set(err, ERR_SYSTEM, "http://%s cannot be reached (%s): is the server running?",
                  server->host, strerrordesc_np(failure));
    return -1;
}

static bool send_all(int fd, struct str text)
{
    while (text.len > 0) {
        ssize_t n = send(fd, text.ptr, text.len, MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        text = str_skip(text, (size_t)n);
    }
    return true;
}

/* Reads until the server closes, as "Connection: close" asks of it, or the body is whole. */
static bool receive_all(int fd, struct buf *in)
{
    for (;;) {
        struct client_head head;
        int whole = client_head_read(buf_str(in), &head);
        if (whole < 0)
            return false;
        uint64_t body = 0;
        if (whole > 0 &&
            str_to_u64(client_head_find(&head, STR("Content-Length")), SIZE_MAX / 2, &body) &&
            in->len - head.len >= body)
            return true;
        char piece[4096];
        ssize_t n = recv(fd, piece, sizeof(piece), 0);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        if (n == 0)
            return whole > 0;
        if (!buf_put(in, (struct str){piece, (size_t)n}))
            return false;
    }
}

static bool reply_keep(struct str in, struct arena *arena, struct client_reply *ret,
                       struct err *err)
{
    struct client_head head;
    if (client_head_read(in, &head) <= 0)
        return err_set(err, ERR_SYNTAX, "the server's reply is not HTTP: is this its address?");
    if (client_head_find(&head, STR("Transfer-Encoding")).len > 0)
        return err_set(err, ERR_SYNTAX,
                       "a proxy answered in chunks: give the server's own address");
    struct str body = str_skip(in, head.len), cookie, attributes;
    uint64_t length;
    if (str_to_u64(client_head_find(&head, STR("Content-Length")), SIZE_MAX / 2, &length)) {
        if (length > body.len)
            return err_set(err, ERR_SYSTEM, "the server closed before the end of its reply");
        body = str_head(body, length);
    }
    (void)str_cut(client_head_find(&head, STR("Set-Cookie")), ';', &cookie, &attributes);
    struct client_reply reply = {
        .status = head.status, .body = arena_str(arena, body), .cookie = arena_str(arena, cookie)};
    if (!reply.body.ptr || !reply.cookie.ptr)
        return err_set(err, ERR_SYSTEM, "no memory for the server's reply");
    *ret = reply;
    return true;
}

bool client_request(const struct client_server *server, struct str method, struct str path,
                    struct str headers, struct str json, struct arena *arena,
                    struct client_reply *ret, struct err *err)
{
    int fd = server_connect(server, err);
    if (fd < 0)
        return false;
    bool ok = false;
    struct buf out, in;
    buf_init(&out, HTTP_HEAD_BYTES_MAX + HTTP_BODY_BYTES_MAX);
    buf_init(&in, CLIENT_REPLY_BYTES_MAX);
    (void)buf_printf(&out, STR_FMT " " STR_FMT " HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n",
                     STR_ARG(method), STR_ARG(path), server->host);
    (void)buf_put(&out, headers);
    if (json.len > 0)
        (void)buf_printf(&out, "Content-Type: application/json\r\nContent-Length: %zu\r\n",
                         json.len);
    (void)buf_put(&out, STR("\r\n"));
    (void)buf_put(&out, json);
    if (out.refused)
        (void)err_set(err, ERR_LIMIT, "the request is too large");
    else if (!send_all(fd, buf_str(&out)) || !receive_all(fd, &in))
        (void)err_set(err, ERR_SYSTEM, "http://%s did not answer " STR_FMT " " STR_FMT,
                      server->host, STR_ARG(method), STR_ARG(path));
    else
        ok = reply_keep(buf_str(&in), arena, ret, err);
    buf_done(&in);
    buf_done(&out);
    (void)close(fd);
    return ok;
}
