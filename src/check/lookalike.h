/* SPDX-License-Identifier: Apache-2.0 */
/* lookalike.h: whether the name of a site imitates an organisation's, and how. */
#ifndef MAILLON_CHECK_LOOKALIKE_H
#define MAILLON_CHECK_LOOKALIKE_H

#include <stdbool.h>

#include "check/check.h"
#include "check/domain.h"

struct lookalike {
    const char *rule; /* of link.h */
    enum check_severity severity;
    int organisation; /* ORGANISATION_NOBODY: for gouv_elsewhere and lure_domain */
};

/* The gravest resemblance of a host of kind HOST_NAME; false: none. A host under an official domain
 * has none. */
bool lookalike_find(const struct domain *domain, struct lookalike *ret);

#endif
