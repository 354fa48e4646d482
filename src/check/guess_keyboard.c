/* SPDX-License-Identifier: Apache-2.0 */
/* guess_keyboard.c: runs of neighbouring keys, on the French and the American keyboard and on the
 * keypad. */
#include "check/guess.h"

#include <stdlib.h>

enum {
    WALK_KEYS = 24, /* longer walks are several */
    WALK_STRAIGHT_MIN = 3,
    WALK_TURNING_MIN = 4, /* three neighbours with a turn are mostly chance */
    STILL = 0,            /* the direction of the same key again */
    TURN_BITS = 3,        /* one of eight directions */
    ROWS = 4,
    KEYBOARDS = 3,
    ROW_KEYS_MAX = 14,
    KEY_WIDTH = 4, /* rows are shifted by parts of a key */
};

/* The characters of a row, without and with Shift; 0 where there is none of Unicode's first 256. */
struct row {
    int left; /* of its first key, in 1/KEY_WIDTH key */
    uint16_t plain[ROW_KEYS_MAX], shifted[ROW_KEYS_MAX];
};

/* ISO and ANSI rows are half a key, a quarter and a half of a key to the right of the one above. */
static const struct row keyboards[][ROWS] =
    {
        [KEYBOARD_AZERTY] =
            {
                               {4,
                 {'&', 0xe9, '"', '\'', '(', '-', 0xe8, '_', 0xe7, 0xe0, ')', '='},
                 {'1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 0xb0, '+'}},
                               {6,
                 {'a', 'z', 'e', 'r', 't', 'y', 'u', 'i', 'o', 'p', '^', '$'},
                 {'A', 'Z', 'E', 'R', 'T', 'Y', 'U', 'I', 'O', 'P', 0xa8, 0xa3}},
                               {7,
                 {'q', 's', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 0xf9, '*'},
                 {'Q', 'S', 'D', 'F', 'G', 'H', 'J', 'K', 'L', 'M', '%', 0xb5}},
                               {5,
                 {'<', 'w', 'x', 'c', 'v', 'b', 'n', ',', ';', ':', '!'},
                 {'>', 'W', 'X', 'C', 'V', 'B', 'N', '?', '.', '/', 0xa7}},
                               },
        [KEYBOARD_QWERTY] =
            {
                               {4,
                 {'1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-', '='},
                 {'!', '@', '#', '$', '%', '^', '&', '*', '(', ')', '_', '+'}},
                               {6,
                 {'q', 'w', 'e', 'r', 't', 'y', 'u', 'i', 'o', 'p', '[', ']'},
                 {'Q', 'W', 'E', 'R', 'T', 'Y', 'U', 'I', 'O', 'P', '{', '}'}},
                               {7,
                 {'a', 's', 'd', 'f', 'g', 'h', 'j', 'k', 'l', ';', '\'', '\\'},
                 {'A', 'S', 'D', 'F', 'G', 'H', 'J', 'K', 'L', ':', '"', '|'}},
                               {9,
                 {'z', 'x', 'c', 'v', 'b', 'n', 'm', ',', '.', '/'},
                 {'Z', 'X', 'C', 'V', 'B', 'N', 'M', '<', '>', '?'}},
                               },
        [KEYBOARD_KEYPAD] =
            {
                               {0, {'7', '8', '9', '-'}, {0}},
                               {0, {'4', '5', '6', '+'}, {0}},
                               {0, {'1', '2', '3'}, {0}},
                               {0, {'0', 0, '.'}, {0}},
                               },
};

struct key {
    int x, y; /* x in 1/KEY_WIDTH key */
    bool found, shifted;
};

static struct key find_key(enum keyboard keyboard, uint32_t code)
{
    for (int y = 0; y < ROWS && code != 0; y++) {
        const struct row *row = &keyboards[keyboard][y];
        for (int i = 0; i < ROW_KEYS_MAX; i++)
            if (row->plain[i] == code || row->shifted[i] == code)
                return (struct key){row->left + i * KEY_WIDTH, y, true, row->shifted[i] == code};
    }
    return (struct key){0};
}

/* Which way the second key lies; false: not beside the first. */
static bool find_direction(enum keyboard keyboard, struct key a, struct key b, int *ret)
{
    int x = b.x - a.x, y = b.y - a.y;
    int reach = y == 0 || keyboard == KEYBOARD_KEYPAD ? KEY_WIDTH : KEY_WIDTH - 1;
    if (!a.found || !b.found || abs(y) > 1 || abs(x) > reach)
        return false;
    *ret = y * 3 + (x > 0) - (x < 0);
    return true;
}

static void keep_walk(struct guess *guess, enum keyboard keyboard, uint32_t from, uint32_t to,
                      uint32_t turns, uint32_t shifts)
{
    static const uint32_t keys[] = {
        [KEYBOARD_AZERTY] = 46, [KEYBOARD_QWERTY] = 46, [KEYBOARD_KEYPAD] = 11};
    uint32_t len = to - from;
    uint32_t cost = guess_log2(KEYBOARDS) + guess_log2(keys[keyboard]) + TURN_BITS * COST_BIT +
                    guess_log2(len) + turns * (TURN_BITS * COST_BIT + guess_log2(len)) +
                    shifts * guess_log2(len);
    guess_keep(guess,
               (struct piece){
                   .kind = PIECE_WALK, .from = from, .to = to, .cost = cost, .keyboard = keyboard});
}

static void walk_from(struct guess *guess, enum keyboard keyboard, uint32_t from)
{
    const struct cell *cells = guess->text->cells;
    struct key key = find_key(keyboard, cells[from].code);
    int direction = 0;
    uint32_t turns = 0, shifts = key.shifted ? 1 : 0;
    for (uint32_t to = from + 1; to < guess->text->count && to - from < WALK_KEYS; to++) {
        struct key next = find_key(keyboard, cells[to].code);
        int towards;
        if (!find_direction(keyboard, key, next, &towards))
            return;
        turns += to > from + 1 && towards != direction;
        shifts += next.shifted != key.shifted;
        direction = towards;
        key = next;
        if (turns == 0 && direction == STILL)
            continue; /* a repeat */
        if (to + 1 - from >= (turns > 0 ? WALK_TURNING_MIN : WALK_STRAIGHT_MIN))
            keep_walk(guess, keyboard, from, to + 1, turns, shifts);
    }
}

void guess_walks(struct guess *guess)
{
    for (uint32_t from = 0; from < guess->text->count; from++) {
        walk_from(guess, KEYBOARD_AZERTY, from);
        walk_from(guess, KEYBOARD_QWERTY, from);
        walk_from(guess, KEYBOARD_KEYPAD, from);
    }
}
