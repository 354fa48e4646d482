/* SPDX-License-Identifier: Apache-2.0 */
/* log.c: one line, one write. */
#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>

void log_line(enum log_level level, const char *format, ...)
{
    static const char *const names[] = {"error", "warning", "info"};
    char line[1024];
    va_list args;
    va_start(args, format);
    (void)vsnprintf(line, sizeof(line), format, args);
    va_end(args);
    (void)fprintf(stderr, "maillon: %s: %s\n", names[level], line);
}
