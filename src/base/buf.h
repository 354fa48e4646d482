/* SPDX-License-Identifier: Apache-2.0 */
/* buf.h: bytes that grow up to a ceiling known from birth. A failed append is remembered, so that a
 * caller may append many times and look once, at the end. */
#ifndef MAILLON_BASE_BUF_H
#define MAILLON_BASE_BUF_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/format.h"
#include "base/str.h"

struct buf {
    char *ptr;    /* owned */
    size_t len;   /* bytes in use */
    size_t cap;   /* bytes allocated */
    size_t max;   /* ceiling, bytes */
    bool refused; /* an append went past the ceiling, or memory ran out: the content is not whole */
};

/* In place; allocates nothing yet. */
void buf_init(struct buf *b, size_t bytes_max);
void buf_done(struct buf *b);
/* Empties it and keeps its memory; forgets a refusal. */
void buf_clear(struct buf *b);
/* Drops the first n bytes (n <= len) and moves the rest down. */
void buf_consume(struct buf *b, size_t n);
struct str buf_str(const struct buf *b);
bool buf_put(struct buf *b, struct str s);
bool buf_put_byte(struct buf *b, uint8_t byte);
bool buf_printf(struct buf *b, const char *format, ...) PRINTF_LIKE(2, 3);
/* Room for n more bytes at ret, to be filled by the caller; NULL past the ceiling. len is raised.
 */
char *buf_grow(struct buf *b, size_t n);

#endif
