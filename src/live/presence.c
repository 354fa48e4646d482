/* SPDX-License-Identifier: Apache-2.0 */
/* presence.c: who is connected. A lost socket is not a departure: a player is given a while to come
 * back before the game hears of it. */
#include "live/session_private.h"

#include <stdlib.h>

enum {
    DEPARTURES_FIRST = 64,
};

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

static void note(struct live_session *s, uint32_t player, enum event_type type, int64_t now_us)
{
    uint64_t ticket;
    struct err err;
    /* Refused when nothing changes, for an excluded player say: that is no one's trouble. */
    (void)session_apply(s, &(struct event){.type = type, .player = player}, now_us, &ticket, &err);
}

static void watch(struct live_session *s, struct client *client)
{
    client->before = NULL;
    client->after = s->watchers;
    if (s->watchers)
        s->watchers->before = client;
    s->watchers = client;
    s->unwatched_us = 0;
}

static void unwatch(struct live_session *s, struct client *client, int64_t now_us)
{
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

static void take_seat(struct live_session *s, struct client *client, int64_t now_us)
{
    struct seat *seat = &s->seats[client->player];
    struct client *older = seat->client;
    seat->client = client;
    seat->leaving = false;
    if (older) {
        older->session = NULL; /* its leaving is no event of the game */
        tell_gone(s, older, "replaced");
    }
    note(s, client->player, EVENT_CONNECT, now_us);
}

void session_enter(struct live_session *s, struct client *client, int64_t now_us)
{
    client->session = s;
    if (client->role == ROLE_PLAYER)
        take_seat(s, client, now_us);
    else
        watch(s, client);
    net_group_add(s->audiences[audience_of(client)], client->conn);
}

static bool grow_departures(struct live_session *s)
{
    uint32_t cap = s->departures_cap ? s->departures_cap * 2 : DEPARTURES_FIRST;
    struct departure *ring = calloc(cap, sizeof(*ring));
    if (!ring)
        return false;
    for (uint32_t i = 0; i < s->departures_count; i++)
        ring[i] = s->departures[(s->departures_head + i) % s->departures_cap];
    free(s->departures);
    s->departures = ring;
    s->departures_cap = cap;
    s->departures_head = 0;
    return true;
}

static void depart_later(struct live_session *s, uint32_t player, int64_t now_us)
{
    if (s->departures_count == s->departures_cap && !grow_departures(s)) {
        note(s, player, EVENT_DISCONNECT, now_us);
        return;
    }
    uint32_t tail = (s->departures_head + s->departures_count++) % s->departures_cap;
    s->departures[tail] =
        (struct departure){player, now_us + (int64_t)LIVE_DISCONNECT_GRACE_MS * 1000};
    s->seats[player].leaving = true;
}

void session_leave(struct live_session *s, struct client *client, int64_t now_us)
{
    client->session = NULL;
    if (client->role != ROLE_PLAYER) {
        unwatch(s, client, now_us);
    } else if (s->seats[client->player].client == client) {
        s->seats[client->player].client = NULL;
        depart_later(s, client->player, now_us);
    }
}

int64_t presence_wake(struct live_session *s, int64_t now_us)
{
    while (s->departures_count > 0 && s->departures[s->departures_head].due_us <= now_us) {
        uint32_t player = s->departures[s->departures_head].player;
        s->departures_head = (s->departures_head + 1) % s->departures_cap;
        s->departures_count--;
        if (!s->seats[player].leaving)
            continue; /* came back */
        s->seats[player].leaving = false;
        note(s, player, EVENT_DISCONNECT, now_us);
    }
    return s->departures_count > 0 ? s->departures[s->departures_head].due_us : INT64_MAX;
}
