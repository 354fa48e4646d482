/* SPDX-License-Identifier: Apache-2.0 */
/* url.c: schemes, the place where the host ends, and what may stand before it. */
#include "check/url.h"

static const struct {
    struct str scheme;
    enum url_kind kind;
} kinds[] = {
    {STR_INIT("http"),       URL_WEB   },
    {STR_INIT("https"),      URL_WEB   },
    {STR_INIT("hxxp"),       URL_WEB   }, /* as warnings write it, to keep it from opening */
    {STR_INIT("hxxps"),      URL_WEB   },
    {STR_INIT("ftp"),        URL_WEB   },
    {STR_INIT("javascript"), URL_SCRIPT},
    {STR_INIT("vbscript"),   URL_SCRIPT},
    {STR_INIT("data"),       URL_DATA  },
    {STR_INIT("mailto"),     URL_MAIL  },
    {STR_INIT("tel"),        URL_PHONE },
    {STR_INIT("sms"),        URL_SMS   },
    {STR_INIT("smsto"),      URL_SMS   },
};

static bool is_scheme_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
           c == '-' || c == '.';
}

/* "example.fr:8080" has a port, "tel:3949" a scheme. */
static struct str find_scheme(struct str text)
{
    size_t len = 0;
    bool dot = false;
    while (len < text.len && is_scheme_char(text.ptr[len]))
        dot |= text.ptr[len++] == '.';
    bool slashes = str_starts(str_skip(text, len), STR("://"));
    if (len == 0 || len == text.len || text.ptr[len] != ':' || (dot && !slashes))
        return (struct str){0};
    bool digits = true;
    for (size_t i = len + 1; i < text.len && text.ptr[i] != '/'; i++)
        digits &= text.ptr[i] >= '0' && text.ptr[i] <= '9';
    for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
        if (str_eq_nocase(str_head(text, len), kinds[i].scheme))
            return str_head(text, len);
    return digits && !slashes ? (struct str){0} : str_head(text, len); /* localhost:8080 */
}

static bool is_slash(char c)
{
    return c == '/' || c == '\\';
}

static void read_authority(struct str text, struct url *ret)
{
    size_t end = 0, at = SIZE_MAX;
    while (end < text.len && !is_slash(text.ptr[end]) && text.ptr[end] != '?' &&
           text.ptr[end] != '#') {
        if (text.ptr[end] == '@')
            at = end;
        end++;
    }
    ret->rest = str_skip(text, end);
    text = str_head(text, end);
    if (at != SIZE_MAX) {
        ret->user = str_head(text, at);
        text = str_skip(text, at + 1);
    }
    size_t colon = text.len;
    while (colon > 0 && text.ptr[colon - 1] >= '0' && text.ptr[colon - 1] <= '9')
        colon--;
    if (colon > 0 && text.ptr[colon - 1] == ':') {
        ret->port = str_skip(text, colon);
        text = str_head(text, colon - 1);
    }
    ret->host = text;
}

void url_parse(struct str text, struct url *ret)
{
    text = str_trim(text);
    ret->kind = URL_WEB;
    ret->user = ret->port = ret->host = ret->rest = (struct str){0};
    ret->scheme = find_scheme(text);
    ret->encrypted = true;
    if (ret->scheme.len) {
        ret->kind = URL_OTHER;
        for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
            if (str_eq_nocase(ret->scheme, kinds[i].scheme))
                ret->kind = kinds[i].kind;
        text = str_skip(text, ret->scheme.len + 1);
        ret->encrypted = (ret->scheme.ptr[ret->scheme.len - 1] | 0x20) == 's';
    }
    if (ret->kind == URL_WEB) {
        while (text.len && is_slash(text.ptr[0]))
            text = str_skip(text, 1);
        read_authority(text, ret);
    } else {
        ret->rest = text;
    }
    domain_parse(ret->host, &ret->domain);
}

struct str url_file(const struct url *url)
{
    size_t end = 0, start = 0;
    while (end < url->rest.len && url->rest.ptr[end] != '?' && url->rest.ptr[end] != '#') {
        if (is_slash(url->rest.ptr[end]))
            start = end + 1;
        end++;
    }
    return str_skip(str_head(url->rest, end), start);
}
