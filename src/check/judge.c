/* SPDX-License-Identifier: Apache-2.0 */
/* judge.c: what was read of a message, together. One strong finding is an alert; points to check
 * are so alone, or by twos and threes, as docs/checks.md says under "Messages". */
#include <string.h>

#include "check/findings.h"
#include "check/organisation.h"
#include "check/reading.h"

/* What the words amount to. */
struct sum {
    uint32_t subjects;  /* kinds of lures that the message is about */
    uint32_t pressures; /* urgency, threat, money */
    bool action;        /* it asks to click, answer or call */
    bool foreign_link;  /* an address that is not an organisation's */
    bool odd_link;      /* one that hides who stands behind it, or resembles */
    bool short_text;
    bool reachable; /* an address, a number or a mailbox to go to */
    bool claim;     /* an organisation speaks, or seems to */
};

static bool has(const struct reading *reading, enum cue_kind kind)
{
    return reading->hits_count[kind] > 0;
}

static bool is_odd(const char *rule)
{
    static const char *const odd[] = {"shortener",
                                      "chat_link",
                                      "lure_domain",
                                      "ip_host",
                                      "lookalike_combination",
                                      "same_name_other_ending",
                                      "organisation_as_subdomain",
                                      "shared_hosting",
                                      "program_link"};
    for (size_t i = 0; i < ARRAY_LEN(odd); i++)
        if (strcmp(rule, odd[i]) == 0)
            return true;
    return false;
}

static bool has_odd_link(const struct check_report *report)
{
    for (uint32_t i = 0; i < report->count; i++)
        if (is_odd(report->items[i].rule))
            return true;
    return false;
}

static struct sum sum_up(const struct reading *reading)
{
    static const enum cue_kind subjects[] = {
        CUE_SECRET,  CUE_PRIZE,       CUE_REFUND,     CUE_PARCEL,       CUE_FINE, CUE_ACCOUNT,
        CUE_PAYMENT, CUE_ADVANCE_FEE, CUE_NEW_NUMBER, CUE_BANK_DETAILS, CUE_OFFER};
    struct sum ret = {.short_text = reading->text_bytes <= CHECK_SHORT_TEXT_BYTES};
    for (size_t i = 0; i < ARRAY_LEN(subjects); i++)
        ret.subjects += has(reading, subjects[i]);
    ret.pressures =
        (uint32_t)has(reading, CUE_URGENCY) + has(reading, CUE_THREAT) + has(reading, CUE_MONEY);
    ret.action = has(reading, CUE_ACTION) || has(reading, CUE_CALL);
    for (uint32_t i = 0; i < reading->links_count; i++)
        ret.foreign_link |= !reading->links[i].official;
    ret.odd_link = has_odd_link(reading->report);
    ret.reachable = reading->links_count > 0 || has(reading, CUE_CALL) || reading->mail_in_text;
    return ret;
}

/* --- organisations --- */

/* It is about something that lures are about, and presses. */
static bool is_lure(const struct reading *reading)
{
    bool pressed = has(reading, CUE_URGENCY) || has(reading, CUE_THREAT);
    return has(reading, CUE_SECRET) ||
           (pressed &&
            (has(reading, CUE_REFUND) || has(reading, CUE_PARCEL) || has(reading, CUE_FINE) ||
             has(reading, CUE_ACCOUNT) || has(reading, CUE_PAYMENT)));
}

/* True where naming it means that it speaks. In a short text, naming a public service, a bank or a
 * carrier is enough; of a shop or a service of the web, anybody may speak. */
static bool is_claim(const struct reading *reading, const struct mention *mention, bool short_text)
{
    enum organisation_kind kind = organisations[mention->organisation].kind;
    if (mention->strength == MENTION_SENDER)
        return true;
    if (reading->is_mail && mention->ambiguous)
        return false;
    if (!short_text) /* a longer one must say it at the head of a line or of a service's name */
        return mention->strength == MENTION_SPEAKER && kind != ORGANISATION_WEB &&
               kind != ORGANISATION_RETAIL && reading->text_bytes <= CHECK_LURE_TEXT_BYTES &&
               reading->hits_count[CUE_ACTION] > 0 && is_lure(reading);
    return mention->strength == MENTION_SPEAKER ||
           (!reading->is_mail && kind != ORGANISATION_WEB && kind != ORGANISATION_RETAIL);
}

