/* SPDX-License-Identifier: Apache-2.0 */
/* solo.c: see solo.h. */
#include "game/solo.h"

#include <stdlib.h>

struct solo {
    struct game *game;
};

/* Time does not pass: nothing here depends on it. */
static bool apply(struct solo *solo, struct event event, struct err *err)
{
    struct effects effects;
    return game_apply(solo->game, &event, &effects, err);
}

struct solo *solo_new(const struct pack *pack, uint64_t seed)
{
    const struct game_settings settings = {
        .seed = seed, .speed = 1, .partial = true, .shuffle = true};
    struct solo *solo = calloc(1, sizeof(*solo));
    if (solo)
        solo->game = game_new(pack, &settings);
    if (solo && solo->game && apply(solo, (struct event){.type = EVENT_JOIN}, NULL) &&
        apply(solo, (struct event){.type = EVENT_CONNECT}, NULL) &&
        apply(solo, (struct event){.type = EVENT_KEEP}, NULL))
        return solo;
    solo_free(solo);
    return NULL;
}

void solo_free(struct solo *solo)
{
    if (!solo)
        return;
    game_free(solo->game);
    free(solo);
}

bool solo_open(struct solo *solo, struct err *err)
{
    const struct game *game = solo->game;
    if (game_phase_get(game) == GAME_OPEN)
        return err_set(err, ERR_STATE, "question %u waits for an answer", game_step(game));
    if (game_step(game) >= game_pack(game)->steps_count)
        return err_set(err, ERR_STATE, "question %u was the last one", game_step(game));
    while (game_phase_get(game) != GAME_OPEN)
        if (!apply(solo,
                   (struct event){
                       .type = EVENT_NEXT, .step = game_step(game), .phase = game_phase_get(game)},
                   err))
            return false;
    return true;
}

bool solo_answer(struct solo *solo, uint32_t choices, struct err *err)
{
    return apply(
        solo,
        (struct event){.type = EVENT_ANSWER, .step = game_step(solo->game), .choices = choices},
        err);
}

const struct game *solo_game(const struct solo *solo)
{
    return solo->game;
}
