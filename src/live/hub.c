/* SPDX-License-Identifier: Apache-2.0 */
/* hub.c: sessions by PIN and token, clients by their hello, and the order in which things are said.
 */
#include "live/hub.h"

#include <sodium.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/rng.h"
#include "live/confirm.h"
#include "live/protocol.h"

enum {
    TOKEN_BYTES = 16,
    OUT_BYTES_MAX = 1 << 20,
    SESSION_LINGER_S = 1800, /* phones may come back for their recap after the end */
    PREVIEW_LINGER_S = 600,  /* a trainer who reloads, or comes back from a call */
    SESSION_FORGOTTEN_MS = 48 * 3600 * 1000, /* an open session nobody ended */
    RETENTION_S = 3600,
    CLOSE_POLICY = 1008, /* RFC 6455, 7.4.1 */
};

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

/* --- making and ending ----------------------------------------------------------------------- */

struct hub *hub_new(const struct hub_config *config, struct err *err)
{
    struct hub *hub = calloc(1, sizeof(*hub));
    if (!hub) {
        (void)err_set(err, ERR_SYSTEM, "no memory for the hub");
        return NULL;
    }
    hub->config = *config;
    hub->wake_us = INT64_MAX;
    hub->world = (struct live_world){
        .store = config->store,
        .net = config->net,
        .address = config->address,
        .base_url = config->base_url,
    };
    buf_init(&hub->world.out, OUT_BYTES_MAX);
    buf_init(&hub->world.extra, OUT_BYTES_MAX);
    return hub;
}

void hub_stop(struct hub *hub)
{
    if (!hub)
        return;
    for (size_t i = 0; i < hub->sessions_count; i++) {
        session_dismiss(hub->sessions[i], NULL);
        confirms_forget(&hub->confirms, hub->sessions[i]);
        session_free(hub->sessions[i]);
    }
    hub->sessions_count = 0;
}

void hub_free(struct hub *hub)
{
    if (!hub)
        return;
    confirms_done(&hub->confirms);
    buf_done(&hub->world.out);
    buf_done(&hub->world.extra);
    free(hub);
}

const struct hub_config *hub_config_get(const struct hub *hub)
{
    return &hub->config;
}

static bool recover_one(void *user, const struct store_session *info)
{
    struct hub *hub = user;
    struct err err = {0};
    int64_t now_us = clock_monotonic_us();
    if (info->preview || clock_wall_ms() - info->created_ms > SESSION_FORGOTTEN_MS) {
        (void)store_session_end(hub->config.store, info->row, clock_wall_ms(), &err);
        return true;
    }
    if (hub->sessions_count == LIVE_SESSIONS_MAX)
        return true;
    struct live_session *session = session_new(&hub->world, info, now_us, &err);
    if (!session || !session_recover(session, now_us, &err)) {
        log_line(LOG_ERROR, "session %s could not be taken up again: %s", info->id, err.message);
        session_free(session);
        return true;
    }
    log_line(LOG_INFO, "session %s taken up again where it stood", info->id);
    hub->sessions[hub->sessions_count++] = session;
    return true;
}

void hub_recover(struct hub *hub)
{
    struct err err;
    if (!store_session_each(hub->config.store, true, recover_one, hub, &err))
        log_line(LOG_ERROR, "the open sessions could not be listed: %s", err.message);
    hub_wake(hub, clock_monotonic_us());
}

/* --- sessions -------------------------------------------------------------------------------- */

struct live_session *hub_session_find(struct hub *hub, struct str id)
{
    for (size_t i = 0; i < hub->sessions_count; i++)
        if (str_eq(str_from(session_info(hub->sessions[i])->id), id))
            return hub->sessions[i];
    return NULL;
}

static struct live_session *find_pin(struct hub *hub, struct str pin)
{
    for (size_t i = 0; i < hub->sessions_count; i++)
        if (session_ended_us(hub->sessions[i]) == 0 &&
            str_eq(str_from(session_info(hub->sessions[i])->pin), pin))
            return hub->sessions[i];
    return NULL;
}

