/* SPDX-License-Identifier: Apache-2.0 */
/* clock.h: an incident, and the clocks that it starts for a self-employed health professional.
 *
 * Rules, in the order of the report, with their text and facts. "72 h" is counted from the moment
 * of awareness in hours of 60 minutes; what counts is the shorter of the two counts of period.h.
 *
 *   bank_call            a bank account or card is at stake: call the bank. Promptly, no text named
 *   help_17cyber         an attack: get help. Promptly
 *   complaint_insured    an attack, and insured: 72 h, or no payment. Code des assurances L12-10-1;
 *                        French law: plain hours
 *   complaint            an attack, not insured: useful, no date
 *   cnil_notification    personal data, and a risk: 72 h. GDPR 33. {regulation}: the end by
 *                        Regulation 1182/71, local; {lengthened}: "yes" where its article 3(5) acts
 *   cnil_notification_if_risk  the same, where the risk is not known yet
 *   cnil_not_needed      personal data, no risk: the register only. GDPR 33
 *   people_information   personal data, high risk, not encrypted. Promptly. GDPR 34
 *   people_information_if_high_risk  the same, where the risk is not said to be high
 *   people_exception     the same two, but encrypted, and the key safe: no duty. GDPR 34
 *   breach_register      personal data, whatever the risk. No date. GDPR 33(5)
 *   processor_notice     it happened at a processor, who tells the practice promptly. GDPR 33(2)
 *   health_report_required  one of the structures listed in CSP L1111-8-2. No date was read
 *   health_report        all others, a practice among them: possible, and useful
 *   insurer              insured: as the contract says
 *   hour_twice, hour_never  how the hour of awareness was read: zone_to_utc
 *
 * Not told: what a contract, a professional order or a health fund asks for; NIS 2. */
#ifndef MAILLON_PRACTICE_CLOCK_H
#define MAILLON_PRACTICE_CLOCK_H

#include "practice/practice.h"
#include "practice/zone.h"

enum {
    CLOCK_HOURS = 72, /* GDPR, article 33(1); Code des assurances, article L12-10-1 */
};

/* For the people whose data it is. */
enum clock_risk {
    CLOCK_RISK_UNKNOWN, /* not judged yet: told as if there were one */
    CLOCK_RISK_NONE,
    CLOCK_RISK_SOME,
    CLOCK_RISK_HIGH,
};

struct clock_incident {
    enum zone zone;
    int64_t aware_local_min; /* when the person knew; DAY_YEAR_MIN to DAY_YEAR_MAX */
    enum clock_risk risk;    /* read only with personal_data */
    bool personal_data;      /* lost, changed or seen: any of the three */
    bool encrypted;          /* that data was, and the key is safe */
    bool attack;             /* somebody did it on purpose (Code pénal, 323-1 to 323-3-1) */
    bool insured;            /* against it, or perhaps */
    bool bank;               /* a means of payment is at stake */
    bool at_processor;       /* it happened at a processor's */
    bool listed_structure;   /* one of those that must report (CSP L1111-8-2) */
};

/* Appends to the report, which is the caller's. */
void clock_report(struct practice_report *report, const struct clock_incident *incident);
/* "unknown", "none", "some", "high". false: none of them. */
bool clock_risk_find(struct str name, enum clock_risk *ret);

#endif
