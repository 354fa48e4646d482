/* SPDX-License-Identifier: Apache-2.0 */
/* quiz.c: see quiz.h. */
#include "api/quiz.h"

#include <stdlib.h>

#include "base/hash.h"
#include "live/quiz.h"

enum {
    QUIZ_BYTES_MAX = 1 << 20, /* a phone keeps it; the French quiz takes 20 kB */
    HEADERS_BYTES_MAX = 80,
};

struct quiz {
    struct buf body;
    char headers[HEADERS_BYTES_MAX];
    struct str etag; /* in headers, with its quotes */
};

struct quiz *quiz_new(const struct catalog *catalog, struct err *err)
{
    const struct str before = STR("ETag: ");
    struct quiz *quiz = calloc(1, sizeof(*quiz));
    if (!quiz) {
        (void)err_set(err, ERR_SYSTEM, "no memory");
        return NULL;
    }
    buf_init(&quiz->body, QUIZ_BYTES_MAX);
    if (!quiz_write(&quiz->body, catalog)) {
        (void)err_set(err, ERR_LIMIT,
                      "the packs with “train: yes” hold too many questions to be practised alone; "
                      "take the line out of some");
        quiz_free(quiz);
        return NULL;
    }
    (void)snprintf(quiz->headers, sizeof(quiz->headers),
                   "ETag: \"%016llx\"\r\nCache-Control: no-cache\r\n",
                   (unsigned long long)hash_fnv1a(buf_str(&quiz->body)));
    struct str tag = str_skip(str_from(quiz->headers), before.len);
    quiz->etag = str_head(tag, str_find_char(tag, '\r'));
    return quiz;
}

void quiz_free(struct quiz *quiz)
{
    if (!quiz)
        return;
    buf_done(&quiz->body);
    free(quiz);
}

void quiz_reply(const struct quiz *quiz, struct net_conn *conn, const struct http_request *request)
{
    struct http_reply reply = {.status = 304, .extra_headers = str_from(quiz->headers)};
    if (!http_tag_known(request, quiz->etag)) {
        reply.status = 200;
        reply.content_type = STR("application/json; charset=utf-8");
        reply.body = buf_str(&quiz->body);
    }
    net_reply(conn, &reply);
}
