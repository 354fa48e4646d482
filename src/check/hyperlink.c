/* SPDX-License-Identifier: Apache-2.0 */
/* hyperlink.c: runs of characters that a host may hold, and what follows them. */
#include "check/hyperlink.h"

#include <string.h>

#include "base/limits.h"
#include "base/utf8.h"
#include "check/suffix.h"
#include "check/unicode.h"

static bool is_alphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Length of the host's character at text[at]; 0: it may not stand in one. */
static size_t host_char(struct str text, size_t at)
{
    char c = text.ptr[at];
    if (is_alphanumeric(c) || c == '-' || c == '_' || c == '.')
        return 1;
    if ((unsigned char)c < 0x80)
        return 0;
    size_t len;
    uint32_t code = utf8_decode(text, at, &len);
    return unicode_is_separator(code) || unicode_is_invisible(code) ? 0 : len;
}

static struct str trim_end(struct str url)
{
    bool open = str_find_char(url, '(') < url.len;
    while (url.len) {
        char last = url.ptr[url.len - 1];
        if (!strchr(".,;:!?'\")]}*_", last) || (last == ')' && open))
            break;
        url.len--;
    }
    return url;
}

/* Up to a space, a quote or a bracket: what follows the host is anything else. */
static size_t url_end(struct str text, size_t at)
{
    size_t most = at + CHECK_LINK_BYTES_MAX;
    while (at < text.len && at < most) {
        unsigned char c = (unsigned char)text.ptr[at];
        size_t len = 1;
        if (c <= ' ' || c == '<' || c == '>' || c == '"' || c == '`' || c == 0x7f)
            break;
        if (c >= 0x80) {
            uint32_t code = utf8_decode(text, at, &len);
            if (unicode_is_separator(code) || unicode_is_invisible(code))
                break;
        }
        at += len;
    }
    return at;
}

/* Endings that a text without a path may mean by "name.ending"; others are words that follow a full
 * stop, or names of files. */
static bool is_usual_ending(struct str ending)
{
    static const struct str usual[] = {
        STR_INIT("fr"),     STR_INIT("com"),     STR_INIT("net"),      STR_INIT("org"),
        STR_INIT("info"),   STR_INIT("eu"),      STR_INIT("io"),       STR_INIT("link"),
        STR_INIT("biz"),    STR_INIT("online"),  STR_INIT("site"),     STR_INIT("shop"),
        STR_INIT("xyz"),    STR_INIT("club"),    STR_INIT("app"),      STR_INIT("dev"),
        STR_INIT("pro"),    STR_INIT("store"),   STR_INIT("website"),  STR_INIT("space"),
        STR_INIT("cloud"),  STR_INIT("click"),   STR_INIT("icu"),      STR_INIT("vip"),
        STR_INIT("tv"),     STR_INIT("co"),      STR_INIT("us"),       STR_INIT("uk"),
        STR_INIT("de"),     STR_INIT("be"),      STR_INIT("ch"),       STR_INIT("it"),
        STR_INIT("es"),     STR_INIT("nl"),      STR_INIT("lu"),       STR_INIT("ru"),
        STR_INIT("cn"),     STR_INIT("re"),      STR_INIT("paris"),    STR_INIT("bzh"),
        STR_INIT("alsace"), STR_INIT("top"),     STR_INIT("live"),     STR_INIT("digital"),
        STR_INIT("agency"), STR_INIT("support"), STR_INIT("services"), STR_INIT("help"),
        STR_INIT("page"),   STR_INIT("web"),     STR_INIT("mobi"),     STR_INIT("cc"),
        STR_INIT("ovh"),    STR_INIT("best"),    STR_INIT("life"),     STR_INIT("world"),
        STR_INIT("today"),  STR_INIT("email"),   STR_INIT("center"),   STR_INIT("company"),
        STR_INIT("buzz"),   STR_INIT("monster"), STR_INIT("lol"),      STR_INIT("sbs"),
        STR_INIT("cfd"),    STR_INIT("bond"),    STR_INIT("ink"),      STR_INIT("tech"),
        STR_INIT("expert"), STR_INIT("finance"), STR_INIT("group"),    STR_INIT("ca"),
        STR_INIT("pt"),     STR_INIT("pl"),      STR_INIT("at"),       STR_INIT("gd"),
        STR_INIT("ly"),     STR_INIT("gl"),      STR_INIT("example"),
    };
    for (size_t i = 0; i < ARRAY_LEN(usual); i++)
        if (str_eq_nocase(ending, usual[i]))
            return true;
    return false;
}

