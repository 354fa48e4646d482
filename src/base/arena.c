/* SPDX-License-Identifier: Apache-2.0 */
/* arena.c: blocks in a list, the newest first. */
#include "base/arena.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

enum {
    ARENA_BLOCK_BYTES = 16384,
};

struct block {
    struct block *next;
    size_t used, size; /* bytes of data */
    alignas(max_align_t) char data[];
};

struct arena {
    struct block *blocks;
    size_t bytes_max, given;
};

struct arena *arena_new(size_t bytes_max)
{
    struct arena *a = calloc(1, sizeof(*a));
    if (a)
        a->bytes_max = bytes_max;
    return a;
}

static struct block *block_new(size_t size)
{
    struct block *block = malloc(sizeof(*block) + size);
    if (block)
        *block = (struct block){.size = size};
    return block;
}

void *arena_alloc(struct arena *a, size_t n)
{
    size_t align = alignof(max_align_t);
    if (n > a->bytes_max || a->given > a->bytes_max - n)
        return NULL;
    size_t rounded = (n + align - 1) / align * align;
    if (!a->blocks || a->blocks->size - a->blocks->used < rounded) {
        struct block *block = block_new(rounded > ARENA_BLOCK_BYTES ? rounded : ARENA_BLOCK_BYTES);
        if (!block)
            return NULL;
        block->next = a->blocks;
        a->blocks = block;
    }
    void *ret = a->blocks->data + a->blocks->used;
    a->blocks->used += rounded;
    a->given += n;
    memset(ret, 0, n);
    return ret;
}

struct str arena_str(struct arena *a, struct str s)
{
    char *copy = arena_alloc(a, s.len + 1);
    if (!copy)
        return (struct str){0};
    if (s.len)
        memcpy(copy, s.ptr, s.len);
    return (struct str){copy, s.len};
}

static void free_blocks(struct block *block)
{
    while (block) {
        struct block *next = block->next;
        free(block);
        block = next;
    }
}

void arena_reset(struct arena *a)
{
    a->given = 0;
    if (!a->blocks)
        return;
    free_blocks(a->blocks->next);
    a->blocks->next = NULL;
    a->blocks->used = 0;
}

void arena_free(struct arena *a)
{
    if (!a)
        return;
    free_blocks(a->blocks);
    free(a);
}
