/* SPDX-License-Identifier: Apache-2.0 */
/* test_practice_period.c: holidays, and the two counts of a period. */
#include "practice_fixture.h"

#include "practice/holiday.h"
#include "practice/period.h"

/* --- holidays --- */

/* Of each possible week, the earliest and latest among them (22 March, 25 April). */
static const char *const easters[] = {
    "1913-03-23", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "1999-04-04",
    "2000-04-23", "2001-04-15", "2002-03-31", "2003-04-20", "2004-04-11", "2005-03-27",
    "2006-04-16", "2007-04-08", "2008-03-23", "2009-04-12", "2010-04-04", "2011-04-24",
    "2012-04-08", "2013-03-31", "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16",
    "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09",
    "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
    "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25",
    "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28",
};

/* Another algorithm: Clavius's, as in Knuth, The Art of Computer Programming, 1.3.2, exercise 14.
 */
static int32_t easter_by_epact(int32_t year)
{
    int32_t golden = year % 19 + 1, century = year / 100 + 1;
    int32_t dropped = 3 * century / 4 - 12, moon = (8 * century + 5) / 25 - 5;
    int32_t sunday = 5 * year / 4 - dropped - 10;
    int32_t epact = (11 * golden + 20 + moon - dropped) % 30;
    if ((epact == 25 && golden > 11) || epact == 24)
        epact++;
    int32_t full = 44 - epact;
    if (full < 21)
        full += 30;
    full = full + 7 - (sunday + full) % 7;
    return day_from_date((struct date){year, 3, 1}) + full - 1;
}

static void easter_of_many_years(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(easters); i++)
        assert_day(easters[i], holiday_easter(day_to_date(day_of(easters[i])).year), easters[i]);
    for (int32_t year = 1583; year <= 9999; year++) {
        int32_t easter = holiday_easter(year);
        assert_int_equal(easter, easter_by_epact(year));
        assert_int_equal(day_weekday(easter), WEEKDAY_SUNDAY);
        assert_true(easter >= day_from_date((struct date){year, 3, 22}) &&
                    easter <= day_from_date((struct date){year, 4, 25}));
    }
}

static const struct {
    const char *date;
    enum holiday holiday;
} holidays[] = {
    {"2026-01-01", HOLIDAY_NEW_YEAR     },
    {"2026-04-03", HOLIDAY_NONE         }, /* Good Friday: Alsace and Moselle only */
    {"2026-04-05", HOLIDAY_NONE         }, /* Easter is a Sunday anyway */
    {"2026-04-06", HOLIDAY_EASTER_MONDAY},
    {"2026-05-01", HOLIDAY_LABOUR       },
    {"2026-05-08", HOLIDAY_VICTORY      },
    {"2026-05-14", HOLIDAY_ASCENSION    },
    {"2026-05-25", HOLIDAY_WHIT_MONDAY  },
    {"2026-07-14", HOLIDAY_BASTILLE     },
    {"2026-08-15", HOLIDAY_ASSUMPTION   },
    {"2026-11-01", HOLIDAY_ALL_SAINTS   },
    {"2026-11-11", HOLIDAY_ARMISTICE    },
    {"2026-12-25", HOLIDAY_CHRISTMAS    },
    {"2026-12-26", HOLIDAY_NONE         }, /* Alsace and Moselle only */
    {"2024-04-01", HOLIDAY_EASTER_MONDAY},
    {"2024-05-09", HOLIDAY_ASCENSION    },
    {"2024-05-20", HOLIDAY_WHIT_MONDAY  },
    {"2008-05-01", HOLIDAY_LABOUR       }, /* and Ascension */
    {"2027-05-06", HOLIDAY_ASCENSION    },
};

static void holidays_of_known_years(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(holidays); i++)
        if (holiday_find(day_of(holidays[i].date)) != holidays[i].holiday)
            fail_msg("%s: %d", holidays[i].date, holiday_find(day_of(holidays[i].date)));
}

