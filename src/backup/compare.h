/* SPDX-License-Identifier: Apache-2.0 */
/* compare.h: a folder beside the manifest of another: each difference, by path. */
#ifndef MAILLON_BACKUP_COMPARE_H
#define MAILLON_BACKUP_COMPARE_H

#include "backup/scan.h"

enum compare_result {
    COMPARE_SAME,
    COMPARE_MISSING,
    COMPARE_CHANGED, /* another size or content, or no longer a file */
    COMPARE_NEW,
    COMPARE_UNREADABLE, /* neither proved nor disproved */
    COMPARE_SKIPPED,    /* a link or a special file that the manifest does not name */
    COMPARE_RESULTS,
};

struct compare_finding {
    enum compare_result result;
    struct str path;                  /* borrowed */
    const struct backup_file *listed; /* NULL: not in the manifest */
    const struct scan_entry *found;   /* NULL: not in the folder; for what stands in a folder that
                                         could not be read: that folder */
};

struct compare_counts {
    size_t of[COMPARE_RESULTS];
};

/* Tells each path once, in order, also those that are the same. */
typedef void compare_tell(void *user, const struct compare_finding *finding);

struct compare_counts compare_folder(const struct backup_manifest *manifest,
                                     const struct scan *scan, compare_tell *tell, void *user);
/* Nothing is missing, changed, new or unreadable. */
bool compare_is_same(const struct compare_counts *counts);

#endif
