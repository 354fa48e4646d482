/* SPDX-License-Identifier: Apache-2.0 */
/* session.c: what happens in a live session: events in, through the game, to the journal. What of
 * it is told is in tell.c. */
#include "live/session_private.h"

#include <stdlib.h>
#include <time.h>

#include "base/clock.h"
#include "base/log.h"

enum {
    HEARTBEAT_US = 1000000,
    DAY_MS = 86400000,
};

/* --- time ------------------------------------------------------------------------------------ */

int64_t session_ms(const struct live_session *s, int64_t us)
{
    int64_t ms = (us - s->base_us) / 1000;
    int64_t last = game_now_ms(s->game);
    return ms > last ? ms : last;
}

/* --- making and ending ----------------------------------------------------------------------- */

struct live_session *session_new(struct live_world *world, const struct store_session *info,
                                 int64_t now_us, struct err *err)
{
    struct live_session *s = calloc(1, sizeof(*s));
    if (!s)
        goto no_memory;
    s->world = world;
    s->info = *info;
    s->base_us = now_us - info->clock_ms * 1000;
    s->unwatched_us = now_us;
    s->arena = arena_new(PACK_ARENA_BYTES_MAX + PACK_BYTES_MAX);
    if (!s->arena)
        goto no_memory;
    s->info.pack_id = arena_str(s->arena, info->pack_id);
    s->info.pack_text = arena_str(s->arena, info->pack_text);
    if (!pack_parse_kept(s->arena, s->info.pack_id, s->info.pack_text, &s->pack, err))
        goto cleanup;
    s->game = game_new(&s->pack, &s->info.settings);
    if (!s->game)
        goto no_memory;
    for (size_t i = 0; i < AUDIENCES; i++)
        if (!(s->audiences[i] = net_group_new(world->net)))
            goto no_memory;
    return s;
no_memory:
    (void)err_set(err, ERR_SYSTEM, "no memory for a session");
cleanup:
    session_free(s);
    return NULL;
}

void session_free(struct live_session *s)
{
    if (!s)
        return;
    for (size_t i = 0; i < AUDIENCES; i++)
        net_group_free(s->audiences[i]);
    game_free(s->game);
    arena_free(s->arena);
    frame_drop(s->asks);
    seats_free(s);
    free(s->departures);
    free(s);
}

const struct store_session *session_info(const struct live_session *s)
{
    return &s->info;
}

const struct game *session_game(const struct live_session *s)
{
    return s->game;
}

int64_t session_unwatched_us(const struct live_session *s)
{
    return s->unwatched_us;
}

int64_t session_ended_us(const struct live_session *s)
{
    return s->ended_us;
}

bool session_is_durable(const struct live_session *s, uint32_t player)
{
    return s->seats[player].ticket <= s->world->committed;
}

/* --- events ---------------------------------------------------------------------------------- */

/* The day the session will be deleted, as the people in the room count days. */
static void end_session(struct live_session *s, int64_t now_us)
{
    struct err err;
    struct tm day;
    int64_t now_ms = clock_wall_ms();
    time_t deleted = (time_t)((now_ms + (int64_t)STORE_RETENTION_DAYS * DAY_MS) / 1000);
    if (localtime_r(&deleted, &day))
        (void)strftime(s->delete_on, sizeof(s->delete_on), "%Y-%m-%d", &day);
    s->ended_us = now_us;
    s->info.ended_ms = now_ms;
    store_flush(s->world->store);
    if (!store_session_end(s->world->store, s->info.row, now_ms, game_tally_get(s->game).players,
                           &err))
        log_line(LOG_ERROR, "session %s: its end could not be noted: %s", s->info.id, err.message);
}

/* What is known beside the game. */
static void note_applied(struct live_session *s, const struct event *event)
{
    if (event->type == EVENT_JOIN)
        seats_token_put(s, game_players_count(s->game) - 1);
    if (event->type == EVENT_KEEP) {
        s->seats[event->player].joined = true;
        tell_arrival(s, event->player);
    }
    if (game_step(s->game) != s->step) {
        if (s->step == 0)
            s->started_ms = event->at_ms;
        s->step = game_step(s->game);
        s->step_ms = event->at_ms;
    }
}

/* 0: it cannot be journalled. */
static uint64_t journal(struct live_session *s, const struct event *event)
{
    uint64_t ticket = s->journal_lost ? 0 : store_append(s->world->store, s->info.row, event);
    if (ticket > 0) {
        s->world->last_ticket = ticket;
    } else if (!s->journal_lost) {
        /* A gap would make the rest of the journal mean something else. */
        s->journal_lost = true;
        log_line(LOG_ERROR, "session %s: the journal's queue is full; nothing more is confirmed",
                 s->info.id);
    }
    return ticket;
}

