/* SPDX-License-Identifier: Apache-2.0 */
/* log.c: one line, one write. */
#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>

static enum log_level level_max = LOG_INFO;

void log_set_level(enum log_level level)
{
    level_max = level;
}

void log_line(enum log_level level, const char *format, ...)
{
    static const char *const names[] = {"error", "warning", "info", "debug"};
    char line[1024];
    if (level > level_max)
        return;
    va_list args;
    va_start(args, format);
    (void)vsnprintf(line, sizeof(line), format, args);
    va_end(args);
    (void)fprintf(stderr, "maillon: %s: %s\n", names[level], line);
}
