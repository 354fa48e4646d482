/* SPDX-License-Identifier: Apache-2.0 */
/* session_private.h: what the files of a session share; nobody else includes it.
 *
 *   session.c   what happens: events in, the journal, the clock
 *   tell.c      what is told: effects out, to whom, how often
 *   seats.c     the players' seats and the tokens that lead to them
 *   presence.c  who comes and goes */
#ifndef MAILLON_LIVE_SESSION_PRIVATE_H
#define MAILLON_LIVE_SESSION_PRIVATE_H

#include "live/session.h"

enum audience {
    TO_PLAYERS,
    TO_CONSOLES, /* from here on: those who are told the tally */
    TO_SCREENS,
    TO_DRIVING_SCREENS,
    AUDIENCES,
};

/* What changes often is gathered, and told at most so often; see tell.c. */
enum gathered {
    GATHER_ARRIVALS,
    GATHER_TALLY,
    GATHER_ROSTER,
    GATHER_WORDS,
    GATHER_ASKS,
    GATHERED,
};

/* What is known of a player's presence; indexed by player. */
struct seat {
    struct client *client; /* NULL: no socket now */
    uint64_t ticket;       /* of what it gave last; TICKET_LOST: the journal did not take it */
    int32_t sent_ms;       /* when the answers of sent_step were first written to it */
    uint8_t sent_step;
    bool joined;  /* has kept a pseudonym: from then on it sees the questions */
    bool leaving; /* its socket is gone; the game does not know yet */
};

struct departure {
    uint32_t player;
    int64_t due_us;
};

/* Tells a fan-out which phase its frame shows: the game may have moved on before the last socket.
 */
struct fan {
    struct live_session *session;
    enum game_phase phase;
    uint32_t step;
};

struct live_session {
    struct live_world *world;
    struct store_session info;
    struct arena *arena; /* the pack and its text */
    struct pack pack;
    struct game *game;

    int64_t base_us; /* monotonic time of the session's time 0 */
    int64_t ended_us, unwatched_us;
    int64_t heartbeat_us;        /* when its clock was last noted */
    int64_t started_ms, step_ms; /* in the session's time: since when it runs, and this step */
    uint32_t step;               /* the one that step_ms is about */
    bool journal_lost;           /* an event could not be queued: the journal ends there, nothing is
                                    confirmed */
    char delete_on[16];

    struct net_group *audiences[AUDIENCES];
    struct client *watchers; /* screens and consoles, a list; players are found by their seats */
    struct fan fans[GAME_ENDED + 1];
    bool state_dirty;
    bool dirty[GATHERED];
    int64_t told_us[GATHERED];
    struct frame *asks; /* the list of questions for players with nothing of their own in it, … */
    int64_t asks_us;    /* … as it was then; NULL: never asked for */
    bool asks_stale;    /* it changed since */
    uint32_t latest[LIVE_ARRIVALS_SHOWN]; /* newest first */
    uint32_t latest_count;

    struct seat *seats; /* one a player; grown by doubling */
    uint32_t seats_cap;
    uint32_t
        *tokens; /* open addressing: player + 1, 0 is empty; a power of two, at most half full */
    uint32_t tokens_cap, tokens_count;
    struct departure *departures; /* a ring in order of due_us */
    uint32_t departures_cap, departures_head, departures_count;
};

/* --- session.c */
/* The session's time; never before its last event. */
int64_t session_ms(const struct live_session *s, int64_t us);

/* --- tell.c */
/* To whom the effects of one event must be told: at once, or gathered. */
void tell_effects(struct live_session *s, const struct effects *effects, int64_t now_us);
void tell_arrival(struct live_session *s, uint32_t player);
/* Tells what was gathered and is due; when the next is, or INT64_MAX. */
int64_t tell_gathered(struct live_session *s, int64_t now_us);
/* `gone`, then the connection is closed; why: NULL when the server stops, and nothing is said. */
void tell_gone(struct live_session *s, struct client *client, const char *why);

/* --- seats.c */
/* Room for the seats and tokens of all players below count; false: no memory. */
bool seats_reserve(struct live_session *s, uint32_t count);
/* Notes the token of a player who has just come. */
void seats_token_put(struct live_session *s, uint32_t player);
void seats_free(struct live_session *s);

/* --- presence.c */
/* Those whose grace is over have left; when the next one's is, or INT64_MAX. */
int64_t presence_wake(struct live_session *s, int64_t now_us);

#endif