/* The session that a screen without a PIN means: the newest that lives and is no preview. */
static struct live_session *find_newest(struct hub *hub)
{
    struct live_session *newest = NULL;
    for (size_t i = 0; i < hub->sessions_count; i++) {
        const struct store_session *info = session_info(hub->sessions[i]);
        if (session_ended_us(hub->sessions[i]) == 0 && !info->preview &&
            (!newest || info->created_ms >= session_info(newest)->created_ms))
            newest = hub->sessions[i];
    }
    return newest;
}

static bool random_text(char *ret, size_t chars, struct str alphabet)
{
    for (size_t i = 0; i < chars; i++) {
        uint8_t byte;
        do {
            if (!random_bytes(&byte, 1))
                return false;
        } while (byte >= 256 / alphabet.len * alphabet.len); /* no letter is likelier */
        ret[i] = alphabet.ptr[byte % alphabet.len];
    }
    ret[chars] = '\0';
    return true;
}

static bool name_session(struct hub *hub, struct store_session *info)
{
    if (!random_text(info->id, SESSION_ID_CHARS, STR("abcdefghijklmnopqrstuvwxyz234567")))
        return false;
    do {
        if (!random_text(info->pin, SESSION_PIN_CHARS, STR("0123456789")))
            return false;
    } while (find_pin(hub, str_from(info->pin)));
    return random_bytes(&info->settings.seed, sizeof(info->settings.seed));
}

/* Screens that wait take the session that has just opened. */
static void welcome_screens(struct hub *hub, struct live_session *session, int64_t now_us);

struct live_session *hub_session_open(struct hub *hub, struct str pack_id, bool preview,
                                      const struct game_settings *settings, struct err *err)
{
    const struct pack *pack = catalog_find(hub->config.catalog, pack_id);
    struct store_session info = {
        .settings = *settings,
        .preview = preview,
        .created_ms = clock_wall_ms(),
    };
    if (!pack) {
        (void)err_set(err, ERR_NOT_FOUND, "no pack is named " STR_FMT, STR_ARG(pack_id));
        return NULL;
    }
    if (hub->sessions_count == LIVE_SESSIONS_MAX) {
        (void)err_set(err, ERR_LIMIT, "%d sessions are open: end one first", LIVE_SESSIONS_MAX);
        return NULL;
    }
    info.pack_id = pack->id;
    info.pack_text = pack->text;
    if (!hub->config.dev || info.settings.speed == 0)
        info.settings.speed = 1;
    if (!name_session(hub, &info)) {
        (void)err_set(err, ERR_SYSTEM, "the system has no random numbers to give");
        return NULL;
    }
    if (!store_session_add(hub->config.store, &info, err))
        return NULL;
    int64_t now_us = clock_monotonic_us();
    struct live_session *session = session_new(&hub->world, &info, now_us, err);
    if (!session) {
        (void)store_session_delete(hub->config.store, info.row, NULL);
        return NULL;
    }
    hub->sessions[hub->sessions_count++] = session;
    if (!preview)
        welcome_screens(hub, session, now_us);
    return session;
}

static void drop_session(struct hub *hub, struct live_session *session, const char *why)
{
    session_dismiss(session, why);
    confirms_forget(&hub->confirms, session);
    for (size_t i = 0; i < hub->sessions_count; i++)
        if (hub->sessions[i] == session) {
            hub->sessions[i] = hub->sessions[--hub->sessions_count];
            break;
        }
    session_free(session);
}

