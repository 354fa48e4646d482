/* SPDX-License-Identifier: Apache-2.0 */
/* attachment.h: what a part that is not shown could do once opened, by its name and first bytes. */
#ifndef MAILLON_CHECK_ATTACHMENT_H
#define MAILLON_CHECK_ATTACHMENT_H

#include "check/check.h"
#include "check/mime.h"

/* input: the whole mail, of which the part is a view. The span is the part's head, that names it.
 */
void attachment_check(struct check_report *report, struct str input, const struct mime_part *part);

#endif
