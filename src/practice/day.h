/* SPDX-License-Identifier: Apache-2.0 */
/* day.h: civil dates and times of day, in whole numbers. Pure: no clock, no time zone (zone.h).
 *
 * A day is a number of days since 1970-01-01, negative before, in the proleptic Gregorian calendar.
 * A time is a number of minutes since 1970-01-01T00:00, of the clock that its name tells: local_min
 * or utc_min. Seconds are not told: no text of this folder counts them. */
#ifndef MAILLON_PRACTICE_DAY_H
#define MAILLON_PRACTICE_DAY_H

#include "base/str.h"

enum {
    DAY_YEAR_MIN = 1900,    /* of what is read: no patient is older … */
    DAY_YEAR_MAX = 2199,    /* … and no record is kept longer */
    DAY_MONTHS_MAX = 12000, /* that may be added: results stay below the year 9999 */
    DAY_TEXT_BYTES = 10,    /* YYYY-MM-DD */
    DAY_TIME_BYTES = 16,    /* YYYY-MM-DDTHH:MM */
    DAY_HOUR_MINUTES = 60,
    DAY_MINUTES = 24 * 60,
};

/* ISO 8601's numbers. */
enum weekday {
    WEEKDAY_MONDAY = 1,
    WEEKDAY_TUESDAY,
    WEEKDAY_WEDNESDAY,
    WEEKDAY_THURSDAY,
    WEEKDAY_FRIDAY,
    WEEKDAY_SATURDAY,
    WEEKDAY_SUNDAY,
};

struct date {
    int32_t year;
    uint32_t month; /* 1 to 12 */
    uint32_t day;   /* 1 to 31 */
};

/* What is wrong with a text that should be a date or a time. */
enum day_problem {
    DAY_FINE,
    DAY_FORM,  /* not YYYY-MM-DD, or not YYYY-MM-DDTHH:MM */
    DAY_YEAR,  /* not from DAY_YEAR_MIN to DAY_YEAR_MAX */
    DAY_MONTH, /* not from 01 to 12 */
    DAY_DAY,   /* a day that this month does not have in this year */
    DAY_HOUR,  /* not from 00:00 to 23:59 */
};

/* 28 to 31. month: 1 to 12. */
uint32_t day_month_length(int32_t year, uint32_t month);
/* date: one that exists, year 0 to 9999. Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms", days_from_civil and civil_from_days. */
int32_t day_from_date(struct date date);
struct date day_to_date(int32_t day);
enum weekday day_weekday(int32_t day);

/* The same date, `months` later (or earlier, if negative; up to DAY_MONTHS_MAX); where that month
 * is too short, its last day: 31 January and a month is 28 or 29 February. Additions do not add up:
 * two of one month may end before one of two months. */
int32_t day_add_months(int32_t day, int32_t months);
/* Twelve months each: 29 February and a year is 28 February. */
int32_t day_add_years(int32_t day, int32_t years);

/* The day that a time is in, and the minutes since it began (0 to 1439). */
int32_t day_of_time(int64_t time_min);
uint32_t day_minute(int64_t time_min);
int64_t day_to_time(int32_t day, uint32_t minute);

/* ISO 8601, extended form, nothing before or after. *ret is untouched on failure. */
enum day_problem day_parse(struct str text, int32_t *ret);
/* A date, "T", and the time of day; without zone and without seconds. */
enum day_problem day_parse_time(struct str text, int64_t *ret_local_min);

/* The texts that the two parsers read. Years 0 to 9999; ret gets no final NUL. */
void day_print(int32_t day, char ret[DAY_TEXT_BYTES]);
void day_print_time(int64_t time_min, char ret[DAY_TIME_BYTES]);

#endif