static bool is_given(const struct event *event)
{
    return event->type == EVENT_ANSWER || event->type == EVENT_TEXT || event->type == EVENT_ASK;
}

bool session_apply(struct live_session *s, struct event *event, int64_t at_us, uint64_t *ret_ticket,
                   struct err *err)
{
    struct effects effects;
    event->at_ms = session_ms(s, at_us);
    if (!seats_reserve(s, game_players_count(s->game) + 1))
        return err_set(err, ERR_SYSTEM, "no memory for another player");
    if (!game_apply(s->game, event, &effects, err))
        return false;
    note_applied(s, event);
    *ret_ticket = journal(s, event);
    if (is_given(event))
        s->seats[event->player].ticket = *ret_ticket ? *ret_ticket : TICKET_LOST;
    if (game_phase_get(s->game) == GAME_ENDED && s->ended_us == 0)
        end_session(s, at_us);
    tell_effects(s, &effects, at_us);
    return true;
}

bool session_answer(struct live_session *s, struct client *client, struct event *event,
                    int64_t read_us, uint64_t *ret_ticket, struct err *err)
{
    const struct seat *seat = &s->seats[client->player];
    int64_t began_ms = seat->sent_step == event->step ? seat->sent_ms : game_opened_ms(s->game);
    int64_t seen_ms = session_ms(s, read_us) - began_ms;
    event->seen_ms = seen_ms > 0 ? (uint32_t)seen_ms : 0;
    event->rtt_ms = (uint32_t)(net_rtt_us(client->conn) / 1000);
    return session_apply(s, event, read_us, ret_ticket, err);
}

static bool replay_event(void *user, const struct event *event, struct err *err)
{
    struct live_session *s = user;
    struct effects effects;
    if (!seats_reserve(s, game_players_count(s->game) + 1))
        return err_set(err, ERR_SYSTEM, "no memory for another player");
    if (!game_replay(s->game, event, &effects, err))
        return false;
    note_applied(s, event);
    return true;
}

bool session_recover(struct live_session *s, int64_t now_us, struct err *err)
{
    uint64_t ticket;
    if (!store_journal_each(s->world->store, s->info.row, replay_event, s, err))
        return false;
    int64_t clock_ms = game_now_ms(s->game);
    if (s->info.clock_ms > clock_ms)
        clock_ms = s->info.clock_ms;
    s->base_us = now_us - clock_ms * 1000;
    if (game_phase_get(s->game) == GAME_ENDED) {
        end_session(s, now_us); /* the crash came between the last event and this note */
        return true;
    }
    return session_apply(s, &(struct event){.type = EVENT_RECOVER}, now_us, &ticket, err);
}

/* --- what is due ----------------------------------------------------------------------------- */

static void tick(struct live_session *s, int64_t now_us)
{
    while (game_wake_ms(s->game) <= session_ms(s, now_us)) {
        uint64_t ticket;
        struct err err;
        if (!session_apply(s, &(struct event){.type = EVENT_TICK}, now_us, &ticket, &err)) {
            log_line(LOG_ERROR, "session %s: %s", s->info.id, err.message);
            return;
        }
    }
}

/* While a clock runs, its time is noted every second: after a crash it resumes there. */
static int64_t heartbeat(struct live_session *s, int64_t now_us)
{
    if (game_wake_ms(s->game) == INT64_MAX)
        return INT64_MAX;
    if (now_us >= s->heartbeat_us + HEARTBEAT_US) {
        s->heartbeat_us = now_us;
        store_clock(s->world->store, s->info.row, session_ms(s, now_us));
    }
    return s->heartbeat_us + HEARTBEAT_US;
}

static int64_t earlier(int64_t a_us, int64_t b_us)
{
    return a_us < b_us ? a_us : b_us;
}

int64_t session_wake(struct live_session *s, int64_t now_us)
{
    tick(s, now_us);
    int64_t wake_us = presence_wake(s, now_us);
    wake_us = earlier(wake_us, tell_gathered(s, now_us));
    wake_us = earlier(wake_us, heartbeat(s, now_us));
    int64_t game_ms = game_wake_ms(s->game);
    return game_ms == INT64_MAX ? wake_us : earlier(wake_us, s->base_us + game_ms * 1000);
}
