/* SPDX-License-Identifier: Apache-2.0 */
/* ws_conn.c: a socket that speaks WebSocket: the handshake, messages in and out, pings, closing. */
#include "net/ws.h"

#include <assert.h>

#include "net/http.h"
#include "net/loop.h"

enum {
    KEY_CHARS = 24,          /* 16 bytes in base64, two signs of padding at the end */
    CONTROL_BYTES_MAX = 125, /* RFC 6455, 5.5 */
    REASON_BYTES_MAX = CONTROL_BYTES_MAX - 2,
    CODE_NO_STATUS = 1005, /* stands for a close frame without a code; never sent */
    PING_BYTES = 8,
};

/* --- the handshake (RFC 6455, 4.2.1) -------------------------------------------------------- */

static bool is_key(struct str key)
{
    if (key.len != KEY_CHARS || !str_ends(key, STR("==")))
        return false;
    for (size_t i = 0; i < KEY_CHARS - 2; i++) {
        char c = key.ptr[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              c == '+' || c == '/'))
            return false;
    }
    return true;
}

/* A page of another site must not drive a visitor's session. Programs send no Origin. Which of http
 * and https is not told by a connection that may come through a proxy, hence both. */
static bool origin_is_ours(const struct net *net, const struct http_request *request)
{
    struct str origin = http_header_find(request, STR("Origin"));
    struct str host = http_header_find(request, STR("Host"));
    if (origin.len == 0)
        return true;
    if (net->allowed_origin.len > 0 && str_eq_nocase(origin, net->allowed_origin))
        return true;
    if (str_starts(origin, STR("https://")))
        return str_eq_nocase(str_skip(origin, sizeof("https://") - 1), host);
    return str_starts(origin, STR("http://")) &&
           str_eq_nocase(str_skip(origin, sizeof("http://") - 1), host);
}

/* 0, or the status to refuse with. */
static int handshake_check(const struct net_conn *conn, const struct http_request *request)
{
    if (!http_conn_can_upgrade(conn) || !str_eq(request->method, STR("GET")))
        return 400;
    if (!http_has_token(request, STR("Upgrade"), STR("websocket")) ||
        !http_has_token(request, STR("Connection"), STR("upgrade")))
        return 426;
    if (!str_eq(http_header_find(request, STR("Sec-WebSocket-Version")), STR("13")))
        return 426;
    if (!is_key(http_header_find(request, STR("Sec-WebSocket-Key"))))
        return 400;
    return origin_is_ours(conn->net, request) ? 0 : 403;
}

static bool refuse(struct net_conn *conn, int status)
{
    struct http_reply reply = {.status = status,
                               .content_type = STR("text/plain; charset=utf-8"),
                               .body = http_reason(status)};
    if (status == 426)
        reply.extra_headers = STR("Upgrade: websocket\r\nConnection: Upgrade\r\n"
                                  "Sec-WebSocket-Version: 13\r\n");
    net_reply(conn, &reply);
    return false;
}

bool net_upgrade(struct net_conn *conn, const struct http_request *request, void *data)
{
    char accept[WS_ACCEPT_CHARS + 1], lines[160];
    if (conn->state != CONN_HTTP)
        return false;
    int status = handshake_check(conn, request);
    if (status)
        return refuse(conn, status);
    struct ws_parser *ws = ws_parser_new(WS_SERVER, WS_MESSAGE_BYTES_MAX);
    if (!ws)
        return refuse(conn, 503);
    ws_accept_key(http_header_find(request, STR("Sec-WebSocket-Key")), accept);
    int len = snprintf(lines, sizeof(lines),
                       "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n",
                       accept);
    assert(len > 0 && (size_t)len < sizeof(lines));
    conn->data = data;
    http_conn_switch(conn, (struct str){lines, (size_t)len}, ws);
    conn_deadline(conn, conn->net->clock_us(), WS_FIRST_PING_MS);
    return true;
}

/* --- messages out --------------------------------------------------------------------------- */

struct str ws_conn_encode(struct net *net, struct str text)
{
    assert(!net->corked);
    buf_clear(&net->scratch);
    if (!ws_encode(&net->scratch, WS_OP_TEXT, text, NULL))
        return (struct str){0};
    return buf_str(&net->scratch);
}

void net_send(struct net_conn *conn, struct str text)
{
    if (conn->state != CONN_WS)
        return;
    if (conn->net->corked == conn) {
        (void)ws_encode(&conn->net->scratch, WS_OP_TEXT, text, NULL); /* a refusal is remembered */
        return;
    }
    struct str bytes = ws_conn_encode(conn->net, text);
    if (bytes.len == 0)
        conn_drop(conn); /* no memory: it would miss a message without knowing */
    else
        conn_write(conn, &(struct piece){.bytes = bytes}, 1);
}

void net_cork(struct net_conn *conn)
{
    assert(!conn->net->corked);
    buf_clear(&conn->net->scratch);
    conn->net->corked = conn;
}

void net_uncork(struct net_conn *conn)
{
    struct buf *gathered = &conn->net->scratch;
    assert(conn->net->corked == conn);
    conn->net->corked = NULL;
    if (conn->state != CONN_WS)
        return;
    if (gathered->refused)
        conn_drop(conn);
    else if (gathered->len > 0)
        conn_write(conn, &(struct piece){.bytes = buf_str(gathered)}, 1);
}

