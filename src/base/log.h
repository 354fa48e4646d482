/* SPDX-License-Identifier: Apache-2.0 */
/* log.h: lines on stderr. Never an address, a user agent, a pseudonym, a token or an answer. */
#ifndef MAILLON_BASE_LOG_H
#define MAILLON_BASE_LOG_H

#include "base/format.h"

enum log_level {
    LOG_ERROR,
    LOG_WARN,
    LOG_INFO,
};

void log_line(enum log_level level, const char *format, ...) PRINTF_LIKE(2, 3);

#endif