bool hub_session_delete(struct hub *hub, struct str id, struct err *err)
{
    struct store_session info;
    struct live_session *session = hub_session_find(hub, id);
    struct arena *arena = arena_new(PACK_ARENA_BYTES_MAX);
    bool ok = arena && store_session_find(hub->config.store, id, arena, &info, err);
    int64_t row = ok ? info.row : 0;
    arena_free(arena);
    if (!ok)
        return arena ? false : err_set(err, ERR_SYSTEM, "no memory");
    if (session) {
        store_flush(hub->config.store);
        drop_session(hub, session, "deleted");
    }
    return store_session_delete(hub->config.store, row, err);
}

/* --- clients --------------------------------------------------------------------------------- */

/* What has just been journalled goes to the disk soon, with what comes meanwhile: a commit costs
 * the same for one event as for a hundred. */
static void wake_soon(struct hub *hub, int64_t now_us)
{
    if (hub->wake_us <= now_us + LIVE_GATHER_US)
        return;
    hub->wake_us = now_us + LIVE_GATHER_US;
    net_set_wake(hub->config.net, hub->wake_us);
}

static void list_put(struct hub *hub, struct client *client)
{
    client->before = NULL;
    client->after = hub->homeless;
    if (hub->homeless)
        hub->homeless->before = client;
    hub->homeless = client;
}

static void list_take(struct hub *hub, struct client *client)
{
    if (client->before)
        client->before->after = client->after;
    else if (hub->homeless == client)
        hub->homeless = client->after;
    if (client->after)
        client->after->before = client->before;
    client->before = client->after = NULL;
}

struct client *hub_client_new(struct hub *hub, bool facilitator)
{
    struct client *client = calloc(1, sizeof(*client));
    if (!client)
        return NULL;
    client->hub = hub;
    client->facilitator = facilitator;
    client->since_us = client->bucket_us = clock_monotonic_us();
    client->bucket = LIVE_CLIENT_MESSAGES_MAX;
    list_put(hub, client);
    return client;
}

void hub_client_opened(struct hub *hub, struct client *client, struct net_conn *conn, bool ok)
{
    client->conn = conn;
    if (!ok) {
        list_take(hub, client);
        free(client);
    }
    wake_soon(hub, clock_monotonic_us());
}

static void send_out(struct hub *hub, struct client *client, bool encoded)
{
    if (encoded)
        net_send(client->conn, buf_str(&hub->world.out));
}

static void refuse(struct hub *hub, struct client *client, const char *code, const char *message,
                   struct str of)
{
    send_out(hub, client, encode_error(&hub->world.out, code, message, of));
}

static const char *code_of(const struct err *err)
{
    switch (err->code) {
    case ERR_STATE:
        return "state";
    case ERR_LIMIT:
        return "limit";
    case ERR_DENIED:
        return "denied";
    case ERR_SYNTAX:
    case ERR_NOT_FOUND:
        return "syntax";
    case ERR_NONE:
    case ERR_SYSTEM:
        return "unknown";
    }
    return "unknown";
}

static void settle(struct hub *hub, struct client *client, struct live_session *session,
                   enum game_role role, int64_t now_us)
{
    list_take(hub, client);
    client->greeted = true;
    client->role = (uint8_t)role;
    session_enter(session, client, now_us);
}

static void welcome_screens(struct hub *hub, struct live_session *session, int64_t now_us)
{
    struct client *next;
    for (struct client *client = hub->homeless; client; client = next) {
        next = client->after;
        if (!client->greeted)
            continue;
        settle(hub, client, session, ROLE_SCREEN, now_us);
        session_tell(session, client, true, now_us);
    }
}

static void hash_token(struct str token, uint8_t ret[GAME_TOKEN_HASH_BYTES])
{
    (void)crypto_generichash(ret, GAME_TOKEN_HASH_BYTES, (const unsigned char *)token.ptr,
                             token.len, NULL, 0);
}

/* Without a ticket nothing was journalled, and nothing is confirmed. */
static void confirm_later(struct hub *hub, const struct confirm *confirm)
{
    if (confirm->ticket != 0)
        (void)confirms_push(&hub->confirms, confirm);
}

