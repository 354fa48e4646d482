/* SPDX-License-Identifier: Apache-2.0 */
/* practice_calendar.h: the dates of a report as a calendar with alarms. */
#ifndef MAILLON_CLI_PRACTICE_CALENDAR_H
#define MAILLON_CLI_PRACTICE_CALENDAR_H

#include "cli/practice_words.h"

enum {
    PRACTICE_CALENDAR_BYTES_MAX = 1 << 20, /* far above what one report's items make */
};

/* What tells a report from another one that has the same dates; borrowed. */
struct practice_calendar_key {
    struct str asked; /* YYYY-MM-DD, of a request; empty: it is none */
    struct str mark;  /* the person's own word for it, of which the calendar holds a hash; may be
                         empty */
};

/* An event for each item that has a date; gives their number. An event's uid is made of its rule,
 * its date and the key: the same duty imported twice is there once, and two patients' are two.
 * stamp_utc_min: now. A buffer that was too small is told by its `refused`. */
uint32_t practice_calendar_put(struct buf *out, const struct practice_report *report,
                               const struct practice_calendar_key *key,
                               enum check_language language, int64_t stamp_utc_min);

#endif
