/* SPDX-License-Identifier: Apache-2.0 */
/* hub.h: the live sessions of a server, and who may say what to them. Runs on the loop's thread. */
#ifndef MAILLON_LIVE_HUB_H
#define MAILLON_LIVE_HUB_H

#include "live/catalog.h"
#include "live/client.h"
#include "live/session.h"
#include "net/net.h"
#include "store/store.h"

struct hub_config {
    struct store *store; /* all borrowed until hub_free */
    struct catalog *catalog;
    struct net *net;
    struct str address;  /* what people type to join, without "http://" */
    struct str base_url; /* where the join page is, without a final '/' */
    bool dev;            /* facilitators may divide times (`speed`) */
};

struct hub; /* made by hub_new, ended by hub_free, which takes NULL */

struct hub *hub_new(const struct hub_config *config, struct err *err);
/* Lets the sessions go, as they are in the journal; their clients are told nothing. To be called
 * before net_free, and hub_free after it. Takes NULL. */
void hub_stop(struct hub *hub);
void hub_free(struct hub *hub);
/* Takes up the sessions that were open when the server stopped; one that cannot be is logged. */
void hub_recover(struct hub *hub);

/* --- for the loop ---------------------------------------------------------------------------- */
/* A client for a connection about to be upgraded; owned by the hub until hub_closed. NULL: no
 * memory. facilitator: it came with a good cookie or token. */
struct client *hub_client_new(struct hub *hub, bool facilitator);
/* The upgrade was done or refused; when refused, the client is freed. */
void hub_client_opened(struct hub *hub, struct client *client, struct net_conn *conn, bool ok);
void hub_message(struct hub *hub, struct client *client, struct str text, int64_t read_us);
void hub_closed(struct hub *hub, struct client *client);
/* Does what is due, hands the journal's batch over, and sets the next wake. */
void hub_wake(struct hub *hub, int64_t now_us);
/* The store has something new to say: confirms what is on the disk. */
void hub_committed(struct hub *hub);

/* --- for the HTTP routes --------------------------------------------------------------------- */
/* Opens a session of this pack, with the lobby. settings->seed is chosen here; speed is 1 unless
 * the server runs with --dev. */
struct live_session *hub_session_open(struct hub *hub, struct str pack_id, bool preview,
                                      const struct game_settings *settings, struct err *err);
/* Tells its clients, and deletes it with its journal, live or not. */
bool hub_session_delete(struct hub *hub, struct str id, struct err *err);
/* A session, no preview, is open and has not ended. */
bool hub_is_playing(const struct hub *hub);
/* NULL: no live session has this id. */
struct live_session *hub_session_find(struct hub *hub, struct str id);
const struct hub_config *hub_config_get(const struct hub *hub);

#endif
