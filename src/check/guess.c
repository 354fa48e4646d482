/* SPDX-License-Identifier: Apache-2.0 */
/* guess.c: reads the characters, prices them, and finds the cheapest chain of pieces. */
#include "check/guess.h"

#include <string.h>

#include "base/utf8.h"
#include "check/unicode.h"

enum {
    CLASSES_ALL = 32,
    ALPHABET_BITS = 2,       /* which characters a free run is made of, if not digits */
    CAPITALS_EXACT_MAX = 60, /* letters whose placings fit 64 bits */
};

static uint8_t classes_of(uint32_t code, char plain)
{
    bool letter = plain >= 'a' && plain <= 'z';
    uint8_t far = code >= 0x80 ? CHAR_FAR : 0;
    if (letter)
        return far | (unicode_is_upper(code) ? CHAR_UPPER : CHAR_LOWER);
    return far | (plain >= '0' && plain <= '9' ? CHAR_DIGIT : CHAR_SIGN);
}

static void add_cell(struct guess_text *text, uint32_t code, uint32_t at, char plain)
{
    if (text->count == CHECK_PASSWORD_CHARS_MAX) {
        text->more = true;
        return;
    }
    text->cells[text->count++] =
        (struct cell){.code = code, .at = at, .plain = plain, .classes = classes_of(code, plain)};
}

static void add_code(struct guess_text *text, uint32_t code, uint32_t at)
{
    if (code < 0x80) {
        add_cell(text, code, at, (char)(code >= 'A' && code <= 'Z' ? code + ('a' - 'A') : code));
        return;
    }
    const char *plain = unicode_plain(code);
    if (!*plain)
        add_cell(text, code, at, 0);
    for (; *plain; plain++)
        add_cell(text, code, at, *plain);
}

void guess_read(struct str password, struct guess_text *ret)
{
    ret->count = 0;
    ret->end = 0;
    ret->more = false;
    size_t len;
    for (size_t at = 0; at < password.len && !ret->more; at += len) {
        uint32_t code = utf8_decode(password, at, &len);
        /* An accent written apart belongs to the letter before it. */
        if (!unicode_is_mark(code) || ret->count == 0)
            add_code(ret, code, (uint32_t)at);
        if (!ret->more)
            ret->end = (uint32_t)(at + len);
    }
}

bool guess_is_letter(const struct cell *cell)
{
    return cell->plain >= 'a' && cell->plain <= 'z';
}

bool guess_is_digit(const struct cell *cell)
{
    return cell->plain >= '0' && cell->plain <= '9';
}

bool guess_same_char(const struct guess_text *text, uint32_t a, uint32_t b)
{
    return text->cells[a].code == text->cells[b].code &&
           text->cells[a].plain == text->cells[b].plain;
}

/* One more binary digit of the logarithm with each squaring. */
uint32_t guess_log2(uint64_t n)
{
    if (n < 2)
        return 0;
    uint32_t whole = 0;
    while (n >> whole > 1)
        whole++;
    /* The mantissa, 1 to 2, in 1/2^31. */
    uint64_t mantissa = whole > 31 ? n >> (whole - 31) : n << (31 - whole);
    uint32_t cost = whole * COST_BIT;
    for (uint32_t bit = COST_BIT / 2; bit > 0; bit /= 2) {
        mantissa = mantissa * mantissa >> 31;
        if (mantissa >> 32) {
            mantissa >>= 1;
            cost += bit;
        }
    }
    return cost;
}

/* In how many ways 1 to `most` of n letters can be the odd ones. */
static uint64_t placings(uint32_t n, uint32_t most)
{
    uint64_t sum = 0, choices = 1;
    for (uint32_t k = 1; k <= most; k++) {
        choices = choices * (n - k + 1) / k;
        sum += choices;
    }
    return sum;
}

uint32_t guess_capitals(const struct guess_text *text, uint32_t from, uint32_t to)
{
    uint32_t upper = 0, lower = 0;
    for (uint32_t i = from; i < to; i++) {
        upper += (text->cells[i].classes & CHAR_UPPER) != 0;
        lower += (text->cells[i].classes & CHAR_LOWER) != 0;
    }
    if (upper == 0)
        return 0;
    bool at_end = (text->cells[from].classes | text->cells[to - 1].classes) & CHAR_UPPER;
    if (lower == 0 || (upper == 1 && at_end))
        return COST_BIT;
    if (upper + lower > CAPITALS_EXACT_MAX)
        return (upper + lower) * COST_BIT;
    return guess_log2(placings(upper + lower, upper < lower ? upper : lower));
}

