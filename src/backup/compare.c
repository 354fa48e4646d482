/* SPDX-License-Identifier: Apache-2.0 */
/* compare.c: two sorted lists, side by side. */
#include "backup/compare.h"

#include <string.h>

static enum compare_result judge(const struct backup_file *listed, const struct scan_entry *found)
{
    if (found->kind == SCAN_UNREADABLE)
        return COMPARE_UNREADABLE;
    if (!listed)
        return found->kind == SCAN_FILE ? COMPARE_NEW : COMPARE_SKIPPED;
    bool same = found->kind == SCAN_FILE && listed->size == found->file.size &&
                memcmp(listed->hash, found->file.hash, BACKUP_HASH_BYTES) == 0;
    return same ? COMPARE_SAME : COMPARE_CHANGED;
}

static bool is_folder(const struct scan_entry *entry)
{
    return entry->kind == SCAN_UNREADABLE && str_ends(entry->file.path, STR("/"));
}

/* closed: the folder that could not be read and was met last, or NULL; all that it holds comes
 * right after it. */
static struct compare_finding absent(const struct backup_file *listed,
                                     const struct scan_entry *closed)
{
    bool inside = closed && str_starts(listed->path, closed->file.path);
    return (struct compare_finding){.result = inside ? COMPARE_UNREADABLE : COMPARE_MISSING,
                                    .path = listed->path,
                                    .listed = listed,
                                    .found = inside ? closed : NULL};
}

struct compare_counts compare_folder(const struct backup_manifest *manifest,
                                     const struct scan *scan, compare_tell *tell, void *user)
{
    struct compare_counts counts = {0};
    const struct scan_entry *closed = NULL;
    size_t l = 0, f = 0;
    while (l < manifest->count || f < scan->count) {
        bool some_listed = l < manifest->count, some_found = f < scan->count;
        int order = !some_listed  ? 1
                    : !some_found ? -1
                                  : str_cmp(manifest->files[l].path, scan->entries[f].file.path);
        struct compare_finding finding;
        if (order < 0) {
            finding = absent(&manifest->files[l++], closed);
        } else {
            const struct backup_file *listed = order == 0 ? &manifest->files[l++] : NULL;
            const struct scan_entry *found = &scan->entries[f++];
            finding = (struct compare_finding){.result = judge(listed, found),
                                               .path = found->file.path,
                                               .listed = listed,
                                               .found = found};
            closed = is_folder(found) ? found : closed;
        }
        counts.of[finding.result]++;
        tell(user, &finding);
    }
    return counts;
}

bool compare_is_same(const struct compare_counts *counts)
{
    return counts->of[COMPARE_MISSING] + counts->of[COMPARE_CHANGED] + counts->of[COMPARE_NEW] +
               counts->of[COMPARE_UNREADABLE] ==
           0;
}
