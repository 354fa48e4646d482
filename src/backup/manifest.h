/* SPDX-License-Identifier: Apache-2.0 */
/* manifest.h: what a folder holds, as lines of text: docs/backup.md has the format. Pure: neither
 * disk nor clock. */
#ifndef MAILLON_BACKUP_MANIFEST_H
#define MAILLON_BACKUP_MANIFEST_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

enum {
    BACKUP_HASH_BYTES = 32, /* BLAKE2b-256 */
};

struct backup_file {
    struct str path; /* borrowed; below the folder, '/' between names; any bytes but NUL */
    uint64_t size;   /* bytes */
    unsigned char hash[BACKUP_HASH_BYTES];
};

struct backup_manifest {
    const struct backup_file *files; /* by path, in the order of str_cmp, no path twice */
    size_t count;
};

/* The path in one line of UTF-8 that a terminal cannot be fooled by: `\xHH` for each byte that is
 * no UTF-8, a control or one that turns the direction of a text, `\\` for a backslash. */
bool manifest_path_put(struct buf *out, struct str path);
/* True if such a path stays below its folder: relative, without ".", ".." or empty names. */
bool manifest_path_is_fine(struct str path);

/* Appends the whole text; what does not fit is told by `refused`. */
void manifest_put(struct buf *out, const struct backup_manifest *manifest);
/* Everything lives in the arena or in text. Accepts what manifest_put writes and nothing else;
 * false: *err has the line. */
bool manifest_parse(struct arena *arena, struct str text, struct backup_manifest *ret,
                    struct err *err);

#endif
