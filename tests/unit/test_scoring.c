/* SPDX-License-Identifier: Apache-2.0 */
/* test_scoring.c: the points of an answer and the fair clock, row by row. */
#include "game_fixture.h"

#include "game/scoring.h"

static const struct {
    const char *name;
    uint32_t points, time_ms, limit_ms, expected;
} one_right[] = {
    {"at once",                       1000, 0,          20000,   1000},
    {"full under half a second",      1000, 499,        20000,   1000},
    {"half a second is not under it", 1000, 500,        20000,   988 },
    {"a quarter of the time",         1000, 5000,       20000,   875 },
    {"half of the time",              1000, 10000,      20000,   750 },
    {"the last moment",               1000, 20000,      20000,   500 },
    {"in the grace",                  1000, 21400,      20000,   500 },
    {"absurdly late",                 1000, UINT32_MAX, 20000,   500 },
    {"rounds half up",                1000, 10020,      20000,   750 }, /* 749.5 */
    {"rounds down below half",        1000, 10021,      20000,   749 }, /* 749.475 */
    {"double points",                 2000, 10000,      20000,   1500},
    {"a test question",               0,    100,        20000,   0   },
    {"one point, early",              1,    600,        20000,   1   },
    {"one point, late, half up",      1,    20000,      20000,   1   }, /* 0.5 */
    {"no chrono",                     1000, 90000,      0,       1000},
    {"no chrono, double",             2000, UINT32_MAX, 0,       2000},
    {"the longest step",              2000, 3600000,    3600000, 1000},
    {"a third, not representable",    1000, 10000,      15000,   667 }, /* 666.67 */
    {"a limit under half a second",   1000, 400,        300,     1000},
    {"past such a limit",             1000, 500,        300,     500 },
};

static void test_one_right(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(one_right); i++) {
        struct pack_step step = {.answer_kind = PACK_SINGLE,
                                 .answers_count = 4,
                                 .right_mask = 2,
                                 .points = one_right[i].points};
        uint32_t points =
            scoring_points(&step, true, 2, one_right[i].time_ms, one_right[i].limit_ms);
        if (points != one_right[i].expected)
            fail_msg("%s: %u", one_right[i].name, points);
        for (uint32_t wrong = 1; wrong <= 8; wrong *= 2)
            if (wrong != 2 && scoring_points(&step, true, wrong, one_right[i].time_ms,
                                             one_right[i].limit_ms) != 0)
                fail_msg("%s: wrong gives points", one_right[i].name);
    }
}

static const struct {
    const char *name;
    uint32_t right_mask, choices, time_ms, exact, partial;
} several_right[] = {
    {"the exact set",             0x7, 0x7, 0,     1000, 1000},
    {"two of three",              0x7, 0x3, 0,     0,    667 }, /* 666.67 */
    {"one of three",              0x7, 0x1, 0,     0,    333 },
    {"all three and a wrong one", 0x7, 0xf, 0,     0,    667 },
    {"one right, one wrong",      0x7, 0x9, 0,     0,    0   },
    {"only wrong ones",           0x3, 0xc, 0,     0,    0   },
    {"more wrong than right",     0x1, 0xf, 0,     0,    0   },
    {"one of two, at half time",  0x3, 0x1, 10000, 0,    375 },
    {"rounded once, not twice",   0x3, 0x1, 10056, 0,    374 }, /* 748.6/2; not 749/2 */
    {"half up",                   0x7, 0x3, 10030, 0,    500 }, /* 499.5 */
    {"just below half",           0x7, 0x3, 10031, 0,    499 }, /* 499.483 */
    {"the exact set, late",       0x7, 0x7, 20000, 500,  500 },
};

static void test_several_right(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(several_right); i++) {
        struct pack_step step = {.answer_kind = PACK_MULTIPLE,
                                 .answers_count = 4,
                                 .right_mask = several_right[i].right_mask,
                                 .points = 1000};
        uint32_t choices = several_right[i].choices, ms = several_right[i].time_ms;
        uint32_t exact = scoring_points(&step, false, choices, ms, 20000);
        uint32_t partial = scoring_points(&step, true, choices, ms, 20000);
        if (exact != several_right[i].exact || partial != several_right[i].partial)
            fail_msg("%s: exact %u, partial %u", several_right[i].name, exact, partial);
    }
}

