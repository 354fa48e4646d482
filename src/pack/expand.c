/* SPDX-License-Identifier: Apache-2.0 */
/* expand.c: a pack's text with its variables, includes and selection written out, so that it can be
 * kept beside a session's journal and parsed without any file. */
#include "pack/parse.h"

struct expansion {
    struct arena *arena;
    const struct pack_files *files;
    struct str selection;
    struct pack_problems *problems;
    struct parser own;          /* of pack.md; its own faults are told when the result is parsed */
    struct variables variables; /* count 0: there are none */
    bool regions_bad;           /* … because of what has been said */
    struct buf out;
    uint32_t lines; /* of out */
    struct origins *origins;
    uint32_t steps, includes;        /* written; met */
    struct origin here;              /* of the line under way */
    size_t separator, separator_end; /* the line of pack.md that ended the step above */
    uint32_t separator_line;
};

/* Tells something about a place of pack.md. */
static void tell(struct expansion *x, enum sentence sentence, size_t at, struct str arg1,
                 struct str arg2)
{
    struct parser loud = x->own;
    loud.problems = x->problems;
    problem_add(&loud, sentence, at, arg1, arg2);
}

/* --- lines and variables --------------------------------------------------------------------- */

static uint32_t chars_of(struct str s)
{
    return (uint32_t)(str_is_utf8(s) ? str_code_points(s) : s.len);
}

static const struct str *variable_find(const struct expansion *x, struct str name)
{
    for (uint32_t i = 0; i < x->variables.count; i++)
        if (str_eq(x->variables.names[i], name))
            return &x->variables.values[i];
    return NULL;
}

static void tell_variable(struct expansion *x, struct str name, uint32_t column)
{
    struct origin here = x->here;
    struct str meant = nearest_name(name, x->variables.names, x->variables.count);
    enum sentence sentence = meant.len > 0 ? SAY_VARIABLE_MEANT : SAY_VARIABLE_UNKNOWN;
    if (x->regions_bad || !str_is_utf8(name)) /* what is wrong has been, or will be, said */
        return;
    if (here.column == 0)
        here.column = column;
    problem_add_from(x->problems, x->variables.count == 0 ? SAY_VARIABLE_NONE : sentence, &here,
                     name, meant);
}

/* Puts one line, each {{name}} in it replaced. */
static void put_line(struct expansion *x, struct str line)
{
    uint32_t column = 1, written = 1;
    for (struct str rest = line; rest.len > 0;) {
        size_t opening = str_find(rest, STR("{{"));
        struct str before = str_head(rest, opening);
        (void)buf_put(&x->out, before);
        column += chars_of(before);
        written += chars_of(before);
        rest = str_skip(rest, opening);
        size_t len = str_find(rest, STR("}}")) + 2;
        if (len > rest.len || rest.len == 0) { /* no variable here */
            (void)buf_put(&x->out, rest);
            break;
        }
        struct str whole = str_head(rest, len);
        struct str name = trim_spaces((struct str){whole.ptr + 2, len - 4});
        const struct str *value = variable_find(x, name);
        if (value)
            origins_shift(x->origins, x->lines + 1, column, chars_of(*value), chars_of(whole));
        else
            tell_variable(x, name, written);
        value = value ? value : &whole;
        (void)buf_put(&x->out, *value);
        column += chars_of(*value);
        written += chars_of(whole);
        rest = str_skip(rest, len);
    }
}

static void end_line(struct expansion *x)
{
    (void)buf_put_byte(&x->out, '\n');
    x->lines++;
}

/* Cuts a line off; like the parser, whatever ends it. false: nothing does. */
static bool cut_line(struct str *s, struct str *ret)
{
    size_t len = 0;
    while (len < s->len && s->ptr[len] != '\n' && s->ptr[len] != '\r')
        len++;
    *ret = str_head(*s, len);
    bool ended = len < s->len;
    bool two = str_starts(str_skip(*s, len), STR("\r\n"));
    *s = str_skip(*s, len + 1 + two);
    return ended;
}

/* Puts lines below those that are there; the first one comes from `from`. The last one is left
 * open if nothing ends it: the end of the text is where it was. */
static void put_lines(struct expansion *x, struct str text, struct origin from)
{
    struct str line;
    if (text.len == 0)
        return;
    if (x->out.len > 0 && x->out.ptr[x->out.len - 1] != '\n')
        end_line(x);
    origins_add(x->origins, x->lines + 1, from);
    for (x->here = from; text.len > 0; x->here = origin_after(x->here, 1)) {
        bool ended = cut_line(&text, &line);
        put_line(x, line);
        if (ended)
            end_line(x);
    }
}

/* The same, of pack.md. */
static void put_own(struct expansion *x, size_t at, size_t end, uint32_t line)
{
    if (end > at)
        put_lines(x, (struct str){x->own.text.ptr + at, end - at}, (struct origin){.line = line});
}

/* --- regions --------------------------------------------------------------------------------- */

static void tell_region(struct expansion *x, enum sentence sentence, const struct entry *entry,
                        struct str detail)
{
    x->regions_bad = true;
    tell(x, sentence, entry->value_at, entry->value, detail);
}

