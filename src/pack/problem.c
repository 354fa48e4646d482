/* SPDX-License-Identifier: Apache-2.0 */
/* problem.c: the list of problems, and where in the text each one is. */
#include <inttypes.h>

#include "pack/parse.h"

enum {
    ARG_CHARS_MAX = 60, /* of the user's text in a sentence: enough to recognise it */
};

void pack_problems_init(struct pack_problems *problems, struct arena *arena, struct str language)
{
    *problems = (struct pack_problems){.arena = arena, .language = language};
    problems->items = arena_alloc(arena, PACK_PROBLEMS_MAX * sizeof(*problems->items));
}

bool is_french(const struct pack_problems *problems)
{
    return !str_eq(problems->language, STR("en"));
}

struct str number_str(struct arena *arena, uint32_t n)
{
    char digits[16];
    int len = snprintf(digits, sizeof(digits), "%" PRIu32, n);
    return arena_str(arena, (struct str){digits, len > 0 ? (size_t)len : 0});
}

/* The first ARG_CHARS_MAX code points of s, all on one line. */
static void put_arg(struct buf *out, struct str s)
{
    size_t chars = 0;
    for (size_t i = 0; i < s.len; i++) {
        bool begins = ((uint8_t)s.ptr[i] & 0xc0) != 0x80;
        if (begins && chars == ARG_CHARS_MAX) {
            (void)buf_put(out, STR("…"));
            return;
        }
        chars += begins;
        (void)buf_put_byte(out, s.ptr[i] == '\n' ? ' ' : (uint8_t)s.ptr[i]);
    }
}

static struct str fill(struct arena *arena, struct str pattern, struct str arg1, struct str arg2)
{
    struct buf out;
    buf_init(&out, 4096);
    for (size_t i = 0; i < pattern.len; i++) {
        struct str rest = str_skip(pattern, i);
        if (str_starts(rest, STR("{1}")) || str_starts(rest, STR("{2}"))) {
            /* The second one is ours (a list, a bound): never cut. */
            if (rest.ptr[1] == '1')
                put_arg(&out, arg1);
            else
                (void)buf_put(&out, arg2);
            i += 2;
        } else {
            (void)buf_put_byte(&out, (uint8_t)pattern.ptr[i]);
        }
    }
    struct str ret = arena_str(arena, buf_str(&out));
    buf_done(&out);
    return ret.ptr ? ret : pattern;
}

/* The last warning's place; NULL: none. */
static struct pack_problem *last_warning(const struct pack_problems *problems)
{
    for (uint32_t i = problems->count; i > 0; i--)
        if (problems->items[i - 1].severity == PACK_WARNING)
            return &problems->items[i - 1];
    return NULL;
}

/* A list that is full gives up a warning for an error: a pack that is refused always says why. */
static bool room_left(const struct pack_problems *problems, enum pack_severity severity)
{
    return problems->items && (problems->count < PACK_PROBLEMS_MAX ||
                               (severity == PACK_ERROR && last_warning(problems)));
}

/* "../cyberquiz/pack.md, line 12: …" */
static struct str message_from(struct pack_problems *problems, const struct origin *origin,
                               struct str message)
{
    struct buf out;
    buf_init(&out, 8192);
    (void)buf_put(&out,
                  fill(problems->arena,
                       is_french(problems) ? STR("{1}, ligne {2}\u00a0: ") : STR("{1}, line {2}: "),
                       origin->file, number_str(problems->arena, origin->file_line)));
    (void)buf_put(&out, message);
    struct str ret = arena_str(problems->arena, buf_str(&out));
    buf_done(&out);
    return ret.ptr ? ret : message;
}

static void set_place(struct pack_problems *problems, struct pack_problem *problem,
                      const struct origin *origin)
{
    problem->line = origin->line;
    problem->column = origin->column;
    if (origin->file.len > 0)
        problem->message = message_from(problems, origin, problem->message);
}

void problem_add_at(struct pack_problems *problems, enum sentence sentence, uint32_t line,
                    uint32_t column, struct str arg1, struct str arg2)
{
    problem_add_from(problems, sentence, &(struct origin){.line = line, .column = column}, arg1,
                     arg2);
}

void problem_add_from(struct pack_problems *problems, enum sentence sentence,
                      const struct origin *origin, struct str arg1, struct str arg2)
{
    struct sentence_text text = sentence_get(sentence, is_french(problems));
    problems->errors += text.severity == PACK_ERROR;
    if (!room_left(problems, text.severity))
        return;
    struct pack_problem *problem = problems->count < PACK_PROBLEMS_MAX
                                       ? &problems->items[problems->count++]
                                       : last_warning(problems);
    *problem = (struct pack_problem){
        .severity = text.severity,
        .message = fill(problems->arena, text.message, arg1, arg2),
        .hint = fill(problems->arena, text.hint, arg1, arg2),
    };
    set_place(problems, problem, origin);
}

void problems_trace(struct pack_problems *problems, uint32_t first, const struct origins *origins)
{
    for (uint32_t i = first; i < problems->count; i++) {
        struct pack_problem *problem = &problems->items[i];
        struct origin origin = origins_find(origins, problem->line, problem->column);
        set_place(problems, problem, &origin);
    }
}

uint32_t parser_line(struct parser *p, size_t offset)
{
    size_t from = offset >= p->base ? p->base : 0;
    uint32_t line = offset >= p->base ? p->base_line : 1;
    for (size_t i = from; i < offset && i < p->len; i++)
        line += p->work[i] == '\n';
    return line;
}

static uint32_t column_of(const struct parser *p, size_t offset)
{
    size_t begin = offset < p->len ? offset : p->len;
    size_t end = begin;
    while (begin > p->bom && p->work[begin - 1] != '\n')
        begin--;
    if (end < begin)
        return 1;
    return (uint32_t)str_code_points((struct str){p->text.ptr + begin, end - begin}) + 1;
}

void problem_add(struct parser *p, enum sentence sentence, size_t offset, struct str arg1,
                 struct str arg2)
{
    enum pack_severity severity = sentence_get(sentence, false).severity;
    if (!room_left(p->problems, severity)) {
        p->problems->errors += severity == PACK_ERROR; /* its place would be work for nothing */
        return;
    }
    problem_add_at(p->problems, sentence, parser_line(p, offset), column_of(p, offset), arg1, arg2);
}

static bool is_after(const struct pack_problem *a, const struct pack_problem *b)
{
    return a->line > b->line || (a->line == b->line && a->column > b->column);
}

/* By place; those of one place stay in the order in which they were said. They come almost sorted,
 * for which insertion is best. */
void problems_sort(struct pack_problems *problems)
{
    for (uint32_t i = 1; i < problems->count; i++) {
        struct pack_problem moved = problems->items[i];
        uint32_t at = i;
        for (; at > 0 && is_after(&problems->items[at - 1], &moved); at--)
            problems->items[at] = problems->items[at - 1];
        problems->items[at] = moved;
    }
}