static void organisation_facts(struct reading *reading, struct check_finding *finding,
                               int organisation, struct str domain)
{
    findings_fact(reading->report, finding, "organisation", organisation_name(organisation));
    findings_fact(reading->report, finding, "official", organisation_domain(organisation));
    if (domain.len)
        findings_fact(reading->report, finding, "domain", domain);
}

static bool sender_is_official(const struct reading *reading, int organisation)
{
    struct str host = domain_host(&reading->sender.domain);
    return reading->sender.present && organisation_owns(organisation, host) &&
           !organisation_is_open_mailbox(host);
}

static bool links_to_official(const struct reading *reading, int organisation)
{
    for (uint32_t i = 0; i < reading->links_count; i++)
        if (reading->links[i].official && organisation_owns(organisation, reading->links[i].host))
            return true;
    return false;
}

/* The links of a message in which this organisation speaks. */
static void judge_links(struct reading *reading, const struct mention *mention, bool strong)
{
    for (uint32_t i = 0; i < reading->links_count; i++) {
        const struct seen_link *link = &reading->links[i];
        if (link->official || organisation_owns(mention->organisation, link->host))
            continue;
        struct check_finding *finding =
            findings_add(reading->report, "organisation_other_domain",
                         strong ? CHECK_STRONG : CHECK_POINT, link->span.start, link->span.end);
        organisation_facts(reading, finding, mention->organisation, link->registrable);
    }
}

static struct text_span address_span(const struct sender *sender)
{
    struct str field = text_str(&sender->field), address = sender->address;
    uint32_t start = (uint32_t)(address.ptr - field.ptr);
    return text_origin(&sender->field, start, start + (uint32_t)address.len);
}

static void judge_sender_claim(struct reading *reading, const struct mention *mention)
{
    struct sender *sender = &reading->sender;
    struct text_span span = sender->address.len ? address_span(sender) : mention->span;
    if (!sender_is_official(reading, mention->organisation)) {
        struct check_finding *finding = findings_add(reading->report, "sender_other_domain",
                                                     CHECK_STRONG, span.start, span.end);
        organisation_facts(reading, finding, mention->organisation,
                           domain_registrable(&sender->domain));
    }
}

/* The name and the domain are its own, but the domain denies the mail. */
static void judge_spoofed_sender(struct reading *reading)
{
    struct sender *sender = &reading->sender;
    int owner = organisation_of_host(domain_host(&sender->domain));
    if (owner == ORGANISATION_NOBODY || !reading->proofs.present ||
        organisation_is_open_mailbox(domain_host(&sender->domain)) ||
        !(proofs_failed(&reading->proofs) || proofs_missing(&reading->proofs)))
        return;
    struct text_span span = address_span(sender);
    struct check_finding *finding =
        findings_add(reading->report, "official_sender_failed", CHECK_STRONG, span.start, span.end);
    findings_fact(reading->report, finding, "organisation", organisation_name(owner));
    findings_fact(reading->report, finding, "domain", domain_registrable(&sender->domain));
}

/* "contact@ameli.fr" <a@example.top>: the eye reads the first, the answer goes to the second. */
static void judge_shown_address(struct reading *reading)
{
    struct sender *sender = &reading->sender;
    struct str shown = sender_find_address(sender->name);
    struct domain domain;
    domain_parse(str_skip(shown, str_find_char(shown, '@') + 1), &domain);
    if (shown.len == 0 || sender->address.len == 0 || domain.kind != HOST_NAME ||
        str_eq(domain_registrable(&domain), domain_registrable(&sender->domain)))
        return;
    struct str host = domain_host(&domain), field = text_str(&sender->field);
    bool grave = organisation_is_official(host) && !organisation_is_open_mailbox(host) &&
                 !organisation_is_official(domain_host(&sender->domain));
    uint32_t start = (uint32_t)(shown.ptr - field.ptr);
    struct text_span span = text_origin(&sender->field, start, start + (uint32_t)shown.len);
    struct check_finding *finding =
        findings_add(reading->report, "name_shows_address", grave ? CHECK_STRONG : CHECK_POINT,
                     span.start, span.end);
    findings_fact(reading->report, finding, "shown", domain_registrable(&domain));
    findings_fact(reading->report, finding, "domain", domain_registrable(&sender->domain));
}

