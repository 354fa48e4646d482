/* SPDX-License-Identifier: Apache-2.0 */
/* hex.c: see hex.h. */
#include "check/hex.h"

int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool hex_byte(struct str s, char *ret)
{
    int high = s.len > 1 ? hex_value(s.ptr[0]) : -1;
    int low = high >= 0 ? hex_value(s.ptr[1]) : -1;
    if (low < 0)
        return false;
    *ret = (char)(high * 16 + low);
    return true;
}
