/* SPDX-License-Identifier: Apache-2.0 */
/* zone.c: see zone.h. */
#include "practice/zone.h"

#include <assert.h>

enum {
    MARCH = 3,
    OCTOBER = 10,
    SUMMER_MIN = 60, /* what summer time adds */
};

static const struct {
    const char *name;
    int32_t offset_min; /* in winter */
    bool has_summer;
} zones[ZONES] = {
    [ZONE_METROPOLE] = {"metropole",          60,   true },
    [ZONE_GUADELOUPE] = {"guadeloupe",         -240, false},
    [ZONE_MARTINIQUE] = {"martinique",         -240, false},
    [ZONE_GUYANE] = {"guyane",             -180, false},
    [ZONE_REUNION] = {"reunion",            240,  false},
    [ZONE_MAYOTTE] = {"mayotte",            180,  false},
    [ZONE_NOUVELLE_CALEDONIE] = {"nouvelle-caledonie", 660,  false},
};

bool zone_find(struct str name, enum zone *ret)
{
    for (size_t i = 0; i < ZONES; i++)
        if (str_eq(name, str_from(zones[i].name))) {
            *ret = (enum zone)i;
            return true;
        }
    return false;
}

/* 01:00 UTC on the last Sunday of a month of 31 days. */
static int64_t change_utc_min(int32_t year, uint32_t month)
{
    int32_t last = day_from_date((struct date){year, month, 31});
    int32_t sunday = last - (int32_t)(day_weekday(last) % WEEKDAY_SUNDAY);
    return day_to_time(sunday, DAY_HOUR_MINUTES);
}

/* Both changes are far from New Year: the year is the same in UTC and in winter time. */
static bool is_summer(int64_t utc_min)
{
    int32_t year = day_to_date(day_of_time(utc_min)).year;
    return utc_min >= change_utc_min(year, MARCH) && utc_min < change_utc_min(year, OCTOBER);
}

int32_t zone_offset_min(enum zone zone, int64_t utc_min)
{
    assert(zone < ZONES);
    return zones[zone].offset_min + (zones[zone].has_summer && is_summer(utc_min) ? SUMMER_MIN : 0);
}

int64_t zone_to_local(enum zone zone, int64_t utc_min)
{
    return utc_min + zone_offset_min(zone, utc_min);
}

/* The time is read in winter time and in summer time; what reads back the same is right. */
enum zone_times zone_to_utc(enum zone zone, int64_t local_min, int64_t *ret_utc_min)
{
    assert(zone < ZONES);
    int64_t winter = local_min - zones[zone].offset_min;
    int64_t summer = zones[zone].has_summer ? winter - SUMMER_MIN : winter;
    bool as_winter = zone_to_local(zone, winter) == local_min;
    bool as_summer = zone_to_local(zone, summer) == local_min;
    *ret_utc_min = as_summer ? summer : winter;
    if (!as_winter && !as_summer)
        return ZONE_NEVER;
    return as_winter && as_summer && winter != summer ? ZONE_TWICE : ZONE_ONCE;
}