static void come_back(struct hub *hub, struct client *client, const struct client_message *m,
                      int64_t now_us)
{
    uint8_t hash[GAME_TOKEN_HASH_BYTES];
    hash_token(m->token, hash);
    for (size_t i = 0; i < hub->sessions_count; i++) {
        struct live_session *session = hub->sessions[i];
        struct game_player seen;
        if (!session_token_find(session, hash, &client->player))
            continue;
        game_player_get(session_game(session), client->player, &seen);
        if (seen.excluded) {
            send_out(hub, client, encode_gone(&hub->world.out, "excluded"));
            net_close(client->conn, CLOSE_POLICY, STR("excluded"));
            return;
        }
        settle(hub, client, session, ROLE_PLAYER, now_us);
        net_cork(client->conn);
        send_out(hub, client,
                 encode_welcome(&hub->world.out, session_game(session), client->player,
                                (struct str){0}));
        session_tell(session, client, true, now_us);
        net_uncork(client->conn);
        return;
    }
    refuse(hub, client, "token", "no open session knows this token; join with the PIN",
           STR("hello"));
}

static bool too_many_wrong_pins(struct hub *hub, int64_t now_us)
{
    if (now_us - hub->wrong_pins_us >= 60000000) {
        hub->wrong_pins_us = now_us;
        hub->wrong_pins = 0;
    }
    return hub->wrong_pins >= LIVE_PIN_WRONG_PER_MIN;
}

/* By connection and for the whole server, never by address: a room shares one. */
static struct live_session *try_pin(struct hub *hub, struct client *client, struct str pin,
                                    int64_t now_us)
{
    if (too_many_wrong_pins(hub, now_us)) {
        refuse(hub, client, "limit", "too many wrong PINs on this server; wait a minute",
               STR("hello"));
        return NULL;
    }
    struct live_session *session = find_pin(hub, pin);
    if (session)
        return session;
    hub->wrong_pins++;
    refuse(hub, client, "pin", "no open session has this PIN", STR("hello"));
    if (++client->wrong_pins >= LIVE_PIN_WRONG_MAX)
        net_close(client->conn, CLOSE_POLICY, STR("too many wrong PINs"));
    return NULL;
}

