/* SPDX-License-Identifier: Apache-2.0 */
/* cue.h: which words of tables/cues.c a text says. */
#ifndef MAILLON_CHECK_CUE_H
#define MAILLON_CHECK_CUE_H

#include "check/tables/tables.h"
#include "check/words.h"

struct cue_match {
    const struct cue *cue;
    uint32_t first, last; /* words: first to last, both included */
};

/* Appends what begins at word `index`: the longest of each kind, up to room. Gives their number. */
uint32_t cues_at(const struct words *words, uint32_t index, struct cue_match *ret, uint32_t room);

#endif
