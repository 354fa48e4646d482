/* SPDX-License-Identifier: Apache-2.0 */
/* retention.c: see retention.h. */
#include "practice/retention.h"

#include <assert.h>

static bool is_in_doubt(const struct retention_record *record)
{
    return record->deceased || record->dispute;
}

static struct practice_item *add_day(struct practice_report *report,
                                     const struct practice_rule *rule, enum practice_side side,
                                     int32_t day)
{
    struct practice_item *ret = practice_add(report, rule);
    practice_set_day(ret, side, day);
    return ret;
}

/* Five years and fifteen after one another; the last action plus twenty years is the same day, or a
 * day later where it was on 29 February: the later one is kept. */
static void report_file(struct practice_report *report, const struct retention_record *record)
{
    static const struct practice_rule active = {"file_active", PRACTICE_ADVICE, "cnil_2020_081",
                                                "S07"};
    static const struct practice_rule archive = {"file_archive", PRACTICE_ADVICE, "cnil_2020_081",
                                                 "S07"};
    static const struct practice_rule minor = {"file_archive_minor", PRACTICE_ADVICE, NULL, "S43"};
    static const struct practice_rule destruction = {"file_destruction", PRACTICE_ADVICE,
                                                     "cnil_2020_081", "S07"};
    static const struct practice_rule unknown = {"birth_unknown", PRACTICE_NOTE, NULL, "S43"};
    int32_t active_day = day_add_years(record->last_day, RETENTION_ACTIVE_YEARS);
    int32_t last_day =
        day_add_years(record->last_day, RETENTION_ACTIVE_YEARS + RETENTION_ARCHIVE_YEARS);
    int32_t birthday = last_day;
    if (record->born_known)
        birthday = day_add_years(record->born_day, RETENTION_MINOR_YEARS);
    bool is_longer = birthday > last_day;
    if (is_longer)
        last_day = birthday;
    (void)add_day(report, &active, PRACTICE_THROUGH, active_day);
    struct practice_item *item =
        add_day(report, is_longer ? &minor : &archive, PRACTICE_THROUGH, last_day);
    practice_fact_day(report, item, "from", active_day + 1);
    if (!record->born_known)
        (void)practice_add(report, &unknown);
    else if (!is_in_doubt(record))
        (void)add_day(report, &destruction, PRACTICE_FROM, last_day + 1);
}

static void report_term(struct practice_report *report, const struct retention_record *record,
                        const struct practice_rule *rule, const struct practice_rule *destruction,
                        int32_t last_day)
{
    (void)add_day(report, rule, PRACTICE_THROUGH, last_day);
    if (!is_in_doubt(record))
        (void)add_day(report, destruction, PRACTICE_FROM, last_day + 1);
}

static void report_claim_copy(struct practice_report *report, const struct retention_record *record)
{
    static const struct practice_rule rule = {"claim_copy", PRACTICE_DUTY, "css_r161_47", "S43"};
    static const struct practice_rule destruction = {"claim_copy_destruction", PRACTICE_ADVICE,
                                                     "css_r161_47", "S43"};
    int32_t days = record->last_day + RETENTION_CLAIM_DAYS;
    int32_t months = day_add_months(record->last_day, RETENTION_CLAIM_MONTHS);
    report_term(report, record, &rule, &destruction, days > months ? days : months);
}

static void report_shared_record(struct practice_report *report,
                                 const struct retention_record *record)
{
    static const struct practice_rule rule = {"shared_record", PRACTICE_ADVICE, "cnil_2020_081",
                                              "S07"};
    static const struct practice_rule destruction = {"shared_record_destruction", PRACTICE_ADVICE,
                                                     "cnil_2020_081", "S07"};
    report_term(report, record, &rule, &destruction,
                day_add_years(record->last_day, RETENTION_SHARED_YEARS));
}

void retention_report(struct practice_report *report, const struct retention_record *record)
{
    static const struct practice_rule in_doubt = {"keep_in_doubt", PRACTICE_ADVICE, NULL, NULL};
    static void (*const reports[RETENTION_KINDS])(struct practice_report *,
                                                  const struct retention_record *) = {
        [RETENTION_FILE] = report_file,
        [RETENTION_CLAIM_COPY] = report_claim_copy,
        [RETENTION_SHARED_RECORD] = report_shared_record,
    };
    assert(record->kind < RETENTION_KINDS);
    reports[record->kind](report, record);
    if (is_in_doubt(record))
        (void)practice_add(report, &in_doubt);
}

bool retention_kind_find(struct str name, enum retention_kind *ret)
{
    static const char *const names[RETENTION_KINDS] = {[RETENTION_FILE] = "file",
                                                       [RETENTION_CLAIM_COPY] = "claim",
                                                       [RETENTION_SHARED_RECORD] = "shared"};
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        if (str_eq(name, str_from(names[i]))) {
            *ret = (enum retention_kind)i;
            return true;
        }
    return false;
}
