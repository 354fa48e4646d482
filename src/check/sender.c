/* SPDX-License-Identifier: Apache-2.0 */
/* sender.c: the From field by its last "<address>" (RFC 5322, 3.4), and RFC 8601's results. */
#include "check/sender.h"

#include "check/mime.h"

static bool is_local_char(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (unsigned char)c >= 0x80 || (c && str_find_char(STR(".!#$%&'*+/=?^_`{|}~-"), c) < 20);
}

static bool is_host_char(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
           c == '-' || c == '_' || (unsigned char)c >= 0x80;
}

struct str sender_find_address(struct str text)
{
    for (size_t i = text.len; i > 0; i--) {
        if (text.ptr[i - 1] != '@')
            continue;
        size_t start = i - 1, end = i;
        while (start > 0 && is_local_char(text.ptr[start - 1]))
            start--;
        while (end < text.len && is_host_char(text.ptr[end]))
            end++;
        while (end > i && text.ptr[end - 1] == '.')
            end--;
        if (start < i - 1 && end > i)
            return str_head(str_skip(text, start), end - start);
    }
    return (struct str){0};
}

static struct str unquote(struct str name)
{
    name = str_trim(name);
    while (name.len && (name.ptr[name.len - 1] == ',' || name.ptr[name.len - 1] == '"' ||
                        name.ptr[name.len - 1] == '\'' || name.ptr[name.len - 1] == ' '))
        name.len--;
    while (name.len && (name.ptr[0] == '"' || name.ptr[0] == '\'' || name.ptr[0] == ' '))
        name = str_skip(name, 1);
    return name;
}

static size_t count_char(struct str text, char c)
{
    size_t ret = 0;
    for (size_t i = 0; i < text.len; i++)
        ret += text.ptr[i] == c;
    return ret;
}

void sender_read(struct arena *arena, const struct text *source, struct str value, uint32_t in,
                 struct sender *ret)
{
    *ret = (struct sender){.present = true};
    text_init(&ret->field, arena, source);
    mime_decode_words(&ret->field, value, in);
    struct str text = text_str(&ret->field);
    size_t open = str_find_char(text, '<');
    struct str angled = str_skip(text, open);
    ret->address = sender_find_address(angled.len ? angled : text);
    if (open < text.len) {
        ret->name = unquote(str_head(text, open));
    } else if (ret->address.len == 0 || ret->address.len < text.len) {
        /* "address (Name)", or a name alone */
        size_t bracket = str_find_char(text, '(');
        ret->name = bracket < text.len ? unquote(str_skip(text, bracket + 1))
                    : ret->address.len ? (struct str){0}
                                       : unquote(text);
    }
    struct str host = str_skip(ret->address, str_find_char(ret->address, '@') + 1);
    domain_parse(host, &ret->domain);
    bool final_dot =
        host.len && host.ptr + host.len < text.ptr + text.len && host.ptr[host.len] == '.';
    ret->malformed = ret->address.len == 0 || count_char(text, '<') > 1 || final_dot ||
                     ret->domain.kind != HOST_NAME || !ret->domain.suffix_listed;
}

static enum proof proof_of(struct str value)
{
    size_t len = 0;
    value = str_trim(value);
    while (len < value.len && ((value.ptr[len] >= 'a' && value.ptr[len] <= 'z') ||
                               (value.ptr[len] >= 'A' && value.ptr[len] <= 'Z')))
        len++;
    value = str_head(value, len);
    if (str_eq_nocase(value, STR("pass")) || str_eq_nocase(value, STR("bestguesspass")))
        return PROOF_PASS;
    if (str_eq_nocase(value, STR("softfail")))
        return PROOF_SOFT;
    if (str_eq_nocase(value, STR("fail")) || str_eq_nocase(value, STR("hardfail")))
        return PROOF_FAIL;
    return PROOF_NONE;
}

/* "name=" at the start of a word; several signatures: one that passes is enough. */
static enum proof find_proof(struct str value, struct str name)
{
    enum proof ret = PROOF_UNKNOWN;
    for (size_t at = 0; at + name.len < value.len; at++) {
        bool begins = at == 0 || str_find_char(STR(" ;\t\n"), value.ptr[at - 1]) < 4;
        if (!begins || !str_eq_nocase(str_head(str_skip(value, at), name.len), name))
            continue;
        enum proof one = proof_of(str_skip(value, at + name.len));
        if (ret != PROOF_PASS)
            ret = one;
    }
    return ret;
}

void proofs_read(struct str head, struct str input, struct proofs *ret)
{
    struct str value;
    *ret = (struct proofs){.present = mime_field(head, STR("authentication-results"), &value)};
    if (!ret->present || value.len == 0)
        return;
    ret->place.start = (uint32_t)(value.ptr - input.ptr);
    ret->place.end = ret->place.start + (uint32_t)value.len;
    value = str_head(value, CHECK_HEADER_BYTES_MAX);
    ret->spf = find_proof(value, STR("spf="));
    ret->dkim = find_proof(value, STR("dkim="));
    ret->dmarc = find_proof(value, STR("dmarc="));
    ret->composite = find_proof(value, STR("compauth="));
}

bool proofs_failed(const struct proofs *proofs)
{
    return proofs->dmarc == PROOF_FAIL || proofs->composite == PROOF_FAIL ||
           (proofs->spf >= PROOF_SOFT && proofs->dkim != PROOF_PASS && proofs->dmarc != PROOF_PASS);
}

bool proofs_missing(const struct proofs *proofs)
{
    return proofs->present && proofs->spf != PROOF_PASS && proofs->dkim != PROOF_PASS &&
           proofs->dmarc != PROOF_PASS;
}
