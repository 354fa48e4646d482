/* SPDX-License-Identifier: Apache-2.0 */
/* words.h: a text as words without capitals, accents or disguise, each with its place. */
#ifndef MAILLON_CHECK_WORDS_H
#define MAILLON_CHECK_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

enum word_flags {
    WORD_CAPITAL = 1,  /* begins with a capital */
    WORD_UPPER = 2,    /* all of its letters are capitals */
    WORD_NUMBER = 4,   /* digits, with their separators */
    WORD_MIXED = 8,    /* letters of two alphabets: one poses as the other */
    WORD_SPLIT = 16,   /* invisible characters between its letters */
    WORD_BEGINS = 32,  /* first of its line */
    WORD_SENTENCE = 64 /* first after a full stop or a line end */
};

struct word {
    uint32_t start, end; /* bytes of the text */
    uint32_t at;         /* its place in folded */
    uint16_t len;        /* bytes there */
    uint8_t flags;
};

struct words {
    struct word *items; /* in the arena */
    uint32_t count, cap;
    char *folded; /* in the arena: the words, one space between and after; bytes past ASCII stay */
    uint32_t folded_len, folded_cap;
    bool refused; /* memory ran out: the end is missing */
};

/* The words from *at on: all of them, or those of about CHECK_WORDS_BYTES, up to a space; *at is
 * moved past them. *words begins as zeroes; its memory is used again. false: no more. */
bool words_read(struct arena *arena, struct str text, uint32_t *at, struct words *words);
struct str words_at(const struct words *words, uint32_t index);
/* FNV-1a, 32 bits: the hash of cue_slots in tables.h. */
uint32_t words_hash(struct str word);

#endif
