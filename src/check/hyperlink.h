/* SPDX-License-Identifier: Apache-2.0 */
/* hyperlink.h: the addresses in a text: those that a phone or a mail program makes clickable. */
#ifndef MAILLON_CHECK_HYPERLINK_H
#define MAILLON_CHECK_HYPERLINK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum hyperlink_kind {
    HYPERLINK_WEB,  /* with or without its scheme */
    HYPERLINK_MAIL, /* an e-mail address */
};

struct hyperlink {
    enum hyperlink_kind kind;
    struct str text; /* a view */
};

/* The next one from *at on, which is then moved past it; false: no more. */
bool hyperlink_next(struct str text, size_t *at, struct hyperlink *ret);

#endif
