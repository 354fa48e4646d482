/* SPDX-License-Identifier: Apache-2.0 */
/* err.c: filling in an error. */
#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>

PRINTF_LIKE(5, 0)
static void fill(struct err *err, enum err_code code, uint32_t line, uint32_t column,
                 const char *format, va_list args)
{
    if (!err)
        return;
    err->code = code;
    err->line = line;
    err->column = column;
    (void)vsnprintf(err->message, sizeof(err->message), format, args);
}

bool err_set(struct err *err, enum err_code code, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fill(err, code, 0, 0, format, args);
    va_end(args);
    return false;
}

bool err_at(struct err *err, enum err_code code, uint32_t line, uint32_t column, const char *format,
            ...)
{
    va_list args;
    va_start(args, format);
    fill(err, code, line, column, format, args);
    va_end(args);
    return false;
}