static void eleven_a_year_save_where_two_meet(void **state)
{
    (void)state;
    for (int32_t year = DAY_YEAR_MIN; year <= DAY_YEAR_MAX; year++) {
        uint32_t count = 0;
        int32_t ascension = holiday_day(HOLIDAY_ASCENSION, year);
        bool meet = ascension == holiday_day(HOLIDAY_LABOUR, year) ||
                    ascension == holiday_day(HOLIDAY_VICTORY, year);
        for (int32_t day = day_from_date((struct date){year, 1, 1});
             day <= day_from_date((struct date){year, 12, 31}); day++)
            count += holiday_find(day) != HOLIDAY_NONE;
        assert_int_equal(count, meet ? 10 : 11);
    }
}

/* --- hours --- */

/* All local. 2026-11-24 is a Tuesday, 2026-04-05 is Easter. */
static const struct {
    const char *name;
    enum zone zone;
    const char *event;
    uint32_t hours;
    const char *plain, *regulation;
    bool lengthened;
} hours[] = {
    {"in a week",             ZONE_METROPOLE,  "2026-11-24T14:10", 72, "2026-11-27T14:10", "2026-11-27T15:00",
     false                                                                                                          },
    {"at the full hour",      ZONE_METROPOLE,  "2026-11-24T14:00", 72, "2026-11-27T14:00",
     "2026-11-27T15:00",                                                                                       false},
    {"its last minute",       ZONE_METROPOLE,  "2026-11-24T14:59", 72, "2026-11-27T14:59",
     "2026-11-27T15:00",                                                                                       false},
    {"ends on a Sunday",      ZONE_METROPOLE,  "2026-11-26T14:10", 72, "2026-11-29T14:10",
     "2026-11-29T15:00",                                                                                       false},
    {"from a Friday",         ZONE_METROPOLE,  "2026-11-27T18:30", 72, "2026-11-30T18:30",
     "2026-11-30T19:00",                                                                                       false},
    {"a Friday's last hour",  ZONE_METROPOLE,  "2026-11-27T23:30", 72, "2026-11-30T23:30",
     "2026-12-01T01:00",                                                                                       true },
    {"from a Saturday",       ZONE_METROPOLE,  "2026-11-28T10:10", 72, "2026-12-01T10:10",
     "2026-12-01T11:00",                                                                                       false},
    {"before Easter",         ZONE_METROPOLE,  "2026-04-03T23:30", 72, "2026-04-06T23:30",
     "2026-04-08T01:00",                                                                                       true },
    {"Easter's Saturday",     ZONE_METROPOLE,  "2026-04-04T10:10", 72, "2026-04-07T10:10",
     "2026-04-08T01:00",                                                                                       true },
    {"over Christmas 2026",   ZONE_METROPOLE,  "2026-12-24T10:10", 72, "2026-12-27T10:10",
     "2026-12-28T01:00",                                                                                       true },
    {"over two holidays",     ZONE_METROPOLE,  "2026-12-31T23:10", 72, "2027-01-03T23:10",
     "2027-01-05T01:00",                                                                                       true },
    {"8 May and Ascension",   ZONE_METROPOLE,  "2024-05-07T23:10", 72, "2024-05-10T23:10",
     "2024-05-13T01:00",                                                                                       true },
    {"summer time begins",    ZONE_METROPOLE,  "2026-03-27T14:10", 72, "2026-03-30T15:10",
     "2026-03-30T16:00",                                                                                       false},
    {"summer time ends",      ZONE_METROPOLE,  "2026-10-23T14:10", 72, "2026-10-26T13:10",
     "2026-10-26T14:00",                                                                                       false},
    {"ends in the gap",       ZONE_METROPOLE,  "2026-03-26T02:30", 72, "2026-03-29T03:30",
     "2026-03-29T04:00",                                                                                       false},
    {"two days, no workday",  ZONE_METROPOLE,  "2026-11-27T23:30", 48, "2026-11-29T23:30",
     "2026-12-01T01:00",                                                                                       true },
    {"under two days",        ZONE_METROPOLE,  "2026-11-27T23:30", 47, "2026-11-29T22:30",
     "2026-11-29T23:00",                                                                                       false},
    {"an hour",               ZONE_METROPOLE,  "2026-11-27T23:30", 1,  "2026-11-28T00:30", "2026-11-28T01:00",
     false                                                                                                          },
    {"Friday in Guadeloupe",  ZONE_GUADELOUPE, "2026-11-27T19:30", 72, "2026-11-30T19:30",
     "2026-11-30T20:00",                                                                                       false},
    {"Friday at La Réunion", ZONE_REUNION,    "2026-11-27T23:30", 72, "2026-11-30T23:30",
     "2026-12-01T01:00",                                                                                       true },
};

