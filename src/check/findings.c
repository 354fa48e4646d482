/* SPDX-License-Identifier: Apache-2.0 */
/* findings.c: see findings.h. */
#include "check/findings.h"

#include <string.h>

#include "base/limits.h"
#include "base/utf8.h"

/* A place taken from something less grave; NULL: all are as grave. */
static struct check_finding *replace_lesser(struct check_report *report,
                                            enum check_severity severity)
{
    for (enum check_severity least = CHECK_INFO; least < severity; least++)
        for (uint32_t i = report->count; i > 0; i--)
            if (report->items[i - 1].severity == least)
                return &report->items[i - 1];
    return NULL;
}

struct check_finding *findings_add(struct check_report *report, const char *rule,
                                   enum check_severity severity, uint32_t start, uint32_t end)
{
    uint32_t repeats = 0;
    for (uint32_t i = 0; i < report->count; i++) {
        const struct check_finding *one = &report->items[i];
        if (strcmp(one->rule, rule) != 0)
            continue;
        repeats++;
        if ((one->start == start && one->end == end) || repeats == CHECK_REPEATS_MAX)
            return NULL;
    }
    if (report->count < CHECK_FINDINGS_MAX)
        return check_add(report, rule, severity, start, end);
    report->more = true;
    struct check_finding *ret = replace_lesser(report, severity);
    if (ret)
        *ret =
            (struct check_finding){.rule = rule, .severity = severity, .start = start, .end = end};
    return ret;
}

void findings_fact(struct check_report *report, struct check_finding *finding, const char *name,
                   struct str value)
{
    if (!finding || str_is_utf8(value)) {
        check_fact(report, finding, name, value);
        return;
    }
    size_t len = 0, n;
    char *text = arena_alloc(report->arena, value.len * UTF8_BYTES_MAX);
    for (size_t at = 0; text && at < value.len; at += n)
        len += utf8_encode(utf8_decode(value, at, &n), text + len);
    if (text)
        check_fact(report, finding, name, (struct str){text, len});
}

void findings_finish(struct check_report *report, enum check_verdict least)
{
    for (uint32_t i = 1; i < report->count; i++) {
        struct check_finding moved = report->items[i];
        uint32_t at = i;
        for (; at > 0 && report->items[at - 1].start > moved.start; at--)
            report->items[at] = report->items[at - 1];
        report->items[at] = moved;
    }
    for (uint32_t i = 0; i < report->count; i++)
        if (report->items[i].severity == CHECK_STRONG)
            least = CHECK_ALERT;
    if (report->verdict < least)
        report->verdict = least;
}
