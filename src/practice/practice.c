/* SPDX-License-Identifier: Apache-2.0 */
/* practice.c: see practice.h. */
#include "practice/practice.h"

void practice_report_init(struct practice_report *report, struct arena *arena)
{
    *report = (struct practice_report){.arena = arena};
}

struct practice_item *practice_add(struct practice_report *report, const struct practice_rule *rule)
{
    if (report->count == PRACTICE_ITEMS_MAX) {
        report->cut = true;
        return NULL;
    }
    struct practice_item *ret = &report->items[report->count++];
    *ret = (struct practice_item){
        .rule = rule->name, .law = rule->law, .source = rule->source, .nature = rule->nature};
    return ret;
}

void practice_set_promptly(struct practice_item *item)
{
    if (item)
        item->due = PRACTICE_PROMPTLY;
}

void practice_set_day(struct practice_item *item, enum practice_side side, int32_t day)
{
    if (!item)
        return;
    item->due = PRACTICE_DAY;
    item->side = side;
    item->day = day;
}

void practice_set_time(struct practice_item *item, enum practice_side side, int64_t utc_min,
                       int64_t local_min)
{
    if (!item)
        return;
    item->due = PRACTICE_TIME;
    item->side = side;
    item->utc_min = utc_min;
    item->local_min = local_min;
}

void practice_fact(struct practice_report *report, struct practice_item *item, const char *name,
                   struct str value)
{
    if (!item)
        return;
    struct str copy = {0};
    if (item->facts_count < PRACTICE_FACTS_MAX)
        copy = arena_str(report->arena, value);
    if (copy.ptr)
        item->facts[item->facts_count++] = (struct practice_fact){name, copy};
    else
        report->cut = true;
}

void practice_fact_day(struct practice_report *report, struct practice_item *item, const char *name,
                       int32_t day)
{
    char text[DAY_TEXT_BYTES];
    day_print(day, text);
    practice_fact(report, item, name, (struct str){text, sizeof(text)});
}

void practice_fact_time(struct practice_report *report, struct practice_item *item,
                        const char *name, int64_t local_min)
{
    char text[DAY_TIME_BYTES];
    day_print_time(local_min, text);
    practice_fact(report, item, name, (struct str){text, sizeof(text)});
}

const char *practice_nature_name(enum practice_nature nature)
{
    static const char *const names[] = {[PRACTICE_DUTY] = "duty",
                                        [PRACTICE_CONDITION] = "condition",
                                        [PRACTICE_ADVICE] = "advice",
                                        [PRACTICE_NOTE] = "note"};
    return names[nature];
}

const char *practice_due_name(enum practice_due due)
{
    static const char *const names[] = {[PRACTICE_UNDATED] = "undated",
                                        [PRACTICE_PROMPTLY] = "promptly",
                                        [PRACTICE_DAY] = "day",
                                        [PRACTICE_TIME] = "time"};
    return names[due];
}

const char *practice_side_name(enum practice_side side)
{
    static const char *const names[] = {
        [PRACTICE_UNTIL] = "until", [PRACTICE_FROM] = "from", [PRACTICE_THROUGH] = "through"};
    return names[side];
}