static void hours_are_counted_twice(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(hours); i++) {
        int64_t event_utc_min;
        (void)zone_to_utc(hours[i].zone, time_of(hours[i].event), &event_utc_min);
        struct period_hours found = period_of_hours(hours[i].zone, event_utc_min, hours[i].hours);
        assert_time(hours[i].name, zone_to_local(hours[i].zone, found.plain_utc_min),
                    hours[i].plain);
        assert_time(hours[i].name, zone_to_local(hours[i].zone, found.regulation_utc_min),
                    hours[i].regulation);
        if (found.lengthened != hours[i].lengthened)
            fail_msg("%s: lengthened", hours[i].name);
    }
}

/* Working days of which an hour is between two moments. */
static uint32_t working_days_touched(enum zone zone, int64_t from_utc_min, int64_t to_utc_min)
{
    uint32_t ret = 0;
    int32_t last = INT32_MIN;
    for (int64_t at = from_utc_min; at < to_utc_min; at += DAY_HOUR_MINUTES) {
        int32_t day = day_of_time(zone_to_local(zone, at));
        ret += day != last && holiday_is_working_day(day);
        last = day;
    }
    return ret;
}

/* Every hour of ten years: its first, second and last minute. */
static void hours_keep_the_regulation(void **state)
{
    static const uint32_t minutes[] = {0, 1, 59};
    int64_t last = time_of("2032-01-01T00:00"), before = INT64_MIN;
    (void)state;
    for (int64_t hour = time_of("2022-01-01T00:00"); hour < last; hour += DAY_HOUR_MINUTES)
        for (size_t i = 0; i < ARRAY_LEN(minutes); i++) {
            int64_t event = hour + minutes[i], start = hour + DAY_HOUR_MINUTES;
            struct period_hours found = period_of_hours(ZONE_METROPOLE, event, 72);
            int64_t end = found.regulation_utc_min;
            assert_int_equal(found.plain_utc_min - event, 72 * 60);
            assert_true(end > found.plain_utc_min && end >= before);
            assert_int_equal(end % DAY_HOUR_MINUTES, 0);
            assert_true(found.lengthened || end == start + 72 * DAY_HOUR_MINUTES);
            assert_true(end - start <= 5 * DAY_MINUTES + 60); /* as before 8 May 2024 */
            if (i > 0)
                continue;
            assert_true(working_days_touched(ZONE_METROPOLE, start, end) >= 2);
            if (found.lengthened) {
                /* not an hour too much: to the first hour's end of a working day, the second one */
                assert_int_equal(day_minute(zone_to_local(ZONE_METROPOLE, end)), 60);
                assert_int_equal(working_days_touched(ZONE_METROPOLE, start, end), 2);
                assert_true(
                    working_days_touched(ZONE_METROPOLE, start, start + 72 * DAY_HOUR_MINUTES) < 2);
            }
            before = end;
        }
}

/* --- days, weeks, months, years --- */