void net_send_frame(struct net_conn *conn, struct frame *frame)
{
    if (conn->state == CONN_WS)
        conn_write(conn, &(struct piece){.bytes = frame->bytes, .frame = frame}, 1);
}

static void control_send(struct net_conn *conn, enum ws_opcode opcode, struct str payload)
{
    char bytes[2 + CONTROL_BYTES_MAX];
    uint8_t head[WS_HEAD_BYTES_MAX];
    assert(payload.len <= CONTROL_BYTES_MAX);
    size_t head_len = ws_head(head, opcode, payload.len);
    memcpy(bytes, head, head_len);
    if (payload.len > 0)
        memcpy(bytes + head_len, payload.ptr, payload.len);
    conn_write(conn,
               &(struct piece){
                   .bytes = {bytes, head_len + payload.len}
    },
               1);
}

void net_close(struct net_conn *conn, uint16_t code, struct str reason)
{
    char payload[CONTROL_BYTES_MAX];
    size_t len = 0;
    if (conn->state != CONN_WS)
        return;
    if (code != CODE_NO_STATUS) {
        reason = str_head(reason, REASON_BYTES_MAX);
        payload[0] = (char)(code >> 8);
        payload[1] = (char)(code & 0xff);
        if (reason.len > 0)
            memcpy(payload + 2, reason.ptr, reason.len);
        len = 2 + reason.len;
    }
    control_send(conn, WS_OP_CLOSE, (struct str){payload, len});
    conn_finish(conn);
}

/* --- pings ---------------------------------------------------------------------------------- */

static void ping_payload(int64_t at_us, char ret[PING_BYTES])
{
    for (int i = 0; i < PING_BYTES; i++)
        ret[i] = (char)((uint64_t)at_us >> 8 * i);
}

/* Only the answer to the ping under way counts: an invented one must not change the round trip that
 * fairness rests on. */
static void pong_read(struct net_conn *conn, struct str payload, int64_t read_us)
{
    const struct net *net = conn->net;
    char expected[PING_BYTES];
    ping_payload(conn->ping_us, expected);
    if (conn->ping_us == 0 || !str_eq(payload, (struct str){expected, PING_BYTES}))
        return;
    int64_t rtt_us = read_us - conn->ping_us;
    conn->ping_us = 0;
    if (rtt_us < 1)
        rtt_us = 1; /* 0 means none yet */
    if (rtt_us > UINT32_MAX)
        rtt_us = UINT32_MAX;
    if (conn->rtt_us == 0 || rtt_us < conn->rtt_us)
        conn->rtt_us = (uint32_t)rtt_us;
    if (net->handler->on_pong)
        net->handler->on_pong(net->user, conn, conn->rtt_us);
}

/* The time to ping, or to give up, has come. What was read since is only looked at here, so that
 * reading moves no deadline. */
void ws_conn_expired(struct net_conn *conn, int64_t now_us)
{
    char payload[PING_BYTES];
    int64_t silence_ms = (now_us - conn->read_us) / 1000;
    if (silence_ms >= WS_SILENCE_MS_MAX) {
        conn_drop(conn);
        return;
    }
    conn->ping_us = now_us;
    ping_payload(now_us, payload);
    control_send(conn, WS_OP_PING, (struct str){payload, PING_BYTES});
    int64_t left_ms = WS_SILENCE_MS_MAX - silence_ms;
    conn_deadline(conn, now_us, left_ms < WS_PING_MS ? left_ms : WS_PING_MS);
}

/* --- messages in ---------------------------------------------------------------------------- */

/* Many pings at once are answered by one pong, to the last of them (5.5.3): else a few kilobytes of
 * them would cost as many system calls. */
struct pong_owed {
    bool is_owed;
    size_t len;
    char payload[CONTROL_BYTES_MAX];
};

static void event_handle(struct net_conn *conn, const struct ws_event *event, int64_t read_us,
                         struct pong_owed *pong)
{
    const struct net *net = conn->net;
    switch (event->type) {
    case WS_NEED_MORE:
        break;
    case WS_TEXT:
        net->handler->on_message(net->user, conn, event->payload, read_us);
        break;
    case WS_PING:
        pong->is_owed = true;
        pong->len = event->payload.len;
        if (pong->len > 0)
            memcpy(pong->payload, event->payload.ptr, pong->len);
        break;
    case WS_PONG:
        pong_read(conn, event->payload, read_us);
        break;
    case WS_CLOSE:
        net_close(conn, event->code, event->payload);
        break;
    case WS_ERROR:
        net_close(conn, event->code, (struct str){0});
        break;
    }
}

void ws_conn_read(struct net_conn *conn, struct str in, int64_t read_us)
{
    struct pong_owed pong = {.is_owed = false};
    while (in.len > 0 && conn->state == CONN_WS) {
        struct ws_event event;
        size_t used = ws_feed(conn->ws, in, &event);
        assert(used > 0 && used <= in.len);
        in = str_skip(in, used);
        event_handle(conn, &event, read_us, &pong);
    }
    ws_parser_rest(conn->ws);
    if (pong.is_owed && conn->state == CONN_WS)
        control_send(conn, WS_OP_PONG, (struct str){pong.payload, pong.len});
}

void *net_data(const struct net_conn *conn)
{
    return conn->data;
}

int64_t net_rtt_us(const struct net_conn *conn)
{
    return conn->rtt_us;
}
