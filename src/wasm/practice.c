/* SPDX-License-Identifier: Apache-2.0 */
/* practice.c: what is due by when, as a WebAssembly module, for the toolbox. web/tools/practice/ is
 * its other half. A call goes as in check.c: room, texts, a computation, a report; a report is
 * words of 32 bits, and addresses are the module's own:
 *
 *   number of items; then for each
 *   rule, law, source (each to a final NUL; 0: none), nature, due, side, when (local day, or local
 *   minute), the same minute in UTC, number of facts; then for each
 *   name (to a final NUL), value, its bytes
 *
 * Times are minutes since 1970 in 32 bits: enough until the year 6053. */
#include "practice/access.h"
#include "practice/assess.h"
#include "practice/clock.h"
#include "practice/ics.h"
#include "practice/repetition.h"
#include "practice/retention.h"

#define EXPORT(name) __attribute__((export_name(name)))

enum {
    ITEM_WORDS = 9,
    FACT_WORDS = 3,
    ROOM_BYTES_MAX = 1 << 20,
    CALENDAR_BYTES_MAX = 1 << 20, /* a few hundred events */
    QUESTION_BYTES = 4,           /* of wasm_assess */
    THEME_WORDS = 7,              /* the same */
};

static struct arena *arena; /* of the call under way */
static struct practice_report report;
static struct buf calendar; /* of ics_open to ics_close */

static uint32_t address(const void *at)
{
    return (uint32_t)(uintptr_t)at;
}

static size_t report_words(void)
{
    size_t ret = 1;
    for (uint32_t i = 0; i < report.count; i++)
        ret += ITEM_WORDS + report.items[i].facts_count * FACT_WORDS;
    return ret;
}

static uint32_t *write_item(uint32_t *out, const struct practice_item *item)
{
    *out++ = address(item->rule);
    *out++ = address(item->law);
    *out++ = address(item->source);
    *out++ = item->nature;
    *out++ = item->due;
    *out++ = item->side;
    *out++ = (uint32_t)(item->due == PRACTICE_DAY ? item->day : item->local_min);
    *out++ = (uint32_t)item->utc_min;
    *out++ = item->facts_count;
    for (uint32_t i = 0; i < item->facts_count; i++) {
        *out++ = address(item->facts[i].name);
        *out++ = address(item->facts[i].value.ptr);
        *out++ = (uint32_t)item->facts[i].value.len;
    }
    return out;
}

/* NULL: no memory. */
static const uint32_t *write_report(void)
{
    uint32_t *ret = arena_alloc(arena, report_words() * sizeof(*ret)), *out = ret;
    if (!ret || report.cut)
        return NULL;
    *out++ = report.count;
    for (uint32_t i = 0; i < report.count; i++)
        out = write_item(out, &report.items[i]);
    return ret;
}

/* Begins a call. NULL: no memory. */
EXPORT("room") char *wasm_room(uint32_t bytes)
{
    if (!arena)
        arena = arena_new(ROOM_BYTES_MAX);
    if (!arena)
        return NULL;
    arena_reset(arena);
    practice_report_init(&report, arena);
    return arena_alloc(arena, bytes + 1); /* an empty text has an address, too */
}

/* "YYYY-MM-DD" as days since 1970, or INT32_MIN. */
EXPORT("day") int32_t wasm_day(const char *text, uint32_t len)
{
    int32_t ret;
    return day_parse((struct str){text, len}, &ret) == DAY_FINE ? ret : INT32_MIN;
}

/* "YYYY-MM-DDTHH:MM" as minutes since 1970 of the local clock, or INT32_MIN. */
EXPORT("minute") int32_t wasm_minute(const char *text, uint32_t len)
{
    int64_t ret;
    return day_parse_time((struct str){text, len}, &ret) == DAY_FINE ? (int32_t)ret : INT32_MIN;
}

EXPORT("add_months") int32_t wasm_add_months(int32_t day, int32_t months)
{
    return day_add_months(day, months);
}

/* risk: enum clock_risk; the others are true or false. */
EXPORT("clocks")
const uint32_t *wasm_clocks(uint32_t zone, int32_t aware_local_min, uint32_t risk,
                            uint32_t personal_data, uint32_t encrypted, uint32_t attack,
                            uint32_t insured, uint32_t bank, uint32_t at_processor)
{
    const struct clock_incident incident = {.zone = zone,
                                            .aware_local_min = aware_local_min,
                                            .risk = risk,
                                            .personal_data = personal_data,
                                            .encrypted = encrypted,
                                            .attack = attack,
                                            .insured = insured,
                                            .bank = bank,
                                            .at_processor = at_processor};
    clock_report(&report, &incident);
    return write_report();
}

/* Days INT32_MIN: not known. asked_local_min INT32_MIN: only the day is. */
EXPORT("access")
const uint32_t *wasm_access(uint32_t zone, int32_t asked_day, int32_t asked_local_min,
                            int32_t newest_day, int32_t oldest_day, uint32_t medical_file,
                            uint32_t other_data, uint32_t complex, uint32_t minor, uint32_t heirs)
{
    const struct access_request request = {.zone = zone,
                                           .asked_day = asked_day,
                                           .asked_local_min = asked_local_min,
                                           .newest_day = newest_day,
                                           .oldest_day = oldest_day,
                                           .time_known = asked_local_min != INT32_MIN,
                                           .newest_known = newest_day != INT32_MIN,
                                           .oldest_known = oldest_day != INT32_MIN,
                                           .medical_file = medical_file,
                                           .other_data = other_data,
                                           .complex = complex,
                                           .minor = minor,
                                           .heirs = heirs};
    access_report(&report, &request);
    return write_report();
}

