/* SPDX-License-Identifier: Apache-2.0 */
/* test_message.c: messages and what they are reproached with; the same content in every form; spans
 * that carry their evidence; input without end. The real corpora, where they are beside the
 * project, are held to the goals of docs/checks.md. */
#include "cmocka_base.h"

#include <dirent.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/limits.h"
#include "check/html.h"
#include "check/message.h"
#include "check/transfer.h"

struct checked {
    struct arena *arena;
    struct check_report report;
};

static struct checked check(struct str input)
{
    struct checked ret = {.arena = arena_new(CHECK_ARENA_BYTES_MAX)};
    check_report_init(&ret.report, ret.arena);
    message_check(&ret.report, input, NULL);
    return ret;
}

static bool has_rule(const struct check_report *report, const char *rule)
{
    for (uint32_t i = 0; i < report->count; i++)
        if (strcmp(report->items[i].rule, rule) == 0)
            return true;
    return false;
}

/* --- what is found --- */

#define MAIL_HEAD "Received: from x by y\nDate: Mon, 1 Jun 2026 10:00:00 +0200\nTo: a@b.fr\n"

static const struct {
    const char *name, *input;
    enum check_verdict verdict;
    const char *rule, *absent; /* NULL: not looked at */
} messages[] = {
    {"nothing",                                     " \n",                                                                 CHECK_NONE,   NULL,                     NULL                       },
    {"a private message",                           "Coucou, tu passes demain ? J'ai recu mon colis. Bisous",              CHECK_NONE,
     NULL,                                                                                                                                                         "unknown_link"             },
    {"a reminder with an official link",
     "Mme DURAND,\nVous êtes convoqué à un rendez-vous. Ce RDV est obligatoire. En l'absence "
     "d'action de votre part, votre RSA sera suspendu : https://www.rdv-insertion.fr/i/r/AB",                              CHECK_NONE,   "threat",                 "organisation_other_domain"},
    {"an organisation, and a link elsewhere",
     "AMELI : votre carte vitale expire. Mise a jour : https://carte-sante.info/maj",                                      CHECK_ALERT,
     "organisation_other_domain",                                                                                                                                  NULL                       },
    {"the same, and its own link",
     "AMELI : un nouveau message vous attend sur https://assure.ameli.fr/messages",                                        CHECK_NONE,
     NULL,                                                                                                                                                         "organisation_other_domain"},
    {"an organisation without a link",
     "Info Ameli : votre carte vitale arrive à expiration, mettez à jour votre dossier sous 48h",                        CHECK_VERIFY, "organisation_named",     NULL                       },
    {"a carrier nobody names, behind a shortener",
     "Votre colis est en attente, réglez 1,95 € : bit.ly/3xYz",                                                         CHECK_ALERT,  "shortener",              NULL                       },
    {"a carrier nobody names, at an unknown place",
     "Votre colis est en attente, réglez 1,95 € : http://k7q.us/9aq",                                                   CHECK_VERIFY, "unknown_link",
     NULL                                                                                                                                                                                     },
    {"a number to call back",
     "Votre achat de 594,98 EUR est enregistré. En cas de fraude, appelez le 09 99 00 67 89.",                            CHECK_VERIFY, "callback",               NULL                       },
    {"a new number",                                "Coucou maman, mon téléphone est cassé, voici mon nouveau numéro",
     CHECK_VERIFY,                                                                                                                       "new_number",             NULL                       },
    {"other bank details",
     "Bonjour, merci de noter nos nouvelles coordonnées bancaires pour le loyer.",                                        CHECK_VERIFY,
     "bank_details",                                                                                                                                               NULL                       },
    {"another address before the first slash",      "Lire https://www.ameli.fr@collecte.top/x",
     CHECK_ALERT,                                                                                                                        "user_part",              NULL                       },
    {"letters of another alphabet in a name",       "Аmeli : un message vous attend",                                     CHECK_ALERT,
     "disguised_name",                                                                                                                                             NULL                       },
    {"the sender's name and address",
     MAIL_HEAD "From: Assurance Maladie <info@dossiers.example>\nSubject: Info\n\nBonjour.\n",
     CHECK_ALERT,                                                                                                                        "sender_other_domain",    NULL                       },
    {"the same, its own address",
     MAIL_HEAD "From: Assurance Maladie <noreply@info.ameli.fr>\nSubject: Info\n\nBonjour.\n",
     CHECK_NONE,                                                                                                                         NULL,                     "sender_other_domain"      },
    {"its own address, and a proof that failed",
     "Authentication-Results: mx; spf=fail smtp.mailfrom=ameli.fr; dkim=none; "
     "dmarc=fail\n" MAIL_HEAD
     "From: Assurance Maladie <noreply@ameli.fr>\nSubject: Info\n\nBonjour.\n",                                            CHECK_ALERT,  "official_sender_failed", NULL                       },
    {"only the topmost results count",
     "Authentication-Results: mx; spf=pass; dkim=pass; dmarc=pass\n"
     "Authentication-Results: old; spf=fail; dkim=fail; dmarc=fail\n" MAIL_HEAD
     "From: Marie <marie@example.org>\nSubject: Info\n\nBonjour.\n",                                                       CHECK_NONE,   NULL,                     "authentication_failed"    },
    {"results that failed",
     "Authentication-Results: mx; spf=softfail; dkim=none; dmarc=none\n" MAIL_HEAD
     "From: Marie <marie@example.org>\nSubject: Info\n\nBonjour.\n",                                                       CHECK_VERIFY, "authentication_failed",  NULL                       },
    {"a reply that goes elsewhere",
     MAIL_HEAD "From: Marie <marie@example.org>\nReply-To: marie@example.net\n\nBonjour.\n",
     CHECK_NONE,                                                                                                                         "reply_elsewhere",        NULL                       },
    {"a name that is another address",
     MAIL_HEAD "From: \"contact@ameli.fr\" <a@example.org>\nSubject: Info\n\nBonjour.\n",
     CHECK_ALERT,                                                                                                                        "name_shows_address",     NULL                       },
    {"a sender without an address",                 MAIL_HEAD "From: Marie\nSubject: Info\n\nBonjour.\n",
     CHECK_VERIFY,                                                                                                                       "sender_malformed",       NULL                       },
    {"a program",
     MAIL_HEAD "From: a@example.org\nMIME-Version: 1.0\n"
               "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\n\nBonjour.\n--b\n"
               "Content-Type: application/octet-stream; name*=utf-8''fact%75re.pdf.exe\n"
               "Content-Disposition: attachment\n\nx\n--b--\n",                                                            CHECK_ALERT,  "dangerous_attachment",   NULL                       },
    {"a program under another name",
     MAIL_HEAD
     "From: a@example.org\nMIME-Version: 1.0\n"
     "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nBonjour.\n--b\n"
     "Content-Type: application/pdf; name=facture.pdf\nContent-Transfer-Encoding: base64\n"
     "Content-Disposition: attachment\n\nTVqQAAMAAAAEAAAA\n--b--\n",                                                       CHECK_ALERT,  "dangerous_attachment",   NULL                       },
    {"an archive",
     MAIL_HEAD
     "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nBonjour.\n"
     "--b\nContent-Disposition: attachment; filename=\"=?utf-8?q?dossier=2Ezip?=\"\n\nx\n--b--\n",                         CHECK_VERIFY, "archive_attachment",     NULL                       },
    {"an official address shown, another opened",
     "<html><body><a href=\"https://collecte.top/x\">https://www.ameli.fr</a></body></html>",                              CHECK_ALERT,  "link_shows_other",       NULL                       },
    {"two ordinary ones",                           "<p><a href=\"https://clic.example.com/1\">www.exemple.fr</a></p>",
     CHECK_NONE,                                                                                                                         "link_text_differs",      NULL                       },
    {"a form that asks for a password",
     "<form action=\"https://x.example/\"><input type=\"password\" name=\"p\"></form>",                                    CHECK_ALERT,
     "form_asks_secret",                                                                                                                                           NULL                       },
    {"hidden words are not the message's",
     "<p>Bonjour</p><div style=\"display: none\">AMELI : urgent, votre compte sera suspendu</div>",                        CHECK_NONE,   "hidden_text",            "urgency"                  },
    {"an encrypted mail",
     MAIL_HEAD "From: a@example.org\nContent-Type: multipart/encrypted; boundary=b\n\n--b\n"
               "Content-Type: application/pgp-encrypted\n\nVersion: 1\n--b--\n",                                           CHECK_VERIFY, "cannot_be_read",         NULL                       },
    {"a message of Outlook's",                      "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more",                           CHECK_VERIFY,
     "cannot_be_read",                                                                                                                                             NULL                       },
    {"a picture and nothing else",
     "<a href=\"https://k7q.us/1\"><img src=\"https://k7q.us/1.png\"></a>",                                                CHECK_VERIFY,
     "cannot_be_read",                                                                                                                                             NULL                       },
    {"an end that is missing",
     MAIL_HEAD "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nBonjour",
     CHECK_NONE,                                                                                                                         "mime_fault",             NULL                       },
    {"a pasted e-mail",
     "De : Direction Générale des finances publiques <service@dgfinp-impots.com>\n"
     "Objet : Documents nécessaires\n\nMadame, Monsieur,",                                                                CHECK_ALERT,  "sender_other_domain",    NULL                       },
};

