/* SPDX-License-Identifier: Apache-2.0 */
/* test_practice_retention.c: until when a record is kept, and from when it is destroyed. */
#include "practice_fixture.h"

#include "practice/retention.h"

static const struct {
    const char *name, *last, *born; /* NULL: unknown */
    struct retention_record record;
    const char *report;
} cases[] = {
  /* clang-format off */
    {"an adult's file", "2026-11-24", "1970-01-01", {.kind = RETENTION_FILE},
     "file_active 2031-11-24, file_archive 2046-11-24, file_destruction 2046-11-25"},
    {"a child of four", "2026-11-24", "2022-03-01", {.kind = RETENTION_FILE},
     "file_active 2031-11-24, file_archive_minor 2050-03-01, file_destruction 2050-03-02"},
    {"eight years to the day", "2026-11-24", "2018-11-24", {.kind = RETENTION_FILE},
     "file_active 2031-11-24, file_archive 2046-11-24, file_destruction 2046-11-25"},
    {"a day short of eight", "2026-11-24", "2018-11-25", {.kind = RETENTION_FILE},
     "file_active 2031-11-24, file_archive_minor 2046-11-25, file_destruction 2046-11-26"},
    {"born that day", "2026-11-24", "2026-11-24", {.kind = RETENTION_FILE},
     "file_active 2031-11-24, file_archive_minor 2054-11-24, file_destruction 2054-11-25"},
    {"of an unknown age", "2026-11-24", NULL, {.kind = RETENTION_FILE},
     "file_active 2031-11-24, file_archive 2046-11-24, birth_unknown"},
    {"on 29 February", "2028-02-29", "1970-01-01", {.kind = RETENTION_FILE},
     "file_active 2033-02-28, file_archive 2048-02-29, file_destruction 2048-03-01"},
    {"the patient is dead", "2026-11-24", "1970-01-01",
     {.kind = RETENTION_FILE, .deceased = true},
     "file_active 2031-11-24, file_archive 2046-11-24, keep_in_doubt"},
    {"a dispute, of an unknown age", "2026-11-24", NULL,
     {.kind = RETENTION_FILE, .dispute = true},
     "file_active 2031-11-24, file_archive 2046-11-24, birth_unknown, keep_in_doubt"},
    {"a duplicate", "2026-11-24", NULL, {.kind = RETENTION_CLAIM_COPY},
     "claim_copy 2027-02-24, claim_copy_destruction 2027-02-25"},
    {"a duplicate, three months shorter than 90 days", "2026-01-31", NULL,
     {.kind = RETENTION_CLAIM_COPY},
     "claim_copy 2026-05-01, claim_copy_destruction 2026-05-02"},
    {"a duplicate, in a dispute", "2026-11-24", NULL,
     {.kind = RETENTION_CLAIM_COPY, .dispute = true},
     "claim_copy 2027-02-24, keep_in_doubt"},
    {"a shared record", "2026-11-24", NULL, {.kind = RETENTION_SHARED_RECORD},
     "shared_record 2036-11-24, shared_record_destruction 2036-11-25"},
  /* clang-format on */
};

static void records_are_kept_long_enough(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct arena *arena = arena_new(1 << 16);
        struct practice_report report;
        struct retention_record record = cases[i].record;
        char line[1024];
        record.last_day = day_of(cases[i].last);
        record.born_known = cases[i].born != NULL;
        if (record.born_known)
            record.born_day = day_of(cases[i].born);
        practice_report_init(&report, arena);
        retention_report(&report, &record);
        report_line(&report, line, sizeof(line));
        if (strcmp(line, cases[i].report) != 0)
            fail_msg("%s: %s", cases[i].name, line);
        arena_free(arena);
    }
}

/* All days of ten years, for patients of every age: never before either term, later for later
 * care, and never later than both terms ask for. */
static void destruction_is_never_early(void **state)
{
    struct arena *arena = arena_new(1 << 16);
    (void)state;
    for (int32_t age = 0; age < 30; age += 3) {
        int32_t born = day_of("2002-02-28") - age * 365, before = INT32_MIN;
        for (int32_t day = day_of("2022-01-01"); day < day_of("2032-01-01"); day++) {
            struct retention_record record = {
                .last_day = day, .born_known = true, .born_day = born};
            struct practice_report report;
            arena_reset(arena);
            practice_report_init(&report, arena);
            retention_report(&report, &record);
            int32_t from = find_item(&report, "file_destruction")->day;
            int32_t term = day_add_years(day, 20), birthday = day_add_years(born, 28);
            assert_int_equal(from, (term > birthday ? term : birthday) + 1);
            assert_int_equal(report.items[1].day + 1, from);
            assert_int_equal(report.items[0].day, day_add_years(day, 5));
            assert_int_equal(day_of(fact_of(&report.items[1], "from")), report.items[0].day + 1);
            assert_true(from >= before);
            before = from;
        }
    }
    arena_free(arena);
}

static void kinds_have_names(void **state)
{
    enum retention_kind kind;
    (void)state;
    assert_true(retention_kind_find(STR("shared"), &kind));
    assert_int_equal(kind, RETENTION_SHARED_RECORD);
    assert_false(retention_kind_find(STR("invoice"), &kind));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(records_are_kept_long_enough),
        cmocka_unit_test(destruction_is_never_early),
        cmocka_unit_test(kinds_have_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
