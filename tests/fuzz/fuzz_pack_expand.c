/* SPDX-License-Identifier: Apache-2.0 */
/* fuzz_pack_expand.c: any folder gives a pack whose text needs no other file, or an error that says
 * where. The input is files, each after a line "@@ NAME": pack.md is the first one, without a name;
 * the selection follows "@= " on a line of its own, at the very front. */
#include "pack/parse.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool true_here)
{
    if (!true_here)
        abort();
}

/* Cuts the next file off, its line with it. */
static struct str cut_file(struct str *rest)
{
    size_t len = str_find(*rest, STR("\n@@ "));
    struct str file = str_head(*rest, len);
    *rest = str_skip(*rest, len);
    return file;
}

static bool read_file(const void *user, struct arena *arena, struct str path, struct str *ret)
{
    struct str rest = *(const struct str *)user;
    (void)cut_file(&rest);
    while (rest.len > 0) {
        struct str file, name;
        rest = str_skip(rest, 4);
        file = cut_file(&rest);
        (void)str_cut(file, '\n', &name, &file);
        if (str_eq(name, path)) {
            *ret = arena_str(arena, file);
            return ret->ptr != NULL;
        }
    }
    return false;
}

static uint32_t lines_of(struct str text)
{
    uint32_t count = 1;
    for (size_t i = 0; i < text.len; i++)
        count += text.ptr[i] == '\n' ||
                 (text.ptr[i] == '\r' && !(i + 1 < text.len && text.ptr[i + 1] == '\n'));
    return count;
}

static bool same_texts(const struct pack_texts *a, const struct pack_texts *b)
{
    if (a->count != b->count)
        return false;
    for (uint32_t i = 0; i < a->count; i++)
        if (!str_eq(a->items[i], b->items[i]))
            return false;
    return true;
}

static void check_same(const struct pack *a, const struct pack *b)
{
    require(str_eq(a->title, b->title) && str_eq(a->summary, b->summary));
    require(str_eq(a->selection, b->selection) && same_texts(&a->selections, &b->selections));
    require(a->steps_count == b->steps_count && a->questions_count == b->questions_count);
    for (uint32_t i = 0; i < a->steps_count; i++) {
        const struct pack_step *s = &a->steps[i], *t = &b->steps[i];
        require(s->kind == t->kind && str_eq(s->id, t->id) && str_eq(s->title, t->title));
        require(s->time_ms == t->time_ms && s->points == t->points && s->read_ms == t->read_ms);
        require(s->right_mask == t->right_mask && s->answers_count == t->answers_count);
        require(s->layout == t->layout && same_texts(&s->lines, &t->lines));
        require(same_texts(&s->explanation, &t->explanation));
    }
}

/* The text alone gives the same pack, with the same warnings as it had beside its files. */
static void check_again(struct arena *arena, const struct pack *pack, uint32_t problems_count)
{
    struct pack again;
    struct pack_problems problems;
    pack_problems_init(&problems, arena, STR("fr"));
    require(pack_parse(arena, pack->id, pack->text, &again, &problems));
    require(problems.count == problems_count);
    check_same(pack, &again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str rest = {(const char *)data, size}, selection = {0};
    struct arena *arena = arena_new((size_t)4 * PACK_ARENA_BYTES_MAX);
    struct pack pack;
    struct pack_problems problems;
    if (!arena)
        return 0;
    if (str_starts(rest, STR("@= "))) {
        (void)str_cut(str_skip(rest, 3), '\n', &selection, &rest);
    }
    const struct str input = rest;
    const struct pack_files files = {.read = read_file, .user = &input};
    struct str text = cut_file(&rest);
    pack_problems_init(&problems, arena, STR("fr"));
    bool ok = pack_read(arena, STR("fuzz"), text, &files, selection, &pack, &problems);
    require(ok == (problems.errors == 0));
    uint32_t lines = lines_of(text);
    for (uint32_t i = 0; i < problems.count; i++) {
        const struct pack_problem *problem = &problems.items[i];
        require(problem->line >= 1 && problem->line <= lines && problem->column >= 1);
        require(str_is_utf8(problem->message) && problem->message.len > 0);
    }
    if (ok) {
        require(str_eq(pack.selection, selection));
        for (uint32_t i = 0; i < pack.steps_count; i++)
            require(pack.steps[i].line >= 1 && pack.steps[i].line <= lines);
        check_again(arena, &pack, problems.count);
    }
    arena_free(arena);
    return 0;
}
