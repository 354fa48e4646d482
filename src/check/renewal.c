/* SPDX-License-Identifier: Apache-2.0 */
/* renewal.c: see renewal.h. */
#include "check/renewal.h"

#include <string.h>

enum {
    STEM_LETTERS_MIN = 4,
    STEM_INSIDE_MIN = 5, /* shorter ones are inside many words */
    STEM_TWO_EDITS_MIN = 8,
    EDITS_SHORT = 2,
    EDITS_SHARE = 5, /* one character in as many */
};

/* Folded characters. */
struct folded {
    uint32_t chars[CHECK_PASSWORD_CHARS_MAX];
    uint32_t count;
};

static void fold_whole(const struct guess_text *text, struct folded *ret)
{
    ret->count = text->count;
    for (uint32_t i = 0; i < text->count; i++) {
        const struct cell *cell = &text->cells[i];
        ret->chars[i] = cell->plain ? (uint32_t)cell->plain : cell->code;
    }
}

/* Letters, and signs that stand for letters, without what surrounds them. */
static void fold_stem(const struct guess_text *text, struct folded *ret)
{
    uint32_t from = 0, to = text->count;
    ret->count = 0;
    while (from < to && !guess_is_letter(&text->cells[from]))
        from++;
    while (to > from && !guess_is_letter(&text->cells[to - 1]))
        to--;
    for (uint32_t i = from; i < to; i++) {
        const struct cell *cell = &text->cells[i];
        const char *letters = guess_letters_for(cell->code);
        if (guess_is_letter(cell))
            ret->chars[ret->count++] = (uint32_t)cell->plain;
        else if (*letters)
            ret->chars[ret->count++] = (uint32_t)*letters;
    }
}

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

/* Insertions, removals and replacements from one to the other (Levenshtein). */
static uint32_t edits(const struct folded *a, const struct folded *b)
{
    uint32_t row[CHECK_PASSWORD_CHARS_MAX + 1];
    for (uint32_t j = 0; j <= b->count; j++)
        row[j] = j;
    for (uint32_t i = 1; i <= a->count; i++) {
        uint32_t diagonal = row[0];
        row[0] = i;
        for (uint32_t j = 1; j <= b->count; j++) {
            uint32_t replaced = diagonal + (a->chars[i - 1] != b->chars[j - 1]);
            diagonal = row[j];
            row[j] = least(replaced, least(row[j - 1], row[j]) + 1);
        }
    }
    return row[b->count];
}

static bool is_inside(const struct folded *part, const struct folded *whole)
{
    for (uint32_t at = 0; at + part->count <= whole->count; at++)
        if (memcmp(whole->chars + at, part->chars, part->count * sizeof(part->chars[0])) == 0)
            return true;
    return false;
}

static bool are_stems_near(const struct folded *a, const struct folded *b)
{
    uint32_t shorter = least(a->count, b->count);
    if (shorter < STEM_LETTERS_MIN)
        return false;
    if (shorter >= STEM_INSIDE_MIN && (is_inside(a, b) || is_inside(b, a)))
        return true;
    uint32_t most = shorter >= STEM_TWO_EDITS_MIN ? 2 : shorter >= STEM_INSIDE_MIN ? 1 : 0;
    return edits(a, b) <= most;
}

static void find_change(const struct guess_text *former, const struct guess_text *now,
                        uint32_t *ret_from, uint32_t *ret_to)
{
    uint32_t shorter = least(former->count, now->count), head = 0, tail = 0;
    while (head < shorter && former->cells[head].code == now->cells[head].code)
        head++;
    while (tail < shorter - head &&
           former->cells[former->count - 1 - tail].code == now->cells[now->count - 1 - tail].code)
        tail++;
    *ret_from = head;
    *ret_to = now->count - tail;
}

enum renewal renewal_compare(const struct guess_text *former, const struct guess_text *now,
                             uint32_t *ret_from, uint32_t *ret_to)
{
    struct folded a, b;
    find_change(former, now, ret_from, ret_to);
    if (former->count == 0 || now->count == 0)
        return RENEWAL_NONE;
    if (former->count == now->count && *ret_from == now->count)
        return RENEWAL_SAME;
    fold_whole(former, &a);
    fold_whole(now, &b);
    uint32_t share = (a.count > b.count ? a.count : b.count) / EDITS_SHARE;
    if (edits(&a, &b) <= (share > EDITS_SHORT ? share : EDITS_SHORT))
        return RENEWAL_VARIANT;
    fold_stem(former, &a);
    fold_stem(now, &b);
    return are_stems_near(&a, &b) ? RENEWAL_VARIANT : RENEWAL_NONE;
}
