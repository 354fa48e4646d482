/* SPDX-License-Identifier: Apache-2.0 */
/* qr.h: what QR codes hold besides addresses of the web. */
#ifndef MAILLON_CHECK_QR_H
#define MAILLON_CHECK_QR_H

#include "check/check.h"

/* Adds the finding that says what text is; false: nothing that this file knows. start: where text
 * stands in the input. Raises *verdict for what pays or holds a secret. */
bool qr_read(struct check_report *report, struct str text, uint32_t start,
             enum check_verdict *verdict);

#endif
