/* SPDX-License-Identifier: Apache-2.0 */
/* issue.h: what one address can be reproached with; link.c and message.c make findings of it. */
#ifndef MAILLON_CHECK_ISSUE_H
#define MAILLON_CHECK_ISSUE_H

#include "check/check.h"
#include "check/url.h"

struct issue {
    const char *rule; /* of link.h */
    struct str place; /* the part of the address that proves it: a view of its text */
    const char *fact; /* name of one more fact; NULL: none */
    struct str value; /* its value: a view of the address, or of its domain */
    enum check_severity severity;
    int organisation; /* imitated; else ORGANISATION_NOBODY */
};

/* Fills ret[CHECK_LINK_ISSUES_MAX]; gives their number. */
uint32_t issues_find(const struct url *url, struct issue *ret);
/* Adds the facts: what is imitated, where it really is, and the real domain. */
void issue_facts(struct check_report *report, struct check_finding *finding,
                 const struct issue *issue, const struct url *url);
/* True for a name that ends like a program or a script. */
bool issue_is_program(struct str file);

#endif