static const struct {
    const char *name, *event;
    enum period_unit unit;
    uint32_t count;
    const char *plain, *regulation;
} days[] = {
    {"a day",                     "2026-11-24", PERIOD_DAYS,   1,  "2026-11-25", "2026-11-25"},
    {"a day, to a Saturday",      "2026-11-27", PERIOD_DAYS,   1,  "2026-11-28", "2026-11-30"},
    {"two days",                  "2026-11-24", PERIOD_DAYS,   2,  "2026-11-26", "2026-11-26"},
    {"two days, from a Thursday", "2026-11-26", PERIOD_DAYS,   2,  "2026-11-28", "2026-11-30"},
    {"two days, from a Friday",   "2026-11-27", PERIOD_DAYS,   2,  "2026-11-29", "2026-12-01"},
    {"three days, from a Friday", "2026-11-27", PERIOD_DAYS,   3,  "2026-11-30", "2026-12-01"},
    {"eight days",                "2026-11-24", PERIOD_DAYS,   8,  "2026-12-02", "2026-12-02"},
    {"three days over Easter",    "2026-04-03", PERIOD_DAYS,   3,  "2026-04-06", "2026-04-08"},
    {"a week",                    "2026-11-24", PERIOD_WEEKS,  1,  "2026-12-01", "2026-12-01"},
    {"a week, from a Sunday",     "2026-11-22", PERIOD_WEEKS,  1,  "2026-11-29", "2026-11-30"},
    {"a month",                   "2026-11-24", PERIOD_MONTHS, 1,  "2026-12-24", "2026-12-24"},
    {"a month, to a Saturday",    "2026-11-26", PERIOD_MONTHS, 1,  "2026-12-26", "2026-12-28"},
    {"a month, to New Year",      "2026-12-01", PERIOD_MONTHS, 1,  "2027-01-01", "2027-01-04"},
    {"a month, to Easter",        "2026-03-05", PERIOD_MONTHS, 1,  "2026-04-05", "2026-04-07"},
    {"a shorter month",           "2026-08-31", PERIOD_MONTHS, 1,  "2026-09-30", "2026-09-30"},
    {"February, on a Saturday",   "2026-01-31", PERIOD_MONTHS, 1,  "2026-02-28", "2026-03-02"},
    {"three months",              "2026-11-24", PERIOD_MONTHS, 3,  "2027-02-24", "2027-02-24"},
    {"a year from 29 February",   "2028-02-29", PERIOD_YEARS,  1,  "2029-02-28", "2029-02-28"},
    {"twenty years",              "2006-11-24", PERIOD_YEARS,  20, "2026-11-24", "2026-11-24"},
};

static void days_are_counted_twice(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(days); i++) {
        struct period_days found =
            period_of_days(day_of(days[i].event), days[i].unit, days[i].count);
        assert_day(days[i].name, found.plain_day, days[i].plain);
        assert_day(days[i].name, found.regulation_day, days[i].regulation);
        assert_int_equal(found.moved, strcmp(days[i].plain, days[i].regulation) != 0);
    }
}

static const struct {
    enum period_unit unit;
    uint32_t count;
} spans[] = {
    {PERIOD_DAYS,   1},
    {PERIOD_DAYS,   2},
    {PERIOD_DAYS,   3},
    {PERIOD_DAYS,   8},
    {PERIOD_WEEKS,  1},
    {PERIOD_MONTHS, 1},
    {PERIOD_MONTHS, 3},
    {PERIOD_YEARS,  5},
};

/* All days of ten years. The end is the first day that article 3 allows: by trying each. */
static void days_keep_the_regulation(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(spans); i++) {
        int32_t before = INT32_MIN;
        for (int32_t event = day_of("2022-01-01"); event < day_of("2032-01-01"); event++) {
            struct period_days found = period_of_days(event, spans[i].unit, spans[i].count);
            bool long_enough = found.plain_day - event >= 2;
            uint32_t working = 0;
            int32_t end = event;
            do
                working += holiday_is_working_day(++end);
            while (end < found.plain_day || !holiday_is_working_day(end) ||
                   (long_enough && working < 2));
            assert_int_equal(found.regulation_day, end);
            assert_true(found.regulation_day >= found.plain_day && found.plain_day > event);
            assert_true(found.regulation_day >= before);
            before = found.regulation_day;
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(easter_of_many_years),
        cmocka_unit_test(holidays_of_known_years),
        cmocka_unit_test(eleven_a_year_save_where_two_meet),
        cmocka_unit_test(hours_are_counted_twice),
        cmocka_unit_test(hours_keep_the_regulation),
        cmocka_unit_test(days_are_counted_twice),
        cmocka_unit_test(days_keep_the_regulation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
