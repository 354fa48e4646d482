/* SPDX-License-Identifier: Apache-2.0 */
/* qr.h: QR codes, drawn in a terminal (libqrencode, error correction M). */
#ifndef MAILLON_CLI_QR_H
#define MAILLON_CLI_QR_H

#include "base/buf.h"

/* Lines of half blocks, dark on light by escape codes, with a margin of two. false: too long (512
 * bytes), or no memory. */
bool qr_terminal(struct buf *out, struct str text);

#endif
