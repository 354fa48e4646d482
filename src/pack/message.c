/* SPDX-License-Identifier: Apache-2.0 */
/* message.c: a fake message, in a fenced block: head, empty line, text. */
#include "pack/parse.h"

static int header_find(struct str name)
{
    static const struct {
        const char *name;
        enum pack_message_field field;
    } names[] = {
        {"De",      PACK_FROM   },
        {"From",    PACK_FROM   },
        {"À",      PACK_TO     },
        {"à",      PACK_TO     },
        {"A",       PACK_TO     },
        {"To",      PACK_TO     },
        {"Objet",   PACK_SUBJECT},
        {"Subject", PACK_SUBJECT},
        {"Reçu",   PACK_DATE   },
        {"Recu",    PACK_DATE   },
        {"Date",    PACK_DATE   },
    };
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        if (str_eq_nocase(name, str_from(names[i].name)))
            return (int)names[i].field;
    return -1;
}

/* A copy without spaces at the ends of lines, nor empty lines around it. */
static struct str clean_text(struct parser *p, struct str text)
{
    struct buf *out = &p->scratch;
    size_t kept = 0;
    buf_clear(out);
    for (bool more = true; more;) {
        struct str line;
        more = str_cut(text, '\n', &line, &text);
        while (line.len > 0 && str_trim(str_skip(line, line.len - 1)).len == 0)
            line.len--;
        if (line.len == 0 && kept == 0)
            continue;
        (void)buf_put(out, line);
        if (line.len > 0)
            kept = out->len;
        (void)buf_put_byte(out, '\n');
    }
    if (out->refused)
        problem_add(p, SAY_MEMORY, p->base, STR(""), STR(""));
    return arena_str(p->arena, str_head(buf_str(out), kept));
}

static struct pack_message *message_now(struct draft *draft)
{
    return &draft->messages[draft->messages_count - 1];
}

static void take_header(struct parser *p, const struct entry *entry, enum pack_message_field field,
                        struct draft *draft)
{
    struct str *text = &message_now(draft)->fields[field];
    if (text->len > 0)
        problem_add(p, SAY_KEY_TWICE, entry->key_at, entry->key, STR(""));
    struct str value =
        marks_take(p, arena_str(p->arena, entry->value), entry->value_at, (uint8_t)field, draft);
    uint32_t chars = (uint32_t)str_code_points(value);
    if (!too_long(p, entry->value_at, WORD_MESSAGE_HEADER, chars, PACK_LINE_CHARS_MAX))
        *text = value;
    draft->message_chars += chars;
}

/* Reads the head; returns where the text begins. */
static size_t take_head(struct parser *p, size_t from, size_t to, struct draft *draft)
{
    struct str text = {p->work + from, to - from};
    for (bool more = text.len > 0; more;) {
        struct str line, rest;
        struct entry entry;
        more = str_cut(text, '\n', &line, &rest);
        if (trim_spaces(line).len == 0)
            return more ? offset_of(p, rest) : to;
        int header = parse_entry(p, line, &entry) ? header_find(entry.key) : -1;
        if (header < 0) {
            problem_add(p, SAY_MESSAGE_HEADER, offset_of(p, trim_spaces(line)), STR(""), STR(""));
            return offset_of(p, line);
        }
        take_header(p, &entry, (enum pack_message_field)header, draft);
        text = rest;
    }
    return to;
}

static enum pack_message_channel channel_of(struct str info)
{
    struct str word, rest;
    (void)str_cut(info, ' ', &word, &rest);
    if (str_eq_nocase(word, STR("email")))
        return PACK_MESSAGE_EMAIL;
    return str_eq_nocase(word, STR("sms")) ? PACK_MESSAGE_SMS : PACK_MESSAGE_NONE;
}

void message_take(struct parser *p, size_t at, struct str info, size_t from, size_t to,
                  struct draft *draft)
{
    enum pack_message_channel channel = channel_of(info);
    if (channel == PACK_MESSAGE_NONE) {
        problem_add(p, SAY_FENCE_KIND, at, STR(""), STR(""));
        return;
    }
    if (draft->messages_count == PACK_MESSAGES_MAX) {
        problem_add(p, SAY_MESSAGES_MANY, at, number_str(p->arena, PACK_MESSAGES_MAX), STR(""));
        return;
    }
    uint32_t first_mark = draft->marks_count;
    if (draft->messages_count++ == 0)
        draft->message_at = at;
    message_now(draft)->channel = channel;
    size_t body_at = take_head(p, from, to, draft);
    struct str body = clean_text(p, (struct str){p->work + body_at, to - body_at});
    body = marks_take(p, body, body_at, PACK_BODY, draft);
    marks_sort(draft, first_mark);
    uint32_t chars = (uint32_t)str_code_points(body);
    message_now(draft)->fields[PACK_BODY] = body;
    draft->message_chars += chars;
    if (body.len == 0)
        problem_add(p, SAY_MESSAGE_BODY, at, STR(""), STR(""));
    if (message_now(draft)->fields[PACK_FROM].len == 0)
        problem_add(p, SAY_MESSAGE_FROM, at, STR(""), STR(""));
    (void)too_long(p, body_at, WORD_MESSAGE, chars, PACK_MESSAGE_CHARS_MAX);
}
