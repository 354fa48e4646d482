/* SPDX-License-Identifier: Apache-2.0 */
/* link.c: one address, by itself: all that it is, and all that it can be reproached with. */
#include "check/link.h"

#include <string.h>

#include "base/limits.h"
#include "check/findings.h"
#include "check/issue.h"
#include "check/organisation.h"
#include "check/qr.h"

static uint32_t place(struct str input, const char *ptr)
{
    return (uint32_t)(ptr - input.ptr);
}

/* What is read of it: up to the first space, tab or line end inside, and not for ever. */
static struct str first_word(struct str input)
{
    size_t len = 0;
    input = str_head(input, CHECK_LINK_BYTES_MAX);
    while (len < input.len && (unsigned char)input.ptr[len] > ' ')
        len++;
    return str_head(input, len);
}

/* What to read before anything else: whose site it is. */
static void add_identity(struct check_report *report, const struct url *url, struct str input)
{
    struct str host = domain_host(&url->domain);
    uint32_t start = place(input, url->host.ptr), end = start + (uint32_t)url->host.len;
    struct check_finding *finding = findings_add(report, "real_domain", CHECK_INFO, start, end);
    findings_fact(report, finding, "domain", domain_registrable(&url->domain));
    findings_fact(report, finding, "host", domain_shown(&url->domain));
    int owner = organisation_of_host(host);
    if (!organisation_is_official(host) || organisation_list_has(hostings, hostings_count, host))
        return;
    finding = findings_add(report, "official_domain", CHECK_INFO, start, end);
    if (owner != ORGANISATION_NOBODY)
        findings_fact(report, finding, "organisation", organisation_name(owner));
    findings_fact(report, finding, "domain", domain_registrable(&url->domain));
}

/* A point is a reason to check; a name of a kind of its own ("other_alphabet") is not. */
static enum check_verdict add_issues(struct check_report *report, const struct url *url,
                                     struct str input)
{
    struct issue issues[CHECK_LINK_ISSUES_MAX];
    uint32_t count = issues_find(url, issues);
    enum check_verdict ret = CHECK_NONE;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t start = issues[i].place.ptr ? place(input, issues[i].place.ptr) : 0;
        struct check_finding *finding = findings_add(report, issues[i].rule, issues[i].severity,
                                                     start, start + (uint32_t)issues[i].place.len);
        if (finding)
            issue_facts(report, finding, &issues[i], url);
        if (issues[i].severity >= CHECK_POINT && ret < CHECK_VERIFY)
            ret = CHECK_VERIFY;
    }
    return ret;
}

void link_check(struct check_report *report, struct str input)
{
    enum check_verdict verdict = CHECK_NONE;
    struct str trimmed = str_trim(input);
    struct url url;
    if (trimmed.len == 0)
        return;
    uint32_t start = place(input, trimmed.ptr);
    if (!qr_read(report, trimmed, start, &verdict)) {
        struct str text = first_word(trimmed);
        url_parse(text, &url);
        if (url.kind == URL_WEB && url.domain.kind != HOST_UNREADABLE)
            add_identity(report, &url, input);
        enum check_verdict found = add_issues(report, &url, input);
        verdict = found > verdict ? found : verdict;
        if (!url.encrypted && url.kind == URL_WEB)
            (void)findings_add(report, "not_encrypted", CHECK_INFO, place(input, url.scheme.ptr),
                               place(input, url.scheme.ptr) + (uint32_t)url.scheme.len);
    }
    findings_finish(report, verdict);
}
