/* SPDX-License-Identifier: Apache-2.0 */
/* messages.c: checks for bench/checks/messages.mjs. "message": a file a line of the standard input;
 * "link": an address a line; "grow": one pattern repeated, for the growth of time with length.
 * Prints "verdict bytes ns" for each, the CPU time of the check alone. */
#include <time.h>

#include "base/file.h"
#include "base/limits.h"
#include "check/link.h"
#include "check/message.h"

enum {
    LINE_BYTES_MAX = 8192,
};

static int64_t now_ns(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static void check_message(struct check_report *report, struct str input)
{
    message_check(report, input, NULL);
}

/* In an arena of its own, whose making and freeing are counted: every check has them. */
static void run(struct str input, void (*check)(struct check_report *report, struct str input))
{
    int64_t from_ns = now_ns();
    struct arena *arena = arena_new(CHECK_ARENA_BYTES_MAX);
    struct check_report report;
    check_report_init(&report, arena);
    check(&report, input);
    arena_free(arena);
    (void)printf("%s %zu %lld\n", check_verdict_name(report.verdict), input.len,
                 (long long)(now_ns() - from_ns));
}

static bool run_file(const char *path)
{
    struct arena *arena = arena_new(CHECK_MESSAGE_BYTES_MAX + 1);
    struct str input;
    struct err err = {0};
    bool ok = arena && file_read(arena, path, CHECK_MESSAGE_BYTES_MAX, &input, &err);
    if (ok)
        run(input, check_message);
    else
        (void)fprintf(stderr, "%s\n", err.message);
    arena_free(arena);
    return ok;
}

/* The pattern of the line, up to the length that stands before it: "1048576 urgent ". */
static bool run_grown(const char *line)
{
    char *pattern;
    size_t len = (size_t)strtoull(line, &pattern, 10);
    if (*pattern != ' ' || len == 0 || len > CHECK_MESSAGE_BYTES_MAX || pattern[1] == '\0')
        return false;
    size_t n = strlen(pattern + 1);
    char *text = malloc(len);
    if (!text)
        return false;
    for (size_t i = 0; i < len; i++)
        text[i] = pattern[1 + i % n];
    run((struct str){text, len}, check_message);
    free(text);
    return true;
}

int main(int argc, char **argv)
{
    char line[LINE_BYTES_MAX];
    if (argc != 2)
        return 2;
    while (fgets(line, sizeof(line), stdin)) {
        line[strcspn(line, "\n")] = '\0';
        if (strcmp(argv[1], "link") == 0)
            run(str_from(line), link_check);
        else if (!(strcmp(argv[1], "grow") == 0 ? run_grown(line) : run_file(line)))
            return 1;
    }
    return 0;
}
