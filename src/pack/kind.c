/* SPDX-License-Identifier: Apache-2.0 */
/* kind.c: what a step is to those who play it. Apart from the parser, which the toolbox's module of
 * the game does without. */
#include "pack/pack.h"

bool pack_step_asks(const struct pack_step *step)
{
    return step->kind != PACK_SLIDE && step->kind != PACK_PAUSE;
}

bool pack_step_judged(const struct pack_step *step)
{
    return step->kind == PACK_QUESTION || step->kind == PACK_SPOT;
}

const char *pack_step_kind_name(enum pack_step_kind kind)
{
    static const char *const names[] = {
        [PACK_SLIDE] = "slide", [PACK_QUESTION] = "question", [PACK_PAUSE] = "pause",
        [PACK_POLL] = "poll",   [PACK_SPOT] = "spot",         [PACK_FEEDBACK] = "feedback",
    };
    return names[kind];
}

uint32_t pack_question_number(const struct pack *pack, uint32_t step)
{
    uint32_t number = 0;
    for (uint32_t i = 0; i < step && i < pack->steps_count; i++)
        number += pack_step_judged(&pack->steps[i]);
    return number;
}
