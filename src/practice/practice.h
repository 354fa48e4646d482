/* SPDX-License-Identifier: Apache-2.0 */
/* practice.h: what every computation of this folder returns: what is to be done, by when, and by
 * which text. Pure: no I/O, no clock, no globals; the same input gives the same report natively and
 * as WASM.
 *
 * An item names a rule, and carries its date and the facts that a sentence needs. No sentence lives
 * here: those are in the pages' and the program's tables, by rule and language. A report tells what
 * the texts listed beside each rule say; it is no legal advice, and what is not in it may still be
 * due. */
#ifndef MAILLON_PRACTICE_PRACTICE_H
#define MAILLON_PRACTICE_PRACTICE_H

#include "base/arena.h"
#include "practice/day.h"

enum practice_nature {
    PRACTICE_DUTY,      /* a text requires it */
    PRACTICE_CONDITION, /* no duty, but a right is lost without it */
    PRACTICE_ADVICE,    /* useful, or a reference to follow; no text obliges this person to it */
    PRACTICE_NOTE,      /* nothing to do: how the rest is to be read */
};

enum practice_due {
    PRACTICE_UNDATED,  /* no date: no text read gives one */
    PRACTICE_PROMPTLY, /* no date, and without delay */
    PRACTICE_DAY,      /* item->day, the whole of it */
    PRACTICE_TIME,     /* item->utc_min and item->local_min */
};

enum practice_side {
    PRACTICE_UNTIL,   /* to be done by then, that day included */
    PRACTICE_FROM,    /* not before */
    PRACTICE_THROUGH, /* a state that lasts to that day, included */
};

enum {
    PRACTICE_FACTS_MAX = 4,
    PRACTICE_ITEMS_MAX = 24, /* more than the rules of one report */
};

struct practice_fact {
    const char *name; /* static, stable */
    struct str value; /* ASCII: a number, a word, YYYY-MM-DD or YYYY-MM-DDTHH:MM (local) */
};

struct practice_item {
    const char *rule;   /* static, stable */
    const char *law;    /* static: the text, as "rgpd_33"; NULL: none is named */
    const char *source; /* static: where it was read, as in docs/practice.md; NULL: none is named */
    enum practice_nature nature;
    enum practice_due due;
    enum practice_side side;
    int32_t day;
    int64_t utc_min, local_min;
    struct practice_fact facts[PRACTICE_FACTS_MAX];
    uint32_t facts_count;
};

struct practice_report {
    struct arena *arena;                            /* the caller's: where values live */
    struct practice_item items[PRACTICE_ITEMS_MAX]; /* in the order of their rules */
    uint32_t count;
    bool cut; /* no memory, or no room: something is missing */
};

/* What a rule is, wherever it applies. All static. */
struct practice_rule {
    const char *name;
    enum practice_nature nature;
    const char *law, *source; /* may be NULL */
};

/* In place. arena: borrowed as long as the report is used. */
void practice_report_init(struct practice_report *report, struct arena *arena);
/* A new item without a date; NULL past PRACTICE_ITEMS_MAX (then `cut` is set). The setters below
 * take that NULL, and do nothing. */
struct practice_item *practice_add(struct practice_report *report,
                                   const struct practice_rule *rule);
void practice_set_promptly(struct practice_item *item);
void practice_set_day(struct practice_item *item, enum practice_side side, int32_t day);
/* local_min: the same moment, on the clock of the person's zone. */
void practice_set_time(struct practice_item *item, enum practice_side side, int64_t utc_min,
                       int64_t local_min);
/* value is copied into the report's arena; past PRACTICE_FACTS_MAX or without memory `cut` is set.
 */
void practice_fact(struct practice_report *report, struct practice_item *item, const char *name,
                   struct str value);
void practice_fact_day(struct practice_report *report, struct practice_item *item, const char *name,
                       int32_t day);
void practice_fact_time(struct practice_report *report, struct practice_item *item,
                        const char *name, int64_t local_min);
/* "duty", "condition", "advice", "note"; "undated", "promptly", "day", "time"; "until", "from",
 * "through": the
 * words of the JSON output. */
const char *practice_nature_name(enum practice_nature nature);
const char *practice_due_name(enum practice_due due);
const char *practice_side_name(enum practice_side side);

#endif
