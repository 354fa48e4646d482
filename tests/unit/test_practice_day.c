/* SPDX-License-Identifier: Apache-2.0 */
/* test_practice_day.c: dates and times, as numbers and as texts. */
#include "practice_fixture.h"

static const struct {
    const char *date;
    int32_t day;
    enum weekday weekday;
} known[] = {
    {"1970-01-01", 0,      WEEKDAY_THURSDAY },
    {"1969-12-31", -1,     WEEKDAY_WEDNESDAY},
    {"1900-01-01", -25567, WEEKDAY_MONDAY   },
    {"1900-03-01", -25508, WEEKDAY_THURSDAY }, /* 1900 was no leap year */
    {"2000-02-29", 11016,  WEEKDAY_TUESDAY  },
    {"2000-03-01", 11017,  WEEKDAY_WEDNESDAY},
    {"2026-11-24", 20781,  WEEKDAY_TUESDAY  },
    {"2100-02-28", 47540,  WEEKDAY_SUNDAY   },
    {"2100-03-01", 47541,  WEEKDAY_MONDAY   },
};

static void known_days(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(known); i++) {
        if (day_of(known[i].date) != known[i].day)
            fail_msg("%s: %d", known[i].date, day_of(known[i].date));
        assert_day(known[i].date, known[i].day, known[i].date);
        assert_int_equal(day_weekday(known[i].day), known[i].weekday);
    }
}

/* The oracle counts on its fingers, one day after another. */
static void every_day_of_three_centuries(void **state)
{
    struct date date = {DAY_YEAR_MIN, 1, 1};
    enum weekday weekday = WEEKDAY_MONDAY;
    (void)state;
    for (int32_t day = day_from_date(date); date.year <= DAY_YEAR_MAX; day++) {
        struct date found = day_to_date(day);
        char text[DAY_TEXT_BYTES];
        int32_t again;
        assert_true(found.year == date.year && found.month == date.month && found.day == date.day);
        assert_int_equal(day_from_date(date), day);
        assert_int_equal(day_weekday(day), weekday);
        day_print(day, text);
        assert_int_equal(day_parse((struct str){text, sizeof(text)}, &again), DAY_FINE);
        assert_int_equal(again, day);
        weekday = weekday == WEEKDAY_SUNDAY ? WEEKDAY_MONDAY : weekday + 1;
        static const uint32_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        bool leap = (date.year % 4 == 0 && date.year % 100 != 0) || date.year % 400 == 0;
        uint32_t length = date.month == 2 && leap ? 29 : lengths[date.month - 1];
        assert_int_equal(day_month_length(date.year, date.month), length);
        date.day++;
        if (date.day > length) {
            date.day = 1;
            date.month++;
        }
        if (date.month > 12) {
            date.month = 1;
            date.year++;
        }
    }
}

static const struct {
    const char *name, *from;
    int32_t months;
    const char *to;
} additions[] = {
    {"nothing",                 "2026-11-24", 0,     "2026-11-24"},
    {"a month",                 "2026-11-24", 1,     "2026-12-24"},
    {"into the next year",      "2026-12-31", 1,     "2027-01-31"},
    {"a short month",           "2026-01-31", 1,     "2026-02-28"},
    {"a leap year's",           "2028-01-31", 1,     "2028-02-29"},
    {"31 to 30",                "2026-08-31", 1,     "2026-09-30"},
    {"two months past it",      "2026-12-31", 2,     "2027-02-28"},
    {"does not stick",          "2026-01-31", 2,     "2026-03-31"},
    {"a year from 29 February", "2028-02-29", 12,    "2029-02-28"},
    {"four from it",            "2028-02-29", 48,    "2032-02-29"},
    {"over 2100",               "2096-02-29", 48,    "2100-02-28"},
    {"28 years",                "1998-06-15", 336,   "2026-06-15"},
    {"back",                    "2026-03-31", -1,    "2026-02-28"},
    {"back a year",             "2026-01-15", -13,   "2024-12-15"},
    {"back far",                "2026-01-15", -1512, "1900-01-15"},
};

static void months_end_where_they_should(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(additions); i++)
        assert_day(additions[i].name,
                   day_add_months(day_of(additions[i].from), additions[i].months), additions[i].to);
    assert_int_equal(day_add_years(day_of("2028-02-29"), 5), day_of("2033-02-28"));
}

