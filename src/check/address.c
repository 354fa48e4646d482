/* SPDX-License-Identifier: Apache-2.0 */
/* address.c: the domain after the @ decides; what stands before it is only shown. */
#include "check/address.h"

#include "base/limits.h"
#include "check/findings.h"
#include "check/lookalike.h"
#include "check/organisation.h"

#define TRUSTED STR("mssante.fr")

static bool is_between(char c)
{
    return (unsigned char)c <= ' ' || c == ',' || c == ';' || c == '<' || c == '>' || c == '"' ||
           c == '(' || c == ')';
}

/* The next piece with an @ in it, from *at on; false: no more. */
static bool next_address(struct str input, size_t *at, struct str *ret)
{
    while (*at < input.len) {
        while (*at < input.len && is_between(input.ptr[*at]))
            (*at)++;
        size_t start = *at;
        while (*at < input.len && !is_between(input.ptr[*at]))
            (*at)++;
        *ret = str_head(str_skip(input, start), *at - start);
        if (str_starts(*ret, STR("mailto:")))
            *ret = str_skip(*ret, 7);
        if (str_find_char(*ret, '@') < ret->len)
            return true;
    }
    return false;
}

struct answer {
    const char *rule;
    enum check_severity severity;
    int organisation; /* ORGANISATION_NOBODY: none to name */
};

static struct answer answer_for(const struct domain *domain)
{
    struct str host = domain_host(domain);
    struct lookalike lookalike;
    if (domain->kind != HOST_NAME || !domain->suffix_listed)
        return (struct answer){"address_unreadable", CHECK_POINT, ORGANISATION_NOBODY};
    if (str_eq(host, TRUSTED))
        return (struct answer){"mssante_incomplete", CHECK_POINT, ORGANISATION_NOBODY};
    if (str_eq(domain_registrable(domain), TRUSTED))
        return (struct answer){"mssante", CHECK_INFO, ORGANISATION_NOBODY};
    int owner = organisation_of_host(host);
    if (organisation_is_open_mailbox(host))
        return (struct answer){"open_mailbox", CHECK_POINT, owner};
    if (organisation_is_official(host))
        return (struct answer){"official_mailbox", CHECK_POINT, owner};
    if (lookalike_find(domain, &lookalike)) {
        if (lookalike.organisation == organisation_of_host(TRUSTED))
            return (struct answer){"mssante_lookalike", CHECK_STRONG, ORGANISATION_NOBODY};
        if (lookalike.severity == CHECK_STRONG)
            return (struct answer){lookalike.rule, CHECK_STRONG, lookalike.organisation};
    }
    return (struct answer){"ordinary_mailbox", CHECK_POINT, ORGANISATION_NOBODY};
}

static void add_answer(struct check_report *report, struct str input, struct str address,
                       enum check_verdict *verdict)
{
    struct domain domain;
    size_t local = str_find_char(address, '@');
    domain_parse(str_skip(address, local + 1), &domain);
    struct answer answer = answer_for(&domain);
    if (local == 0)
        answer = (struct answer){"address_unreadable", CHECK_POINT, ORGANISATION_NOBODY};
    uint32_t start = (uint32_t)(address.ptr - input.ptr);
    struct check_finding *finding =
        check_add(report, answer.rule, answer.severity, start, start + (uint32_t)address.len);
    findings_fact(report, finding, "address", address);
    if (domain.kind == HOST_NAME)
        findings_fact(report, finding, "domain", domain_shown(&domain));
    if (answer.organisation != ORGANISATION_NOBODY)
        findings_fact(report, finding, "organisation", organisation_name(answer.organisation));
    if (answer.severity == CHECK_POINT && *verdict < CHECK_VERIFY)
        *verdict = CHECK_VERIFY;
}

static void add_count(struct check_report *report, uint32_t count)
{
    char digits[3];
    size_t len = 0;
    if (count >= 10)
        digits[len++] = (char)('0' + count / 10);
    digits[len++] = (char)('0' + count % 10);
    struct check_finding *finding = findings_add(report, "several_recipients", CHECK_INFO, 0, 0);
    findings_fact(report, finding, "count", (struct str){digits, len});
}

void address_check(struct check_report *report, struct str input)
{
    enum check_verdict verdict = CHECK_NONE;
    struct str address;
    uint32_t count = 0;
    size_t at = 0;
    static_assert(CHECK_ADDRESSES_MAX < 100, "add_count writes two digits");
    while (count < CHECK_ADDRESSES_MAX && next_address(input, &at, &address)) {
        add_answer(report, input, address, &verdict);
        count++;
    }
    if (count == CHECK_ADDRESSES_MAX && next_address(input, &at, &address))
        report->more = true;
    if (count == 0 && str_trim(input).len) {
        struct str trimmed = str_trim(input);
        uint32_t start = (uint32_t)(trimmed.ptr - input.ptr);
        struct check_finding *finding = findings_add(report, "address_unreadable", CHECK_POINT,
                                                     start, start + (uint32_t)trimmed.len);
        findings_fact(report, finding, "address", str_head(trimmed, CHECK_HOST_BYTES_MAX));
        verdict = CHECK_VERIFY;
    }
    if (count > 1)
        add_count(report, count);
    findings_finish(report, verdict);
}
