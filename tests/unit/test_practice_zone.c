/* SPDX-License-Identifier: Apache-2.0 */
/* test_practice_zone.c: legal time, both ways, on both nights of the year. */
#include "practice_fixture.h"

#include "practice/zone.h"

/* As the time zone database has them for Europe/Paris. */
static const struct {
    const char *begins, *ends; /* UTC */
} summers[] = {
    {"2022-03-27T01:00", "2022-10-30T01:00"},
    {"2023-03-26T01:00", "2023-10-29T01:00"},
    {"2024-03-31T01:00", "2024-10-27T01:00"},
    {"2025-03-30T01:00", "2025-10-26T01:00"},
    {"2026-03-29T01:00", "2026-10-25T01:00"},
    {"2027-03-28T01:00", "2027-10-31T01:00"},
    {"2028-03-26T01:00", "2028-10-29T01:00"},
};

static void summer_time_begins_and_ends(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(summers); i++) {
        int64_t begins = time_of(summers[i].begins), ends = time_of(summers[i].ends);
        assert_int_equal(zone_offset_min(ZONE_METROPOLE, begins - 1), 60);
        assert_int_equal(zone_offset_min(ZONE_METROPOLE, begins), 120);
        assert_int_equal(zone_offset_min(ZONE_METROPOLE, ends - 1), 120);
        assert_int_equal(zone_offset_min(ZONE_METROPOLE, ends), 60);
    }
}

static const struct {
    const char *name;
    enum zone zone;
    const char *local, *utc;
    enum zone_times times;
} cases[] = {
    {"winter",                   ZONE_METROPOLE,          "2026-11-24T14:10", "2026-11-24T13:10", ZONE_ONCE },
    {"summer",                   ZONE_METROPOLE,          "2026-07-14T14:10", "2026-07-14T12:10", ZONE_ONCE },
    {"after midnight",           ZONE_METROPOLE,          "2026-07-14T00:30", "2026-07-13T22:30", ZONE_ONCE },
    {"New Year",                 ZONE_METROPOLE,          "2027-01-01T00:30", "2026-12-31T23:30", ZONE_ONCE },
    {"before the gap",           ZONE_METROPOLE,          "2026-03-29T01:59", "2026-03-29T00:59", ZONE_ONCE },
    {"the gap's first minute",   ZONE_METROPOLE,          "2026-03-29T02:00", "2026-03-29T01:00", ZONE_NEVER},
    {"the gap's last minute",    ZONE_METROPOLE,          "2026-03-29T02:59", "2026-03-29T01:59", ZONE_NEVER},
    {"after the gap",            ZONE_METROPOLE,          "2026-03-29T03:00", "2026-03-29T01:00", ZONE_ONCE },
    {"before the doubled hour",  ZONE_METROPOLE,          "2026-10-25T01:59", "2026-10-24T23:59", ZONE_ONCE },
    {"the doubled hour begins",  ZONE_METROPOLE,          "2026-10-25T02:00", "2026-10-25T00:00", ZONE_TWICE},
    {"the doubled hour ends",    ZONE_METROPOLE,          "2026-10-25T02:59", "2026-10-25T00:59", ZONE_TWICE},
    {"after the doubled hour",   ZONE_METROPOLE,          "2026-10-25T03:00", "2026-10-25T02:00", ZONE_ONCE },
    {"Guadeloupe",               ZONE_GUADELOUPE,         "2026-07-14T14:10", "2026-07-14T18:10", ZONE_ONCE },
    {"Martinique, the next day", ZONE_MARTINIQUE,         "2026-07-14T22:10", "2026-07-15T02:10",
     ZONE_ONCE                                                                                              },
    {"Guyane",                   ZONE_GUYANE,             "2026-11-24T14:10", "2026-11-24T17:10", ZONE_ONCE },
    {"La Réunion",              ZONE_REUNION,            "2026-11-24T14:10", "2026-11-24T10:10", ZONE_ONCE },
    {"Mayotte",                  ZONE_MAYOTTE,            "2026-11-24T14:10", "2026-11-24T11:10", ZONE_ONCE },
    {"Nouvelle-Calédonie",      ZONE_NOUVELLE_CALEDONIE, "2026-11-25T00:10", "2026-11-24T13:10",
     ZONE_ONCE                                                                                              },
    {"no summer overseas",       ZONE_REUNION,            "2026-03-29T02:30", "2026-03-28T22:30", ZONE_ONCE },
};

static void local_times_become_utc(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        int64_t utc_min;
        enum zone_times times = zone_to_utc(cases[i].zone, time_of(cases[i].local), &utc_min);
        assert_time(cases[i].name, utc_min, cases[i].utc);
        if (times != cases[i].times)
            fail_msg("%s: %d", cases[i].name, (int)times);
    }
}

/* Every quarter of an hour of ten years, in every zone. */
static void there_and_back(void **state)
{
    int64_t last = time_of("2032-01-01T00:00");
    (void)state;
    for (enum zone zone = 0; zone < ZONES; zone++) {
        int32_t nevers = 0, twices = 0;
        for (int64_t at = time_of("2022-01-01T00:00"); at < last; at += 15) {
            int64_t local = zone_to_local(zone, at), again;
            enum zone_times times = zone_to_utc(zone, local, &again);
            assert_true(times != ZONE_NEVER); /* a clock does show what it shows */
            assert_true(again == at || (times == ZONE_TWICE && again == at - 60));
            times = zone_to_utc(zone, at, &again); /* at, as a local time */
            nevers += times == ZONE_NEVER;
            twices += times == ZONE_TWICE;
            if (times == ZONE_NEVER)
                assert_int_equal(zone_to_local(zone, again), at + 60);
            else
                assert_int_equal(zone_to_local(zone, again), at);
            if (times == ZONE_TWICE)
                assert_int_equal(zone_to_local(zone, again + 60), at);
        }
        assert_int_equal(nevers, zone == ZONE_METROPOLE ? 40 : 0); /* an hour in each year */
        assert_int_equal(twices, zone == ZONE_METROPOLE ? 40 : 0);
    }
}

static void names_find_their_zone(void **state)
{
    static const char *const names[ZONES] = {
        "metropole", "guadeloupe", "martinique",        "guyane",
        "reunion",   "mayotte",    "nouvelle-caledonie"};
    enum zone found;
    (void)state;
    for (enum zone zone = 0; zone < ZONES; zone++) {
        assert_true(zone_find(str_from(names[zone]), &found));
        assert_int_equal(found, zone);
    }
    assert_false(zone_find(STR("paris"), &found));
    assert_false(zone_find(STR(""), &found));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(summer_time_begins_and_ends),
        cmocka_unit_test(local_times_become_utc),
        cmocka_unit_test(there_and_back),
        cmocka_unit_test(names_find_their_zone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
