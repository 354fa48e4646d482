/* SPDX-License-Identifier: Apache-2.0 */
/* pack.c: a whole pack: the text made fit to be read, its front matter, its steps, its folder. */
#include "pack/pack.h"

#include <limits.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/utf8.h"
#include "pack/parse.h"

/* Replaces what is no text by '?', says so once, and makes every line end with '\n'. Lengths do not
 * change. */
void parser_clean(struct parser *p)
{
    size_t bad = SIZE_MAX, control = SIZE_MAX;
    for (size_t i = p->bom; i < p->len;) {
        struct str rest = {p->work + i, p->len - i};
        size_t n = utf8_bytes(rest);
        if (n == 0) {
            bad = bad < i ? bad : i;
            p->work[i] = '?';
            n = 1;
        } else if (rest.ptr[0] == '\r') {
            p->work[i] = rest.len > 1 && rest.ptr[1] == '\n' ? ' ' : '\n';
        } else if (n == 1 && ((uint8_t)rest.ptr[0] < 0x20 || rest.ptr[0] == 0x7f) &&
                   rest.ptr[0] != '\n' && rest.ptr[0] != '\t') {
            control = control < i ? control : i;
            p->work[i] = '?';
        } else if (n == 2 && (uint8_t)rest.ptr[0] == 0xc2 && (uint8_t)rest.ptr[1] < 0xa0) {
            control = control < i ? control : i; /* U+0080 to U+009F */
            p->work[i] = p->work[i + 1] = '?';
        }
        i += n;
    }
    if (bad != SIZE_MAX)
        problem_add(p, SAY_NOT_UTF8, bad, STR(""), STR(""));
    if (control != SIZE_MAX)
        problem_add(p, SAY_CONTROL, control, STR(""), STR(""));
}

bool parser_init(struct parser *p, struct arena *arena, struct str text,
                 struct pack_problems *problems)
{
    *p = (struct parser){
        .arena = arena,
        .problems = problems,
        .text = text,
        .bom = str_starts(text, STR("\xef\xbb\xbf")) ? 3 : 0,
        .base_line = 1,
        .defaults = {.time_ms = PACK_TIME_MS_DEFAULT, .points = PACK_POINTS_DEFAULT},
    };
    buf_init(&p->scratch, (size_t)2 * PACK_BYTES_MAX);
    buf_init(&p->alt, PACK_BYTES_MAX);
    if (text.len > PACK_BYTES_MAX) {
        problem_add_at(problems, SAY_TOO_LARGE, 1, 1, number_str(arena, PACK_BYTES_MAX), STR(""));
        return false;
    }
    p->work = arena_alloc(arena, text.len + 1); /* ends with a NUL: a look at the next is safe */
    p->blocks = arena_alloc(arena, sizeof(*p->blocks));
    if (!p->work || !p->blocks) {
        problem_add_at(problems, SAY_MEMORY, 1, 1, STR(""), STR(""));
        return false;
    }
    if (text.len)
        memcpy(p->work, text.ptr, text.len);
    p->len = text.len;
    return true;
}

void parser_done(struct parser *p)
{
    buf_done(&p->scratch);
    buf_done(&p->alt);
}

static bool asks_anything(const struct pack *pack)
{
    for (uint32_t i = 0; i < pack->steps_count; i++)
        if (pack_step_asks(&pack->steps[i]))
            return true;
    return false;
}

/* Steps past the limit are still read for their faults, into a spare one. */
static void parse_steps(struct parser *p, size_t at, struct pack *pack)
{
    struct draft draft;
    struct pack_step spare;
    uint32_t count = 0;
    while (at < p->len) {
        p->base_line = parser_line(p, at);
        p->base = at;
        at = scan_step(p, at, &draft);
        bool fits = count < PACK_STEPS_MAX;
        struct pack_step *step = fits ? &pack->steps[count] : &spare;
        if (!step_build(p, &draft, pack, step))
            continue;
        if (count++ == PACK_STEPS_MAX)
            problem_add(p, SAY_STEPS_MANY, draft.at, number_str(p->arena, PACK_STEPS_MAX), STR(""));
        pack->steps_count += fits;
        pack->questions_count += fits && pack_step_judged(step);
    }
    if (count == 0)
        problem_add(p, SAY_STEPS_NONE, p->len, STR(""), STR(""));
    else if (!asks_anything(pack))
        problem_add(p, SAY_QUESTIONS_NONE, p->bom, STR(""), STR(""));
}

/* Parses whatever can be; *ret is whole only if no error was added. */
static void parse_all(struct arena *arena, struct str id, struct str text, struct pack *ret,
                      struct pack_problems *problems)
{
    struct parser p;
    *ret = (struct pack){.id = id, .text = text};
    ret->steps = arena_alloc(arena, PACK_STEPS_MAX * sizeof(*ret->steps));
    if (!parser_init(&p, arena, text, problems))
        goto cleanup;
    if (!ret->steps) {
        problem_add(&p, SAY_MEMORY, 0, STR(""), STR(""));
        goto cleanup;
    }
    parser_clean(&p);
    parse_steps(&p, front_parse(&p, ret, NULL), ret);
cleanup:
    parser_done(&p);
}

