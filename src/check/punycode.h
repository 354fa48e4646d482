/* SPDX-License-Identifier: Apache-2.0 */
/* punycode.h: labels of international domain names, RFC 3492. */
#ifndef MAILLON_CHECK_PUNYCODE_H
#define MAILLON_CHECK_PUNYCODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

/* input: what follows "xn--". *ret_count: in, the room in code points; out, those written.
 * false: not punycode, or no room. */
bool punycode_decode(struct str input, uint32_t *ret, size_t *ret_count);
/* The other way; *ret_len: in, the room in bytes; out, those written. false: no room. */
bool punycode_encode(const uint32_t *codes, size_t count, char *ret, size_t *ret_len);

#endif
