/* SPDX-License-Identifier: Apache-2.0 */
/* fuzz_ws.c: whole or in pieces, the same events; what a text promises; and what is encoded again
 * is read again. The first byte chooses the portions, and by its top bit the role. */
#include "base/buf.h"
#include "net/ws.h"

enum {
    MESSAGE_BYTES_MAX = 4096,
    LOG_BYTES_MAX = 8 << 20,
    PORTION_MASK = 0x7f,
    ROLE_BIT = 0x80,
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The next portion's length: a walk through small numbers that `seed` sets off. */
static size_t portion_len(uint32_t *seed)
{
    *seed = *seed * 1664525 + 1013904223;
    return 1 + (*seed >> 24) % 17;
}

/* A text that came in goes out and comes in again, unchanged. */
static void text_check(struct str text)
{
    static const uint8_t mask[4] = {0x12, 0x34, 0x56, 0x78};
    struct ws_parser *ws = ws_parser_new(WS_SERVER, MESSAGE_BYTES_MAX);
    struct ws_event event;
    struct buf frame;
    if (!str_is_utf8(text) || text.len > MESSAGE_BYTES_MAX)
        abort();
    buf_init(&frame, LOG_BYTES_MAX);
    if (ws && ws_encode(&frame, WS_OP_TEXT, text, mask)) {
        if (ws_feed(ws, buf_str(&frame), &event) != frame.len || event.type != WS_TEXT ||
            !str_eq(event.payload, text))
            abort();
    }
    buf_done(&frame);
    ws_parser_free(ws);
}

static void event_log(struct buf *log, const struct ws_event *event)
{
    if (event->type == WS_TEXT)
        text_check(event->payload);
    if ((event->type == WS_PING || event->type == WS_PONG) && event->payload.len > 125)
        abort();
    (void)buf_printf(log, "%d %u ", event->type, event->code);
    (void)buf_put(log, event->payload);
}

/* Logs all events; at_once: one portion. Each is a copy of its own, to be caught beyond its end. */
static void feed(enum ws_role role, struct str in, bool at_once, uint32_t seed, struct buf *log)
{
    struct ws_parser *ws = ws_parser_new(role, MESSAGE_BYTES_MAX);
    bool failed = false;
    if (!ws)
        return;
    while (in.len > 0 && !failed) {
        struct str portion = str_head(in, at_once ? in.len : portion_len(&seed));
        in = str_skip(in, portion.len);
        char *exact = malloc(portion.len);
        if (!exact)
            break;
        memcpy(exact, portion.ptr, portion.len);
        for (struct str left = {exact, portion.len}; left.len > 0 && !failed;) {
            struct ws_event event;
            size_t used = ws_feed(ws, left, &event);
            if (used == 0 || used > left.len)
                abort();
            left = str_skip(left, used);
            if (event.type != WS_NEED_MORE)
                event_log(log, &event);
            failed = event.type == WS_ERROR;
        }
        free(exact);
        ws_parser_rest(ws);
    }
    ws_parser_free(ws);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str in = {(const char *)data, size};
    struct buf whole, pieces;
    if (size < 2)
        return 0;
    enum ws_role role = data[0] & ROLE_BIT ? WS_CLIENT : WS_SERVER;
    buf_init(&whole, LOG_BYTES_MAX);
    buf_init(&pieces, LOG_BYTES_MAX);
    feed(role, str_skip(in, 1), true, 0, &whole);
    feed(role, str_skip(in, 1), false, data[0] & PORTION_MASK, &pieces);
    if (!str_eq(buf_str(&whole), buf_str(&pieces)))
        abort();
    buf_done(&whole);
    buf_done(&pieces);
    return 0;
}
