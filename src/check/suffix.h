/* SPDX-License-Identifier: Apache-2.0 */
/* suffix.h: where a registrable domain begins, by the Public Suffix List. */
#ifndef MAILLON_CHECK_SUFFIX_H
#define MAILLON_CHECK_SUFFIX_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct suffix {
    size_t at;       /* where the public suffix begins in the host */
    bool listed;     /* false: no rule, the last label is taken for the suffix */
    bool is_private; /* a company's: anybody may open a name under it */
};

/* host: ASCII, lower case, no dot at either end. */
struct suffix suffix_find(struct str host);

#endif
