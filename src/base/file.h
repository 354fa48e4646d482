/* SPDX-License-Identifier: Apache-2.0 */
/* file.h: whole small files. */
#ifndef MAILLON_BASE_FILE_H
#define MAILLON_BASE_FILE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/err.h"

/* Reads the whole file into the arena. Refused above bytes_max (ERR_LIMIT), when missing
 * (ERR_NOT_FOUND) or unreadable (ERR_SYSTEM); the message names the path. */
bool file_read(struct arena *arena, const char *path, size_t bytes_max, struct str *ret,
               struct err *err);
/* Puts a file of these bytes at path, for its owner alone. Whoever looks there finds the former
 * file or the whole new one, and after a cut of power too. */
bool file_write(const char *path, struct str bytes, struct err *err);

#endif
