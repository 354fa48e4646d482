/* SPDX-License-Identifier: Apache-2.0 */
/* fuzz_message.c: bytes as a message of any form. Spans stay inside the input and in order, the
 * same bytes give the same findings, and little memory gives fewer findings but no harm. */
#include <stdint.h>

#include "base/limits.h"
#include "check/message.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
    FUZZ_ARENA_BYTES = 64 << 20,
};

static void look(const struct check_report *report, struct str input)
{
    if (report->count > CHECK_FINDINGS_MAX)
        abort();
    for (uint32_t i = 0; i < report->count; i++) {
        const struct check_finding *finding = &report->items[i];
        if (finding->start > finding->end || finding->end > input.len ||
            (i > 0 && finding->start < report->items[i - 1].start) ||
            (finding->severity == CHECK_STRONG && report->verdict != CHECK_ALERT))
            abort();
    }
}

/* Pieces are texts, links point into them, and evidence is found inside. */
static void look_shown(const struct check_report *report, const struct shown *shown)
{
    for (uint32_t i = 0; i < shown->count; i++) {
        const struct shown_piece *piece = &shown->pieces[i];
        for (uint32_t k = 0; k < piece->links_count; k++)
            if (piece->links[k].text_start > piece->links[k].text_end ||
                piece->links[k].text_end > piece->text.len)
                abort();
        for (uint32_t k = 0; k < report->count; k++) {
            struct text_span span =
                text_locate(&piece->text, report->items[k].start, report->items[k].end);
            if (span.start > span.end || span.end > piece->text.len)
                abort();
        }
    }
}

static void same(const struct check_report *a, const struct check_report *b)
{
    if (a->count != b->count || a->verdict != b->verdict)
        abort();
    for (uint32_t i = 0; i < a->count; i++)
        if (strcmp(a->items[i].rule, b->items[i].rule) != 0 ||
            a->items[i].start != b->items[i].start || a->items[i].end != b->items[i].end)
            abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str input = {(const char *)data, size};
    struct arena *arena = arena_new(FUZZ_ARENA_BYTES),
                 *small = arena_new(size ? data[0] * 1999 : 0);
    static struct shown shown;
    struct check_report report, again, starved;
    if (!arena || !small)
        goto cleanup;
    check_report_init(&report, arena);
    message_check(&report, input, &shown);
    look_shown(&report, &shown);
    look(&report, input);
    check_report_init(&again, arena);
    message_check(&again, input, NULL);
    same(&report, &again);
    check_report_init(&starved, small);
    message_check(&starved, input, &shown);
    look_shown(&starved, &shown);
    look(&starved, input);
cleanup:
    arena_free(arena);
    arena_free(small);
    return 0;
}