static void what_a_message_says(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(messages); i++) {
        struct str input = str_from(messages[i].input);
        struct checked checked = check(input);
        if (checked.report.verdict != messages[i].verdict)
            fail_msg("%s: %s", messages[i].name, check_verdict_name(checked.report.verdict));
        if (messages[i].rule && !has_rule(&checked.report, messages[i].rule))
            fail_msg("%s: no %s", messages[i].name, messages[i].rule);
        if (messages[i].absent && has_rule(&checked.report, messages[i].absent))
            fail_msg("%s: %s", messages[i].name, messages[i].absent);
        arena_free(checked.arena);
    }
}

/* --- the same content, in every form --- */

static const char *const contents[] = {
    "AMELI : votre carte vitale expire sous 48h, mettez à jour votre dossier : "
    "https://carte-sante.info/maj",
    "Votre colis est en attente, réglez 1,95 € : https://bit.ly/3xYz",
    "Crédit Agricole\nVotre compte sera suspendu. Confirmez votre mot de passe : "
    "https://secure-creditagricole.fr/a?b=c",
    "Félicitations, vous avez gagné un bon d'achat de 500 euros, cliquez ici : "
    "https://cadeau-client.shop/x",
    "Bonjour, votre achat de 594,98 EUR est validé, appelez le 09 99 00 67 89",
};

