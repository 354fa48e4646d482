/* SPDX-License-Identifier: Apache-2.0 */
/* ws.c: the frames of RFC 6455 in and out. The numbers in the comments are its sections. */
#include "net/ws.h"

#include <assert.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "net/sha1.h"

enum {
    HEAD_BYTES_MIN = 2,
    HEAD_BYTES_MAX = 14, /* two bytes, a length on eight, a mask on four */
    MASK_BYTES = 4,
    CONTROL_BYTES_MAX = 125, /* 5.5 */
    LENGTH_16 = 126,         /* the 7-bit length that announces two more bytes */
    LENGTH_64 = 127,         /* and eight more */
    KEY_CHARS = 24,          /* 16 bytes in base64 */

    BIT_FIN = 0x80,
    BITS_RSV = 0x70,
    BITS_OPCODE = 0x0f,
    BIT_MASK = 0x80,

    OP_CONTINUATION = 0,
    OP_BINARY = 2,

    CODE_PROTOCOL = 1002,
    CODE_UNACCEPTABLE = 1003,
    CODE_NO_STATUS = 1005,
    CODE_NOT_UTF8 = 1007,
    CODE_TOO_BIG = 1009,
    CODE_INTERNAL = 1011,
};

enum ws_state {
    STATE_HEAD,
    STATE_PAYLOAD,
    STATE_CLOSED, /* the peer said its last word; what follows is ignored (5.5.1) */
    STATE_FAILED,
};

struct ws_parser {
    /* The message so far, then the payload of a control frame that came in between. */
    struct buf bytes;
    size_t message_len;
    uint64_t frame_left; /* payload bytes of this frame still to come */
    uint8_t head[HEAD_BYTES_MAX];
    uint8_t head_len;
    uint8_t state;
    uint8_t mask[MASK_BYTES];
    uint8_t mask_at;      /* the mask's byte for the next payload byte */
    bool client : 1;      /* we are the client: frames come unmasked */
    bool in_message : 1;  /* a text message began and its last fragment has not come */
    bool lent : 1;        /* the last event's payload lies past message_len */
    uint16_t failed_code; /* of STATE_FAILED */
};

struct ws_parser *ws_parser_new(enum ws_role role, size_t bytes_max)
{
    struct ws_parser *ws = calloc(1, sizeof(*ws));
    if (!ws)
        return NULL;
    buf_init(&ws->bytes, bytes_max + CONTROL_BYTES_MAX);
    ws->client = role == WS_CLIENT;
    return ws;
}

void ws_parser_free(struct ws_parser *ws)
{
    if (!ws)
        return;
    buf_done(&ws->bytes);
    free(ws);
}

/* Drops what the last event lent. */
static void payload_forget(struct ws_parser *ws)
{
    if (!ws->lent)
        return;
    ws->bytes.len = ws->message_len;
    ws->lent = false;
}

void ws_parser_rest(struct ws_parser *ws)
{
    payload_forget(ws);
    if (ws->bytes.len == 0)
        buf_done(&ws->bytes);
}

static bool is_control(uint8_t opcode)
{
    return opcode >= WS_OP_CLOSE;
}

static uint8_t frame_opcode(const struct ws_parser *ws)
{
    return ws->head[0] & BITS_OPCODE;
}

/* How long the head is, as its first two bytes tell. */
static size_t head_need(const struct ws_parser *ws)
{
    uint8_t length = ws->head[1] & (uint8_t)~BIT_MASK;
    size_t need = HEAD_BYTES_MIN;
    if (length == LENGTH_16)
        need += 2;
    else if (length == LENGTH_64)
        need += 8;
    return ws->client ? need : need + MASK_BYTES;
}

/* Judges the first two bytes. 0, or the code to close with. */
static uint16_t head_check(const struct ws_parser *ws)
{
    uint8_t opcode = frame_opcode(ws), length = ws->head[1] & (uint8_t)~BIT_MASK;
    bool fin = ws->head[0] & BIT_FIN, masked = ws->head[1] & BIT_MASK;
    if (ws->head[0] & BITS_RSV)
        return CODE_PROTOCOL; /* no extension was agreed on (5.2) */
    if (masked == ws->client)
        return CODE_PROTOCOL; /* 5.1 */
    switch (opcode) {
    case OP_CONTINUATION:
        return ws->in_message ? 0 : CODE_PROTOCOL;
    case WS_OP_TEXT:
        return ws->in_message ? CODE_PROTOCOL : 0;
    case OP_BINARY:
        return CODE_UNACCEPTABLE;
    case WS_OP_CLOSE:
    case WS_OP_PING:
    case WS_OP_PONG:
        return fin && length <= CONTROL_BYTES_MAX ? 0 : CODE_PROTOCOL; /* 5.5 */
    default:
        return CODE_PROTOCOL;
    }
}

