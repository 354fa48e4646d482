/* SPDX-License-Identifier: Apache-2.0 */
/* test_pack_examples.c: what docs/pack-format.md shows can be copied as it is. */
#include "pack_fixture.h"

#include "pack/parse.h"

static struct str read_page(struct arena *arena)
{
    char path[512];
    struct str page;
    struct err err = {0};
    const char *root = getenv("SOURCE_ROOT");
    assert_non_null(root);
    (void)snprintf(path, sizeof(path), "%s/docs/pack-format.md", root);
    if (!file_read(arena, path, PACK_BYTES_MAX, &page, &err))
        fail_msg("%s", err.message);
    return page;
}

/* Cuts the next example off the page; false: there is none. */
static bool next_example(struct str *page, struct str *ret)
{
    static const struct str begin = STR_INIT("\n````markdown\n"), end = STR_INIT("\n````\n");
    *page = str_skip(*page, str_find(*page, begin) + begin.len);
    *ret = str_head(*page, str_find(*page, end));
    *page = str_skip(*page, ret->len);
    return ret->len > 0;
}

static bool read_nothing(const void *user, struct arena *arena, struct str path, struct str *ret)
{
    (void)user, (void)arena, (void)path, (void)ret;
    return false;
}

/* An example is a whole pack, or steps of one. */
static struct str whole_pack(struct buf *out, struct str example)
{
    buf_clear(out);
    if (!str_starts(example, STR("---\n")))
        (void)buf_put(out, STR(FRONT QUESTION "\n---\n\n"));
    (void)buf_put(out, example);
    (void)buf_put(out, STR("\n"));
    return buf_str(out);
}

static struct parsed read_version(struct str text, struct str selection)
{
    const struct pack_files files = {.read = read_nothing};
    struct parsed p = {.arena = arena_new(PACK_ARENA_BYTES_MAX)};
    assert_non_null(p.arena);
    pack_problems_init(&p.problems, p.arena, STR("en"));
    p.ok = pack_read(p.arena, STR("x"), text, &files, selection, &p.pack, &p.problems);
    if (p.problems.count > 0) {
        print_problems(&p.problems);
        fail_msg("version \"" STR_FMT "\" of the example\n" STR_FMT, STR_ARG(selection),
                 STR_ARG(text));
    }
    return p;
}

static void test_examples(void **state)
{
    (void)state;
    struct arena *arena = arena_new(2 * PACK_BYTES_MAX);
    struct str page = read_page(arena), example;
    struct buf text;
    uint32_t examples = 0, versions = 0, kinds = 0;
    buf_init(&text, TEXT_BYTES_MAX);
    for (; next_example(&page, &example); examples++) {
        struct parsed p = read_version(whole_pack(&text, example), STR(""));
        for (uint32_t i = 0; i < p.pack.steps_count; i++)
            kinds |= 1u << p.pack.steps[i].kind;
        for (uint32_t i = 0; i < p.pack.selections.count; i++, versions++) {
            struct parsed part = read_version(buf_str(&text), p.pack.selections.items[i]);
            parsed_done(&part);
        }
        parsed_done(&p);
    }
    assert_true(examples >= 6 && versions >= 2);
    assert_int_equal(kinds, (1u << (PACK_FEEDBACK + 1)) - 1); /* one of each kind */
    buf_done(&text);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_examples),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
