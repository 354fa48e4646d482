/* SPDX-License-Identifier: Apache-2.0 */
/* fuzz_http.c: whole or in pieces, the same requests; and what a request promises to its readers.
 * The first byte chooses the portions. */
#include "base/buf.h"
#include "net/http.h"

enum {
    LOG_BYTES_MAX = 8 << 20,
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The next portion's length: a walk through small numbers that `seed` sets off. */
static size_t portion_len(uint32_t *seed)
{
    *seed = *seed * 1664525 + 1013904223;
    return 1 + (*seed >> 24) % 61;
}

static void request_check(const struct http_request *request)
{
    if (request->path.len == 0 || request->path.ptr[0] != '/' || !str_is_utf8(request->path))
        abort();
    if (str_find(request->path, STR("/../")) < request->path.len ||
        str_ends(request->path, STR("/..")))
        abort();
    for (size_t i = 0; i < request->path.len; i++)
        if ((unsigned char)request->path.ptr[i] < ' ')
            abort();
    if (request->headers_count > HTTP_HEADERS_MAX || request->body.len > HTTP_BODY_BYTES_MAX)
        abort();
}

static void event_log(struct buf *log, const struct http_event *event)
{
    const struct http_request *request = &event->request;
    (void)buf_printf(log, "%d %d %d ", event->type, event->status, event->keep_alive);
    if (event->type != HTTP_REQUEST)
        return;
    request_check(request);
    (void)buf_put(log, request->method);
    (void)buf_put(log, request->path);
    (void)buf_put(log, request->query);
    for (size_t i = 0; i < request->headers_count; i++) {
        (void)buf_put(log, request->headers[i].name);
        (void)buf_put(log, request->headers[i].value);
    }
    (void)buf_put(log, request->body);
    (void)buf_put(log, http_cookie_find(request, STR("session")));
    (void)buf_put(log, http_query_find(request, STR("pin")));
    (void)buf_put_byte(log,
                       http_accepts(http_header_find(request, STR("Accept-Encoding")), STR("br")));
}

/* Logs all events; at_once: one portion. Each is a copy of its own, to be caught beyond its end. */
static void feed(struct str in, bool at_once, uint32_t seed, struct buf *log)
{
    struct http_parser *parser = http_parser_new();
    bool failed = false;
    if (!parser)
        return;
    while (in.len > 0 && !failed) {
        struct str portion = str_head(in, at_once ? in.len : portion_len(&seed));
        in = str_skip(in, portion.len);
        char *exact = malloc(portion.len);
        if (!exact)
            break;
        memcpy(exact, portion.ptr, portion.len);
        for (struct str left = {exact, portion.len}; left.len > 0 && !failed;) {
            struct http_event event;
            size_t used = http_feed(parser, left, &event);
            if (used == 0 || used > left.len)
                abort();
            left = str_skip(left, used);
            if (event.type != HTTP_NEED_MORE)
                event_log(log, &event);
            failed = event.type == HTTP_ERROR;
        }
        free(exact);
    }
    (void)buf_put_byte(log, http_parser_is_idle(parser));
    http_parser_free(parser);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str in = {(const char *)data, size};
    struct buf whole, pieces;
    if (size < 2)
        return 0;
    buf_init(&whole, LOG_BYTES_MAX);
    buf_init(&pieces, LOG_BYTES_MAX);
    feed(str_skip(in, 1), true, 0, &whole);
    feed(str_skip(in, 1), false, data[0], &pieces);
    if (!str_eq(buf_str(&whole), buf_str(&pieces)))
        abort();
    buf_done(&whole);
    buf_done(&pieces);
    return 0;
}
