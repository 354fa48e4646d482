/* SPDX-License-Identifier: Apache-2.0 */
/* players.c: arrivals, pseudonyms, connections, answers. Everything here but an exclusion takes a
 * time that does not depend on how many play. */
#include <stdlib.h>
#include <string.h>

#include "game/game_state.h"
#include "game/scoring.h"

struct player *players_find(struct game *game, const struct event *event, struct err *err)
{
    if (event->player >= game->count) {
        (void)err_set(err, ERR_NOT_FOUND, "no player %u in this session", event->player);
        return NULL;
    }
    if (game->players[event->player].excluded) {
        (void)err_set(err, ERR_DENIED, "player %u was excluded from this session", event->player);
        return NULL;
    }
    return &game->players[event->player];
}

bool array_grow(void *array, size_t item_bytes, uint32_t from, uint32_t to)
{
    void *old, *bigger;
    memcpy(&old, array, sizeof(old));
    bigger = realloc(old, item_bytes * to);
    if (!bigger)
        return false;
    memset((char *)bigger + item_bytes * from, 0, item_bytes * (to - from));
    memcpy(array, &bigger, sizeof(bigger));
    return true;
}

/* Room for one more player. A failure halfway leaves arrays longer than cap says, which is no harm:
 * realloc knows their true size. */
static bool reserve_player(struct game *game)
{
    if (game->count < game->cap)
        return true;
    uint32_t cap = game->cap ? 2 * game->cap : 64;
    if (!array_grow(&game->players, sizeof(*game->players), game->cap, cap) ||
        !array_grow(&game->order, sizeof(*game->order), game->cap, cap) ||
        !array_grow(&game->scratch, sizeof(*game->scratch), 2 * game->cap, 2 * cap))
        return false;
    game->cap = cap;
    return true;
}

bool players_reserve_answer(struct game *game, struct play *play, uint32_t player)
{
    if (player < play->cap)
        return true;
    bool chosen = play->spot
                      ? array_grow(&play->marks, sizeof(*play->marks), play->cap, game->cap)
                      : array_grow(&play->choices, sizeof(*play->choices), play->cap, game->cap);
    if (!chosen || !array_grow(&play->points, sizeof(*play->points), play->cap, game->cap) ||
        !array_grow(&play->time_ms, sizeof(*play->time_ms), play->cap, game->cap))
        return false;
    play->cap = game->cap;
    return true;
}

bool players_join(struct game *game, const struct event *event, struct effects *effects,
                  struct err *err)
{
    if (game->locked)
        return err_set(err, ERR_DENIED, "the session is locked: ask the facilitator to unlock it");
    if (game->count >= GAME_PLAYERS_MAX)
        return err_set(err, ERR_LIMIT, "the session is full: %d players", GAME_PLAYERS_MAX);
    if (!reserve_player(game) || !names_reserve(&game->names))
        return err_set(err, ERR_SYSTEM, "no memory for one more player");
    struct player *player = &game->players[game->count];
    *player = (struct player){.proposals_count = 1};
    memcpy(player->token_hash, event->token_hash, sizeof(player->token_hash));
    player->names[0] = names_draw(&game->names, game->count, 0);
    effects_add(effects, EFFECT_PLAYER, game->count, 0);
    game->count++;
    return true;
}

bool players_draw(struct game *game, const struct event *event, struct effects *effects,
                  struct err *err)
{
    struct player *player = players_find(game, event, err);
    if (!player)
        return false;
    if (player->joined)
        return err_set(err, ERR_STATE, "this player has kept a pseudonym already");
    if (player->proposals_count >= GAME_PROPOSALS_MAX)
        return err_set(err, ERR_LIMIT, "no more than %d proposals: keep one of them",
                       GAME_PROPOSALS_MAX);
    if (!names_reserve(&game->names))
        return err_set(err, ERR_SYSTEM, "no memory for one more pseudonym");
    player->names[player->proposals_count] =
        names_draw(&game->names, event->player, player->proposals_count);
    player->proposals_count++;
    effects_add(effects, EFFECT_PLAYER, event->player, 0);
    return true;
}

/* Which name the event keeps: a proposal's, or 0 for the player's own, which is then known to be
 * good. false: refused. */
