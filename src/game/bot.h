/* SPDX-License-Identifier: Apache-2.0 */
/* bot.h: players without phones, who behave as people do: most answer, some late, some wrong. Used
 * by `simulate` (which knows the right answers) and `play` (which must not). */
#ifndef MAILLON_GAME_BOT_H
#define MAILLON_GAME_BOT_H

#include <stdbool.h>
#include <stdint.h>

#include "pack/pack.h"

struct bot_question {
    enum pack_answer_kind kind;
    uint32_t answers_count; /* from 1 */
    uint32_t right_mask;    /* 0: not known; the bot then guesses */
    uint32_t time_ms;       /* to answer; 0: no chrono */
    bool opinion; /* a poll: the bot leans its own way, the same at each poll. PACK_SCALE: always */
};

struct bot_move {
    bool answers;     /* some never do */
    uint32_t choices; /* bits in the pack's order; never 0 if it answers; one bit unless MULTIPLE or
                         MARKS */
    uint32_t delay_ms; /* from the moment the answers are seen; below time_ms */
};

/* What player does at this step: depends on nothing but its arguments, as all that follows. A
 * player is as good or as slow at every step as its own number makes it. */
struct bot_move bot_move(uint64_t seed, uint32_t player, uint32_t step,
                         const struct bot_question *question);

/* What a player writes: a few words of a cloud (slot from 0), what it will change (feedback, slot
 * 0), a remark (slot 1); empty: nothing. Static. */
struct str bot_word(uint64_t seed, uint32_t player, uint32_t step, uint32_t slot);
struct str bot_remark(uint64_t seed, uint32_t player, uint32_t step, uint32_t slot);
/* Its question to the trainer after this step; empty, as nearly always: none. Static. */
struct str bot_inquiry(uint64_t seed, uint32_t player, uint32_t step);
/* It would support this question of another player. */
bool bot_supports(uint64_t seed, uint32_t player, uint32_t item);
/* Its profession, from 1, GAME_PROFILES_MAX at most; 0: it does not say. */
uint32_t bot_profile(uint64_t seed, uint32_t player);

#endif
