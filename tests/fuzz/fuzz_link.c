/* SPDX-License-Identifier: Apache-2.0 */
/* fuzz_link.c: bytes as an address, as recipients, and as punycode. Spans stay inside the input, a
 * strong finding is an alert, and what is decoded encodes back. */
#include <stdint.h>

#include "base/limits.h"
#include "check/address.h"
#include "check/link.h"
#include "check/punycode.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
    FUZZ_ARENA_BYTES = 1 << 20,
};

static void look(const struct check_report *report, struct str input)
{
    for (uint32_t i = 0; i < report->count; i++) {
        const struct check_finding *finding = &report->items[i];
        if (finding->start > finding->end || finding->end > input.len ||
            (i > 0 && finding->start < report->items[i - 1].start) ||
            (finding->severity == CHECK_STRONG && report->verdict != CHECK_ALERT))
            abort();
    }
}

static void round_trip(struct str input)
{
    uint32_t codes[CHECK_LABEL_BYTES_MAX], again[CHECK_LABEL_BYTES_MAX];
    char encoded[CHECK_LABEL_BYTES_MAX * 8];
    size_t count = ARRAY_LEN(codes), len = sizeof(encoded), again_count = ARRAY_LEN(again);
    if (!punycode_decode(input, codes, &count))
        return;
    if (!punycode_encode(codes, count, encoded, &len) ||
        !punycode_decode((struct str){encoded, len}, again, &again_count) || again_count != count ||
        (count && memcmp(codes, again, count * sizeof(*codes)) != 0))
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str input = {(const char *)data, size};
    struct arena *arena = arena_new(FUZZ_ARENA_BYTES);
    struct check_report report;
    if (!arena)
        return 0;
    check_report_init(&report, arena);
    link_check(&report, input);
    look(&report, input);
    check_report_init(&report, arena);
    address_check(&report, input);
    look(&report, input);
    round_trip(input);
    arena_free(arena);
    return 0;
}
