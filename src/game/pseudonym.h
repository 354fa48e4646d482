/* SPDX-License-Identifier: Apache-2.0 */
/* pseudonym.h: the names of one session: those proposed, those kept, and none of them twice. */
#ifndef MAILLON_GAME_PSEUDONYM_H
#define MAILLON_GAME_PSEUDONYM_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "game/words.h"

struct names {
    const struct words *words;
    uint64_t seed;
    char *pool;        /* owned: a length byte, then the text, one after the other */
    uint32_t pool_len; /* from 1: a name is its place in the pool, and 0 is none */
    uint32_t pool_cap;
    uint32_t *table; /* owned: open addressing, linear probing, 0 = free */
    uint32_t table_cap, taken;
};

/* In place; allocates nothing yet. */
void names_init(struct names *names, uint64_t seed, const struct words *words);
void names_done(struct names *names);
/* Makes room for one more name, so that the next names_draw or names_add cannot fail. false: no
 * memory, nothing changed. */
bool names_reserve(struct names *names);
/* Takes a name that nobody has. Depends on the seed, the player, which of its draws it is, and the
 * names taken so far: nothing else is remembered, so a refused event draws nothing. */
uint32_t names_draw(struct names *names, uint32_t player, uint32_t draw);
/* True if somebody has it, or sees it as a proposal. ASCII case makes no difference. */
bool names_taken(const struct names *names, struct str name);
/* Takes `name` (GAME_PSEUDONYM_BYTES_MAX at most), which must not be taken. */
uint32_t names_add(struct names *names, struct str name);
/* Gives one back: it may be drawn again. */
void names_release(struct names *names, uint32_t name);
/* Borrowed until the next name is taken. */
struct str names_text(const struct names *names, uint32_t name);

#endif
