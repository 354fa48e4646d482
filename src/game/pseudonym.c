/* SPDX-License-Identifier: Apache-2.0 */
/* pseudonym.c: drawing names, and a hash set that keeps each unique. */
#include "game/pseudonym.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/rng.h"
#include "base/utf8.h"
#include "game/game.h"

enum {
    NAME_ROOM_BYTES = 1 + GAME_PSEUDONYM_BYTES_MAX, /* the most that one name takes in the pool */
    NAME_BARE_TRIES = 12,                           /* pairs tried before numbers come in */
    NAME_NUMBER_MAX = 99,
};

static uint8_t lower(char c)
{
    uint8_t byte = (uint8_t)c;
    return byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte;
}

/* FNV-1a, begun with the seed so that nobody can prepare names that fall on each other. */
static uint64_t hash(const struct names *names, struct str name)
{
    uint64_t h = names->seed ^ 0xcbf29ce484222325u;
    for (size_t i = 0; i < name.len; i++)
        h = (h ^ lower(name.ptr[i])) * 0x100000001b3u;
    return h ^ (h >> 32);
}

/* Where `name` is in the table, or the free place where it would go. */
static uint32_t find(const struct names *names, struct str name)
{
    uint32_t mask = names->table_cap - 1, at = (uint32_t)hash(names, name) & mask;
    while (names->table[at] && !str_eq_nocase(names_text(names, names->table[at]), name))
        at = (at + 1) & mask;
    return at;
}

void names_init(struct names *names, uint64_t seed, const struct words *words)
{
    *names = (struct names){.words = words, .seed = seed, .pool_len = 1};
}

void names_done(struct names *names)
{
    free(names->pool);
    free(names->table);
    names_init(names, names->seed, names->words);
}

static bool grow_table(struct names *names)
{
    struct names bigger = *names;
    bigger.table_cap = names->table_cap ? 2 * names->table_cap : 64;
    bigger.table = calloc(bigger.table_cap, sizeof(*bigger.table));
    if (!bigger.table)
        return false;
    for (uint32_t i = 0; i < names->table_cap; i++)
        if (names->table[i])
            bigger.table[find(&bigger, names_text(names, names->table[i]))] = names->table[i];
    free(names->table);
    *names = bigger;
    return true;
}

bool names_reserve(struct names *names)
{
    if (names->pool_cap - names->pool_len < NAME_ROOM_BYTES || !names->pool) {
        uint32_t cap = names->pool_cap ? 2 * names->pool_cap : 1024;
        char *pool = realloc(names->pool, cap);
        if (!pool)
            return false;
        names->pool = pool;
        names->pool_cap = cap;
    }
    /* A third of the places stay free, so that a search is short. */
    return 3 * (names->taken + 1) < 2 * names->table_cap || grow_table(names);
}

bool names_taken(const struct names *names, struct str name)
{
    return names->table_cap > 0 && names->table[find(names, name)];
}

uint32_t names_add(struct names *names, struct str name)
{
    assert(name.len > 0 && name.len <= GAME_PSEUDONYM_BYTES_MAX);
    assert(names->pool_cap - names->pool_len > name.len);
    uint32_t at = find(names, name), ret = names->pool_len;
    assert(!names->table[at]);
    names->pool[ret] = (char)name.len;
    memcpy(names->pool + ret + 1, name.ptr, name.len);
    names->pool_len += 1 + (uint32_t)name.len;
    names->table[at] = ret;
    names->taken++;
    return ret;
}

void names_release(struct names *names, uint32_t name)
{
    uint32_t mask = names->table_cap - 1, hole = find(names, names_text(names, name));
    assert(names->table[hole] == name);
    names->taken--;
    /* What stands behind the hole moves into it, unless it is nearer to its own place there. */
    for (uint32_t at = (hole + 1) & mask; names->table[at]; at = (at + 1) & mask) {
        uint32_t home = (uint32_t)hash(names, names_text(names, names->table[at])) & mask;
        if (((at - home) & mask) < ((at - hole) & mask))
            continue;
        names->table[hole] = names->table[at];
        hole = at;
    }
    names->table[hole] = 0;
}

struct str names_text(const struct names *names, uint32_t name)
{
    if (name == 0)
        return (struct str){0};
    return (struct str){names->pool + name + 1, (uint8_t)names->pool[name]};
}

/* Where it ends. */
static char *put(char *at, struct str s)
{
    memcpy(at, s.ptr, s.len);
    return at + s.len;
}

/* One pair of words; number 0: none. */
static struct str compose(const struct words *words, uint32_t noun_index, uint32_t adjective_index,
                          uint32_t number, char room[NAME_ROOM_BYTES])
{
    const struct noun *noun = &words->nouns[noun_index];
    const struct adjective *pair = &words->adjectives[adjective_index];
    const char *adjective = noun->feminine ? pair->feminine : pair->masculine;
    const char *first = words->adjective_first ? adjective : noun->text;
    const char *second = words->adjective_first ? noun->text : adjective;
    char *end = put(put(put(room, str_from(first)), STR(" ")), str_from(second));
    if (number > 0) { /* two digits at most: printf would be most of the toolbox's module */
        const char digits[] = {(char)('0' + number / 10), (char)('0' + number % 10)};
        end = put(put(end, STR(" ")), str_skip((struct str){digits, 2}, number < 10));
    }
    assert(end - room < NAME_ROOM_BYTES);
    return (struct str){room, (size_t)(end - room)};
}

uint32_t names_draw(struct names *names, uint32_t player, uint32_t draw)
{
    char room[NAME_ROOM_BYTES];
    struct rng rng;
    rng_init(&rng, names->seed);
    rng_init(&rng, rng_next(&rng) ^ ((uint64_t)player << 8 | draw));
    /* Ends: a session has at most (1 + GAME_PROPOSALS_MAX) names for each of GAME_PLAYERS_MAX
     * players, and there are about ten times as many pairs with a number. */
    for (uint32_t tried = 0;; tried++) {
        uint32_t noun = rng_below(&rng, names->words->nouns_count);
        uint32_t adjective = rng_below(&rng, names->words->adjectives_count);
        uint32_t last = tried < NAME_BARE_TRIES ? 1 : NAME_NUMBER_MAX;
        for (uint32_t number = 1; number <= last; number++) {
            struct str name =
                compose(names->words, noun, adjective, number == 1 ? 0 : number, room);
            if (!names_taken(names, name))
                return names_add(names, name);
        }
    }
}

/* Latin only: letters that look alike in two alphabets would let one player pass for another. */
static bool is_name_char(uint32_t c)
{
    bool ascii_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    bool latin_letter = c >= 0xc0 && c <= 0x24f && c != 0xd7 && c != 0xf7;
    bool digit = c >= '0' && c <= '9';
    return ascii_letter || latin_letter || digit || c == ' ' || c == '-' || c == '\'' ||
           c == 0x2019;
}

bool game_pseudonym_valid(struct str pseudonym)
{
    if (pseudonym.len == 0 || pseudonym.len > GAME_PSEUDONYM_BYTES_MAX || !str_is_utf8(pseudonym))
        return false;
    size_t chars = str_code_points(pseudonym);
    if (chars < 2 || chars > GAME_PSEUDONYM_CHARS_MAX)
        return false;
    uint32_t before = ' '; /* so that a space is refused at the start, at the end, and twice */
    for (size_t i = 0, bytes; i < pseudonym.len; i += bytes) {
        uint32_t c = utf8_decode(pseudonym, i, &bytes);
        if (!is_name_char(c) || (c == ' ' && before == ' '))
            return false;
        before = c;
    }
    return before != ' ';
}
