/* SPDX-License-Identifier: Apache-2.0 */
/* domain.c: from characters to labels to a registrable domain; IP addresses in all their forms. */
#include "check/domain.h"

#include <string.h>

#include "base/utf8.h"
#include "check/hex.h"
#include "check/punycode.h"
#include "check/suffix.h"
#include "check/unicode.h"

/* Code points of one label: more than ASCII could hold, since it may be refused later. */
enum {
    LABEL_CODES_MAX = CHECK_LABEL_BYTES_MAX + 1,
};

struct label {
    uint32_t codes[LABEL_CODES_MAX];
    size_t count;
    bool too_long;
};

static struct str percent_decode(struct str raw, char *ret, size_t room)
{
    size_t len = 0;
    for (size_t i = 0; i < raw.len && len < room; i++) {
        ret[len] = raw.ptr[i];
        if (raw.ptr[i] == '%' && hex_byte(str_skip(raw, i + 1), &ret[len]))
            i += 2;
        len++;
    }
    return (struct str){ret, len};
}

/* As browsers do before comparing: lower case, and full-width forms as plain ones. */
static uint32_t lower(uint32_t code)
{
    if (code >= 0xff01 && code <= 0xff5e)
        code -= 0xff01 - '!';
    if ((code >= 'A' && code <= 'Z') || (code >= 0xc0 && code < 0xdf && code != 0xd7) ||
        (code >= 0x391 && code <= 0x3a9) || (code >= 0x410 && code <= 0x42f))
        return code + 0x20;
    if (code >= 0x400 && code < 0x410)
        return code + 0x50;
    return code >= 0x100 && code < 0x180 && unicode_is_upper(code) ? code + 1 : code;
}

static bool is_dot(uint32_t code)
{
    return code == '.' || code == 0x3002 || code == 0xff0e || code == 0xff61;
}

static bool append(char *text, size_t *len, size_t room, struct str more)
{
    if (room - *len < more.len)
        return false;
    if (more.len)
        memcpy(text + *len, more.ptr, more.len);
    *len += more.len;
    return true;
}

static void judge_scripts(const struct label *label, struct domain *ret)
{
    bool seen[SCRIPT_OTHER + 1] = {false};
    for (size_t i = 0; i < label->count; i++) {
        seen[unicode_script(label->codes[i])] = true;
        ret->international |= label->codes[i] >= 0x80;
        ret->invisible |= unicode_is_invisible(label->codes[i]);
    }
    /* Latin letters beside Chinese or Japanese ones are usual; beside Greek or Cyrillic, never. */
    ret->mixed_scripts |= (seen[SCRIPT_LATIN] && (seen[SCRIPT_GREEK] || seen[SCRIPT_CYRILLIC])) ||
                          (seen[SCRIPT_GREEK] && seen[SCRIPT_CYRILLIC]);
}

/* Both forms of one label, after those before it. */
static bool add_label(struct label *label, struct domain *ret)
{
    char ascii[CHECK_LABEL_BYTES_MAX];
    size_t len = 0;
    bool plain = true;
    for (size_t i = 0; i < label->count; i++)
        plain &= label->codes[i] < 0x80;
    if (label->too_long || label->count == 0)
        return false;
    if (plain) {
        if (label->count > sizeof(ascii))
            return false;
        for (size_t i = 0; i < label->count; i++)
            ascii[len++] = (char)label->codes[i];
        if (len > 4 && memcmp(ascii, "xn--", 4) == 0) {
            label->count = LABEL_CODES_MAX;
            if (!punycode_decode((struct str){ascii + 4, len - 4}, label->codes, &label->count))
                return false;
        }
    } else {
        size_t room = sizeof(ascii) - 4;
        memcpy(ascii, "xn--", 4);
        if (!punycode_encode(label->codes, label->count, ascii + 4, &room))
            return false;
        len = room + 4;
    }
    judge_scripts(label, ret);
    if (ret->host_len &&
        (!append(ret->host, &ret->host_len, CHECK_HOST_BYTES_MAX, STR(".")) ||
         !append(ret->shown, &ret->shown_len, CHECK_HOST_SHOWN_BYTES_MAX, STR("."))))
        return false;
    if (!append(ret->host, &ret->host_len, CHECK_HOST_BYTES_MAX, (struct str){ascii, len}))
        return false;
    for (size_t i = 0; i < label->count; i++) {
        char bytes[UTF8_BYTES_MAX];
        size_t n = utf8_encode(label->codes[i], bytes);
        if (!append(ret->shown, &ret->shown_len, CHECK_HOST_SHOWN_BYTES_MAX,
                    (struct str){bytes, n}))
            return false;
    }
    return true;
}

/* What no host may hold, even one that a browser is kind to. '_' and a final '-' are seen. */
static bool is_forbidden(uint32_t code)
{
    return code <= ' ' || code == 0x7f || code == UTF8_REPLACEMENT ||
           (code < 0x80 && strchr("\"#$%&'()*+,/:;<=>?@[\\]^`{|}~!", (int)code) != NULL);
}

static bool read_labels(struct str text, struct domain *ret)
{
    struct label label = {.count = 0};
    size_t len;
    for (size_t at = 0; at < text.len; at += len) {
        uint32_t code = lower(utf8_decode(text, at, &len));
        if (unicode_is_invisible(code)) {
            ret->invisible = true;
        } else if (is_dot(code)) {
            if (!add_label(&label, ret))
                return false;
            label = (struct label){.count = 0};
        } else if (is_forbidden(code)) {
            return false;
        } else if (label.count < LABEL_CODES_MAX) {
            label.codes[label.count++] = code;
        } else {
            label.too_long = true;
        }
    }
    /* A final dot is the root: allowed, and nothing follows it. */
    return label.count == 0 && !label.too_long ? ret->host_len > 0 : add_label(&label, ret);
}

