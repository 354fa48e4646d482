/* SPDX-License-Identifier: Apache-2.0 */
/* rich.c: rich text without its marks: its words, or how many they are. */
#include "pack/parse.h"

/* The length of the mark pair's text that begins at s.ptr + n: up to `end`, skipping escapes. */
static size_t words_until(struct str s, char end)
{
    size_t i = 0;
    while (i < s.len && s.ptr[i] != end)
        i += s.ptr[i] == '\\' ? 2 : 1;
    return i < s.len ? i : s.len;
}

/* Puts the words and the address of the link at the front of s; returns its length. */
static size_t put_link(struct buf *out, struct str s)
{
    struct str words = str_skip(s, 1);
    size_t len = words_until(words, ']');
    struct str rest = str_skip(words, len);
    size_t address_len = str_find_char(rest, ')');
    for (size_t i = 0; i < len; i++) {
        if (words.ptr[i] == '\\' && i + 1 < len)
            i++;
        (void)buf_put_byte(out, (uint8_t)words.ptr[i]);
    }
    (void)buf_put(out, STR(" ("));
    (void)buf_put(out, str_skip(str_head(rest, address_len), 2));
    (void)buf_put(out, STR(")"));
    return 1 + len + address_len + 1;
}

uint32_t rich_chars(struct str rich)
{
    uint32_t chars = 0;
    bool linked = false;
    for (struct str s = rich; s.len > 0;) {
        size_t used = 1;
        if (str_starts(s, STR("**"))) {
            used = 2;
        } else if (s.ptr[0] == '`') {
            struct str code = str_skip(s, 1);
            size_t len = str_find_char(code, '`');
            chars += (uint32_t)str_code_points(str_head(code, len));
            used = len + 2;
        } else if (linked && str_starts(s, STR("]("))) {
            used = str_find_char(s, ')') + 1;
            linked = false;
        } else if (s.ptr[0] == '[') {
            linked = true;
        } else {
            used += s.ptr[0] == '\\' && s.len > 1;
            chars += ((uint8_t)s.ptr[used - 1] & 0xc0) != 0x80;
        }
        s = str_skip(s, used);
    }
    return chars;
}

struct str pack_plain(struct arena *arena, struct str rich)
{
    struct buf out;
    buf_init(&out, (size_t)2 * PACK_BYTES_MAX);
    for (struct str s = rich; s.len > 0;) {
        size_t used = 1;
        if (s.ptr[0] == '\\' && s.len > 1) {
            (void)buf_put_byte(&out, (uint8_t)s.ptr[1]);
            used = 2;
        } else if (str_starts(s, STR("**"))) {
            used = 2;
        } else if (s.ptr[0] == '`') {
            struct str code = str_skip(s, 1);
            size_t len = str_find_char(code, '`');
            (void)buf_put(&out, str_head(code, len));
            used = len + 2;
        } else if (s.ptr[0] == '[') {
            used = put_link(&out, s);
        } else {
            (void)buf_put_byte(&out, (uint8_t)s.ptr[0]);
        }
        s = str_skip(s, used);
    }
    struct str ret = arena_str(arena, buf_str(&out));
    buf_done(&out);
    return ret;
}
