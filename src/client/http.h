/* SPDX-License-Identifier: Apache-2.0 */
/* http.h: where a server is, and single requests to it that wait for their reply. */
#ifndef MAILLON_CLIENT_HTTP_H
#define MAILLON_CLIENT_HTTP_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/socket.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

struct client_server {
    char host[CLIENT_HOST_BYTES_MAX + 10]; /* for the Host header: name or [v6], and the port */
    struct client_address {
        struct sockaddr_storage at;
        socklen_t len;
    } addresses[CLIENT_ADDRESSES_MAX];
    uint32_t addresses_count; /* never 0 */
};

/* Understands http://HOST[:PORT][/], HOST being a name, an IPv4 address or an IPv6 one in brackets,
 * and looks its addresses up (this may wait for the system's resolver). https is refused with
 * words: TLS belongs to the proxy in front. */
bool client_server_find(struct str url, struct client_server *ret, struct err *err);

struct client_reply {
    int status;
    struct str body;   /* in the arena */
    struct str cookie; /* "name=value" of the first Set-Cookie, in the arena; or empty */
};

/* Sends one request and waits for its reply, CLIENT_HTTP_MS_MAX at most.
 * headers  whole lines, each ended by \r\n; or empty
 * json     the body; empty: none
 * false: the server was not reached or did not speak HTTP. A status of 4xx is no failure here. */
bool client_request(const struct client_server *server, struct str method, struct str path,
                    struct str headers, struct str json, struct arena *arena,
                    struct client_reply *ret, struct err *err);

/* --- the head of a reply, without I/O ------------------------------------------------------- */
struct client_head {
    int status;
    size_t len;        /* bytes of the head with its empty line */
    struct str fields; /* the header lines; borrowed from the input */
};
/* 1: whole; 0: more bytes are needed; -1: this is not HTTP/1.1. */
int client_head_read(struct str in, struct client_head *ret);
/* The first header of that name, case ignored, trimmed; or the empty view. */
struct str client_head_find(const struct client_head *head, struct str name);

#endif
