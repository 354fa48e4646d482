/* SPDX-License-Identifier: Apache-2.0 */
/* check_words.h: what findings say to a person, in French or English. The pages have their own
 * sentences in web/shared/i18n/. */
#ifndef MAILLON_CLI_CHECK_WORDS_H
#define MAILLON_CLI_CHECK_WORDS_H

#include <stdio.h>

#include "check/check.h"

enum check_language {
    CHECK_FRENCH,
    CHECK_ENGLISH,
    CHECK_LANGUAGES,
};

struct check_sentence {
    const char *rule;
    const char *texts[CHECK_LANGUAGES]; /* {name} is the fact of that name */
};

/* One line: the verdict. */
void check_words_verdict(FILE *out, enum check_verdict verdict, enum check_language language);
/* One line: the bytes of the input that prove it, and the sentence of its rule. */
void check_words_finding(FILE *out, const struct check_finding *finding, struct str input,
                         enum check_language language);

#endif
