/* SPDX-License-Identifier: Apache-2.0 */
/* mime.c: the parts of a mail, line by line, with the open boundaries on a stack: no recursion, and
 * each line is looked at once. The fields themselves are in field.c. */
#include "check/mime.h"

#include <string.h>

struct level {
    struct str boundary;
    uint16_t alternative, branch; /* what parts inside it belong to */
    bool is_alternative;
};

struct parser {
    struct arena *arena;
    struct mime *mime;
    struct level levels[CHECK_NESTING_MAX];
    uint32_t depth;
    uint16_t alternatives;
};

static bool starts_nocase(struct str s, struct str prefix)
{
    return str_eq_nocase(str_head(s, prefix.len), prefix);
}

bool mime_is(const struct mime_part *part, struct str type)
{
    return type.ptr[type.len - 1] == '/' ? starts_nocase(part->type, type)
                                         : str_eq_nocase(part->type, type);
}

/* The next line, with its end; false: no more. */
static bool next_line(struct str *rest, struct str *line)
{
    if (rest->len == 0)
        return false;
    const char *end = memchr(rest->ptr, '\n', rest->len);
    *line = str_head(*rest, end ? (size_t)(end - rest->ptr) + 1 : rest->len);
    *rest = str_skip(*rest, line->len);
    return true;
}

static bool is_blank(struct str line)
{
    return line.len == 0 || line.ptr[0] == '\n' ||
           (line.ptr[0] == '\r' && (line.len == 1 || line.ptr[1] == '\n'));
}

/* Letters, digits and signs before a colon, without a space: RFC 5322, 3.6.8. */
static bool is_field(struct str line)
{
    size_t i = 0;
    while (i < line.len && line.ptr[i] > ' ' && line.ptr[i] != ':' && line.ptr[i] < 127)
        i++;
    return i > 0 && i < line.len && line.ptr[i] == ':';
}

/* The head up to its blank line, which is consumed. A line that is no field ends it too. */
static struct str take_head(struct str *rest)
{
    struct str all = *rest, line, after = *rest;
    while (next_line(&after, &line)) {
        if (is_blank(line)) {
            *rest = after;
            return str_head(all, (size_t)(line.ptr - all.ptr));
        }
        bool folded = line.ptr[0] == ' ' || line.ptr[0] == '\t';
        if (!folded && !is_field(line) && !starts_nocase(line, STR("From ")) &&
            !starts_nocase(line, STR(">From "))) {
            *rest = str_skip(all, (size_t)(line.ptr - all.ptr));
            return str_head(all, (size_t)(line.ptr - all.ptr));
        }
    }
    *rest = after;
    return all;
}

bool mime_is_mail(struct str input)
{
    static const struct str signs[] = {
        STR_INIT("from"),         STR_INIT("received"),     STR_INIT("return-path"),
        STR_INIT("message-id"),   STR_INIT("mime-version"), STR_INIT("content-type"),
        STR_INIT("delivered-to"), STR_INIT("date"),         STR_INIT("subject"),
        STR_INIT("to"),           STR_INIT("reply-to"),     STR_INIT("authentication-results"),
    };
    struct str rest = input, head, value;
    uint32_t found = 0;
    if (input.len == 0)
        return false;
    head = take_head(&rest);
    for (size_t i = 0; i < ARRAY_LEN(signs); i++)
        found += mime_field(head, signs[i], &value);
    /* A text that quotes "From:" and "Subject:" reads the same as a mail that has only these. */
    return found >= 2;
}

/* A boundary line of an open level: 1 + its index; 0: an ordinary line. */
static uint32_t find_boundary(const struct parser *parser, struct str line, bool *ret_last)
{
    if (line.len < 3 || line.ptr[0] != '-' || line.ptr[1] != '-')
        return 0;
    for (uint32_t i = parser->depth; i > 0; i--) {
        struct str boundary = parser->levels[i - 1].boundary;
        struct str after = str_skip(line, 2 + boundary.len);
        if (!boundary.len || !str_starts(str_skip(line, 2), boundary))
            continue;
        *ret_last = str_starts(after, STR("--"));
        if (str_trim(*ret_last ? str_skip(after, 2) : after).len == 0)
            return i;
    }
    return 0;
}

static struct str without_line_end(struct str body)
{
    if (body.len && body.ptr[body.len - 1] == '\n')
        body.len--;
    if (body.len && body.ptr[body.len - 1] == '\r')
        body.len--;
    return body;
}