static void read_region(struct expansion *x, const struct entry *region,
                        const struct entry *regions)
{
    struct str csv;
    struct region_fault fault;
    bool named = regions->value.len > 0;
    if (!named && region->value.len == 0)
        return;
    if (!named) {
        tell_region(x, SAY_REGIONS_NOT_SAID, region, STR(""));
    } else if (region->value.len == 0) {
        tell_region(x, SAY_REGION_NOT_SAID, regions, STR(""));
    } else if (!path_valid(regions->value) || !str_ends(regions->value, STR(".csv")) ||
               !x->files->read(x->files->user, x->arena, regions->value, &csv)) {
        tell_region(x, SAY_REGIONS_FILE, regions, STR(""));
    } else if (!region_read(x->arena, csv, region->value, &x->variables, &fault)) {
        x->variables.count = 0;
        tell_region(x, fault.sentence, fault.sentence == SAY_REGION_UNKNOWN ? region : regions,
                    fault.detail);
    }
}

/* --- steps ----------------------------------------------------------------------------------- */

/* in: the selections of the step; empty: only the whole has it. */
static bool is_selected(const struct expansion *x, struct str in)
{
    return x->selection.len == 0 || names_hold(in, x->selection);
}

static struct str value_of(const struct draft *draft, enum directive directive)
{
    return directive_given(draft, directive) ? draft->entries[directive].value : STR("");
}

/* The line between this step and the one above: pack.md's own, if there is one. */
static void put_separator(struct expansion *x, struct origin here)
{
    if (x->steps++ == 0)
        return;
    if (x->separator_end > x->separator)
        put_own(x, x->separator, x->separator_end, x->separator_line);
    else
        put_lines(x, STR("---\n"), here);
    x->separator = x->separator_end = 0;
}

static void put_included(struct expansion *x, const struct included_step *step,
                         struct origin include)
{
    struct origin added = {.line = include.line, .column = include.column};
    include.file_line = step->line;
    put_separator(x, added);
    put_lines(x, step->text, include);
    if (step->beyond.len > 0) {
        put_lines(x, STR("\n"), added);
        put_lines(x, step->beyond, added);
    }
}

/* "#q01, q02": those steps; nothing: all. */
static void put_chosen(struct expansion *x, const struct included *included, struct str ids,
                       const struct entry *entry, struct origin include)
{
    for (bool more = true; more;) {
        struct str id;
        bool found = false;
        more = str_cut(ids, ',', &id, &ids);
        id = trim_spaces(id);
        for (uint32_t i = 0; i < included->count; i++)
            if (str_eq(included->steps[i].id, id)) {
                put_included(x, &included->steps[i], include);
                found = true;
                break;
            }
        if (!found)
            tell(x, SAY_INCLUDE_ID, entry->value_at + (size_t)(id.ptr - entry->value.ptr), id,
                 include.file);
    }
}

static void put_all(struct expansion *x, const struct included *included, const struct entry *entry,
                    struct origin include)
{
    if (included->nested)
        tell(x, SAY_INCLUDE_NESTED, entry->value_at, include.file, STR(""));
    else if (included->count == 0)
        tell(x, SAY_INCLUDE_EMPTY, entry->value_at, include.file, STR(""));
    for (uint32_t i = 0; i < included->count; i++)
        put_included(x, &included->steps[i], include);
}

/* Reads "../NAME/pack.md"; says why it cannot. */
static bool read_included(struct expansion *x, const struct entry *entry, struct str path,
                          struct str *ret_file, struct str *ret)
{
    char file[PACK_PATH_BYTES_MAX];
    struct str folder;
    if (!include_folder(path, &folder)) {
        tell(x, SAY_INCLUDE_PATH, entry->value_at, path, STR(""));
        return false;
    }
    int n = snprintf(file, sizeof(file), "../" STR_FMT "/pack.md", STR_ARG(folder));
    *ret_file = arena_str(x->arena, (struct str){file, n > 0 ? (size_t)n : 0});
    if (x->files->read(x->files->user, x->arena, *ret_file, ret))
        return true;
    tell(x, SAY_INCLUDE_MISSING, entry->value_at, *ret_file, STR(""));
    return false;
}

static void include(struct expansion *x, const struct draft *draft)
{
    const struct entry *entry = &draft->entries[DIRECTIVE_INCLUDE];
    struct origin here = {.line = parser_line(&x->own, entry->value_at)};
    struct str path, ids, text;
    bool chosen = str_cut(entry->value, '#', &path, &ids);
    if (x->includes++ >= PACK_INCLUDES_MAX) {
        if (x->includes == PACK_INCLUDES_MAX + 1)
            tell(x, SAY_INCLUDES_MANY, entry->value_at, number_str(x->arena, PACK_INCLUDES_MAX),
                 STR(""));
        return;
    }
    if (!read_included(x, entry, trim_spaces(path), &here.file, &text))
        return;
    here.column = 1;
    struct included *included = included_read(x->arena, text);
    if (!included)
        tell(x, SAY_MEMORY, entry->value_at, STR(""), STR(""));
    else if (chosen)
        put_chosen(x, included, ids, entry, here);
    else
        put_all(x, included, entry, here);
}

