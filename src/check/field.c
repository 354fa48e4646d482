/* SPDX-License-Identifier: Apache-2.0 */
/* field.c: the fields of a mail's head: finding them, their parameters, their encoded words. */
#include <string.h>

#include "check/hex.h"
#include "check/mime.h"

static bool name_matches(struct str line, struct str name)
{
    return line.len > name.len && line.ptr[name.len] == ':' &&
           str_eq_nocase(str_head(line, name.len), name);
}

static size_t line_length(struct str rest)
{
    const char *end = rest.len ? memchr(rest.ptr, '\n', rest.len) : NULL;
    return end ? (size_t)(end - rest.ptr) + 1 : rest.len;
}

/* Cuts the next field off, with its folded lines; false: no more. */
static bool next_field(struct str *rest, struct str *field)
{
    if (rest->len == 0)
        return false;
    size_t len = line_length(*rest);
    while (len < rest->len && (rest->ptr[len] == ' ' || rest->ptr[len] == '\t'))
        len += line_length(str_skip(*rest, len));
    *field = str_head(*rest, len);
    *rest = str_skip(*rest, len);
    return true;
}

bool mime_field(struct str head, struct str name, struct str *ret_value)
{
    struct str field;
    while (next_field(&head, &field))
        if (name_matches(field, name)) {
            *ret_value = str_trim(str_skip(field, name.len + 1));
            return true;
        }
    return false;
}

uint32_t mime_fields_count(struct str head, struct str name)
{
    struct str field;
    uint32_t ret = 0;
    while (next_field(&head, &field))
        ret += name_matches(field, name);
    return ret;
}

struct str mime_main_value(struct str value)
{
    return str_trim(str_head(value, str_find_char(value, ';')));
}

/* Where the next ";" outside quotes is, or the end. */
static size_t parameter_end(struct str value)
{
    bool quoted = false;
    for (size_t i = 0; i < value.len; i++) {
        if (value.ptr[i] == '"')
            quoted = !quoted;
        else if (value.ptr[i] == '\\' && quoted)
            i++;
        else if (value.ptr[i] == ';' && !quoted)
            return i;
    }
    return value.len;
}

/* Adds a value without its quotes; percent-decoded where the name ended in "*" (RFC 2231). */
static void put_value(struct text *ret, struct str value, bool extended, bool first)
{
    value = str_trim(value);
    if (value.len > 1 && value.ptr[0] == '"')
        value = str_skip(str_head(value, value.len - (value.ptr[value.len - 1] == '"')), 1);
    if (extended && first) { /* utf-8'fr'name */
        size_t quote = str_find_char(value, '\'');
        struct str after = str_skip(value, quote + 1);
        size_t second = str_find_char(after, '\'');
        if (quote < value.len && second < after.len)
            value = str_skip(after, second + 1);
    }
    for (size_t i = 0; i < value.len; i++) {
        char c = value.ptr[i];
        if (extended && c == '%' && hex_byte(str_skip(value, i + 1), &c)) {
            i += 2;
        } else if (c == '\\' && i + 1 < value.len) {
            c = value.ptr[++i];
        } else if (c == '\r' || c == '\n') {
            continue;
        }
        text_put(ret, (struct str){&c, 1}, 0, 1);
    }
}

struct str mime_parameter(struct arena *arena, struct str value, struct str name)
{
    struct text ret;
    text_init(&ret, arena, NULL);
    value = str_head(value, CHECK_HEADER_BYTES_MAX);
    value = str_skip(value, parameter_end(value) + 1);
    while (value.len && ret.len < CHECK_FILE_NAME_BYTES_MAX) {
        size_t end = parameter_end(value);
        struct str key, content;
        if (str_cut(str_head(value, end), '=', &key, &content)) {
            key = str_trim(key);
            struct str mark = str_skip(key, name.len); /* "", "*", "*0", "*0*" */
            bool numbered = mark.len > 1 && mark.ptr[0] == '*';
            if (str_eq_nocase(str_head(key, name.len), name) &&
                (mark.len == 0 || mark.ptr[0] == '*') && (ret.len == 0 || numbered))
                put_value(&ret, content, mark.len && mark.ptr[mark.len - 1] == '*', ret.len == 0);
        }
        value = str_skip(value, end + 1);
    }
    return text_str(&ret);
}

/* "=?charset?q?text?=" at the start of rest: its length; 0: none. */
static size_t encoded_word(struct str rest, struct str *ret_charset, char *ret_encoding,
                           struct str *ret_text)
{
    struct str after;
    if (!str_starts(rest, STR("=?")) || !str_cut(str_skip(rest, 2), '?', ret_charset, &after) ||
        after.len < 4 || after.ptr[1] != '?' || ret_charset->len > CHECK_LABEL_BYTES_MAX)
        return 0;
    *ret_encoding = (char)(after.ptr[0] | 0x20);
    struct str text = str_skip(after, 2);
    size_t len = str_find(text, STR("?="));
    if (len == text.len || (*ret_encoding != 'q' && *ret_encoding != 'b'))
        return 0;
    *ret_text = str_head(text, len);
    return (size_t)(text.ptr + len + 2 - rest.ptr);
}

/* One encoded word: all of it stands for what it says. */
static void put_word(struct text *ret, struct str charset, char encoding, struct str word,
                     uint32_t in, uint32_t in_len)
{
    struct text bytes, decoded;
    text_init(&bytes, ret->arena, NULL);
    text_init(&decoded, ret->arena, &bytes);
    (void)transfer_decode_word(&bytes, word, 0,
                               encoding == 'b' ? TRANSFER_BASE64 : TRANSFER_QUOTED);
    charset_decode(&decoded, &bytes, charset_of(str_head(charset, str_find_char(charset, '*'))));
    struct str text = text_str(&decoded);
    if (text.len == in_len) /* by chance: still one whole */
        text_put(ret, (struct str){" ", 1}, in, in_len);
    text_put(ret, text, in, in_len);
}

void mime_decode_words(struct text *ret, struct str value, uint32_t in)
{
    bool after_word = false;
    value = str_head(value, CHECK_HEADER_BYTES_MAX);
    for (size_t at = 0; at < value.len;) {
        struct str rest = str_skip(value, at), charset, word;
        char encoding;
        size_t len = encoded_word(rest, &charset, &encoding, &word);
        if (len) {
            put_word(ret, charset, encoding, word, in + (uint32_t)at, (uint32_t)len);
            at += len;
            after_word = true;
            continue;
        }
        size_t blank = 0; /* between two encoded words, it is only their seam */
        while (blank < rest.len && (rest.ptr[blank] == ' ' || rest.ptr[blank] == '\t' ||
                                    rest.ptr[blank] == '\r' || rest.ptr[blank] == '\n'))
            blank++;
        if (blank && after_word && str_starts(str_skip(rest, blank), STR("=?"))) {
            at += blank;
            continue;
        }
        if (blank) {
            text_put(ret, STR(" "), in + (uint32_t)at, (uint32_t)blank);
            at += blank;
        } else {
            text_put(ret, str_head(rest, 1), in + (uint32_t)at, 1);
            at++;
        }
        after_word = false;
    }
}
