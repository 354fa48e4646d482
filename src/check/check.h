/* SPDX-License-Identifier: Apache-2.0 */
/* check.h: what every check returns. Pure: no I/O, no clock, no globals; the same C runs natively
 * and as WASM in a browser, and gives the same findings for the same bytes.
 *
 * A finding names a rule, and carries the bytes of the input that prove it and the facts that a
 * sentence needs. No sentence lives here: those are in the pages' and the program's tables, by
 * rule and language. A verdict never says "safe": the best of the three is "nothing spotted". */
#ifndef MAILLON_CHECK_CHECK_H
#define MAILLON_CHECK_CHECK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

enum check_verdict {
    CHECK_NONE,   /* "rien de repéré" */
    CHECK_VERIFY, /* "à vérifier" */
    CHECK_ALERT,  /* "alerte" */
};

enum check_severity {
    CHECK_INFO,  /* worth knowing; raises nothing */
    CHECK_POINT, /* a point to check; alone it raises nothing or "à vérifier", as its rule says */
    CHECK_STRONG, /* enough for "alerte" */
};

enum {
    CHECK_FACTS_MAX = 4,
    CHECK_FINDINGS_MAX = 64, /* past it a report helps nobody; `more` says so */
};

struct check_fact {
    const char *name; /* static, stable: "organisation", "domain", "real_domain" … */
    struct str value; /* UTF-8 */
};

struct check_finding {
    const char *rule; /* static, stable: "organisation_other_domain" … */
    enum check_severity severity;
    uint32_t start, end; /* bytes of the input; start == end: the whole of it */
    struct check_fact facts[CHECK_FACTS_MAX];
    uint32_t facts_count;
};

struct check_report {
    struct arena *arena; /* the caller's: where values live */
    enum check_verdict verdict;
    struct check_finding items[CHECK_FINDINGS_MAX]; /* in the order of start */
    uint32_t count;
    bool more;
};

/* In place. arena: borrowed as long as the report is used. */
void check_report_init(struct check_report *report, struct arena *arena);
/* A new finding to add facts to; NULL past CHECK_FINDINGS_MAX (then `more` is set). */
struct check_finding *check_add(struct check_report *report, const char *rule,
                                enum check_severity severity, uint32_t start, uint32_t end);
/* value is copied into the report's arena; NULL finding: nothing happens. */
void check_fact(struct check_report *report, struct check_finding *finding, const char *name,
                struct str value);
/* "none", "check", "alert"; "info", "point", "strong": the words of the JSON output. */
const char *check_verdict_name(enum check_verdict verdict);
const char *check_severity_name(enum check_severity severity);

#endif
