/* SPDX-License-Identifier: Apache-2.0 */
/* retention.h: how long a record is kept, in use and then apart, and from when on it may be
 * destroyed.
 *
 * Rules, in the order of the report, with their text and facts. A term that runs until a day
 * includes that day; it may be destroyed from the day after on.
 *
 *   file_active       5 years from the last action on it, in use. CNIL, 2020-081
 *   file_archive      then apart, for 15 years more: 20 from the last care; {from}: its first day
 *   file_archive_minor  the same, but longer: until the 28th birthday of who was a minor; {from}
 *   file_destruction  the day after. Not told where `birth_unknown` or `keep_in_doubt` is
 *   birth_unknown     without the date of birth the 28th birthday cannot be told
 *   claim_copy, claim_copy_destruction      90 days or three months, the later: the source says
 *                     "90 days (3 months)". CSS R161-47
 *   shared_record, shared_record_destruction  10 years from its closing. CNIL, 2020-081
 *   keep_in_doubt     the patient is dead, or there is a dispute: longer; nothing is destroyed
 *
 * Not told, since no source was read that says it firmly: ten years from a death, invoices,
 * appointments, video, access logs. */
#ifndef MAILLON_PRACTICE_RETENTION_H
#define MAILLON_PRACTICE_RETENTION_H

#include "practice/practice.h"

enum {
    RETENTION_ACTIVE_YEARS = 5,   /* CNIL, référentiel, 2020-081 */
    RETENTION_ARCHIVE_YEARS = 15, /* the same: after the active ones */
    RETENTION_MINOR_YEARS = 28,   /* of age; kept at least until then */
    RETENTION_CLAIM_DAYS = 90,    /* CSS, article R161-47 */
    RETENTION_CLAIM_MONTHS = 3,   /* the same */
    RETENTION_SHARED_YEARS = 10,  /* CNIL, référentiel, 2020-081 */
};

enum retention_kind {
    RETENTION_FILE,          /* a patient's file */
    RETENTION_CLAIM_COPY,    /* the electronic duplicate of a care claim (feuille de soins) */
    RETENTION_SHARED_RECORD, /* dossier médical partagé */
    RETENTION_KINDS,
};

struct retention_record {
    enum retention_kind kind;
    int32_t last_day; /* of the last action; the duplicate's date; the shared record's closing */
    int32_t born_day; /* up to last_day; read only with born_known, for a file */
    bool born_known;
    bool deceased; /* the patient is dead */
    bool dispute;  /* there is, or may be, a dispute */
};

/* Appends to the report, which is the caller's. */
void retention_report(struct practice_report *report, const struct retention_record *record);
/* "file", "claim", "shared". false: none of them. */
bool retention_kind_find(struct str name, enum retention_kind *ret);

#endif
