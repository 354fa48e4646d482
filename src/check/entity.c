/* SPDX-License-Identifier: Apache-2.0 */
/* entity.c: character references of HTML: by number, and the names that mails use. */
#include "check/entity.h"

#include <stdlib.h>

#include "check/unicode.h"

enum {
    NAME_LETTERS_MAX = 8,
    DIGITS_MAX = 8, /* zeros in front are allowed, and not for ever */
};

static const struct entity_name {
    const char *name;
    uint32_t code;
} names[] = {
  /* sorted; those of HTML 4 for Western Europe, and signs that are hidden so */
    {"AElig",   0xc6  },
    {"AMP",     0x26  },
    {"Aacute",  0xc1  },
    {"Acirc",   0xc2  },
    {"Agrave",  0xc0  },
    {"Aring",   0xc5  },
    {"Atilde",  0xc3  },
    {"Auml",    0xc4  },
    {"Ccedil",  0xc7  },
    {"ETH",     0xd0  },
    {"Eacute",  0xc9  },
    {"Ecirc",   0xca  },
    {"Egrave",  0xc8  },
    {"Euml",    0xcb  },
    {"GT",      0x3e  },
    {"Iacute",  0xcd  },
    {"Icirc",   0xce  },
    {"Igrave",  0xcc  },
    {"Iuml",    0xcf  },
    {"LT",      0x3c  },
    {"NewLine", 0xa   },
    {"Ntilde",  0xd1  },
    {"OElig",   0x152 },
    {"Oacute",  0xd3  },
    {"Ocirc",   0xd4  },
    {"Ograve",  0xd2  },
    {"Oslash",  0xd8  },
    {"Otilde",  0xd5  },
    {"Ouml",    0xd6  },
    {"QUOT",    0x22  },
    {"Scaron",  0x160 },
    {"THORN",   0xde  },
    {"Tab",     0x9   },
    {"Uacute",  0xda  },
    {"Ucirc",   0xdb  },
    {"Ugrave",  0xd9  },
    {"Uuml",    0xdc  },
    {"Yacute",  0xdd  },
    {"Yuml",    0x178 },
    {"aacute",  0xe1  },
    {"acirc",   0xe2  },
    {"acute",   0xb4  },
    {"aelig",   0xe6  },
    {"agrave",  0xe0  },
    {"amp",     0x26  },
    {"apos",    0x27  },
    {"aring",   0xe5  },
    {"atilde",  0xe3  },
    {"auml",    0xe4  },
    {"bdquo",   0x201e},
    {"brvbar",  0xa6  },
    {"bull",    0x2022},
    {"ccedil",  0xe7  },
    {"cedil",   0xb8  },
    {"cent",    0xa2  },
    {"colon",   0x3a  },
    {"comma",   0x2c  },
    {"commat",  0x40  },
    {"copy",    0xa9  },
    {"curren",  0xa4  },
    {"deg",     0xb0  },
    {"divide",  0xf7  },
    {"eacute",  0xe9  },
    {"ecirc",   0xea  },
    {"egrave",  0xe8  },
    {"emsp",    0x2003},
    {"ensp",    0x2002},
    {"equals",  0x3d  },
    {"eth",     0xf0  },
    {"euml",    0xeb  },
    {"euro",    0x20ac},
    {"excl",    0x21  },
    {"frac12",  0xbd  },
    {"frac14",  0xbc  },
    {"frac34",  0xbe  },
    {"gt",      0x3e  },
    {"hellip",  0x2026},
    {"iacute",  0xed  },
    {"icirc",   0xee  },
    {"iexcl",   0xa1  },
    {"igrave",  0xec  },
    {"iquest",  0xbf  },
    {"iuml",    0xef  },
    {"laquo",   0xab  },
    {"larr",    0x2190},
    {"ldquo",   0x201c},
    {"lowbar",  0x5f  },
    {"lpar",    0x28  },
    {"lrm",     0x200e},
    {"lsaquo",  0x2039},
    {"lsquo",   0x2018},
    {"lt",      0x3c  },
    {"macr",    0xaf  },
    {"mdash",   0x2014},
    {"micro",   0xb5  },
    {"middot",  0xb7  },
    {"minus",   0x2212},
    {"nbsp",    0xa0  },
    {"ndash",   0x2013},
    {"not",     0xac  },
    {"ntilde",  0xf1  },
    {"num",     0x23  },
    {"oacute",  0xf3  },
    {"ocirc",   0xf4  },
    {"oelig",   0x153 },
    {"ograve",  0xf2  },
    {"ordf",    0xaa  },
    {"ordm",    0xba  },
    {"oslash",  0xf8  },
    {"otilde",  0xf5  },
    {"ouml",    0xf6  },
    {"para",    0xb6  },
    {"percnt",  0x25  },
    {"period",  0x2e  },
    {"plusmn",  0xb1  },
    {"pound",   0xa3  },
    {"quest",   0x3f  },
    {"quot",    0x22  },
    {"raquo",   0xbb  },
    {"rarr",    0x2192},
    {"rdquo",   0x201d},
    {"reg",     0xae  },
    {"rlm",     0x200f},
    {"rpar",    0x29  },
    {"rsaquo",  0x203a},
    {"rsquo",   0x2019},
    {"sbquo",   0x201a},
    {"scaron",  0x161 },
    {"sect",    0xa7  },
    {"semi",    0x3b  },
    {"shy",     0xad  },
    {"sol",     0x2f  },
    {"sup1",    0xb9  },
    {"sup2",    0xb2  },
    {"sup3",    0xb3  },
    {"szlig",   0xdf  },
    {"thinsp",  0x2009},
    {"thorn",   0xfe  },
    {"times",   0xd7  },
    {"trade",   0x2122},
    {"uacute",  0xfa  },
    {"ucirc",   0xfb  },
    {"ugrave",  0xf9  },
    {"uml",     0xa8  },
    {"uuml",    0xfc  },
    {"yacute",  0xfd  },
    {"yen",     0xa5  },
    {"yuml",    0xff  },
    {"zwj",     0x200d},
    {"zwnj",    0x200c},
};

