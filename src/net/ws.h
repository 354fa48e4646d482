/* SPDX-License-Identifier: Apache-2.0 */
/* ws.h: WebSocket frames (RFC 6455) without I/O. Feed bytes, get events; the same events whatever
 * the portions. Serves both ends: a server refuses unmasked frames, a client masked ones. */
#ifndef MAILLON_NET_WS_H
#define MAILLON_NET_WS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"

enum ws_role {
    WS_SERVER,
    WS_CLIENT,
};

enum ws_event_type {
    WS_NEED_MORE, /* all was consumed, no event yet */
    WS_TEXT,      /* payload: a whole message, well-formed UTF-8 */
    WS_PING,      /* payload: to be sent back in a pong */
    WS_PONG,
    WS_CLOSE, /* code: the peer's, 1005 if it gave none; payload: its reason */
    WS_ERROR, /* code: what to close with (1002, 1003, 1007, 1009; 1011: no memory); the parser is
                 dead */
};

struct ws_event {
    enum ws_event_type type;
    uint16_t code;
    struct str payload; /* borrowed from the parser until the next feed */
};

struct ws_parser; /* about a hundred bytes while idle; buffers exist only inside a message */

/* NULL: no memory. bytes_max: a message's largest size, all its fragments told. */
struct ws_parser *ws_parser_new(enum ws_role role, size_t bytes_max);
void ws_parser_free(struct ws_parser *ws); /* takes NULL */
/* Gives back the memory of the last event's payload. To be called when the input at hand is used
 * up, so that a silent connection holds no buffer. */
void ws_parser_rest(struct ws_parser *ws);
/* Consumes 1 to in.len bytes (in.len > 0) and says how many. */
size_t ws_feed(struct ws_parser *ws, struct str in, struct ws_event *ret);

enum ws_opcode {
    WS_OP_TEXT = 1,
    WS_OP_CLOSE = 8,
    WS_OP_PING = 9,
    WS_OP_PONG = 10,
};

enum {
    WS_HEAD_BYTES_MAX = 10, /* of an unmasked frame */
    WS_ACCEPT_CHARS = 28,   /* 20 bytes in base64 */
};

/* The head of one unfragmented, unmasked frame; returns its length. */
size_t ws_head(uint8_t ret[WS_HEAD_BYTES_MAX], enum ws_opcode opcode, size_t payload_len);
/* Appends one unfragmented frame. mask: NULL for a server; 4 bytes for a client. */
bool ws_encode(struct buf *out, enum ws_opcode opcode, struct str payload, const uint8_t *mask);
/* Sec-WebSocket-Accept for this key of 24 characters (RFC 6455, 4.2.2), and a NUL. */
void ws_accept_key(struct str key, char ret[WS_ACCEPT_CHARS + 1]);

#endif