/* shown: what the link shows; empty: its own address. */
static void put_html(struct buf *out, struct str text, struct str shown)
{
    for (size_t i = 0; i < text.len; i++) {
        if (str_starts(str_skip(text, i), STR("https://"))) {
            struct str url = str_skip(text, i);
            (void)buf_printf(out, "<a href=\"" STR_FMT "\">" STR_FMT "</a>", STR_ARG(url),
                             STR_ARG(shown.len ? shown : url));
            return; /* addresses come last in the contents above */
        }
        if (text.ptr[i] == '\n')
            (void)buf_put(out, STR("<br>"));
        else
            (void)buf_put_byte(out, (uint8_t)text.ptr[i]);
    }
}

static void put_quoted(struct buf *out, struct str text)
{
    size_t column = 0;
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        if (c == '=' || c >= 0x80)
            (void)buf_printf(out, "=%02X", c);
        else
            (void)buf_put_byte(out, c);
        if (++column % 17 == 0 && c < 0x80 && c != '\n')
            (void)buf_put(out, STR("=\r\n"));
    }
}

static void put_base64(struct buf *out, struct str text)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < text.len; i += 3) {
        uint32_t bits = 0;
        size_t n = text.len - i < 3 ? text.len - i : 3;
        for (size_t k = 0; k < 3; k++)
            bits = bits << 8 | (k < n ? (unsigned char)text.ptr[i + k] : 0);
        for (size_t k = 0; k < 4; k++)
            (void)buf_put_byte(out, k <= n ? (uint8_t)digits[bits >> (18 - 6 * k) & 63] : '=');
        if (i % 57 == 54)
            (void)buf_put(out, STR("\r\n"));
    }
}

/* ISO 8859-1 of what is in U+0000 to U+00FF, windows-1252 for the euro. */
static void put_latin(struct buf *out, struct str text)
{
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        if (str_starts(str_skip(text, i), STR("€"))) {
            (void)buf_put_byte(out, 0x80);
            i += 2;
        } else if (c >= 0xc2) {
            (void)buf_put_byte(out, (uint8_t)((c & 3) << 6 | (text.ptr[++i] & 0x3f)));
        } else {
            (void)buf_put_byte(out, c);
        }
    }
}

