/* SPDX-License-Identifier: Apache-2.0 */
/* test_practice_clock.c: which clocks an incident starts, and when they ring. */
#include "practice_fixture.h"

#include "practice/clock.h"

#define AWARE "2026-11-24T14:10"
#define DUE "2026-11-27T14:10"
#define ENDING "health_report"

static const struct {
    const char *name;
    struct clock_incident incident; /* without its time, which is AWARE */
    const char *report;
} cases[] = {
  /* clang-format off */
    {"nothing known", {0}, ENDING},
    {"a bank card", {.bank = true}, "bank_call !, " ENDING},
    {"an attack", {.attack = true}, "help_17cyber !, complaint, " ENDING},
    {"an attack, insured", {.attack = true, .insured = true},
     "help_17cyber !, complaint_insured " DUE ", " ENDING ", insurer"},
    {"insured, a mishap", {.insured = true}, ENDING ", insurer"},
    {"data, risk unknown", {.personal_data = true},
     "cnil_notification_if_risk " DUE ", people_information_if_high_risk !, breach_register, " ENDING},
    {"data, no risk", {.personal_data = true, .risk = CLOCK_RISK_NONE},
     "cnil_not_needed, breach_register, " ENDING},
    {"data, a risk", {.personal_data = true, .risk = CLOCK_RISK_SOME},
     "cnil_notification " DUE ", people_information_if_high_risk !, breach_register, " ENDING},
    {"data, a high risk", {.personal_data = true, .risk = CLOCK_RISK_HIGH},
     "cnil_notification " DUE ", people_information !, breach_register, " ENDING},
    {"encrypted, no risk", {.personal_data = true, .risk = CLOCK_RISK_NONE, .encrypted = true},
     "cnil_not_needed, breach_register, " ENDING},
    {"encrypted, a high risk", {.personal_data = true, .risk = CLOCK_RISK_HIGH, .encrypted = true},
     "cnil_notification " DUE ", people_exception, breach_register, " ENDING},
    {"encrypted, a risk", {.personal_data = true, .risk = CLOCK_RISK_SOME, .encrypted = true},
     "cnil_notification " DUE ", people_exception, breach_register, " ENDING},
    {"encrypted, risk unknown", {.personal_data = true, .encrypted = true},
     "cnil_notification_if_risk " DUE ", people_exception, breach_register, " ENDING},
    {"a risk, but no personal data", {.risk = CLOCK_RISK_HIGH, .encrypted = true}, ENDING},
    {"at the host's", {.personal_data = true, .risk = CLOCK_RISK_SOME, .at_processor = true},
     "cnil_notification " DUE ", people_information_if_high_risk !, breach_register, processor_notice, " ENDING},
    {"at the host's, no data", {.at_processor = true}, ENDING},
    {"a hospital", {.listed_structure = true}, "health_report_required"},
    {"everything",
     {.personal_data = true, .risk = CLOCK_RISK_HIGH, .attack = true, .insured = true,
      .bank = true, .at_processor = true},
     "bank_call !, help_17cyber !, complaint_insured " DUE ", cnil_notification " DUE
     ", people_information !, breach_register, processor_notice, " ENDING ", insurer"},
  /* clang-format on */
};

static void incidents_start_their_clocks(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct arena *arena = arena_new(1 << 16);
        struct practice_report report;
        struct clock_incident incident = cases[i].incident;
        char line[1024];
        incident.aware_local_min = time_of(AWARE);
        practice_report_init(&report, arena);
        clock_report(&report, &incident);
        report_line(&report, line, sizeof(line));
        if (strcmp(line, cases[i].report) != 0)
            fail_msg("%s: %s", cases[i].name, line);
        arena_free(arena);
    }
}

static const struct {
    const char *name;
    enum zone zone;
    const char *aware, *local, *utc, *regulation, *lengthened, *note;
} times[] = {
    {"a week",               ZONE_METROPOLE,  "2026-11-24T14:10", "2026-11-27T14:10", "2026-11-27T13:10",
     "2026-11-27T15:00",                                                                                                      "",    NULL        },
    {"over a weekend",       ZONE_METROPOLE,  "2026-11-27T18:30", "2026-11-30T18:30", "2026-11-30T17:30",
     "2026-11-30T19:00",                                                                                                      "",    NULL        },
    {"over Easter",          ZONE_METROPOLE,  "2026-04-04T10:10", "2026-04-07T10:10", "2026-04-07T08:10",
     "2026-04-08T01:00",                                                                                                      "yes", NULL        },
    {"summer time ends",     ZONE_METROPOLE,  "2026-10-23T14:10", "2026-10-26T13:10", "2026-10-26T12:10",
     "2026-10-26T14:00",                                                                                                      "",    NULL        },
    {"summer time begins",   ZONE_METROPOLE,  "2026-03-27T14:10", "2026-03-30T15:10",
     "2026-03-30T13:10",                                                                                  "2026-03-30T16:00", "",    NULL        },
    {"the hour shown twice", ZONE_METROPOLE,  "2026-10-25T02:30", "2026-10-28T01:30",
     "2026-10-28T00:30",                                                                                  "2026-10-28T02:00", "",    "hour_twice"},
    {"the hour never shown", ZONE_METROPOLE,  "2026-03-29T02:30", "2026-04-01T03:30",
     "2026-04-01T01:30",                                                                                  "2026-04-01T04:00", "",    "hour_never"},
    {"Martinique",           ZONE_MARTINIQUE, "2026-11-24T14:10", "2026-11-27T14:10", "2026-11-27T18:10",
     "2026-11-27T15:00",                                                                                                      "",    NULL        },
};

