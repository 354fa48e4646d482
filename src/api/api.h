/* SPDX-License-Identifier: Apache-2.0 */
/* api.h: the HTTP routes of docs/protocol.md, the pages, and the door to the WebSocket. */
#ifndef MAILLON_API_API_H
#define MAILLON_API_API_H

#include "api/quiz.h"
#include "live/hub.h"

struct api {
    struct hub *hub;         /* borrowed */
    const struct quiz *quiz; /* borrowed */
    struct str lan_address;  /* of this machine in the room's network; may be empty */
    bool secure_cookies;     /* the pages are reached by https */
};

/* Answers one request. */
void api_request(struct api *api, struct net_conn *conn, const struct http_request *request);

#endif
