/* SPDX-License-Identifier: Apache-2.0 */
/* period.h: when a period ends that runs from an event: counted plainly, and by Regulation (EEC,
 * Euratom) No 1182/71, article 3. The plain end is never the later one, and is the one to keep: who
 * keeps it is on time whichever way it is counted. The two stand side by side so that a page can
 * tell them apart.
 *
 * Article 3, as applied here:
 *   (1)    the hour, or the day, of the event is not counted
 *   (2)(a) hours: from the beginning of the first hour to the expiry of the last one
 *   (2)(b) days: to the expiry of the last hour of the last day
 *   (2)(c) weeks, months, years: to the expiry of the last hour of the same day of the week, or of
 *          the same date, as the event's; where the last month lacks that date, of its last day
 *   (3)    holidays, Sundays and Saturdays are counted
 *   (4)    not in hours: a last day that is no working day gives way to the next working day
 *   (5)    two days or more: at least two working days
 * (4) is for periods that run forward; those that run backward are not computed here.
 *
 * What (5) means for 72 hours is a reading: the text does not say when a working day is "included".
 * Here it is as soon as one hour of it is in the period, and a period with fewer than two goes on
 * to the expiry of that hour of the second one. Every other reading gives the same end or a later
 * one; so this is the least that (5) grants, and no date to rely on; nor is it said that (5) is for
 * periods in hours. 72 hours are lengthened around weekends and holidays only. */
#ifndef MAILLON_PRACTICE_PERIOD_H
#define MAILLON_PRACTICE_PERIOD_H

#include "practice/zone.h"

enum {
    PERIOD_HOURS_MAX = 1000000,
    PERIOD_COUNT_MAX = 1000, /* days, weeks, months or years */
};

enum period_unit {
    PERIOD_DAYS,
    PERIOD_WEEKS,
    PERIOD_MONTHS,
    PERIOD_YEARS,
};

struct period_hours {
    int64_t plain_utc_min;      /* the moment, and so many hours of 60 minutes */
    int64_t regulation_utc_min; /* the expiry of the last hour; after plain_utc_min */
    bool lengthened;            /* by article 3(5) */
};

struct period_days {
    int32_t plain_day;      /* the last day, included */
    int32_t regulation_day; /* the same; plain_day or later */
    bool moved;             /* by article 3(4) or 3(5) */
};

/* zone: says which local days the hours are in, for article 3(5). hours: 1 to PERIOD_HOURS_MAX. */
struct period_hours period_of_hours(enum zone zone, int64_t event_utc_min, uint32_t hours);
/* count: 1 to PERIOD_COUNT_MAX. Months and years end as day_add_months says. */
struct period_days period_of_days(int32_t event_day, enum period_unit unit, uint32_t count);

#endif
