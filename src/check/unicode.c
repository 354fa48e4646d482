/* SPDX-License-Identifier: Apache-2.0 */
/* unicode.c: short tables by range; the long one is tables/confusables.c. */
#include "check/unicode.h"

#include <assert.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "check/tables/tables.h"

enum script unicode_script(uint32_t code)
{
    if ((code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z'))
        return SCRIPT_LATIN;
    if (code < 0xaa || code == 0xd7 || code == 0xf7)
        return SCRIPT_COMMON;
    if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00))
        return SCRIPT_LATIN;
    if (code >= 0x2b0 && code < 0x370)
        return SCRIPT_COMMON;
    if ((code >= 0x370 && code < 0x400) || (code >= 0x1f00 && code < 0x2000))
        return SCRIPT_GREEK;
    if ((code >= 0x400 && code < 0x530) || (code >= 0x1c80 && code < 0x1c90) ||
        (code >= 0x2de0 && code < 0x2e00) || (code >= 0xa640 && code < 0xa6a0))
        return SCRIPT_CYRILLIC;
    if (unicode_is_separator(code) || unicode_is_invisible(code) || unicode_is_mark(code) ||
        code >= 0x1d400)
        return SCRIPT_COMMON;
    return SCRIPT_OTHER;
}

bool unicode_is_invisible(uint32_t code)
{
    return code == 0xad || code == 0x34f || code == 0x61c || code == 0x115f || code == 0x1160 ||
           code == 0x17b4 || code == 0x17b5 || (code >= 0x180b && code <= 0x180e) ||
           (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2060 && code <= 0x206f) || code == 0x3164 ||
           (code >= 0xfe00 && code <= 0xfe0f) || code == 0xfeff || code == 0xffa0 ||
           (code >= 0xe0000 && code < 0xe0fff);
}

bool unicode_is_mark(uint32_t code)
{
    return (code >= 0x300 && code < 0x370 && code != 0x34f) || (code >= 0x483 && code <= 0x489) ||
           (code >= 0x1ab0 && code < 0x1b00) || (code >= 0x1dc0 && code < 0x1e00) ||
           (code >= 0x20d0 && code < 0x2100) || (code >= 0xfe20 && code < 0xfe30);
}

bool unicode_is_separator(uint32_t code)
{
    if (code < 0x80)
        return !((code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') ||
                 (code >= 'A' && code <= 'Z'));
    return (code < 0xc0 && code != 0xaa && code != 0xad && code != 0xb5 && code != 0xba) ||
           code == 0xd7 || code == 0xf7 || code == 0x1680 || (code >= 0x2000 && code <= 0x200a) ||
           (code >= 0x2010 && code <= 0x2029) || (code >= 0x202f && code <= 0x205f) ||
           (code >= 0x20a0 && code < 0x20d0) || (code >= 0x2190 && code < 0x2460) ||
           (code >= 0x2500 && code < 0x2c00) || (code >= 0x2e00 && code < 0x2e80) ||
           (code >= 0x3000 && code <= 0x3004) || (code >= 0x3008 && code <= 0x3020) ||
           code == UTF8_REPLACEMENT || (code >= 0x1f000 && code < 0x1f130) ||
           (code >= 0x1f18a && code < 0x20000);
}

/* U+00C0 to U+017F, Latin-1 Supplement and Latin Extended-A: a character of this text each, then
 * those of two letters. '*' stands for a sign, which is no letter. */
static const char plain_letters[] =
    "aaaaaa?ceeeeiiiidnooooo*ouuuuy??aaaaaa?ceeeeiiiidnooooo*ouuuuy?y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll"
    "lllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

static const char letters[] = "a\0b\0c\0d\0e\0f\0g\0h\0i\0j\0k\0l\0m\0n\0o\0p\0q\0r\0s\0t\0u\0v\0"
                              "w\0x\0y\0z";

const char *unicode_plain(uint32_t code)
{
    static_assert(sizeof(plain_letters) - 1 == 0x180 - 0xc0, "a letter for each code point");
    if (code < 0xc0 || code >= 0x180)
        return "";
    char plain = plain_letters[code - 0xc0];
    if (plain >= 'a')
        return letters + (size_t)(plain - 'a') * 2;
    switch (code) {
    case 0xc6:
    case 0xe6:
        return "ae";
    case 0xde:
    case 0xfe:
        return "th";
    case 0xdf:
        return "ss";
    case 0x132:
    case 0x133:
        return "ij";
    case 0x152:
    case 0x153:
        return "oe";
    default:
        return "";
    }
}

static int by_code(const void *code, const void *item)
{
    const struct confusable *confusable = item;
    uint32_t wanted = *(const uint32_t *)code;
    return (wanted > confusable->code) - (wanted < confusable->code);
}

const char *unicode_lookalike(uint32_t code)
{
    const struct confusable *found =
        bsearch(&code, confusables, confusables_count, sizeof(*confusables), by_code);
    return found ? found->plain : NULL;
}

bool unicode_is_upper(uint32_t code)
{
    if (code < 0x80)
        return code >= 'A' && code <= 'Z';
    if (code < 0x100)
        return code >= 0xc0 && code < 0xdf && code != 0xd7;
    if (code < 0x180) /* pairs, with a few that begin on odd numbers */
        return ((code >= 0x139 && code <= 0x148) || code >= 0x179) ? code % 2 == 1 : code % 2 == 0;
    return (code >= 0x391 && code <= 0x3a9) || (code >= 0x400 && code <= 0x42f);
}
