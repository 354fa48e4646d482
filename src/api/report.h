/* SPDX-License-Identifier: Apache-2.0 */
/* report.h: a session's report over HTTP. */
#ifndef MAILLON_API_REPORT_H
#define MAILLON_API_REPORT_H

#include "net/net.h"
#include "store/store.h"

/* Answers with the report of a session, in the format of the query (json if it says none): a page
 * to look at, or a file to keep. */
void report_reply(struct store *store, struct net_conn *conn, const struct http_request *request,
                  struct str id);

#endif
