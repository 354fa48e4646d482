/* SPDX-License-Identifier: Apache-2.0 */
/* quiz.h: what the toolbox fetches to let people practise alone. It is made once: packs are read at
 * start. */
#ifndef MAILLON_API_QUIZ_H
#define MAILLON_API_QUIZ_H

#include "live/catalog.h"
#include "net/net.h"

struct quiz; /* made by quiz_new, ended by quiz_free, which takes NULL */

/* NULL: *err says why. */
struct quiz *quiz_new(const struct catalog *catalog, struct err *err);
void quiz_free(struct quiz *quiz);
/* ETag, and 304 to whoever has it already, as for a page. */
void quiz_reply(const struct quiz *quiz, struct net_conn *conn, const struct http_request *request);

#endif
