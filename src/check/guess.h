/* SPDX-License-Identifier: Apache-2.0 */
/* guess.h: how many tries a guesser needs who knows how people choose.
 *
 * The model. A password is a chain of pieces: words, walks on a keyboard, sequences, repeats,
 * dates, separators seen before, and free characters in between. A guesser picks the kind of the
 * next piece (one in GUESS_KINDS), then the piece among those of its kind, the likeliest first. The
 * tries for a chain are the product over its pieces; the chain that costs least is the one that
 * counts. That much is the minimum description length of the password, and the idea of zxcvbn
 * (Wheeler, USENIX Security 2016) with other formulas: no factor for the order of the pieces, but
 * one for each choice.
 *
 * Costs are logarithms to base 2, in 1/COST_BIT: whole numbers, so that every machine finds the
 * same.
 *   word      rank (wordlist.h) + capitals + 1 bit a letter swapped (0 for o), 1 if it has accents,
 *             1 if it is written backwards
 *   walk      the first key + 3 bits of direction + for each turn 3 bits and its place
 *   sequence  the first character + length + 1 bit if it goes down + 2 if it leaps
 *   repeat    its unit's best chain + how many times
 *   date      day and month (366) + year + 1 bit of order + 2 if separated
 *   year      years between it and GUESS_YEAR, 10 at least
 *   free      each character: the size of the alphabets that the run uses (10 digits, 26 + 26
 *             letters, 33 signs, 64 for what is beyond ASCII)
 *   capitals  1 bit for the first, the last or all; else the ways to place as many
 *
 * Time grows with the number of characters, 256 at most: at most GUESS_STEPS looked-up spellings
 * and WALK_KEYS keys from each place, and a square of cheap sums. */
#ifndef MAILLON_CHECK_GUESS_H
#define MAILLON_CHECK_GUESS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/limits.h"
#include "base/str.h"
#include "check/wordlist.h"

enum {
    COST_BIT = 1024,
    GUESS_KINDS = 5,   /* of pieces to choose between */
    GUESS_YEAR = 2026, /* the year that people write most; no clock here */
};

enum char_class {
    CHAR_LOWER = 1,
    CHAR_UPPER = 2,
    CHAR_DIGIT = 4,
    CHAR_SIGN = 8,
    CHAR_FAR = 16, /* beyond ASCII, besides one of the others */
};

/* A character; a ligature is two. */
struct cell {
    uint32_t code;   /* code point */
    uint32_t at;     /* where it begins, bytes of the input */
    char plain;      /* folded: a to z, digit or sign of ASCII; 0: nothing of these */
    uint8_t classes; /* enum char_class */
};

struct guess_text {
    struct cell cells[CHECK_PASSWORD_CHARS_MAX];
    uint32_t count;
    uint32_t end; /* bytes read */
    bool more;    /* the rest was left unread */
};

enum piece_kind {
    PIECE_FREE,
    PIECE_WORD,
    PIECE_WALK,
    PIECE_SEQUENCE,
    PIECE_REPEAT,
    PIECE_DATE,
    PIECE_YEAR,
    PIECE_SEPARATOR,
};

enum keyboard {
    KEYBOARD_AZERTY,
    KEYBOARD_QWERTY,
    KEYBOARD_KEYPAD,
};

struct piece {
    struct piece *next; /* another that ends at the same place */
    enum piece_kind kind;
    uint32_t from, to;      /* cells */
    uint32_t cost;          /* in 1/COST_BIT bit, the choice of its kind included */
    uint8_t class_bits;     /* PIECE_WORD: of wordlist.h */
    bool swapped;           /* PIECE_WORD: other characters for letters */
    bool backwards;         /* PIECE_WORD */
    enum keyboard keyboard; /* PIECE_WALK */
    uint32_t unit;          /* PIECE_REPEAT: cells of what is repeated */
};

struct guess {
    const struct guess_text *text;                      /* borrowed */
    const struct wordlist *words;                       /* borrowed */
    struct arena *arena;                                /* borrowed; holds the pieces */
    struct piece *ending[CHECK_PASSWORD_CHARS_MAX + 1]; /* by where they end */
    uint32_t pieces;
    bool failed; /* no memory: the cost found may be too high */
};

/* What of a text costs least. */
struct chain {
    uint32_t cost;                                 /* in 1/COST_BIT bit */
    struct piece pieces[CHECK_PASSWORD_CHARS_MAX]; /* in order */
    uint32_t count;
};

/* Reads password into cells; past CHECK_PASSWORD_CHARS_MAX of them the rest is left. */
void guess_read(struct str password, struct guess_text *ret);
/* words, arena: borrowed until the end of the call. false: no memory. */
bool guess_chain(const struct guess_text *text, const struct wordlist *words, struct arena *arena,
                 struct chain *ret);

/* --- between the files guess*.c --- */

/* Cost of a choice among n; 0 for 0. */
uint32_t guess_log2(uint64_t n);
uint32_t guess_capitals(const struct guess_text *text, uint32_t from, uint32_t to);
/* Keeps a copy, its cost raised by the choice of its kind, unless a cheaper one of the same place
 * is there. */
void guess_keep(struct guess *guess, struct piece piece);
/* Cost of the best chain of these cells, of the pieces kept so far. */
uint32_t guess_cost(const struct guess *guess, uint32_t from, uint32_t to);
bool guess_same_char(const struct guess_text *text, uint32_t a, uint32_t b);
bool guess_is_letter(const struct cell *cell);
bool guess_is_digit(const struct cell *cell);
/* The letters that people replace by this character, the likeliest first; "": none. */
const char *guess_letters_for(uint32_t code);

void guess_words(struct guess *guess);     /* guess_words.c */
void guess_walks(struct guess *guess);     /* guess_keyboard.c */
void guess_sequences(struct guess *guess); /* guess_patterns.c, and so the others */
void guess_dates(struct guess *guess);
void guess_repeats(struct guess *guess); /* after all others: units are made of them */
void guess_separators(struct guess *guess);

#endif
