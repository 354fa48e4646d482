/* SPDX-License-Identifier: Apache-2.0 */
/* zone.h: legal time in metropolitan France and overseas, to and from UTC.
 *
 * Metropolitan France: UTC+1, and UTC+2 from the last Sunday of March to the last Sunday of
 * October, both at 01:00 UTC (Directive 2000/84/EC, articles 2 and 3). The rule is applied to every
 * year: times before 2002 may be wrong by an hour, and none is computed here. The other zones keep
 * one offset all year. All offsets are whole hours, so that an hour of the local clock is one of
 * UTC. */
#ifndef MAILLON_PRACTICE_ZONE_H
#define MAILLON_PRACTICE_ZONE_H

#include "practice/day.h"

enum zone {
    ZONE_METROPOLE,
    ZONE_GUADELOUPE,         /* UTC-4 */
    ZONE_MARTINIQUE,         /* UTC-4 */
    ZONE_GUYANE,             /* UTC-3 */
    ZONE_REUNION,            /* UTC+4 */
    ZONE_MAYOTTE,            /* UTC+3 */
    ZONE_NOUVELLE_CALEDONIE, /* UTC+11 */
    ZONES,
};

/* How often a local clock shows a time. */
enum zone_times {
    ZONE_ONCE,
    ZONE_NEVER, /* 02:00 to 02:59, the night when summer time begins */
    ZONE_TWICE, /* 02:00 to 02:59, the night when it ends */
};

/* "metropole", "guadeloupe" …; false: no zone has this name. */
bool zone_find(struct str name, enum zone *ret);
/* Minutes that the local clock is ahead of UTC at this moment; negative west of Greenwich. */
int32_t zone_offset_min(enum zone zone, int64_t utc_min);
int64_t zone_to_local(enum zone zone, int64_t utc_min);
/* ret_utc_min: of a time shown twice, the first, so that no deadline comes too late; of one that is
 * never shown, what a clock means that nobody has put forward yet (02:30 is then 03:30 summer time;
 * RFC 5545, 3.3.5 says the same). */
enum zone_times zone_to_utc(enum zone zone, int64_t local_min, int64_t *ret_utc_min);

#endif
