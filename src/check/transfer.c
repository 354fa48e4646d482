/* SPDX-License-Identifier: Apache-2.0 */
/* transfer.c: RFC 2045, section 6; the WHATWG's table of windows-1252. */
#include "check/transfer.h"

#include "base/utf8.h"
#include "check/hex.h"

enum transfer transfer_of(struct str name)
{
    name = str_trim(name);
    if (str_eq_nocase(name, STR("base64")))
        return TRANSFER_BASE64;
    if (str_eq_nocase(name, STR("quoted-printable")))
        return TRANSFER_QUOTED;
    return name.len == 0 || str_eq_nocase(name, STR("7bit")) || str_eq_nocase(name, STR("8bit")) ||
                   str_eq_nocase(name, STR("binary"))
               ? TRANSFER_NONE
               : TRANSFER_UNKNOWN;
}

enum charset charset_of(struct str name)
{
    static const struct {
        struct str name;
        enum charset charset;
    } names[] = {
        {STR_INIT("utf-8"),        CHARSET_UTF8        },
        {STR_INIT("utf8"),         CHARSET_UTF8        },
        {STR_INIT("us-ascii"),     CHARSET_UTF8        },
        {STR_INIT("ascii"),        CHARSET_UTF8        },
        {STR_INIT("iso-8859-1"),   CHARSET_WINDOWS_1252},
        {STR_INIT("iso8859-1"),    CHARSET_WINDOWS_1252},
        {STR_INIT("latin1"),       CHARSET_WINDOWS_1252},
        {STR_INIT("windows-1252"), CHARSET_WINDOWS_1252},
        {STR_INIT("cp1252"),       CHARSET_WINDOWS_1252},
        {STR_INIT("iso-8859-15"),  CHARSET_LATIN9      },
    };
    name = str_trim(name);
    if (name.len == 0)
        return CHARSET_UTF8;
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        if (str_eq_nocase(name, names[i].name))
            return names[i].charset;
    return CHARSET_UNKNOWN;
}

