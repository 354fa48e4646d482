/* SPDX-License-Identifier: Apache-2.0 */
/* utf8.h: code points and their bytes (RFC 3629: no surrogates, no overlong forms). */
#ifndef MAILLON_BASE_UTF8_H
#define MAILLON_BASE_UTF8_H

#include "base/str.h"

enum {
    UTF8_REPLACEMENT = 0xfffd,
    UTF8_BYTES_MAX = 4, /* of one code point */
};

/* Bytes of the well-formed code point at the front of s; 0: there is none. */
size_t utf8_bytes(struct str s);
/* The code point at s[at], and its bytes. A byte that begins none is one UTF8_REPLACEMENT.
 * at < s.len. */
uint32_t utf8_decode(struct str s, size_t at, size_t *ret_bytes);
/* Writes up to UTF8_BYTES_MAX bytes; gives their number. code: a code point that has a form. */
size_t utf8_encode(uint32_t code, char *ret);

#endif
