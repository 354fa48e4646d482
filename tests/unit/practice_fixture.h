/* SPDX-License-Identifier: Apache-2.0 */
/* practice_fixture.h: dates as texts, for the tests of practice/. */
#ifndef MAILLON_TESTS_PRACTICE_FIXTURE_H
#define MAILLON_TESTS_PRACTICE_FIXTURE_H

#include "cmocka_base.h"

#include "practice/practice.h"

static inline int32_t day_of(const char *text)
{
    int32_t ret = 0;
    if (day_parse(str_from(text), &ret) != DAY_FINE)
        fail_msg("%s is no date", text);
    return ret;
}

static inline int64_t time_of(const char *text)
{
    int64_t ret = 0;
    if (day_parse_time(str_from(text), &ret) != DAY_FINE)
        fail_msg("%s is no time", text);
    return ret;
}

static inline void assert_day(const char *name, int32_t day, const char *expected)
{
    char text[DAY_TEXT_BYTES + 1] = {0};
    day_print(day, text);
    if (strcmp(text, expected) != 0)
        fail_msg("%s: %s, not %s", name, text, expected);
}

static inline void assert_time(const char *name, int64_t time_min, const char *expected)
{
    char text[DAY_TIME_BYTES + 1] = {0};
    day_print_time(time_min, text);
    if (strcmp(text, expected) != 0)
        fail_msg("%s: %s, not %s", name, text, expected);
}

/* "rule 2026-11-24, rule 2026-11-24T14:10, rule !, rule": a report in one line; "!" is promptly. */
static inline void report_line(const struct practice_report *report, char *ret, size_t size)
{
    size_t len = 0;
    ret[0] = 0;
    for (uint32_t i = 0; i < report->count; i++) {
        const struct practice_item *item = &report->items[i];
        char when[DAY_TIME_BYTES + 1] = {0};
        if (item->due == PRACTICE_DAY)
            day_print(item->day, when);
        else if (item->due == PRACTICE_TIME)
            day_print_time(item->local_min, when);
        else if (item->due == PRACTICE_PROMPTLY)
            when[0] = '!';
        int n = snprintf(ret + len, size - len, "%s%s%s%s", i ? ", " : "", item->rule,
                         when[0] ? " " : "", when);
        assert_true(n > 0 && (size_t)n < size - len);
        len += (size_t)n;
    }
    assert_false(report->cut);
}

/* The item of this rule; NULL: there is none. */
static inline const struct practice_item *find_item(const struct practice_report *report,
                                                    const char *rule)
{
    for (uint32_t i = 0; i < report->count; i++)
        if (strcmp(report->items[i].rule, rule) == 0)
            return &report->items[i];
    return NULL;
}

/* The fact's text; "" where there is none. */
static inline const char *fact_of(const struct practice_item *item, const char *name)
{
    for (uint32_t i = 0; item && i < item->facts_count; i++)
        if (strcmp(item->facts[i].name, name) == 0)
            return item->facts[i].value.ptr; /* arena_str ends it */
    return "";
}

#endif
