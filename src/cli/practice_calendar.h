/* SPDX-License-Identifier: Apache-2.0 */
/* practice_calendar.h: the dates of a report as a calendar with alarms. */
#ifndef MAILLON_CLI_PRACTICE_CALENDAR_H
#define MAILLON_CLI_PRACTICE_CALENDAR_H

#include "cli/practice_words.h"

enum {
    PRACTICE_CALENDAR_BYTES_MAX = 1 << 20, /* far above what one report's items make */
};

/* An event for each item that has a date; gives their number. An event's uid is made of its rule
 * and its date: the same duty imported twice is there once. stamp_utc_min: now. A buffer that was
 * too small is told by its `refused`. */
uint32_t practice_calendar_put(struct buf *out, const struct practice_report *report,
                               enum check_language language, int64_t stamp_utc_min);

#endif
