/* SPDX-License-Identifier: Apache-2.0 */
/* scan.h: what a folder holds, read from the disk. Links are not followed; nothing is written. */
#ifndef MAILLON_BACKUP_SCAN_H
#define MAILLON_BACKUP_SCAN_H

#include "backup/manifest.h"

enum scan_kind {
    SCAN_FILE,
    SCAN_LINK,       /* symbolic */
    SCAN_SPECIAL,    /* a pipe, a socket, a device */
    SCAN_UNREADABLE, /* a file, or a folder: then its path ends with '/' */
};

struct scan_entry {
    struct backup_file file; /* of another kind: the path alone */
    enum scan_kind kind;
    int why; /* of what is unreadable: errno */
};

struct scan {
    struct scan_entry *entries; /* owned; by path */
    size_t count, cap;
};

/* Reads every file below the folder, whose paths live in the arena. false: the folder itself could
 * not be read, or it holds more than limits.h allows. scan_free takes what it left, also then. */
bool scan_folder(struct arena *arena, const char *folder, struct scan *ret, struct err *err);
void scan_free(struct scan *scan);

#endif
