/* SPDX-License-Identifier: Apache-2.0 */
/* fuzz_password.c: a line is a password, a second one the former; the whole is also a damaged list.
 * Spans stay inside the input and in order, a strong finding is an alert, and a password is always
 * its own renewal. */
#include <stdint.h>

#include "base/limits.h"
#include "check/lists/lists.h"
#include "check/passphrase.h"
#include "check/wordlist.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
    FUZZ_ARENA_BYTES = 8 << 20,
};

static void require(bool true_here)
{
    if (!true_here)
        abort();
}

static void look(const struct check_report *report, struct str input)
{
    for (uint32_t i = 0; i < report->count; i++) {
        const struct check_finding *finding = &report->items[i];
        require(finding->start <= finding->end && finding->end <= input.len);
        require(i == 0 || finding->start >= report->items[i - 1].start);
        require(finding->severity != CHECK_STRONG || report->verdict == CHECK_ALERT);
    }
}

static void check_with(struct arena *arena, const struct check_password_lists *lists,
                       struct str password, struct str former)
{
    struct check_report report;
    struct password_estimate estimate;
    check_report_init(&report, arena);
    password_check(&report, lists, password, former, &estimate);
    look(&report, password);
    require(estimate.chars <= CHECK_PASSWORD_CHARS_MAX && estimate.classes <= 4);
    require((estimate.bits < PASSWORD_ALERT_BITS) <= (report.verdict == CHECK_ALERT));
    require(report.verdict != CHECK_NONE || estimate.form != PASSWORD_FORM_NONE);
    if (estimate.chars > 0 && former.ptr == password.ptr)
        require(report.verdict == CHECK_ALERT);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str input = {(const char *)data, size}, password, former;
    struct check_password_lists damaged = {.words = input, .phrases = input};
    struct arena *arena = arena_new(FUZZ_ARENA_BYTES);
    if (!arena)
        return 0;
    (void)str_cut(input, '\n', &password, &former);
    check_with(arena, &check_lists, password, former);
    arena_reset(arena);
    check_with(arena, &check_lists, password, password);
    arena_reset(arena);
    check_with(arena, &damaged, STR("mwl1girafe"), (struct str){0});
    (void)passphrase_make(arena, &damaged, PASSPHRASE_WORDS, STR("-"), input);
    arena_free(arena);
    return 0;
}
