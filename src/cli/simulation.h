/* SPDX-License-Identifier: Apache-2.0 */
/* simulation.h: a whole session in virtual time: bots arrive, play every step of a pack, write, ask
 * questions, lose the network, while a facilitator leads. Nothing is drawn but from the seed. */
#ifndef MAILLON_CLI_SIMULATION_H
#define MAILLON_CLI_SIMULATION_H

#include "game/game.h"

struct simulation {
    const struct pack *pack; /* borrowed */
    uint64_t seed;
    uint32_t players;        /* how many come, from 1 */
    struct game *game;       /* owned by the caller once it ran; NULL if it did not */
    uint32_t answers, texts; /* given by all of them */
};

/* Plays it to the end: pack, seed and players are set, the rest is filled. false: no memory, or the
 * engine refused what should be possible; *err says which. */
bool simulation_run(struct simulation *simulation, struct err *err);

#endif
