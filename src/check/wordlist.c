/* SPDX-License-Identifier: Apache-2.0 */
/* wordlist.c: see wordlist.h. */
#include "check/wordlist.h"

#include <string.h>

enum {
    HEAD_BYTES = 12,
    BLOCK_WORDS = 32,
    OFFSET_BYTES = 3,
    LONG_TAIL = 15,
};

/* Reads words one after the other. */
struct cursor {
    const uint8_t *at, *end;
    bool classed;
    uint8_t class_bits;
    char word[CHECK_WORD_BYTES_MAX];
    size_t len;
};

static uint32_t blocks_count(const struct wordlist *list)
{
    return (uint32_t)(((uint64_t)list->count + BLOCK_WORDS - 1) / BLOCK_WORDS);
}

bool wordlist_open(struct str blob, struct wordlist *ret)
{
    static const char magic[4] = {'m', 'w', 'l', '1'};
    const uint8_t *bytes = (const uint8_t *)blob.ptr;
    *ret = (struct wordlist){0};
    if (blob.len < HEAD_BYTES || memcmp(bytes, magic, sizeof(magic)) != 0)
        return false;
    struct wordlist list = {
        .count = (uint32_t)bytes[4] | (uint32_t)bytes[5] << 8 | (uint32_t)bytes[6] << 16 |
                 (uint32_t)bytes[7] << 24,
        .classed = bytes[8] == 1,
        .blocks = bytes + HEAD_BYTES,
    };
    size_t index_bytes = (size_t)blocks_count(&list) * OFFSET_BYTES;
    if (blob.len - HEAD_BYTES < index_bytes)
        return false;
    list.entries = list.blocks + index_bytes;
    list.entries_len = blob.len - HEAD_BYTES - index_bytes;
    *ret = list;
    return true;
}

static struct cursor cursor_at(const struct wordlist *list, uint32_t block)
{
    const uint8_t *offset = list->blocks + (size_t)block * OFFSET_BYTES;
    size_t at = (size_t)offset[0] | (size_t)offset[1] << 8 | (size_t)offset[2] << 16;
    return (struct cursor){
        .at = list->entries + (at < list->entries_len ? at : list->entries_len),
        .end = list->entries + list->entries_len,
        .classed = list->classed,
    };
}

/* false: the list ends here, or is damaged. */
static bool cursor_next(struct cursor *cursor)
{
    if (cursor->at == cursor->end)
        return false;
    size_t shared = *cursor->at >> 4, tail = *cursor->at & 15;
    cursor->at++;
    if (tail == LONG_TAIL) {
        if (cursor->at == cursor->end)
            return false;
        tail = *cursor->at++;
    }
    size_t bytes = tail + (cursor->classed ? 1 : 0);
    if (shared > cursor->len || shared + tail > CHECK_WORD_BYTES_MAX ||
        (size_t)(cursor->end - cursor->at) < bytes)
        return false;
    memcpy(cursor->word + shared, cursor->at, tail);
    cursor->len = shared + tail;
    cursor->at += bytes;
    if (cursor->classed)
        cursor->class_bits = cursor->at[-1];
    return true;
}

static struct str cursor_word(const struct cursor *cursor)
{
    return (struct str){cursor->word, cursor->len};
}

/* The last block whose first word is not after `word`; 0 if there is none. */
static uint32_t find_block(const struct wordlist *list, struct str word)
{
    uint32_t low = 0, high = blocks_count(list);
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        struct cursor cursor = cursor_at(list, middle);
        if (cursor_next(&cursor) && str_cmp(cursor_word(&cursor), word) <= 0)
            low = middle;
        else
            high = middle;
    }
    return low;
}

struct wordlist_hit wordlist_find(const struct wordlist *list, struct str word)
{
    struct wordlist_hit hit = {0};
    if (list->count == 0 || word.len > CHECK_WORD_BYTES_MAX)
        return hit;
    /* The next block begins where this one ends, so the word after the last is read as well. */
    for (struct cursor cursor = cursor_at(list, find_block(list, word)); cursor_next(&cursor);) {
        int order = str_cmp(cursor_word(&cursor), word);
        if (order < 0)
            continue;
        if (order > 0) {
            hit.goes_on = str_starts(cursor_word(&cursor), word);
            break;
        }
        hit.found = true;
        hit.class_bits = cursor.class_bits;
    }
    return hit;
}

size_t wordlist_at(const struct wordlist *list, uint32_t index, char *ret)
{
    if (index >= list->count)
        return 0;
    struct cursor cursor = cursor_at(list, index / BLOCK_WORDS);
    for (uint32_t i = 0; i <= index % BLOCK_WORDS; i++)
        if (!cursor_next(&cursor))
            return 0;
    memcpy(ret, cursor.word, cursor.len);
    return cursor.len;
}

enum word_kind wordlist_kind(uint8_t class_bits)
{
    return (enum word_kind)(class_bits >> 4 & 7);
}

bool wordlist_is_frequent_password(uint8_t class_bits)
{
    return class_bits & 0x80;
}

uint32_t wordlist_rank_power(uint8_t class_bits)
{
    return class_bits & 15u;
}
