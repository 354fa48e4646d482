/* SPDX-License-Identifier: Apache-2.0 */
/* repetition.h: when a question that was answered should be asked again: the algorithm SM-2.
 * P. A. Woźniak, "Optimization of learning", 1990, chapter 3.2; also at
 * https://www.super-memory.com/english/ol/sm2.htm. Pure: days are given (day.h).
 *
 *   I(1) = 1 day, I(2) = 6 days, I(n) = I(n-1) · EF, rounded up
 *   EF' = EF + 0.1 − (5 − q)(0.08 + (5 − q) · 0.02), never below 1.3; EF is 2.5 at first
 *   q below 3: it begins again with I(1), and EF stays
 *
 * q is how well it was answered, 0 to 5; EF is kept in hundredths, in which all of it is exact.
 * Ours: an interval is REPETITION_DAYS_MAX at most, since what is taught here changes; what scored
 * below 4 is not repeated on the same day. */
#ifndef MAILLON_PRACTICE_REPETITION_H
#define MAILLON_PRACTICE_REPETITION_H

#include <stdint.h>

enum {
    REPETITION_GRADE_MAX = 5,   /* q */
    REPETITION_GRADE_KNOWN = 3, /* from here on it was remembered */
    REPETITION_EASINESS = 250,  /* EF at first, in hundredths … */
    REPETITION_EASINESS_MIN = 130,
    REPETITION_EASINESS_MAX = 500, /* … of what is read: ten perfect answers lead to 350 */
    REPETITION_DAYS_MAX = 365,
};

/* All zero but for easiness: never answered. */
struct repetition {
    uint32_t easiness; /* EF in hundredths */
    uint32_t times;    /* n: how many times in a row it was remembered */
    uint32_t days;     /* I(n) */
    int32_t due_day;   /* when it is to be asked again */
};

/* What follows `before` when it is answered today. What is out of bounds (it may come from a file)
 * is brought to the nearest bound. */
struct repetition repetition_next(struct repetition before, uint32_t grade, int32_t today);

#endif
