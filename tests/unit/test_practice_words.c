/* SPDX-License-Identifier: Apache-2.0 */
/* test_practice_words.c: every rule that a report may hold has its words, in both languages. */
#include "practice_fixture.h"

#include "cli/practice_words.h"
#include "practice/access.h"
#include "practice/clock.h"
#include "practice/retention.h"

static void look_at_text(const char *rule, struct str text, enum check_language language)
{
    static const char *const plain_spaces[] = {" :", " ;", " !", " ?", "'", "{", "}", "  "};
    if (text.len == 0 || !str_is_utf8(text))
        fail_msg("%s: no words", rule);
    for (size_t i = 0; language == CHECK_FRENCH && i < ARRAY_LEN(plain_spaces); i++)
        if (str_find(text, str_from(plain_spaces[i])) < text.len)
            fail_msg("%s: \"%s\" in " STR_FMT, rule, plain_spaces[i], STR_ARG(text));
}

static void look(const struct practice_report *report)
{
    struct buf text;
    buf_init(&text, 1 << 16);
    assert_false(report->cut);
    for (uint32_t i = 0; i < report->count; i++)
        for (enum check_language language = 0; language < CHECK_LANGUAGES; language++) {
            const struct practice_item *item = &report->items[i];
            const char *title = practice_words_title(item, language);
            if (strcmp(title, item->rule) == 0)
                fail_msg("%s has no title", item->rule);
            look_at_text(item->rule, str_from(title), language);
            buf_clear(&text);
            practice_words_sentence(&text, item, language);
            look_at_text(item->rule, buf_str(&text), language);
            buf_clear(&text);
            practice_words_source(&text, item, language);
            assert_true((text.len > 0) == (item->source != NULL));
            buf_clear(&text);
            practice_words_due(&text, item, language);
            assert_true((text.len > 0) == (item->due != PRACTICE_UNDATED));
        }
    buf_done(&text);
}

static void clocks(struct practice_report *report, uint32_t bits)
{
    static const char *const aware[] = {"2026-10-25T02:30", "2026-03-29T02:30"};
    clock_report(report, &(struct clock_incident){.aware_local_min = time_of(aware[bits & 1]),
                                                  .risk = (bits >> 1) & 3,
                                                  .personal_data = bits & 8,
                                                  .encrypted = bits & 16,
                                                  .attack = bits & 32,
                                                  .insured = bits & 64,
                                                  .bank = bits & 128,
                                                  .at_processor = bits & 256,
                                                  .listed_structure = bits & 512});
}

static void accesses(struct practice_report *report, uint32_t bits)
{
    access_report(report, &(struct access_request){.asked_day = day_of("2026-11-26"),
                                                   .oldest_day = day_of("2000-01-01"),
                                                   .oldest_known = bits & 1,
                                                   .time_known = bits & 2,
                                                   .medical_file = bits & 4,
                                                   .other_data = bits & 8,
                                                   .complex = bits & 16,
                                                   .minor = bits & 32,
                                                   .heirs = bits & 64});
}

static void retentions(struct practice_report *report, uint32_t bits)
{
    retention_report(report, &(struct retention_record){.kind = bits % RETENTION_KINDS,
                                                        .last_day = day_of("2026-11-26"),
                                                        .born_day = day_of("2020-01-01"),
                                                        .born_known = bits & 4,
                                                        .deceased = bits & 8,
                                                        .dispute = bits & 16});
}

static void every_rule_has_words(void **state)
{
    static void (*const reports[])(struct practice_report *, uint32_t) = {clocks, accesses,
                                                                          retentions};
    struct arena *arena = arena_new(1 << 16);
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(reports); i++)
        for (uint32_t bits = 0; bits < 1024; bits++) {
            struct practice_report report;
            arena_reset(arena);
            practice_report_init(&report, arena);
            reports[i](&report, bits);
            look(&report);
        }
    arena_free(arena);
}

static const struct {
    const char *name;
    struct practice_item item;
    const char *texts[CHECK_LANGUAGES];
} dues[] = {
  /* clang-format off */
    {"a time", {.due = PRACTICE_TIME, .local_min = 20781 * DAY_MINUTES + 14 * 60 + 5},
     {"Au plus tard le mardi 24 novembre 2026 à 14\u00a0h\u00a005",
      "By Tuesday 24 November 2026, 14:05"}},
    {"the first", {.due = PRACTICE_DAY, .day = 20788, .side = PRACTICE_FROM},
     {"À partir du mardi 1er décembre 2026", "From Tuesday 1 December 2026 on"}},
    {"a last day", {.due = PRACTICE_DAY, .day = 20789},
     {"Au plus tard le mercredi 2 décembre 2026 inclus",
      "By Wednesday 2 December 2026 included"}},
    {"a state", {.due = PRACTICE_DAY, .day = 20789, .side = PRACTICE_THROUGH},
     {"Jusqu’au mercredi 2 décembre 2026 inclus", "Until Wednesday 2 December 2026 included"}},
    {"promptly", {.due = PRACTICE_PROMPTLY}, {"Sans attendre", "Without delay"}},
    {"undated", {.due = PRACTICE_UNDATED}, {"", ""}},
  /* clang-format on */
};

static void dates_are_said(void **state)
{
    struct buf text;
    (void)state;
    buf_init(&text, 1 << 10);
    for (size_t i = 0; i < ARRAY_LEN(dues); i++)
        for (enum check_language language = 0; language < CHECK_LANGUAGES; language++) {
            buf_clear(&text);
            practice_words_due(&text, &dues[i].item, language);
            if (!str_eq(buf_str(&text), str_from(dues[i].texts[language])))
                fail_msg("%s: " STR_FMT, dues[i].name, STR_ARG(buf_str(&text)));
        }
    buf_done(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_rule_has_words),
        cmocka_unit_test(dates_are_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
