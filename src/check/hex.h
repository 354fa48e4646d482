/* SPDX-License-Identifier: Apache-2.0 */
/* hex.h: hexadecimal digits, as addresses, mails and numbers have them. */
#ifndef MAILLON_CHECK_HEX_H
#define MAILLON_CHECK_HEX_H

#include <stdbool.h>

#include "base/str.h"

/* 0 to 15; -1: no digit. */
int hex_value(char c);
/* The byte that the first two characters of s write; false: they write none. */
bool hex_byte(struct str s, char *ret);

#endif
