/* SPDX-License-Identifier: Apache-2.0 */
/* punycode.c: the generalised variable-length integers of RFC 3492, sections 3 and 6. */
#include "check/punycode.h"

#include <string.h>

enum { /* RFC 3492, 5 */
    BASE = 36,
    T_MIN = 1,
    T_MAX = 26,
    SKEW = 38,
    DAMP = 700,
    BIAS_FIRST = 72,
    CODE_FIRST = 128,
    CODE_MAX = 0x10ffff,
};

static uint32_t adapt(uint32_t delta, uint32_t points, bool first)
{
    delta = first ? delta / DAMP : delta / 2;
    delta += delta / points;
    uint32_t k = 0;
    while (delta > (BASE - T_MIN) * T_MAX / 2) {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    return k + (BASE - T_MIN + 1) * delta / (delta + SKEW);
}

static uint32_t threshold(uint32_t k, uint32_t bias)
{
    return k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
}

static uint32_t digit_value(char c)
{
    if (c >= '0' && c <= '9')
        return (uint32_t)(c - '0') + 26;
    if (c >= 'a' && c <= 'z')
        return (uint32_t)(c - 'a');
    if (c >= 'A' && c <= 'Z')
        return (uint32_t)(c - 'A');
    return BASE;
}

/* One integer; false: not a digit, or too large to be a difference of code points. */
static bool read_integer(struct str input, size_t *at, uint32_t bias, uint32_t *ret)
{
    uint64_t value = 0, weight = 1;
    for (uint32_t k = BASE;; k += BASE) {
        uint32_t digit = *at < input.len ? digit_value(input.ptr[(*at)++]) : BASE;
        if (digit >= BASE)
            return false;
        value += digit * weight;
        if (value > UINT32_MAX)
            return false;
        uint32_t t = threshold(k, bias);
        if (digit < t)
            break;
        weight *= BASE - t;
        if (weight > UINT32_MAX)
            return false;
    }
    *ret = (uint32_t)value;
    return true;
}

bool punycode_decode(struct str input, uint32_t *ret, size_t *ret_count)
{
    size_t room = *ret_count, count = 0, at = 0;
    for (size_t i = input.len; i > 0; i--)
        if (input.ptr[i - 1] == '-') {
            at = i;
            break;
        }
    for (size_t i = 0; i + 1 < at; i++) {
        if ((unsigned char)input.ptr[i] >= CODE_FIRST || count == room)
            return false;
        ret[count++] = (unsigned char)input.ptr[i];
    }
    uint32_t code = CODE_FIRST, bias = BIAS_FIRST;
    uint64_t place = 0;
    while (at < input.len) {
        uint32_t delta;
        if (count == room || !read_integer(input, &at, bias, &delta))
            return false;
        uint64_t before = place;
        place += delta;
        uint32_t points = (uint32_t)count + 1;
        bias = adapt((uint32_t)(place - before), points, before == 0);
        if (place / points > CODE_MAX - code)
            return false;
        code += (uint32_t)(place / points);
        place %= points;
        if (code >= 0xd800 && code < 0xe000)
            return false;
        memmove(ret + place + 1, ret + place, (count - place) * sizeof(*ret));
        ret[place++] = code;
        count++;
    }
    *ret_count = count;
    return true;
}

static char digit_letter(uint32_t value)
{
    return (char)(value < 26 ? 'a' + value : '0' + value - 26);
}

static bool put(char *ret, size_t room, size_t *len, char c)
{
    if (*len == room)
        return false;
    ret[(*len)++] = c;
    return true;
}

static bool write_integer(uint32_t value, uint32_t bias, char *ret, size_t room, size_t *len)
{
    for (uint32_t k = BASE;; k += BASE) {
        uint32_t t = threshold(k, bias);
        if (value < t)
            return put(ret, room, len, digit_letter(value));
        if (!put(ret, room, len, digit_letter(t + (value - t) % (BASE - t))))
            return false;
        value = (value - t) / (BASE - t);
    }
}

bool punycode_encode(const uint32_t *codes, size_t count, char *ret, size_t *ret_len)
{
    size_t room = *ret_len, len = 0;
    for (size_t i = 0; i < count; i++)
        if (codes[i] < CODE_FIRST && !put(ret, room, &len, (char)codes[i]))
            return false;
    size_t basic = len, done = len;
    if (basic && !put(ret, room, &len, '-'))
        return false;
    uint32_t code = CODE_FIRST, bias = BIAS_FIRST;
    uint64_t delta = 0;
    while (done < count) {
        uint32_t next = UINT32_MAX;
        for (size_t i = 0; i < count; i++)
            if (codes[i] >= code && codes[i] < next)
                next = codes[i];
        delta += (uint64_t)(next - code) * (done + 1);
        code = next;
        for (size_t i = 0; i < count; i++) {
            delta += codes[i] < code;
            if (delta > UINT32_MAX)
                return false;
            if (codes[i] != code)
                continue;
            if (!write_integer((uint32_t)delta, bias, ret, room, &len))
                return false;
            bias = adapt((uint32_t)delta, (uint32_t)done + 1, done == basic);
            delta = 0;
            done++;
        }
        delta++;
        code++;
    }
    *ret_len = len;
    return true;
}
