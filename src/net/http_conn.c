/* SPDX-License-Identifier: Apache-2.0 */
/* http_conn.c: a socket that speaks HTTP: requests one after the other, replies in their order. */
#include "net/http.h"

#include <assert.h>

#include "net/loop.h"

/* Exists only from a request's first byte until it is answered. */
struct http_conn {
    struct http_parser *parser;
    struct buf rest;  /* pipelined bytes that wait until the reply before them is taken */
    bool replied;     /* the handler answered */
    bool keep_alive;  /* the answer may be followed by another */
    bool head_only;   /* the method is HEAD */
    bool can_upgrade; /* the request came by HTTP/1.1 */
};

/* frame-ancestors: our own console shows our own screen. Old browsers take 'self' for http only,
 * but those that we support count ws and wss of the same host in. */
#define PERMISSIONS(camera)                                                                        \
    "Permissions-Policy: camera=" camera ", geolocation=(), microphone=(), payment=(), usb=()\r\n"
static const struct str policies[] = {
    [POLICY_PAGE] = STR_INIT(
        "Content-Security-Policy: default-src 'self'; img-src 'self' data:; object-src 'none'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'self'\r\n" PERMISSIONS("()")),
    [POLICY_WHOLE] = STR_INIT(
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'self'\r\n" PERMISSIONS("()")),
    [POLICY_DEVICE] = STR_INIT(
        "Content-Security-Policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; "
        "img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'\r\n" PERMISSIONS("(self)")),
};
static const char security_headers[] = "X-Content-Type-Options: nosniff\r\n"
                                       "Referrer-Policy: no-referrer\r\n"
                                       "Cross-Origin-Opener-Policy: same-origin\r\n";

static struct http_conn *http_conn_new(void)
{
    struct http_conn *http = calloc(1, sizeof(*http));
    struct http_parser *parser = http_parser_new();
    if (!http || !parser) {
        free(http);
        http_parser_free(parser);
        return NULL;
    }
    http->parser = parser;
    buf_init(&http->rest, NET_READ_BYTES);
    return http;
}

void http_conn_free(struct http_conn *http)
{
    if (!http)
        return;
    http_parser_free(http->parser);
    buf_done(&http->rest);
    free(http);
}

/* These say by their number that no body follows (RFC 9110, 8.6). */
static bool status_has_length(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

void http_conn_reply(struct net_conn *conn, const struct http_reply *reply, struct piece body)
{
    struct buf *head = &conn->net->scratch;
    if (conn->state != CONN_HTTP)
        return; /* the peer left meanwhile */
    assert(conn->http && !conn->http->replied);
    conn->http->replied = true;
    buf_clear(head);
    (void)buf_printf(head, "HTTP/1.1 %d " STR_FMT "\r\n", reply->status,
                     STR_ARG(http_reason(reply->status)));
    if (reply->content_type.len == 0)
        body.bytes.len = 0;
    else
        (void)buf_printf(head, "Content-Type: " STR_FMT "\r\n", STR_ARG(reply->content_type));
    if (status_has_length(reply->status))
        (void)buf_printf(head, "Content-Length: %zu\r\n", body.bytes.len);
    else
        body.bytes.len = 0;
    if (!conn->http->keep_alive)
        (void)buf_put(head, STR("Connection: close\r\n"));
    (void)buf_put(head, policies[reply->policy]);
    (void)buf_put(head, STR(security_headers));
    (void)buf_put(head, reply->extra_headers);
    if (!buf_put(head, STR("\r\n")) || head->refused) {
        conn_drop(conn);
        return;
    }
    struct piece pieces[2] = {{.bytes = buf_str(head)}, body};
    conn_write(conn, pieces, body.bytes.len > 0 && !conn->http->head_only ? 2 : 1);
}

void net_reply(struct net_conn *conn, const struct http_reply *reply)
{
    http_conn_reply(conn, reply, (struct piece){.bytes = reply->body});
}

/* What the parser refused, or nobody answered: the reason is all that there is to say. */
static void error_reply(struct net_conn *conn, int status)
{
    net_reply(conn, &(struct http_reply){.status = status,
                                         .content_type = STR("text/plain; charset=utf-8"),
                                         .body = http_reason(status)});
}

static void refuse(struct net_conn *conn, int status)
{
    conn->http->replied = false;
    conn->http->keep_alive = false;
    conn->http->head_only = false;
    error_reply(conn, status);
    conn_finish(conn);
}

bool http_conn_can_upgrade(const struct net_conn *conn)
{
    return conn->http->can_upgrade;
}

void http_conn_switch(struct net_conn *conn, struct str lines, struct ws_parser *ws)
{
    struct buf *head = &conn->net->scratch;
    conn->http->replied = true;
    buf_clear(head);
    (void)buf_put(head, STR("HTTP/1.1 101 Switching Protocols\r\n"));
    (void)buf_put(head, lines);
    (void)buf_put(head, STR("\r\n"));
    conn_write(conn, &(struct piece){.bytes = buf_str(head)}, 1);
    conn->ws = ws; /* http_conn_read still holds the other and frees it */
    conn->upgraded = true;
    if (conn->state == CONN_HTTP)
        conn->state = CONN_WS;
}

static void serve(struct net_conn *conn, const struct http_event *event, bool is_last)
{
    const struct net *net = conn->net;
    struct http_conn *http = conn->http;
    http->replied = false;
    http->keep_alive = event->keep_alive && !is_last;
    http->head_only = str_eq(event->request.method, STR("HEAD"));
    http->can_upgrade = event->can_upgrade;
    net->handler->on_request(net->user, conn, &event->request);
    if (!http->replied)
        error_reply(conn, 500); /* a route that forgot to answer must not hang its client */
    if (!http->keep_alive && !conn->upgraded)
        conn_finish(conn);
}

/* Feeds the parser and serves what comes out. Returns how many requests were served; *in is what
 * was not consumed: the reply before it waits, or the protocol changed. */
static int requests_read(struct net_conn *conn, struct str *in)
{
    int served = 0;
    while (in->len > 0 && conn->state == CONN_HTTP && !conn->queue) {
        struct http_event event;
        size_t used = http_feed(conn->http->parser, *in, &event);
        assert(used > 0 && used <= in->len);
        *in = str_skip(*in, used);
        switch (event.type) {
        case HTTP_NEED_MORE:
            break;
        case HTTP_CONTINUE:
            conn_write(conn, &(struct piece){.bytes = STR("HTTP/1.1 100 Continue\r\n\r\n")}, 1);
            break;
        case HTTP_REQUEST:
            served++;
            serve(conn, &event, served == HTTP_PIPELINE_MAX);
            break;
        case HTTP_ERROR:
            refuse(conn, event.status);
            break;
        }
    }
    return served;
}

void http_conn_read(struct net_conn *conn, struct str in, int64_t now_us)
{
    bool was_idle = !conn->http;
    if (was_idle && !(conn->http = http_conn_new())) {
        conn_drop(conn);
        return;
    }
    struct http_conn *http = conn->http;
    int served = requests_read(conn, &in);
    if (conn->upgraded) {
        http_conn_free(http);
        if (in.len > 0 && conn->state == CONN_WS)
            ws_conn_read(conn, in, now_us);
        return;
    }
    if (conn->state != CONN_HTTP)
        return; /* leaving: what follows is not for us */
    if (in.len > 0 && !buf_put(&http->rest, in)) {
        conn_drop(conn);
        return;
    }
    if (conn->queue) {
        conn_deadline(conn, now_us, HTTP_IDLE_MS_MAX);
    } else if (http_parser_is_idle(http->parser)) {
        http_conn_free(http);
        conn->http = NULL;
        conn_deadline(conn, now_us, HTTP_IDLE_MS_MAX);
    } else if (was_idle || served > 0) {
        conn_deadline(conn, now_us, HTTP_HEAD_MS_MAX); /* not moved by the bytes that follow */
    }
}

void http_conn_drained(struct net_conn *conn, int64_t now_us)
{
    struct buf rest = conn->http->rest;
    buf_init(&conn->http->rest, NET_READ_BYTES);
    http_conn_read(conn, buf_str(&rest), now_us);
    buf_done(&rest);
}

void http_conn_expired(struct net_conn *conn, int64_t now_us)
{
    (void)now_us;
    if (conn->queue)
        conn_drop(conn); /* it takes nothing any more */
    else if (conn->http)
        refuse(conn, 408);
    else
        conn_finish(conn); /* between requests: nothing to say */
}
