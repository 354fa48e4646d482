/* SPDX-License-Identifier: Apache-2.0 */
/* backup_words.c: the sentences of backup_words.h, side by side. */
#include "cli/backup_words.h"

#include <inttypes.h>
#include <string.h>

static const char *const results[COMPARE_RESULTS][CHECK_LANGUAGES] = {
    [COMPARE_SAME] = {"identique", "the same"    },
    [COMPARE_MISSING] = {"absent",    "missing"     },
    [COMPARE_CHANGED] = {"changé",   "changed"     },
    [COMPARE_NEW] = {"nouveau",   "new"         },
    [COMPARE_UNREADABLE] = {"illisible", "unreadable"  },
    [COMPARE_SKIPPED] = {"non suivi", "not followed"},
};

/* As columns: letters are counted, not bytes. */
enum {
    COLUMN_CHARS = 14,
};

static const char *why(const struct compare_finding *finding, enum check_language language)
{
    static const char *const link[] = {" (lien symbolique)", " (symbolic link)"};
    static const char *const special[] = {" (ce n’est pas un fichier)", " (not a file)"};
    static const char *const size[] = {" (autre taille)", " (another size)"};
    static const char *const content[] = {" (même taille, autre contenu)",
                                          " (same size, another content)"};
    if (!finding->found)
        return "";
    switch (finding->found->kind) {
    case SCAN_LINK:
        return link[language];
    case SCAN_SPECIAL:
        return special[language];
    case SCAN_UNREADABLE:
        return "";
    case SCAN_FILE:
        break;
    }
    if (finding->result != COMPARE_CHANGED)
        return "";
    return finding->listed->size == finding->found->file.size ? content[language] : size[language];
}

void backup_words_finding(FILE *out, const struct compare_finding *finding, struct str path,
                          enum check_language language)
{
    struct str word = str_from(results[finding->result][language]);
    int gap = COLUMN_CHARS - (int)str_code_points(word);
    (void)fprintf(out, STR_FMT "%*s" STR_FMT "%s", STR_ARG(word), gap, "", STR_ARG(path),
                  why(finding, language));
    if (finding->result == COMPARE_UNREADABLE)
        (void)fprintf(out, ": %s", strerrordesc_np(finding->found->why));
    (void)fputc('\n', out);
}

void backup_words_verdict(FILE *out, const struct compare_counts *counts,
                          enum check_language language)
{
    const size_t *of = counts->of;
    bool english = language == CHECK_ENGLISH;
    if (compare_is_same(counts))
        (void)fprintf(out, "%s: %zu\n",
                      english ? "All of it is there, to the byte. Files"
                              : "Tout y est, à l’octet près. Fichiers\u00a0",
                      of[COMPARE_SAME]);
    else if (english)
        (void)fprintf(out,
                      "Not the same content. The same: %zu; missing: %zu; changed: %zu; new: %zu; "
                      "unreadable: %zu\n",
                      of[COMPARE_SAME], of[COMPARE_MISSING], of[COMPARE_CHANGED], of[COMPARE_NEW],
                      of[COMPARE_UNREADABLE]);
    else
        (void)fprintf(
            out,
            "Le contenu diffère. Identiques\u00a0: %zu\u202f; absents\u00a0: %zu\u202f; "
            "changés\u00a0: %zu\u202f; nouveaux\u00a0: %zu\u202f; illisibles\u00a0: %zu\n",
            of[COMPARE_SAME], of[COMPARE_MISSING], of[COMPARE_CHANGED], of[COMPARE_NEW],
            of[COMPARE_UNREADABLE]);
}

void backup_words_made(FILE *out, const char *file, size_t files, uint64_t bytes,
                       enum check_language language)
{
    if (language == CHECK_ENGLISH)
        (void)fprintf(out, "Written in %s. Files: %zu; bytes: %" PRIu64 "\n", file, files, bytes);
    else
        (void)fprintf(out,
                      "Inscrits dans %s. Fichiers\u00a0: %zu\u202f; octets\u00a0: %" PRIu64 "\n",
                      file, files, bytes);
}
