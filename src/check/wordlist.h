/* SPDX-License-Identifier: Apache-2.0 */
/* wordlist.h: sorted words in few bytes, searched where they lie. scripts/lists/ writes them.
 *
 *   bytes 0-3    "mwl1"
 *         4-7    number of words, little-endian
 *         8      1: each word has a class; 0: none has; then 3 zeros
 *   then 3 bytes a block of 32 words, little-endian: where it begins, from the end of these
 *   then a word after the other, in the order of their bytes:
 *         a byte: four high bits, what it shares with the word before (0 at a block's start);
 *                 four low bits, the length of the rest, 15: the next byte has it
 *         the rest; then the class, if any
 *
 * Class of a word that guessers try: bit 7, among the most frequent French passwords; bits 4-6,
 * what it is (enum word_kind); bits 0-3, its rank in the best of its lists, as a power of two that
 * is no less, the most frequent first. */
#ifndef MAILLON_CHECK_WORDLIST_H
#define MAILLON_CHECK_WORDLIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/limits.h"
#include "base/str.h"

enum word_kind {
    WORD_PASSWORD,       /* of French accounts */
    WORD_PASSWORD_WORLD, /* of the world's */
    WORD_FRENCH,
    WORD_ENGLISH,
    WORD_FIRST_NAME,
    WORD_FAMILY_NAME,
    WORD_PLACE,
    WORD_HEALTH, /* of practices: professions, software, "cabinet" */
};

struct wordlist {
    const uint8_t *blocks;  /* borrowed: the blob's */
    const uint8_t *entries; /* the same */
    size_t entries_len;     /* bytes */
    uint32_t count;         /* words */
    bool classed;
};

struct wordlist_hit {
    bool found;         /* the word itself */
    bool goes_on;       /* some longer word begins with it */
    uint8_t class_bits; /* of the word found */
};

/* blob: borrowed as long as *ret is used. false: not such a list, *ret is then an empty one.
 * Damaged entries are never read out of bounds; they are words that nobody finds. */
bool wordlist_open(struct str blob, struct wordlist *ret);
/* word: folded, ASCII; longer than CHECK_WORD_BYTES_MAX: not found. */
struct wordlist_hit wordlist_find(const struct wordlist *list, struct str word);
/* The word at index, counted from 0; writes up to CHECK_WORD_BYTES_MAX bytes, gives their number;
 * 0: there is none. */
size_t wordlist_at(const struct wordlist *list, uint32_t index, char *ret);

enum word_kind wordlist_kind(uint8_t class_bits);
bool wordlist_is_frequent_password(uint8_t class_bits);
/* Its rank is at most 2 to the power of this. */
uint32_t wordlist_rank_power(uint8_t class_bits);

#endif
