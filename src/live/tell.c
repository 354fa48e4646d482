/* SPDX-License-Identifier: Apache-2.0 */
/* tell.c: what is told: to whom, and how often. A new state goes out at once, encoded once for all
 * of a role; what changes with every answer is gathered. */
#include "live/session_private.h"

/* --- the state, to all ------------------------------------------------------------------------ */

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
    if (!is_personal(fan->phase) || !encode_me(&s->world->extra, s->game, client->player,
                                               session_is_durable(s, client->player), false))
        return (struct str){0};
    return buf_str(&s->world->extra);
}

/* What was just encoded, to all of an audience. */
static void send_out(struct live_session *s, size_t audience, struct fan *fan)
{
    struct frame *frame = frame_new(buf_str(&s->world->out));
    if (frame)
        net_group_send(s->audiences[audience], frame, fan ? before_player : NULL, fan);
    frame_drop(frame);
}

static void broadcast(struct live_session *s, size_t audience, const struct encode_state *how,
                      struct fan *fan)
{
    if (net_group_count(s->audiences[audience]) > 0 && write_state(s, how))
        send_out(s, audience, fan);
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

/* --- to one client ---------------------------------------------------------------------------- */

static void send_to(struct live_session *s, struct client *client, bool encoded)
{
    if (encoded)
        net_send(client->conn, buf_str(&s->world->out));
}

void session_tell_me(struct live_session *s, struct client *client, bool recap)
{
    bool saved = session_is_durable(s, client->player);
    send_to(s, client, encode_me(&s->world->out, s->game, client->player, saved, recap));
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
    send_to(s, client, write_state(s, &how));
    if (client->role == ROLE_PLAYER) {
        if (s->seats[client->player].joined)
            session_tell_me(s, client, false);
    } else if (game_phase_get(s->game) == GAME_LOBBY) {
        send_to(s, client, encode_arrivals(&s->world->out, s->game, s->latest, s->latest_count));
    }
}

void session_tell_roster(struct live_session *s, struct client *client)
{
    send_to(s, client,
            encode_roster(&s->world->out, s->game, client->roster_from, client->roster_count,
                          str_from(client->roster_query)));
}

/* Phones ask again and again: those that have nothing of their own in the list share one frame,
 * encoded once a second at most. */
static struct frame *shared_asks(struct live_session *s, int64_t now_us)
{
    bool old = now_us >= s->asks_us + (int64_t)LIVE_ROSTER_MS * 1000;
    if (s->asks && !(s->asks_stale && old))
        return s->asks;
    if (!encode_asks(&s->world->out, s->game, ROLE_PLAYER, ASKS_OF_NOBODY))
        return NULL;
    frame_drop(s->asks);
    s->asks = frame_new(buf_str(&s->world->out));
    s->asks_us = now_us;
    s->asks_stale = false;
    return s->asks;
}

void session_tell_asks(struct live_session *s, struct client *client, int64_t now_us)
{
    struct frame *shared = NULL;
    if (client->role == ROLE_PLAYER && !asks_are_personal(s->game, client->player))
        shared = shared_asks(s, now_us);
    if (shared)
        net_send_frame(client->conn, shared);
    else
        send_to(s, client,
                encode_asks(&s->world->out, s->game, (enum game_role)client->role, client->player));
}

void session_tell_trouble(struct live_session *s, struct str reason)
{
    if (encode_trouble(&s->world->out, reason))
        send_out(s, TO_CONSOLES, NULL);
}

void tell_gone(struct live_session *s, struct client *client, const char *why)
{
    if (!why)
        return;
    send_to(s, client, encode_gone(&s->world->out, why));
    net_close(client->conn, 1000, str_from(why));
}

void session_dismiss(struct live_session *s, const char *why)
{
    while (s->watchers) {
        struct client *client = s->watchers;
        s->watchers = client->after;
        client->before = client->after = NULL;
        client->session = NULL;
        tell_gone(s, client, why);
    }
    for (uint32_t player = 0; player < game_players_count(s->game); player++) {
        struct client *client = s->seats[player].client;
        if (!client)
            continue;
        s->seats[player].client = NULL;
        client->session = NULL;
        tell_gone(s, client, why);
    }
}

/* --- effects ---------------------------------------------------------------------------------- */

void tell_arrival(struct live_session *s, uint32_t player)
{
    memmove(s->latest + 1, s->latest, sizeof(s->latest) - sizeof(s->latest[0]));
    s->latest[0] = player;
    if (s->latest_count < LIVE_ARRIVALS_SHOWN)
        s->latest_count++;
}

static void tell_effect(struct live_session *s, const struct effect *effect)
{
    struct client *client;
    switch (effect->type) {
    case EFFECT_STATE:
        s->state_dirty = s->dirty[GATHER_ROSTER] = true;
        break;
    case EFFECT_PLAYER:
    case EFFECT_ACK:
        break; /* told when durable: see the hub's confirmations */
    case EFFECT_TALLY:
        s->dirty[GATHER_TALLY] = s->dirty[GATHER_ROSTER] = true;
        break;
    case EFFECT_ROSTER:
        s->dirty[GATHER_ARRIVALS] = s->dirty[GATHER_ROSTER] = s->dirty[GATHER_TALLY] = true;
        break;
    case EFFECT_WORDS:
        s->dirty[GATHER_WORDS] = true;
        break;
    case EFFECT_ASKS:
        s->dirty[GATHER_ASKS] = s->asks_stale = true;
        break;
    case EFFECT_EXCLUDED:
        client = session_client(s, effect->player);
        if (client)
            tell_gone(s, client, "excluded");
        break;
    }
}

void tell_effects(struct live_session *s, const struct effects *effects, int64_t now_us)
{
    for (uint32_t i = 0; i < effects->count; i++)
        tell_effect(s, &effects->items[i]);
    if (s->state_dirty)
        tell_state(s, now_us);
}

/* --- what is gathered ------------------------------------------------------------------------- */

/* The same small message for the screens and the consoles. */
static void send_out_to_watchers(struct live_session *s)
{
    struct frame *frame = frame_new(buf_str(&s->world->out));
    for (size_t i = TO_CONSOLES; frame && i < AUDIENCES; i++)
        net_group_send(s->audiences[i], frame, NULL, NULL);
    frame_drop(frame);
}

static void tell_tally(struct live_session *s)
{
    if (encode_tally(&s->world->out, s->game))
        send_out_to_watchers(s);
}

static void tell_arrivals(struct live_session *s)
{
    if (game_phase_get(s->game) == GAME_LOBBY &&
        encode_arrivals(&s->world->out, s->game, s->latest, s->latest_count))
        send_out_to_watchers(s);
}

static void tell_rosters(struct live_session *s)
{
    for (struct client *client = s->watchers; client; client = client->after)
        if (client->roster_count > 0)
            session_tell_roster(s, client);
}

/* The same words for all screens; the consoles see those that wait too. */
static void tell_words(struct live_session *s)
{
    if (game_step(s->game) == 0)
        return;
    for (size_t i = TO_CONSOLES; i < AUDIENCES; i++) {
        enum game_role role = i == TO_CONSOLES ? ROLE_CONSOLE : ROLE_SCREEN;
        if (net_group_count(s->audiences[i]) > 0 && encode_words(&s->world->out, s->game, role))
            send_out(s, i, NULL);
    }
}

/* Consoles only: a phone asks again while it shows the list. */
static void tell_asks(struct live_session *s)
{
    for (struct client *client = s->watchers; client; client = client->after)
        if (client->asks)
            send_to(s, client, encode_asks(&s->world->out, s->game, ROLE_CONSOLE, ASKS_OF_NOBODY));
}

int64_t tell_gathered(struct live_session *s, int64_t now_us)
{
    static const struct {
        void (*tell)(struct live_session *s);
        int64_t gap_ms;
    } kinds[GATHERED] = {
        [GATHER_ARRIVALS] = {tell_arrivals, LIVE_TALLY_MS },
        [GATHER_TALLY] = {tell_tally,    LIVE_TALLY_MS },
        [GATHER_ROSTER] = {tell_rosters,  LIVE_ROSTER_MS},
        [GATHER_WORDS] = {tell_words,    LIVE_WORDS_MS },
        [GATHER_ASKS] = {tell_asks,     LIVE_ROSTER_MS},
    };
    int64_t next_us = INT64_MAX;
    for (size_t i = 0; i < GATHERED; i++) {
        int64_t due_us = s->told_us[i] + kinds[i].gap_ms * 1000;
        if (!s->dirty[i])
            continue;
        if (now_us < due_us) {
            next_us = due_us < next_us ? due_us : next_us;
            continue;
        }
        s->dirty[i] = false;
        s->told_us[i] = now_us;
        kinds[i].tell(s);
    }
    return next_us;
}
