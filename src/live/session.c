/* SPDX-License-Identifier: Apache-2.0 */
/* session.c: one live session. */
#include "live/session.h"

#include <assert.h>
#include <time.h>

#include "base/clock.h"
#include "base/log.h"

enum audience {
    TO_PLAYERS,
    TO_CONSOLES, /* from here on: those who are told the tally */
    TO_SCREENS,
    TO_DRIVING_SCREENS,
    AUDIENCES,
};

enum {
    HEARTBEAT_US = 1000000,
    DAY_MS = 86400000,
};

/* What is known of a player's presence; indexed by player. */
struct seat {
    struct client *client; /* NULL: no socket now */
    int32_t sent_ms;       /* when the answers of sent_step were first written to it */
    uint8_t sent_step, saved_step;
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
    struct net_group *audiences[AUDIENCES];
    struct client *watchers; /* screens and consoles, a list; players are found by their seats */
    struct fan fans[GAME_ENDED + 1];

    struct seat *seats; /* one a player; grown by doubling */
    uint32_t seats_cap;
    uint32_t
        *tokens; /* open addressing: player + 1, 0 is empty; a power of two, at most half full */
    uint32_t tokens_cap, tokens_count;
    struct departure *departures; /* a ring in order of due_us */
    uint32_t departures_cap, departures_head, departures_count;

    uint32_t latest[LIVE_ARRIVALS_SHOWN]; /* newest first */
    uint32_t latest_count;

    bool tally_dirty, arrivals_dirty, roster_dirty, state_dirty, words_dirty, asks_dirty;
    int64_t tally_us, roster_us, words_us, asks_us, heartbeat_us; /* when last done */
    int64_t started_ms, step_ms; /* in the session's time: since when it runs, and this step */
    uint32_t step;               /* the one that step_ms is about */
    bool journal_lost; /* an event could not be queued: the journal ends there, nothing is confirmed
                        */
    char delete_on[16];
};

/* --- time ------------------------------------------------------------------------------------ */

static int64_t session_ms(const struct live_session *s, int64_t us)
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
    struct pack_problems problems;
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
    pack_problems_init(&problems, s->arena, STR("en"));
    if (!pack_parse(s->arena, s->info.pack_id, s->info.pack_text, &s->pack, &problems)) {
        (void)err_set(err, ERR_SYNTAX, "session %s: its pack cannot be read any more", info->id);
        goto cleanup;
    }
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
    free(s->seats);
    free(s->tokens);
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

/* --- seats and tokens ------------------------------------------------------------------------ */

static uint32_t token_slot(const uint8_t *hash, uint32_t cap)
{
    uint32_t word;
    memcpy(&word, hash, sizeof(word)); /* a hash already: any part of it is as good */
    return word & (cap - 1);
}

static void token_put(struct live_session *s, uint32_t player)
{
    struct game_player seen;
    game_player_get(s->game, player, &seen);
    uint32_t slot = token_slot(seen.token_hash, s->tokens_cap);
    while (s->tokens[slot] != 0)
        slot = (slot + 1) & (s->tokens_cap - 1);
    s->tokens[slot] = player + 1;
    s->tokens_count++;
}

/* Room for the seats and tokens of all players below count; false: no memory. */
static bool make_room(struct live_session *s, uint32_t count)
{
    if (count > s->seats_cap) {
        uint32_t cap = s->seats_cap ? s->seats_cap * 2 : 64;
        struct seat *seats = realloc(s->seats, cap * sizeof(*seats));
        if (!seats)
            return false;
        memset(seats + s->seats_cap, 0, (cap - s->seats_cap) * sizeof(*seats));
        s->seats = seats;
        s->seats_cap = cap;
    }
    if (count * 2 > s->tokens_cap) {
        uint32_t cap = s->tokens_cap ? s->tokens_cap * 2 : 256;
        uint32_t *tokens = calloc(cap, sizeof(*tokens));
        if (!tokens)
            return false;
        free(s->tokens);
        s->tokens = tokens;
        s->tokens_cap = cap;
        uint32_t known = s->tokens_count;
        s->tokens_count = 0;
        for (uint32_t player = 0; player < known; player++)
            token_put(s, player);
    }
    return true;
}

bool session_token_find(const struct live_session *s, const uint8_t hash[GAME_TOKEN_HASH_BYTES],
                        uint32_t *ret_player)
{
    if (s->tokens_cap == 0)
        return false;
    for (uint32_t slot = token_slot(hash, s->tokens_cap); s->tokens[slot] != 0;
         slot = (slot + 1) & (s->tokens_cap - 1)) {
        struct game_player seen;
        game_player_get(s->game, s->tokens[slot] - 1, &seen);
        if (memcmp(seen.token_hash, hash, GAME_TOKEN_HASH_BYTES) == 0) {
            *ret_player = s->tokens[slot] - 1;
            return true;
        }
    }
    return false;
}

