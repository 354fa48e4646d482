/* SPDX-License-Identifier: Apache-2.0 */
/* hub_private.h: what the files of the hub share; nobody else includes it.
 *
 *   hub.c      sessions, the loop's calls, what is due
 *   recover.c  sessions taken up again after a restart
 *   greet.c    hello: who comes in, by PIN, token, cookie
 *   obey.c     everything that is said after hello
 *   say.c      what players write: words, feedback, questions to the trainer */
#ifndef MAILLON_LIVE_HUB_PRIVATE_H
#define MAILLON_LIVE_HUB_PRIVATE_H

#include "live/confirm.h"
#include "live/hub.h"
#include "live/protocol.h"

struct hub {
    struct hub_config config;
    struct live_world world;
    struct live_session *sessions[LIVE_SESSIONS_MAX];
    size_t sessions_count;
    struct client *homeless; /* without a session, the newest first */
    struct confirms confirms;
    bool failing;          /* the journal cannot be written */
    int64_t wrong_pins_us; /* start of the minute in which they are counted */
    uint32_t wrong_pins;
    int64_t retention_us; /* when last done */
    int64_t greet_check_us;
    int64_t wake_us; /* as the loop was told */
};

enum {
    CLOSE_POLICY = 1008, /* RFC 6455, 7.4.1 */
};

/* --- hub.c */
/* The living session with this PIN, or NULL. */
struct live_session *hub_find_pin(struct hub *hub, struct str pin);
/* Takes a client from the list of those without a session. */
void hub_list_take(struct hub *hub, struct client *client);
/* Sends what was encoded into hub->world.out; nothing if it could not be. */
void hub_send_out(struct hub *hub, struct client *client, bool encoded);
/* Answers with an `error`. of: the refused type */
void hub_refuse(struct hub *hub, struct client *client, const char *code, const char *message,
                struct str of);
/* To be told when its ticket is durable. Without a ticket nothing was journalled, and nothing is
 * ever confirmed. */
void hub_confirm_later(struct hub *hub, const struct confirm *confirm);
/* The same for what was taken already, sent again by a phone that lost its connection: at once if
 * all that its player gave is durable, else with what was queued last; never if the journal did not
 * take it. */
void hub_confirm_again(struct hub *hub, struct confirm *confirm, int64_t now_us);
/* The `code` of an `error`. */
const char *hub_code_of(const struct err *err);

/* --- greet.c */
void hub_greet(struct hub *hub, struct client *client, const struct client_message *m,
               int64_t now_us);
/* Screens that wait take the session that has just opened. */
void hub_welcome_screens(struct hub *hub, struct live_session *session, int64_t now_us);

/* --- obey.c */
/* read_us: when the message's last byte was read */
void hub_obey(struct hub *hub, struct client *client, const struct client_message *m,
              int64_t read_us);

/* --- say.c */
void say_feedback(struct hub *hub, struct client *client, const struct client_message *m,
                  int64_t read_us);
void say_word(struct hub *hub, struct client *client, const struct client_message *m,
              int64_t read_us);
void say_ask(struct hub *hub, struct client *client, const struct client_message *m,
             int64_t read_us);
void say_support(struct hub *hub, struct client *client, const struct client_message *m,
                 int64_t read_us);

#endif
