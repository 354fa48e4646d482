/* SPDX-License-Identifier: Apache-2.0 */
/* greet.c: hello: players by PIN or token, screens by PIN or id, consoles by their cookie. */
#include "live/hub_private.h"

#include <sodium.h>

#include "base/rng.h"

enum {
    TOKEN_BYTES = 16,
};

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

static void settle(struct hub *hub, struct client *client, struct live_session *session,
                   enum game_role role, int64_t now_us)
{
    hub_list_take(hub, client);
    client->greeted = true;
    client->role = (uint8_t)role;
    session_enter(session, client, now_us);
}

void hub_welcome_screens(struct hub *hub, struct live_session *session, int64_t now_us)
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
            hub_send_out(hub, client, encode_gone(&hub->world.out, "excluded"));
            net_close(client->conn, CLOSE_POLICY, STR("excluded"));
            return;
        }
        settle(hub, client, session, ROLE_PLAYER, now_us);
        net_cork(client->conn);
        hub_send_out(hub, client,
                     encode_welcome(&hub->world.out, session_game(session), client->player,
                                    (struct str){0}));
        session_tell(session, client, true, now_us);
        net_uncork(client->conn);
        return;
    }
    hub_refuse(hub, client, "token", "no open session knows this token; join with the PIN",
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
        hub_refuse(hub, client, "limit", "too many wrong PINs on this server; wait a minute",
                   STR("hello"));
        return NULL;
    }
    struct live_session *session = hub_find_pin(hub, pin);
    if (session)
        return session;
    hub->wrong_pins++;
    hub_refuse(hub, client, "pin", "no open session has this PIN", STR("hello"));
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
        hub_refuse(hub, client, "unknown", "the system has no random numbers to give", m->name);
        return;
    }
    (void)sodium_bin2base64(confirm.token, sizeof(confirm.token), secret, sizeof(secret),
                            sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    hash_token(str_from(confirm.token), event.token_hash);
    if (!session_apply(session, &event, now_us, &confirm.ticket, &err)) {
        const char *code = err.code == ERR_DENIED  ? "locked"
                           : err.code == ERR_LIMIT ? "full"
                                                   : "state";
        hub_refuse(hub, client, code, err.message, m->name);
        return;
    }
    client->player = confirm.player = game_players_count(session_game(session)) - 1;
    confirm.session = session;
    settle(hub, client, session, ROLE_PLAYER, now_us);
    hub_confirm_later(hub, &confirm);
}

static void open_screen(struct hub *hub, struct client *client, const struct client_message *m,
                        int64_t now_us)
{
    struct live_session *session;
    if (m->session.len > 0) {
        session = hub_session_find(hub, m->session);
        if (!session) {
            hub_refuse(hub, client, "pin", "no open session has this id", m->name);
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
        hub_refuse(hub, client, "denied", "sign in first", m->name);
        return;
    }
    struct live_session *session = hub_session_find(hub, m->session);
    if (!session) {
        hub_refuse(hub, client, "pin", "no open session has this id", m->name);
        return;
    }
    settle(hub, client, session, ROLE_CONSOLE, now_us);
    session_tell(session, client, true, now_us);
    if (store_failing(hub->config.store, &reason))
        hub_send_out(hub, client, encode_trouble(&hub->world.out, reason));
}

void hub_greet(struct hub *hub, struct client *client, const struct client_message *m,
               int64_t now_us)
{
    if (client->greeted) {
        hub_refuse(hub, client, "state", "hello was said already", m->name);
        return;
    }
    if (m->version != PROTOCOL_VERSION) {
        hub_refuse(hub, client, "version", "this server speaks version 1; load the page again",
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