static void judge_disguise(struct reading *reading, const struct mention *mention)
{
    struct check_finding *finding = findings_add(reading->report, "disguised_name", CHECK_STRONG,
                                                 mention->span.start, mention->span.end);
    findings_fact(reading->report, finding, "organisation",
                  organisation_name(mention->organisation));
}

static void judge_mentions(struct reading *reading, struct sum *sum)
{
    for (uint32_t i = 0; i < reading->mentions_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->disguised)
            judge_disguise(reading, mention);
        if (!is_claim(reading, mention, sum->short_text))
            continue;
        sum->claim = true;
        if (mention->strength == MENTION_SENDER ||
            (reading->sender.present && mention->strength == MENTION_SPEAKER && is_lure(reading)))
            judge_sender_claim(reading, mention);
        if (!sender_is_official(reading, mention->organisation))
            judge_links(
                reading, mention,
                !links_to_official(reading, mention->organisation) &&
                    (mention->strength > MENTION_PASSING || sum->subjects || sum->pressures));
    }
}

/* --- words --- */

static void add_hits(struct reading *reading, const char *rule, enum cue_kind kind,
                     enum check_severity severity)
{
    for (uint32_t i = 0; i < reading->hits_count[kind] && i < CHECK_REPEATS_MAX; i++) {
        const struct hit *hit = &reading->hits[kind][i];
        struct check_finding *finding =
            findings_add(reading->report, rule, severity, hit->span.start, hit->span.end);
        findings_fact(reading->report, finding, "words", hit->words);
    }
}

/* What the message is about is a point where it led to a verdict, else only worth knowing. */
static void add_words(struct reading *reading, bool counted)
{
    static const struct {
        const char *rule;
        enum cue_kind kind;
        bool pressure;
    } kinds[] = {
        {"asks_secret",  CUE_SECRET,       false},
        {"callback",     CUE_CALL,         false},
        {"new_number",   CUE_NEW_NUMBER,   false},
        {"fine",         CUE_FINE,         false},
        {"refund",       CUE_REFUND,       false},
        {"parcel",       CUE_PARCEL,       false},
        {"account",      CUE_ACCOUNT,      false},
        {"payment",      CUE_PAYMENT,      false},
        {"bank_details", CUE_BANK_DETAILS, false},
        {"prize",        CUE_PRIZE,        false},
        {"advance_fee",  CUE_ADVANCE_FEE,  false},
        {"offer",        CUE_OFFER,        false},
        {"urgency",      CUE_URGENCY,      true },
        {"threat",       CUE_THREAT,       true },
        {"money",        CUE_MONEY,        true },
    };
    for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
        add_hits(reading, kinds[i].rule, kinds[i].kind,
                 counted && !kinds[i].pressure ? CHECK_POINT : CHECK_INFO);
}

/* --- the verdict --- */

/* In a short text, what hides who it leads to, beside a lure and a push, is enough. */
static bool raise_odd_links(struct check_report *report)
{
    bool ret = false;
    for (uint32_t i = 0; i < report->count; i++)
        if (is_odd(report->items[i].rule)) {
            report->items[i].severity = CHECK_STRONG;
            ret = true;
        }
    return ret;
}

/* True if something graver is said of these bytes already. */
static bool is_blamed(const struct check_report *report, struct text_span span)
{
    for (uint32_t i = 0; i < report->count; i++)
        if (report->items[i].severity >= CHECK_POINT && report->items[i].start < span.end &&
            report->items[i].end > span.start)
            return true;
    return false;
}

static void add_unknown_links(struct reading *reading)
{
    for (uint32_t i = 0; i < reading->links_count; i++) {
        const struct seen_link *link = &reading->links[i];
        if (link->official || link->repeated || is_blamed(reading->report, link->span))
            continue;
        struct check_finding *finding = findings_add(reading->report, "unknown_link", CHECK_POINT,
                                                     link->span.start, link->span.end);
        findings_fact(reading->report, finding, "domain", link->registrable);
    }
}

