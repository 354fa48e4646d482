/* SPDX-License-Identifier: Apache-2.0 */
/* holiday.c: see holiday.h. */
#include "practice/holiday.h"

#include <assert.h>

/* month 0: so many days after Easter Sunday. */
static const struct {
    uint8_t month, day;
} holidays[HOLIDAYS] = {
    [HOLIDAY_NONE] = {0,  0 },
      [HOLIDAY_NEW_YEAR] = {1,  1 },
    [HOLIDAY_EASTER_MONDAY] = {0,  1 },
      [HOLIDAY_LABOUR] = {5,  1 },
    [HOLIDAY_VICTORY] = {5,  8 },
      [HOLIDAY_ASCENSION] = {0,  39},
    [HOLIDAY_WHIT_MONDAY] = {0,  50},
      [HOLIDAY_BASTILLE] = {7,  14},
    [HOLIDAY_ASSUMPTION] = {8,  15},
      [HOLIDAY_ALL_SAINTS] = {11, 1 },
    [HOLIDAY_ARMISTICE] = {11, 11},
      [HOLIDAY_CHRISTMAS] = {12, 25},
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

bool holiday_is_working_day(int32_t day)
{
    return day_weekday(day) < WEEKDAY_SATURDAY && holiday_find(day) == HOLIDAY_NONE;
}
