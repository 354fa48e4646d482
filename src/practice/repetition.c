/* SPDX-License-Identifier: Apache-2.0 */
/* repetition.c: see repetition.h. */
#include "practice/repetition.h"

enum {
    DAYS_FIRST = 1,
    DAYS_SECOND = 6,
    DAY_MAX = INT32_MAX - REPETITION_DAYS_MAX,
};

static uint32_t within(uint32_t value, uint32_t min, uint32_t max)
{
    return value < min ? min : value > max ? max : value;
}

/* Hundredths. */
static uint32_t easiness_next(uint32_t easiness, uint32_t grade)
{
    int32_t short_of = (int32_t)(REPETITION_GRADE_MAX - grade);
    int32_t next = (int32_t)easiness + 10 - short_of * (8 + short_of * 2);
    return within(next > 0 ? (uint32_t)next : 0, REPETITION_EASINESS_MIN, REPETITION_EASINESS_MAX);
}

static uint32_t days_next(const struct repetition *before, uint32_t easiness)
{
    if (before->times == 0)
        return DAYS_FIRST;
    if (before->times == 1)
        return DAYS_SECOND;
    uint32_t days = within(before->days, DAYS_FIRST, REPETITION_DAYS_MAX);
    return within((days * easiness + 99) / 100, DAYS_FIRST, REPETITION_DAYS_MAX);
}

struct repetition repetition_next(struct repetition before, uint32_t grade, int32_t today)
{
    struct repetition ret = {
        .easiness = within(before.easiness, REPETITION_EASINESS_MIN, REPETITION_EASINESS_MAX),
        .days = DAYS_FIRST,
    };
    grade = within(grade, 0, REPETITION_GRADE_MAX);
    if (grade >= REPETITION_GRADE_KNOWN) {
        ret.easiness = easiness_next(ret.easiness, grade);
        ret.days = days_next(&before, ret.easiness);
        ret.times = before.times < UINT32_MAX ? before.times + 1 : before.times;
    }
    ret.due_day = (today < DAY_MAX ? today : DAY_MAX) + (int32_t)ret.days;
    return ret;
}