static bool choose_name(struct game *game, const struct event *event, const struct player *player,
                        uint32_t *ret, struct err *err)
{
    if (event->proposal > GAME_PROPOSALS_MAX)
        return err_set(err, ERR_SYNTAX, "proposal %u: there are never more than %d",
                       event->proposal, GAME_PROPOSALS_MAX);
    if (event->proposal < GAME_PROPOSALS_MAX) {
        if (event->proposal >= player->proposals_count)
            return err_set(err, ERR_NOT_FOUND, "proposal %u was not made to this player",
                           event->proposal);
        *ret = player->names[event->proposal];
        return true;
    }
    if (!game->settings.free_pseudonyms)
        return err_set(err, ERR_DENIED, "this session proposes the pseudonyms: keep one of them");
    if (!game_pseudonym_valid(event->pseudonym))
        return err_set(err, ERR_SYNTAX,
                       "a pseudonym is 2 to %d letters, digits, spaces, hyphens or apostrophes",
                       GAME_PSEUDONYM_CHARS_MAX);
    for (uint32_t i = 0; i < player->proposals_count; i++) {
        *ret = player->names[i];
        if (str_eq_nocase(names_text(&game->names, *ret), event->pseudonym))
            return true;
    }
    if (names_taken(&game->names, event->pseudonym))
        return err_set(err, ERR_STATE, "this pseudonym is taken: choose another");
    if (!names_reserve(&game->names))
        return err_set(err, ERR_SYSTEM, "no memory for one more pseudonym");
    *ret = 0;
    return true;
}

bool players_keep(struct game *game, const struct event *event, struct effects *effects,
                  struct err *err)
{
    uint32_t kept = 0;
    struct player *player = players_find(game, event, err);
    if (!player)
        return false;
    if (player->joined)
        return err_set(err, ERR_STATE, "this player has kept a pseudonym already");
    if (!choose_name(game, event, player, &kept, err))
        return false;
    for (uint32_t i = 0; i < player->proposals_count; i++)
        if (player->names[i] != kept)
            names_release(&game->names, player->names[i]);
    player->names[0] = kept ? kept : names_add(&game->names, event->pseudonym);
    player->proposals_count = 0;
    player->joined = true;
    player->reveals_first = game->reveals;
    game->joined++;
    game->connected += player->connected;
    effects_add(effects, EFFECT_PLAYER, event->player, 0);
    effects_add(effects, EFFECT_TALLY, 0, 0);
    effects_add(effects, EFFECT_ROSTER, 0, 0);
    return true;
}

/* Adds a player to the counts of those connected, or takes it out. */
static void count_connected(struct game *game, uint32_t id, bool connected)
{
    struct player *player = &game->players[id];
    if (player->connected == connected)
        return;
    player->connected = connected;
    if (!player->joined)
        return;
    bool answered =
        phase_is_awaiting(game) && players_choices(game_play_of(game, game->step), id) != 0;
    if (connected) {
        game->connected++;
        game->connected_answered += answered;
    } else {
        game->connected--;
        game->connected_answered -= answered;
    }
}

/* Refused when nothing changes: a phone that comes back within its grace leaves no trace. */
static bool set_connected(struct game *game, uint32_t id, bool connected, struct effects *effects,
                          struct err *err)
{
    const struct player *player = &game->players[id];
    if (player->connected == connected)
        return err_set(err, ERR_STATE, "player %u is %s already", id,
                       connected ? "connected" : "disconnected");
    count_connected(game, id, connected);
    if (player->joined) {
        effects_add(effects, EFFECT_TALLY, 0, 0);
        effects_add(effects, EFFECT_ROSTER, 0, 0);
    }
    /* Not on a connection: after a network failure, the first to come back would close it for all.
     */
    if (!connected && phase_close_if_complete(game))
        effects_add(effects, EFFECT_STATE, 0, 0);
    return true;
}

bool players_connect(struct game *game, const struct event *event, struct effects *effects,
                     struct err *err)
{
    return players_find(game, event, err) && set_connected(game, event->player, true, effects, err);
}

bool players_disconnect(struct game *game, const struct event *event, struct effects *effects,
                        struct err *err)
{
    return players_find(game, event, err) &&
           set_connected(game, event->player, false, effects, err);
}

/* The time that counts: by the fair clock, less what the question stood paused, within T. */
static uint32_t judge_time(const struct game *game, const struct event *event)
{
    int64_t ms = scoring_fair_ms(event->claimed_ms, event->seen_ms, event->rtt_ms);
    int64_t ran_ms = phase_ran_ms(game, event->at_ms);
    uint32_t limit_ms = game_limit_ms(game, game_step_of(game, game->step));
    if (ms > ran_ms)
        ms = ran_ms;
    if (limit_ms > 0 && ms > game_at_speed(game, limit_ms))
        ms = game_at_speed(game, limit_ms);
    return (uint32_t)ms;
}