/* kind: enum retention_kind. born_day INT32_MIN: not known. */
EXPORT("retention")
const uint32_t *wasm_retention(uint32_t kind, int32_t last_day, int32_t born_day, uint32_t deceased,
                               uint32_t dispute)
{
    const struct retention_record record = {.kind = kind,
                                            .last_day = last_day,
                                            .born_day = born_day,
                                            .born_known = born_day != INT32_MIN,
                                            .deceased = deceased,
                                            .dispute = dispute};
    retention_report(&report, &record);
    return write_report();
}

/* questions: four bytes each, in the room: theme, impact, effort, enum assess_answer. Gives words:
 *   for each theme: score (-1: none), asked, judged, open, dismissed, cut, links
 *   partial, weakest theme (-1: none), number of actions, their questions, best first
 * 0: not valid, or no memory. */
EXPORT("assess")
const uint32_t *wasm_assess(const uint8_t *questions, uint32_t count, uint32_t themes_count,
                            uint32_t plan_max)
{
    struct assess_question all[ASSESS_QUESTIONS_MAX];
    struct assess_theme themes[ASSESS_THEMES_MAX];
    size_t weakest;
    if (count > ASSESS_QUESTIONS_MAX || plan_max > ASSESS_QUESTIONS_MAX)
        return NULL;
    for (uint32_t i = 0; i < count; i++, questions += QUESTION_BYTES)
        all[i] = (struct assess_question){.theme = questions[0],
                                          .impact = questions[1],
                                          .effort = questions[2],
                                          .answer = questions[3]};
    if (!assess_is_valid(all, count, themes_count))
        return NULL;
    uint32_t *ret = arena_alloc(arena, (themes_count * THEME_WORDS + 3 + plan_max) * sizeof(*ret));
    uint32_t *out = ret;
    if (!ret)
        return NULL;
    assess_score(all, count, themes, themes_count);
    for (uint32_t i = 0; i < themes_count; i++) {
        const struct assess_theme *theme = &themes[i];
        *out++ = (uint32_t)theme->score;
        *out++ = theme->asked;
        *out++ = theme->judged;
        *out++ = theme->open;
        *out++ = theme->dismissed;
        *out++ = assess_is_cut(theme);
        *out++ = assess_links(theme);
    }
    *out++ = assess_is_partial(themes, themes_count);
    *out++ = assess_weakest(themes, themes_count, &weakest) ? (uint32_t)weakest : UINT32_MAX;
    *out = (uint32_t)assess_plan(all, count, themes, out + 1, plan_max);
    return ret;
}

/* Four words: easiness, times, days, due_day; the first three of `before` are given in their order.
 */
EXPORT("repetition")
const uint32_t *wasm_repetition(uint32_t easiness, uint32_t times, uint32_t days, uint32_t grade,
                                int32_t today)
{
    const struct repetition before = {.easiness = easiness, .times = times, .days = days};
    const struct repetition next = repetition_next(before, grade, today);
    uint32_t *ret = arena_alloc(arena, 4 * sizeof(*ret));
    if (ret) {
        ret[0] = next.easiness;
        ret[1] = next.times;
        ret[2] = next.days;
        ret[3] = (uint32_t)next.due_day;
    }
    return ret;
}

/* --- calendars: ics_open, ics_event as often as wanted, ics_close --- */

EXPORT("ics_open") void wasm_ics_open(const char *prodid, uint32_t len)
{
    buf_done(&calendar);
    buf_init(&calendar, CALENDAR_BYTES_MAX);
    ics_begin(&calendar, (struct str){prodid, len});
}

/* when: the day with whole_day, else the minute of UTC. alarm_min, earlier_min: before the start if
 * negative; INT32_MIN: no such alarm. An alarm says the summary. */
EXPORT("ics_event")
void wasm_ics_event(const char *uid, uint32_t uid_len, const char *summary, uint32_t summary_len,
                    const char *description, uint32_t description_len, uint32_t whole_day,
                    int32_t when, uint32_t every_months, int32_t alarm_min, int32_t earlier_min,
                    int32_t stamp_utc_min)
{
    struct ics_alarm alarms[2];
    size_t alarms_count = 0;
    for (size_t i = 0; i < ARRAY_LEN(alarms); i++) {
        int32_t minutes = i == 0 ? earlier_min : alarm_min;
        if (minutes != INT32_MIN)
            alarms[alarms_count++] = (struct ics_alarm){
                minutes, {summary, summary_len}
            };
    }
    const struct ics_event event = {
        .uid = {uid,         uid_len        },
        .summary = {summary,     summary_len    },
        .description = {description, description_len},
        .whole_day = whole_day,
        .day = when,
        .utc_min = when,
        .every_months = every_months,
        .alarms = alarms,
        .alarms_count = alarms_count
    };
    ics_put_event(&calendar, &event, stamp_utc_min);
}

/* The calendar's bytes, to a final NUL, until the next one is opened; NULL: it grew too large. */
EXPORT("ics_close") const char *wasm_ics_close(void)
{
    ics_end(&calendar);
    return buf_put(&calendar, (struct str){"", 1}) && !calendar.refused ? calendar.ptr : NULL;
}
