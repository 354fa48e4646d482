/* SPDX-License-Identifier: Apache-2.0 */
/* pack_fixture.h: texts parsed in memory, tables of what is wrong with them, and all that a pack
 * holds as text, for the tests of packs. */
#ifndef MAILLON_TESTS_PACK_FIXTURE_H
#define MAILLON_TESTS_PACK_FIXTURE_H

#include "cmocka_base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "pack/pack.h"

/* Four lines, so that the first step begins on line 5. */
#define FRONT "---\ntitle: Essai\nlanguage: fr\n---\n"
#define ANSWERS "- [ ] non\n- [x] oui\n\n"
#define WHY "> Parce que.\n>\n> Source : CNIL\n"
/* A question without a fault. */
#define QUESTION "# Question\n\n" ANSWERS WHY

enum {
    TEXT_BYTES_MAX = 2 * PACK_BYTES_MAX,
    EXPECTED_MAX = 4,
};

struct parsed {
    struct arena *arena;
    struct pack_problems problems;
    struct pack pack;
    bool ok;
};

static inline struct parsed parse_in(struct str text, struct str language)
{
    struct parsed parsed = {.arena = arena_new(PACK_ARENA_BYTES_MAX)};
    assert_non_null(parsed.arena);
    pack_problems_init(&parsed.problems, parsed.arena, language);
    parsed.ok = pack_parse(parsed.arena, STR("essai"), text, &parsed.pack, &parsed.problems);
    assert_int_equal(parsed.ok, parsed.problems.errors == 0);
    return parsed;
}

static inline struct parsed parse(const char *text)
{
    return parse_in(str_from(text), STR("en"));
}

static inline void parsed_done(struct parsed *parsed)
{
    arena_free(parsed->arena);
}

static inline void print_problems(const struct pack_problems *problems)
{
    for (uint32_t i = 0; i < problems->count; i++)
        print_message("  %u:%u " STR_FMT " | " STR_FMT "\n", problems->items[i].line,
                      problems->items[i].column, STR_ARG(problems->items[i].message),
                      STR_ARG(problems->items[i].hint));
}

static inline bool contains(struct str s, const char *part)
{
    struct str needle = str_from(part);
    return needle.len == 0 || str_find(s, needle) < s.len;
}

static inline void assert_str(struct str s, const char *wanted, const char *name)
{
    if (!str_eq(s, str_from(wanted)))
        fail_msg("%s: got \"" STR_FMT "\", not \"%s\"", name, STR_ARG(s), wanted);
}

/* A text without a fault. */
static inline struct parsed parse_good(const char *text)
{
    struct parsed parsed = parse(text);
    print_problems(&parsed.problems);
    assert_int_equal(parsed.problems.count, 0);
    return parsed;
}

/* --- problems -------------------------------------------------------------------------------- */

struct expected {
    uint32_t line, column;
    const char *en, *fr; /* a part of the message or of the hint */
};

struct problem_case {
    const char *name, *text;
    struct expected expected[EXPECTED_MAX]; /* all of them, in order; line 0: no more */
    bool playable;                          /* only warnings */
};

/* Spaces that do not break are written as plain ones in the tables. */
static inline struct str plain_spaces(struct arena *arena, struct str s)
{
    char *copy = arena_alloc(arena, s.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < s.len;) {
        struct str rest = str_skip(s, i);
        size_t used = str_starts(rest, STR("\u00a0")) ? 2 : str_starts(rest, STR("\u202f")) ? 3 : 1;
        copy[len++] = used > 1 ? ' ' : s.ptr[i];
        i += used;
    }
    return (struct str){copy, len};
}

static inline bool says(struct parsed *parsed, uint32_t i, const struct expected *expected,
                        bool french)
{
    const struct pack_problem *problem = &parsed->problems.items[i];
    const char *part = french ? expected->fr : expected->en;
    return problem->line == expected->line && problem->column == expected->column &&
           problem->hint.len > 0 &&
           (contains(plain_spaces(parsed->arena, problem->message), part) ||
            contains(plain_spaces(parsed->arena, problem->hint), part));
}

static inline bool same_problems(struct parsed *parsed, const struct problem_case *c, bool french)
{
    uint32_t wanted = 0;
    bool same = parsed->ok == c->playable;
    while (wanted < EXPECTED_MAX && c->expected[wanted].line > 0)
        wanted++;
    same = same && parsed->problems.count == wanted;
    for (uint32_t i = 0; same && i < wanted; i++)
        same = says(parsed, i, &c->expected[i], french);
    if (!same) {
        print_message("%s (%s):\n", c->name, french ? "fr" : "en");
        print_problems(&parsed->problems);
    }
    return same;
}

