/* SPDX-License-Identifier: Apache-2.0 */
/* scoring.h: what an answer is worth, and which time counts for it. Integers only, so that every
 * machine finds the same points. Why it is so: docs/decisions/scoring.md. */
#ifndef MAILLON_GAME_SCORING_H
#define MAILLON_GAME_SCORING_H

#include <stdbool.h>
#include <stdint.h>

#include "pack/pack.h"

/* The fair clock: `claimed_ms` if it lies within what the server can believe, else the nearest
 * bound. The server can believe from (what it saw, less the best round trip, less
 * GAME_LAG_MARGIN_MS) to what it saw; it never gives back more than GAME_LAG_GRANT_MS_MAX. */
uint32_t scoring_fair_ms(uint32_t claimed_ms, uint32_t seen_ms, uint32_t rtt_ms);

/* The points of one answer: P · (1 − t/(2T)), rounded half up; all of P under GAME_FULL_POINTS_MS
 * or without a chrono (limit_ms 0). t past T counts as T. With `partial`, a question with several
 * right answers gives max(0, hits − misses)/k of it, rounded once.
 * choices   bits in the pack's order
 * time_ms   t, after the fair clock
 * limit_ms  T; an extension does not change it */
uint32_t scoring_points(const struct pack_step *step, bool partial, uint32_t choices,
                        uint32_t time_ms, uint32_t limit_ms);

/* Number of bits set. */
uint32_t scoring_bits(uint32_t mask);

#endif
