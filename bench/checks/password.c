/* SPDX-License-Identifier: Apache-2.0 */
/* password.c: checks a password a line, for bench/checks/password.mjs. Prints "verdict bits" for
 * each, then the CPU time of one check in nanoseconds, reading and writing not counted. */
#include <time.h>

#include "base/limits.h"
#include "check/lists/lists.h"

enum {
    ARENA_BYTES = 8 << 20,
    LINE_BYTES_MAX = 4096,
};

static int64_t now_ns(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int main(void)
{
    char line[LINE_BYTES_MAX];
    int64_t spent_ns = 0, lines = 0;
    struct arena *arena = arena_new(ARENA_BYTES);
    if (!arena)
        return 1;
    while (fgets(line, sizeof(line), stdin)) {
        struct check_report report;
        struct password_estimate estimate;
        struct str password = {line, strcspn(line, "\n")};
        int64_t from_ns = now_ns();
        check_report_init(&report, arena);
        password_check(&report, &check_lists, password, (struct str){0}, &estimate);
        spent_ns += now_ns() - from_ns;
        lines++;
        (void)printf("%s %u\n", check_verdict_name(report.verdict), estimate.bits);
        arena_reset(arena);
    }
    arena_free(arena);
    (void)printf("%lld\n", lines > 0 ? (long long)(spent_ns / lines) : 0LL);
    return 0;
}
