/* SPDX-License-Identifier: Apache-2.0 */
/* origin.c: where the lines of an expanded text come from. Few runs of lines and few variables
 * describe a long text. */
#include "pack/parse.h"

struct origin_run {
    uint32_t line; /* of the expanded text, its first */
    struct origin from;
};

struct origin_shift {
    uint32_t line, column; /* of the expanded text, where the value begins */
    uint32_t chars, written;
};

/* Room for one more item in the arena; false: no memory, which is remembered. */
static bool grow(struct origins *origins, void **items, uint32_t count, uint32_t *cap, size_t size)
{
    if (count < *cap)
        return true;
    uint32_t more = *cap ? *cap * 2 : 16;
    void *copy = arena_alloc(origins->arena, more * size);
    if (!copy) {
        origins->refused = true;
        return false;
    }
    if (count > 0)
        memcpy(copy, *items, count * size);
    *items = copy;
    *cap = more;
    return true;
}

struct origin origin_after(struct origin from, uint32_t n)
{
    if (from.file.len > 0)
        from.file_line += n;
    else if (from.column == 0)
        from.line += n;
    return from;
}

static bool same_origin(struct origin a, struct origin b)
{
    return a.line == b.line && a.column == b.column && str_eq(a.file, b.file) &&
           a.file_line == b.file_line;
}

void origins_add(struct origins *origins, uint32_t line, struct origin from)
{
    void *runs = origins->runs;
    if (origins->runs_count > 0) {
        const struct origin_run *last = &origins->runs[origins->runs_count - 1];
        if (same_origin(origin_after(last->from, line - last->line), from))
            return;
    }
    if (!grow(origins, &runs, origins->runs_count, &origins->runs_cap, sizeof(*origins->runs)))
        return;
    origins->runs = runs;
    origins->runs[origins->runs_count++] = (struct origin_run){.line = line, .from = from};
}

void origins_shift(struct origins *origins, uint32_t line, uint32_t column, uint32_t chars,
                   uint32_t written)
{
    void *shifts = origins->shifts;
    if (!grow(origins, &shifts, origins->shifts_count, &origins->shifts_cap,
              sizeof(*origins->shifts)))
        return;
    origins->shifts = shifts;
    origins->shifts[origins->shifts_count++] =
        (struct origin_shift){.line = line, .column = column, .chars = chars, .written = written};
}

/* The first run or shift that is not before the line, by halves. */
static uint32_t first_shift(const struct origins *origins, uint32_t line)
{
    uint32_t low = 0, high = origins->shifts_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (origins->shifts[middle].line < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* A column of the expanded text as it was before variables took their place. */
static uint32_t written_column(const struct origins *origins, uint32_t line, uint32_t column)
{
    int64_t moved = 0; /* by the variables before the place */
    for (uint32_t i = first_shift(origins, line); i < origins->shifts_count; i++) {
        const struct origin_shift *shift = &origins->shifts[i];
        if (shift->line != line || shift->column > column)
            break;
        if (column < shift->column + shift->chars) /* inside a value: at its name */
            return (uint32_t)(shift->column + moved);
        moved += (int64_t)shift->written - shift->chars;
    }
    return (uint32_t)(column + moved);
}

struct origin origins_find(const struct origins *origins, uint32_t line, uint32_t column)
{
    uint32_t low = 0, high = origins->runs_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (origins->runs[middle].line <= line)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return (struct origin){.line = line, .column = column};
    const struct origin_run *run = &origins->runs[low - 1];
    struct origin found = origin_after(run->from, line - run->line);
    if (found.column == 0)
        found.column = written_column(origins, line, column);
    return found;
}
