/* SPDX-License-Identifier: Apache-2.0 */
/* standings.c: points and ranks. They are always computed anew from the answers that count, never
 * adjusted: so a cancelled question or an excluded player is as if it had never been. */
#include <assert.h>
#include <string.h>

#include "game/game_state.h"
#include "game/scoring.h"

enum {
    SORT_BITS = 10, /* of a digit; two digits hold the most that a session can give */
    SORT_DIGITS = 2,
    SORT_VALUES = 1 << SORT_BITS,
};
static_assert(PACK_STEPS_MAX * PACK_POINTS_MAX < 1 << (SORT_BITS * SORT_DIGITS),
              "two digits hold every total");

bool standings_counts(const struct game *game, uint32_t step)
{
    const struct play *play = game_play_of(game, step);
    return play->reveal > 0 && !play->cancelled && game_step_of(game, step)->points > 0;
}

void standings_judge(struct game *game, uint32_t step)
{
    const struct pack_step *asked = game_step_of(game, step);
    struct play *play = game_play_of(game, step);
    uint32_t limit_ms = game_limit_ms(game, asked);
    bool partial = asked->kind == PACK_SPOT || asked->scoring == PACK_SCORING_PARTIAL ||
                   (asked->scoring == PACK_SCORING_SESSION && game->settings.partial);
    for (uint32_t i = 0; i < play->cap; i++)
        if (players_choices(play, i))
            play->points[i] =
                (uint16_t)scoring_points(asked, partial, players_choices(play, i),
                                         play->time_ms[i] * game->settings.speed, limit_ms);
}

/* The counted step revealed last before the reveal `before`; 0: none. */
static uint32_t counted_before(const struct game *game, uint32_t before)
{
    uint32_t found = 0;
    for (uint32_t step = 1; step <= game->pack->steps_count; step++)
        if (standings_counts(game, step) && game_play_of(game, step)->reveal < before &&
            (!found || game_play_of(game, step)->reveal > game_play_of(game, found)->reveal))
            found = step;
    return found;
}

static void sum_points(struct game *game)
{
    for (uint32_t i = 0; i < game->count; i++) {
        game->players[i].points = 0;
        game->players[i].right_count = 0;
    }
    game->scored = 0;
    for (uint32_t step = 1; step <= game->pack->steps_count; step++) {
        const struct play *play = game_play_of(game, step);
        uint32_t right_mask = game_step_of(game, step)->right_mask;
        if (!standings_counts(game, step))
            continue;
        game->scored++;
        for (uint32_t i = 0; i < play->cap && i < game->count; i++) {
            if (game->players[i].excluded)
                continue;
            game->players[i].points += play->points[i];
            if (players_choices(play, i) == right_mask)
                game->players[i].right_count++;
        }
    }
}

/* Sorts players[0..n) by totals, the highest first; equal ones stay in their order (radix sort,
 * the lowest digit first). spare: n entries. */
static void sort_by_total(uint32_t *players, uint32_t *spare, uint32_t n, const uint32_t *totals)
{
    if (n < 2)
        return;
    for (uint32_t digit = 0; digit < SORT_DIGITS; digit++) {
        uint32_t starts[SORT_VALUES + 1] = {0}, shift = digit * SORT_BITS;
        for (uint32_t i = 0; i < n; i++)
            starts[SORT_VALUES - (totals[players[i]] >> shift & (SORT_VALUES - 1))]++;
        for (uint32_t value = 1; value <= SORT_VALUES; value++)
            starts[value] += starts[value - 1];
        for (uint32_t i = n; i-- > 0;)
            spare[--starts[SORT_VALUES - (totals[players[i]] >> shift & (SORT_VALUES - 1))]] =
                players[i];
        memcpy(players, spare, n * sizeof(*players));
    }
}

/* Fills game->order with those who had joined before the reveal of `counted`, by their points up to
 * and including it. `less`: a later counted step, not to be counted yet; 0: none. */
static void put_in_order(struct game *game, uint32_t counted, uint32_t less)
{
    uint32_t *totals = game->scratch, *spare = game->scratch + game->cap;
    uint32_t reveal = game_play_of(game, counted)->reveal;
    const struct play *later = less ? game_play_of(game, less) : NULL;
    game->ranked = 0;
    for (uint32_t i = 0; i < game->count; i++) {
        const struct player *player = &game->players[i];
        totals[i] = player->points - (later && i < later->cap ? later->points[i] : 0);
        if (player->joined && !player->excluded && player->reveals_first < reveal)
            game->order[game->ranked++] = i;
    }
    sort_by_total(game->order, spare, game->ranked, totals);
    /* Standard competition ranking: 1, 2, 2, 4. Kept in spare, by place. */
    for (uint32_t place = 0; place < game->ranked; place++)
        spare[place] = place > 0 && totals[game->order[place]] == totals[game->order[place - 1]]
                           ? spare[place - 1]
                           : place + 1;
}

void standings_compute(struct game *game)
{
    const uint32_t *ranks = game->scratch + game->cap;
    uint32_t last = counted_before(game, UINT32_MAX);
    uint32_t previous = last ? counted_before(game, game_play_of(game, last)->reveal) : 0;
    for (uint32_t i = 0; i < game->count; i++)
        game->players[i].rank = game->players[i].rank_before = game->players[i].place = 0;
    game->ranked = 0;
    sum_points(game);
    if (previous) {
        put_in_order(game, previous, last);
        for (uint32_t place = 0; place < game->ranked; place++)
            game->players[game->order[place]].rank_before = ranks[place];
    }
    if (last) {
        put_in_order(game, last, 0);
        for (uint32_t place = 0; place < game->ranked; place++) {
            game->players[game->order[place]].rank = ranks[place];
            game->players[game->order[place]].place = place;
        }
    }
}
