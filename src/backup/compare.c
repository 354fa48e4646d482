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

struct compare_counts compare_folder(const struct backup_manifest *manifest,
                                     const struct scan *scan, compare_tell *tell, void *user)
{
    struct compare_counts counts = {0};
    const struct scan_entry *closed = NULL; /* all that it holds comes right after it */
    size_t l = 0, f = 0;
    while (l < manifest->count || f < scan->count) {
        const struct backup_file *listed = l < manifest->count ? &manifest->files[l] : NULL;
        const struct scan_entry *found = f < scan->count ? &scan->entries[f] : NULL;
        int order = !listed ? 1 : !found ? -1 : str_cmp(listed->path, found->file.path);
        listed = order <= 0 ? listed : NULL;
        found = order >= 0 ? found : NULL;
        l += listed != NULL;
        f += found != NULL;
        struct compare_finding finding = {
            .path = listed ? listed->path : found->file.path, .listed = listed, .found = found};
        if (found && is_folder(found))
            closed = found;
        if (found)
            finding.result = judge(listed, found);
        else if (closed && str_starts(finding.path, closed->file.path)) {
            finding.result = COMPARE_UNREADABLE;
            finding.found = closed;
        } else
            finding.result = COMPARE_MISSING;
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
