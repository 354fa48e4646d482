/* SPDX-License-Identifier: Apache-2.0 */
/* solo.h: one person alone with some questions: a game of one player and without a chrono, led by
 * the same events as a session, so that answers are judged and counted as they are there. */
#ifndef MAILLON_GAME_SOLO_H
#define MAILLON_GAME_SOLO_H

#include "game/game.h"

struct solo; /* made by solo_new, ended by solo_free, which takes NULL */

/* pack: judged steps only; borrowed as long as it is played. The seed gives the order of answers.
 * NULL: no memory. */
struct solo *solo_new(const struct pack *pack, uint64_t seed);
void solo_free(struct solo *solo);
/* The next question, or the first one, takes an answer. false: the one before was not answered, or
 * there is none any more; *err says which. */
bool solo_open(struct solo *solo, struct err *err);
/* Answers the open question, which is then revealed. choices: bits in the pack's order. */
bool solo_answer(struct solo *solo, uint32_t choices, struct err *err);
/* To be looked at through view.h; the player is 0. */
const struct game *solo_game(const struct solo *solo);

#endif