static int by_name(const void *name, const void *item)
{
    const struct entity_name *entity = item;
    return str_cmp(*(const struct str *)name, str_from(entity->name));
}

static uint32_t code_of_name(struct str name)
{
    const struct entity_name *found =
        bsearch(&name, names, ARRAY_LEN(names), sizeof(*names), by_name);
    return found ? found->code : 0;
}

static bool is_alphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static uint32_t read_digits(struct str rest, size_t *at)
{
    bool hex = *at < rest.len && (rest.ptr[*at] | 0x20) == 'x';
    uint32_t code = 0;
    *at += hex;
    size_t end = *at + DIGITS_MAX;
    for (; *at < rest.len && *at < end; (*at)++) {
        char c = (char)(rest.ptr[*at] | 0x20);
        if (c >= '0' && c <= '9')
            code = code * (hex ? 16 : 10) + (uint32_t)(c - '0');
        else if (hex && c >= 'a' && c <= 'f')
            code = code * 16 + (uint32_t)(c - 'a' + 10);
        else
            break;
    }
    return code;
}

size_t entity_decode(struct str rest, uint32_t *ret_code)
{
    size_t at = 1;
    uint32_t code;
    if (rest.len < 3)
        return 0;
    if (rest.ptr[1] == '#') {
        at = 2;
        code = read_digits(rest, &at);
        if (at == 2 || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff)
            return 0;
    } else {
        while (at < rest.len && at <= NAME_LETTERS_MAX && is_alphanumeric(rest.ptr[at]))
            at++;
        code = code_of_name(str_skip(str_head(rest, at), 1));
    }
    if (code == 0)
        return 0;
    *ret_code = code;
    return at < rest.len && rest.ptr[at] == ';' ? at + 1 : at;
}
