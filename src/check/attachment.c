/* SPDX-License-Identifier: Apache-2.0 */
/* attachment.c: endings first, then the first bytes, since names lie. */
#include "check/attachment.h"

#include "check/findings.h"
#include "check/issue.h"

enum {
    SNIFF_BYTES = 64, /* of the encoded body: enough for the first 16 decoded ones */
};

static const struct {
    struct str ending;
    const char *rule;
} endings[] = {
    {STR_INIT(".zip"),   "archive_attachment"},
    {STR_INIT(".rar"),   "archive_attachment"},
    {STR_INIT(".7z"),    "archive_attachment"},
    {STR_INIT(".ace"),   "archive_attachment"},
    {STR_INIT(".cab"),   "archive_attachment"},
    {STR_INIT(".tgz"),   "archive_attachment"},
    {STR_INIT(".gz"),    "archive_attachment"},
    {STR_INIT(".docm"),  "macro_attachment"  },
    {STR_INIT(".dotm"),  "macro_attachment"  },
    {STR_INIT(".xlsm"),  "macro_attachment"  },
    {STR_INIT(".xlsb"),  "macro_attachment"  },
    {STR_INIT(".xlam"),  "macro_attachment"  },
    {STR_INIT(".xltm"),  "macro_attachment"  },
    {STR_INIT(".pptm"),  "macro_attachment"  },
    {STR_INIT(".one"),   "macro_attachment"  },
    {STR_INIT(".rtf"),   "macro_attachment"  },
    {STR_INIT(".html"),  "page_attachment"   },
    {STR_INIT(".htm"),   "page_attachment"   },
    {STR_INIT(".shtml"), "page_attachment"   },
    {STR_INIT(".xhtml"), "page_attachment"   },
    {STR_INIT(".svg"),   "page_attachment"   },
    {STR_INIT(".mht"),   "page_attachment"   },
};

static bool ends_nocase(struct str s, struct str end)
{
    return s.len >= end.len && str_eq_nocase(str_skip(s, s.len - end.len), end);
}

/* The first bytes once decoded. */
static struct str first_bytes(struct arena *arena, const struct mime_part *part)
{
    struct text text;
    text_init(&text, arena, NULL);
    (void)transfer_decode(&text, str_head(part->body, SNIFF_BYTES), 0, part->transfer);
    return text_str(&text);
}

void attachment_check(struct check_report *report, struct str input, const struct mime_part *part)
{
    struct str bytes = first_bytes(report->arena, part);
    struct str file = str_trim(part->file);
    const char *rule = NULL;
    /* "Windows programs begin with MZ"; a batch or script file does not, but its name says so. */
    bool program = (file.len && issue_is_program(file)) || str_starts(bytes, STR("MZ"));
    for (size_t i = 0; i < ARRAY_LEN(endings) && !program && !rule; i++)
        if (ends_nocase(file, endings[i].ending))
            rule = endings[i].rule;
    if (program)
        rule = "dangerous_attachment";
    uint32_t start = (uint32_t)(part->head.ptr - input.ptr);
    uint32_t end = start + (uint32_t)part->head.len;
    if (rule) {
        struct check_finding *finding =
            findings_add(report, rule, program ? CHECK_STRONG : CHECK_POINT, start, end);
        findings_fact(report, finding, "file", file);
    }
    if (str_starts(bytes, STR("PK\x03\x04")) && bytes.len > 6 && bytes.ptr[6] & 1) {
        struct check_finding *finding =
            findings_add(report, "cannot_be_read", CHECK_POINT, start, end);
        findings_fact(report, finding, "what", STR("encrypted"));
    }
}