static bool is_encrypted(struct str type, struct str value)
{
    return starts_nocase(type, STR("multipart/encrypted")) ||
           str_eq_nocase(type, STR("application/pgp-encrypted")) ||
           ((str_eq_nocase(type, STR("application/pkcs7-mime")) ||
             str_eq_nocase(type, STR("application/x-pkcs7-mime"))) &&
            str_find(value, STR("signed-data")) == value.len);
}

static void open_level(struct parser *parser, struct str value, struct str type)
{
    const struct level *outer = parser->depth ? &parser->levels[parser->depth - 1] : NULL;
    struct level level = {.boundary = mime_parameter(parser->arena, value, STR("boundary"))};
    if (outer) {
        level.alternative = outer->alternative;
        level.branch = outer->branch;
    }
    if (starts_nocase(type, STR("multipart/alternative"))) {
        level.is_alternative = true;
        level.alternative = ++parser->alternatives;
        level.branch = UINT16_MAX; /* the first part makes it 0 */
    }
    parser->levels[parser->depth++] = level;
}

/* The name that a reader sees, from either of the two fields that may give it. */
static struct str file_name(struct parser *parser, struct str disposition, struct str type)
{
    struct str name = mime_parameter(parser->arena, disposition, STR("filename"));
    if (name.len == 0)
        name = mime_parameter(parser->arena, type, STR("name"));
    struct text decoded;
    text_init(&decoded, parser->arena, NULL);
    mime_decode_words(&decoded, name, 0);
    return text_str(&decoded);
}

/* A head has been read: a container is opened, or a part begun. NULL: nothing to fill. */
static struct mime_part *begin_part(struct parser *parser, struct str head)
{
    struct str type_value = {0}, disposition = {0}, transfer = {0};
    (void)mime_field(head, STR("content-type"), &type_value);
    (void)mime_field(head, STR("content-disposition"), &disposition);
    (void)mime_field(head, STR("content-transfer-encoding"), &transfer);
    struct str type = mime_main_value(type_value);
    parser->mime->encrypted |= is_encrypted(type, type_value);
    if (starts_nocase(type, STR("multipart/")) && parser->depth < CHECK_NESTING_MAX) {
        open_level(parser, type_value, type);
        return NULL;
    }
    if (parser->mime->count == CHECK_PARTS_MAX) {
        parser->mime->more = true;
        return NULL;
    }
    struct mime_part *part = &parser->mime->parts[parser->mime->count++];
    const struct level *level = parser->depth ? &parser->levels[parser->depth - 1] : NULL;
    *part = (struct mime_part){
        .head = head,
        .type = type.len ? type : STR("text/plain"),
        .charset = mime_parameter(parser->arena, type_value, STR("charset")),
        .file = file_name(parser, disposition, type_value),
        .transfer = transfer_of(transfer),
        .attached = starts_nocase(str_trim(disposition), STR("attachment")),
        .alternative = level ? level->alternative : 0,
        .branch = level ? level->branch : 0,
    };
    return part;
}

/* The head after a boundary line, and those of mails that are parts of this one. */
static struct mime_part *read_part_head(struct parser *parser, struct str *rest)
{
    struct mime_part *part = begin_part(parser, take_head(rest));
    for (uint32_t i = 0; part && mime_is(part, STR("message/rfc822")) && i < CHECK_NESTING_MAX; i++)
        part = begin_part(parser, take_head(rest));
    if (part)
        part->body = str_head(*rest, 0);
    return part;
}

void mime_parse(struct arena *arena, struct str input, struct mime *ret)
{
    struct parser parser = {.arena = arena, .mime = ret};
    struct str rest = input, line;
    ret->count = 0;
    ret->more = ret->unfinished = ret->encrypted = false;
    ret->head = take_head(&rest);
    struct mime_part *part = begin_part(&parser, ret->head);
    if (part)
        part->body = str_head(rest, 0);
    while (parser.depth && next_line(&rest, &line)) {
        bool last = false;
        uint32_t level = find_boundary(&parser, line, &last);
        if (level == 0)
            continue;
        if (part)
            part->body =
                without_line_end((struct str){part->body.ptr, (size_t)(line.ptr - part->body.ptr)});
        part = NULL;
        parser.depth = last ? level - 1 : level;
        if (last)
            continue;
        struct level *now = &parser.levels[level - 1];
        if (now->is_alternative)
            now->branch++;
        part = read_part_head(&parser, &rest);
    }
    if (part) /* a mail of one part, or one that was cut */
        part->body = (struct str){part->body.ptr, (size_t)(input.ptr + input.len - part->body.ptr)};
    ret->unfinished = parser.depth > 0;
}
