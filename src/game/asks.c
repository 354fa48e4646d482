/* SPDX-License-Identifier: Apache-2.0 */
/* asks.c: questions to the trainer: sent at any time, read by the console first, supported by the
 * others once they are shown. */
#include "game/game_state.h"

enum {
    ASKS_FIRST = 16,
};

static struct ask *find_ask(struct game *game, const struct event *event, struct err *err)
{
    if (event->item < game->asks_count)
        return &game->asks[event->item];
    (void)err_set(err, ERR_NOT_FOUND, "no question %u to the trainer", event->item);
    return NULL;
}

static uint32_t asks_of(const struct game *game, uint32_t player)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < game->asks_count; i++)
        count += game->asks[i].player == player;
    return count;
}

static bool reserve(struct game *game)
{
    if (game->asks_count < game->asks_cap)
        return true;
    uint32_t cap = game->asks_cap ? 2 * game->asks_cap : ASKS_FIRST;
    if (!array_grow(&game->asks, sizeof(*game->asks), game->asks_cap, cap))
        return false;
    game->asks_cap = cap;
    return true;
}

bool asks_add(struct game *game, const struct event *event, struct effects *effects,
              struct err *err)
{
    const struct player *player = players_find(game, event, err);
    if (!player)
        return false;
    if (!player->joined)
        return err_set(err, ERR_STATE, "keep a pseudonym before asking");
    if (!game->asks_open)
        return err_set(err, ERR_STATE, "questions are not taken now");
    if (!game_text_valid(event->text, GAME_REMARK_CHARS_MAX, true))
        return err_set(err, ERR_SYNTAX,
                       "a question is 1 to %d characters, without spaces at its ends",
                       GAME_REMARK_CHARS_MAX);
    if (game->asks_count >= GAME_ASKS_MAX || asks_of(game, event->player) >= GAME_ASKS_EACH_MAX)
        return err_set(err, ERR_LIMIT, "%d questions each, %d in all", GAME_ASKS_EACH_MAX,
                       GAME_ASKS_MAX);
    if (!texts_reserve(game, event->text.len, err))
        return false;
    if (!reserve(game))
        return err_set(err, ERR_SYSTEM, "no memory for one more question");
    game->asks[game->asks_count++] = (struct ask){
        .text = texts_put(game, event->text),
        .player = event->player,
        .at_ms = event->at_ms,
    };
    effects_add(effects, EFFECT_ACK, event->player, 0);
    effects_add(effects, EFFECT_ASKS, 0, 0);
    return true;
}

static bool bit_is_set(const struct ask *ask, uint32_t player)
{
    return player / 8 < ask->supporters_bytes &&
           (ask->supporters[player / 8] >> player % 8 & 1) != 0;
}

bool asks_support(struct game *game, const struct event *event, struct effects *effects,
                  struct err *err)
{
    const struct player *player = players_find(game, event, err);
    struct ask *ask = player ? find_ask(game, event, err) : NULL;
    if (!ask)
        return false;
    if (!player->joined || ask->state != GAME_ASK_SHOWN)
        return err_set(err, ERR_STATE, "this question takes no support now");
    if (ask->player == event->player || bit_is_set(ask, event->player))
        return err_set(err, ERR_STATE, "this question has your support already");
    if (event->player / 8 >= ask->supporters_bytes) {
        uint32_t bytes = game->cap / 8 + 1;
        if (!array_grow(&ask->supporters, 1, ask->supporters_bytes, bytes))
            return err_set(err, ERR_SYSTEM, "no memory for one more support");
        ask->supporters_bytes = bytes;
    }
    ask->supporters[event->player / 8] |= (uint8_t)(1u << event->player % 8);
    ask->supports++;
    effects_add(effects, EFFECT_ASKS, 0, 0);
    if (game->projected == event->item + 1)
        effects_add(effects, EFFECT_STATE, 0, 0);
    return true;
}

static bool project(struct game *game, const struct event *event, struct err *err)
{
    if (event->type == EVENT_UNPROJECT) {
        if (game->projected == 0)
            return err_set(err, ERR_STATE, "no question is projected");
        game->projected = 0;
        return true;
    }
    struct ask *ask = find_ask(game, event, err);
    if (!ask)
        return false;
    if (game->projected == event->item + 1)
        return err_set(err, ERR_STATE, "this question is projected already");
    ask->state = GAME_ASK_SHOWN;
    ask->was_projected = true;
    game->projected = event->item + 1;
    return true;
}

static bool set_state(struct game *game, const struct event *event, struct err *err)
{
    struct ask *ask = find_ask(game, event, err);
    enum game_ask_state state = event->type == EVENT_ASK_SHOW ? GAME_ASK_SHOWN : GAME_ASK_CLOSED;
    if (!ask)
        return false;
    if (ask->state == state)
        return err_set(err, ERR_STATE, "this question is so already");
    ask->state = state;
    if (state == GAME_ASK_CLOSED && game->projected == event->item + 1)
        game->projected = 0;
    return true;
}

bool asks_conduct(struct game *game, const struct event *event, struct effects *effects,
                  struct err *err)
{
    uint32_t before = game->projected;
    bool projects = event->type == EVENT_PROJECT || event->type == EVENT_UNPROJECT;
    if (!(projects ? project(game, event, err) : set_state(game, event, err)))
        return false;
    effects_add(effects, EFFECT_ASKS, 0, 0);
    if (game->projected != before)
        effects_add(effects, EFFECT_STATE, 0, 0);
    return true;
}

bool asks_forget(struct game *game, uint32_t player)
{
    uint32_t projected = game->projected;
    bool supported = false;
    for (uint32_t i = 0; i < game->asks_count; i++) {
        struct ask *ask = &game->asks[i];
        if (bit_is_set(ask, player)) {
            ask->supporters[player / 8] &= (uint8_t) ~(1u << player % 8);
            ask->supports--;
            supported = supported || projected == i + 1;
        }
        if (ask->player != player)
            continue;
        ask->state = GAME_ASK_CLOSED;
        if (projected == i + 1)
            game->projected = 0;
    }
    return supported || game->projected != projected;
}

uint32_t game_asks_count(const struct game *game)
{
    return game->asks_count;
}

bool game_asks_open(const struct game *game)
{
    return game->asks_open && game->phase != GAME_ENDED;
}

void game_ask_get(const struct game *game, uint32_t item, struct game_ask *ret)
{
    const struct ask *ask = &game->asks[item];
    *ret = (struct game_ask){
        .text = texts_get(game, ask->text),
        .player = ask->player,
        .supports = ask->supports,
        .at_ms = ask->at_ms,
        .state = ask->state,
        .projected = game->projected == item + 1,
        .was_projected = ask->was_projected,
    };
}

bool game_ask_supported(const struct game *game, uint32_t item, uint32_t player)
{
    return bit_is_set(&game->asks[item], player);
}
