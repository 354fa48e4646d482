/* SPDX-License-Identifier: Apache-2.0 */
/* guess_words.c: words of the list, also with capitals, with signs for letters, or backwards. */
#include "check/guess.h"

enum {
    GUESS_STEPS = 128, /* looked-up beginnings from one place; ordinary words take under 40 */
    BACKWARDS_LETTERS_MIN = 4,
    SHORT_LETTERS = 2,
    LIST_BITS = 2, /* which list: most passwords are made of the words of four */
};

/* One place from which words are spelt, and the letters so far. */
struct spelling {
    struct guess *guess;
    uint32_t start;
    int step; /* 1; -1: backwards */
    uint32_t steps_left;
    char word[CHECK_WORD_BYTES_MAX];
    uint32_t len, swaps;
};

const char *guess_letters_for(uint32_t code)
{
    switch (code) {
    case '0':
        return "o";
    case '1':
    case '!':
    case '|':
        return "il";
    case '3':
    case 0x20ac: /* € */
        return "e";
    case '4':
    case '@':
        return "a";
    case '5':
    case '$':
        return "s";
    case '7':
    case '+':
        return "t";
    case '8':
        return "b";
    case '9':
        return "gq";
    default:
        return "";
    }
}

static bool is_palindrome(const char *word, uint32_t len)
{
    for (uint32_t i = 0; i < len / 2; i++)
        if (word[i] != word[len - 1 - i])
            return false;
    return true;
}

static bool has_accents(const struct guess_text *text, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (text->cells[i].classes & CHAR_FAR)
            return true;
    return false;
}

/* At the end these are what people add, not letters in disguise. */
static bool is_usual_last(uint32_t code)
{
    return code == '!' || code == '+' || code == '|' ||
           (code >= '1' && code <= '9' && code != '3' && code != '5');
}

static bool stands_alone(const struct guess_text *text, uint32_t from, uint32_t to)
{
    return (from == 0 || !guess_is_letter(&text->cells[from - 1])) &&
           (to == text->count || !guess_is_letter(&text->cells[to]));
}

static void keep_word(const struct spelling *spelling, uint8_t class_bits)
{
    const struct guess_text *text = spelling->guess->text;
    bool backwards = spelling->step < 0;
    if (backwards && (spelling->len < BACKWARDS_LETTERS_MIN || spelling->swaps > 0 ||
                      is_palindrome(spelling->word, spelling->len)))
        return;
    if (spelling->swaps * 2 > spelling->len)
        return; /* figures, rather than letters in disguise */
    if (spelling->swaps > 0 && is_usual_last(text->cells[spelling->start + spelling->len - 1].code))
        return;
    uint32_t from = backwards ? spelling->start + 1 - spelling->len : spelling->start;
    uint32_t to = from + spelling->len;
    if (spelling->len <= SHORT_LETTERS && !stands_alone(text, from, to))
        return; /* in the midst of others, chance */
    uint32_t bits = LIST_BITS + wordlist_rank_power(class_bits) + spelling->swaps +
                    (backwards ? 1 : 0) + (has_accents(text, from, to) ? 1 : 0);
    guess_keep(spelling->guess,
               (struct piece){.kind = PIECE_WORD,
                              .from = from,
                              .to = to,
                              .cost = bits * COST_BIT + guess_capitals(text, from, to),
                              .class_bits = class_bits,
                              .swapped = spelling->swaps > 0,
                              .backwards = backwards});
}

static void spell(struct spelling *spelling);

static void spell_with(struct spelling *spelling, char letter, uint32_t swaps)
{
    if (spelling->steps_left == 0)
        return;
    spelling->steps_left--;
    spelling->word[spelling->len++] = letter;
    spelling->swaps += swaps;
    struct wordlist_hit hit =
        wordlist_find(spelling->guess->words, (struct str){spelling->word, spelling->len});
    if (hit.found)
        keep_word(spelling, hit.class_bits);
    if (hit.goes_on)
        spell(spelling);
    spelling->swaps -= swaps;
    spelling->len--;
}

/* Goes on with the next character, and with what it may stand for. */
static void spell(struct spelling *spelling)
{
    const struct guess_text *text = spelling->guess->text;
    uint32_t room = spelling->step > 0 ? text->count - spelling->start : spelling->start + 1;
    if (spelling->len == room || spelling->len == CHECK_WORD_BYTES_MAX)
        return;
    uint32_t at =
        spelling->step > 0 ? spelling->start + spelling->len : spelling->start - spelling->len;
    const struct cell *cell = &text->cells[at];
    if (cell->plain)
        spell_with(spelling, cell->plain, 0);
    for (const char *letter = guess_letters_for(cell->code); *letter; letter++)
        spell_with(spelling, *letter, 1);
}

void guess_words(struct guess *guess)
{
    for (uint32_t start = 0; start < guess->text->count; start++)
        for (int step = 1; step >= -1; step -= 2) {
            struct spelling spelling = {
                .guess = guess, .start = start, .step = step, .steps_left = GUESS_STEPS};
            spell(&spelling);
        }
}