enum form {
    FORM_TEXT,
    FORM_LATIN_TEXT,
    FORM_HTML,
    FORM_MAIL,
    FORM_MAIL_QUOTED,
    FORM_MAIL_BASE64,
    FORM_MAIL_LATIN_QUOTED,
    FORM_MAIL_HTML_BASE64,
    FORM_MAIL_ALTERNATIVE,
    FORMS,
};

static void write_form(struct buf *out, enum form form, struct str text)
{
    struct buf inner;
    buf_init(&inner, 1 << 16);
    switch (form) {
    case FORM_TEXT:
        (void)buf_put(out, text);
        break;
    case FORM_LATIN_TEXT:
        put_latin(out, text);
        break;
    case FORM_HTML:
        (void)buf_put(out, STR("<html><head><style>p{}</style></head><body><p>"));
        put_html(out, text, STR(""));
        (void)buf_put(out, STR("</p></body></html>"));
        break;
    case FORM_MAIL:
        (void)buf_put(out, STR(MAIL_HEAD "Content-Type: text/plain; charset=utf-8\n\n"));
        (void)buf_put(out, text);
        break;
    case FORM_MAIL_QUOTED:
        (void)buf_put(out, STR(MAIL_HEAD "Content-Type: text/plain; charset=utf-8\n"
                                         "Content-Transfer-Encoding: quoted-printable\n\n"));
        put_quoted(out, text);
        break;
    case FORM_MAIL_BASE64:
        (void)buf_put(out, STR(MAIL_HEAD "Content-Type: text/plain; charset=\"utf-8\"\n"
                                         "Content-Transfer-Encoding: base64\n\n"));
        put_base64(out, text);
        break;
    case FORM_MAIL_LATIN_QUOTED:
        (void)buf_put(out, STR(MAIL_HEAD "Content-Type: text/plain; charset=Windows-1252\n"
                                         "Content-Transfer-Encoding: Quoted-Printable\n\n"));
        put_latin(&inner, text);
        put_quoted(out, buf_str(&inner));
        break;
    case FORM_MAIL_HTML_BASE64:
        (void)buf_put(out, STR(MAIL_HEAD "Content-Type: text/html; charset=utf-8\n"
                                         "Content-Transfer-Encoding: base64\n\n"));
        put_html(&inner, text, STR("→"));
        put_base64(out, buf_str(&inner));
        break;
    case FORM_MAIL_ALTERNATIVE:
        (void)buf_put(out, STR(MAIL_HEAD "Content-Type: multipart/alternative; boundary=b\n\n"
                                         "--b\n\nVoir la version HTML\n--b\n"
                                         "Content-Type: text/html; charset=utf-8\n\n"));
        put_html(out, text, STR("→"));
        (void)buf_put(out, STR("\n--b--\n"));
        break;
    case FORMS:
        break;
    }
    buf_done(&inner);
}

/* Rules and facts, in the order of the report, as one text. */
static void write_findings(struct buf *out, const struct check_report *report)
{
    (void)buf_printf(out, "%s", check_verdict_name(report->verdict));
    for (uint32_t i = 0; i < report->count; i++) {
        (void)buf_printf(out, "\n%s %s", report->items[i].rule,
                         check_severity_name(report->items[i].severity));
        for (uint32_t k = 0; k < report->items[i].facts_count; k++)
            (void)buf_printf(out, " %s=" STR_FMT, report->items[i].facts[k].name,
                             STR_ARG(report->items[i].facts[k].value));
    }
}

static void same_findings_in_every_form(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(contents); i++) {
        struct buf expected;
        buf_init(&expected, 1 << 16);
        for (int form = 0; form < FORMS; form++) {
            struct buf input, got;
            buf_init(&input, 1 << 16);
            buf_init(&got, 1 << 16);
            write_form(&input, (enum form)form, str_from(contents[i]));
            struct checked checked = check(buf_str(&input));
            write_findings(form == FORM_TEXT ? &expected : &got, &checked.report);
            if (form != FORM_TEXT && !str_eq(buf_str(&got), buf_str(&expected)))
                fail_msg("content %zu, form %d:\n" STR_FMT "\nbut as text:\n" STR_FMT, i, form,
                         STR_ARG(buf_str(&got)), STR_ARG(buf_str(&expected)));
            arena_free(checked.arena);
            buf_done(&input);
            buf_done(&got);
        }
        buf_done(&expected);
    }
}

