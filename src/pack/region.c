/* SPDX-License-Identifier: Apache-2.0 */
/* region.c: a table of regions: the first line names its columns, ';' stands between cells. Cells
 * hold no ';' and no quote. */
#include "pack/parse.h"

/* Without the spaces around it, nor a quote pair. */
static struct str cell_trim(struct str cell)
{
    cell = trim_spaces(cell);
    if (cell.len >= 2 && cell.ptr[0] == '"' && cell.ptr[cell.len - 1] == '"')
        cell = (struct str){cell.ptr + 1, cell.len - 2};
    return cell;
}

/* The next line that is not empty. */
static bool next_line(struct str *rest, struct str *ret)
{
    while (rest->len > 0) {
        (void)str_cut(*rest, '\n', ret, rest);
        *ret = str_trim(*ret);
        if (ret->len > 0)
            return true;
    }
    return false;
}

static bool read_names(struct str line, struct variables *ret, struct err *err)
{
    ret->count = 0;
    for (bool more = true; more;) {
        struct str cell;
        more = str_cut(line, ';', &cell, &line);
        if (ret->count == PACK_VARIABLES_MAX)
            return err_set(err, ERR_LIMIT, "more than %d columns", PACK_VARIABLES_MAX);
        ret->names[ret->count++] = cell_trim(cell);
    }
    return true;
}

static bool read_values(struct arena *arena, struct str line, struct variables *ret,
                        struct err *err)
{
    uint32_t at = 0;
    for (bool more = true; more; at++) {
        struct str cell;
        more = str_cut(line, ';', &cell, &line);
        if (at < ret->count)
            ret->values[at] = arena_str(arena, cell_trim(cell));
    }
    return at == ret->count || err_set(err, ERR_SYNTAX, "%u cells instead of %u", at, ret->count);
}

bool region_read(struct arena *arena, struct str csv, struct str region, struct variables *ret,
                 struct err *err)
{
    struct str line, head, rest;
    if (str_starts(csv, STR("\xef\xbb\xbf")))
        csv = str_skip(csv, 3);
    if (!str_is_utf8(csv))
        return err_set(err, ERR_SYNTAX, "not UTF-8");
    if (!next_line(&csv, &line) || !read_names(line, ret, err))
        return line.len > 0 ? false : err_set(err, ERR_SYNTAX, "empty");
    while (next_line(&csv, &line)) {
        (void)str_cut(line, ';', &head, &rest);
        if (str_eq_nocase(cell_trim(head), region))
            return read_values(arena, line, ret, err);
    }
    return err_set(err, ERR_NOT_FOUND, "no row for this region");
}
