/* SPDX-License-Identifier: Apache-2.0 */
/* err.c: base/err.h without its sentences, which nobody reads in a browser: printf would make the
 * module a third larger, and have it ask for files. */
#include "base/err.h"

bool err_set(struct err *err, enum err_code code, const char *format, ...)
{
    (void)format;
    if (err)
        err->code = code;
    return false;
}
