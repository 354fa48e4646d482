/* SPDX-License-Identifier: Apache-2.0 */
/* region.c: a table of regions: the first line names its columns, ';' stands between cells. A cell
 * that holds one stands between double quotes, and doubles those that it holds (RFC 4180, 2). */
#include "pack/parse.h"

/* --- names ----------------------------------------------------------------------------------- */

static bool variable_name_valid(struct str name)
{
    if (name.len == 0 || name.len > PACK_ID_BYTES_MAX)
        return false;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') &&
            c != '-' && c != '_')
            return false;
    }
    return true;
}

/* U+00C0 to U+00FF without their accents; '.': no letter. Æ and ß are not told from a and s. */
static const char latin1_letters[] =
    "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty";
static_assert(sizeof(latin1_letters) == 64 + 1, "one for each");

/* The next letter or digit, in lower case and without accent; 0: none is left. */
static char next_letter(struct str *s)
{
    while (s->len > 0) {
        uint8_t byte = (uint8_t)s->ptr[0];
        char c = s->ptr[0];
        if (byte == 0xc3 && s->len > 1) {
            c = latin1_letters[(uint8_t)s->ptr[1] & 0x3f];
            *s = str_skip(*s, 2);
        } else {
            *s = str_skip(*s, 1);
            if (c >= 'A' && c <= 'Z')
                c = (char)(c - 'A' + 'a');
        }
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            return c;
    }
    return 0;
}

/* "Provence-Alpes-Côte d’Azur" is "provence alpes cote d'azur". */
static bool same_region(struct str a, struct str b)
{
    char c, d;
    do {
        c = next_letter(&a);
        d = next_letter(&b);
    } while (c == d && c != 0);
    return c == d;
}

/* --- cells ----------------------------------------------------------------------------------- */

/* Cuts a cell off the line; false: it was the last. *ret_doubled: it holds doubled quotes. */
static bool cut_cell(struct str *line, struct str *ret, bool *ret_doubled)
{
    struct str s = trim_spaces(*line);
    size_t end = 1;
    *ret_doubled = false;
    if (s.len == 0 || s.ptr[0] != '"') {
        bool more = str_cut(*line, ';', ret, line);
        *ret = trim_spaces(*ret);
        return more;
    }
    while (end < s.len) {
        bool doubled = end + 1 < s.len && s.ptr[end + 1] == '"';
        if (s.ptr[end] == '"' && !doubled)
            break;
        *ret_doubled = *ret_doubled || s.ptr[end] == '"';
        end += s.ptr[end] == '"' ? 2 : 1;
    }
    *ret = str_skip(str_head(s, end < s.len ? end : s.len), 1);
    struct str after;
    return str_cut(str_skip(s, end + 1), ';', &after, line);
}

/* A copy in which doubled quotes are single. */
static struct str cell_text(struct arena *arena, struct str cell, bool doubled)
{
    char *copy = arena_alloc(arena, cell.len + 1);
    size_t len = 0;
    if (!copy)
        return (struct str){0};
    for (size_t i = 0; i < cell.len; i++) {
        copy[len++] = cell.ptr[i];
        i += doubled && cell.ptr[i] == '"';
    }
    return (struct str){copy, len};
}

/* --- rows ------------------------------------------------------------------------------------ */

struct reader {
    struct str rest;
    uint32_t line;
};

/* The next line that is not empty. */
static bool next_line(struct reader *r, struct str *ret)
{
    while (r->rest.len > 0) {
        (void)str_cut(r->rest, '\n', ret, &r->rest);
        *ret = str_trim(*ret);
        r->line++;
        if (ret->len > 0)
            return true;
    }
    return false;
}

static bool read_head(struct reader *r, struct variables *ret)
{
    struct str line, cell;
    bool doubled;
    ret->count = 0;
    if (!next_line(r, &line))
        return false;
    for (bool more = true; more;) {
        more = cut_cell(&line, &cell, &doubled);
        if (ret->count == PACK_VARIABLES_MAX || !variable_name_valid(cell))
            return false;
        ret->names[ret->count++] = cell;
    }
    return str_eq_nocase(ret->names[0], STR("region"));
}

static uint32_t count_cells(struct str line)
{
    struct str cell;
    bool doubled;
    uint32_t count = 1;
    while (cut_cell(&line, &cell, &doubled))
        count++;
    return count;
}

static void read_values(struct arena *arena, struct str line, struct variables *ret)
{
    for (uint32_t i = 0; i < ret->count; i++) {
        struct str cell;
        bool doubled;
        (void)cut_cell(&line, &cell, &doubled);
        ret->values[i] = cell_text(arena, cell, doubled);
    }
}

/* "Bretagne, Corse, …": what the first column holds. */
static struct str list_regions(struct arena *arena, struct str csv)
{
    struct reader r = {.rest = csv};
    struct str line, cell;
    struct buf out;
    bool doubled;
    buf_init(&out, (size_t)4 * ERR_MESSAGE_MAX);
    (void)next_line(&r, &line);
    while (next_line(&r, &line)) {
        (void)cut_cell(&line, &cell, &doubled);
        if (out.len > 0)
            (void)buf_put(&out, STR(", "));
        (void)buf_put(&out, cell);
    }
    struct str ret = arena_str(arena, buf_str(&out));
    buf_done(&out);
    return ret;
}

static bool fault(struct region_fault *ret, enum sentence sentence, struct str detail)
{
    *ret = (struct region_fault){.sentence = sentence, .detail = detail};
    return false;
}

bool region_read(struct arena *arena, struct str csv, struct str region, struct variables *ret,
                 struct region_fault *ret_fault)
{
    struct str line, cell;
    bool doubled, found = false;
    if (str_starts(csv, STR("\xef\xbb\xbf")))
        csv = str_skip(csv, 3);
    struct reader r = {.rest = csv};
    if (!str_is_utf8(csv))
        return fault(ret_fault, SAY_REGIONS_UTF8, STR(""));
    if (!read_head(&r, ret))
        return fault(ret_fault, SAY_REGIONS_HEAD, number_str(arena, PACK_VARIABLES_MAX));
    while (next_line(&r, &line)) {
        struct str rest = line;
        if (count_cells(line) != ret->count)
            return fault(ret_fault, SAY_REGIONS_CELLS, number_str(arena, r.line));
        (void)cut_cell(&rest, &cell, &doubled);
        if (!found && same_region(cell, region))
            read_values(arena, line, ret);
        found = found || same_region(cell, region);
    }
    return found || fault(ret_fault, SAY_REGION_UNKNOWN, list_regions(arena, csv));
}
