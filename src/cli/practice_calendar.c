/* SPDX-License-Identifier: Apache-2.0 */
/* practice_calendar.c: see practice_calendar.h. */
#include "cli/practice_calendar.h"

#include "base/hash.h"
#include "practice/ics.h"

enum {
    ALARM_DAY_BEFORE = -15 * DAY_HOUR_MINUTES, /* of a whole day: at 09:00 the day before … */
    ALARM_MORNING = 9 * DAY_HOUR_MINUTES,      /* … and on the day */
    ALARM_EARLY = -24 * DAY_HOUR_MINUTES,      /* of a time */
    ALARM_LATE = -2 * DAY_HOUR_MINUTES,
};

/* "cnil_notification-2026-11-27T14:10@maillon";
 * "file_recent-2026-12-02-2026-11-24-5ecfc9b3b5b5b1d1@maillon" */
static void put_uid(struct buf *out, const struct practice_item *item,
                    const struct practice_calendar_key *key)
{
    char when[DAY_TIME_BYTES];
    size_t len = item->due == PRACTICE_DAY ? DAY_TEXT_BYTES : DAY_TIME_BYTES;
    if (item->due == PRACTICE_DAY)
        day_print(item->day, when);
    else
        day_print_time(item->utc_min, when);
    (void)buf_printf(out, "%s-%.*s", item->rule, (int)len, when);
    if (key->asked.len > 0)
        (void)buf_printf(out, "-" STR_FMT, STR_ARG(key->asked));
    if (key->mark.len > 0)
        (void)buf_printf(out, "-%016llx", (unsigned long long)hash_fnv1a(key->mark));
    (void)buf_put(out, STR("@maillon"));
}

static void put_event(struct buf *out, const struct practice_item *item,
                      const struct practice_calendar_key *key, enum check_language language,
                      int64_t stamp_utc_min)
{
    bool whole_day = item->due == PRACTICE_DAY;
    struct str title = str_from(practice_words_title(item, language));
    const struct ics_alarm alarms[] = {
        {whole_day ? ALARM_DAY_BEFORE : ALARM_EARLY, title},
        {whole_day ? ALARM_MORNING : ALARM_LATE,     title},
    };
    /* What only begins or ends on a date needs no warning before it. */
    size_t from = item->side == PRACTICE_UNTIL ? 0 : 1;
    struct buf uid, description;
    buf_init(&uid, PRACTICE_CALENDAR_BYTES_MAX);
    buf_init(&description, PRACTICE_CALENDAR_BYTES_MAX);
    put_uid(&uid, item, key);
    practice_words_due(&description, item, language);
    (void)buf_put(&description, STR(".\n"));
    practice_words_sentence(&description, item, language);
    (void)buf_put(&description, STR("\n"));
    practice_words_source(&description, item, language);
    ics_put_event(out,
                  &(struct ics_event){.uid = buf_str(&uid),
                                      .summary = title,
                                      .description = buf_str(&description),
                                      .whole_day = whole_day,
                                      .day = item->day,
                                      .utc_min = item->utc_min,
                                      .alarms = alarms + from,
                                      .alarms_count = from == 0   ? 2
                                                      : whole_day ? 1
                                                                  : 0},
                  stamp_utc_min);
    out->refused = out->refused || uid.refused || description.refused;
    buf_done(&uid);
    buf_done(&description);
}

uint32_t practice_calendar_put(struct buf *out, const struct practice_report *report,
                               const struct practice_calendar_key *key,
                               enum check_language language, int64_t stamp_utc_min)
{
    uint32_t ret = 0;
    ics_begin(out, language == CHECK_FRENCH ? STR("-//Maillon//Maillon//FR")
                                            : STR("-//Maillon//Maillon//EN"));
    for (uint32_t i = 0; i < report->count; i++)
        if (report->items[i].due == PRACTICE_DAY || report->items[i].due == PRACTICE_TIME) {
            put_event(out, &report->items[i], key, language, stamp_utc_min);
            ret++;
        }
    ics_end(out);
    return ret;
}
