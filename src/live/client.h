/* SPDX-License-Identifier: Apache-2.0 */
/* client.h: what the hub knows of one socket. Kept small: there may be a hundred thousand. */
#ifndef MAILLON_LIVE_CLIENT_H
#define MAILLON_LIVE_CLIENT_H

#include "game/view.h"
#include "net/net.h"

struct hub;
struct live_session;

struct client {
    struct hub *hub;
    struct net_conn *conn;
    struct live_session *session;  /* NULL: not greeted, or a screen that waits */
    struct client *before, *after; /* among the hub's clients without a session */
    int64_t since_us;              /* when it came; for those who never say hello */
    int64_t bucket_us;             /* when the bucket of messages was last filled */
    uint32_t player;               /* ROLE_PLAYER with a session */
    uint32_t roster_from;          /* ROLE_CONSOLE: the page of players it looks at, … */
    uint32_t roster_count;         /* … of so many rows; 0: it has not asked for one */
    char roster_query[GAME_PSEUDONYM_BYTES_MAX + 1];
    uint8_t role;   /* enum game_role */
    uint8_t bucket; /* messages it may still send at once */
    uint8_t wrong_pins;
    bool asks;        /* ROLE_CONSOLE: wants the questions to the trainer as they come */
    bool greeted;     /* said a good hello */
    bool facilitator; /* came with a good cookie or token */
};

#endif