/* Reads the length of a whole head. 0, or the code to close with. */
static uint16_t length_read(struct ws_parser *ws)
{
    uint8_t length = ws->head[1] & (uint8_t)~BIT_MASK;
    size_t length_bytes = length == LENGTH_64 ? 8 : length == LENGTH_16 ? 2 : 0;
    uint64_t left = length_bytes ? 0 : length;
    for (size_t i = 0; i < length_bytes; i++)
        left = left << 8 | ws->head[HEAD_BYTES_MIN + i];
    /* The shortest form only, and 63 bits at most (5.2). */
    if ((length_bytes == 2 && left < LENGTH_16) || (length_bytes == 8 && left <= UINT16_MAX) ||
        left > INT64_MAX)
        return CODE_PROTOCOL;
    if (!is_control(frame_opcode(ws)) && left > ws->bytes.max - CONTROL_BYTES_MAX - ws->message_len)
        return CODE_TOO_BIG;
    if (!ws->client)
        memcpy(ws->mask, ws->head + HEAD_BYTES_MIN + length_bytes, MASK_BYTES);
    ws->frame_left = left;
    ws->mask_at = 0;
    return 0;
}

/* Takes bytes of the head until it is whole or `in` is empty. Returns how many, *code as above. */
static size_t head_take(struct ws_parser *ws, struct str in, uint16_t *code)
{
    size_t used = 0;
    *code = 0;
    while (used < in.len) {
        ws->head[ws->head_len++] = (uint8_t)in.ptr[used++];
        if (ws->head_len < HEAD_BYTES_MIN)
            continue;
        if (ws->head_len == HEAD_BYTES_MIN && (*code = head_check(ws)))
            break;
        if (ws->head_len == head_need(ws)) {
            *code = length_read(ws);
            ws->state = STATE_PAYLOAD;
            break;
        }
    }
    return used;
}

/* out = in ^ mask, eight bytes at a time; `at` is the mask's byte for in[0] (5.3). */
static void mask_apply(char *out, const char *in, size_t n, const uint8_t mask[MASK_BYTES],
                       uint8_t at)
{
    uint8_t turned[8];
    uint64_t wide;
    size_t i = 0;
    for (size_t k = 0; k < sizeof(turned); k++)
        turned[k] = mask[(at + k) % MASK_BYTES];
    memcpy(&wide, turned, sizeof(wide));
    for (; i + sizeof(wide) <= n; i += sizeof(wide)) {
        uint64_t word;
        memcpy(&word, in + i, sizeof(word));
        word ^= wide;
        memcpy(out + i, &word, sizeof(word));
    }
    for (; i < n; i++)
        out[i] = (char)((uint8_t)in[i] ^ turned[i % sizeof(turned)]);
}

/* Takes payload bytes of this frame. false: no memory. */
static bool payload_take(struct ws_parser *ws, struct str in)
{
    if (in.len == 0)
        return true;
    char *room = buf_grow(&ws->bytes, in.len);
    if (!room)
        return false;
    if (ws->client) {
        memcpy(room, in.ptr, in.len);
    } else {
        mask_apply(room, in.ptr, in.len, ws->mask, ws->mask_at);
        ws->mask_at = (uint8_t)((ws->mask_at + in.len) % MASK_BYTES);
    }
    ws->frame_left -= in.len;
    return true;
}

static size_t failed(struct ws_parser *ws, uint16_t code, size_t used, struct ws_event *ret)
{
    ws->state = STATE_FAILED;
    ws->failed_code = code;
    *ret = (struct ws_event){.type = WS_ERROR, .code = code};
    return used;
}

/* The codes that may travel in a close frame: 7.4, and IANA's registry for 1012 to 1014. */
static bool is_close_code(unsigned code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) ||
           (code >= 3000 && code <= 4999);
}

/* Judges a close frame's payload. 0, or the code to close with. */
static uint16_t close_read(struct str payload, struct ws_event *ret)
{
    *ret = (struct ws_event){.type = WS_CLOSE, .code = CODE_NO_STATUS};
    if (payload.len == 0)
        return 0;
    if (payload.len == 1)
        return CODE_PROTOCOL;
    ret->code = (uint16_t)((uint8_t)payload.ptr[0] << 8 | (uint8_t)payload.ptr[1]);
    ret->payload = str_skip(payload, 2);
    if (!is_close_code(ret->code))
        return CODE_PROTOCOL;
    return str_is_utf8(ret->payload) ? 0 : CODE_NOT_UTF8;
}

