/* SPDX-License-Identifier: Apache-2.0 */
/* organisation.h: the organisations that messages are written in the name of, and their domains. */
#ifndef MAILLON_CHECK_ORGANISATION_H
#define MAILLON_CHECK_ORGANISATION_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "check/tables/tables.h"

enum {
    ORGANISATION_NOBODY = -1,
};

/* The organisation whose official domain host is, or is under; else ORGANISATION_NOBODY. */
int organisation_of_host(struct str host);
/* The same for this very name, not for what is under it. */
int organisation_of_domain(struct str domain);
/* True if host is under a domain of this one, or of the state for a public one. */
bool organisation_owns(int organisation, struct str host);
/* True if host belongs to an organisation of the list, or to the state (gouv.fr). */
bool organisation_is_official(struct str host);
/* True if mail addresses of this host are given to anybody who asks. */
bool organisation_is_open_mailbox(struct str host);
struct str organisation_name(int organisation);
/* Where it really is: the domain to show. */
struct str organisation_domain(int organisation);
/* True if host is, or is under, one of the names of a sorted list of tables.h. */
bool organisation_list_has(const char *const *list, size_t count, struct str host);

#endif