/* Later is never worth more, and nothing is worth more than P. */
static const struct {
    const char *name;
    uint32_t clues, marked, time_ms, points;
} passages[] = {
    {"every clue of 32 passages",  0xffffffffu, 0xffffffffu, 0,     1000},
    {"the first and the last",     0x80000001u, 0x80000001u, 0,     1000},
    {"the last only",              0x80000001u, 0x80000000u, 0,     500 },
    {"everything, few clues",      0x80000001u, 0xffffffffu, 0,     0   },
    {"everything, half are clues", 0x0000ffffu, 0xffffffffu, 0,     0   },
    {"everything, most are clues", 0x00ffffffu, 0xffffffffu, 0,     667 }, /* 16/24 */
    {"thirty of 32",               0xffffffffu, 0x3fffffffu, 30000, 703 }, /* 703.1 */
    {"one decoy more than clues",  0x00000003u, 0x0000001du, 0,     0   },
};

static void test_passages(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(passages); i++) {
        struct pack_step step = {.kind = PACK_SPOT,
                                 .answer_kind = PACK_MARKS,
                                 .answers_count = PACK_MARKS_MAX,
                                 .right_mask = passages[i].clues,
                                 .points = 1000};
        uint32_t points =
            scoring_points(&step, true, passages[i].marked, passages[i].time_ms, 60000);
        if (points != passages[i].points)
            fail_msg("%s: %u", passages[i].name, points);
    }
}

static void test_never_grows(void **state)
{
    (void)state;
    static const uint32_t limits_ms[] = {5000, 20000, 30001, 300000};
    for (size_t i = 0; i < ARRAY_LEN(limits_ms); i++) {
        struct pack_step step = {.answer_kind = PACK_SINGLE, .right_mask = 1, .points = 1000};
        uint32_t before = 1000;
        for (uint32_t ms = 0; ms <= limits_ms[i] + 100; ms += 7) {
            uint32_t points = scoring_points(&step, false, 1, ms, limits_ms[i]);
            if (points > before || points < 500)
                fail_msg("T %u, t %u: %u after %u", limits_ms[i], ms, points, before);
            before = points;
        }
    }
}

static const struct {
    const char *name;
    uint32_t claimed_ms, seen_ms, rtt_ms, expected;
} clocks[] = {
    {"an honest phone",                  4000,       4080,       60,         4000      },
    {"as early as can be believed",      3700,       4000,       50,         3700      },
    {"one earlier than that",            3699,       4000,       50,         3700      },
    {"claims nothing at all",            0,          4000,       50,         3700      },
    {"claims to be later than seen",     5000,       4000,       50,         4000      },
    {"a very slow network",              3000,       4500,       2000,       3000      },
    {"the grant ends",                   2000,       4500,       2000,       3000      },
    {"grant meets margin",               2500,       4000,       1250,       2500      },
    {"seen less than the margin",        0,          200,        50,         0         },
    {"seen at once",                     900,        0,          50,         0         },
    {"a round trip that would overflow", 0,          4000,       UINT32_MAX, 2500      },
    {"everything at its largest",        UINT32_MAX, UINT32_MAX, UINT32_MAX, UINT32_MAX},
};

static void test_fair_clock(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(clocks); i++) {
        uint32_t ms = scoring_fair_ms(clocks[i].claimed_ms, clocks[i].seen_ms, clocks[i].rtt_ms);
        if (ms != clocks[i].expected)
            fail_msg("%s: %u", clocks[i].name, ms);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_one_right),  cmocka_unit_test(test_several_right),
        cmocka_unit_test(test_passages),   cmocka_unit_test(test_never_grows),
        cmocka_unit_test(test_fair_clock),
    };
    return cmocka_run_group_tests_name("scoring", tests, NULL, NULL);
}
