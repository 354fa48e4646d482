/* SPDX-License-Identifier: Apache-2.0 */
/* hub.c: the sessions of a server, the loop's calls, and what is due. */
#include "live/hub.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/rng.h"
#include "live/hub_private.h"

enum {
    OUT_BYTES_MAX = 1 << 20,
    SESSION_LINGER_S = 1800, /* phones may come back for their recap after the end */
    PREVIEW_LINGER_S = 600,  /* a trainer who reloads, or comes back from a call */
    RETENTION_S = 3600,
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

/* --- sessions -------------------------------------------------------------------------------- */

struct live_session *hub_session_find(struct hub *hub, struct str id)
{
    for (size_t i = 0; i < hub->sessions_count; i++)
        if (str_eq(str_from(session_info(hub->sessions[i])->id), id))
            return hub->sessions[i];
    return NULL;
}

bool hub_is_playing(const struct hub *hub)
{
    for (size_t i = 0; i < hub->sessions_count; i++)
        if (session_ended_us(hub->sessions[i]) == 0 && !session_info(hub->sessions[i])->preview)
            return true;
    return false;
}

struct live_session *hub_find_pin(struct hub *hub, struct str pin)
{
    for (size_t i = 0; i < hub->sessions_count; i++)
        if (session_ended_us(hub->sessions[i]) == 0 &&
            str_eq(str_from(session_info(hub->sessions[i])->pin), pin))
            return hub->sessions[i];
    return NULL;
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
    } while (hub_find_pin(hub, str_from(info->pin)));
    return random_bytes(&info->settings.seed, sizeof(info->settings.seed));
}

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
        hub_welcome_screens(hub, session, now_us);
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

void hub_list_take(struct hub *hub, struct client *client)
{
    if (client->before)
        client->before->after = client->after;
    else if (hub->homeless == client)
        hub->homeless = client->after;
    if (client->after)
        client->after->before = client->before;
    client->before = client->after = NULL;
}

void hub_send_out(struct hub *hub, struct client *client, bool encoded)
{
    if (encoded)
        net_send(client->conn, buf_str(&hub->world.out));
}

void hub_refuse(struct hub *hub, struct client *client, const char *code, const char *message,
                struct str of)
{
    hub_send_out(hub, client, encode_error(&hub->world.out, code, message, of));
}

void hub_confirm_later(struct hub *hub, const struct confirm *confirm)
{
    if (confirm->ticket != 0)
        (void)confirms_push(&hub->confirms, confirm);
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
        hub_list_take(hub, client);
        free(client);
    }
    wake_soon(hub, clock_monotonic_us());
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
        hub_refuse(hub, client, "limit", "too many messages; slow down", (struct str){0});
        net_close(client->conn, CLOSE_POLICY, STR("too many messages"));
        return;
    }
    enum protocol_error error = protocol_decode(text, &m, &err);
    if (error != PROTOCOL_OK)
        hub_refuse(hub, client, error == PROTOCOL_UNKNOWN ? "unknown" : "syntax", err.message,
                   m.name);
    else if (m.type == CLIENT_HELLO)
        hub_greet(hub, client, &m, read_us);
    else
        hub_obey(hub, client, &m, read_us);
    protocol_message_done(&m);
    wake_soon(hub, read_us);
}

void hub_closed(struct hub *hub, struct client *client)
{
    if (client->session)
        session_leave(client->session, client, clock_monotonic_us());
    else
        hub_list_take(hub, client);
    free(client);
    wake_soon(hub, clock_monotonic_us());
}

/* --- what is due ----------------------------------------------------------------------------- */

static void confirm_one(struct hub *hub, const struct confirm *confirm, int64_t now_us)
{
    if (!confirm->session)
        return;
    struct client *client = session_client(confirm->session, confirm->player);
    if (!client)
        return;
    if (confirm->kind == CONFIRM_ANSWER) {
        hub_send_out(hub, client, encode_ack(&hub->world.out, confirm->step));
        return;
    }
    if (confirm->kind == CONFIRM_TEXT) {
        hub_send_out(hub, client, encode_ack_text(&hub->world.out, confirm->step, confirm->slot));
        return;
    }
    if (confirm->kind == CONFIRM_ASK) {
        hub_send_out(hub, client, encode_ack_ask(&hub->world.out));
        session_tell_asks(confirm->session, client, now_us);
        return;
    }
    const struct game *game = session_game(confirm->session);
    struct game_player seen;
    game_player_get(game, confirm->player, &seen);
    bool first = confirm->token[0] != '\0';
    net_cork(client->conn);
    hub_send_out(hub, client,
                 encode_welcome(&hub->world.out, game, confirm->player, str_from(confirm->token)));
    if (first || (seen.joined && game_phase_get(game) == GAME_OPEN))
        session_tell(confirm->session, client, true, now_us); /* its time to answer begins now */
    else if (seen.joined)
        session_tell_me(confirm->session, client, false);
    net_uncork(client->conn);
}

void hub_confirm_again(struct hub *hub, struct confirm *confirm, int64_t now_us)
{
    if (session_ticket(confirm->session, confirm->player) == TICKET_LOST)
        return;
    confirm->ticket = hub->world.last_ticket;
    if (session_is_durable(confirm->session, confirm->player))
        confirm_one(hub, confirm, now_us);
    else
        hub_confirm_later(hub, confirm);
}

void hub_committed(struct hub *hub)
{
    struct confirm confirm;
    struct str reason;
    int64_t now_us = clock_monotonic_us();
    hub->world.committed = store_committed(hub->config.store);
    while (confirms_pop(&hub->confirms, hub->world.committed, &confirm))
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