/* Each text says what is expected of it, in both languages. */
static inline void check_problem_cases(const struct problem_case *cases, size_t count)
{
    size_t wrong = 0;
    for (size_t i = 0; i < 2 * count; i++) {
        bool french = i % 2 == 1;
        struct parsed parsed =
            parse_in(str_from(cases[i / 2].text), french ? STR("fr") : STR("en"));
        wrong += !same_problems(&parsed, &cases[i / 2], french);
        parsed_done(&parsed);
    }
    assert_int_equal(wrong, 0);
}

/* --- all that a pack is ---------------------------------------------------------------------- */

static inline void dump_texts(struct buf *out, const char *name, const struct pack_texts *texts)
{
    for (uint32_t i = 0; i < texts->count; i++)
        (void)buf_printf(out, "%s " STR_FMT "\n", name, STR_ARG(texts->items[i]));
}

static inline void dump_answers(struct buf *out, const struct pack_step *step)
{
    for (uint32_t i = 0; i < step->messages_count; i++) {
        (void)buf_printf(out, "message %d", (int)step->messages[i].channel);
        for (int field = 0; field < PACK_FIELDS_COUNT; field++)
            (void)buf_printf(out, " | " STR_FMT, STR_ARG(step->messages[i].fields[field]));
    }
    for (uint32_t i = 0; i < step->answers_count; i++) {
        const struct pack_mark *mark = &step->marks[i];
        (void)buf_printf(out, "answer %d " STR_FMT " | " STR_FMT " | %u %u %u %u\n",
                         step->answers[i].right, STR_ARG(step->answers[i].text),
                         STR_ARG(step->answers[i].hint), mark->message, mark->field, mark->start,
                         mark->end);
    }
}

static inline void dump_shape(struct buf *out, const struct pack_step *step)
{
    for (uint32_t i = 0; i < step->columns_count; i++) {
        (void)buf_printf(out, "column " STR_FMT "\n", STR_ARG(step->columns[i].heading));
        dump_texts(out, "column line", &step->columns[i].lines);
    }
    for (uint32_t i = 0; i < step->table.columns * step->table.rows; i++)
        (void)buf_printf(out, "cell %u " STR_FMT "\n", i % step->table.columns,
                         STR_ARG(step->table.cells[i]));
}

/* All that a step is, but for its line: two steps are the same if their dumps are. */
static inline void dump_step(struct buf *out, const struct pack_step *step)
{
    (void)buf_printf(
        out, "step %d " STR_FMT " | " STR_FMT " | " STR_FMT " | " STR_FMT " | " STR_FMT "\n",
        (int)step->kind, STR_ARG(step->id), STR_ARG(step->title), STR_ARG(step->theme),
        STR_ARG(step->picture.path), STR_ARG(step->picture.alt));
    dump_answers(out, step);
    (void)buf_printf(out, "%d %d %d %x %u %d %d %d %u | " STR_FMT " | " STR_FMT " | %u %u %u\n",
                     (int)step->layout, step->progressive, (int)step->answer_kind, step->right_mask,
                     step->points, (int)step->scoring, step->order_fixed, step->results_live,
                     step->before_step, STR_ARG(step->scale_low), STR_ARG(step->scale_high),
                     step->read_ms, step->time_ms, step->plan_ms);
    dump_texts(out, "line", &step->lines);
    dump_shape(out, step);
    dump_texts(out, "explanation", &step->explanation);
    dump_texts(out, "source", &step->sources);
    dump_texts(out, "note", &step->notes);
}

static inline void dump_pack(struct buf *out, const struct pack *pack)
{
    buf_clear(out);
    (void)buf_printf(out, STR_FMT " | " STR_FMT " | " STR_FMT " | " STR_FMT " | %u %u %u %d\n",
                     STR_ARG(pack->title), STR_ARG(pack->language), STR_ARG(pack->licence),
                     STR_ARG(pack->summary), pack->steps_count, pack->questions_count,
                     pack->duration_min, pack->train);
    (void)buf_printf(out, "selection " STR_FMT "\n", STR_ARG(pack->selection));
    dump_texts(out, "selections", &pack->selections);
    dump_texts(out, "author", &pack->authors);
    dump_texts(out, "theme", &pack->themes);
    for (uint32_t i = 0; i < pack->steps_count; i++)
        dump_step(out, &pack->steps[i]);
    assert_false(out->refused);
}

#endif
