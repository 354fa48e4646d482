/* SPDX-License-Identifier: Apache-2.0 */
/* issue.c: the rules about one address, each a few lines. */
#include "check/issue.h"

#include "check/findings.h"
#include "check/lookalike.h"
#include "check/organisation.h"

struct issues {
    struct issue *items;
    uint32_t count;
};

static struct issue *add(struct issues *issues, const char *rule, enum check_severity severity,
                         struct str place)
{
    if (issues->count == CHECK_LINK_ISSUES_MAX)
        return NULL;
    struct issue *ret = &issues->items[issues->count++];
    *ret = (struct issue){
        .rule = rule, .severity = severity, .place = place, .organisation = ORGANISATION_NOBODY};
    return ret;
}

static void add_with(struct issues *issues, const char *rule, enum check_severity severity,
                     struct str place, const char *fact, struct str value)
{
    struct issue *issue = add(issues, rule, severity, place);
    if (issue) {
        issue->fact = fact;
        issue->value = value;
    }
}

static struct str extension(struct str file)
{
    for (size_t i = file.len; i > 0; i--)
        if (file.ptr[i - 1] == '.')
            return str_skip(file, i);
    return (struct str){0};
}

bool issue_is_program(struct str file)
{
    static const struct str programs[] = {
        STR_INIT("exe"),         STR_INIT("scr"),  STR_INIT("bat"),  STR_INIT("cmd"),
        STR_INIT("com"),         STR_INIT("pif"),  STR_INIT("js"),   STR_INIT("jse"),
        STR_INIT("vbs"),         STR_INIT("vbe"),  STR_INIT("wsf"),  STR_INIT("wsh"),
        STR_INIT("hta"),         STR_INIT("msi"),  STR_INIT("msix"), STR_INIT("ps1"),
        STR_INIT("lnk"),         STR_INIT("jar"),  STR_INIT("apk"),  STR_INIT("cpl"),
        STR_INIT("iso"),         STR_INIT("img"),  STR_INIT("vhd"),  STR_INIT("vhdx"),
        STR_INIT("dmg"),         STR_INIT("reg"),  STR_INIT("url"),  STR_INIT("inf"),
        STR_INIT("scf"),         STR_INIT("appx"), STR_INIT("xll"),  STR_INIT("chm"),
        STR_INIT("application"),
    };
    struct str end = extension(file);
    for (size_t i = 0; i < ARRAY_LEN(programs); i++)
        if (str_eq_nocase(end, programs[i]))
            return true;
    return false;
}

/* Scripts are ordinary files of the web: only what a phone or a computer would install counts. */
static bool is_download(struct str file)
{
    struct str end = extension(file);
    return issue_is_program(file) && !str_eq_nocase(end, STR("js")) &&
           !str_eq_nocase(end, STR("com")) && !str_eq_nocase(end, STR("url")) &&
           !str_eq_nocase(end, STR("application"));
}

static void judge_host(const struct url *url, struct issues *issues)
{
    const struct domain *domain = &url->domain;
    struct str host = domain_host(domain);
    struct lookalike lookalike;
    if (organisation_list_has(shorteners, shorteners_count, host))
        (void)add(issues, "shortener", CHECK_POINT, url->host);
    else if (organisation_list_has(chats, chats_count, host))
        (void)add(issues, "chat_link", CHECK_POINT, url->host);
    if (organisation_list_has(hostings, hostings_count, host) || domain->suffix_private)
        add_with(issues, "shared_hosting", CHECK_INFO, url->host, "host", domain_shown(domain));
    if (domain->invisible)
        (void)add(issues, "invisible_characters", CHECK_STRONG, url->host);
    if (domain->mixed_scripts)
        (void)add(issues, "mixed_scripts", CHECK_STRONG, url->host);
    else if (domain->international)
        add_with(issues, "other_alphabet", CHECK_INFO, url->host, "host", domain_shown(domain));
    if (lookalike_find(domain, &lookalike)) {
        struct issue *issue = add(issues, lookalike.rule, lookalike.severity, url->host);
        if (issue)
            issue->organisation = lookalike.organisation;
    }
    if (!domain->suffix_listed)
        (void)add(issues, "address_unreadable", CHECK_POINT, url->host);
}

/* Another address inside the query, as redirections have it. */
static void find_inner(const struct url *url, struct issues *issues)
{
    static const struct str marks[] = {STR_INIT("http://"),       STR_INIT("https://"),
                                       STR_INIT("http%3A%2F%2F"), STR_INIT("https%3A%2F%2F"),
                                       STR_INIT("http%3a%2f%2f"), STR_INIT("https%3a%2f%2f")};
    for (size_t i = 0; i < ARRAY_LEN(marks); i++) {
        size_t at = str_find(url->rest, marks[i]);
        if (at == url->rest.len)
            continue;
        struct str inner = str_skip(url->rest, at + marks[i].len);
        size_t len = 0;
        while (len < inner.len && inner.ptr[len] != '/' && inner.ptr[len] != '%' &&
               inner.ptr[len] != '?' && inner.ptr[len] != '&' && inner.ptr[len] != '#')
            len++;
        add_with(issues, "redirect_inside", CHECK_INFO, str_head(inner, len), "target",
                 str_head(inner, len));
        return;
    }
}

static void judge_web(const struct url *url, struct issues *issues)
{
    struct str file = url_file(url);
    if (url->domain.kind == HOST_UNREADABLE) {
        (void)add(issues, "address_unreadable", CHECK_POINT, url->host);
        return;
    }
    if (url->user.len)
        add_with(issues, "user_part", CHECK_STRONG, url->user, "before", url->user);
    if (url->domain.kind == HOST_NAME)
        judge_host(url, issues);
    else
        add_with(issues, url->domain.disguised ? "ip_disguised" : "ip_host",
                 url->domain.disguised ? CHECK_STRONG : CHECK_POINT, url->host, "address",
                 domain_host(&url->domain));
    if (url->port.len && !str_eq(url->port, STR("443")) && !str_eq(url->port, STR("80")))
        add_with(issues, "unusual_port", CHECK_INFO, url->port, "port", url->port);
    if (is_download(file) && !organisation_is_official(domain_host(&url->domain)))
        add_with(issues, "program_link", CHECK_POINT, file, "file", file);
    find_inner(url, issues);
}

uint32_t issues_find(const struct url *url, struct issue *ret)
{
    struct issues issues = {ret, 0};
    switch (url->kind) {
    case URL_WEB:
        judge_web(url, &issues);
        break;
    case URL_SCRIPT:
        (void)add(&issues, "script_link", CHECK_STRONG, url->scheme);
        break;
    case URL_DATA:
        (void)add(&issues, "data_link", CHECK_STRONG, url->scheme);
        break;
    case URL_MAIL:
    case URL_PHONE:
    case URL_SMS:
    case URL_OTHER:
        break;
    }
    return issues.count;
}

void issue_facts(struct check_report *report, struct check_finding *finding,
                 const struct issue *issue, const struct url *url)
{
    if (issue->organisation != ORGANISATION_NOBODY) {
        findings_fact(report, finding, "organisation", organisation_name(issue->organisation));
        findings_fact(report, finding, "official", organisation_domain(issue->organisation));
    }
    if (issue->fact)
        findings_fact(report, finding, issue->fact, issue->value);
    if (url->kind == URL_WEB && url->domain.kind == HOST_NAME)
        findings_fact(report, finding, "domain", domain_registrable(&url->domain));
}