void guess_keep(struct guess *guess, struct piece piece)
{
    piece.cost += piece.kind == PIECE_SEPARATOR ? 0 : guess_log2(GUESS_KINDS);
    for (struct piece *other = guess->ending[piece.to]; other; other = other->next) {
        if (other->from != piece.from)
            continue;
        if (piece.cost < other->cost) {
            piece.next = other->next;
            *other = piece;
        }
        return;
    }
    if (guess->pieces == CHECK_PASSWORD_PIECES_MAX)
        return;
    struct piece *kept = arena_alloc(guess->arena, sizeof(*kept));
    if (!kept) {
        guess->failed = true;
        return;
    }
    piece.next = guess->ending[piece.to];
    *kept = piece;
    guess->ending[piece.to] = kept;
    guess->pieces++;
}

/* Cost of one free character, by the classes of its run. */
static void price_free(uint32_t ret[CLASSES_ALL])
{
    for (uint32_t classes = 0; classes < CLASSES_ALL; classes++)
        ret[classes] =
            guess_log2((classes & CHAR_LOWER ? 26 : 0) + (classes & CHAR_UPPER ? 26 : 0) +
                       (classes & CHAR_DIGIT ? 10 : 0) + (classes & CHAR_SIGN ? 33 : 0) +
                       (classes & CHAR_FAR ? 64 : 0));
}

static bool is_usual_sign(uint32_t code)
{
    static const char usual[] = "!.*@?-_#$ ";
    return code != 0 && code < 0x80 && strchr(usual, (int)code);
}

/* The best way to each place. */
struct way {
    uint32_t cost;
    uint32_t from;             /* where its last piece begins */
    const struct piece *piece; /* NULL: free characters */
};

static void find_ways(const struct guess *guess, uint32_t from, uint32_t to, struct way *ways)
{
    const struct cell *cells = guess->text->cells;
    uint32_t free_cost[CLASSES_ALL], choice = guess_log2(GUESS_KINDS);
    price_free(free_cost);
    ways[from] = (struct way){0};
    for (uint32_t end = from + 1; end <= to; end++) {
        struct way best = {.cost = UINT32_MAX};
        uint8_t classes = 0;
        for (uint32_t start = end; start-- > from;) {
            classes |= cells[start].classes;
            uint32_t cost = (classes == CHAR_DIGIT ? 0 : ALPHABET_BITS * COST_BIT) +
                            (end - start) * free_cost[classes];
            if (end - start == 1 && is_usual_sign(cells[start].code))
                cost = guess_log2(10);
            cost += ways[start].cost + choice;
            if (cost < best.cost)
                best = (struct way){.cost = cost, .from = start};
        }
        for (const struct piece *piece = guess->ending[end]; piece; piece = piece->next) {
            if (piece->from < from)
                continue;
            uint32_t cost = ways[piece->from].cost + piece->cost;
            if (cost <= best.cost)
                best = (struct way){.cost = cost, .from = piece->from, .piece = piece};
        }
        ways[end] = best;
    }
}

uint32_t guess_cost(const struct guess *guess, uint32_t from, uint32_t to)
{
    struct way ways[CHECK_PASSWORD_CHARS_MAX + 1];
    find_ways(guess, from, to, ways);
    return ways[to].cost;
}

static void follow_back(const struct way *ways, uint32_t end, struct chain *ret)
{
    ret->cost = ways[end].cost;
    ret->count = 0;
    for (uint32_t at = end; at > 0; at = ways[at].from)
        ret->count++;
    uint32_t i = ret->count;
    for (uint32_t at = end; at > 0; at = ways[at].from) {
        const struct way *way = &ways[at];
        ret->pieces[--i] = way->piece ? *way->piece
                                      : (struct piece){.kind = PIECE_FREE,
                                                       .from = way->from,
                                                       .to = at,
                                                       .cost = way->cost - ways[way->from].cost};
        ret->pieces[i].next = NULL;
    }
}

bool guess_chain(const struct guess_text *text, const struct wordlist *words, struct arena *arena,
                 struct chain *ret)
{
    struct guess guess = {.text = text, .words = words, .arena = arena};
    struct way ways[CHECK_PASSWORD_CHARS_MAX + 1];
    guess_words(&guess);
    guess_walks(&guess);
    guess_sequences(&guess);
    guess_dates(&guess);
    guess_separators(&guess);
    guess_repeats(&guess);
    find_ways(&guess, 0, text->count, ways);
    follow_back(ways, text->count, ret);
    return !guess.failed;
}
