/* SPDX-License-Identifier: Apache-2.0 */
/* test_practice_access.c: what is due to a patient who asks, by when. */
#include "practice_fixture.h"

#include "practice/access.h"

#define FILE_NOTES ", first_copy, identity, patient_choice, third_parties"
#define OTHER_NOTES ", first_copy, identity, third_parties"
#define HEIRS_NOTES ", identity, third_parties, heirs"
#define END ", always_answer"

static const struct {
    const char *name, *asked, *newest, *oldest; /* a date, or a time; NULL: unknown */
    struct access_request request;
    const char *report;
} cases[] = {
  /* clang-format off */
    {"the file", "2026-11-24", NULL, NULL, {.medical_file = true},
     "file_not_before 2026-11-27, file_recent 2026-12-02" FILE_NOTES END},
    {"at a known time", "2026-11-24T14:10", NULL, NULL, {.medical_file = true},
     "file_not_before 2026-11-26T14:10, file_recent 2026-12-02" FILE_NOTES END},
    {"over summer time's end", "2026-10-24T14:10", NULL, NULL, {.medical_file = true},
     "file_not_before 2026-10-26T13:10, file_recent 2026-11-01" FILE_NOTES END},
    {"in the hour shown twice", "2026-10-25T02:30", NULL, NULL, {.medical_file = true},
     "file_not_before 2026-10-27T02:30, file_recent 2026-11-02" FILE_NOTES END},
    {"at La Réunion", "2026-11-24T14:10", NULL, NULL,
     {.medical_file = true, .zone = ZONE_REUNION},
     "file_not_before 2026-11-26T14:10, file_recent 2026-12-02" FILE_NOTES END},
    {"recent only", "2026-11-24", "2026-10-01", "2025-01-01", {.medical_file = true},
     "file_not_before 2026-11-27, file_recent 2026-12-02" FILE_NOTES END},
    {"recent and old", "2026-11-24", "2026-10-01", "2015-01-01", {.medical_file = true},
     "file_not_before 2026-11-27, file_recent 2026-12-02, file_old 2027-01-24" FILE_NOTES END},
    {"old only", "2026-11-24", "2019-10-01", "2015-01-01", {.medical_file = true},
     "file_not_before 2026-11-27, file_old 2027-01-24" FILE_NOTES END},
    {"old, the oldest unknown", "2026-11-24", "2019-10-01", NULL, {.medical_file = true},
     "file_not_before 2026-11-27, file_old 2027-01-24" FILE_NOTES END},
    {"old, the newest unknown", "2026-11-24", NULL, "2015-01-01", {.medical_file = true},
     "file_not_before 2026-11-27, file_recent 2026-12-02, file_old 2027-01-24" FILE_NOTES END},
    {"five years to the day", "2026-11-24", "2021-11-24", "2021-11-24", {.medical_file = true},
     "file_not_before 2026-11-27, file_recent 2026-12-02" FILE_NOTES END},
    {"and a day more", "2026-11-24", "2021-11-23", "2021-11-23", {.medical_file = true},
     "file_not_before 2026-11-27, file_old 2027-01-24" FILE_NOTES END},
    {"two months to a short one", "2026-12-31", "2019-10-01", NULL, {.medical_file = true},
     "file_not_before 2027-01-03, file_old 2027-02-28" FILE_NOTES END},
    {"a minor's", "2026-11-24", NULL, NULL, {.medical_file = true, .minor = true},
     "file_not_before 2026-11-27, file_recent 2026-12-02" FILE_NOTES ", minor" END},
    {"by heirs", "2026-11-24", NULL, NULL, {.medical_file = true, .heirs = true},
     "file_not_before 2026-11-27, file_recent 2026-12-02" HEIRS_NOTES END},
    {"both, by heirs", "2026-11-24", NULL, NULL,
     {.medical_file = true, .other_data = true, .complex = true, .heirs = true},
     "file_not_before 2026-11-27, file_recent 2026-12-02" HEIRS_NOTES END},
    {"other data, by heirs", "2026-11-24", NULL, NULL, {.other_data = true, .heirs = true}, ""},
    {"other data", "2026-11-24", NULL, NULL, {.other_data = true, .minor = true},
     "other_data 2026-12-24" OTHER_NOTES END},
    {"other data, complex", "2026-11-30", NULL, NULL, {.other_data = true, .complex = true},
     "other_data 2026-12-30, other_data_extended 2027-02-28" OTHER_NOTES END},
    {"the earlier of two counts", "2026-01-31", NULL, NULL, {.other_data = true, .complex = true},
     "other_data 2026-02-28, other_data_extended 2026-04-28" OTHER_NOTES END},
    {"both", "2026-11-24", NULL, NULL, {.medical_file = true, .other_data = true},
     "file_not_before 2026-11-27, file_recent 2026-12-02, other_data 2026-12-24" FILE_NOTES END},
    {"nothing", "2026-11-24", NULL, NULL, {.minor = true, .heirs = true, .complex = true}, ""},
  /* clang-format on */
};

