/* SPDX-License-Identifier: Apache-2.0 */
/* expand.c: a pack's text with its variables, includes and selection written out, so that it can be
 * kept beside a session's journal and parsed without any file. */
#include <limits.h>
#include <stdlib.h>

#include "base/file.h"
#include "pack/parse.h"

struct expansion {
    struct arena *arena;
    const char *dir;
    struct str selection;
    struct pack_problems *problems;
    struct variables variables;
    bool varied; /* there are variables */
    struct buf out;
    uint32_t *lines; /* of the file, for each line of out; owned until done */
    uint32_t lines_count, lines_cap;
    uint32_t steps, includes;
};

/* --- lines ----------------------------------------------------------------------------------- */

static void note_line(struct expansion *x, uint32_t line)
{
    if (x->lines_count == x->lines_cap) {
        uint32_t cap = x->lines_cap ? 2 * x->lines_cap : 1024;
        uint32_t *lines = realloc(x->lines, cap * sizeof(*lines));
        if (!lines) {
            x->out.refused = true;
            return;
        }
        x->lines = lines;
        x->lines_cap = cap;
    }
    x->lines[x->lines_count++] = line;
}

/* Puts a text that begins a line; each of its lines is one of the file's, from `line` on, or all
 * come from `line` itself. The last one is ended. */
static void put_lines(struct expansion *x, struct str text, uint32_t line, bool counts)
{
    for (bool more = text.len > 0; more;) {
        struct str one;
        more = str_cut(text, '\n', &one, &text);
        if (!more && one.len == 0)
            break;
        (void)buf_put(&x->out, one);
        (void)buf_put_byte(&x->out, '\n');
        note_line(x, line);
        line += counts;
    }
}

static uint32_t count_lines(struct str text)
{
    uint32_t count = 0;
    for (size_t i = 0; i < text.len; i++)
        count += text.ptr[i] == '\n';
    return count;
}

/* --- variables ------------------------------------------------------------------------------- */

static const struct str *variable_find(const struct variables *variables, struct str name)
{
    for (uint32_t i = 0; i < variables->count; i++)
        if (str_eq(variables->names[i], name))
            return &variables->values[i];
    return NULL;
}

static void say_at(struct expansion *x, enum sentence sentence, struct str text, size_t at,
                   struct str arg)
{
    uint32_t line = 1 + count_lines(str_head(text, at));
    size_t begin = at;
    while (begin > 0 && text.ptr[begin - 1] != '\n')
        begin--;
    struct str before = {text.ptr + begin, at - begin};
    uint32_t column = (uint32_t)(str_is_utf8(before) ? str_code_points(before) : before.len) + 1;
    problem_add_at(x->problems, sentence, line, column, arg, STR(""));
}

/* The text with each {{name}} replaced; lines stay where they are. */
static struct str vary(struct expansion *x, struct str text)
{
    struct buf out;
    bool changed = false;
    if (!x->varied || str_find(text, STR("{{")) == text.len)
        return text;
    buf_init(&out, (size_t)2 * PACK_BYTES_MAX);
    for (size_t at = 0; at < text.len;) {
        size_t opening = at + str_find(str_skip(text, at), STR("{{"));
        (void)buf_put(&out, str_head(str_skip(text, at), opening - at));
        if (opening == text.len)
            break;
        struct str rest = str_skip(text, opening + 2), line;
        (void)str_cut(rest, '\n', &line, &rest);
        size_t len = str_find(line, STR("}}"));
        const struct str *value =
            len < line.len ? variable_find(&x->variables, trim_spaces(str_head(line, len))) : NULL;
        if (value)
            (void)buf_put(&out, *value);
        else if (len < line.len)
            say_at(x, SAY_VARIABLE_UNKNOWN, text, opening, trim_spaces(str_head(line, len)));
        else
            (void)buf_put(&out, STR("{{"));
        at = len < line.len ? opening + 2 + len + 2 : opening + 2;
        changed = changed || len < line.len;
    }
    struct str ret = changed ? arena_str(x->arena, buf_str(&out)) : text;
    x->out.refused = x->out.refused || out.refused || !ret.ptr;
    buf_done(&out);
    return ret.ptr ? ret : text;
}

static bool read_file(struct expansion *x, const char *folder, struct str name, struct str *ret,
                      struct err *err)
{
    char path[PATH_MAX];
    int n = snprintf(path, sizeof(path), "%s/" STR_FMT "%s" STR_FMT, x->dir,
                     STR_ARG(str_from(folder)), folder[0] ? "/" : "", STR_ARG(name));
    if (n < 0 || (size_t)n >= sizeof(path))
        return err_set(err, ERR_LIMIT, "the path is too long");
    return file_read(x->arena, path, PACK_BYTES_MAX, ret, err);
}

