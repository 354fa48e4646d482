/* SPDX-License-Identifier: Apache-2.0 */
/* period.c: see period.h. */
#include "practice/period.h"

#include <assert.h>

#include "practice/holiday.h"

enum {
    WORKING_DAYS_MIN = 2, /* article 3(5) … */
    LONG_DAYS = 2,        /* … for periods from two days on */
    LONG_HOURS = 48,
    WEEK_DAYS = 7,
};

/* Working days from first to last, both included; no more than are asked for. */
static uint32_t count_working_days(int32_t first, int32_t last)
{
    uint32_t ret = 0;
    for (int32_t day = first; day <= last && ret < WORKING_DAYS_MIN; day++)
        ret += holiday_is_working_day(day);
    return ret;
}

/* The first day from `last` on by which two working days have been. */
static int32_t lengthen(int32_t first, int32_t last)
{
    while (count_working_days(first, last) < WORKING_DAYS_MIN)
        last++;
    return last;
}

struct period_hours period_of_hours(enum zone zone, int64_t event_utc_min, uint32_t hours)
{
    assert(hours >= 1 && hours <= PERIOD_HOURS_MAX);
    int64_t length = (int64_t)hours * DAY_HOUR_MINUTES;
    int64_t start = event_utc_min - day_minute(event_utc_min) % DAY_HOUR_MINUTES + DAY_HOUR_MINUTES;
    struct period_hours ret = {
        .plain_utc_min = event_utc_min + length,
        .regulation_utc_min = start + length,
    };
    int32_t first = day_of_time(zone_to_local(zone, start));
    int32_t last = day_of_time(zone_to_local(zone, ret.regulation_utc_min - 1));
    if (hours >= LONG_HOURS && lengthen(first, last) > last) {
        ret.lengthened = true;
        /* The expiry of its first hour; no clock is changed before that. */
        (void)zone_to_utc(zone, day_to_time(lengthen(first, last), DAY_HOUR_MINUTES),
                          &ret.regulation_utc_min);
    }
    return ret;
}

static int32_t plain_last_day(int32_t event_day, enum period_unit unit, int32_t count)
{
    switch (unit) {
    case PERIOD_DAYS:
        return event_day + count;
    case PERIOD_WEEKS:
        return event_day + WEEK_DAYS * count;
    case PERIOD_MONTHS:
        return day_add_months(event_day, count);
    case PERIOD_YEARS:
        return day_add_years(event_day, count);
    }
    assert(false);
    return event_day;
}

struct period_days period_of_days(int32_t event_day, enum period_unit unit, uint32_t count)
{
    assert(count >= 1 && count <= PERIOD_COUNT_MAX);
    int32_t plain = plain_last_day(event_day, unit, (int32_t)count), last = plain;
    if (last - event_day >= LONG_DAYS)
        last = lengthen(event_day + 1, last);
    while (!holiday_is_working_day(last))
        last++;
    return (struct period_days){.plain_day = plain, .regulation_day = last, .moved = last > plain};
}
