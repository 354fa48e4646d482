/* SPDX-License-Identifier: Apache-2.0 */
/* session.h: one live session: its game, its clock, who is connected, and what they are told. Every
 * event goes through session_apply: judged by the game, journalled, told. */
#ifndef MAILLON_LIVE_SESSION_H
#define MAILLON_LIVE_SESSION_H

#include "live/client.h"
#include "live/encode.h"
#include "net/net.h"
#include "store/store.h"

/* What all sessions of a server share; owned by the hub. */
struct live_world {
    struct store *store;
    struct net *net;
    struct str address;   /* what people type to join: "192.168.1.20:8080" */
    struct str base_url;  /* "http://192.168.1.20:8080" */
    struct buf out;       /* for the message being written */
    struct buf extra;     /* for what goes along with a shared frame */
    uint64_t last_ticket; /* of whatever session: what came before is durable once this is */
    uint64_t committed;   /* the last ticket known to be durable */
};

/* In place of a ticket: the journal did not take it, and it never becomes durable. */
#define TICKET_LOST UINT64_MAX

struct live_session; /* made by session_new, ended by session_free, which takes NULL */

/* info.pack_text is parsed anew: a session plays the pack as it was when it began. info is copied;
 * now_us: the session's clock starts here, at info.clock_ms. */
struct live_session *session_new(struct live_world *world, const struct store_session *info,
                                 int64_t now_us, struct err *err);
/* Its clients must have left. */
void session_free(struct live_session *session);
/* Applies the journal of a session that was under way when the server stopped. */
bool session_recover(struct live_session *session, int64_t now_us, struct err *err);

const struct store_session *session_info(const struct live_session *session);
const struct game *session_game(const struct live_session *session);
/* Since when no screen and no console looks at it, monotonic; 0: one does. */
int64_t session_unwatched_us(const struct live_session *session);
/* When it ended, monotonic; 0: it lives. */
int64_t session_ended_us(const struct live_session *session);

/* Applies an event: sets its time, lets the game judge, journals, tells whom it concerns.
 * at_us: when its bytes were read. ret_ticket: the journal's; 0 if it cannot be journalled any
 * more. false: refused, nothing happened. */
bool session_apply(struct live_session *session, struct event *event, int64_t at_us,
                   uint64_t *ret_ticket, struct err *err);
/* An answer: fills in what the server saw of its time. Otherwise as session_apply. */
bool session_answer(struct live_session *session, struct client *client, struct event *event,
                    int64_t read_us, uint64_t *ret_ticket, struct err *err);

/* The player with this token; false: nobody here. */
bool session_token_find(const struct live_session *session,
                        const uint8_t hash[GAME_TOKEN_HASH_BYTES], uint32_t *ret_player);

/* Ties a client that has said a good hello; an older socket of the same player is told `replaced`.
 */
void session_enter(struct live_session *session, struct client *client, int64_t now_us);
/* The socket is gone; a player is given LIVE_DISCONNECT_GRACE_MS to come back. */
void session_leave(struct live_session *session, struct client *client, int64_t now_us);

/* Sends this client the snapshot of its role, and a player who has kept a pseudonym its `me`. */
void session_tell(struct live_session *session, struct client *client, bool first, int64_t now_us);
void session_tell_me(struct live_session *session, struct client *client, bool recap);
void session_tell_roster(struct live_session *session, struct client *client);
void session_tell_asks(struct live_session *session, struct client *client, int64_t now_us);
void session_tell_trouble(struct live_session *session, struct str reason);
/* To each client: `gone`, then its connection is closed; nobody is tied to the session any more.
 * why: NULL when the server stops: nothing is said, so that everybody comes back. */
void session_dismiss(struct live_session *session, const char *why);

/* The player's present socket, or NULL. */
struct client *session_client(const struct live_session *session, uint32_t player);
/* All that this player has given (answers, texts, questions) is on the disk. */
bool session_is_durable(const struct live_session *session, uint32_t player);
/* The ticket of what it gave last: 0: before the server started; or TICKET_LOST. */
uint64_t session_ticket(const struct live_session *session, uint32_t player);

/* Does what is due, and says when to be called again (monotonic; INT64_MAX: when something comes).
 */
int64_t session_wake(struct live_session *session, int64_t now_us);

#endif