static struct access_request request_of(size_t i)
{
    struct access_request ret = cases[i].request;
    ret.time_known = strlen(cases[i].asked) == DAY_TIME_BYTES;
    if (ret.time_known)
        ret.asked_local_min = time_of(cases[i].asked);
    ret.asked_day = ret.time_known ? day_of_time(ret.asked_local_min) : day_of(cases[i].asked);
    ret.newest_known = cases[i].newest != NULL;
    if (ret.newest_known)
        ret.newest_day = day_of(cases[i].newest);
    ret.oldest_known = cases[i].oldest != NULL;
    if (ret.oldest_known)
        ret.oldest_day = day_of(cases[i].oldest);
    return ret;
}

static void requests_have_their_terms(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct arena *arena = arena_new(1 << 16);
        struct practice_report report;
        struct access_request request = request_of(i);
        char line[1024];
        practice_report_init(&report, arena);
        access_report(&report, &request);
        report_line(&report, line, sizeof(line));
        if (strcmp(line, cases[i].report) != 0)
            fail_msg("%s: %s", cases[i].name, line);
        arena_free(arena);
    }
}

/* All days of ten years: not before is before the term; the terms of a later request are no
 * earlier; what is kept is never later than the regulation's end. */
static void terms_are_in_order(void **state)
{
    struct arena *arena = arena_new(1 << 16);
    int32_t month_before = 0, extended_before = 0;
    (void)state;
    for (int32_t day = day_of("2022-01-01"); day < day_of("2032-01-01"); day++) {
        struct access_request request = {.asked_day = day,
                                         .newest_day = day - 10 * 366,
                                         .oldest_day = day - 20 * 366,
                                         .oldest_known = true,
                                         .medical_file = true,
                                         .other_data = true,
                                         .complex = true};
        struct practice_report report;
        arena_reset(arena);
        practice_report_init(&report, arena);
        access_report(&report, &request);
        int32_t not_before = find_item(&report, "file_not_before")->day;
        int32_t recent = find_item(&report, "file_recent")->day;
        int32_t old = find_item(&report, "file_old")->day;
        const struct practice_item *month = find_item(&report, "other_data");
        const struct practice_item *extended = find_item(&report, "other_data_extended");
        assert_int_equal(not_before - day, 3);
        assert_int_equal(recent - day, 8);
        assert_true(old - day >= 59 && old - day <= 62);
        assert_true(month->day - day >= 28 && month->day >= month_before);
        assert_true(extended->day >= extended_before && extended->day > month->day);
        assert_true(extended->day <= day_add_months(day, 3));
        assert_true(day_of(fact_of(month, "regulation")) >= month->day);
        assert_true(day_of(fact_of(extended, "regulation")) >= extended->day);
        assert_int_equal(day_of(fact_of(extended, "tell_by")), month->day);
        month_before = month->day;
        extended_before = extended->day;
    }
    arena_free(arena);
}

static void information_grows_old_once(void **state)
{
    (void)state;
    assert_false(access_is_old(day_of("2024-02-29"), day_of("2029-02-28")));
    assert_true(access_is_old(day_of("2024-02-29"), day_of("2029-03-01")));
    for (int32_t day = day_of("2022-01-01"); day < day_of("2032-01-01"); day++) {
        assert_false(access_is_old(day, day));
        assert_false(access_is_old(day, day_add_years(day, 5)));
        assert_true(access_is_old(day, day_add_years(day, 5) + 1));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(requests_have_their_terms),
        cmocka_unit_test(terms_are_in_order),
        cmocka_unit_test(information_grows_old_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
