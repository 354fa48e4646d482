/* SPDX-License-Identifier: Apache-2.0 */
/* text.h: a decoded text that remembers, for each of its bytes, the bytes that it came from. Texts
 * are made of texts (the page of the decoded body of the input), and a place is followed back
 * through all of them. */
#ifndef MAILLON_CHECK_TEXT_H
#define MAILLON_CHECK_TEXT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

/* From `out` on, each `out_step` bytes came from `in_step` bytes of the source, `in` being the
 * first. */
struct text_run {
    uint32_t out, in, out_step, in_step;
};

struct text {
    struct arena *arena;       /* borrowed */
    const struct text *source; /* borrowed; NULL: the input itself */
    char *ptr;                 /* in the arena; of a view: the source's own bytes, never written */
    uint32_t len, cap;
    struct text_run *runs; /* in the arena; by `out` */
    uint32_t runs_count, runs_cap;
    bool refused; /* memory ran out: the end is missing */
};

struct text_span {
    uint32_t start, end;
};

/* An empty text about to be made out of `source`. */
void text_init(struct text *text, struct arena *arena, const struct text *source);
/* A text that is part of the input, from `start` on, not copied. */
void text_view(struct text *text, struct arena *arena, struct str part, uint32_t start);
struct str text_str(const struct text *text);
/* Appends bytes that in_len bytes of the source, from `in` on, stand for. As many as those: each
 * stands for itself. */
void text_put(struct text *text, struct str bytes, uint32_t in, uint32_t in_len);
/* The bytes of the input that carry [start, end) of the text; an empty span gives an empty one. */
struct text_span text_origin(const struct text *text, uint32_t start, uint32_t end);
/* The way back: the bytes of the text between the first and the last that come from [start, end) of
 * the input; an empty span where none does. */
struct text_span text_locate(const struct text *text, uint32_t start, uint32_t end);

#endif