static bool can_answer(struct game *game, const struct event *event, struct err *err)
{
    const struct player *player = players_find(game, event, err);
    if (!player)
        return false;
    if (event->step == 0 || event->step > game->pack->steps_count)
        return err_set(err, ERR_NOT_FOUND, "no step %u in this pack", event->step);
    const struct pack_step *asked = game_step_of(game, event->step);
    if (!pack_step_asks(asked) || asked->answer_kind == PACK_WORDS)
        return err_set(err, ERR_STATE, "step %u asks nothing to choose", event->step);
    if (event->choices == 0 || (uint64_t)event->choices >> asked->answers_count)
        return err_set(err, ERR_SYNTAX, "an answer is one or more of the %u that are proposed",
                       asked->answers_count);
    if (asked->answer_kind != PACK_MULTIPLE && asked->answer_kind != PACK_MARKS &&
        scoring_bits(event->choices) != 1)
        return err_set(err, ERR_SYNTAX, "this question takes one answer");
    if (!player->joined)
        return err_set(err, ERR_STATE, "keep a pseudonym before answering");
    if (players_choices(game_play_of(game, event->step), event->player))
        return err_set(err, ERR_STATE, "step %u is answered already", event->step);
    if (game->phase != GAME_OPEN || game->step != event->step)
        return err_set(err, ERR_STATE, "step %u takes no answer now", event->step);
    return true;
}

bool players_answer(struct game *game, const struct event *event, struct effects *effects,
                    struct err *err)
{
    if (!can_answer(game, event, err))
        return false;
    struct play *play = game_play_of(game, event->step);
    if (!players_reserve_answer(game, play, event->player))
        return err_set(err, ERR_SYSTEM, "no memory for one more answer");
    players_choose(play, event->player, event->choices);
    play->time_ms[event->player] = judge_time(game, event);
    const struct pack_step *asked = game_step_of(game, event->step);
    play->answered++;
    play->all_right += event->choices == asked->right_mask;
    for (uint32_t i = 0; i < asked->answers_count; i++)
        play->chosen[i] += event->choices >> i & 1;
    game->connected_answered += phase_is_awaiting(game) && game->players[event->player].connected;
    effects_add(effects, EFFECT_ACK, event->player, event->step);
    effects_add(effects, EFFECT_TALLY, 0, 0);
    if (phase_close_if_complete(game))
        effects_add(effects, EFFECT_STATE, 0, 0);
    return true;
}

/* Its answers stay in the journal's game, but no count holds them any more. */
static void uncount_answers(struct game *game, uint32_t id)
{
    for (uint32_t step = 1; step <= game->pack->steps_count; step++) {
        struct play *play = game_play_of(game, step);
        uint32_t choices = players_choices(play, id);
        if (!choices)
            continue;
        const struct pack_step *asked = game_step_of(game, step);
        play->answered--;
        play->all_right -= choices == asked->right_mask;
        for (uint32_t i = 0; i < asked->answers_count; i++) /* none of a cloud */
            play->chosen[i] -= choices >> i & 1;
    }
}

bool players_exclude(struct game *game, const struct event *event, struct effects *effects,
                     struct err *err)
{
    struct player *player = players_find(game, event, err);
    if (!player)
        return false;
    count_connected(game, event->player, false);
    uncount_answers(game, event->player);
    cloud_uncount(game, event->player);
    bool unprojected = asks_forget(game, event->player);
    for (uint32_t i = 0; i < player->proposals_count; i++)
        names_release(&game->names, player->names[i]);
    player->proposals_count = 0;
    game->joined -= player->joined;
    player->excluded = true;
    standings_compute(game);
    effects_add(effects, EFFECT_EXCLUDED, event->player, 0);
    effects_add(effects, EFFECT_TALLY, 0, 0);
    effects_add(effects, EFFECT_ROSTER, 0, 0);
    effects_add(effects, EFFECT_ASKS, 0, 0);
    effects_add(effects, EFFECT_WORDS, 0, 0);
    bool closed = phase_close_if_complete(game);
    if (closed || unprojected || game->phase == GAME_REVEAL || game->phase == GAME_STANDINGS ||
        game->phase == GAME_PODIUM)
        effects_add(effects, EFFECT_STATE, 0, 0); /* what is on view holds its answers or rank */
    return true;
}

void players_recover(struct game *game, struct effects *effects)
{
    for (uint32_t i = 0; i < game->count; i++)
        game->players[i].connected = false;
    game->connected = game->connected_answered = 0;
    game->waits_for_all = false;
    effects_add(effects, EFFECT_STATE, 0, 0);
    effects_add(effects, EFFECT_TALLY, 0, 0);
    effects_add(effects, EFFECT_ROSTER, 0, 0);
}
