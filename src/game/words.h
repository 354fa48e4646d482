/* SPDX-License-Identifier: Apache-2.0 */
/* words.h: the words that pseudonyms are made of. Chosen to be benign and calm: animals, trees,
 * weather, things; nothing that mocks, nothing about bodies, illness, belief or politics, nor a
 * second meaning that would. Each is short enough for a noun, an adjective and a two-digit number
 * to stay within GAME_PSEUDONYM_CHARS_MAX; test_pseudonym.c looks at every pair. */
#ifndef MAILLON_GAME_WORDS_H
#define MAILLON_GAME_WORDS_H

#include <stdbool.h>
#include <stdint.h>

struct noun {
    const char *text; /* static; a capital on the word that comes first */
    bool feminine;
};

struct adjective {
    const char *masculine, *feminine; /* static; the same text in English */
};

struct words {
    const struct noun *nouns;
    uint32_t nouns_count;
    const struct adjective *adjectives;
    uint32_t adjectives_count;
    bool adjective_first;
};

extern const struct words words_fr, words_en;

#endif