/* --- spans --- */

/* Without the bytes that prove it, a finding is gone: the same rule, at least once less. */
static void evidence_carries_the_finding(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(contents); i++)
        for (int form = 0; form < FORMS; form++) {
            struct buf input;
            buf_init(&input, 1 << 16);
            write_form(&input, (enum form)form, str_from(contents[i]));
            struct checked checked = check(buf_str(&input));
            for (uint32_t k = 0; k < checked.report.count; k++) {
                const struct check_finding *finding = &checked.report.items[k];
                struct buf less;
                uint32_t before = 0, after = 0;
                buf_init(&less, 1 << 16);
                assert_true(finding->start < finding->end && finding->end <= input.len);
                (void)buf_put(&less, str_head(buf_str(&input), finding->start));
                (void)buf_put(&less, str_skip(buf_str(&input), finding->end));
                struct checked again = check(buf_str(&less));
                for (uint32_t n = 0; n < checked.report.count; n++)
                    before += strcmp(checked.report.items[n].rule, finding->rule) == 0;
                for (uint32_t n = 0; n < again.report.count; n++)
                    after += strcmp(again.report.items[n].rule, finding->rule) == 0;
                if (after >= before)
                    fail_msg("content %zu, form %d: %s stays without [%u,%u]", i, form,
                             finding->rule, finding->start, finding->end);
                arena_free(again.arena);
                buf_done(&less);
            }
            arena_free(checked.arena);
            buf_done(&input);
        }
}

/* --- input without end --- */

static const char *const endless[] = {
    "urgent ",
    "<a href=x>",
    "<div style='display:none'>",
    "&amp;",
    "<!--",
    "https://bit.ly/x ",
    "a@b.fr ",
    "=?utf-8?q?a?= ",
    "http://",
    "a.",
    "<",
    "\"",
    "x://",
    "votre ",
    "09 99 00 67 89 ",
    "<a href='",
    "www.a",
    "((((",
    "\xc3\xa9",
    "é",
    "\xff",
    "1 000 ",
    "ameli : ",
    "Re: x\n",
};

/* Repeated without end: it ends, within the memory of a check, and says a bounded number of
 * things. (That time grows with the length only is measured in bench/checks.) */
static void input_without_end(void **state)
{
    enum {
        BYTES = 1 << 17,
    };
    static const char *const heads[] = {
        "", "<html>", MAIL_HEAD "From: a@example.org\n\n",
        MAIL_HEAD "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"};
    char *input = malloc(BYTES);
    (void)state;
    assert_non_null(input);
    for (size_t h = 0; h < ARRAY_LEN(heads); h++)
        for (size_t i = 0; i < ARRAY_LEN(endless); i++) {
            size_t len = strlen(heads[h]), n = strlen(endless[i]);
            memcpy(input, heads[h], len);
            for (; len + n <= BYTES; len += n)
                memcpy(input + len, endless[i], n);
            struct checked checked = check((struct str){input, len});
            if (checked.report.count > CHECK_FINDINGS_MAX ||
                has_rule(&checked.report, "cannot_be_read"))
                fail_msg("%zu %s", h, endless[i]);
            arena_free(checked.arena);
        }
    free(input);
}

/* Each refusal of memory is survived, and said. */
static void memory_may_run_out(void **state)
{
    struct buf input;
    (void)state;
    buf_init(&input, 1 << 16);
    write_form(&input, FORM_MAIL_HTML_BASE64, str_from(contents[2]));
    for (size_t room = 0; room < 400000; room += 997) {
        struct arena *arena = arena_new(room);
        struct check_report report;
        check_report_init(&report, arena);
        message_check(&report, buf_str(&input), NULL);
        assert_true(report.verdict > CHECK_NONE);
        arena_free(arena);
    }
    buf_done(&input);
}

/* --- the pieces --- */

