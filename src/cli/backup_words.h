/* SPDX-License-Identifier: Apache-2.0 */
/* backup_words.h: what `maillon backup` says to a person, in French or English. */
#ifndef MAILLON_CLI_BACKUP_WORDS_H
#define MAILLON_CLI_BACKUP_WORDS_H

#include <stdio.h>

#include "backup/compare.h"
#include "cli/check_words.h"

/* One line: what is to be said of this path, which is already written out by manifest_path_put. */
void backup_words_finding(FILE *out, const struct compare_finding *finding, struct str path,
                          enum check_language language);
/* The last lines of `verify`: the verdict, and what it was counted from. */
void backup_words_verdict(FILE *out, const struct compare_counts *counts,
                          enum check_language language);
/* The last line of `manifest`. */
void backup_words_made(FILE *out, const char *file, size_t files, uint64_t bytes,
                       enum check_language language);

#endif
