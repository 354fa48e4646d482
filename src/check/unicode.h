/* SPDX-License-Identifier: Apache-2.0 */
/* unicode.h: the little of Unicode that the checks need: what a character is for. */
#ifndef MAILLON_CHECK_UNICODE_H
#define MAILLON_CHECK_UNICODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

enum script {
    SCRIPT_COMMON, /* digits, signs, and what belongs to no alphabet */
    SCRIPT_LATIN,
    SCRIPT_GREEK,
    SCRIPT_CYRILLIC,
    SCRIPT_OTHER,
};

enum script unicode_script(uint32_t code);
/* Zero-width characters, soft hyphens, marks of direction: nothing that a reader sees. */
bool unicode_is_invisible(uint32_t code);
bool unicode_is_mark(uint32_t code); /* combining marks */
/* True for what separates words: spaces, signs, pictures. */
bool unicode_is_separator(uint32_t code);
/* The plain lower-case letters of a Latin letter with accents; "" for anything else. */
const char *unicode_plain(uint32_t code);
/* The plain letters or digits that a character looks like, by UTS #39; NULL: none that we know. */
const char *unicode_lookalike(uint32_t code);
bool unicode_is_upper(uint32_t code);

#endif
