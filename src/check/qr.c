/* SPDX-License-Identifier: Apache-2.0 */
/* qr.c: the forms that phones recognise: Wi-Fi, contacts, messages, payments, one-time codes. */
#include "check/qr.h"

#include "check/findings.h"

static bool starts_nocase(struct str s, struct str prefix)
{
    return str_eq_nocase(str_head(s, prefix.len), prefix);
}

/* "S:" of "WIFI:T:WPA;S:Cabinet;P:…;;"; a backslash keeps the next character. */
static struct str field(struct str text, struct str name)
{
    for (size_t at = 0; at + name.len < text.len; at++) {
        if (!starts_nocase(str_skip(text, at), name) ||
            (at > 0 && text.ptr[at - 1] != ';' && text.ptr[at - 1] != ':'))
            continue;
        struct str value = str_skip(text, at + name.len);
        size_t len = 0;
        while (len < value.len && value.ptr[len] != ';')
            len += value.ptr[len] == '\\' && len + 1 < value.len ? 2 : 1;
        return str_head(value, len);
    }
    return (struct str){0};
}

/* Up to the first of ? : ; */
static struct str first_part(struct str text)
{
    size_t len = 0;
    while (len < text.len && text.ptr[len] != '?' && text.ptr[len] != ':' && text.ptr[len] != ';')
        len++;
    return str_head(text, len);
}

static const struct {
    struct str begins;
    const char *rule, *fact;
    struct str name; /* of the field that is the fact; empty: what follows */
    bool verify;
} forms[] = {
    {STR_INIT("WIFI:"),              "qr_wifi",    "network", STR_INIT("S:"),  false},
    {STR_INIT("BEGIN:VCARD"),        "qr_contact", NULL,      {0},             false},
    {STR_INIT("MECARD:"),            "qr_contact", NULL,      {0},             false},
    {STR_INIT("BIZCARD:"),           "qr_contact", NULL,      {0},             false},
    {STR_INIT("tel:"),               "qr_phone",   "number",  {0},             false},
    {STR_INIT("smsto:"),             "qr_sms",     "number",  {0},             false},
    {STR_INIT("sms:"),               "qr_sms",     "number",  {0},             false},
    {STR_INIT("mailto:"),            "qr_mail",    "address", {0},             false},
    {STR_INIT("MATMSG:"),            "qr_mail",    "address", STR_INIT("TO:"), false},
    {STR_INIT("otpauth:"),           "qr_otp",     NULL,      {0},             true },
    {STR_INIT("otpauth-migration:"), "qr_otp",     NULL,      {0},             true },
    {STR_INIT("bitcoin:"),           "qr_payment", "to",      {0},             true },
    {STR_INIT("ethereum:"),          "qr_payment", "to",      {0},             true },
    {STR_INIT("litecoin:"),          "qr_payment", "to",      {0},             true },
    {STR_INIT("lightning:"),         "qr_payment", "to",      {0},             true },
    {STR_INIT("BCD\n"),              "qr_payment", NULL,      {0},             true }, /* EPC 069-12 */
    {STR_INIT("BCD\r\n"),            "qr_payment", NULL,      {0},             true },
};

bool qr_read(struct check_report *report, struct str text, uint32_t start,
             enum check_verdict *verdict)
{
    for (size_t i = 0; i < ARRAY_LEN(forms); i++) {
        if (!starts_nocase(text, forms[i].begins))
            continue;
        struct check_finding *finding =
            findings_add(report, forms[i].rule, forms[i].verify ? CHECK_POINT : CHECK_INFO, start,
                         start + (uint32_t)text.len);
        struct str rest = str_skip(text, forms[i].begins.len);
        struct str value = forms[i].name.len ? field(rest, forms[i].name) : first_part(rest);
        if (forms[i].fact && value.len)
            findings_fact(report, finding, forms[i].fact, value);
        if (forms[i].verify && *verdict < CHECK_VERIFY)
            *verdict = CHECK_VERIFY;
        return true;
    }
    return false;
}
