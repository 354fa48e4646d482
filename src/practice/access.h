/* SPDX-License-Identifier: Apache-2.0 */
/* access.h: a patient, or somebody for them, asks for what a practice holds; what is due by when.
 *
 * Rules, in the order of the report, with their text and facts. The day of the request is not
 * counted. French terms are calendar days and months: they are never put off by a weekend or a
 * holiday here, since no text read says so.
 *
 *   file_not_before   48 hours of reflection. CSP L1111-7. A time if the request's is known, else
 *                     the first day that is after 48 hours whatever the hour of the request
 *   file_recent       8 days. CSP L1111-7. For information up to five years old
 *   file_old          2 months. CSP L1111-7. For information more than five years old
 *   other_data        1 month; not of heirs, who are given the medical file. GDPR 12.
 *                     {regulation}: the end by Regulation 1182/71
 *   other_data_extended  2 months more, for a complex request. GDPR 12. {regulation}; {tell_by}:
 *                     the person must be told before this day ends
 *   first_copy        free, and no reason may be asked for; not said of heirs. GDPR 15; CJEU,
 *                     C-307/22
 *   identity          to be verified, without asking for more than is needed
 *   patient_choice    on the spot or as a copy, directly or through a physician; not said of
 *                     heirs. CSP L1111-7; loi Informatique et Libertés, 64
 *   third_parties     what was collected from third parties, or is about them, is not given;
 *                     personal notes that were not formalised: case by case
 *   minor             those with parental authority ask, unless the minor may and does object
 *   heirs             for one of three purposes, unless the deceased had objected
 *   always_answer     even that there is nothing
 *
 * Not told: whether one of these persons may ask; the committee for psychiatric care. */
#ifndef MAILLON_PRACTICE_ACCESS_H
#define MAILLON_PRACTICE_ACCESS_H

#include "practice/practice.h"
#include "practice/zone.h"

enum {
    ACCESS_REFLECTION_HOURS = 48, /* CSP, article L1111-7 */
    ACCESS_RECENT_DAYS = 8,       /* the same */
    ACCESS_OLD_MONTHS = 2,        /* the same */
    ACCESS_OLD_YEARS = 5,         /* the same: information is old when it is more than that */
    ACCESS_OTHER_MONTHS = 1,      /* GDPR, article 12(3) */
    ACCESS_EXTENSION_MONTHS = 2,  /* the same */
};

struct access_request {
    enum zone zone;                 /* read only with time_known */
    int32_t asked_day;              /* local */
    int64_t asked_local_min;        /* on asked_day; read only with time_known */
    int32_t newest_day, oldest_day; /* of the information in the file, where known */
    bool time_known, newest_known, oldest_known;
    bool medical_file; /* it is asked for */
    bool other_data;   /* other personal data is; left alone with heirs */
    bool complex;      /* that is more work than usual: the practice wants more time */
    bool minor;        /* the patient is one */
    bool heirs;        /* the patient is dead */
};

/* Appends to the report, which is the caller's. Where the newest information is unknown there may
 * be recent information: the short term is told. */
void access_report(struct practice_report *report, const struct access_request *request);
/* More than ACCESS_OLD_YEARS old on asked_day; the anniversary itself is not. */
bool access_is_old(int32_t information_day, int32_t asked_day);

#endif
