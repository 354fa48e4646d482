/* SPDX-License-Identifier: Apache-2.0 */
/* message.c: which form a message has, and the texts that it shows in that form. */
#include "check/message.h"

#include <string.h>

#include "check/attachment.h"
#include "check/findings.h"
#include "check/mime.h"
#include "check/reading.h"

static void cannot_read(struct reading *reading, struct str what, uint32_t start, uint32_t end)
{
    struct check_finding *finding =
        findings_add(reading->report, "cannot_be_read", CHECK_POINT, start, end);
    findings_fact(reading->report, finding, "what", what);
}

/* Files that are no text, by their first bytes; empty: none that we know. */
static struct str what_file(struct str input)
{
    static const struct {
        struct str begins, what;
    } files[] = {
        {STR_INIT("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), STR_INIT("msg")      }, /* [MS-CFB] 2.2 */
        {STR_INIT("%PDF-"),                            STR_INIT("pdf")      },
        {STR_INIT("PK\x03\x04"),                       STR_INIT("archive")  },
        {STR_INIT("\x89PNG"),                          STR_INIT("picture")  },
        {STR_INIT("\xff\xd8\xff"),                     STR_INIT("picture")  },
        {STR_INIT("GIF8"),                             STR_INIT("picture")  },
        {STR_INIT("\x1f\x8b"),                         STR_INIT("archive")  },
        {STR_INIT("-----BEGIN PGP MESSAGE"),           STR_INIT("encrypted")},
    };
    for (size_t i = 0; i < ARRAY_LEN(files); i++)
        if (str_starts(input, files[i].begins))
            return files[i].what;
    return (struct str){0};
}

/* --- e-mails --- */

/* The branch to show of each multipart/alternative: the last that is text (RFC 2046, 5.1.4). */
static bool is_shown(const struct mime *mime, uint32_t index)
{
    const struct mime_part *part = &mime->parts[index];
    if (part->attached || !mime_is(part, STR("text/")))
        return false;
    for (uint32_t i = 0; part->alternative && i < mime->count; i++) {
        const struct mime_part *other = &mime->parts[i];
        if (other->alternative == part->alternative && other->branch > part->branch &&
            (mime_is(other, STR("text/html")) || mime_is(other, STR("text/plain"))) &&
            str_trim(other->body).len)
            return false;
    }
    return mime_is(part, STR("text/html")) || mime_is(part, STR("text/plain"));
}

static void read_part(struct reading *reading, const struct mime_part *part)
{
    uint32_t in = (uint32_t)(part->body.ptr - reading->input.ptr);
    struct text *bytes = arena_alloc(reading->arena, sizeof(*bytes));
    struct text *text = arena_alloc(reading->arena, sizeof(*text));
    enum charset charset = charset_of(part->charset);
    if (!bytes || !text) {
        reading->unread = true;
        return;
    }
    if (part->transfer == TRANSFER_NONE) {
        text_view(bytes, reading->arena, part->body, in);
    } else {
        text_init(bytes, reading->arena, NULL);
        if (!transfer_decode(bytes, part->body, in, part->transfer)) {
            struct check_finding *finding = findings_add(reading->report, "mime_fault", CHECK_INFO,
                                                         in, in + (uint32_t)part->body.len);
            findings_fact(reading->report, finding, "what", STR("encoding"));
        }
    }
    if (charset == CHARSET_UNKNOWN) {
        struct check_finding *finding =
            findings_add(reading->report, "mime_fault", CHECK_INFO, in, in);
        findings_fact(reading->report, finding, "what", STR("charset"));
    }
    if (charset == CHARSET_UTF8 && str_is_utf8(text_str(bytes))) {
        *text = *bytes; /* as it is */
    } else {
        text_init(text, reading->arena, bytes);
        charset_decode(text, bytes, charset);
    }
    reading->unread |= bytes->refused || text->refused;
    if (mime_is(part, STR("text/html")))
        reading_add_page(reading, text);
    else
        reading_add_text(reading, SHOWN_TEXT, text);
}

static void read_subject(struct reading *reading, struct str head)
{
    struct str value;
    struct text *subject = arena_alloc(reading->arena, sizeof(*subject));
    if (!subject || !mime_field(head, STR("subject"), &value))
        return;
    text_init(subject, reading->arena, NULL);
    mime_decode_words(subject, value, (uint32_t)(value.ptr - reading->input.ptr));
    reading_add_text(reading, SHOWN_SUBJECT, subject);
}

static void read_head(struct reading *reading, struct str head)
{
    struct str value;
    proofs_read(head, reading->input, &reading->proofs);
    if (mime_field(head, STR("from"), &value) && value.ptr) {
        reading->is_mail = true;
        sender_read(reading->arena, NULL, value, (uint32_t)(value.ptr - reading->input.ptr),
                    &reading->sender);
        reading->sender.malformed |= mime_fields_count(head, STR("from")) > 1;
        reading_show(reading, SHOWN_SENDER, &reading->sender.field, NULL);
        reading_add_sender(reading);
    }
    if (reading->sender.present && mime_field(head, STR("reply-to"), &value)) {
        struct str address = sender_find_address(value);
        struct domain domain;
        domain_parse(str_skip(address, str_find_char(address, '@') + 1), &domain);
        if (address.len &&
            !str_eq(domain_registrable(&domain), domain_registrable(&reading->sender.domain))) {
            uint32_t start = (uint32_t)(address.ptr - reading->input.ptr);
            struct check_finding *finding =
                findings_add(reading->report, "reply_elsewhere", CHECK_INFO, start,
                             start + (uint32_t)address.len);
            findings_fact(reading->report, finding, "domain", domain_registrable(&domain));
        }
    }
}

static void read_mail(struct reading *reading)
{
    struct mime *mime = arena_alloc(reading->arena, sizeof(*mime));
    if (!mime) {
        reading->unread = true;
        return;
    }
    mime_parse(reading->arena, reading->input, mime);
    read_head(reading, mime->head);
    read_subject(reading, mime->head);
    for (uint32_t i = 0; i < mime->count; i++) {
        if (is_shown(mime, i))
            read_part(reading, &mime->parts[i]);
        else
            attachment_check(reading->report, reading->input, &mime->parts[i]);
    }
    if (mime->encrypted)
        cannot_read(reading, STR("encrypted"), 0, 0);
    if (mime->unfinished || mime->more) {
        struct check_finding *finding =
            findings_add(reading->report, "mime_fault", CHECK_INFO, 0, 0);
        findings_fact(reading->report, finding, "what", mime->more ? STR("parts") : STR("end"));
    }
}

/* --- texts and pages --- */

/* "De : Nom <adresse>" among the first lines of a pasted e-mail, or the first line alone. */
static void find_sender(struct reading *reading, const struct text *text)
{
    static const struct str marks[] = {STR_INIT("de :"),
                                       STR_INIT("de:"),
                                       STR_INIT("from:"),
                                       STR_INIT("from :"),
                                       STR_INIT("de\xc2\xa0:"),
                                       STR_INIT("exp\xc3\xa9"
                                                "diteur :"),
                                       STR_INIT("exp\xc3\xa9"
                                                "diteur:")};
    struct str rest = text_str(text), line;
    for (uint32_t i = 0; i < 8 && rest.len; i++) {
        size_t mark = 0;
        bool angled;
        (void)str_cut(rest, '\n', &line, &rest);
        line = str_head(line, CHECK_HEADER_BYTES_MAX);
        for (size_t k = 0; k < ARRAY_LEN(marks) && !mark; k++)
            if (str_eq_nocase(str_head(line, marks[k].len), marks[k]))
                mark = marks[k].len;
        angled = str_find_char(line, '<') < str_find_char(line, '@') &&
                 str_find_char(line, '@') < line.len && str_ends(str_trim(line), STR(">"));
        struct str value = str_trim(str_skip(line, mark));
        if ((!mark && !angled) || sender_find_address(value).len == 0)
            continue;
        sender_read(reading->arena, text, value, (uint32_t)(value.ptr - text->ptr),
                    &reading->sender);
        reading_add_sender(reading);
        return;
    }
}

static void read_plain(struct reading *reading)
{
    struct text *given = arena_alloc(reading->arena, sizeof(*given));
    struct text *text = arena_alloc(reading->arena, sizeof(*text));
    if (!given || !text) {
        reading->unread = true;
        return;
    }
    text_view(given, reading->arena, reading->input, 0);
    if (str_is_utf8(reading->input)) {
        *text = *given;
    } else {
        text_init(text, reading->arena, given);
        charset_decode(text, given, CHARSET_UTF8);
    }
    if (html_is_page(text_str(text))) {
        reading_add_page(reading, text);
        return;
    }
    find_sender(reading, text);
    reading_add_text(reading, SHOWN_TEXT, text);
}

void message_check(struct check_report *report, struct str input, struct shown *ret_shown)
{
    struct reading *reading = arena_alloc(report->arena, sizeof(*reading));
    if (ret_shown)
        ret_shown->count = 0;
    if (str_trim(input).len == 0)
        return;
    if (!reading) {
        struct check_finding *finding = findings_add(report, "cannot_be_read", CHECK_POINT, 0, 0);
        findings_fact(report, finding, "what", STR("size"));
        findings_finish(report, CHECK_VERIFY);
        return;
    }
    reading->arena = report->arena;
    reading->report = report;
    reading->shown = ret_shown;
    reading->unread = input.len > CHECK_MESSAGE_BYTES_MAX;
    reading->input = str_head(input, CHECK_MESSAGE_BYTES_MAX);
    struct str file = what_file(str_trim(reading->input));
    if (file.len)
        cannot_read(reading, file, 0, 0);
    else if (mime_is_mail(reading->input))
        read_mail(reading);
    else
        read_plain(reading);
    if (reading->unread)
        cannot_read(reading, STR("size"), 0, 0);
    reading_judge(reading);
}