static void add_named(struct reading *reading)
{
    for (uint32_t i = 0; i < reading->mentions_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (!is_claim(reading, mention, true))
            continue;
        struct check_finding *finding =
            findings_add(reading->report, "organisation_named", CHECK_POINT, mention->span.start,
                         mention->span.end);
        organisation_facts(reading, finding, mention->organisation, (struct str){0});
    }
}

static bool is_pushed(const struct reading *reading, const struct sum *sum)
{
    return sum->pressures > 0 || sum->action || has(reading, CUE_SECRET);
}

static enum check_verdict judge_short(struct reading *reading, const struct sum *sum)
{
    if (sum->foreign_link && sum->subjects && is_pushed(reading, sum)) {
        if (!raise_odd_links(reading->report))
            add_unknown_links(reading);
        return CHECK_VERIFY;
    }
    bool pushed = has(reading, CUE_URGENCY) || has(reading, CUE_THREAT) ||
                  has(reading, CUE_SECRET) || (has(reading, CUE_MONEY) && sum->subjects > 0);
    if (sum->claim && !reading->links_count && sum->subjects && pushed) {
        add_named(reading);
        return CHECK_VERIFY;
    }
    bool vouched = reading->links_count > 0 && !sum->foreign_link; /* official links only */
    if (has(reading, CUE_CALL) && !vouched &&
        (has(reading, CUE_PAYMENT) || has(reading, CUE_MONEY)))
        return CHECK_VERIFY;
    if (has(reading, CUE_NEW_NUMBER) || has(reading, CUE_BANK_DETAILS) ||
        (has(reading, CUE_ADVANCE_FEE) && has(reading, CUE_MONEY)))
        return CHECK_VERIFY;
    if (has(reading, CUE_SECRET) && !vouched && (sum->pressures || sum->subjects > 1))
        return CHECK_VERIFY;
    return sum->subjects >= 2 && sum->pressures && sum->reachable && !vouched ? CHECK_VERIFY
                                                                              : CHECK_NONE;
}

static enum check_verdict judge_mail(struct reading *reading, const struct sum *sum)
{
    struct check_report *report = reading->report;
    enum check_verdict ret = CHECK_NONE;
    const struct proofs *proofs = &reading->proofs;
    if (proofs_failed(proofs) || proofs_missing(proofs)) {
        struct check_finding *finding = findings_add(report, "authentication_failed", CHECK_POINT,
                                                     proofs->place.start, proofs->place.end);
        findings_fact(report, finding, "result", STR("failed"));
        ret = CHECK_VERIFY;
    }
    if (reading->sender.malformed) {
        struct text_span span = text_origin(&reading->sender.field, 0, reading->sender.field.len);
        struct check_finding *finding =
            findings_add(report, "sender_malformed", CHECK_POINT, span.start, span.end);
        findings_fact(report, finding, "address", reading->sender.address);
        ret = CHECK_VERIFY;
    }
    /* A newsletter speaks of everything; a lure is short. */
    bool pressed = sum->pressures || has(reading, CUE_SECRET);
    if (reading->text_bytes <= CHECK_LURE_TEXT_BYTES &&
        ((sum->subjects >= 2 && pressed && sum->action && sum->foreign_link) ||
         has(reading, CUE_BANK_DETAILS)))
        ret = CHECK_VERIFY;
    if (reading->hits_count[CUE_ADVANCE_FEE] >= 2 && has(reading, CUE_MONEY) &&
        reading->mail_in_text)
        ret = CHECK_VERIFY;
    return ret;
}

void reading_judge(struct reading *reading)
{
    struct check_report *report = reading->report;
    struct sum sum = sum_up(reading);
    enum check_verdict verdict = CHECK_NONE;
    if (reading->sender.present) {
        judge_spoofed_sender(reading);
        judge_shown_address(reading);
    }
    judge_mentions(reading, &sum);
    if (!reading->is_mail || sum.short_text)
        verdict = judge_short(reading, &sum);
    if (reading->is_mail || !sum.short_text) {
        enum check_verdict other = judge_mail(reading, &sum);
        verdict = other > verdict ? other : verdict;
    }
    for (uint32_t i = 0; i < report->count; i++)
        if (report->items[i].severity >= CHECK_POINT && verdict < CHECK_VERIFY)
            verdict = CHECK_VERIFY;
    add_words(reading, verdict > CHECK_NONE);
    findings_finish(report, verdict);
}