struct client *session_client(const struct live_session *s, uint32_t player)
{
    return player < s->seats_cap ? s->seats[player].client : NULL;
}

void session_saved(struct live_session *s, uint32_t player, uint32_t step)
{
    if (step > s->seats[player].saved_step)
        s->seats[player].saved_step = (uint8_t)step;
}

bool session_is_saved(const struct live_session *s, uint32_t player, uint32_t step)
{
    return step > 0 && s->seats[player].saved_step == step;
}

static void note_arrival(struct live_session *s, uint32_t player)
{
    memmove(s->latest + 1, s->latest, sizeof(s->latest) - sizeof(s->latest[0]));
    s->latest[0] = player;
    if (s->latest_count < LIVE_ARRIVALS_SHOWN)
        s->latest_count++;
}

/* --- telling --------------------------------------------------------------------------------- */

static struct encode_session told_of(const struct live_session *s, char *join_url, size_t size)
{
    int n = snprintf(join_url, size, STR_FMT "/?pin=%s", STR_ARG(s->world->base_url), s->info.pin);
    return (struct encode_session){
        .id = str_from(s->info.id),
        .pin = str_from(s->info.pin),
        .pack_id = s->info.pack_id,
        .address = s->world->address,
        .join_url = {join_url, n > 0 && (size_t)n < size ? (size_t)n : 0},
        .delete_on = str_from(s->delete_on),
        .preview = s->info.preview,
        .started_ms = s->started_ms,
        .step_ms = s->step_ms,
    };
}

static bool write_state(struct live_session *s, const struct encode_state *how)
{
    char join_url[256];
    struct encode_session told = told_of(s, join_url, sizeof(join_url));
    return encode_state(&s->world->out, s->game, &told, how);
}

static bool is_personal(enum game_phase phase)
{
    return phase == GAME_REVEAL || phase == GAME_STANDINGS || phase == GAME_PODIUM ||
           phase == GAME_ENDED;
}

/* Notes when a phone was first sent the answers: from there its time runs. */
static void note_sent(struct live_session *s, uint32_t player, uint32_t step, int64_t now_us)
{
    struct seat *seat = &s->seats[player];
    if (seat->sent_step == step || !seat->joined)
        return;
    seat->sent_step = (uint8_t)step;
    seat->sent_ms = (int32_t)((now_us - s->base_us) / 1000);
}

static struct str before_player(void *user, struct net_conn *conn, int64_t now_us)
{
    const struct fan *fan = user;
    struct live_session *s = fan->session;
    const struct client *client = net_data(conn);
    if (fan->phase == GAME_OPEN)
        note_sent(s, client->player, fan->step, now_us);
    if (!is_personal(fan->phase) ||
        !encode_me(&s->world->extra, s->game, client->player,
                   session_is_saved(s, client->player, game_step(s->game)), false))
        return (struct str){0};
    return buf_str(&s->world->extra);
}

static void broadcast(struct live_session *s, size_t audience, const struct encode_state *how,
                      struct fan *fan)
{
    if (net_group_count(s->audiences[audience]) == 0 || !write_state(s, how))
        return;
    struct frame *frame = frame_new(buf_str(&s->world->out));
    if (frame)
        net_group_send(s->audiences[audience], frame, fan ? before_player : NULL, fan);
    frame_drop(frame);
}

static void tell_state(struct live_session *s, int64_t now_us)
{
    enum game_phase phase = game_phase_get(s->game);
    int64_t now_ms = session_ms(s, now_us);
    struct fan *fan = &s->fans[phase];
    *fan = (struct fan){s, phase, game_step(s->game)};
    s->state_dirty = false;
    broadcast(s, TO_PLAYERS, &(struct encode_state){.role = ROLE_PLAYER, .now_ms = now_ms}, fan);
    broadcast(s, TO_SCREENS, &(struct encode_state){.role = ROLE_SCREEN, .now_ms = now_ms}, NULL);
    broadcast(s, TO_DRIVING_SCREENS,
              &(struct encode_state){.role = ROLE_SCREEN, .drive = true, .now_ms = now_ms}, NULL);
    broadcast(s, TO_CONSOLES, &(struct encode_state){.role = ROLE_CONSOLE, .now_ms = now_ms}, NULL);
}

