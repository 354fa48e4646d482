/* SPDX-License-Identifier: Apache-2.0 */
/* assets.c: serving the embedded files. Alone in its file: who does not call it needs no table. */
#include "net/assets.h"

#include <assert.h>
#include <stdlib.h>

#include "net/http.h"
#include "net/loop.h"

static int by_path(const void *path, const void *item)
{
    const struct asset *asset = item;
    return str_cmp(*(const struct str *)path, asset->path);
}

/* NULL: none has this path. */
static const struct asset *asset_find(struct str path)
{
    return bsearch(&path, assets, assets_count, sizeof(*assets), by_path);
}

bool net_reply_asset(struct net_conn *conn, const struct http_request *request, struct str path)
{
    char lines[512];
    const struct asset *asset = asset_find(path);
    if (!asset)
        return false;
    if (!str_eq(request->method, STR("GET")) && !str_eq(request->method, STR("HEAD"))) {
        net_reply(conn, &(struct http_reply){.status = 405,
                                             .content_type = STR("text/plain; charset=utf-8"),
                                             .extra_headers = STR("Allow: GET, HEAD\r\n"),
                                             .body = http_reason(405)});
        return true;
    }
    struct str accept = http_header_find(request, STR("Accept-Encoding"));
    struct str body = asset->plain, encoding = {0};
    if (asset->brotli.len > 0 && http_accepts(accept, STR("br"))) {
        body = asset->brotli;
        encoding = STR("Content-Encoding: br\r\n");
    } else if (asset->gzip.len > 0 && http_accepts(accept, STR("gzip"))) {
        body = asset->gzip;
        encoding = STR("Content-Encoding: gzip\r\n");
    }
    /* One tag for all codings of the same content: weak, since their bytes differ. */
    int len = snprintf(lines, sizeof(lines),
                       "ETag: W/" STR_FMT "\r\nCache-Control: %s\r\nVary: Accept-Encoding\r\n",
                       STR_ARG(asset->etag),
                       asset->immutable ? "public, max-age=31536000, immutable" : "no-cache");
    assert(len > 0 && (size_t)len < sizeof(lines) - encoding.len);
    /* A cache takes the headers of a 304 over: they are those of the whole reply. */
    struct http_reply reply = {
        .status = 304, .extra_headers = {lines, (size_t)len},
             .policy = asset->policy
    };
    if (http_tag_known(request, asset->etag)) {
        net_reply(conn, &reply);
        return true;
    }
    if (encoding.len > 0)
        memcpy(lines + len, encoding.ptr, encoding.len);
    reply.status = 200;
    reply.content_type = asset->content_type;
    reply.extra_headers.len += encoding.len;
    http_conn_reply(conn, &reply, (struct piece){.bytes = body, .is_static = true});
    return true;
}
