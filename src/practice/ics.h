/* SPDX-License-Identifier: Apache-2.0 */
/* ics.h: writes a calendar (RFC 5545) that ordinary calendar programs take in. All texts are the
 * caller's. Lines end with CRLF and are folded at 75 octets, never inside a character.
 *
 * Texts may be any bytes: line feeds are kept as \n, other control characters are dropped, and what
 * is no UTF-8 becomes U+FFFD. A buffer that was too small is told by its `refused`. */
#ifndef MAILLON_PRACTICE_ICS_H
#define MAILLON_PRACTICE_ICS_H

#include "base/buf.h"
#include "practice/day.h"

struct ics_alarm {
    int32_t minutes; /* before the event's start if negative, after it if positive; a whole day
                        starts at 00:00 of the reader's own clock */
    struct str text; /* what it says; borrowed */
};

struct ics_event {
    struct str uid;         /* the same for the same event, so that a second import replaces it */
    struct str summary;     /* one line */
    struct str description; /* empty: none */
    bool whole_day;
    int32_t day;                    /* with whole_day */
    int64_t utc_min;                /* without: the event is this moment */
    uint32_t every_months;          /* 0: once. Only with whole_day: a UTC time would move with
                                       summer time */
    const struct ics_alarm *alarms; /* borrowed */
    size_t alarms_count;
};

/* prodid: the program, as "-//Maillon//Maillon//FR". */
void ics_begin(struct buf *out, struct str prodid);
/* stamp_utc_min: when this calendar is made. An event repeated every month on a day that some
 * months lack is on their last day. */
void ics_put_event(struct buf *out, const struct ics_event *event, int64_t stamp_utc_min);
void ics_end(struct buf *out);

#endif