/* The same small message for the screens and the consoles. */
static void tell_facilitators(struct live_session *s)
{
    struct frame *frame = frame_new(buf_str(&s->world->out));
    for (size_t i = TO_CONSOLES; frame && i < AUDIENCES; i++)
        net_group_send(s->audiences[i], frame, NULL, NULL);
    frame_drop(frame);
}

void session_tell_me(struct live_session *s, struct client *client, bool recap)
{
    bool saved = session_is_saved(s, client->player, game_step(s->game));
    if (encode_me(&s->world->out, s->game, client->player, saved, recap))
        net_send(client->conn, buf_str(&s->world->out));
}

void session_tell(struct live_session *s, struct client *client, bool first, int64_t now_us)
{
    struct encode_state how = {
        .role = (enum game_role)client->role,
        .drive = client->facilitator,
        .complete = first,
        .now_ms = session_ms(s, now_us),
    };
    if (client->role == ROLE_PLAYER && game_phase_get(s->game) == GAME_OPEN)
        note_sent(s, client->player, game_step(s->game), now_us);
    if (write_state(s, &how))
        net_send(client->conn, buf_str(&s->world->out));
    if (client->role == ROLE_PLAYER) {
        if (s->seats[client->player].joined)
            session_tell_me(s, client, false);
    } else if (game_phase_get(s->game) == GAME_LOBBY &&
               encode_arrivals(&s->world->out, s->game, s->latest, s->latest_count)) {
        net_send(client->conn, buf_str(&s->world->out));
    }
}

void session_tell_roster(struct live_session *s, struct client *client)
{
    if (encode_roster(&s->world->out, s->game, client->roster_from, client->roster_count,
                      str_from(client->roster_query)))
        net_send(client->conn, buf_str(&s->world->out));
}

void session_tell_asks(struct live_session *s, struct client *client)
{
    if (encode_asks(&s->world->out, s->game, (enum game_role)client->role, client->player))
        net_send(client->conn, buf_str(&s->world->out));
}

void session_tell_trouble(struct live_session *s, struct str reason)
{
    if (!encode_trouble(&s->world->out, reason))
        return;
    struct frame *frame = frame_new(buf_str(&s->world->out));
    if (frame)
        net_group_send(s->audiences[TO_CONSOLES], frame, NULL, NULL);
    frame_drop(frame);
}

static void dismiss(struct live_session *s, struct client *client, const char *why)
{
    if (!why)
        return;
    if (encode_gone(&s->world->out, why))
        net_send(client->conn, buf_str(&s->world->out));
    net_close(client->conn, 1000, str_from(why));
}

void session_dismiss(struct live_session *s, const char *why)
{
    while (s->watchers) {
        struct client *client = s->watchers;
        s->watchers = client->after;
        client->before = client->after = NULL;
        client->session = NULL;
        dismiss(s, client, why);
    }
    for (uint32_t player = 0; player < game_players_count(s->game); player++) {
        struct client *client = s->seats[player].client;
        if (!client)
            continue;
        s->seats[player].client = NULL;
        client->session = NULL;
        dismiss(s, client, why);
    }
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
    if (!store_session_end(s->world->store, s->info.row, now_ms, &err))
        log_line(LOG_ERROR, "session %s: its end could not be noted: %s", s->info.id, err.message);
}

static void tell_effect(struct live_session *s, const struct effect *effect, int64_t now_us)
{
    struct client *client;
    switch (effect->type) {
    case EFFECT_STATE:
        s->state_dirty = s->roster_dirty = true;
        break;
    case EFFECT_PLAYER:
    case EFFECT_ACK:
        break; /* told when durable: see the hub's confirmations */
    case EFFECT_TALLY:
        s->tally_dirty = s->roster_dirty = true;
        break;
    case EFFECT_ROSTER:
        s->arrivals_dirty = s->roster_dirty = s->tally_dirty = true;
        break;
    case EFFECT_WORDS:
        s->words_dirty = true;
        break;
    case EFFECT_ASKS:
        s->asks_dirty = true;
        break;
    case EFFECT_EXCLUDED:
        client = session_client(s, effect->player);
        if (client)
            dismiss(s, client, "excluded");
        break;
    }
    if (s->state_dirty && game_phase_get(s->game) == GAME_ENDED && s->ended_us == 0)
        end_session(s, now_us);
}

/* What is known of seats and tokens beside the game. */
static void note_applied(struct live_session *s, const struct event *event)
{
    if (event->type == EVENT_JOIN)
        token_put(s, game_players_count(s->game) - 1);
    if (event->type == EVENT_KEEP) {
        s->seats[event->player].joined = true;
        note_arrival(s, event->player);
    }
    if (game_step(s->game) != s->step) {
        if (s->step == 0)
            s->started_ms = event->at_ms;
        s->step = game_step(s->game);
        s->step_ms = event->at_ms;
    }
}

