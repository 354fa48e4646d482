/* SPDX-License-Identifier: Apache-2.0 */
/* test_base.c: strings, arena, buffers, chance, files. */
#include "cmocka_base.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/err.h"
#include "base/file.h"
#include "base/rng.h"
#include "base/str.h"
#include "base/utf8.h"

static void utf8_is_well_formed_or_not(void **state)
{
    static const struct {
        const char *name;
        struct str text;
        bool good;
    } cases[] = {
        {"empty",                    {"", 0},                 true },
        {"ASCII",                    {"abc", 3},              true },
        {"two bytes",                {"\xc3\xa9", 2},         true },
        {"three bytes",              {"\xe2\x82\xac", 3},     true },
        {"four bytes",               {"\xf0\x9f\x99\x82", 4}, true },
        {"last code point",          {"\xf4\x8f\xbf\xbf", 4}, true },
        {"a NUL is a character",     {"\0", 1},               true },
        {"past the last code point", {"\xf4\x90\x80\x80", 4}, false},
        {"overlong two",             {"\xc0\xaf", 2},         false},
        {"overlong three",           {"\xe0\x80\xaf", 3},     false},
        {"overlong four",            {"\xf0\x80\x80\xaf", 4}, false},
        {"surrogate",                {"\xed\xa0\x80", 3},     false},
        {"cut after one",            {"\xc3", 1},             false},
        {"cut after two",            {"\xe2\x82", 2},         false},
        {"lone continuation",        {"\x80", 1},             false},
        {"Latin-1",                  {"\xe9t\xe9", 3},        false},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++)
        if (str_is_utf8(cases[i].text) != cases[i].good)
            fail_msg("%s", cases[i].name);
}

static void numbers_are_read_or_refused(void **state)
{
    static const struct {
        const char *name;
        const char *text;
        uint64_t max;
        bool good;
        uint64_t value;
    } cases[] = {
        {"zero",              "0",                    10,         true,  0         },
        {"the maximum",       "10",                   10,         true,  10        },
        {"past the maximum",  "11",                   10,         false, 0         },
        {"leading zeros",     "007",                  10,         true,  7         },
        {"the largest",       "18446744073709551615", UINT64_MAX, true,  UINT64_MAX},
        {"past the largest",  "18446744073709551616", UINT64_MAX, false, 0         },
        {"nothing",           "",                     10,         false, 0         },
        {"a sign",            "-1",                   10,         false, 0         },
        {"a space",           " 1",                   10,         false, 0         },
        {"a letter after it", "1a",                   10,         false, 0         },
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        uint64_t value = 0;
        bool good = str_to_u64(str_from(cases[i].text), cases[i].max, &value);
        if (good != cases[i].good || value != cases[i].value)
            fail_msg("%s", cases[i].name);
    }
}

static void views_are_cut_and_compared(void **state)
{
    struct str head, tail;
    (void)state;
    assert_true(str_cut(STR("key=a=b"), '=', &head, &tail));
    assert_true(str_eq(head, STR("key")));
    assert_true(str_eq(tail, STR("a=b")));
    assert_false(str_cut(STR("key"), '=', &head, &tail));
    assert_true(str_eq(head, STR("key")));
    assert_int_equal(tail.len, 0);
    assert_true(str_eq(str_trim(STR(" \r\n a b\t")), STR("a b")));
    assert_true(str_eq(str_skip(STR("abc"), 9), STR("")));
    assert_int_equal(str_find(STR("aab"), STR("ab")), 1);
    assert_int_equal(str_find(STR("aa"), STR("aab")), 2);
    assert_true(str_eq_nocase(STR("Content-TYPE"), STR("content-type")));
    assert_true(str_cmp(STR("a"), STR("ab")) < 0);
    assert_true(str_cmp(STR("b"), STR("ab")) > 0);
    assert_int_equal(str_code_points(STR("été €")), 5);
}

static void every_code_point_comes_back(void **state)
{
    (void)state;
    for (uint32_t code = 0; code < 0x110000; code++) {
        char bytes[UTF8_BYTES_MAX];
        size_t n, written = utf8_encode(code, bytes);
        bool surrogate = code >= 0xd800 && code < 0xe000;
        uint32_t read = utf8_decode((struct str){bytes, written}, 0, &n);
        if (read != (surrogate ? UTF8_REPLACEMENT : code) || n != (surrogate ? 1 : written))
            fail_msg("U+%04X came back as U+%04X, %zu bytes of %zu", code, read, n, written);
    }
    size_t n;
    assert_int_equal(utf8_decode(STR("a\xe2\x82"), 1, &n), UTF8_REPLACEMENT);
    assert_int_equal(n, 1);
    assert_int_equal(utf8_bytes(STR("")), 0);
}

