/* SPDX-License-Identifier: Apache-2.0 */
/* buf.c: growing bytes. */
#include "base/buf.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void buf_init(struct buf *b, size_t bytes_max)
{
    *b = (struct buf){.max = bytes_max};
}

void buf_done(struct buf *b)
{
    free(b->ptr);
    *b = (struct buf){.max = b->max};
}

void buf_clear(struct buf *b)
{
    b->len = 0;
    b->refused = false;
}

void buf_consume(struct buf *b, size_t n)
{
    assert(n <= b->len);
    if (n > 0 && n < b->len)
        memmove(b->ptr, b->ptr + n, b->len - n);
    b->len -= n;
}

struct str buf_str(const struct buf *b)
{
    return (struct str){b->ptr, b->len};
}

char *buf_grow(struct buf *b, size_t n)
{
    if (n > b->max || b->len > b->max - n) {
        b->refused = true;
        return NULL;
    }
    if (b->cap - b->len < n) {
        size_t cap = b->cap ? b->cap : 64;
        while (cap < b->len + n)
            cap *= 2;
        char *ptr = realloc(b->ptr, cap);
        if (!ptr) {
            b->refused = true;
            return NULL;
        }
        b->ptr = ptr;
        b->cap = cap;
    }
    char *room = b->ptr + b->len;
    b->len += n;
    return room;
}

bool buf_put(struct buf *b, struct str s)
{
    if (s.len == 0)
        return !b->refused;
    char *room = buf_grow(b, s.len);
    if (room)
        memcpy(room, s.ptr, s.len);
    return room != NULL;
}

bool buf_put_byte(struct buf *b, uint8_t byte)
{
    char *room = buf_grow(b, 1);
    if (room)
        *room = (char)byte;
    return room != NULL;
}

bool buf_printf(struct buf *b, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    /* One byte more than the text: vsnprintf ends with a NUL, which is not kept. */
    char *room = n < 0 ? NULL : buf_grow(b, (size_t)n + 1);
    if (!room) {
        b->refused = true;
        return false;
    }
    va_start(args, format);
    (void)vsnprintf(room, (size_t)n + 1, format, args);
    va_end(args);
    b->len--;
    return true;
}