static int base64_value(unsigned char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

static bool decode_base64(struct text *ret, struct str part, uint32_t in)
{
    uint32_t bits = 0, digits = 0, start = 0;
    bool ok = true, ended = false;
    for (uint32_t i = 0; i < part.len; i++) {
        unsigned char c = (unsigned char)part.ptr[i];
        int value = base64_value(c);
        if (value < 0) {
            ended |= c == '=';
            ok &= c == '=' || c == '\n' || c == '\r' || c == ' ' || c == '\t';
            continue;
        }
        ok &= !ended;
        if (digits == 0)
            start = i;
        bits = bits << 6 | (uint32_t)value;
        if (++digits < 4)
            continue;
        char bytes[3] = {(char)(bits >> 16), (char)(bits >> 8), (char)bits};
        text_put(ret, (struct str){bytes, 3}, in + start, i + 1 - start);
        digits = bits = 0;
    }
    if (digits == 1)
        return false;
    if (digits) {
        bits <<= 6 * (4 - digits);
        char bytes[2] = {(char)(bits >> 16), (char)(bits >> 8)};
        text_put(ret, (struct str){bytes, digits - 1}, in + start, (uint32_t)part.len - start);
    }
    return ok;
}

/* Bytes after a soft line break "=\n"; 0: it is none. */
static size_t soft_break(struct str rest)
{
    size_t at = 1;
    while (at < rest.len && (rest.ptr[at] == ' ' || rest.ptr[at] == '\t'))
        at++;
    if (at < rest.len && rest.ptr[at] == '\r')
        at++;
    return at < rest.len && rest.ptr[at] == '\n' ? at + 1 : at >= rest.len ? at : 0;
}

static bool decode_quoted(struct text *ret, struct str part, uint32_t in, bool is_word)
{
    size_t at = 0;
    bool ok = true;
    while (at < part.len) {
        size_t plain = at;
        while (plain < part.len && part.ptr[plain] != '=' && !(is_word && part.ptr[plain] == '_'))
            plain++;
        text_put(ret, str_head(str_skip(part, at), plain - at), in + (uint32_t)at,
                 (uint32_t)(plain - at));
        at = plain;
        if (at == part.len)
            break;
        struct str rest = str_skip(part, at);
        if (rest.ptr[0] == '_') {
            text_put(ret, STR(" "), in + (uint32_t)at, 1);
            at++;
            continue;
        }
        char byte = '=';
        bool encoded = hex_byte(str_skip(rest, 1), &byte);
        size_t skipped = encoded ? 3 : soft_break(rest);
        if (encoded || skipped == 0) {
            ok &= encoded;
            skipped = skipped ? skipped : 1;
            text_put(ret, (struct str){&byte, 1}, in + (uint32_t)at, (uint32_t)skipped);
        }
        at += skipped;
    }
    return ok;
}

static bool decode(struct text *ret, struct str part, uint32_t in, enum transfer transfer,
                   bool is_word)
{
    switch (transfer) {
    case TRANSFER_BASE64:
        return decode_base64(ret, part, in);
    case TRANSFER_QUOTED:
        return decode_quoted(ret, part, in, is_word);
    case TRANSFER_NONE:
    case TRANSFER_UNKNOWN:
        break;
    }
    text_put(ret, part, in, (uint32_t)part.len);
    return transfer == TRANSFER_NONE;
}

bool transfer_decode(struct text *ret, struct str part, uint32_t in, enum transfer transfer)
{
    return decode(ret, part, in, transfer, false);
}

bool transfer_decode_word(struct text *ret, struct str part, uint32_t in, enum transfer transfer)
{
    return decode(ret, part, in, transfer, true);
}

static uint32_t code_of_byte(unsigned char byte, enum charset charset)
{
    static const uint16_t windows[32] = {
        0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021, 0x2c6,  0x2030, 0x160,
        0x2039, 0x152,  0x8d,   0x17d,  0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};
    if (charset == CHARSET_UNKNOWN)
        return UTF8_REPLACEMENT;
    if (charset == CHARSET_WINDOWS_1252)
        return byte < 0xa0 ? windows[byte - 0x80] : byte;
    switch (byte) {
    case 0xa4:
        return 0x20ac;
    case 0xa6:
        return 0x160;
    case 0xa8:
        return 0x161;
    case 0xb4:
        return 0x17d;
    case 0xb8:
        return 0x17e;
    case 0xbc:
        return 0x152;
    case 0xbd:
        return 0x153;
    case 0xbe:
        return 0x178;
    default:
        return byte;
    }
}

void charset_decode(struct text *ret, const struct text *from, enum charset charset)
{
    struct str bytes = text_str(from);
    if (charset == CHARSET_UTF8 && str_is_utf8(bytes)) {
        text_put(ret, bytes, 0, (uint32_t)bytes.len);
        return;
    }
    for (size_t at = 0; at < bytes.len;) {
        size_t plain = at, n = 0;
        char utf8[UTF8_BYTES_MAX];
        while (plain < bytes.len && (unsigned char)bytes.ptr[plain] < 0x80)
            plain++;
        text_put(ret, str_head(str_skip(bytes, at), plain - at), (uint32_t)at,
                 (uint32_t)(plain - at));
        at = plain;
        if (at == bytes.len)
            return;
        if (charset == CHARSET_UTF8)
            (void)utf8_decode(bytes, at, &n);
        if (n > 1) { /* well-formed here, whatever the rest is */
            text_put(ret, str_head(str_skip(bytes, at), n), (uint32_t)at, (uint32_t)n);
            at += n;
            continue;
        }
        enum charset single = charset == CHARSET_UTF8 ? CHARSET_WINDOWS_1252 : charset;
        n = utf8_encode(code_of_byte((unsigned char)bytes.ptr[at], single), utf8);
        text_put(ret, (struct str){utf8, n}, (uint32_t)at, 1);
        at++;
    }
}