bool session_apply(struct live_session *s, struct event *event, int64_t at_us, uint64_t *ret_ticket,
                   struct err *err)
{
    struct effects effects;
    event->at_ms = session_ms(s, at_us);
    if (!make_room(s, game_players_count(s->game) + 1))
        return err_set(err, ERR_SYSTEM, "no memory for another player");
    if (!game_apply(s->game, event, &effects, err))
        return false;
    note_applied(s, event);
    *ret_ticket = s->journal_lost ? 0 : store_append(s->world->store, s->info.row, event);
    if (*ret_ticket == 0 && !s->journal_lost) {
        /* A gap would make the rest of the journal mean something else. */
        s->journal_lost = true;
        log_line(LOG_ERROR, "session %s: the journal's queue is full; nothing more is confirmed",
                 s->info.id);
    }
    s->world->last_ticket = *ret_ticket ? *ret_ticket : s->world->last_ticket;
    for (uint32_t i = 0; i < effects.count; i++)
        tell_effect(s, &effects.items[i], at_us);
    if (s->state_dirty)
        tell_state(s, at_us);
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
    if (!make_room(s, game_players_count(s->game) + 1))
        return err_set(err, ERR_SYSTEM, "no memory for another player");
    if (!game_apply(s->game, event, &effects, err))
        return false;
    note_applied(s, event);
    if (event->type == EVENT_ANSWER || event->type == EVENT_TEXT)
        session_saved(s, event->player, event->step);
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

/* --- coming and going ------------------------------------------------------------------------ */

static enum audience audience_of(const struct client *client)
{
    switch ((enum game_role)client->role) {
    case ROLE_PLAYER:
        return TO_PLAYERS;
    case ROLE_CONSOLE:
        return TO_CONSOLES;
    case ROLE_SCREEN:
        return client->facilitator ? TO_DRIVING_SCREENS : TO_SCREENS;
    }
    return TO_SCREENS;
}

static void tell_presence(struct live_session *s, uint32_t player, enum event_type type,
                          int64_t now_us)
{
    uint64_t ticket;
    struct err err;
    /* Refused when nothing changes, for an excluded player say: that is no one's trouble. */
    (void)session_apply(s, &(struct event){.type = type, .player = player}, now_us, &ticket, &err);
}

void session_enter(struct live_session *s, struct client *client, int64_t now_us)
{
    client->session = s;
    if (client->role != ROLE_PLAYER) {
        client->before = NULL;
        client->after = s->watchers;
        if (s->watchers)
            s->watchers->before = client;
        s->watchers = client;
        s->unwatched_us = 0;
    } else {
        struct seat *seat = &s->seats[client->player];
        struct client *older = seat->client;
        seat->client = client;
        seat->leaving = false;
        if (older) {
            older->session = NULL; /* its leaving is no event of the game */
            dismiss(s, older, "replaced");
        }
        tell_presence(s, client->player, EVENT_CONNECT, now_us);
    }
    net_group_add(s->audiences[audience_of(client)], client->conn);
}

static void depart_later(struct live_session *s, uint32_t player, int64_t now_us)
{
    if (s->departures_count == s->departures_cap) {
        uint32_t cap = s->departures_cap ? s->departures_cap * 2 : 64;
        struct departure *ring = calloc(cap, sizeof(*ring));
        if (!ring) {
            tell_presence(s, player, EVENT_DISCONNECT, now_us);
            return;
        }
        for (uint32_t i = 0; i < s->departures_count; i++)
            ring[i] = s->departures[(s->departures_head + i) % s->departures_cap];
        free(s->departures);
        s->departures = ring;
        s->departures_cap = cap;
        s->departures_head = 0;
    }
    uint32_t tail = (s->departures_head + s->departures_count++) % s->departures_cap;
    s->departures[tail] =
        (struct departure){player, now_us + (int64_t)LIVE_DISCONNECT_GRACE_MS * 1000};
    s->seats[player].leaving = true;
}

void session_leave(struct live_session *s, struct client *client, int64_t now_us)
{
    client->session = NULL;
    if (client->role == ROLE_PLAYER) {
        if (s->seats[client->player].client == client) {
            s->seats[client->player].client = NULL;
            depart_later(s, client->player, now_us);
        }
        return;
    }
    if (client->before)
        client->before->after = client->after;
    else
        s->watchers = client->after;
    if (client->after)
        client->after->before = client->before;
    client->before = client->after = NULL;
    if (!s->watchers)
        s->unwatched_us = now_us;
}

/* --- what is due ----------------------------------------------------------------------------- */

static void depart(struct live_session *s, int64_t now_us)
{
    while (s->departures_count > 0 && s->departures[s->departures_head].due_us <= now_us) {
        uint32_t player = s->departures[s->departures_head].player;
        s->departures_head = (s->departures_head + 1) % s->departures_cap;
        s->departures_count--;
        if (!s->seats[player].leaving)
            continue; /* came back */
        s->seats[player].leaving = false;
        tell_presence(s, player, EVENT_DISCONNECT, now_us);
    }
}

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

static void tell_tally(struct live_session *s, int64_t now_us)
{
    s->tally_us = now_us;
    if (s->arrivals_dirty && game_phase_get(s->game) == GAME_LOBBY &&
        encode_arrivals(&s->world->out, s->game, s->latest, s->latest_count))
        tell_facilitators(s);
    s->arrivals_dirty = false;
    if (s->tally_dirty && encode_tally(&s->world->out, s->game))
        tell_facilitators(s);
    s->tally_dirty = false;
}

static void tell_rosters(struct live_session *s, int64_t now_us)
{
    s->roster_us = now_us;
    s->roster_dirty = false;
    for (struct client *client = s->watchers; client; client = client->after)
        if (client->roster_count > 0)
            session_tell_roster(s, client);
}

/* The same words for all screens; the consoles see those that wait too. */
static void tell_words(struct live_session *s, int64_t now_us)
{
    s->words_us = now_us;
    s->words_dirty = false;
    if (game_step(s->game) == 0)
        return;
    for (size_t i = TO_CONSOLES; i < AUDIENCES; i++) {
        enum game_role role = i == TO_CONSOLES ? ROLE_CONSOLE : ROLE_SCREEN;
        if (net_group_count(s->audiences[i]) == 0 || !encode_words(&s->world->out, s->game, role))
            continue;
        struct frame *frame = frame_new(buf_str(&s->world->out));
        if (frame)
            net_group_send(s->audiences[i], frame, NULL, NULL);
        frame_drop(frame);
    }
}

/* Consoles only: a phone asks again while it looks at them. */
static void tell_asks(struct live_session *s, int64_t now_us)
{
    s->asks_us = now_us;
    s->asks_dirty = false;
    for (struct client *client = s->watchers; client; client = client->after)
        if (client->asks)
            session_tell_asks(s, client);
}

static void earliest(int64_t *wake_us, int64_t due_us)
{
    if (due_us < *wake_us)
        *wake_us = due_us;
}

int64_t session_wake(struct live_session *s, int64_t now_us)
{
    const int64_t tally_gap_us = (int64_t)LIVE_TALLY_MS * 1000;
    const int64_t roster_gap_us = (int64_t)LIVE_ROSTER_MS * 1000;
    const int64_t words_gap_us = (int64_t)LIVE_WORDS_MS * 1000;
    int64_t wake_us = INT64_MAX;

    tick(s, now_us);
    depart(s, now_us);
    if ((s->tally_dirty || s->arrivals_dirty) && now_us >= s->tally_us + tally_gap_us)
        tell_tally(s, now_us);
    if (s->roster_dirty && now_us >= s->roster_us + roster_gap_us)
        tell_rosters(s, now_us);
    if (s->words_dirty && now_us >= s->words_us + words_gap_us)
        tell_words(s, now_us);
    if (s->asks_dirty && now_us >= s->asks_us + roster_gap_us)
        tell_asks(s, now_us);
    if (s->words_dirty)
        earliest(&wake_us, s->words_us + words_gap_us);
    if (s->asks_dirty)
        earliest(&wake_us, s->asks_us + roster_gap_us);
    if (s->tally_dirty || s->arrivals_dirty)
        earliest(&wake_us, s->tally_us + tally_gap_us);
    if (s->roster_dirty)
        earliest(&wake_us, s->roster_us + roster_gap_us);
    if (s->departures_count > 0)
        earliest(&wake_us, s->departures[s->departures_head].due_us);

    int64_t game_ms = game_wake_ms(s->game);
    if (game_ms != INT64_MAX) {
        /* While a clock runs, its time is noted every second: after a crash it resumes there. */
        if (now_us >= s->heartbeat_us + HEARTBEAT_US) {
            s->heartbeat_us = now_us;
            store_clock(s->world->store, s->info.row, session_ms(s, now_us));
        }
        earliest(&wake_us, s->heartbeat_us + HEARTBEAT_US);
        earliest(&wake_us, s->base_us + game_ms * 1000);
    }
    return wake_us;
}