static void the_cnil_is_told_in_time(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(times); i++) {
        struct arena *arena = arena_new(1 << 16);
        struct practice_report report;
        struct clock_incident incident = {.zone = times[i].zone,
                                          .aware_local_min = time_of(times[i].aware),
                                          .personal_data = true,
                                          .risk = CLOCK_RISK_SOME};
        practice_report_init(&report, arena);
        clock_report(&report, &incident);
        const struct practice_item *item = find_item(&report, "cnil_notification");
        assert_non_null(item);
        assert_int_equal(item->due, PRACTICE_TIME);
        assert_int_equal(item->side, PRACTICE_UNTIL);
        assert_int_equal(item->nature, PRACTICE_DUTY);
        assert_string_equal(item->law, "rgpd_33");
        assert_string_equal(item->source, "S23b");
        assert_time(times[i].name, item->local_min, times[i].local);
        assert_time(times[i].name, item->utc_min, times[i].utc);
        assert_string_equal(fact_of(item, "regulation"), times[i].regulation);
        assert_string_equal(fact_of(item, "lengthened"), times[i].lengthened);
        bool noted = find_item(&report, "hour_twice") || find_item(&report, "hour_never");
        assert_int_equal(noted, times[i].note != NULL);
        assert_true(!times[i].note || find_item(&report, times[i].note));
        arena_free(arena);
    }
}

/* What is kept is never later than what the regulation gives. */
static void the_date_to_keep_is_the_earlier(void **state)
{
    struct arena *arena = arena_new(1 << 16);
    (void)state;
    for (int64_t at = time_of("2022-01-01T00:07"); at < time_of("2032-01-01T00:00"); at += 7 * 60) {
        struct practice_report report;
        struct clock_incident incident = {
            .aware_local_min = at, .personal_data = true, .attack = true, .insured = true};
        arena_reset(arena);
        practice_report_init(&report, arena);
        clock_report(&report, &incident);
        const struct practice_item *item = find_item(&report, "cnil_notification_if_risk");
        const struct practice_item *complaint = find_item(&report, "complaint_insured");
        assert_non_null(item);
        assert_non_null(complaint);
        assert_true(item->local_min < time_of(fact_of(item, "regulation")));
        assert_int_equal(complaint->utc_min, item->utc_min);
        assert_int_equal(complaint->facts_count, 0);
    }
    arena_free(arena);
}

static void a_full_arena_is_told(void **state)
{
    struct arena *arena = arena_new(1);
    struct practice_report report;
    struct clock_incident incident = {.personal_data = true};
    (void)state;
    practice_report_init(&report, arena);
    clock_report(&report, &incident);
    assert_true(report.cut);
    assert_non_null(find_item(&report, "cnil_notification_if_risk"));
    arena_free(arena);
}

static void a_full_report_is_told(void **state)
{
    static const struct practice_rule rule = {"rule", PRACTICE_NOTE, NULL, NULL};
    struct arena *arena = arena_new(1 << 16);
    struct practice_report report;
    (void)state;
    practice_report_init(&report, arena);
    for (int i = 0; i < PRACTICE_ITEMS_MAX; i++)
        assert_non_null(practice_add(&report, &rule));
    assert_false(report.cut);
    assert_null(practice_add(&report, &rule));
    practice_set_promptly(NULL);
    practice_set_day(NULL, PRACTICE_FROM, 0);
    practice_set_time(NULL, PRACTICE_FROM, 0, 0);
    practice_fact(&report, NULL, "name", STR("value"));
    assert_true(report.cut);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(incidents_start_their_clocks),
        cmocka_unit_test(the_cnil_is_told_in_time),
        cmocka_unit_test(the_date_to_keep_is_the_earlier),
        cmocka_unit_test(a_full_arena_is_told),
        cmocka_unit_test(a_full_report_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
