/* SPDX-License-Identifier: Apache-2.0 */
/* findings.h: what links, messages and addresses do alike with a report: no finding twice, no rule
 * without end, the gravest kept when there is no more room, and the order of the input. */
#ifndef MAILLON_CHECK_FINDINGS_H
#define MAILLON_CHECK_FINDINGS_H

#include "check/check.h"

/* As check_add; NULL too where the same rule is already there for the same bytes, or has been found
 * CHECK_REPEATS_MAX times. */
struct check_finding *findings_add(struct check_report *report, const char *rule,
                                   enum check_severity severity, uint32_t start, uint32_t end);
/* As check_fact, for bytes that may be no UTF-8: those are replaced by U+FFFD. */
void findings_fact(struct check_report *report, struct check_finding *finding, const char *name,
                   struct str value);
/* Puts the findings in the order of their place, and raises the verdict to `least`, or to an alert
 * where a finding is strong. */
void findings_finish(struct check_report *report, enum check_verdict least);

#endif
