/* SPDX-License-Identifier: Apache-2.0 */
/* err.h: an error is a value that a person can act on. */
#ifndef MAILLON_BASE_ERR_H
#define MAILLON_BASE_ERR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/format.h"
#include "base/limits.h"

enum err_code {
    ERR_NONE,      /* nothing went wrong */
    ERR_SYNTAX,    /* the input is not of the form it must have */
    ERR_LIMIT,     /* a bound of limits.h is passed */
    ERR_NOT_FOUND, /* no such file, session, player, step */
    ERR_STATE,     /* right in itself, wrong at this moment (an answer after the end) */
    ERR_DENIED,    /* not allowed: a secret is wrong, or the session is locked */
    ERR_SYSTEM,    /* the machine refused: disk, memory, network */
};

struct err {
    enum err_code code;
    uint32_t line, column;         /* from 1; 0: not about a place in a text */
    char message[ERR_MESSAGE_MAX]; /* what is wrong, and what to do about it; English, no full stop
                                    */
};

/* Both fill *err (which may be NULL) and return false, so that a refusal is one statement. */
bool err_set(struct err *err, enum err_code code, const char *format, ...) PRINTF_LIKE(3, 4);
bool err_at(struct err *err, enum err_code code, uint32_t line, uint32_t column, const char *format,
            ...) PRINTF_LIKE(5, 6);

#endif
