/* SPDX-License-Identifier: Apache-2.0 */
/* day.c: see day.h. */
#include "practice/day.h"

#include <assert.h>

enum {
    YEARS_PER_ERA = 400, /* after which the Gregorian calendar repeats */
    DAYS_PER_ERA = 146097,
    EPOCH_DAYS = 719468, /* from 1 March of the year 0 to 1970-01-01 */
    WEEK_DAYS = 7,
    YEAR_MONTHS = 12,
    PRINTED_YEAR_MAX = 9999,
};

/* Division towards minus infinity, and what it leaves (0 to b - 1). b > 0 */
static int64_t div_floor(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

static int64_t mod_floor(int64_t a, int64_t b)
{
    return a - b * div_floor(a, b);
}

static bool is_leap(int32_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % YEARS_PER_ERA == 0);
}

uint32_t day_month_length(int32_t year, uint32_t month)
{
    static const uint8_t lengths[YEAR_MONTHS] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    assert(month >= 1 && month <= YEAR_MONTHS);
    return lengths[month - 1] + (month == 2 && is_leap(year));
}

/* Years begin in March here, so that the day which leap years add is their last one. */
int32_t day_from_date(struct date date)
{
    assert(date.year >= 0 && date.year <= PRINTED_YEAR_MAX);
    assert(date.day >= 1 && date.day <= day_month_length(date.year, date.month));
    int32_t year = date.year - (date.month <= 2);
    int32_t era = (int32_t)div_floor(year, YEARS_PER_ERA);
    int32_t year_of_era = year - era * YEARS_PER_ERA;
    int32_t month = (int32_t)date.month + (date.month > 2 ? -3 : 9);
    int32_t day_of_year = (153 * month + 2) / 5 + (int32_t)date.day - 1;
    int32_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * DAYS_PER_ERA + day_of_era - EPOCH_DAYS;
}

struct date day_to_date(int32_t day)
{
    int64_t days = (int64_t)day + EPOCH_DAYS;
    int64_t era = div_floor(days, DAYS_PER_ERA);
    int64_t day_of_era = days - era * DAYS_PER_ERA;
    int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / (DAYS_PER_ERA - 1)) /
        365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t month = (5 * day_of_year + 2) / 153;
    struct date ret = {
        .year = (int32_t)(year_of_era + era * YEARS_PER_ERA),
        .month = (uint32_t)(month < 10 ? month + 3 : month - 9),
        .day = (uint32_t)(day_of_year - (153 * month + 2) / 5 + 1),
    };
    ret.year += ret.month <= 2;
    return ret;
}

/* 1970-01-01 was a Thursday. */
enum weekday day_weekday(int32_t day)
{
    return (enum weekday)(mod_floor((int64_t)day + WEEKDAY_THURSDAY - 1, WEEK_DAYS) + 1);
}

int32_t day_add_months(int32_t day, int32_t months)
{
    assert(months >= -DAY_MONTHS_MAX && months <= DAY_MONTHS_MAX);
    struct date date = day_to_date(day);
    int64_t count = (int64_t)date.year * YEAR_MONTHS + (int64_t)date.month - 1 + months;
    date.year = (int32_t)div_floor(count, YEAR_MONTHS);
    date.month = (uint32_t)mod_floor(count, YEAR_MONTHS) + 1;
    uint32_t length = day_month_length(date.year, date.month);
    if (date.day > length)
        date.day = length;
    return day_from_date(date);
}

int32_t day_add_years(int32_t day, int32_t years)
{
    return day_add_months(day, years * YEAR_MONTHS);
}

int32_t day_of_time(int64_t time_min)
{
    return (int32_t)div_floor(time_min, DAY_MINUTES);
}

uint32_t day_minute(int64_t time_min)
{
    return (uint32_t)mod_floor(time_min, DAY_MINUTES);
}

int64_t day_to_time(int32_t day, uint32_t minute)
{
    assert(minute < DAY_MINUTES);
    return (int64_t)day * DAY_MINUTES + minute;
}

/* --- text --- */

/* shape: '0' stands for any digit, every other character for itself. */
static bool has_shape(struct str text, struct str shape)
{
    if (text.len != shape.len)
        return false;
    for (size_t i = 0; i < text.len; i++)
        if (shape.ptr[i] == '0' ? text.ptr[i] < '0' || text.ptr[i] > '9'
                                : text.ptr[i] != shape.ptr[i])
            return false;
    return true;
}

/* Of digits that has_shape has seen. */
static uint32_t number(struct str text, size_t at, size_t digits)
{
    uint32_t ret = 0;
    for (size_t i = at; i < at + digits; i++)
        ret = ret * 10 + (uint32_t)(text.ptr[i] - '0');
    return ret;
}

enum day_problem day_parse(struct str text, int32_t *ret)
{
    if (!has_shape(text, STR("0000-00-00")))
        return DAY_FORM;
    struct date date = {(int32_t)number(text, 0, 4), number(text, 5, 2), number(text, 8, 2)};
    if (date.year < DAY_YEAR_MIN || date.year > DAY_YEAR_MAX)
        return DAY_YEAR;
    if (date.month < 1 || date.month > YEAR_MONTHS)
        return DAY_MONTH;
    if (date.day < 1 || date.day > day_month_length(date.year, date.month))
        return DAY_DAY;
    *ret = day_from_date(date);
    return DAY_FINE;
}

enum day_problem day_parse_time(struct str text, int64_t *ret_local_min)
{
    int32_t day;
    struct str tail = str_skip(text, DAY_TEXT_BYTES);
    if (!has_shape(tail, STR("T00:00")))
        return DAY_FORM;
    enum day_problem problem = day_parse(str_head(text, DAY_TEXT_BYTES), &day);
    uint32_t hour = number(tail, 1, 2), minute = number(tail, 4, 2);
    if (problem != DAY_FINE)
        return problem;
    if (hour >= 24 || minute >= DAY_HOUR_MINUTES)
        return DAY_HOUR;
    *ret_local_min = day_to_time(day, hour * DAY_HOUR_MINUTES + minute);
    return DAY_FINE;
}

static void put_digits(char *at, uint32_t value, uint32_t digits)
{
    for (uint32_t i = digits; i > 0; i--, value /= 10)
        at[i - 1] = (char)('0' + value % 10);
}

void day_print(int32_t day, char ret[DAY_TEXT_BYTES])
{
    struct date date = day_to_date(day);
    assert(date.year >= 0 && date.year <= PRINTED_YEAR_MAX);
    put_digits(ret, (uint32_t)date.year, 4);
    ret[4] = '-';
    put_digits(ret + 5, date.month, 2);
    ret[7] = '-';
    put_digits(ret + 8, date.day, 2);
}

void day_print_time(int64_t time_min, char ret[DAY_TIME_BYTES])
{
    uint32_t minute = day_minute(time_min);
    day_print(day_of_time(time_min), ret);
    ret[10] = 'T';
    put_digits(ret + 11, minute / DAY_HOUR_MINUTES, 2);
    ret[13] = ':';
    put_digits(ret + 14, minute % DAY_HOUR_MINUTES, 2);
}
