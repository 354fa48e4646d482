/* SPDX-License-Identifier: Apache-2.0 */
/* asks.c: questions to the trainer, as a list: for the console all of them, for a player those that
 * are shown and its own. */
#include "live/encode_private.h"

#include <assert.h>
#include <stdlib.h>

static_assert(GAME_ASKS_MAX <= UINT16_MAX, "an item fits a key");

static bool supports(const struct game *game, uint32_t item, uint32_t player)
{
    return player != ASKS_OF_NOBODY && game_ask_supported(game, item, player);
}

struct asks_list {
    const struct game *game;
    enum game_role role;
    uint32_t player;
    uint64_t keys[GAME_ASKS_MAX]; /* in the order in which they are told; see key_of */
    uint32_t count;
};

static bool is_visible(const struct asks_list *list, const struct game_ask *ask)
{
    if (list->role == ROLE_CONSOLE)
        return true;
    return ask->state == GAME_ASK_SHOWN || ask->player == list->player;
}

/* Pending ones first (on the console), closed ones last, then by supports, then by arrival. */
static uint64_t key_of(const struct game_ask *ask, uint32_t item)
{
    return (uint64_t)ask->state << 48 | (uint64_t)(GAME_PLAYERS_MAX - ask->supports) << 16 | item;
}

static uint32_t item_of(uint64_t key)
{
    return key & UINT16_MAX;
}

static int by_key(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static void list_fill(struct asks_list *list)
{
    for (uint32_t i = 0; i < game_asks_count(list->game); i++) {
        struct game_ask ask;
        game_ask_get(list->game, i, &ask);
        if (is_visible(list, &ask))
            list->keys[list->count++] = key_of(&ask, i);
    }
    qsort(list->keys, list->count, sizeof(list->keys[0]), by_key);
}

static json_t *ask_of(const struct asks_list *list, uint32_t item)
{
    static const char *const states[] = {
        [GAME_ASK_PENDING] = "pending", [GAME_ASK_SHOWN] = "shown", [GAME_ASK_CLOSED] = "closed"};
    struct game_ask ask;
    game_ask_get(list->game, item, &ask);
    json_t *o = json_object();
    field_number(o, "item", item);
    field_text(o, "text", ask.text);
    field_number(o, "supports", ask.supports);
    field_put(o, "state", json_string(states[ask.state]));
    if (ask.projected)
        field_bool(o, "projected", true);
    if (list->role == ROLE_CONSOLE) {
        struct game_player player;
        game_player_get(list->game, ask.player, &player);
        field_text(o, "pseudonym", player.pseudonym);
        field_number(o, "at_ms", ask.at_ms);
    } else {
        if (ask.player == list->player)
            field_bool(o, "mine", true);
        if (supports(list->game, item, list->player))
            field_bool(o, "supported", true);
    }
    return o;
}

bool asks_are_personal(const struct game *game, uint32_t player)
{
    for (uint32_t i = 0; i < game_asks_count(game); i++) {
        struct game_ask ask;
        game_ask_get(game, i, &ask);
        if (ask.player == player || (ask.state == GAME_ASK_SHOWN && supports(game, i, player)))
            return true;
    }
    return false;
}

bool encode_asks(struct buf *out, const struct game *game, enum game_role role, uint32_t player)
{
    struct asks_list *list = calloc(1, sizeof(*list));
    if (!list)
        return false;
    *list = (struct asks_list){.game = game, .role = role, .player = player};
    list_fill(list);
    json_t *root = message_of("asks");
    json_t *items = json_array();
    for (uint32_t i = 0; i < list->count && i < GAME_ASKS_SHOWN; i++)
        (void)json_array_append_new(items, ask_of(list, item_of(list->keys[i])));
    field_bool(root, "open", game_asks_open(game));
    field_number(root, "total", list->count);
    field_put(root, "items", items);
    free(list);
    return message_finish(out, root);
}