static bool is_bare_host(struct str run, bool path)
{
    char lower[CHECK_HOST_BYTES_MAX];
    size_t dot = run.len;
    if (run.len > sizeof(lower) || run.len < 4)
        return false;
    while (dot > 0 && run.ptr[dot - 1] != '.')
        dot--;
    struct str ending = str_skip(run, dot);
    bool letter = false;
    for (size_t i = 0; i < run.len; i++) {
        lower[i] = (char)(run.ptr[i] >= 'A' && run.ptr[i] <= 'Z' ? run.ptr[i] | 0x20 : run.ptr[i]);
        letter |= !(lower[i] >= '0' && lower[i] <= '9') && lower[i] != '.';
    }
    if (dot < 2 || ending.len < 2 || !letter || run.ptr[dot - 2] == '.')
        return false;
    if (str_eq_nocase(str_head(run, 4), STR("www.")) || is_usual_ending(ending))
        return true;
    return path && suffix_find((struct str){lower, run.len}).listed;
}

static bool is_scheme(struct str run)
{
    static const struct str schemes[] = {STR_INIT("http"), STR_INIT("https"), STR_INIT("hxxp"),
                                         STR_INIT("hxxps"), STR_INIT("ftp")};
    for (size_t i = 0; i < ARRAY_LEN(schemes); i++)
        if (str_eq_nocase(run, schemes[i]))
            return true;
    return false;
}

static bool give(struct hyperlink *ret, enum hyperlink_kind kind, struct str found, size_t *at,
                 const char *origin)
{
    *ret = (struct hyperlink){kind, found};
    *at = (size_t)(found.ptr + found.len - origin);
    return true;
}

static size_t run_end(struct str text, size_t at)
{
    size_t len;
    while (at < text.len && (len = host_char(text, at)) > 0)
        at += len;
    return at;
}

/* The run without signs that belong to the sentence around it. */
static struct str trim_run(struct str run)
{
    while (run.len && (run.ptr[0] == '-' || run.ptr[0] == '.' || run.ptr[0] == '_'))
        run = str_skip(run, 1);
    while (run.len && (run.ptr[run.len - 1] == '.' || run.ptr[run.len - 1] == '-'))
        run.len--;
    return run;
}

bool hyperlink_next(struct str text, size_t *at, struct hyperlink *ret)
{
    for (size_t start = *at; start < text.len;) {
        if (!host_char(text, start)) {
            start++;
            continue;
        }
        size_t end = run_end(text, start);
        struct str run = str_head(str_skip(text, start), end - start);
        struct str after = str_skip(text, end);
        if (str_starts(after, STR("://"))) {
            size_t mark = run.len; /* "lien:https" is cut before; "voirhttps" is not a scheme */
            while (mark > 0 && is_alphanumeric(run.ptr[mark - 1]))
                mark--;
            if (is_scheme(str_skip(run, mark)) && after.len > 3) {
                size_t from = start + mark, to = url_end(text, end + 3);
                struct str url = trim_end(str_head(str_skip(text, from), to - from));
                if (url.len > run.len - mark + 3)
                    return give(ret, HYPERLINK_WEB, url, at, text.ptr);
            }
        }
        if (after.len && after.ptr[0] == '@' && run.len) {
            size_t stop = run_end(text, end + 1);
            struct str mail = trim_run(str_head(str_skip(text, start), stop - start));
            if (mail.ptr + mail.len > after.ptr + 1)
                return give(ret, HYPERLINK_MAIL, mail, at, text.ptr);
        }
        struct str host = trim_run(run);
        bool path = after.len && (after.ptr[0] == '/' || after.ptr[0] == '?') &&
                    host.ptr + host.len == after.ptr;
        bool glued = start > 0 && (text.ptr[start - 1] == '@' || text.ptr[start - 1] == '/');
        if (host.len && !glued && memchr(host.ptr, '.', host.len) && is_bare_host(host, path)) {
            size_t from = (size_t)(host.ptr - text.ptr);
            size_t to = path ? url_end(text, end) : from + host.len;
            return give(ret, HYPERLINK_WEB, trim_end(str_head(str_skip(text, from), to - from)), at,
                        text.ptr);
        }
        start = end + (end == start);
    }
    *at = text.len;
    return false;
}