/* A number as the C language writes them: 0x… and 0… are not decimal. */
static bool read_number(struct str part, uint64_t *ret, bool *decimal)
{
    uint64_t base = 10, value = 0;
    if (part.len > 1 && part.ptr[0] == '0') {
        base = (part.ptr[1] | 0x20) == 'x' ? 16 : 8;
        part = str_skip(part, base == 16 ? 2 : 1);
        *decimal = false;
    }
    if (part.len == 0 && base != 16)
        return false;
    for (size_t i = 0; i < part.len; i++) {
        int digit = hex_value(part.ptr[i]);
        if (digit < 0 || (uint64_t)digit >= base || value > UINT32_MAX)
            return false;
        value = value * base + (uint64_t)digit;
    }
    *ret = value;
    return value <= UINT32_MAX;
}

static size_t print_byte(uint32_t value, char *ret)
{
    size_t len = 0;
    if (value >= 100)
        ret[len++] = (char)('0' + value / 100);
    if (value >= 10)
        ret[len++] = (char)('0' + value / 10 % 10);
    ret[len++] = (char)('0' + value % 10);
    return len;
}

/* A host that ends in a number is an IPv4 address or nothing (WHATWG URL, 3.5). */
static void judge_ipv4(struct domain *ret)
{
    struct str rest = domain_host(ret), part;
    uint64_t parts[4], value = 0;
    size_t count = 0;
    bool decimal = true, more = true;
    while (more) {
        more = str_cut(rest, '.', &part, &rest);
        if (count == 4 || !read_number(part, &parts[count], &decimal)) {
            ret->kind = HOST_UNREADABLE;
            return;
        }
        count++;
    }
    for (size_t i = 0; i < count; i++) {
        uint64_t most = i + 1 < count ? 0xff : 0xffffffffu >> (8 * (count - 1));
        if (parts[i] > most) {
            ret->kind = HOST_UNREADABLE;
            return;
        }
        value |= i + 1 < count ? parts[i] << (8 * (3 - i)) : parts[i];
    }
    ret->kind = HOST_IPV4;
    ret->disguised = !decimal || count != 4;
    ret->host_len = 0;
    for (int shift = 24; shift >= 0; shift -= 8) {
        ret->host_len += print_byte((uint32_t)(value >> shift & 0xff), ret->host + ret->host_len);
        if (shift)
            ret->host[ret->host_len++] = '.';
    }
    ret->host[ret->host_len] = '\0';
    memcpy(ret->shown, ret->host, ret->host_len + 1);
    ret->shown_len = ret->host_len;
    ret->registrable = ret->suffix = 0;
}

static bool ends_in_number(struct str host)
{
    size_t at = host.len;
    while (at > 0 && host.ptr[at - 1] != '.')
        at--;
    struct str last = str_skip(host, at);
    uint64_t value;
    bool decimal;
    return last.len > 0 && last.ptr[0] >= '0' && last.ptr[0] <= '9' &&
           (str_to_u64(last, UINT64_MAX, &value) || read_number(last, &value, &decimal));
}

static void read_ipv6(struct str raw, struct domain *ret)
{
    size_t colons = 0;
    raw = str_skip(str_head(raw, raw.len - 1), 1);
    for (size_t i = 0; i < raw.len; i++) {
        colons += raw.ptr[i] == ':';
        if (hex_value(raw.ptr[i]) < 0 && raw.ptr[i] != ':' && raw.ptr[i] != '.')
            return;
    }
    if (colons < 2 || raw.len > CHECK_HOST_BYTES_MAX)
        return;
    ret->kind = HOST_IPV6;
    (void)append(ret->host, &ret->host_len, CHECK_HOST_BYTES_MAX, raw);
    (void)append(ret->shown, &ret->shown_len, CHECK_HOST_SHOWN_BYTES_MAX, raw);
}

void domain_parse(struct str raw, struct domain *ret)
{
    char decoded[CHECK_HOST_SHOWN_BYTES_MAX];
    ret->kind = HOST_UNREADABLE;
    ret->host_len = ret->shown_len = ret->registrable = ret->suffix = 0;
    ret->suffix_listed = ret->suffix_private = false;
    ret->international = ret->mixed_scripts = ret->invisible = ret->disguised = false;
    if (raw.len > 2 && raw.ptr[0] == '[' && raw.ptr[raw.len - 1] == ']') {
        read_ipv6(raw, ret);
    } else if (read_labels(percent_decode(raw, decoded, sizeof(decoded)), ret)) {
        ret->kind = HOST_NAME;
        if (ends_in_number(domain_host(ret)))
            judge_ipv4(ret);
    }
    ret->host[ret->host_len] = ret->shown[ret->shown_len] = '\0';
    if (ret->kind != HOST_NAME)
        return;
    struct suffix suffix = suffix_find(domain_host(ret));
    ret->suffix = ret->registrable = suffix.at;
    ret->suffix_listed = suffix.listed;
    ret->suffix_private = suffix.is_private;
    if (ret->registrable > 0)
        ret->registrable--;
    while (ret->registrable > 0 && ret->host[ret->registrable - 1] != '.')
        ret->registrable--;
}

struct str domain_host(const struct domain *domain)
{
    return (struct str){domain->host, domain->host_len};
}

struct str domain_shown(const struct domain *domain)
{
    return (struct str){domain->shown, domain->shown_len};
}

struct str domain_registrable(const struct domain *domain)
{
    return str_skip(domain_host(domain), domain->registrable);
}
