/* SPDX-License-Identifier: Apache-2.0 */
/* http.h: HTTP/1.1 requests (RFC 9112) without I/O. Feed bytes, get events; the same events
 * whatever the portions. What two readers could understand in two ways is refused, not guessed. */
#ifndef MAILLON_NET_HTTP_H
#define MAILLON_NET_HTTP_H

#include "net/net.h"

enum http_event_type {
    HTTP_NEED_MORE, /* all was consumed, no event yet */
    HTTP_CONTINUE,  /* the client waits for "100 Continue" before it sends the body */
    HTTP_REQUEST,   /* a whole request */
    HTTP_ERROR,     /* refused with `status`; the parser is dead */
};

struct http_event {
    enum http_event_type type;
    int status;       /* of HTTP_ERROR: 400, 413, 414, 417, 431, 501, 503 (no memory), 505 */
    bool keep_alive;  /* the connection may serve another request */
    bool can_upgrade; /* it is HTTP/1.1, not 1.0 */
    struct http_request request; /* borrowed from the parser until the next feed */
};

struct http_parser; /* two kilobytes: exists only while a request is read and answered */

struct http_parser *http_parser_new(void);         /* NULL: no memory */
void http_parser_free(struct http_parser *parser); /* takes NULL */
/* True when nothing of a next request has been fed. */
bool http_parser_is_idle(const struct http_parser *parser);
/* Consumes 1 to in.len bytes (in.len > 0) and says how many. */
size_t http_feed(struct http_parser *parser, struct str in, struct http_event *ret);

/* "Not Found" for 404; "Status" for what has no name here. */
struct str http_reason(int status);
/* True if `token` is in the comma-separated list of any header of that name, case ignored. */
bool http_has_token(const struct http_request *request, struct str name, struct str token);
/* True if this Accept-Encoding lets us send `coding`: named, or meant by "*", and not with q=0. */
bool http_accepts(struct str accept_encoding, struct str coding);

#endif
