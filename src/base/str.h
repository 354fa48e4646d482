/* SPDX-License-Identifier: Apache-2.0 */
/* str.h: text as a view. It owns nothing and promises no final NUL. */
#ifndef MAILLON_BASE_STR_H
#define MAILLON_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct str {
    const char *ptr; /* borrowed; UTF-8 where it is text; no final NUL promised */
    size_t len;      /* bytes */
};

#define STR(literal) ((struct str){(literal), sizeof(literal) - 1}) /* literals only */
#define STR_INIT(literal)                                                                          \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    } /* the same, in a static table */
#define STR_FMT "%.*s"
#define STR_ARG(s) (int)(s).len, (s).ptr
#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))

/* The view of a NUL-terminated string; NULL gives the empty view. */
struct str str_from(const char *z);
bool str_eq(struct str a, struct str b);
/* ASCII letters are compared without case; other bytes as they are. */
bool str_eq_nocase(struct str a, struct str b);
/* <0, 0 or >0, by bytes, a shorter prefix first. */
int str_cmp(struct str a, struct str b);
bool str_starts(struct str s, struct str prefix);
bool str_ends(struct str s, struct str suffix);
/* s without its first n bytes; n > s.len gives the empty view. */
struct str str_skip(struct str s, size_t n);
/* The first n bytes of s, or all of it. */
struct str str_head(struct str s, size_t n);
/* Without spaces, tabs, CR and LF on both sides. */
struct str str_trim(struct str s);
/* Index of the first c, or s.len. */
size_t str_find_char(struct str s, char c);
/* Index of the first needle, or s.len; an empty needle is found at 0. */
size_t str_find(struct str s, struct str needle);
/* Splits at the first sep; false: no sep in s, then *head is s and *tail is empty. */
bool str_cut(struct str s, char sep, struct str *head, struct str *tail);
/* Decimal digits only, no sign, at least one; false: not a number, or above max. */
bool str_to_u64(struct str s, uint64_t max, uint64_t *ret);
/* True if s is well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms). */
bool str_is_utf8(struct str s);
/* Number of Unicode code points in well-formed UTF-8. */
size_t str_code_points(struct str s);
/* True if s is one of these texts, which are in the order of str_cmp. */
bool str_is_among(struct str s, const char *const *sorted, size_t count);

#endif