static void texts_know_where_they_come_from(void **state)
{
    static const struct {
        const char *name, *encoded;
        enum transfer transfer;
        const char *word; /* to find in the decoded text */
        const char *carried;
    } cases[] = {
        {"plain",             "un mot ici",               TRANSFER_NONE,   "mot",   "mot"         },
        {"base64",            "dW4gbW90IGljaQ==",         TRANSFER_BASE64, "mot",   "bW90"        },
        {"base64, over two",  "dW4gbW90IGljaQ==",         TRANSFER_BASE64, "ot i",  "bW90IGlj"    },
        {"base64, two lines", "dW4g\r\nbW90\r\nIGljaQ==", TRANSFER_BASE64, "mot i", "bW90\r\nIGlj"},
        {"quoted",            "un m=C3=B4t ici",          TRANSFER_QUOTED, "môt",  "m=C3=B4t"    },
        {"quoted, cut",       "un m=\r\not ici",          TRANSFER_QUOTED, "mot",   "m=\r\not"    },
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct arena *arena = arena_new(1 << 20);
        struct str encoded = str_from(cases[i].encoded), word = str_from(cases[i].word);
        struct text text;
        text_init(&text, arena, NULL);
        assert_true(transfer_decode(&text, encoded, 0, cases[i].transfer));
        uint32_t at = (uint32_t)str_find(text_str(&text), word);
        struct text_span span = text_origin(&text, at, at + (uint32_t)word.len);
        struct str carried = str_head(str_skip(encoded, span.start), span.end - span.start);
        if (!str_eq(carried, str_from(cases[i].carried)))
            fail_msg("%s: " STR_FMT, cases[i].name, STR_ARG(carried));
        struct text_span back = text_locate(&text, span.start, span.end);
        assert_true(back.start <= at && back.end >= at + word.len && back.end <= text.len);
        arena_free(arena);
    }
}

static void pages_are_read_as_they_are_seen(void **state)
{
    static const struct {
        const char *name, *page, *seen;
    } cases[] = {
        {"blocks are lines",     "<p>un</p><p>deux<br>trois</p>",                     "un\ndeux\ntrois"},
        {"spaces are one",       "un \n\t  deux",                                     "un deux"        },
        {"inline tags are none", "a<b>me</b>li",                                      "ameli"          },
        {"references",           "&eacute;t&#233; &amp; &#x41;&copy",                 "été & A©"    },
        {"no reference",         "AT&T &zzz; &",                                      "AT&T &zzz; &"   },
        {"scripts and styles",   "a<script>b<p></script>c<style>d</style>",           "ac"             },
        {"comments",             "a<!-- b > c -->d",                                  "ad"             },
        {"hidden, nested",       "a<div style='DISPLAY : none'><div>b</div>c</div>d", "a\nd"           },
        {"half seen is seen",    "<p style='opacity:0.9'>a</p>",                      "a"              },
        {"cells",                "<table><tr><td>a</td><td>b</td></tr></table>",      "a b"            },
        {"a tag without end",    "a<b",                                               "a"              },
        {"a lone sign",          "1 < 2",                                             "1 < 2"          },
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct arena *arena = arena_new(1 << 20);
        struct text source;
        struct html page;
        text_view(&source, arena, str_from(cases[i].page), 0);
        html_read(arena, &source, &page);
        if (!str_eq(text_str(&page.text), str_from(cases[i].seen)))
            fail_msg("%s: " STR_FMT, cases[i].name, STR_ARG(text_str(&page.text)));
        arena_free(arena);
    }
}

/* In every form, the evidence is found again in what is shown; base64 carries it by groups of three
 * bytes. */
static void evidence_is_shown(void **state)
{
    struct buf input;
    (void)state;
    buf_init(&input, 1 << 16);
    for (enum form form = FORM_TEXT; form < FORMS; form++) {
        struct arena *arena = arena_new(CHECK_ARENA_BYTES_MAX);
        struct check_report report;
        struct shown shown;
        uint32_t found = 0;
        buf_clear(&input);
        write_form(&input, form, str_from(contents[0]));
        check_report_init(&report, arena);
        message_check(&report, buf_str(&input), &shown);
        for (uint32_t i = 0; i < shown.count; i++)
            for (uint32_t k = 0; k < report.count; k++) {
                const struct shown_piece *piece = &shown.pieces[i];
                struct text_span span =
                    text_locate(&piece->text, report.items[k].start, report.items[k].end);
                struct str words =
                    str_head(str_skip(text_str(&piece->text), span.start), span.end - span.start);
                found += strcmp(report.items[k].rule, "urgency") == 0 &&
                         str_find(words, STR("sous 48h")) < words.len && words.len <= 8 + 4;
            }
        if (found != 1)
            fail_msg("form %d: %u", form, found);
        arena_free(arena);
    }
    buf_done(&input);
}