static void read_region(struct expansion *x, struct parser *p, const struct front_sources *sources)
{
    struct str csv;
    struct err err = {0};
    if (sources->region.value.len == 0 && sources->regions.value.len == 0)
        return;
    struct str file = sources->regions.value.len > 0 ? sources->regions.value : STR("regions.csv");
    if (picture_path_valid(file) || str_ends(file, STR(".csv")))
        x->varied = str_find(file, STR("..")) == file.len && read_file(x, "", file, &csv, &err) &&
                    region_read(x->arena, csv, sources->region.value, &x->variables, &err);
    if (!x->varied)
        problem_add(p, SAY_REGION_BAD,
                    sources->region.value.len > 0 ? sources->region.value_at
                                                  : sources->regions.value_at,
                    sources->region.value, arena_str(x->arena, str_from(err.message)));
}

/* --- steps ----------------------------------------------------------------------------------- */

static void put_separator(struct expansion *x, uint32_t line)
{
    if (x->steps++ > 0)
        put_lines(x, STR("\n---\n\n"), line, false);
}

/* in: the selections of the step; empty: only the whole has it. */
static bool is_selected(const struct expansion *x, struct str in)
{
    return x->selection.len == 0 || names_hold(in, x->selection);
}

static struct str entry_value(const struct draft *draft, enum directive directive)
{
    return directive_given(draft, directive) ? draft->entries[directive].value : STR("");
}

/* A parser whose faults nobody hears: they are told when the whole is parsed. */
static bool quiet_init(struct expansion *x, struct parser *p, struct str text,
                       struct pack_problems *quiet)
{
    pack_problems_init(quiet, x->arena, x->problems->language);
    if (!parser_init(p, x->arena, text, quiet))
        return false;
    parser_clean(p);
    return true;
}

/* Puts the steps of an included pack: all, or the one with this id. false: none had it. */
static bool put_included(struct expansion *x, struct str text, struct str id, struct str in,
                         uint32_t line)
{
    struct parser p;
    struct draft draft;
    struct pack pack = {0};
    struct pack_problems quiet;
    bool any = false;
    if (quiet_init(x, &p, text, &quiet)) {
        for (size_t at = front_parse(&p, &pack, NULL); at < p.len;) {
            p.base = at;
            p.base_line = 1;
            at = scan_step(&p, at, &draft);
            if (draft.at >= draft.to || directive_given(&draft, DIRECTIVE_INCLUDE) ||
                (id.len > 0 && !str_eq(entry_value(&draft, DIRECTIVE_ID), id)))
                continue;
            any = true;
            if (!is_selected(x, in.len > 0 ? in : entry_value(&draft, DIRECTIVE_IN)))
                continue;
            put_separator(x, line);
            put_lines(x, (struct str){text.ptr + draft.from, draft.to - draft.from}, line, false);
        }
    }
    parser_done(&p);
    return any;
}

/* "../cyberquiz" or "cyberquiz": beside this pack, never further up. */
static bool is_neighbour(struct str path)
{
    if (str_starts(path, STR("../")))
        path = str_skip(path, 3);
    return name_valid(path);
}

static void include(struct expansion *x, struct parser *p, const struct draft *draft)
{
    char folder[PACK_PATH_BYTES_MAX];
    const struct entry *entry = &draft->entries[DIRECTIVE_INCLUDE];
    struct str path, ids, text;
    struct err err = {0};
    uint32_t line = parser_line(p, draft->at);
    (void)str_cut(entry->value, '#', &path, &ids);
    path = trim_spaces(path);
    if (x->includes++ == PACK_INCLUDES_MAX)
        problem_add(p, SAY_INCLUDES_MANY, entry->value_at, number_str(x->arena, PACK_INCLUDES_MAX),
                    STR(""));
    int n = snprintf(folder, sizeof(folder), "../" STR_FMT,
                     STR_ARG(str_starts(path, STR("../")) ? str_skip(path, 3) : path));
    if (!is_neighbour(path) || n < 0 || (size_t)n >= sizeof(folder) ||
        !read_file(x, folder, STR("pack.md"), &text, &err)) {
        problem_add(p, SAY_INCLUDE_BAD, entry->value_at, path,
                    arena_str(x->arena, str_from(err.message)));
        return;
    }
    text = vary(x, text);
    for (bool more = true; more;) {
        struct str id;
        more = str_cut(ids, ',', &id, &ids);
        id = trim_spaces(id);
        if (!put_included(x, text, id, entry_value(draft, DIRECTIVE_IN), line))
            problem_add(p, SAY_INCLUDE_ID, entry->value_at, id, STR(""));
    }
}