static void join(struct hub *hub, struct client *client, const struct client_message *m,
                 int64_t now_us)
{
    struct err err = {0};
    uint8_t secret[TOKEN_BYTES];
    struct confirm confirm = {.kind = CONFIRM_PSEUDONYM};
    struct event event = {.type = EVENT_JOIN};
    struct live_session *session = try_pin(hub, client, m->pin, now_us);
    if (!session)
        return;
    if (!random_bytes(secret, sizeof(secret))) {
        refuse(hub, client, "unknown", "the system has no random numbers to give", m->name);
        return;
    }
    (void)sodium_bin2base64(confirm.token, sizeof(confirm.token), secret, sizeof(secret),
                            sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    hash_token(str_from(confirm.token), event.token_hash);
    if (!session_apply(session, &event, now_us, &confirm.ticket, &err)) {
        const char *code = err.code == ERR_DENIED  ? "locked"
                           : err.code == ERR_LIMIT ? "full"
                                                   : "state";
        refuse(hub, client, code, err.message, m->name);
        return;
    }
    client->player = confirm.player = game_players_count(session_game(session)) - 1;
    confirm.session = session;
    settle(hub, client, session, ROLE_PLAYER, now_us);
    confirm_later(hub, &confirm);
}

static void open_screen(struct hub *hub, struct client *client, const struct client_message *m,
                        int64_t now_us)
{
    struct live_session *session;
    if (m->session.len > 0) {
        session = hub_session_find(hub, m->session);
        if (!session) {
            refuse(hub, client, "pin", "no open session has this id", m->name);
            return;
        }
    } else if (m->pin.len > 0) {
        session = try_pin(hub, client, m->pin, now_us);
        if (!session)
            return;
    } else {
        session = find_newest(hub);
    }
    if (!session) {
        client->greeted = true;
        client->role = ROLE_SCREEN;
        net_send(client->conn, STR("{\"type\":\"waiting\"}"));
        return;
    }
    settle(hub, client, session, ROLE_SCREEN, now_us);
    session_tell(session, client, true, now_us);
}

static void open_console(struct hub *hub, struct client *client, const struct client_message *m,
                         int64_t now_us)
{
    struct str reason;
    if (!client->facilitator) {
        refuse(hub, client, "denied", "sign in first", m->name);
        return;
    }
    struct live_session *session = hub_session_find(hub, m->session);
    if (!session) {
        refuse(hub, client, "pin", "no open session has this id", m->name);
        return;
    }
    settle(hub, client, session, ROLE_CONSOLE, now_us);
    session_tell(session, client, true, now_us);
    if (store_failing(hub->config.store, &reason))
        send_out(hub, client, encode_trouble(&hub->world.out, reason));
}

static void greet(struct hub *hub, struct client *client, const struct client_message *m,
                  int64_t now_us)
{
    if (client->greeted) {
        refuse(hub, client, "state", "hello was said already", m->name);
        return;
    }
    if (m->version != PROTOCOL_VERSION) {
        refuse(hub, client, "version", "this server speaks version 1; load the page again",
               m->name);
        return;
    }
    switch (m->role) {
    case ROLE_PLAYER:
        if (m->token.len > 0)
            come_back(hub, client, m, now_us);
        else
            join(hub, client, m, now_us);
        break;
    case ROLE_SCREEN:
        open_screen(hub, client, m, now_us);
        break;
    case ROLE_CONSOLE:
        open_console(hub, client, m, now_us);
        break;
    }
}

static void answer(struct hub *hub, struct client *client, const struct client_message *m,
                   int64_t read_us)
{
    struct err err = {0};
    struct live_session *session = client->session;
    struct confirm confirm = {
        .session = session,
        .player = client->player,
        .kind = CONFIRM_ANSWER,
        .step = (uint8_t)m->step,
    };
    struct event event = {
        .type = EVENT_ANSWER,
        .player = client->player,
        .step = m->step,
        .choices = m->choices,
        .claimed_ms = m->ms,
    };
    if (session_answer(session, client, &event, read_us, &confirm.ticket, &err)) {
        confirm_later(hub, &confirm);
        return;
    }
    /* Sent again by a phone that lost its connection: what is on the disk is confirmed again. */
    if (game_answered(session_game(session), client->player, m->step)) {
        if (session_is_saved(session, client->player, m->step))
            send_out(hub, client, encode_ack(&hub->world.out, m->step));
        return;
    }
    refuse(hub, client, code_of(&err), err.message, m->name);
}

static void apply_or_refuse(struct hub *hub, struct client *client, const struct client_message *m,
                            struct event *event, int64_t now_us)
{
    struct err err = {0};
    struct confirm confirm = {
        .session = client->session,
        .player = client->player,
        .kind = CONFIRM_PSEUDONYM,
    };
    if (!session_apply(client->session, event, now_us, &confirm.ticket, &err))
        refuse(hub, client, code_of(&err), err.message, m->name);
    else if (event->type == EVENT_DRAW || event->type == EVENT_KEEP)
        confirm_later(hub, &confirm);
}

static void keep_roster_page(struct client *client, const struct client_message *m)
{
    struct str query = str_head(m->query, sizeof(client->roster_query) - 1);
    client->roster_from = m->from;
    client->roster_count = m->count > 0 ? m->count : LIVE_ROSTER_SHOWN;
    if (query.len > 0)
        memcpy(client->roster_query, query.ptr, query.len);
    client->roster_query[query.len] = '\0';
}

static void obey(struct hub *hub, struct client *client, const struct client_message *m,
                 int64_t now_us)
{
    if (!client->session || !protocol_allows(m, (enum game_role)client->role) ||
        (client->role != ROLE_PLAYER && !client->facilitator)) {
        refuse(hub, client, "denied", "this page may not say that", m->name);
        return;
    }
    switch (m->type) {
    case CLIENT_ANSWER:
        answer(hub, client, m, now_us);
        break;
    case CLIENT_DRAW:
        apply_or_refuse(hub, client, m,
                        &(struct event){.type = EVENT_DRAW, .player = client->player}, now_us);
        break;
    case CLIENT_KEEP:
        apply_or_refuse(
            hub, client, m,
            &(struct event){.type = EVENT_KEEP,
                            .player = client->player,
                            .proposal = m->proposal > 0 ? m->proposal - 1 : GAME_PROPOSALS_MAX,
                            .pseudonym = m->pseudonym},
            now_us);
        break;
    case CLIENT_RECAP:
        session_tell_me(client->session, client, true);
        break;
    case CLIENT_COMMAND:
        apply_or_refuse(hub, client, m, &(struct event){.type = m->command}, now_us);
        break;
    case CLIENT_NEXT:
        apply_or_refuse(hub, client, m,
                        &(struct event){.type = EVENT_NEXT, .step = m->step, .phase = m->phase},
                        now_us);
        break;
    case CLIENT_EXCLUDE:
        apply_or_refuse(hub, client, m, &(struct event){.type = EVENT_EXCLUDE, .player = m->player},
                        now_us);
        break;
    case CLIENT_ROSTER:
        keep_roster_page(client, m);
        session_tell_roster(client->session, client);
        break;
    case CLIENT_HELLO:
        break;
    }
}

/* A bucket that fills by LIVE_CLIENT_MESSAGES_PER_S: false when it is empty. */
static bool within_rate(struct client *client, int64_t now_us)
{
    int64_t filled = (now_us - client->bucket_us) * LIVE_CLIENT_MESSAGES_PER_S / 1000000;
    if (filled > 0) {
        int64_t level = client->bucket + filled;
        client->bucket =
            (uint8_t)(level < LIVE_CLIENT_MESSAGES_MAX ? level : LIVE_CLIENT_MESSAGES_MAX);
        client->bucket_us = now_us;
    }
    if (client->bucket == 0)
        return false;
    client->bucket--;
    return true;
}

void hub_message(struct hub *hub, struct client *client, struct str text, int64_t read_us)
{
    struct client_message m;
    struct err err = {0};
    if (!within_rate(client, read_us)) {
        refuse(hub, client, "limit", "too many messages; slow down", (struct str){0});
        net_close(client->conn, CLOSE_POLICY, STR("too many messages"));
        return;
    }
    enum protocol_error error = protocol_decode(text, &m, &err);
    if (error != PROTOCOL_OK)
        refuse(hub, client, error == PROTOCOL_UNKNOWN ? "unknown" : "syntax", err.message, m.name);
    else if (m.type == CLIENT_HELLO)
        greet(hub, client, &m, read_us);
    else
        obey(hub, client, &m, read_us);
    protocol_message_done(&m);
    wake_soon(hub, read_us);
}

void hub_closed(struct hub *hub, struct client *client)
{
    if (client->session)
        session_leave(client->session, client, clock_monotonic_us());
    else
        list_take(hub, client);
    free(client);
    wake_soon(hub, clock_monotonic_us());
}

/* --- what is due ----------------------------------------------------------------------------- */

static void confirm_one(struct hub *hub, const struct confirm *confirm, int64_t now_us)
{
    if (!confirm->session)
        return;
    if (confirm->kind == CONFIRM_ANSWER)
        session_saved(confirm->session, confirm->player, confirm->step);
    struct client *client = session_client(confirm->session, confirm->player);
    if (!client)
        return;
    if (confirm->kind == CONFIRM_ANSWER) {
        send_out(hub, client, encode_ack(&hub->world.out, confirm->step));
        return;
    }
    const struct game *game = session_game(confirm->session);
    struct game_player seen;
    game_player_get(game, confirm->player, &seen);
    bool first = confirm->token[0] != '\0';
    net_cork(client->conn);
    send_out(hub, client,
             encode_welcome(&hub->world.out, game, confirm->player, str_from(confirm->token)));
    if (first || (seen.joined && game_phase_get(game) == GAME_OPEN))
        session_tell(confirm->session, client, true, now_us); /* its time to answer begins now */
    else if (seen.joined)
        session_tell_me(confirm->session, client, false);
    net_uncork(client->conn);
}

void hub_committed(struct hub *hub)
{
    struct confirm confirm;
    struct str reason;
    int64_t now_us = clock_monotonic_us();
    uint64_t committed = store_committed(hub->config.store);
    while (confirms_pop(&hub->confirms, committed, &confirm))
        confirm_one(hub, &confirm, now_us);

    bool failing = store_failing(hub->config.store, &reason);
    if (failing == hub->failing)
        return;
    hub->failing = failing;
    log_line(failing ? LOG_ERROR : LOG_INFO, "the journal %s " STR_FMT,
             failing ? "cannot be written:" : "is written again", STR_ARG(reason));
    for (size_t i = 0; i < hub->sessions_count; i++)
        session_tell_trouble(hub->sessions[i], reason);
}

static void close_silent(struct hub *hub, int64_t now_us)
{
    hub->greet_check_us = now_us;
    for (struct client *client = hub->homeless; client; client = client->after)
        if (!client->greeted && now_us - client->since_us > (int64_t)WS_HELLO_MS_MAX * 1000)
            net_close(client->conn, CLOSE_POLICY, STR("no hello"));
}

static void retain(struct hub *hub, int64_t now_us)
{
    struct err err;
    uint32_t deleted = 0;
    hub->retention_us = now_us;
    if (!store_retention(hub->config.store, clock_wall_ms(), &deleted, &err))
        log_line(LOG_ERROR, "old sessions could not be deleted: %s", err.message);
    else if (deleted > 0)
        log_line(LOG_INFO, "%u old sessions deleted", deleted);
}

static bool is_past(int64_t since_us, int64_t linger_s, int64_t now_us)
{
    return since_us != 0 && now_us - since_us > linger_s * 1000000;
}

/* Sessions that ended, and previews whose page was closed: a preview leaves no trace. */
static void drop_old(struct hub *hub, int64_t now_us)
{
    for (size_t i = hub->sessions_count; i-- > 0;) {
        struct live_session *session = hub->sessions[i];
        int64_t row = session_info(session)->row;
        bool preview = session_info(session)->preview;
        if (preview && is_past(session_unwatched_us(session), PREVIEW_LINGER_S, now_us)) {
            drop_session(hub, session, "deleted");
            (void)store_session_delete(hub->config.store, row, NULL); /* else at the next start */
        } else if (is_past(session_ended_us(session), SESSION_LINGER_S, now_us)) {
            drop_session(hub, session, "ended");
        }
    }
}

void hub_wake(struct hub *hub, int64_t now_us)
{
    int64_t wake_us = now_us + (int64_t)RETENTION_S * 1000000;
    for (size_t i = 0; i < hub->sessions_count; i++) {
        int64_t due_us = session_wake(hub->sessions[i], now_us);
        if (due_us < wake_us)
            wake_us = due_us;
    }
    drop_old(hub, now_us);
    if (hub->homeless) {
        if (now_us >= hub->greet_check_us + 1000000)
            close_silent(hub, now_us);
        if (wake_us > now_us + 1000000)
            wake_us = now_us + 1000000;
    }
    if (hub->retention_us == 0 || now_us - hub->retention_us >= (int64_t)RETENTION_S * 1000000)
        retain(hub, now_us);
    store_flush(hub->config.store);
    hub->wake_us = wake_us;
    net_set_wake(hub->config.net, wake_us);
}