static void a_mail_shows_its_sender_its_subject_and_its_links(void **state)
{
    static const char mail[] =
        MAIL_HEAD "From: =?utf-8?q?Sant=C3=A9?= <a@b.example>\nSubject: Votre dossier\n"
                  "Content-Type: text/html\n\n<p>Voir <a href='https://c.example/'>ici</a></p>";
    struct arena *arena = arena_new(CHECK_ARENA_BYTES_MAX);
    struct check_report report;
    struct shown shown;
    (void)state;
    check_report_init(&report, arena);
    message_check(&report, str_from(mail), &shown);
    assert_int_equal(shown.count, 3);
    assert_int_equal(shown.pieces[0].kind, SHOWN_SENDER);
    assert_true(str_eq(text_str(&shown.pieces[0].text), STR("Santé <a@b.example>")));
    assert_int_equal(shown.pieces[1].kind, SHOWN_SUBJECT);
    assert_true(str_eq(text_str(&shown.pieces[1].text), STR("Votre dossier")));
    assert_int_equal(shown.pieces[2].kind, SHOWN_TEXT);
    assert_true(str_eq(text_str(&shown.pieces[2].text), STR("Voir ici")));
    assert_int_equal(shown.pieces[2].links_count, 1);
    const struct html_link *link = &shown.pieces[2].links[0];
    assert_true(str_eq(link->target, STR("https://c.example/")));
    struct str words = str_head(text_str(&shown.pieces[2].text), link->text_end);
    assert_true(str_eq(str_trim(str_skip(words, link->text_start)), STR("ici")));
    arena_free(arena);
}

/* --- the real thing --- */

/* Percent of the files of a folder with at least this verdict; -1: no such folder. */
static int percent_of(const char *folder, enum check_verdict least)
{
    char path[4096];
    const char *root = getenv("SOURCE_ROOT");
    int seen = 0, reached = 0;
    (void)snprintf(path, sizeof(path), "%s/../shared/data/mail/%s", root ? root : ".", folder);
    DIR *dir = opendir(path);
    if (!dir)
        return -1;
    for (struct dirent *entry; (entry = readdir(dir));) {
        char file[8192];
        struct str input;
        struct err err = {0};
        struct arena *arena = arena_new(CHECK_MESSAGE_BYTES_MAX + 1);
        (void)snprintf(file, sizeof(file), "%s/%s", path, entry->d_name);
        if (entry->d_name[0] != '.' &&
            file_read(arena, file, CHECK_MESSAGE_BYTES_MAX, &input, &err)) {
            struct checked checked = check(input);
            seen++;
            reached += checked.report.verdict >= least;
            arena_free(checked.arena);
        }
        arena_free(arena);
    }
    (void)closedir(dir);
    return seen ? (reached * 100 + seen / 2) / seen : -1;
}

static void real_mails_keep_to_the_goals(void **state)
{
    static const struct {
        const char *folder;
        enum check_verdict least;
        int min, max; /* percent */
    } goals[] = {
        {"phishing/fr",    CHECK_VERIFY, 60, 100},
        {"phishing/other", CHECK_VERIFY, 60, 100},
        {"ham/hard",       CHECK_ALERT,  0,  2  },
        {"ham/easy",       CHECK_VERIFY, 0,  5  },
        {"ham/list",       CHECK_VERIFY, 0,  5  },
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(goals); i++) {
        int percent = percent_of(goals[i].folder, goals[i].least);
        if (percent < 0)
            print_message("skipped: no ../shared/data/mail/%s\n", goals[i].folder);
        else if (percent < goals[i].min || percent > goals[i].max)
            fail_msg("%s: %d %%", goals[i].folder, percent);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_a_message_says),
        cmocka_unit_test(same_findings_in_every_form),
        cmocka_unit_test(evidence_carries_the_finding),
        cmocka_unit_test(input_without_end),
        cmocka_unit_test(memory_may_run_out),
        cmocka_unit_test(texts_know_where_they_come_from),
        cmocka_unit_test(pages_are_read_as_they_are_seen),
        cmocka_unit_test(evidence_is_shown),
        cmocka_unit_test(a_mail_shows_its_sender_its_subject_and_its_links),
        cmocka_unit_test(real_mails_keep_to_the_goals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
