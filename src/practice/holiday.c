/* SPDX-License-Identifier: Apache-2.0 */
/* holiday.c: see holiday.h. */
#include "practice/holiday.h"

#include <assert.h>

/* month 0: so many days after Easter Sunday. */
static const struct {
    const char *name;
    uint8_t month, day;
} holidays[HOLIDAYS] = {
    [HOLIDAY_NONE] = {"none",          0,  0 },
    [HOLIDAY_NEW_YEAR] = {"new_year",      1,  1 },
    [HOLIDAY_EASTER_MONDAY] = {"easter_monday", 0,  1 },
    [HOLIDAY_LABOUR] = {"labour",        5,  1 },
    [HOLIDAY_VICTORY] = {"victory",       5,  8 },
    [HOLIDAY_ASCENSION] = {"ascension",     0,  39},
    [HOLIDAY_WHIT_MONDAY] = {"whit_monday",   0,  50},
    [HOLIDAY_BASTILLE] = {"bastille",      7,  14},
    [HOLIDAY_ASSUMPTION] = {"assumption",    8,  15},
    [HOLIDAY_ALL_SAINTS] = {"all_saints",    11, 1 },
    [HOLIDAY_ARMISTICE] = {"armistice",     11, 11},
    [HOLIDAY_CHRISTMAS] = {"christmas",     12, 25},
};

/* The letters are those of the publication. */
int32_t holiday_easter(int32_t year)
{
    assert(year >= 1583 && year <= 9999);
    int32_t a = year % 19, b = year / 100, c = year % 100;
    int32_t d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    int32_t h = (19 * a + b - d - g + 15) % 30;
    int32_t i = c / 4, k = c % 4;
    int32_t l = (32 + 2 * e + 2 * i - h - k) % 7;
    int32_t m = (a + 11 * h + 22 * l) / 451;
    int32_t n = h + l - 7 * m + 114;
    return day_from_date((struct date){year, (uint32_t)(n / 31), (uint32_t)(n % 31) + 1});
}

int32_t holiday_day(enum holiday holiday, int32_t year)
{
    assert(holiday > HOLIDAY_NONE && holiday < HOLIDAYS);
    if (holidays[holiday].month == 0)
        return holiday_easter(year) + holidays[holiday].day;
    return day_from_date((struct date){year, holidays[holiday].month, holidays[holiday].day});
}

enum holiday holiday_find(int32_t day)
{
    int32_t year = day_to_date(day).year;
    for (enum holiday i = HOLIDAY_NONE + 1; i < HOLIDAYS; i++)
        if (holiday_day(i, year) == day)
            return i;
    return HOLIDAY_NONE;
}

const char *holiday_name(enum holiday holiday)
{
    assert(holiday < HOLIDAYS);
    return holidays[holiday].name;
}

bool holiday_is_working_day(int32_t day)
{
    return day_weekday(day) < WEEKDAY_SATURDAY && holiday_find(day) == HOLIDAY_NONE;
}