bool pack_parse(struct arena *arena, struct str id, struct str text, struct pack *ret,
                struct pack_problems *problems)
{
    struct pack pack;
    uint32_t errors_before = problems->errors;
    parse_all(arena, id, text, &pack, problems);
    problems_sort(problems);
    if (problems->errors > errors_before)
        return false;
    *ret = pack;
    return true;
}

bool pack_parse_kept(struct arena *arena, struct str id, struct str text, struct pack *ret,
                     struct err *err)
{
    struct pack_problems problems;
    pack_problems_init(&problems, arena, STR("en"));
    if (pack_parse(arena, id, text, ret, &problems))
        return true;
    if (problems.count == 0)
        return err_set(err, ERR_SYSTEM, "no memory for the pack");
    const struct pack_problem *first = &problems.items[0];
    return err_at(err, ERR_SYNTAX, first->line, first->column,
                  "the session's pack cannot be read any more (line %u: " STR_FMT
                  "); use the maillon that played it",
                  first->line, STR_ARG(str_head(first->message, 120)));
}

/* Steps and problems are told where they stand in pack.md. */
static void trace_back(struct pack *pack, struct pack_problems *problems, uint32_t first,
                       const struct origins *origins)
{
    problems_trace(problems, first, origins);
    for (uint32_t i = 0; i < pack->steps_count; i++)
        pack->steps[i].line = origins_find(origins, pack->steps[i].line, 1).line;
}

/* Reads whatever can be; false: not even that. */
static bool read_all(struct arena *arena, struct str id, struct str text,
                     const struct pack_files *files, struct str selection, struct pack *ret,
                     struct pack_problems *problems)
{
    struct origins origins;
    struct str expanded;
    if (!pack_expand(arena, text, files, selection, &expanded, &origins, problems))
        return false;
    uint32_t first = problems->count;
    parse_all(arena, id, expanded, ret, problems);
    trace_back(ret, problems, first, &origins);
    return true;
}

bool pack_read(struct arena *arena, struct str id, struct str text, const struct pack_files *files,
               struct str selection, struct pack *ret, struct pack_problems *problems)
{
    struct pack pack;
    uint32_t errors_before = problems->errors;
    (void)read_all(arena, id, text, files, selection, &pack, problems);
    problems_sort(problems);
    if (problems->errors > errors_before)
        return false;
    *ret = pack;
    return true;
}

/* --- on a disk ------------------------------------------------------------------------------- */

static struct str folder_name(struct arena *arena, const char *dir)
{
    char *real = realpath(dir, NULL); /* "." and ".." have a name too */
    struct str path = str_from(real ? real : dir), head;
    while (str_cut(path, '/', &head, &path))
        continue;
    struct str ret = arena_str(arena, head);
    free(real);
    return ret;
}

static struct str pack_id(struct arena *arena, const char *dir, struct str selection)
{
    char id[2 * PACK_PATH_BYTES_MAX];
    struct str name = folder_name(arena, dir);
    if (selection.len == 0)
        return name;
    int n = snprintf(id, sizeof(id), STR_FMT "@" STR_FMT, STR_ARG(name), STR_ARG(selection));
    return n > 0 && (size_t)n < sizeof(id) ? arena_str(arena, (struct str){id, (size_t)n}) : name;
}

/* Reads DIR/NAME. */
static bool read_beside(const void *user, struct arena *arena, struct str name, struct str *ret)
{
    const char *dir = user;
    char path[PATH_MAX];
    struct err err;
    int n = snprintf(path, sizeof(path), "%s/" STR_FMT, dir, STR_ARG(name));
    return n > 0 && (size_t)n < sizeof(path) && file_read(arena, path, PACK_BYTES_MAX, ret, &err);
}

/* Reads DIR/pack.md; says why it cannot. */
static bool read_text(struct arena *arena, const char *dir, struct str *ret,
                      struct pack_problems *problems)
{
    char path[PATH_MAX];
    struct err err = {0};
    int n = snprintf(path, sizeof(path), "%s/pack.md", dir);
    bool named = n > 0 && (size_t)n < sizeof(path);
    if (named && file_read(arena, path, PACK_BYTES_MAX, ret, &err))
        return true;
    if (err.code == ERR_LIMIT)
        problem_add_at(problems, SAY_TOO_LARGE, 1, 1, number_str(arena, PACK_BYTES_MAX), STR(""));
    else
        problem_add_at(problems, err.code == ERR_NOT_FOUND ? SAY_FILE_MISSING : SAY_FILE_UNREADABLE,
                       1, 1, STR(""), str_from(named ? path : dir));
    return false;
}

bool pack_load(struct arena *arena, const char *dir, struct str selection, struct pack *ret,
               struct pack_problems *problems)
{
    const struct pack_files files = {.read = read_beside, .user = dir};
    struct pack pack;
    struct str text;
    uint32_t errors_before = problems->errors;
    if (!read_text(arena, dir, &text, problems))
        return false;
    if (read_all(arena, pack_id(arena, dir, selection), text, &files, selection, &pack, problems)) {
        pack.dir = arena_str(arena, str_from(dir));
        pictures_check(arena, dir, &pack, problems);
    }
    problems_sort(problems);
    if (problems->errors > errors_before)
        return false;
    *ret = pack;
    return true;
}
