/* SPDX-License-Identifier: Apache-2.0 */
/* scoring.c: points and the fair clock. */
#include "game/scoring.h"

uint32_t scoring_bits(uint32_t mask)
{
    uint32_t count = 0;
    for (; mask; mask &= mask - 1)
        count++;
    return count;
}

uint32_t scoring_fair_ms(uint32_t claimed_ms, uint32_t seen_ms, uint32_t rtt_ms)
{
    uint64_t grant_ms = (uint64_t)rtt_ms + GAME_LAG_MARGIN_MS;
    if (grant_ms > GAME_LAG_GRANT_MS_MAX)
        grant_ms = GAME_LAG_GRANT_MS_MAX;
    uint32_t least_ms = seen_ms > grant_ms ? seen_ms - (uint32_t)grant_ms : 0;
    if (claimed_ms < least_ms)
        return least_ms;
    return claimed_ms < seen_ms ? claimed_ms : seen_ms;
}

/* The share of the points that the choices deserve, as units / of. */
static void share(const struct pack_step *step, bool partial, uint32_t choices, uint32_t *ret_units,
                  uint32_t *ret_of)
{
    *ret_units = choices == step->right_mask;
    *ret_of = 1;
    bool several = step->answer_kind == PACK_MULTIPLE || step->answer_kind == PACK_MARKS;
    if (!partial || !several || step->right_mask == 0)
        return;
    uint32_t hits = scoring_bits(choices & step->right_mask);
    uint32_t misses = scoring_bits(choices & ~step->right_mask);
    *ret_units = hits > misses ? hits - misses : 0;
    *ret_of = scoring_bits(step->right_mask);
}

uint32_t scoring_points(const struct pack_step *step, bool partial, uint32_t choices,
                        uint32_t time_ms, uint32_t limit_ms)
{
    uint32_t units, of;
    share(step, partial, choices, &units, &of);
    /* P · (2T − t) / (2T) · units / of: one fraction, rounded once. */
    uint64_t top = (uint64_t)step->points * units, bottom = of;
    if (limit_ms > 0 && time_ms >= GAME_FULL_POINTS_MS) {
        uint64_t twice_ms = 2 * (uint64_t)limit_ms;
        top *= twice_ms - (time_ms < limit_ms ? time_ms : limit_ms);
        bottom *= twice_ms;
    }
    return (uint32_t)((2 * top + bottom) / (2 * bottom));
}