/* Over all days of ten years: later days never end earlier, and months stay months. */
static void additions_are_monotone(void **state)
{
    int32_t last = day_of("2032-01-01");
    (void)state;
    for (int32_t months = 1; months <= 36; months++)
        for (int32_t day = day_of("2022-01-01"); day < last; day++) {
            int32_t to = day_add_months(day, months);
            struct date a = day_to_date(day), b = day_to_date(to);
            assert_true(to >= day_add_months(day - 1, months));
            assert_true(to > day && to >= day_add_months(day, months - 1));
            assert_int_equal((b.year - a.year) * 12 + (int32_t)b.month - (int32_t)a.month, months);
            assert_true(b.day == a.day ||
                        (b.day < a.day && b.day == day_month_length(b.year, b.month)));
        }
}

static const struct {
    const char *text;
    enum day_problem problem;
} dates[] = {
    {"2026-11-24",  DAY_FINE },
    {"1900-01-01",  DAY_FINE },
    {"2199-12-31",  DAY_FINE },
    {"2024-02-29",  DAY_FINE },
    {"",            DAY_FORM },
    {"2026",        DAY_FORM },
    {"2026-1-1",    DAY_FORM },
    {"26-11-24",    DAY_FORM },
    {"24/11/2026",  DAY_FORM },
    {"2026/11/24",  DAY_FORM },
    {"2026-11-24 ", DAY_FORM },
    {" 2026-11-24", DAY_FORM },
    {"2026-11-2x",  DAY_FORM },
    {"-026-11-24",  DAY_FORM },
    {"+026-11-24",  DAY_FORM },
    {"20261124",    DAY_FORM },
    {"1899-12-31",  DAY_YEAR },
    {"2200-01-01",  DAY_YEAR },
    {"0000-01-01",  DAY_YEAR },
    {"2026-00-10",  DAY_MONTH},
    {"2026-13-10",  DAY_MONTH},
    {"2026-11-00",  DAY_DAY  },
    {"2026-11-31",  DAY_DAY  },
    {"2026-02-29",  DAY_DAY  },
    {"1900-02-29",  DAY_DAY  },
};

static const struct {
    const char *text;
    enum day_problem problem;
} times[] = {
    {"2026-11-24T14:10",    DAY_FINE},
    {"2026-11-24T00:00",    DAY_FINE},
    {"2026-11-24T23:59",    DAY_FINE},
    {"1969-12-31T23:59",    DAY_FINE},
    {"",                    DAY_FORM},
    {"2026-11-24",          DAY_FORM},
    {"2026-11-24 14:10",    DAY_FORM},
    {"2026-11-24T14:10:00", DAY_FORM},
    {"2026-11-24T14:10Z",   DAY_FORM},
    {"2026-11-24T1410",     DAY_FORM},
    {"2026-11-24T4:10",     DAY_FORM},
    {"2026x11-24T14:10",    DAY_FORM},
    {"2026-11-31T14:10",    DAY_DAY },
    {"2026-11-24T24:00",    DAY_HOUR},
    {"2026-11-24T12:60",    DAY_HOUR},
};

static void texts_are_read_or_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(dates); i++) {
        int32_t day = 12345;
        enum day_problem problem = day_parse(str_from(dates[i].text), &day);
        if (problem != dates[i].problem)
            fail_msg("\"%s\": %d", dates[i].text, problem);
        if (problem != DAY_FINE)
            assert_int_equal(day, 12345);
        else
            assert_day(dates[i].text, day, dates[i].text);
    }
    for (size_t i = 0; i < ARRAY_LEN(times); i++) {
        int64_t time = 12345;
        enum day_problem problem = day_parse_time(str_from(times[i].text), &time);
        if (problem != times[i].problem)
            fail_msg("\"%s\": %d", times[i].text, problem);
        if (problem != DAY_FINE)
            assert_int_equal(time, 12345);
        else
            assert_time(times[i].text, time, times[i].text);
    }
}

static void times_are_days_and_minutes(void **state)
{
    (void)state;
    assert_int_equal(day_of_time(-1), -1);
    assert_int_equal(day_minute(-1), DAY_MINUTES - 1);
    for (int64_t time = -5000; time < 5000; time++) {
        assert_int_equal(day_to_time(day_of_time(time), day_minute(time)), time);
        assert_true(day_minute(time) < DAY_MINUTES);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_days),
        cmocka_unit_test(every_day_of_three_centuries),
        cmocka_unit_test(months_end_where_they_should),
        cmocka_unit_test(additions_are_monotone),
        cmocka_unit_test(texts_are_read_or_refused),
        cmocka_unit_test(times_are_days_and_minutes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