static void a_text_is_found_among_sorted_ones(void **state)
{
    static const char *const sorted[] = {"a", "ab", "b", "\xc3\xa9"};
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(sorted); i++)
        assert_true(str_is_among(str_from(sorted[i]), sorted, ARRAY_LEN(sorted)));
    assert_false(str_is_among(STR("aa"), sorted, ARRAY_LEN(sorted)));
    assert_false(str_is_among(STR(""), sorted, ARRAY_LEN(sorted)));
    assert_false(str_is_among(STR("a"), sorted, 0));
}

static void an_arena_gives_zeroed_memory_up_to_its_ceiling(void **state)
{
    struct arena *arena = arena_new(40000);
    (void)state;
    char *first = arena_alloc(arena, 100);
    memset(first, 0xff, 100);
    assert_non_null(arena_alloc(arena, 20000)); /* larger than a block */
    assert_null(arena_alloc(arena, 20000));
    assert_null(arena_alloc(arena, SIZE_MAX));
    arena_reset(arena);
    const char *again = arena_alloc(arena, 30000);
    assert_non_null(again);
    for (size_t i = 0; i < 30000; i++)
        assert_int_equal(again[i], 0);
    struct str copy = arena_str(arena, STR("abc"));
    assert_int_equal(copy.ptr[3], '\0');
    arena_free(arena);
    arena_free(NULL);
}

static void a_buffer_remembers_a_refused_append(void **state)
{
    struct buf buf;
    (void)state;
    buf_init(&buf, 10);
    assert_true(buf_printf(&buf, "%d-%s", 12, "ab"));
    assert_true(str_eq(buf_str(&buf), STR("12-ab")));
    assert_false(buf_put(&buf, STR("123456")));
    assert_true(buf.refused);
    assert_true(str_eq(buf_str(&buf), STR("12-ab")));
    buf_consume(&buf, 3);
    assert_true(str_eq(buf_str(&buf), STR("ab")));
    buf_clear(&buf);
    assert_false(buf.refused);
    assert_true(buf_put(&buf, STR("1234567890")));
    buf_done(&buf);
}

static void chance_is_the_same_everywhere(void **state)
{
    struct rng rng;
    uint32_t seen[6] = {0};
    (void)state;
    rng_init(&rng, 1234567);
    /* The reference sequence of SplitMix64 for this seed. */
    assert_true(rng_next(&rng) == 6457827717110365317u);
    assert_true(rng_next(&rng) == 3203168211198807973u);
    for (int i = 0; i < 6000; i++)
        seen[rng_below(&rng, 6)]++;
    for (size_t i = 0; i < ARRAY_LEN(seen); i++)
        assert_in_range(seen[i], 850, 1150);
}

static void a_missing_file_is_named(void **state)
{
    struct err err = {0};
    struct str text;
    struct arena *arena = arena_new(1000);
    (void)state;
    assert_false(file_read(arena, "/nowhere/at/all", 100, &text, &err));
    assert_int_equal(err.code, ERR_NOT_FOUND);
    assert_non_null(strstr(err.message, "/nowhere/at/all"));
    assert_false(file_read(arena, "/", 100, &text, &err));
    assert_int_equal(err.code, ERR_SYSTEM);
    arena_free(arena);
}

static void the_clock_never_goes_back(void **state)
{
    int64_t before = clock_monotonic_us();
    (void)state;
    assert_true(clock_monotonic_us() >= before);
    assert_true(clock_wall_ms() > 1700000000000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(utf8_is_well_formed_or_not),
        cmocka_unit_test(every_code_point_comes_back),
        cmocka_unit_test(a_text_is_found_among_sorted_ones),
        cmocka_unit_test(numbers_are_read_or_refused),
        cmocka_unit_test(views_are_cut_and_compared),
        cmocka_unit_test(an_arena_gives_zeroed_memory_up_to_its_ceiling),
        cmocka_unit_test(a_buffer_remembers_a_refused_append),
        cmocka_unit_test(chance_is_the_same_everywhere),
        cmocka_unit_test(a_missing_file_is_named),
        cmocka_unit_test(the_clock_never_goes_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
