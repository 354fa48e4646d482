/* SPDX-License-Identifier: Apache-2.0 */
/* check.c: see check.h. */
#include "check/check.h"

void check_report_init(struct check_report *report, struct arena *arena)
{
    *report = (struct check_report){.arena = arena, .verdict = CHECK_NONE};
}

struct check_finding *check_add(struct check_report *report, const char *rule,
                                enum check_severity severity, uint32_t start, uint32_t end)
{
    if (report->count == CHECK_FINDINGS_MAX) {
        report->more = true;
        return NULL;
    }
    struct check_finding *ret = &report->items[report->count++];
    *ret = (struct check_finding){.rule = rule, .severity = severity, .start = start, .end = end};
    return ret;
}

void check_fact(struct check_report *report, struct check_finding *finding, const char *name,
                struct str value)
{
    if (!finding || finding->facts_count == CHECK_FACTS_MAX)
        return;
    struct str copy = arena_str(report->arena, value);
    if (copy.ptr)
        finding->facts[finding->facts_count++] = (struct check_fact){name, copy};
}

const char *check_verdict_name(enum check_verdict verdict)
{
    static const char *const names[] = {
        [CHECK_NONE] = "none", [CHECK_VERIFY] = "check", [CHECK_ALERT] = "alert"};
    return names[verdict];
}

const char *check_severity_name(enum check_severity severity)
{
    static const char *const names[] = {
        [CHECK_INFO] = "info", [CHECK_POINT] = "point", [CHECK_STRONG] = "strong"};
    return names[severity];
}
