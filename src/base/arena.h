/* SPDX-License-Identifier: Apache-2.0 */
/* arena.h: memory that is built up, used, and dropped at once. */
#ifndef MAILLON_BASE_ARENA_H
#define MAILLON_BASE_ARENA_H

#include <stddef.h>

#include "base/str.h"

struct arena; /* made by arena_new, ended by arena_free, which takes NULL */

/* bytes_max: all that it will ever hand out. NULL: no memory. */
struct arena *arena_new(size_t bytes_max);
/* Zeroed, aligned for any type; NULL past bytes_max or without memory. */
void *arena_alloc(struct arena *a, size_t n);
/* A copy of s inside the arena, NUL-terminated past its length; ptr is NULL on failure. */
struct str arena_str(struct arena *a, struct str s);
/* Drops all that it gave and keeps the first block for reuse. */
void arena_reset(struct arena *a);
void arena_free(struct arena *a);

#endif
