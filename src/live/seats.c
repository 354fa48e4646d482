/* SPDX-License-Identifier: Apache-2.0 */
/* seats.c: the players' seats, and the tokens by which they come back to them. */
#include "live/session_private.h"

#include <stdlib.h>

enum {
    SEATS_FIRST = 64,
    TOKENS_FIRST = 256,
};

static uint32_t token_slot(const uint8_t *hash, uint32_t cap)
{
    uint32_t word;
    memcpy(&word, hash, sizeof(word)); /* a hash already: any part of it is as good */
    return word & (cap - 1);
}

void seats_token_put(struct live_session *s, uint32_t player)
{
    struct game_player seen;
    game_player_get(s->game, player, &seen);
    uint32_t slot = token_slot(seen.token_hash, s->tokens_cap);
    while (s->tokens[slot] != 0)
        slot = (slot + 1) & (s->tokens_cap - 1);
    s->tokens[slot] = player + 1;
    s->tokens_count++;
}

static bool grow_seats(struct live_session *s)
{
    uint32_t cap = s->seats_cap ? s->seats_cap * 2 : SEATS_FIRST;
    struct seat *seats = realloc(s->seats, cap * sizeof(*seats));
    if (!seats)
        return false;
    memset(seats + s->seats_cap, 0, (cap - s->seats_cap) * sizeof(*seats));
    s->seats = seats;
    s->seats_cap = cap;
    return true;
}

static bool grow_tokens(struct live_session *s)
{
    uint32_t cap = s->tokens_cap ? s->tokens_cap * 2 : TOKENS_FIRST;
    uint32_t known = s->tokens_count;
    uint32_t *tokens = calloc(cap, sizeof(*tokens));
    if (!tokens)
        return false;
    free(s->tokens);
    s->tokens = tokens;
    s->tokens_cap = cap;
    s->tokens_count = 0;
    for (uint32_t player = 0; player < known; player++)
        seats_token_put(s, player);
    return true;
}

bool seats_reserve(struct live_session *s, uint32_t count)
{
    return (count <= s->seats_cap || grow_seats(s)) &&
           (count * 2 <= s->tokens_cap || grow_tokens(s));
}

void seats_free(struct live_session *s)
{
    free(s->seats);
    free(s->tokens);
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

uint64_t session_ticket(const struct live_session *s, uint32_t player)
{
    return s->seats[player].ticket;
}