/* The frame is whole: what does it mean? 0, or the code to close with. */
static uint16_t frame_end(struct ws_parser *ws, struct ws_event *ret)
{
    uint8_t opcode = frame_opcode(ws);
    ws->state = STATE_HEAD;
    ws->head_len = 0;
    if (!is_control(opcode)) {
        ws->in_message = !(ws->head[0] & BIT_FIN);
        ws->message_len = ws->bytes.len;
        if (ws->in_message)
            return 0;
        *ret = (struct ws_event){.type = WS_TEXT, .payload = buf_str(&ws->bytes)};
        ws->message_len = 0;
        ws->lent = true;
        return str_is_utf8(ret->payload) ? 0 : CODE_NOT_UTF8;
    }
    struct str payload = str_skip(buf_str(&ws->bytes), ws->message_len);
    ws->lent = true;
    if (opcode == WS_OP_CLOSE) {
        ws->state = STATE_CLOSED;
        return close_read(payload, ret);
    }
    *ret = (struct ws_event){.type = opcode == WS_OP_PING ? WS_PING : WS_PONG, .payload = payload};
    return 0;
}

size_t ws_feed(struct ws_parser *ws, struct str in, struct ws_event *ret)
{
    uint16_t code;
    size_t used = 0;
    assert(in.len > 0);
    payload_forget(ws);
    *ret = (struct ws_event){.type = WS_NEED_MORE};
    if (ws->state == STATE_CLOSED)
        return in.len;
    if (ws->state == STATE_FAILED)
        return failed(ws, ws->failed_code, in.len, ret);
    if (ws->state == STATE_HEAD) {
        used = head_take(ws, in, &code);
        if (code)
            return failed(ws, code, used, ret);
        if (ws->state == STATE_HEAD)
            return used;
    }
    struct str part = str_skip(in, used);
    if (part.len > ws->frame_left)
        part.len = (size_t)ws->frame_left;
    used += part.len;
    if (!payload_take(ws, part))
        return failed(ws, CODE_INTERNAL, used, ret);
    if (ws->frame_left == 0 && (code = frame_end(ws, ret)))
        return failed(ws, code, used, ret);
    return used;
}

size_t ws_head(uint8_t ret[WS_HEAD_BYTES_MAX], enum ws_opcode opcode, size_t payload_len)
{
    size_t length_bytes = 0;
    ret[0] = (uint8_t)(BIT_FIN | (uint8_t)opcode);
    if (payload_len < LENGTH_16) {
        ret[1] = (uint8_t)payload_len;
    } else if (payload_len <= UINT16_MAX) {
        ret[1] = LENGTH_16;
        length_bytes = 2;
    } else {
        ret[1] = LENGTH_64;
        length_bytes = 8;
    }
    for (size_t i = 0; i < length_bytes; i++)
        ret[2 + i] = (uint8_t)((uint64_t)payload_len >> 8 * (length_bytes - 1 - i));
    return HEAD_BYTES_MIN + length_bytes;
}

bool ws_encode(struct buf *out, enum ws_opcode opcode, struct str payload, const uint8_t *mask)
{
    uint8_t head[WS_HEAD_BYTES_MAX];
    size_t head_len = ws_head(head, opcode, payload.len);
    size_t mask_len = mask ? MASK_BYTES : 0;
    char *room = buf_grow(out, head_len + mask_len + payload.len);
    if (!room)
        return false;
    if (mask)
        head[1] |= BIT_MASK;
    memcpy(room, head, head_len);
    room += head_len;
    if (mask) {
        memcpy(room, mask, MASK_BYTES);
        mask_apply(room + MASK_BYTES, payload.ptr, payload.len, mask, 0);
    } else if (payload.len > 0) {
        memcpy(room, payload.ptr, payload.len);
    }
    return true;
}

void ws_accept_key(struct str key, char ret[WS_ACCEPT_CHARS + 1])
{
    static const char guid[] = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; /* 1.3 */
    char joined[KEY_CHARS + sizeof(guid)];
    uint8_t digest[SHA1_BYTES];
    assert(key.len <= KEY_CHARS);
    if (key.len > 0)
        memcpy(joined, key.ptr, key.len);
    memcpy(joined + key.len, guid, sizeof(guid));
    sha1((struct str){joined, key.len + sizeof(guid) - 1}, digest);
    (void)sodium_bin2base64(ret, WS_ACCEPT_CHARS + 1, digest, sizeof(digest),
                            sodium_base64_VARIANT_ORIGINAL);
}
