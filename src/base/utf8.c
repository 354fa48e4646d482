/* SPDX-License-Identifier: Apache-2.0 */
/* utf8.c: see utf8.h. */
#include "base/utf8.h"

#include <string.h>

size_t utf8_bytes(struct str s)
{
    uint8_t b[UTF8_BYTES_MAX] = {0};
    if (s.len == 0)
        return 0;
    memcpy(b, s.ptr, s.len < sizeof(b) ? s.len : sizeof(b));
    if (b[0] < 0x80)
        return 1;
    size_t n = b[0] >= 0xf0 ? 4 : b[0] >= 0xe0 ? 3 : 2;
    if (b[0] < 0xc2 || b[0] > 0xf4 || s.len < n)
        return 0;
    for (size_t i = 1; i < n; i++)
        if ((b[i] & 0xc0) != 0x80)
            return 0;
    if ((b[0] == 0xe0 && b[1] < 0xa0) || (b[0] == 0xed && b[1] > 0x9f) ||
        (b[0] == 0xf0 && b[1] < 0x90) || (b[0] == 0xf4 && b[1] > 0x8f))
        return 0;
    return n;
}

uint32_t utf8_decode(struct str s, size_t at, size_t *ret_bytes)
{
    uint8_t lead = (uint8_t)s.ptr[at];
    size_t n = utf8_bytes(str_skip(s, at));
    *ret_bytes = n ? n : 1;
    if (n < 2)
        return n ? lead : UTF8_REPLACEMENT;
    uint32_t code = lead & (0x7fu >> n);
    for (size_t i = 1; i < n; i++)
        code = code << 6 | ((uint8_t)s.ptr[at + i] & 0x3f);
    return code;
}

size_t utf8_encode(uint32_t code, char *ret)
{
    if (code < 0x80) {
        ret[0] = (char)code;
        return 1;
    }
    size_t n = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = n - 1; i > 0; i--) {
        ret[i] = (char)(0x80 | (code & 0x3f));
        code >>= 6;
    }
    ret[0] = (char)(code | (0xf00u >> n & 0xff));
    return n;
}
