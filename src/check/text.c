/* SPDX-License-Identifier: Apache-2.0 */
/* text.c: bytes and runs that double in the arena; a run goes on as long as the steps are equal. */
#include "check/text.h"

#include <string.h>

enum {
    TEXT_BYTES_FIRST = 1024,
    TEXT_RUNS_FIRST = 16,
};

void text_init(struct text *text, struct arena *arena, const struct text *source)
{
    *text = (struct text){.arena = arena, .source = source};
}

static bool runs_room(struct text *text)
{
    if (text->runs_count < text->runs_cap)
        return true;
    uint32_t cap = text->runs_cap ? text->runs_cap * 2 : TEXT_RUNS_FIRST;
    struct text_run *runs = arena_alloc(text->arena, cap * sizeof(*runs));
    if (!runs)
        return false;
    if (text->runs_count)
        memcpy(runs, text->runs, text->runs_count * sizeof(*runs));
    text->runs = runs;
    text->runs_cap = cap;
    return true;
}

static bool bytes_room(struct text *text, size_t more)
{
    if (text->cap - text->len >= more)
        return true;
    uint32_t cap = text->cap ? text->cap * 2 : TEXT_BYTES_FIRST;
    while (cap - text->len < more)
        cap *= 2;
    char *ptr = arena_alloc(text->arena, cap);
    if (!ptr)
        return false;
    if (text->len)
        memcpy(ptr, text->ptr, text->len);
    text->ptr = ptr;
    text->cap = cap;
    return true;
}

void text_view(struct text *text, struct arena *arena, struct str part, uint32_t start)
{
    union { /* never written: cap is 0, so the first text_put would copy */
        const char *given;
        char *kept;
    } ptr = {part.ptr};
    text_init(text, arena, NULL);
    text->ptr = ptr.kept;
    text->len = (uint32_t)part.len;
    if (runs_room(text))
        text->runs[text->runs_count++] = (struct text_run){0, start, 1, 1};
    else
        text->refused = true;
}

struct str text_str(const struct text *text)
{
    return (struct str){text->ptr, text->len};
}

static bool goes_on(const struct text *text, uint32_t in, uint32_t out_step, uint32_t in_step)
{
    if (text->runs_count == 0)
        return false;
    const struct text_run *last = &text->runs[text->runs_count - 1];
    uint32_t out = text->len - last->out;
    return last->out_step == out_step && last->in_step == in_step && out % out_step == 0 &&
           last->in + out / out_step * in_step == in;
}

void text_put(struct text *text, struct str bytes, uint32_t in, uint32_t in_len)
{
    bool same = bytes.len == in_len;
    uint32_t out_step = same ? 1 : (uint32_t)bytes.len, in_step = same ? 1 : in_len;
    if (bytes.len == 0 || text->refused)
        return;
    if (!bytes_room(text, bytes.len) ||
        (!goes_on(text, in, out_step, in_step) && !runs_room(text))) {
        text->refused = true;
        return;
    }
    if (!goes_on(text, in, out_step, in_step))
        text->runs[text->runs_count++] = (struct text_run){text->len, in, out_step, in_step};
    memcpy(text->ptr + text->len, bytes.ptr, bytes.len);
    text->len += (uint32_t)bytes.len;
}

/* The bytes of the source that one byte came from. */
static struct text_span byte_origin(const struct text *text, uint32_t at)
{
    uint32_t low = 0, high = text->runs_count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (text->runs[middle].out <= at)
            low = middle;
        else
            high = middle;
    }
    const struct text_run *run = &text->runs[low];
    uint32_t start = run->in + (at - run->out) / run->out_step * run->in_step;
    return (struct text_span){start, start + run->in_step};
}

struct text_span text_origin(const struct text *text, uint32_t start, uint32_t end)
{
    for (; text; text = text->source) {
        if (text->runs_count == 0 || start >= text->len)
            return (struct text_span){0, 0};
        if (end > text->len)
            end = text->len;
        struct text_span first = byte_origin(text, start);
        struct text_span last = end > start + 1 ? byte_origin(text, end - 1) : first;
        end = end > start ? last.end : first.start;
        start = first.start;
    }
    return (struct text_span){start, end < start ? start : end};
}

/* Bytes of the text that come from [span) of its source by one run, which ends at run_end. */
static struct text_span run_locate(const struct text_run *run, uint32_t run_end,
                                   struct text_span span)
{
    uint32_t steps = (run_end - run->out + run->out_step - 1) / run->out_step;
    if (run->in_step == 0 || span.end <= run->in || span.start >= run->in + steps * run->in_step)
        return (struct text_span){0, 0};
    uint32_t first = span.start > run->in ? (span.start - run->in) / run->in_step : 0;
    uint32_t end = run->out + ((span.end - 1 - run->in) / run->in_step + 1) * run->out_step;
    return (struct text_span){run->out + first * run->out_step, end < run_end ? end : run_end};
}

struct text_span text_locate(const struct text *text, uint32_t start, uint32_t end)
{
    struct text_span span = {start, end}, ret = {0, 0};
    if (text->source)
        span = text_locate(text->source, start, end);
    for (uint32_t i = 0; span.start < span.end && i < text->runs_count; i++) {
        uint32_t run_end = i + 1 < text->runs_count ? text->runs[i + 1].out : text->len;
        struct text_span found = run_locate(&text->runs[i], run_end, span);
        if (found.start == found.end)
            continue;
        if (ret.start == ret.end || found.start < ret.start)
            ret.start = found.start;
        if (found.end > ret.end)
            ret.end = found.end;
    }
    return ret;
}