/* Only the comment with these two settings is there. */
static bool is_alone(const struct expansion *x, const struct draft *draft)
{
    uint32_t used = 1u << DIRECTIVE_INCLUDE | 1u << DIRECTIVE_IN;
    for (size_t i = draft->from; i < draft->to; i++)
        if (!strchr(" \t\n", x->own.work[i]))
            return false;
    return draft->messages_count == 0 && draft->notes.texts.count == 0 && !(draft->given & ~used);
}

static void put_step(struct expansion *x, const struct draft *draft)
{
    if (!is_selected(x, value_of(draft, DIRECTIVE_IN)))
        return;
    if (directive_given(draft, DIRECTIVE_INCLUDE)) {
        include(x, draft);
    } else if (draft->at < draft->to || x->selection.len == 0) {
        uint32_t line = parser_line(&x->own, draft->from);
        put_separator(x, (struct origin){.line = line, .column = 1});
        put_own(x, draft->from, draft->to, line);
    }
}

static void put_steps(struct expansion *x, size_t at)
{
    struct parser *own = &x->own;
    struct draft draft;
    while (at < own->len) {
        own->base_line = parser_line(own, at);
        own->base = at;
        at = scan_step(own, at, &draft);
        if (directive_given(&draft, DIRECTIVE_INCLUDE)) {
            struct entry in = draft.entries[DIRECTIVE_IN];
            if (!is_alone(x, &draft))
                tell(x, SAY_INCLUDE_ALONE, draft.at, STR(""), STR(""));
            if (directive_given(&draft, DIRECTIVE_IN)) {
                struct parser loud = *own;
                loud.problems = x->problems;
                names_check(&loud, &in, &own->selections);
            }
        }
        put_step(x, &draft);
        x->separator = draft.to;
        x->separator_end = draft.last ? draft.to : at;
        x->separator_line = parser_line(own, draft.to);
    }
}

/* --- the whole ------------------------------------------------------------------------------- */

/* The front matter as it is, with the selection's name. */
static void put_front(struct expansion *x, const struct front_sources *sources, size_t end)
{
    char line[PACK_ID_BYTES_MAX + 16];
    uint32_t below = parser_line(&x->own, sources->first_line);
    if (sources->first_line == 0)
        return;
    put_own(x, 0, sources->first_line, 1);
    if (x->selection.len > 0) {
        int n = snprintf(line, sizeof(line), "selection: " STR_FMT, STR_ARG(x->selection));
        put_lines(x, (struct str){line, n > 0 ? (size_t)n : 0},
                  (struct origin){.line = below, .column = 1});
    }
    put_own(x, sources->first_line, end, below);
}

/* False: nothing can be made of it. */
static bool expand(struct expansion *x)
{
    struct front_sources sources = {0};
    struct pack front = {0};
    size_t at = front_parse(&x->own, &front, &sources);
    if (x->selection.len > 0 && !name_known(&front.selections, x->selection)) {
        /* Asked for by whoever loads the pack: it may be no text at all. */
        tell(x, SAY_SELECTION_UNKNOWN, sources.first_line,
             name_valid(x->selection) ? x->selection : STR("?"), STR(""));
        return false;
    }
    if (sources.selection.key.len > 0)
        tell(x, SAY_SELECTION_WRITTEN, sources.selection.key_at, STR(""), STR(""));
    read_region(x, &sources.region, &sources.regions);
    put_front(x, &sources, at);
    put_steps(x, at);
    if (x->selection.len > 0 && x->steps == 0) {
        tell(x, SAY_SELECTION_EMPTY, sources.first_line, x->selection, STR(""));
        return false;
    }
    return true;
}

bool pack_expand(struct arena *arena, struct str text, const struct pack_files *files,
                 struct str selection, struct str *ret, struct origins *ret_origins,
                 struct pack_problems *problems)
{
    struct pack_problems unheard = {.arena = arena, .language = problems->language};
    struct expansion x = {
        .arena = arena,
        .files = files,
        .selection = selection,
        .problems = problems,
        .origins = ret_origins,
    };
    bool ok = false;
    *ret_origins = (struct origins){.arena = arena};
    buf_init(&x.out, (size_t)2 * PACK_BYTES_MAX);
    if (!parser_init(&x.own, arena, text, &unheard)) {
        problem_add_at(problems, text.len > PACK_BYTES_MAX ? SAY_TOO_LARGE : SAY_MEMORY, 1, 1,
                       number_str(arena, PACK_BYTES_MAX), STR(""));
        goto cleanup;
    }
    parser_clean(&x.own);
    ok = expand(&x);
    *ret = arena_str(arena, buf_str(&x.out));
    if (!ret->ptr || x.out.refused || ret_origins->refused) {
        problem_add_at(problems, SAY_MEMORY, 1, 1, STR(""), STR(""));
        ok = false;
    }
cleanup:
    parser_done(&x.own);
    buf_done(&x.out);
    return ok;
}
