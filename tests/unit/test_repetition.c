/* SPDX-License-Identifier: Apache-2.0 */
/* Spaced repetition: known sequences of SM-2, and what must hold whatever was answered. */
#include "cmocka_base.h"

#include "base/rng.h"
#include "practice/repetition.h"

enum {
    TODAY = 20781, /* 2026-11-24 */
    GRADES_MAX = 10,
};

static const struct repetition fresh = {.easiness = REPETITION_EASINESS};

/* Worked out by hand from the formula: EF at each step, then the interval. */
static const struct {
    const char *name;
    uint32_t grades[GRADES_MAX], days[GRADES_MAX], easiness[GRADES_MAX], count;
} sequences[] = {
    {"always 4: EF stays 2.5",
     {4, 4, 4, 4, 4, 4, 4, 4},
     {1, 6, 15, 38, 95, 238, 365, 365},
     {250, 250, 250, 250, 250, 250, 250, 250},
     8                                                                                                         },
    {"always 5: EF grows by 0.1",                {5, 5, 5, 5},    {1, 6, 17, 50},  {260, 270, 280, 290},      4},
    {"always 3: EF falls by 0.14, to 1.3",
     {3, 3, 3, 3, 3, 3, 3, 3, 3, 3},
     {1, 6, 13, 26, 47, 79, 121, 167, 218, 284},
     {236, 222, 208, 194, 180, 166, 152, 138, 130, 130},
     10                                                                                                        },
    {"forgotten: it begins again, and EF stays",
     {4, 4, 3, 1, 4, 4, 4},
     {1, 6, 15, 1, 1, 6, 15},
     {250, 250, 236, 236, 236, 236, 236},
     7                                                                                                         },
    {"wrong from the first",                     {0, 1, 2, 4, 4}, {1, 1, 1, 1, 6}, {250, 250, 250, 250, 250}, 5},
};

static void test_sequences(void **state)
{
    (void)state;
    for (size_t s = 0; s < sizeof(sequences) / sizeof(sequences[0]); s++) {
        struct repetition now = fresh;
        int32_t day = TODAY;
        for (uint32_t i = 0; i < sequences[s].count; i++) {
            now = repetition_next(now, sequences[s].grades[i], day);
            if (now.days != sequences[s].days[i] || now.easiness != sequences[s].easiness[i])
                fail_msg("%s, answer %u: %u days, EF %u", sequences[s].name, i + 1, now.days,
                         now.easiness);
            assert_int_equal(now.due_day, day + (int32_t)now.days);
            day = now.due_day;
        }
    }
}

static struct repetition drawn(struct rng *rng)
{
    return (struct repetition){
        .easiness = rng_below(rng, 4) ? 130 + rng_below(rng, 371) : (uint32_t)rng_next(rng),
        .times = rng_below(rng, 4) ? rng_below(rng, 9) : (uint32_t)rng_next(rng),
        .days = rng_below(rng, 4) ? rng_below(rng, 400) : (uint32_t)rng_next(rng),
        .due_day = (int32_t)rng_next(rng),
    };
}

/* Never due before tomorrow, never later than the most; what was easier never comes back sooner,
 * nor is it thought less easy. */
static void test_properties(void **state)
{
    (void)state;
    struct rng rng;
    rng_init(&rng, 1990);
    for (int i = 0; i < 200000; i++) {
        struct repetition before = drawn(&rng), harder = {0};
        int32_t today = rng_below(&rng, 50) ? (int32_t)rng_below(&rng, 80000) : INT32_MAX - 400;
        for (uint32_t grade = 0; grade <= REPETITION_GRADE_MAX + 1; grade++) {
            struct repetition after = repetition_next(before, grade, today);
            assert_true(after.due_day > today);
            assert_true(after.days >= 1 && after.days <= REPETITION_DAYS_MAX);
            assert_int_equal(after.due_day, today + (int32_t)after.days);
            assert_true(after.easiness >= REPETITION_EASINESS_MIN);
            assert_true(after.easiness <= REPETITION_EASINESS_MAX);
            assert_int_equal(after.times > 0, grade >= REPETITION_GRADE_KNOWN);
            if (grade > 0)
                assert_true(after.days >= harder.days);
            if (grade > REPETITION_GRADE_KNOWN)
                assert_true(after.easiness >= harder.easiness);
            harder = after;
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sequences),
        cmocka_unit_test(test_properties),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
