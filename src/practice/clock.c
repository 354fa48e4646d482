/* SPDX-License-Identifier: Apache-2.0 */
/* clock.c: see clock.h. */
#include "practice/clock.h"

#include "practice/period.h"

enum limit {
    LIMIT_NONE,
    LIMIT_PROMPTLY,
    LIMIT_HOURS,          /* CLOCK_HOURS, counted plainly */
    LIMIT_HOURS_EUROPEAN, /* the same, and the end by Regulation 1182/71 as a fact */
};

/* An incident, and how its hour was read. */
struct situation {
    const struct clock_incident *incident;
    enum zone_times times;
    int64_t aware_utc_min;
};

/* --- when each rule applies --- */

static bool is_bank(const struct situation *s)
{
    return s->incident->bank;
}

static bool is_attack(const struct situation *s)
{
    return s->incident->attack;
}

static bool is_insured(const struct situation *s)
{
    return s->incident->insured;
}

static bool is_attack_insured(const struct situation *s)
{
    return s->incident->attack && s->incident->insured;
}

static bool is_attack_not_insured(const struct situation *s)
{
    return s->incident->attack && !s->incident->insured;
}

static bool is_personal(const struct situation *s)
{
    return s->incident->personal_data;
}

static bool has_risk(const struct situation *s, enum clock_risk risk)
{
    return s->incident->personal_data && s->incident->risk == risk;
}

static bool is_some_risk(const struct situation *s)
{
    return has_risk(s, CLOCK_RISK_SOME) || has_risk(s, CLOCK_RISK_HIGH);
}

static bool is_risk_unknown(const struct situation *s)
{
    return has_risk(s, CLOCK_RISK_UNKNOWN);
}

static bool is_no_risk(const struct situation *s)
{
    return has_risk(s, CLOCK_RISK_NONE);
}

static bool is_high_risk_clear(const struct situation *s)
{
    return has_risk(s, CLOCK_RISK_HIGH) && !s->incident->encrypted;
}

/* Whoever said "a risk" may not have asked whether it is high. */
static bool may_be_high(const struct situation *s)
{
    return has_risk(s, CLOCK_RISK_UNKNOWN) || has_risk(s, CLOCK_RISK_SOME);
}

static bool may_be_high_clear(const struct situation *s)
{
    return may_be_high(s) && !s->incident->encrypted;
}

static bool is_risk_encrypted(const struct situation *s)
{
    return (has_risk(s, CLOCK_RISK_HIGH) || may_be_high(s)) && s->incident->encrypted;
}

static bool is_at_processor(const struct situation *s)
{
    return s->incident->personal_data && s->incident->at_processor;
}

static bool is_listed(const struct situation *s)
{
    return s->incident->listed_structure;
}

static bool is_not_listed(const struct situation *s)
{
    return !s->incident->listed_structure;
}

static bool is_twice(const struct situation *s)
{
    return s->times == ZONE_TWICE;
}

static bool is_never(const struct situation *s)
{
    return s->times == ZONE_NEVER;
}

/* --- the table --- */

static const struct {
    struct practice_rule rule;
    enum limit limit;
    bool (*applies)(const struct situation *s);
} rules[] = {
    {{"bank_call", PRACTICE_ADVICE, NULL, NULL},                              LIMIT_PROMPTLY,       is_bank              },
    {{"help_17cyber", PRACTICE_ADVICE, NULL, "S11"},                          LIMIT_PROMPTLY,       is_attack            },
    {{"complaint_insured", PRACTICE_CONDITION, "assurances_l12_10_1", "S10"},
     LIMIT_HOURS,                                                                                   is_attack_insured    },
    {{"complaint", PRACTICE_ADVICE, NULL, "S53"},                             LIMIT_NONE,           is_attack_not_insured},
    {{"cnil_notification", PRACTICE_DUTY, "rgpd_33", "S23b"},                 LIMIT_HOURS_EUROPEAN, is_some_risk         },
    {{"cnil_notification_if_risk", PRACTICE_DUTY, "rgpd_33", "S23b"},
     LIMIT_HOURS_EUROPEAN,                                                                          is_risk_unknown      },
    {{"cnil_not_needed", PRACTICE_NOTE, "rgpd_33", "S23b"},                   LIMIT_NONE,           is_no_risk           },
    {{"people_information", PRACTICE_DUTY, "rgpd_34", "S23"},                 LIMIT_PROMPTLY,       is_high_risk_clear   },
    {{"people_information_if_high_risk", PRACTICE_DUTY, "rgpd_34", "S23"},
     LIMIT_PROMPTLY,                                                                                may_be_high_clear    },
    {{"people_exception", PRACTICE_NOTE, "rgpd_34", "S23"},                   LIMIT_NONE,           is_risk_encrypted    },
    {{"breach_register", PRACTICE_DUTY, "rgpd_33_5", "S23"},                  LIMIT_NONE,           is_personal          },
    {{"processor_notice", PRACTICE_NOTE, "rgpd_33_2", "S23"},                 LIMIT_NONE,           is_at_processor      },
    {{"health_report_required", PRACTICE_DUTY, "csp_l1111_8_2", "S08"},       LIMIT_NONE,           is_listed            },
    {{"health_report", PRACTICE_ADVICE, "csp_l1111_8_2", "S08"},              LIMIT_NONE,           is_not_listed        },
    {{"insurer", PRACTICE_ADVICE, NULL, NULL},                                LIMIT_NONE,           is_insured           },
    {{"hour_twice", PRACTICE_NOTE, NULL, NULL},                               LIMIT_NONE,           is_twice             },
    {{"hour_never", PRACTICE_NOTE, NULL, NULL},                               LIMIT_NONE,           is_never             },
};

static void set_limit(struct practice_report *report, struct practice_item *item, enum limit limit,
                      const struct situation *s)
{
    enum zone zone = s->incident->zone;
    struct period_hours period;
    switch (limit) {
    case LIMIT_NONE:
        return;
    case LIMIT_PROMPTLY:
        practice_set_promptly(item);
        return;
    case LIMIT_HOURS:
    case LIMIT_HOURS_EUROPEAN:
        period = period_of_hours(zone, s->aware_utc_min, CLOCK_HOURS);
        practice_set_time(item, PRACTICE_UNTIL, period.plain_utc_min,
                          zone_to_local(zone, period.plain_utc_min));
        if (limit == LIMIT_HOURS)
            return;
        practice_fact_time(report, item, "regulation",
                           zone_to_local(zone, period.regulation_utc_min));
        if (period.lengthened)
            practice_fact(report, item, "lengthened", STR("yes"));
    }
}

void clock_report(struct practice_report *report, const struct clock_incident *incident)
{
    struct situation s = {.incident = incident};
    s.times = zone_to_utc(incident->zone, incident->aware_local_min, &s.aware_utc_min);
    for (size_t i = 0; i < ARRAY_LEN(rules); i++)
        if (rules[i].applies(&s))
            set_limit(report, practice_add(report, &rules[i].rule), rules[i].limit, &s);
}

bool clock_risk_find(struct str name, enum clock_risk *ret)
{
    static const char *const names[] = {[CLOCK_RISK_UNKNOWN] = "unknown",
                                        [CLOCK_RISK_NONE] = "none",
                                        [CLOCK_RISK_SOME] = "some",
                                        [CLOCK_RISK_HIGH] = "high"};
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        if (str_eq(name, str_from(names[i]))) {
            *ret = (enum clock_risk)i;
            return true;
        }
    return false;
}
