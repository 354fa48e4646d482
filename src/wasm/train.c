/* SPDX-License-Identifier: Apache-2.0 */
/* train.c: a few questions alone, judged by the engine of a session, as a WebAssembly module for
 * the toolbox. web/tools/practice/train/core.ts is its other half.
 *
 * A round: `clear`, `question` for each, `begin`; then for each question `open`, which gives
 *
 *   number of answers; then the id of each (from 1, the pack's order), as they are to be listed
 *
 * and `answer`, which gives
 *
 *   right (all of it), gain, points so far, questions right so far
 *
 * in words of 32 bits, until the next call. 0 in place of an address, or of 1: refused. */
#include <string.h>

#include "game/solo.h"
#include "game/view.h"

#define EXPORT(name) __attribute__((export_name(name)))

enum {
    ROUND_MAX = 20, /* ten are asked for */
    RESULT_WORDS = 4,
};

static struct pack_step steps[ROUND_MAX];
static struct pack pack = {.steps = steps};
static struct solo *solo;
static uint32_t words[1 + PACK_MARKS_MAX];

EXPORT("clear") void wasm_clear(void)
{
    solo_free(solo);
    solo = NULL;
    pack.steps_count = pack.questions_count = 0;
}

/* kind, answer_kind, scoring: the enums of pack.h. right_mask: bit i is answer i + 1. */
EXPORT("question")
uint32_t wasm_question(uint32_t kind, uint32_t answer_kind, uint32_t answers_count,
                       uint32_t right_mask, uint32_t points, uint32_t scoring, uint32_t order_fixed)
{
    struct pack_step step = {.kind = kind,
                             .answer_kind = answer_kind,
                             .answers_count = answers_count,
                             .right_mask = right_mask,
                             .points = points,
                             .scoring = scoring,
                             .order_fixed = order_fixed};
    if (solo || pack.steps_count == ROUND_MAX || !pack_step_judged(&step) ||
        answers_count > PACK_MARKS_MAX || points > PACK_POINTS_MAX)
        return 0;
    for (uint32_t i = 0; i < answers_count; i++)
        step.answers[i].right = right_mask >> i & 1;
    steps[pack.steps_count++] = step;
    pack.questions_count++;
    return 1;
}

EXPORT("begin") uint32_t wasm_begin(uint32_t seed)
{
    if (!solo)
        solo = solo_new(&pack, seed);
    return solo != NULL;
}

EXPORT("open") const uint32_t *wasm_open(void)
{
    struct view view;
    if (!solo || !solo_open(solo, NULL))
        return NULL;
    game_view(solo_game(solo), ROLE_PLAYER, 0, &view);
    words[0] = view.answers_count;
    for (uint32_t i = 0; i < view.answers_count; i++)
        words[1 + i] = view.answers[i].id;
    return words;
}

/* choices: bit i is answer i + 1. */
EXPORT("answer") const uint32_t *wasm_answer(uint32_t choices)
{
    struct view_me me;
    if (!solo || !solo_answer(solo, choices, NULL))
        return NULL;
    game_view_me(solo_game(solo), 0, &me);
    const uint32_t result[RESULT_WORDS] = {me.right, me.gain, me.player.points, me.right_count};
    memcpy(words, result, sizeof(result));
    return words;
}