/* Only the comment with the settings is there. */
static bool is_alone(const struct parser *p, const struct draft *draft)
{
    for (size_t i = draft->from; i < draft->to; i++)
        if (!strchr(" \t\n", p->work[i]))
            return false;
    return draft->messages_count == 0 && draft->notes.texts.count == 0;
}

static void put_steps(struct expansion *x, struct parser *p, struct parser *loud, size_t at,
                      struct str text)
{
    struct draft draft;
    while (at < p->len) {
        p->base_line = loud->base_line = parser_line(p, at);
        p->base = loud->base = at;
        at = scan_step(p, at, &draft);
        if (draft.at >= draft.to)
            continue;
        if (directive_given(&draft, DIRECTIVE_INCLUDE)) {
            if (!is_alone(p, &draft))
                problem_add(loud, SAY_INCLUDE_ALONE, draft.at, STR(""), STR(""));
            include(x, loud, &draft);
        } else if (is_selected(x, entry_value(&draft, DIRECTIVE_IN))) {
            uint32_t line = parser_line(p, draft.from);
            put_separator(x, line);
            put_lines(x, (struct str){text.ptr + draft.from, draft.to - draft.from}, line, true);
        }
    }
}

/* --- the whole ------------------------------------------------------------------------------- */

static bool is_plain(struct str text, struct str selection)
{
    return selection.len == 0 && str_find(text, STR("{{")) == text.len &&
           str_find(text, STR("include")) == text.len && str_find(text, STR("region")) == text.len;
}

static void put_front(struct expansion *x, struct str text, const struct front_sources *sources)
{
    put_lines(x, str_head(text, sources->first_line), 1, true);
    if (x->selection.len > 0) {
        (void)buf_put(&x->out, STR("selection: "));
        put_lines(x, x->selection, x->lines_count, false);
    }
    uint32_t line = 1 + count_lines(str_head(text, sources->first_line));
    struct str lines = {text.ptr + sources->first_line, sources->end - sources->first_line};
    put_lines(x, lines, line, true);
    put_lines(x, STR("---\n\n"), line + count_lines(lines), false);
}

static void expand(struct expansion *x, struct str text)
{
    struct parser quiet, loud;
    struct front_sources sources = {0};
    struct pack pack = {0};
    struct pack_problems unheard;
    if (!quiet_init(x, &quiet, text, &unheard)) {
        x->out.refused = true;
        return;
    }
    loud = quiet; /* the same places, with a voice */
    loud.problems = x->problems;
    size_t at = front_parse(&quiet, &pack, &sources);
    read_region(x, &loud, &sources);
    struct str varied = vary(x, text);
    if (sources.end == 0) { /* no front matter: the parse says so */
        put_lines(x, varied, 1, true);
    } else if (varied.ptr != text.ptr) {
        bool said = x->problems->errors > 0;
        x->varied = false; /* once is enough */
        parser_done(&quiet);
        if (!said)
            expand(x, varied);
        return;
    } else {
        put_front(x, text, &sources);
        put_steps(x, &quiet, &loud, at, text);
        if (x->selection.len > 0 && x->steps == 0)
            problem_add(&loud, SAY_SELECTION_EMPTY, sources.first_line, x->selection, STR(""));
    }
    parser_done(&quiet);
}

bool pack_expand(struct arena *arena, const char *dir, struct str text, struct str selection,
                 struct str *ret, uint32_t **ret_lines, uint32_t *ret_lines_count,
                 struct pack_problems *problems)
{
    uint32_t errors_before = problems->errors;
    struct expansion x = {
        .arena = arena,
        .dir = dir,
        .selection = selection,
        .problems = problems,
    };
    *ret = text;
    *ret_lines = NULL;
    *ret_lines_count = 0;
    if (is_plain(text, selection))
        return true;
    buf_init(&x.out, (size_t)2 * PACK_BYTES_MAX);
    expand(&x, text);
    uint32_t *lines = arena_alloc(arena, (x.lines_count + 1) * sizeof(*lines));
    *ret = arena_str(arena, buf_str(&x.out));
    if (lines && x.lines_count > 0)
        memcpy(lines, x.lines, x.lines_count * sizeof(*lines));
    if (!lines || !ret->ptr || x.out.refused)
        problem_add_at(problems, SAY_MEMORY, 1, 1, STR(""), STR(""));
    *ret_lines = lines;
    *ret_lines_count = x.lines_count;
    free(x.lines);
    buf_done(&x.out);
    return problems->errors == errors_before;
}
