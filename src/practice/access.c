/* SPDX-License-Identifier: Apache-2.0 */
/* access.c: see access.h. */
#include "practice/access.h"

#include "practice/period.h"

/* --- the dates --- */

bool access_is_old(int32_t information_day, int32_t asked_day)
{
    return day_add_years(information_day, ACCESS_OLD_YEARS) < asked_day;
}

static bool has_recent(const struct access_request *request)
{
    return request->medical_file &&
           !(request->newest_known && access_is_old(request->newest_day, request->asked_day));
}

static bool has_old(const struct access_request *request)
{
    bool oldest = request->oldest_known && access_is_old(request->oldest_day, request->asked_day);
    bool newest = request->newest_known && access_is_old(request->newest_day, request->asked_day);
    return request->medical_file && (oldest || newest);
}

static void add_not_before(struct practice_report *report, const struct access_request *request)
{
    static const struct practice_rule rule = {"file_not_before", PRACTICE_DUTY, "csp_l1111_7",
                                              "S40"};
    struct practice_item *item = practice_add(report, &rule);
    int64_t utc_min;
    if (!request->time_known) {
        /* Asked for at the last minute of its day, 48 hours end with the second day after it. */
        practice_set_day(item, PRACTICE_FROM,
                         request->asked_day +
                             ACCESS_REFLECTION_HOURS * DAY_HOUR_MINUTES / DAY_MINUTES + 1);
        return;
    }
    /* Of an hour shown twice, the second: here it is the later date that is safe. */
    if (zone_to_utc(request->zone, request->asked_local_min, &utc_min) == ZONE_TWICE)
        utc_min += DAY_HOUR_MINUTES;
    utc_min += (int64_t)ACCESS_REFLECTION_HOURS * DAY_HOUR_MINUTES;
    practice_set_time(item, PRACTICE_FROM, utc_min, zone_to_local(request->zone, utc_min));
}

static void add_file(struct practice_report *report, const struct access_request *request)
{
    static const struct practice_rule recent = {"file_recent", PRACTICE_DUTY, "csp_l1111_7", "S40"};
    static const struct practice_rule old = {"file_old", PRACTICE_DUTY, "csp_l1111_7", "S40"};
    if (!request->medical_file)
        return;
    add_not_before(report, request);
    if (has_recent(request))
        practice_set_day(practice_add(report, &recent), PRACTICE_UNTIL,
                         request->asked_day + ACCESS_RECENT_DAYS);
    if (has_old(request))
        practice_set_day(practice_add(report, &old), PRACTICE_UNTIL,
                         day_add_months(request->asked_day, ACCESS_OLD_MONTHS));
}

/* Of a dead person's data, heirs are given the medical file. */
static bool has_other_data(const struct access_request *request)
{
    return request->other_data && !request->heirs;
}

/* The extension is counted from the end of the first month, which never gives the later date. */
static void add_other_data(struct practice_report *report, const struct access_request *request)
{
    static const struct practice_rule plain = {"other_data", PRACTICE_DUTY, "rgpd_12", "S23"};
    static const struct practice_rule extended = {"other_data_extended", PRACTICE_DUTY, "rgpd_12",
                                                  "S23"};
    if (!has_other_data(request))
        return;
    struct period_days month =
        period_of_days(request->asked_day, PERIOD_MONTHS, ACCESS_OTHER_MONTHS);
    struct practice_item *item = practice_add(report, &plain);
    practice_set_day(item, PRACTICE_UNTIL, month.plain_day);
    practice_fact_day(report, item, "regulation", month.regulation_day);
    if (!request->complex)
        return;
    struct period_days all = period_of_days(request->asked_day, PERIOD_MONTHS,
                                            ACCESS_OTHER_MONTHS + ACCESS_EXTENSION_MONTHS);
    item = practice_add(report, &extended);
    practice_set_day(item, PRACTICE_UNTIL,
                     day_add_months(month.plain_day, ACCESS_EXTENSION_MONTHS));
    practice_fact_day(report, item, "regulation", all.regulation_day);
    practice_fact_day(report, item, "tell_by", month.plain_day);
}

/* --- how it is done --- */

static bool is_any(const struct access_request *request)
{
    return request->medical_file || has_other_data(request);
}

/* Heirs must say what for, and no text read gives them a free copy. */
static bool is_own_data(const struct access_request *request)
{
    return is_any(request) && !request->heirs;
}

/* That heirs choose how they see the file is in no text read. */
static bool is_own_file(const struct access_request *request)
{
    return request->medical_file && !request->heirs;
}

static bool is_minor(const struct access_request *request)
{
    return request->medical_file && request->minor;
}

static bool is_heirs(const struct access_request *request)
{
    return request->medical_file && request->heirs;
}

static const struct {
    struct practice_rule rule;
    bool (*applies)(const struct access_request *request);
} notes[] = {
    {{"first_copy", PRACTICE_DUTY, "rgpd_15", "S41"},                is_own_data},
    {{"identity", PRACTICE_DUTY, NULL, "S40"},                       is_any     },
    {{"patient_choice", PRACTICE_DUTY, "csp_l1111_7_lil_64", "S40"}, is_own_file},
    {{"third_parties", PRACTICE_NOTE, NULL, NULL},                   is_any     },
    {{"minor", PRACTICE_NOTE, NULL, "S42"},                          is_minor   },
    {{"heirs", PRACTICE_NOTE, NULL, "S42"},                          is_heirs   },
    {{"always_answer", PRACTICE_ADVICE, NULL, NULL},                 is_any     },
};

void access_report(struct practice_report *report, const struct access_request *request)
{
    add_file(report, request);
    add_other_data(report, request);
    for (size_t i = 0; i < ARRAY_LEN(notes); i++)
        if (notes[i].applies(request))
            (void)practice_add(report, &notes[i].rule);
}
